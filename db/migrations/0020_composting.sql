-- Why: what people decide among themselves has a place of its own, and a chapter that ends leaves
-- its lessons. `place` is the channel where a proposer wants a decision to stand, if not that of who
-- decides; an objection that `lapsed` is that of someone who has no say any more.
-- An ending is proposed with its reason, what was learnt, and maybe a last gathering (`goodbye`, which
-- becomes `goodbye_event`); `decision` is the consent that it needs, `agreed_at` when that was given,
-- `ended_at` when a steward confirmed. One that came to nothing has `dropped_at`, one after which the
-- chapter began anew `reseeded_at`. A reseeding is asked for by `member`; a steward settles it.

ALTER TABLE decisions ADD COLUMN place BIGINT;
ALTER TABLE stances ADD COLUMN lapsed INTEGER NOT NULL DEFAULT 0;

CREATE TABLE chapter_endings (
  id BIGINT PRIMARY KEY,
  network BIGINT NOT NULL,
  chapter BIGINT NOT NULL,
  member BIGINT NOT NULL,
  decision BIGINT NOT NULL,
  why TEXT NOT NULL,
  lessons TEXT NOT NULL,
  goodbye BIGINT,
  goodbye_title TEXT NOT NULL DEFAULT '',
  goodbye_event BIGINT,
  proposed_at BIGINT NOT NULL,
  agreed_at BIGINT,
  ended_by BIGINT,
  ended_at BIGINT,
  dropped_at BIGINT,
  reseeded_at BIGINT
);
CREATE UNIQUE INDEX chapter_endings_open ON chapter_endings (chapter)
  WHERE dropped_at IS NULL AND ended_at IS NULL;
CREATE INDEX chapter_endings_by_chapter ON chapter_endings (network, chapter, ended_at);
CREATE INDEX chapter_endings_by_decision ON chapter_endings (network, decision);
CREATE INDEX chapter_endings_by_member ON chapter_endings (network, member);

CREATE TABLE reseedings (
  id BIGINT PRIMARY KEY,
  network BIGINT NOT NULL,
  chapter BIGINT NOT NULL,
  member BIGINT NOT NULL,
  why TEXT NOT NULL,
  status TEXT NOT NULL,
  asked_at BIGINT NOT NULL,
  settled_by BIGINT,
  settled_at BIGINT
);
CREATE UNIQUE INDEX reseedings_open ON reseedings (chapter) WHERE status = 'asked';
CREATE INDEX reseedings_by_member ON reseedings (network, member);
