-- Why: an event that comes back is a rule and what its dates have in common. The dates
-- themselves are ordinary events, made a while ahead, so that whoever reads events reads them
-- all. `wall` is one of the wall times of the rule, `since` its first date and `until` the last
-- day that it may reach; `seconds` is how long a date lasts, `reached` the last wall time up to
-- which dates were made, `follows` the series from which this one was split. `signed_at` is when
-- its organiser last gave a sign of life.
-- `standing` holds who comes to every date, in their order.

CREATE TABLE series (
  id BIGINT PRIMARY KEY,
  network BIGINT NOT NULL,
  chapter BIGINT,
  title TEXT NOT NULL,
  kind TEXT NOT NULL,
  wall TEXT NOT NULL,
  zone TEXT NOT NULL,
  seconds BIGINT NOT NULL,
  repeat TEXT NOT NULL,
  since TEXT NOT NULL,
  until TEXT,
  organiser BIGINT,
  description TEXT,
  venue TEXT,
  link TEXT,
  online INTEGER NOT NULL DEFAULT 0,
  capacity INTEGER,
  audience TEXT NOT NULL,
  part_of BIGINT,
  status TEXT NOT NULL,
  reached TEXT,
  follows BIGINT,
  version INTEGER NOT NULL DEFAULT 0,
  signed_at BIGINT NOT NULL,
  created_at BIGINT NOT NULL,
  updated_at BIGINT NOT NULL
);
CREATE INDEX series_by_chapter ON series (network, chapter, id);
CREATE INDEX series_that_follow ON series (follows) WHERE follows IS NOT NULL;

-- The dates of a series in time, however many are past.
CREATE INDEX events_of_series ON events (series, starts, id) WHERE series IS NOT NULL;

CREATE TABLE standing (
  series BIGINT NOT NULL,
  member BIGINT NOT NULL,
  network BIGINT NOT NULL,
  lead INTEGER,
  place BIGINT NOT NULL,
  answered_at BIGINT NOT NULL,
  PRIMARY KEY (series, member)
);
CREATE INDEX standing_by_member ON standing (network, member, series);
