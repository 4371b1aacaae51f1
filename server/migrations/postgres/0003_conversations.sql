-- Visitors, their conversations, and the messages in them.

CREATE TABLE visitors (
    account_id TEXT   NOT NULL REFERENCES accounts (id),
    id         TEXT   NOT NULL,
    name       TEXT   NOT NULL,
    email      TEXT   NOT NULL,
    phone      TEXT   NOT NULL,
    language   TEXT   NOT NULL,
    created_at BIGINT NOT NULL,

    PRIMARY KEY (account_id, id)
);

CREATE TABLE conversations (
    account_id            TEXT   NOT NULL REFERENCES accounts (id),
    id                    TEXT   NOT NULL,
    visitor_id            TEXT   NOT NULL,
    state                 TEXT   NOT NULL CHECK (state = 'waiting' OR state = 'active' OR state = 'closed'),
    agent_ids             TEXT   NOT NULL,    -- who has joined, in that order, between blanks
    created_at            BIGINT NOT NULL,
    last_seq              BIGINT NOT NULL CHECK (last_seq >= 0),
    last_event_seq        BIGINT NOT NULL CHECK (last_event_seq >= last_seq),
    visitor_delivered_seq BIGINT NOT NULL,
    visitor_read_seq      BIGINT NOT NULL,
    agent_delivered_seq   BIGINT NOT NULL,
    agent_read_seq        BIGINT NOT NULL,
    unread_count          BIGINT NOT NULL CHECK (unread_count >= 0),
    waiting_since         BIGINT,

    PRIMARY KEY (account_id, id)
);

CREATE INDEX conversations_by_last_message ON conversations (account_id, state, last_event_seq);
CREATE INDEX conversations_by_visitor ON conversations (account_id, visitor_id, created_at);

-- A message is its own event: it stands in its account's log at `event_seq`, and what is written in a
-- moment lies together. Its conversation is a list through the log, with a jump in each message that
-- skips many (docs/adr/0002). The closed sets are spelt out, since SQLite makes a table of an IN for
-- every row it checks.
CREATE TABLE messages (
    account_id         TEXT   NOT NULL,
    event_seq          BIGINT NOT NULL CHECK (event_seq > 0),
    conversation_id    TEXT   NOT NULL,
    seq                BIGINT NOT NULL CHECK (seq > 0),
    previous_event_seq BIGINT NOT NULL,    -- of the message before it in the conversation, 0 for the first
    jump_seq           BIGINT NOT NULL,    -- of a message far before it, 0 for none
    jump_event_seq     BIGINT NOT NULL,
    id                 TEXT   NOT NULL,
    author             TEXT   NOT NULL CHECK (author = 'visitor' OR author = 'agent' OR author = 'system'),
    agent_id           TEXT,
    kind               TEXT   NOT NULL CHECK (kind = 'text' OR kind = 'agent_joined' OR kind = 'agent_left' OR kind = 'closed' OR
                                              kind = 'reopened'),
    text               TEXT   NOT NULL,
    created_at         BIGINT NOT NULL,

    PRIMARY KEY (account_id, event_seq),
    UNIQUE (id, account_id)    -- a message sent twice is stored once; the id first, since ids grow with time
);
