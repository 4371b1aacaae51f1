-- When a team works, and who may join it.

ALTER TABLE accounts ADD COLUMN hours TEXT;        -- JSON; null: whenever somebody is there
ALTER TABLE agent_groups ADD COLUMN hours TEXT;    -- JSON; null: the account's

CREATE TABLE invitations (
    account_id TEXT NOT NULL REFERENCES accounts (id),
    id         TEXT NOT NULL,
    email      TEXT NOT NULL,
    email_key  TEXT NOT NULL,    -- in lower case
    role       TEXT NOT NULL,
    invited_by TEXT NOT NULL,
    token_hash TEXT NOT NULL,    -- SHA-256 of the secret
    created_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,

    PRIMARY KEY (account_id, id),
    UNIQUE (account_id, email_key)
) STRICT, WITHOUT ROWID;
