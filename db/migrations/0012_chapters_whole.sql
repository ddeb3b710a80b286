-- Why: a chapter has a whole life, and a network its own customs. A chapter may belong to a wider
-- one (`parent`), be accompanied by another (`mentor`), let people in by itself or ask a connector
-- (`joining`), speak several `languages` (codes between spaces), and has been in its status since
-- `status_since`. `practices` are the figures that a network set for itself, by name.
-- A playbook that a network or a chapter (`chapter` 0: the whole network) wrote for itself stands in
-- `playbooks` in place of the one that comes with the bot. A `track` is a playbook under way: for a
-- person, a chapter or an event (0: none), with its steps copied as they were when it began;
-- `anchor` is the day from which its steps are counted. Of a step, `told` is how often its owner
-- heard of it and `told_at` when last; `raised_at` when a person was told that it is stuck.
-- What is pressed in direct messages belongs to the network whose delivery the message was.

ALTER TABLE chapters ADD COLUMN parent BIGINT;
ALTER TABLE chapters ADD COLUMN mentor BIGINT;
ALTER TABLE chapters ADD COLUMN joining TEXT NOT NULL DEFAULT 'open';
ALTER TABLE chapters ADD COLUMN languages TEXT NOT NULL DEFAULT '';
ALTER TABLE chapters ADD COLUMN status_since BIGINT;
CREATE INDEX chapters_by_parent ON chapters (parent) WHERE parent IS NOT NULL;
CREATE INDEX chapters_by_mentor ON chapters (mentor) WHERE mentor IS NOT NULL;

CREATE TABLE practices (
  network BIGINT NOT NULL,
  name TEXT NOT NULL,
  content TEXT NOT NULL,
  PRIMARY KEY (network, name)
);

CREATE TABLE playbooks (
  network BIGINT NOT NULL,
  chapter BIGINT NOT NULL DEFAULT 0,
  name TEXT NOT NULL,
  content TEXT NOT NULL,
  edited_by BIGINT NOT NULL,
  edited_at BIGINT NOT NULL,
  PRIMARY KEY (network, chapter, name)
);

CREATE TABLE tracks (
  id BIGINT PRIMARY KEY,
  network BIGINT NOT NULL,
  playbook TEXT NOT NULL,
  member BIGINT NOT NULL DEFAULT 0,
  chapter BIGINT NOT NULL DEFAULT 0,
  event BIGINT NOT NULL DEFAULT 0,
  buddy BIGINT,
  starter BIGINT,
  anchor BIGINT NOT NULL,
  status TEXT NOT NULL,
  paused_at BIGINT,
  started_at BIGINT NOT NULL,
  ended_at BIGINT
);
CREATE UNIQUE INDEX tracks_running ON tracks (network, playbook, member, chapter, event)
  WHERE status IN ('running', 'paused');
CREATE INDEX tracks_by_member ON tracks (network, member, status);
CREATE INDEX tracks_by_chapter ON tracks (network, chapter, status);
CREATE INDEX tracks_by_buddy ON tracks (network, buddy, status) WHERE buddy IS NOT NULL;

CREATE TABLE track_steps (
  track BIGINT NOT NULL,
  place INTEGER NOT NULL,
  network BIGINT NOT NULL,
  name TEXT NOT NULL,
  owner TEXT NOT NULL,
  days INTEGER,
  due BIGINT,
  content TEXT NOT NULL,
  status TEXT NOT NULL,
  told INTEGER NOT NULL DEFAULT 0,
  told_at BIGINT,
  raised_at BIGINT,
  settled_by BIGINT,
  settled_at BIGINT,
  PRIMARY KEY (track, place)
);
CREATE INDEX track_steps_due ON track_steps (due) WHERE status = 'open';

CREATE INDEX deliveries_by_message ON deliveries (message) WHERE message IS NOT NULL;
