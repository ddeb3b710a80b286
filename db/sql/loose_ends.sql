-- name: events
-- What a chapter has ahead: planned, or wished for without a date.
SELECT e.*, c.name AS chapter_name, c.city AS city
FROM events e JOIN chapters c ON c.id = e.chapter
WHERE e.chapter = :chapter
  AND ((e.status = 'planned' AND e.starts > :now) OR e.status = 'wished')
ORDER BY e.starts, e.id;

-- name: hosted
-- What other chapters have ahead and it hosts with them.
SELECT e.*, c.name AS chapter_name, c.city AS city
FROM events e LEFT JOIN chapters c ON c.id = e.chapter
WHERE e.network = :network AND e.hosts <> '' AND e.hosts LIKE '% ' || CAST(:chapter AS TEXT) || ' %'
  AND ((e.status = 'planned' AND e.starts > :now) OR e.status = 'wished')
ORDER BY e.starts, e.id;

-- name: series
SELECT id FROM series
WHERE network = :network AND chapter = :chapter AND status = 'running' AND kind <> 'summit'
ORDER BY id;

-- name: followups
SELECT f.id FROM followups f JOIN events e ON e.id = f.event
WHERE f.network = :network AND e.chapter = :chapter AND f.done_at IS NULL
ORDER BY f.id;

-- name: questions$
SELECT count(*) FROM questions q JOIN events e ON e.id = q.event
WHERE q.network = :network AND e.chapter = :chapter AND q.status = 'open';

-- name: kin$
SELECT count(*) FROM chapters
WHERE network = :network AND (parent = :chapter OR mentor = :chapter);

-- name: unbind!
-- It accompanies nobody any more, and belongs under nobody else's wing.
UPDATE chapters
SET parent = CASE WHEN parent = :chapter THEN NULL ELSE parent END,
    mentor = CASE WHEN mentor = :chapter THEN NULL ELSE mentor END
WHERE network = :network AND (parent = :chapter OR mentor = :chapter);

-- name: decisions
SELECT id FROM decisions
WHERE network = :network AND audience = :chapter AND noun = 'matter'
  AND status IN ('open', 'stopped')
ORDER BY id;

-- name: drop_bids!
UPDATE bids SET status = 'withdrawn', updated_at = :now
WHERE network = :network AND chapter = :chapter AND status = 'open';
