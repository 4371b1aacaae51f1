-- Visits of those who have written, and what is kept of their addresses.

ALTER TABLE accounts ADD COLUMN address_storage TEXT NOT NULL DEFAULT 'none'
    CHECK (address_storage IN ('none', 'truncated', 'full'));

CREATE TABLE visits (
    account_id      TEXT   NOT NULL,
    visitor_id      TEXT   NOT NULL,
    id              TEXT   COLLATE "C" NOT NULL,    -- sorts by time
    started_at      BIGINT NOT NULL,
    last_seen_at    BIGINT NOT NULL CHECK (last_seen_at >= started_at),
    address         TEXT   NOT NULL,    -- as the account allowed it; '' for none, as in the columns below
    browser         TEXT   NOT NULL,
    browser_version TEXT   NOT NULL,
    system          TEXT   NOT NULL,
    system_version  TEXT   NOT NULL,
    device          TEXT   CHECK (device IN ('desktop', 'mobile', 'tablet', 'tv')),
    brand           TEXT   NOT NULL,
    model           TEXT   NOT NULL,
    language        TEXT   NOT NULL,
    referrer        TEXT   NOT NULL,
    country         TEXT   NOT NULL,
    city            TEXT   NOT NULL,

    PRIMARY KEY (account_id, visitor_id, id),
    FOREIGN KEY (account_id, visitor_id) REFERENCES visitors (account_id, id) ON DELETE CASCADE
);

-- The page that a visit began on, and the last ones.
CREATE TABLE visit_pages (
    account_id TEXT   NOT NULL,
    visitor_id TEXT   NOT NULL,
    visit_id   TEXT   COLLATE "C" NOT NULL,
    seq        BIGINT NOT NULL CHECK (seq > 0),
    url        TEXT   NOT NULL,
    title      TEXT   NOT NULL,
    created_at BIGINT NOT NULL,

    PRIMARY KEY (account_id, visitor_id, visit_id, seq),
    FOREIGN KEY (account_id, visitor_id, visit_id) REFERENCES visits (account_id, visitor_id, id) ON DELETE CASCADE
);
