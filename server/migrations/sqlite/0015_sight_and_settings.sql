-- What an agent sees and in which languages they answer; how an account sets up its chat box, and whom it keeps out.

ALTER TABLE agents ADD COLUMN visibility TEXT NOT NULL DEFAULT 'all';
ALTER TABLE agents ADD COLUMN languages TEXT;       -- JSON; null: any
ALTER TABLE accounts ADD COLUMN chat_box TEXT;      -- JSON; null: as it is without anybody's doing
ALTER TABLE accounts ADD COLUMN protection TEXT;    -- JSON; null: nobody is kept out
