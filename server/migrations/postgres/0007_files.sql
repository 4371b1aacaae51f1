-- Files that visitors and agents send, whose bytes are kept apart; and answers that agents offer.

CREATE TABLE files (
    account_id  TEXT   NOT NULL REFERENCES accounts (id),
    id          TEXT   NOT NULL,
    visitor_id  TEXT,
    agent_id    TEXT,
    message_id  TEXT,      -- that sent it; none yet
    name        TEXT   NOT NULL,
    media_type  TEXT   NOT NULL,
    size        BIGINT NOT NULL CHECK (size > 0),
    width       BIGINT CHECK (width > 0),
    height      BIGINT CHECK (height > 0),
    created_at  BIGINT NOT NULL,
    given_up_at BIGINT,    -- nobody sent it: its bytes go, and then the row

    PRIMARY KEY (account_id, id),
    CHECK ((visitor_id IS NULL) <> (agent_id IS NULL)),
    CHECK ((width IS NULL) = (height IS NULL))
);

CREATE INDEX files_unsent ON files (account_id, created_at) WHERE message_id IS NULL;

-- A message may be a file.
ALTER TABLE messages DROP CONSTRAINT messages_kind_check;
ALTER TABLE messages ADD CONSTRAINT messages_kind_check
    CHECK (kind = 'text' OR kind = 'file' OR kind = 'agent_joined' OR kind = 'agent_left' OR kind = 'closed' OR
           kind = 'reopened');
ALTER TABLE messages ADD COLUMN file_id TEXT;
ALTER TABLE messages ADD COLUMN choices TEXT;    -- JSON: what the reader may pick as an answer
