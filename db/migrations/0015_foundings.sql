-- Why: a chapter is founded by several people who commit themselves, and not by one who types a
-- command. `spot` is what a founding is about, a town or a theme: one is under way for it at a time.
-- `chapter` is made (or begins anew: `former` is the status to which it would go back) once no
-- `neighbour` stands in the way; a silent one is asked first and has until `waits_until`. `place` is
-- a town of the gazetteer. `mentor_by` is who said that their chapter accompanies this one.
-- `moved_at` is the last news of a commitment and `asked_at` when it was last asked about;
-- `started_in` is the channel where the command was used, `channel` and `message` where its card
-- stands. `why` are the starter's words, `ended_why` says in a word why it rests.
-- Of a commitment, `level` is interest, energy or commitment: one for each person.
-- `place_wishes` remembers, for those who asked for it, the towns without a chapter that they would
-- like to have one; `invited_for` is the founding to which they were invited.

CREATE TABLE foundings (
  id BIGINT PRIMARY KEY,
  network BIGINT NOT NULL,
  spot TEXT NOT NULL,
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  place BIGINT NOT NULL,
  latitude DOUBLE PRECISION,
  longitude DOUBLE PRECISION,
  member BIGINT NOT NULL,
  why TEXT NOT NULL,
  status TEXT NOT NULL,
  chapter BIGINT,
  former TEXT,
  neighbour BIGINT,
  waits_until BIGINT,
  mentor_by BIGINT,
  started_at BIGINT NOT NULL,
  moved_at BIGINT NOT NULL,
  asked_at BIGINT,
  ended_at BIGINT,
  ended_why TEXT,
  started_in BIGINT,
  channel BIGINT,
  message BIGINT
);
CREATE UNIQUE INDEX foundings_open ON foundings (network, spot)
  WHERE status IN ('asked', 'gathering');
CREATE INDEX foundings_by_network ON foundings (network, status, moved_at);
CREATE INDEX foundings_by_chapter ON foundings (network, chapter);
CREATE INDEX foundings_by_member ON foundings (network, member, status);
CREATE INDEX foundings_by_message ON foundings (network, message) WHERE message IS NOT NULL;

CREATE TABLE commitments (
  founding BIGINT NOT NULL,
  member BIGINT NOT NULL,
  network BIGINT NOT NULL,
  level TEXT NOT NULL,
  at BIGINT NOT NULL,
  PRIMARY KEY (founding, member)
);
CREATE INDEX commitments_by_member ON commitments (network, member);

CREATE TABLE place_wishes (
  network BIGINT NOT NULL,
  member BIGINT NOT NULL,
  place BIGINT NOT NULL,
  name TEXT NOT NULL,
  latitude DOUBLE PRECISION NOT NULL,
  longitude DOUBLE PRECISION NOT NULL,
  at BIGINT NOT NULL,
  invited_for BIGINT,
  PRIMARY KEY (network, member, place)
);
