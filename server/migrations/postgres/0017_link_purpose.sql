-- A link that an agent is given signs them in, or lets them choose a new password.

ALTER TABLE sign_in_links ADD COLUMN purpose TEXT NOT NULL DEFAULT 'sign_in';
ALTER TABLE sign_in_links RENAME TO agent_links;
