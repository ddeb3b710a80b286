-- Why: the role of a connector has an end in sight, and people come to it and leave it with care.
-- A role lasts until `term_ends` unless it is renewed (NULL: it is older than terms, and gets one);
-- `asked` is how often its bearer was asked about this term's end, `raised_at` when the stewards
-- were told that nobody answered.
-- A candidacy is someone on the way to being a connector of a chapter: `willing_at` is when they
-- said yes, from which the months of take-off are counted; `results` and `letter` are their own
-- words; `sponsor` is the endorser whom they chose to be welcomed by. Connectors endorse it or
-- object, one of the two each.
-- A handover is a chapter passing from one of its connectors to a `successor` who agreed.
-- `connector_flags`: when stewards last heard that a chapter has too few connectors, and how many.

ALTER TABLE connectors ADD COLUMN term_ends BIGINT;
ALTER TABLE connectors ADD COLUMN asked INTEGER NOT NULL DEFAULT 0;
ALTER TABLE connectors ADD COLUMN raised_at BIGINT;
CREATE INDEX connectors_by_term ON connectors (network, term_ends) WHERE until IS NULL;

CREATE TABLE candidacies (
  id BIGINT PRIMARY KEY,
  network BIGINT NOT NULL,
  chapter BIGINT NOT NULL,
  member BIGINT NOT NULL,
  proposed_by BIGINT NOT NULL,
  proposed_at BIGINT NOT NULL,
  status TEXT NOT NULL,
  willing_at BIGINT,
  results TEXT,
  letter TEXT,
  sponsor BIGINT,
  decision BIGINT,
  ended_at BIGINT
);
CREATE UNIQUE INDEX candidacies_open ON candidacies (chapter, member)
  WHERE status IN ('asked', 'gathering', 'deciding');
CREATE INDEX candidacies_by_network ON candidacies (network, status);
CREATE INDEX candidacies_by_member ON candidacies (network, member);

CREATE TABLE candidacy_voices (
  candidacy BIGINT NOT NULL,
  member BIGINT NOT NULL,
  network BIGINT NOT NULL,
  voice TEXT NOT NULL,
  why TEXT,
  steward INTEGER NOT NULL DEFAULT 0,
  at BIGINT NOT NULL,
  PRIMARY KEY (candidacy, member)
);
CREATE INDEX candidacy_voices_by_member ON candidacy_voices (network, member);

CREATE TABLE handovers (
  id BIGINT PRIMARY KEY,
  network BIGINT NOT NULL,
  chapter BIGINT NOT NULL,
  member BIGINT NOT NULL,
  successor BIGINT NOT NULL,
  status TEXT NOT NULL,
  begun_at BIGINT NOT NULL,
  answered_at BIGINT,
  ended_at BIGINT,
  ended_by BIGINT,
  why TEXT
);
CREATE UNIQUE INDEX handovers_open ON handovers (chapter, member)
  WHERE status IN ('asked', 'agreed');
CREATE INDEX handovers_by_member ON handovers (network, member);
CREATE INDEX handovers_by_successor ON handovers (network, successor);

CREATE TABLE connector_flags (
  chapter BIGINT PRIMARY KEY,
  network BIGINT NOT NULL,
  connectors INTEGER NOT NULL,
  flagged_at BIGINT NOT NULL
);
