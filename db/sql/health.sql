-- name: life^
-- One chapter's last sign of life, as `chapter_lives` has it, whatever its status.
SELECT c.id AS chapter, c.name, c.status, c.status_since, c.alive_at, c.created_at, c.reflect_after,
  (SELECT max(e.ends) FROM events e WHERE e.chapter = c.id AND e.status = 'planned') AS held,
  (SELECT max(e.ends) FROM events e WHERE e.network = c.network AND e.hosts <> ''
    AND e.status = 'planned' AND e.hosts LIKE '% ' || c.id || ' %') AS hosted
FROM chapters c WHERE c.network = :network AND c.id = :chapter;

-- name: hosts
SELECT hosts, max(ends) AS ends FROM events
WHERE network = :network AND hosts <> '' AND status = 'planned' GROUP BY hosts;

-- name: hosting
SELECT id, hosted_at FROM chapters WHERE network = :network AND hosted_at IS NOT NULL;

-- name: set_hosted*!
UPDATE chapters SET hosted_at = :at WHERE network = :network AND id = :chapter;

-- name: due
-- The questions whose time has come, of chapters with (`connected` 1) or without connectors.
-- Where it is decided already whether the chapter ends, nothing is asked.
WITH rungs (rung, span) AS (
  SELECT 1, 0 + :ask UNION ALL SELECT 2, 0 + :mentor UNION ALL SELECT 3, 0 + :dormant
  UNION ALL SELECT 4, 0 + :notice UNION ALL SELECT 5, 0 + :compost
), lives AS (
  SELECT l.chapter, l.since, l.status, (
    SELECT max(s.rung) FROM silences s
    WHERE s.chapter = l.chapter AND s.since = l.since AND s.rung > 0
  ) AS climbed
  FROM chapter_lives l WHERE l.network = :network AND l.since <= :now - :ask
    AND NOT EXISTS (
    SELECT 1 FROM chapter_endings x
    WHERE x.chapter = l.chapter AND x.dropped_at IS NULL AND x.ended_at IS NULL)
), steps AS (
  SELECT v.chapter, v.since, v.climbed, CASE
    WHEN v.status = 'dormant' AND coalesce(v.climbed, 0) < 3 THEN 4
    ELSE coalesce(v.climbed, 0) + 1 END AS rung
  FROM lives v
), dues AS (
  SELECT p.chapter, p.since, p.rung, p.since + r.span AS at, s.asked_at + r.span - b.span AS spaced
  FROM steps p
  JOIN rungs r ON r.rung = p.rung
  LEFT JOIN silences s ON s.chapter = p.chapter AND s.since = p.since AND s.rung = p.climbed
  LEFT JOIN rungs b ON b.rung = p.climbed
)
SELECT d.chapter, d.since, d.rung FROM dues d
WHERE d.at <= :now AND (d.spaced IS NULL OR d.spaced <= :now)
  AND :connected = CASE WHEN EXISTS (
    SELECT 1 FROM connectors k LEFT JOIN members m ON m.network = k.network AND m.id = k.member
    WHERE k.chapter = d.chapter AND k.until IS NULL AND m.left_at IS NULL
  ) THEN 1 ELSE 0 END
ORDER BY d.since, d.chapter LIMIT :limit;

-- name: next_due^
-- When the next question that is not due yet will be.
WITH rungs (rung, span) AS (
  SELECT 1, 0 + :ask UNION ALL SELECT 2, 0 + :mentor UNION ALL SELECT 3, 0 + :dormant
  UNION ALL SELECT 4, 0 + :notice UNION ALL SELECT 5, 0 + :compost
), lives AS (
  SELECT l.chapter, l.since, l.status, (
    SELECT max(s.rung) FROM silences s
    WHERE s.chapter = l.chapter AND s.since = l.since AND s.rung > 0
  ) AS climbed
  FROM chapter_lives l WHERE l.network = :network
    AND NOT EXISTS (
    SELECT 1 FROM chapter_endings x
    WHERE x.chapter = l.chapter AND x.dropped_at IS NULL AND x.ended_at IS NULL)
), steps AS (
  SELECT v.chapter, v.since, v.climbed, CASE
    WHEN v.status = 'dormant' AND coalesce(v.climbed, 0) < 3 THEN 4
    ELSE coalesce(v.climbed, 0) + 1 END AS rung
  FROM lives v
), dues AS (
  SELECT CASE WHEN s.asked_at + r.span - b.span > p.since + r.span
    THEN s.asked_at + r.span - b.span ELSE p.since + r.span END AS at
  FROM steps p
  JOIN rungs r ON r.rung = p.rung
  LEFT JOIN silences s ON s.chapter = p.chapter AND s.since = p.since AND s.rung = p.climbed
  LEFT JOIN rungs b ON b.rung = p.climbed
)
SELECT min(d.at) AS at FROM dues d WHERE d.at > :now;

