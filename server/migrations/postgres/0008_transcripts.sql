-- Conversations that visitors want to have by e-mail, until they are sent.

CREATE TABLE transcripts (
    account_id      TEXT NOT NULL REFERENCES accounts (id),
    conversation_id TEXT NOT NULL,
    email           TEXT NOT NULL,
    language        TEXT NOT NULL,
    requested_at    BIGINT NOT NULL,

    PRIMARY KEY (account_id, conversation_id, email)
);
