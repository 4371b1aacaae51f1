-- Agents, and how they sign in.

CREATE TABLE agents (
    account_id    TEXT    NOT NULL REFERENCES accounts (id),
    id            TEXT    NOT NULL,
    name          TEXT    NOT NULL,
    email         TEXT    NOT NULL,
    email_key     TEXT    NOT NULL UNIQUE,    -- over all accounts: an address signs in to one
    role          TEXT    NOT NULL CHECK (role IN ('owner', 'admin', 'agent')),
    job_title     TEXT    NOT NULL,
    motto         TEXT    NOT NULL,
    photo_id      TEXT,
    is_active     INTEGER NOT NULL CHECK (is_active IN (0, 1)),
    is_available  INTEGER NOT NULL CHECK (is_available IN (0, 1)),
    password_hash TEXT    NOT NULL,
    created_at    INTEGER NOT NULL,

    PRIMARY KEY (account_id, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE photos (
    account_id TEXT NOT NULL REFERENCES accounts (id),
    id         TEXT NOT NULL,
    media_type TEXT NOT NULL CHECK (media_type IN ('image/jpeg', 'image/png', 'image/webp')),
    bytes      BLOB NOT NULL,

    PRIMARY KEY (account_id, id)
) STRICT;

CREATE TABLE sessions (
    account_id   TEXT    NOT NULL,
    id           TEXT    NOT NULL,
    agent_id     TEXT    NOT NULL,
    token_hash   TEXT    NOT NULL,
    created_at   INTEGER NOT NULL,
    last_seen_at INTEGER NOT NULL,
    expires_at   INTEGER NOT NULL,
    address      TEXT    NOT NULL,
    user_agent   TEXT    NOT NULL,

    PRIMARY KEY (account_id, id),
    UNIQUE (account_id, token_hash),
    FOREIGN KEY (account_id, agent_id) REFERENCES agents (account_id, id)
) STRICT, WITHOUT ROWID;

CREATE INDEX sessions_by_agent ON sessions (account_id, agent_id, last_seen_at);

-- Links that sign an agent in once.
CREATE TABLE sign_in_links (
    account_id TEXT    NOT NULL,
    token_hash TEXT    NOT NULL,
    agent_id   TEXT    NOT NULL,
    expires_at INTEGER NOT NULL,

    PRIMARY KEY (account_id, token_hash),
    FOREIGN KEY (account_id, agent_id) REFERENCES agents (account_id, id)
) STRICT, WITHOUT ROWID;