-- name: other_round$
SELECT 1 FROM deliveries
WHERE subject = :network AND kind = 'health.round' AND status = 'planned' AND id <> :id LIMIT 1;

-- name: stirring
-- Chapters that rest and have given a sign since, or have something ahead, and were not asked.
SELECT l.chapter, l.since FROM chapter_lives l
WHERE l.network = :network AND l.status = 'dormant'
  AND (l.since > :now OR (l.status_since IS NOT NULL AND EXISTS (
    SELECT 1 FROM events e WHERE e.chapter = l.chapter AND e.status = 'planned'
      AND e.ends = l.since AND e.ends > l.status_since)))
  AND NOT EXISTS (
    SELECT 1 FROM silences s WHERE s.chapter = l.chapter AND s.since = l.since AND s.rung = 0)
ORDER BY l.since, l.chapter LIMIT :limit;

-- name: climb!
INSERT INTO silences (chapter, since, rung, network, asked_at)
VALUES (:chapter, :since, :rung, :network, :now)
ON CONFLICT DO NOTHING;

-- name: climb_many*!
INSERT INTO silences (chapter, since, rung, network, asked_at)
VALUES (:chapter, :since, :rung, :network, :now)
ON CONFLICT DO NOTHING;

-- name: asked
SELECT rung, asked_at, answer, answered_by, answered_at, text, partner FROM silences
WHERE chapter = :chapter AND since = :since ORDER BY rung;

-- name: history
SELECT rung, asked_at, answer, answered_by, answered_at, text, partner FROM silences
WHERE network = :network AND chapter = :chapter AND answer IS NOT NULL
ORDER BY answered_at DESC, rung LIMIT :limit;

-- name: settle!
UPDATE silences SET answer = :answer, answered_by = :by, answered_at = :now, text = :text
WHERE chapter = :chapter AND since = :since AND rung = :rung
  AND (answer IS NULL OR answer IN ('kept', 'dormant'));

-- name: set_partner!
UPDATE silences SET partner = :partner
WHERE chapter = :chapter AND since = :since AND rung = :rung;

-- name: set_alive!
UPDATE chapters SET alive_at = :now WHERE network = :network AND id = :chapter;

-- name: silent_counts
SELECT CASE WHEN since <= :now - :compost THEN 5 WHEN since <= :now - :notice THEN 4
  WHEN since <= :now - :dormant THEN 3 WHEN since <= :now - :mentor THEN 2 ELSE 1 END AS rung,
  count(*) AS chapters
FROM chapter_lives WHERE network = :network AND since <= :now - :ask GROUP BY 1 ORDER BY 1 DESC;

-- name: silent
SELECT chapter, name, status, since FROM chapter_lives
WHERE network = :network AND since <= :now - :ask
ORDER BY since, chapter LIMIT :limit OFFSET :offset;

-- name: animated
-- Living chapters that have from `least` to `most` connectors; the fewest first.
SELECT c.id AS chapter, c.name, c.status, count(k.id) AS connectors
FROM chapters c
LEFT JOIN (
  SELECT o.id, o.chapter FROM connectors o
  LEFT JOIN members m ON m.network = o.network AND m.id = o.member
  WHERE o.network = :network AND o.until IS NULL AND m.left_at IS NULL
) k ON k.chapter = c.id
WHERE c.network = :network AND c.status IN ('forming', 'active', 'dormant')
GROUP BY c.id, c.name, c.status HAVING count(k.id) >= :least AND count(k.id) <= :most
ORDER BY count(k.id), c.name, c.id LIMIT :limit OFFSET :offset;

-- name: animated_counts^
SELECT coalesce(sum(CASE WHEN n = 0 THEN 1 ELSE 0 END), 0) AS nobody,
  coalesce(sum(CASE WHEN n > 0 AND n < :least THEN 1 ELSE 0 END), 0) AS few
FROM (
  SELECT (
    SELECT count(*) FROM connectors k
    LEFT JOIN members m ON m.network = k.network AND m.id = k.member
    WHERE k.chapter = c.id AND k.until IS NULL AND m.left_at IS NULL
  ) AS n
  FROM chapters c WHERE c.network = :network AND c.status IN ('forming', 'active', 'dormant')
) counted;

-- name: stalled
SELECT chapter, name, since FROM stalled_beginnings
WHERE network = :network AND since <= :before
ORDER BY since, chapter, name LIMIT :limit OFFSET :offset;

-- name: stalled_count$
SELECT count(*) FROM stalled_beginnings WHERE network = :network AND since <= :before;

