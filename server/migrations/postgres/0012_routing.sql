-- How conversations come to agents.

ALTER TABLE conversations ADD COLUMN participants TEXT;    -- JSON: how those who have joined came; null for none

ALTER TABLE accounts ADD COLUMN routing_mode TEXT NOT NULL DEFAULT 'manual';
ALTER TABLE accounts ADD COLUMN conversation_limit BIGINT NOT NULL DEFAULT 0;    -- 0: any number
ALTER TABLE accounts ADD COLUMN offer_seconds BIGINT NOT NULL DEFAULT 30;
ALTER TABLE accounts ADD COLUMN shows_queue_position BIGINT NOT NULL DEFAULT 0;
ALTER TABLE accounts ADD COLUMN away_after_minutes BIGINT NOT NULL DEFAULT 0;    -- 0: never
