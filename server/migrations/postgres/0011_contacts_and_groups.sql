-- What agents keep of visitors, the groups of the team, and what an account sets for its inbox.

ALTER TABLE visitors ADD COLUMN note TEXT NOT NULL DEFAULT '';
ALTER TABLE visitors ADD COLUMN banned_at BIGINT;
ALTER TABLE visitors ADD COLUMN banned_by TEXT;
ALTER TABLE visitors ADD COLUMN same_as TEXT;    -- the visitor who stands for this one

CREATE INDEX visitors_by_ban ON visitors (account_id, banned_at, id) WHERE banned_at IS NOT NULL;
CREATE INDEX visitors_by_person ON visitors (account_id, same_as) WHERE same_as IS NOT NULL;

CREATE TABLE agent_groups (
    account_id TEXT NOT NULL REFERENCES accounts (id),
    id         TEXT NOT NULL,
    group_key  TEXT NOT NULL,    -- by which sites name it
    name       TEXT NOT NULL,
    agent_ids  TEXT NOT NULL,    -- of its members, between blanks
    created_at BIGINT NOT NULL,

    PRIMARY KEY (account_id, id),
    UNIQUE (account_id, group_key),
    UNIQUE (account_id, name)
);

ALTER TABLE conversations ADD COLUMN category TEXT NOT NULL DEFAULT '';
ALTER TABLE conversations ADD COLUMN close_reason TEXT;    -- of a closed one
ALTER TABLE conversations ADD COLUMN group_id TEXT;        -- whose it is to answer; null: everybody's

ALTER TABLE accounts ADD COLUMN slow_reply_seconds BIGINT NOT NULL DEFAULT 300;
ALTER TABLE accounts ADD COLUMN shows_typing_preview BIGINT NOT NULL DEFAULT 0;
ALTER TABLE accounts ADD COLUMN categories TEXT;    -- JSON: texts; null for none
