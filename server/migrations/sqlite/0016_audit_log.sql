-- What was done in an account: entries are added, never changed. Each has a hash of itself and of the one before.

CREATE TABLE audit_entries (
    account_id TEXT NOT NULL REFERENCES accounts (id),
    seq        INTEGER NOT NULL,    -- from 1, without a gap
    created_at INTEGER NOT NULL,
    action     TEXT NOT NULL,
    agent_id   TEXT,                -- who; null: the operator, or nobody who is known
    subject    TEXT NOT NULL,
    detail     TEXT NOT NULL,
    address    TEXT NOT NULL,
    hash       TEXT NOT NULL,

    PRIMARY KEY (account_id, seq)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER audit_entries_stay BEFORE UPDATE ON audit_entries
BEGIN
    SELECT RAISE(ABORT, 'the audit log is never changed');
END;
