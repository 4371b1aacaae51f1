-- What was done in an account: entries are added, never changed. Each has a hash of itself and of the one before.

CREATE TABLE audit_entries (
    account_id TEXT NOT NULL REFERENCES accounts (id),
    seq        BIGINT NOT NULL,     -- from 1, without a gap
    created_at BIGINT NOT NULL,
    action     TEXT NOT NULL,
    agent_id   TEXT,                -- who; null: the operator, or nobody who is known
    subject    TEXT NOT NULL,
    detail     TEXT NOT NULL,
    address    TEXT NOT NULL,
    hash       TEXT NOT NULL,

    PRIMARY KEY (account_id, seq)
);

CREATE FUNCTION refuse_audit_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the audit log is never changed';
END $$;

CREATE TRIGGER audit_entries_stay BEFORE UPDATE ON audit_entries
FOR EACH ROW EXECUTE FUNCTION refuse_audit_change();
