-- How conversations come to agents.

ALTER TABLE conversations ADD COLUMN participants TEXT;    -- JSON: how those who have joined came; null for none

ALTER TABLE accounts ADD COLUMN routing_mode TEXT NOT NULL DEFAULT 'manual';
ALTER TABLE accounts ADD COLUMN conversation_limit INTEGER NOT NULL DEFAULT 0;    -- 0: any number
ALTER TABLE accounts ADD COLUMN offer_seconds INTEGER NOT NULL DEFAULT 30;
ALTER TABLE accounts ADD COLUMN shows_queue_position INTEGER NOT NULL DEFAULT 0;
ALTER TABLE accounts ADD COLUMN away_after_minutes INTEGER NOT NULL DEFAULT 0;    -- 0: never
