-- The words of messages and visitors, to search by. It is filled behind the log, and can be emptied at any time: then
-- it is filled anew.

-- How far it has come in each account's log.
CREATE TABLE search_accounts (
    account_id       TEXT   NOT NULL PRIMARY KEY,
    number           BIGINT NOT NULL UNIQUE,
    indexed_seq      BIGINT NOT NULL,
    visitors_seq     BIGINT NOT NULL,
    visitors_after   TEXT,
    last_message_id  TEXT   NOT NULL,
    last_message_seq BIGINT NOT NULL
);

-- Where the messages of a day stand in the log at the utmost. Days count from 1970, UTC.
CREATE TABLE search_days (
    account_number BIGINT NOT NULL,
    day            BIGINT NOT NULL,
    first_seq      BIGINT NOT NULL,
    last_seq       BIGINT NOT NULL,

    PRIMARY KEY (account_number, day)
);

CREATE TABLE message_words (
    account_number BIGINT   NOT NULL,
    event_seq      BIGINT   NOT NULL,
    words          tsvector NOT NULL,

    PRIMARY KEY (account_number, event_seq)
);

CREATE INDEX message_words_by_word ON message_words USING gin (words) WITH (gin_pending_list_limit = 1024);

CREATE TABLE visitor_words (
    id             BIGINT   GENERATED ALWAYS AS IDENTITY,    -- grows as they come
    account_number BIGINT   NOT NULL,
    visitor_id     TEXT     NOT NULL,
    words          tsvector NOT NULL,

    PRIMARY KEY (account_number, visitor_id)
);

CREATE INDEX visitor_words_by_word ON visitor_words USING gin (words) WITH (gin_pending_list_limit = 1024);
