-- What a site says of its visitor, and what visitors think of their conversations.

ALTER TABLE visitors ADD COLUMN group_key TEXT NOT NULL DEFAULT '';
ALTER TABLE visitors ADD COLUMN variables TEXT NOT NULL DEFAULT '[]';    -- JSON: name, label, kind, value
ALTER TABLE visitors ADD COLUMN consents  TEXT NOT NULL DEFAULT '[]';    -- JSON: kind, is_given, at
ALTER TABLE visitors ADD COLUMN user_id     TEXT;    -- as the site has signed it
ALTER TABLE visitors ADD COLUMN user_email  TEXT;
ALTER TABLE visitors ADD COLUMN verified_at BIGINT;    -- all three, or none

ALTER TABLE conversations ADD COLUMN rating_value BIGINT CHECK (rating_value BETWEEN 1 AND 5);
ALTER TABLE conversations ADD COLUMN rating_text  TEXT;
ALTER TABLE conversations ADD COLUMN rated_at     BIGINT;    -- all three, or none

ALTER TABLE accounts ADD COLUMN asks_for_rating BIGINT NOT NULL DEFAULT 0 CHECK (asks_for_rating IN (0, 1));