-- name: stuck$
-- Newcomers with a step about which a person had to be told; `chapter` 0: of the whole network.
SELECT count(DISTINCT t.id) FROM tracks t JOIN track_steps s ON s.track = t.id
WHERE t.network = :network AND t.playbook = 'newcomer' AND t.status = 'running'
  AND (:chapter = 0 OR t.chapter = :chapter)
  AND s.status = 'open' AND s.raised_at IS NOT NULL;

-- name: troubled$
SELECT count(*) FROM deliveries
WHERE network = :network AND status IN ('uncertain', 'dead') AND settled_at > :since;

-- name: neighbour
-- The nearest other active chapter with connectors that is not silent itself.
SELECT c.id FROM chapters c
JOIN chapter_lives l ON l.chapter = c.id
WHERE c.network = :network AND c.id <> :chapter AND c.status = 'active' AND l.since > :before
  AND c.latitude IS NOT NULL AND c.longitude IS NOT NULL
  AND EXISTS (
    SELECT 1 FROM connectors k LEFT JOIN members m ON m.network = k.network AND m.id = k.member
    WHERE k.chapter = c.id AND k.until IS NULL AND m.left_at IS NULL)
ORDER BY (c.latitude - :latitude) * (c.latitude - :latitude)
  + (c.longitude - :longitude) * (c.longitude - :longitude) * :narrowing, c.id LIMIT 1;

-- name: gaps_of
SELECT starts FROM events
WHERE chapter = :chapter AND status = 'planned' AND starts <= :now AND starts > :since
ORDER BY starts;

-- name: median_gap$
-- Between events of one chapter, of every chapter of the network.
WITH gaps AS (
  SELECT starts - lag(starts) OVER (PARTITION BY chapter ORDER BY starts) AS gap
  FROM events
  WHERE network = :network AND chapter IS NOT NULL AND status = 'planned'
    AND starts <= :now AND starts > :since
), known AS (
  SELECT gap, row_number() OVER (ORDER BY gap) AS place, count(*) OVER () AS total
  FROM gaps WHERE gap > 0
)
SELECT gap FROM known WHERE place = (total + 1) / 2;

-- name: last_event^
SELECT id, title, starts FROM events
WHERE chapter = :chapter AND status = 'planned' AND starts <= :now ORDER BY starts DESC LIMIT 1;

-- name: next_event^
SELECT id, title, starts FROM events
WHERE chapter = :chapter AND status = 'planned' AND starts > :now ORDER BY starts LIMIT 1;

-- name: people^
SELECT count(*) AS now, coalesce(sum(CASE WHEN joined_at > :since THEN 1 ELSE 0 END), 0) AS joined
FROM chapter_members WHERE chapter = :chapter;

-- name: open_questions$
SELECT count(*) FROM questions q JOIN events e ON e.id = q.event
WHERE e.chapter = :chapter AND q.network = :network AND q.status = 'open';

-- name: terms
SELECT k.member, k.since, k.term_ends FROM connectors k
LEFT JOIN members m ON m.network = k.network AND m.id = k.member
WHERE k.network = :network AND k.chapter = :chapter AND k.until IS NULL AND m.left_at IS NULL
ORDER BY k.since, k.id;

-- name: reflecting
-- Active chapters with connectors that are not silent and whose time to look back has come.
SELECT c.id AS chapter FROM chapters c
JOIN chapter_lives l ON l.chapter = c.id
WHERE c.network = :network AND c.status = 'active' AND l.since > :before
  AND coalesce(c.reflect_after, c.created_at + :span) <= :now
  AND EXISTS (
    SELECT 1 FROM connectors k LEFT JOIN members m ON m.network = k.network AND m.id = k.member
    WHERE k.chapter = c.id AND k.until IS NULL AND m.left_at IS NULL)
ORDER BY coalesce(c.reflect_after, c.created_at + :span), c.id LIMIT :limit;

-- name: next_reflection$
SELECT min(coalesce(reflect_after, created_at + :span)) FROM chapters
WHERE network = :network AND status = 'active' AND coalesce(reflect_after, created_at + :span) > :now;

-- name: set_reflect_after!
UPDATE chapters SET reflect_after = :at WHERE network = :network AND id = :chapter;

-- name: reflect!
INSERT INTO reflections (id, network, chapter, member, energy, works, stops, needs, written_at)
VALUES (:id, :network, :chapter, :member, :energy, :works, :stops, :needs, :now);

-- name: reflections
SELECT member, energy, works, stops, needs, written_at FROM reflections
WHERE network = :network AND chapter = :chapter ORDER BY written_at DESC, id DESC LIMIT :limit;
