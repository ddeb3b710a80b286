-- Why: reminders of one channel that are due together are told in one message. `shared_at` is when
-- a row last left in a message with others. The nonce of such a message is nobody's own, so a row
-- that comes back is looked for in the channel by its own mark, and goes alone from then on.

ALTER TABLE deliveries ADD COLUMN shared_at BIGINT;
