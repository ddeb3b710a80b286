-- Why: people who wish it are introduced to each other once a month, across chapters and without
-- repeats. `pairing_choices` holds who wishes it and until when they are away; the row of whoever
-- stops goes. `pairings` and their `pairing_members` are what came of it, kept so that nobody is
-- introduced to the same person again: `month` counts months since the year 0, `met_at` is when
-- that person said that they met, `declined_at` when they said that they cannot this time.
-- `buddy_requests` are those who were asked to accompany somebody through a track, by whom, and
-- what they answered: it is kept so that nobody is asked the same twice.

CREATE TABLE pairing_choices (
  network BIGINT NOT NULL,
  member BIGINT NOT NULL,
  since BIGINT NOT NULL,
  away_until BIGINT,
  PRIMARY KEY (network, member)
);

CREATE TABLE pairings (
  id BIGINT PRIMARY KEY,
  network BIGINT NOT NULL,
  month INTEGER NOT NULL,
  made_at BIGINT NOT NULL
);
CREATE INDEX pairings_by_month ON pairings (network, month);

CREATE TABLE pairing_members (
  network BIGINT NOT NULL,
  month INTEGER NOT NULL,
  member BIGINT NOT NULL,
  pairing BIGINT NOT NULL,
  met_at BIGINT,
  declined_at BIGINT,
  PRIMARY KEY (network, month, member)
);
CREATE INDEX pairing_members_by_pairing ON pairing_members (pairing);
CREATE INDEX pairing_members_by_member ON pairing_members (network, member);

CREATE TABLE buddy_requests (
  id BIGINT PRIMARY KEY,
  network BIGINT NOT NULL,
  track BIGINT NOT NULL,
  member BIGINT NOT NULL,
  buddy BIGINT NOT NULL,
  asked_by BIGINT NOT NULL,
  asked_at BIGINT NOT NULL,
  status TEXT NOT NULL,
  answered_at BIGINT
);
CREATE INDEX buddy_requests_by_track ON buddy_requests (track);
CREATE INDEX buddy_requests_by_buddy ON buddy_requests (network, buddy, asked_at);
