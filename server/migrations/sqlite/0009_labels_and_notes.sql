-- How agents sort conversations, and what they write beside them.

ALTER TABLE conversations ADD COLUMN tags TEXT;    -- JSON: texts; null for none
ALTER TABLE conversations ADD COLUMN is_important INTEGER NOT NULL DEFAULT 0;

-- The same tags, to find conversations by.
CREATE TABLE conversation_tags (
    account_id      TEXT NOT NULL REFERENCES accounts (id),
    tag             TEXT NOT NULL,
    conversation_id TEXT NOT NULL,

    PRIMARY KEY (account_id, tag, conversation_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE notes (
    account_id      TEXT NOT NULL REFERENCES accounts (id),
    id              TEXT NOT NULL,
    conversation_id TEXT NOT NULL,
    agent_id        TEXT NOT NULL,
    text            TEXT NOT NULL,
    mention_ids     TEXT NOT NULL,       -- of agents, between blanks
    after_seq       INTEGER NOT NULL,    -- of the last message before it
    created_at      INTEGER NOT NULL,

    PRIMARY KEY (account_id, id)
) STRICT, WITHOUT ROWID;

CREATE INDEX notes_by_place ON notes (account_id, conversation_id, after_seq);
