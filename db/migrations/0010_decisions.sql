-- Why: connectors decide together by lazy consent, and one city after another hosts their summit.
-- A decision closes at `closes` unless an objection stops the clock; then `remaining` (seconds) is what
-- remains and `stopped_at` since when. `noun`, `subject` and `choice` say what is decided and what
-- is proposed for it (of a summit: its date and a bid); one decision at a time about a subject.
-- `audience` is the chapter that decides, or nothing: every connector. `raised` and `why` are the
-- last question or objection of a person, `answer` what the proposer wrote to it, `settled_at` when
-- an objection ceased to stand, `steward` whether they spoke as a steward.
-- What is for connectors only is posted in a channel of their own.

CREATE TABLE decisions (
  id BIGINT PRIMARY KEY,
  network BIGINT NOT NULL,
  noun TEXT NOT NULL,
  subject BIGINT,
  choice BIGINT,
  title TEXT NOT NULL,
  text TEXT NOT NULL,
  member BIGINT NOT NULL,
  audience BIGINT,
  opened_at BIGINT NOT NULL,
  closes BIGINT NOT NULL,
  status TEXT NOT NULL,
  remaining BIGINT,
  stopped_at BIGINT,
  outcome TEXT,
  closed_at BIGINT,
  channel BIGINT,
  message BIGINT
);
CREATE UNIQUE INDEX decisions_running ON decisions (noun, subject)
  WHERE status IN ('open', 'stopped');
CREATE INDEX decisions_by_subject ON decisions (noun, subject, id);
CREATE INDEX decisions_by_network ON decisions (network, status, id);
CREATE INDEX decisions_by_message ON decisions (network, message) WHERE message IS NOT NULL;

CREATE TABLE stances (
  decision BIGINT NOT NULL,
  member BIGINT NOT NULL,
  network BIGINT NOT NULL,
  stance TEXT NOT NULL,
  raised TEXT,
  why TEXT,
  answer TEXT,
  at BIGINT NOT NULL,
  settled_at BIGINT,
  steward INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (decision, member)
);
CREATE INDEX stances_by_member ON stances (network, member);

CREATE TABLE bids (
  id BIGINT PRIMARY KEY,
  network BIGINT NOT NULL,
  event BIGINT NOT NULL,
  chapter BIGINT NOT NULL,
  member BIGINT NOT NULL,
  why TEXT NOT NULL,
  offer TEXT,
  status TEXT NOT NULL,
  created_at BIGINT NOT NULL,
  updated_at BIGINT NOT NULL
);
CREATE UNIQUE INDEX bids_standing ON bids (event, chapter) WHERE status = 'open';
CREATE INDEX bids_by_event ON bids (event, status, id);

CREATE INDEX events_summits ON events (network, starts) WHERE kind = 'summit';

ALTER TABLE networks ADD COLUMN connectors_channel BIGINT;
