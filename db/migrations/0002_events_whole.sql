-- Why: an event is more than one meeting. It can be a date of a series, a leg or a satellite of
-- another event, hosted by several chapters, a wish without a date; and when it is over, people
-- came. What each of these needs besides stands in the migrations that follow.
-- `slot` is the wall time that the rule of the series gives the date, whenever it takes place;
-- `own` names the fields that this date was given by itself (between spaces); `hosts` are the
-- chapters that host it besides its own and agreed (between spaces); `vague` says in words when
-- a wish might take place; `attended` is how many came, `roughly` whether that was estimated.

ALTER TABLE events ADD COLUMN series BIGINT;
ALTER TABLE events ADD COLUMN slot TEXT;
ALTER TABLE events ADD COLUMN own TEXT NOT NULL DEFAULT '';
ALTER TABLE events ADD COLUMN part_of BIGINT;
ALTER TABLE events ADD COLUMN hosts TEXT NOT NULL DEFAULT '';
ALTER TABLE events ADD COLUMN vague TEXT;
ALTER TABLE events ADD COLUMN attended INTEGER;
ALTER TABLE events ADD COLUMN roughly INTEGER NOT NULL DEFAULT 0;
CREATE UNIQUE INDEX events_by_slot ON events (series, slot) WHERE series IS NOT NULL;
CREATE INDEX events_by_whole ON events (part_of, starts, id) WHERE part_of IS NOT NULL;
CREATE INDEX events_hosted ON events (network, starts, id) WHERE hosts <> '';
