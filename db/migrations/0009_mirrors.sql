-- Why: some events are shown among Discord's own scheduled events too. `subject` is the event, or
-- the series of which `event` is the next date; `scheduled` is Discord's identifier. A chapter
-- chooses whether its events are shown so (`mirrored`); those of the network are.

CREATE TABLE mirrors (
  subject BIGINT PRIMARY KEY,
  network BIGINT NOT NULL,
  event BIGINT NOT NULL,
  scheduled BIGINT NOT NULL,
  shown_at BIGINT NOT NULL
);
CREATE UNIQUE INDEX mirrors_by_scheduled ON mirrors (network, scheduled);

ALTER TABLE chapters ADD COLUMN mirrored INTEGER NOT NULL DEFAULT 0;
