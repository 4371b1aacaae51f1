-- Accounts, and the log of all that happens in each.

-- The end of each account's log, and what its writers lock: a row of its own, since it is
-- written with every commit.
CREATE TABLE logs (
    account_id TEXT    NOT NULL PRIMARY KEY,
    last_seq   INTEGER NOT NULL CHECK (last_seq >= 0)    -- of the account's last event, 0 before the first
) STRICT, WITHOUT ROWID;

-- What happened, but for the messages: each of those is its own place in the log (0003).
CREATE TABLE events (
    account_id TEXT    NOT NULL REFERENCES logs (account_id),
    seq        INTEGER NOT NULL CHECK (seq > 0),
    type       TEXT    NOT NULL,
    body       TEXT    NOT NULL,
    created_at INTEGER NOT NULL,                         -- milliseconds since 1970, UTC

    PRIMARY KEY (account_id, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE accounts (
    id           TEXT    NOT NULL PRIMARY KEY REFERENCES logs (account_id),
    company      TEXT    NOT NULL,
    chat_key     TEXT    NOT NULL UNIQUE,
    greeting     TEXT    NOT NULL,
    color        TEXT    NOT NULL,
    created_at   INTEGER NOT NULL,
    installed_at INTEGER
) STRICT, WITHOUT ROWID;

CREATE INDEX accounts_by_age ON accounts (created_at, id);

-- What the installation keeps for itself, such as the key that signs visitors' tokens.
CREATE TABLE server_secrets (
    name  TEXT NOT NULL PRIMARY KEY,
    value BLOB NOT NULL
) STRICT, WITHOUT ROWID;
