-- Texts that agents insert by a shortcut.

CREATE TABLE saved_replies (
    account_id TEXT NOT NULL REFERENCES accounts (id),
    id         TEXT NOT NULL,
    owner_id   TEXT NOT NULL,    -- an agent, whose alone it is; empty for the team's
    shortcut   TEXT NOT NULL,
    text       TEXT NOT NULL,
    folder     TEXT NOT NULL,    -- empty for none
    updated_at INTEGER NOT NULL,

    PRIMARY KEY (account_id, id),
    UNIQUE (account_id, owner_id, shortcut)
) STRICT, WITHOUT ROWID;
