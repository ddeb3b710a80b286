-- Why: an event of an evening has a run-of-show, one of three days a programme. A session keeps
-- how long after the event's start it begins on the wall clock (`after`, seconds) and how long it
-- `lasts` (seconds), never an instant of its own: it moves with its event, through clock changes
-- and new zone data. `picks` are the sessions that someone wants to go to.

CREATE TABLE sessions (
  id BIGINT PRIMARY KEY,
  network BIGINT NOT NULL,
  event BIGINT NOT NULL,
  title TEXT NOT NULL,
  kind TEXT NOT NULL,
  after BIGINT NOT NULL,
  lasts BIGINT NOT NULL,
  room TEXT,
  speaker TEXT,
  created_by BIGINT,
  created_at BIGINT NOT NULL,
  updated_at BIGINT NOT NULL
);
CREATE INDEX sessions_of_event ON sessions (event, after, id);

CREATE TABLE picks (
  session BIGINT NOT NULL,
  member BIGINT NOT NULL,
  network BIGINT NOT NULL,
  picked_at BIGINT NOT NULL,
  PRIMARY KEY (session, member)
);
CREATE INDEX picks_of_member ON picks (network, member);
