-- Why: a playbook under way keeps the title that it had when it began (`titles`, by language), as it
-- keeps its steps. Whoever asks for less hears of each step once, and nobody is told when it stays
-- open (`gentle`, 1). `why` is a word for how a track that did not come to its last step ended: the
-- person left, somebody ended it, or what it was for is gone. Who leads many tracks hears of a few a
-- day one by one, which is counted by the first index; the second finds what is prepared for an event.

ALTER TABLE tracks ADD COLUMN titles TEXT NOT NULL DEFAULT '{}';
ALTER TABLE tracks ADD COLUMN gentle INTEGER NOT NULL DEFAULT 0;
ALTER TABLE tracks ADD COLUMN why TEXT;
CREATE INDEX deliveries_of_tracks ON deliveries (target, due)
  WHERE kind IN ('track.told', 'track.stuck');
CREATE INDEX tracks_by_event ON tracks (network, event) WHERE event <> 0;
