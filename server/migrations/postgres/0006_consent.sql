-- What is kept on visitors' devices, and when; and what they were called by a service before.

ALTER TABLE accounts ADD COLUMN consent_mode TEXT NOT NULL DEFAULT 'standard'
    CHECK (consent_mode IN ('open', 'standard', 'strict'));

ALTER TABLE visitors ADD COLUMN former_id TEXT NOT NULL DEFAULT '';    -- a label: nobody is known by it
