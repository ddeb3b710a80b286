-- Why: a chapter that falls silent is asked how it is, one question after another, and nothing
-- about it changes before a person says so. `alive_at` is when somebody last answered a question
-- of ours for the chapter, `hosted_at` when the last event ends that it hosts with others (read
-- from the events before silences are looked at); `reflect_after` is when its connectors are next invited to look back.
-- A silence is known by its chapter and the sign of life with which it began (`since`): each
-- `rung` of the ladder is climbed once in it. `answer` is what a person said, `text` in their words;
-- rung 0 asks a chapter that rests whether it is awake again; `partner` is the chapter that was asked
-- to accompany it.
-- A reflection is what a connector wrote about the last half-year.
-- `chapter_lives` knows the last sign of life of every chapter that is asked: the end of an event
-- of its own or that it hosts with others (in the future when one is planned), an answer, the day
-- it came to life again; its beginning when there was none of these.

ALTER TABLE chapters ADD COLUMN alive_at BIGINT;
ALTER TABLE chapters ADD COLUMN hosted_at BIGINT;
ALTER TABLE chapters ADD COLUMN reflect_after BIGINT;
CREATE INDEX chapters_in_network ON chapters (network, status);
CREATE INDEX events_held ON events (chapter, ends) WHERE status = 'planned';

CREATE TABLE silences (
  chapter BIGINT NOT NULL,
  since BIGINT NOT NULL,
  rung INTEGER NOT NULL,
  network BIGINT NOT NULL,
  asked_at BIGINT NOT NULL,
  answer TEXT,
  answered_by BIGINT,
  answered_at BIGINT,
  text TEXT,
  partner BIGINT,
  PRIMARY KEY (chapter, since, rung)
);
CREATE INDEX silences_by_network ON silences (network, asked_at);

CREATE TABLE reflections (
  id BIGINT PRIMARY KEY,
  network BIGINT NOT NULL,
  chapter BIGINT NOT NULL,
  member BIGINT NOT NULL,
  energy INTEGER NOT NULL,
  works TEXT,
  stops TEXT,
  needs TEXT,
  written_at BIGINT NOT NULL
);
CREATE INDEX reflections_by_chapter ON reflections (network, chapter, written_at);

CREATE VIEW chapter_lives AS
SELECT c.network AS network, c.id AS chapter, c.name AS name, c.status AS status,
  c.status_since AS status_since, coalesce((
    SELECT max(one.at) FROM (
      SELECT max(e.ends) AS at FROM events e WHERE e.chapter = c.id AND e.status = 'planned'
      UNION ALL SELECT c.hosted_at
      UNION ALL SELECT c.alive_at
      UNION ALL SELECT CASE WHEN c.status IN ('forming', 'active') AND c.status_since > c.created_at
        THEN c.status_since END
    ) one
  ), c.created_at) AS since
FROM chapters c
WHERE c.status IN ('active', 'dormant') OR (c.status = 'forming' AND EXISTS (
  SELECT 1 FROM events f WHERE f.chapter = c.id AND f.status = 'planned'
));

-- Foundings with their last news of a commitment, and chapters that began and have not met, with
-- when that was; `chapter` is 0 where there is none yet.
CREATE VIEW stalled_beginnings AS
SELECT c.network AS network, c.id AS chapter, c.name AS name,
       coalesce(c.status_since, c.created_at) AS since
FROM chapters c
WHERE c.status IN ('seed', 'forming')
  AND NOT EXISTS (SELECT 1 FROM events e WHERE e.chapter = c.id AND e.status = 'planned')
  AND NOT EXISTS (
    SELECT 1 FROM foundings o
    WHERE o.chapter = c.id AND o.status IN ('asked', 'gathering', 'formed'))
UNION ALL
SELECT f.network, coalesce(f.chapter, 0), f.name,
       CASE WHEN f.status = 'formed' THEN f.ended_at ELSE f.moved_at END
FROM foundings f LEFT JOIN chapters h ON h.id = f.chapter
WHERE f.status IN ('asked', 'gathering') OR (f.status = 'formed' AND h.status = 'forming');
