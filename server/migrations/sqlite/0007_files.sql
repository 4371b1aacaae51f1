-- Files that visitors and agents send, whose bytes are kept apart; and answers that agents offer.

CREATE TABLE files (
    account_id  TEXT    NOT NULL REFERENCES accounts (id),
    id          TEXT    NOT NULL,
    visitor_id  TEXT,
    agent_id    TEXT,
    message_id  TEXT,       -- that sent it; none yet
    name        TEXT    NOT NULL,
    media_type  TEXT    NOT NULL,
    size        INTEGER NOT NULL CHECK (size > 0),
    width       INTEGER CHECK (width > 0),
    height      INTEGER CHECK (height > 0),
    created_at  INTEGER NOT NULL,
    given_up_at INTEGER,    -- nobody sent it: its bytes go, and then the row

    PRIMARY KEY (account_id, id),
    CHECK ((visitor_id IS NULL) <> (agent_id IS NULL)),
    CHECK ((width IS NULL) = (height IS NULL))
) STRICT, WITHOUT ROWID;

CREATE INDEX files_unsent ON files (account_id, created_at) WHERE message_id IS NULL;

-- A message may be a file. SQLite changes a table's checks by making the table anew.
CREATE TABLE messages_with_files (
    account_id         TEXT    NOT NULL,
    event_seq          INTEGER NOT NULL CHECK (event_seq > 0),
    conversation_id    TEXT    NOT NULL,
    seq                INTEGER NOT NULL CHECK (seq > 0),
    previous_event_seq INTEGER NOT NULL,    -- of the message before it in the conversation, 0 for the first
    jump_seq           INTEGER NOT NULL,    -- of a message far before it, 0 for none
    jump_event_seq     INTEGER NOT NULL,
    id                 TEXT    NOT NULL,
    author             TEXT    NOT NULL CHECK (author = 'visitor' OR author = 'agent' OR author = 'system'),
    agent_id           TEXT,
    kind               TEXT    NOT NULL CHECK (kind = 'text' OR kind = 'file' OR kind = 'agent_joined' OR kind = 'agent_left' OR
                                              kind = 'closed' OR kind = 'reopened'),
    text               TEXT    NOT NULL,
    created_at         INTEGER NOT NULL,
    file_id            TEXT,
    choices            TEXT,    -- JSON: what the reader may pick as an answer

    PRIMARY KEY (account_id, event_seq),
    UNIQUE (id, account_id)    -- a message sent twice is stored once; the id first, since ids grow with time
) STRICT;

INSERT INTO messages_with_files
SELECT account_id, event_seq, conversation_id, seq, previous_event_seq, jump_seq, jump_event_seq, id, author, agent_id,
       kind, text, created_at, NULL, NULL
FROM messages;

DROP TABLE messages;
ALTER TABLE messages_with_files RENAME TO messages;
