-- name: people^
-- Of those who arrived since a moment: how many, how many are gone again, for how many nothing is
-- open whose day has come, and how many chose what in their welcome. Of somebody who arrived twice
-- the last time; nobody who asked to be erased. Connectors see what belongs to chapters that they
-- animate at this moment.
SELECT count(*) AS whole,
  COALESCE(sum(w.gone), 0) AS gone,
  COALESCE(sum(w.clear), 0) AS clear,
  COALESCE(sum(w.language), 0) AS language,
  COALESCE(sum(w.city), 0) AS city,
  COALESCE(sum(w.chapter), 0) AS chapter,
  COALESCE(sum(w.interests), 0) AS interests,
  COALESCE(sum(CASE WHEN w.language + w.city + w.chapter + w.interests > 0
    THEN 1 ELSE 0 END), 0) AS began
FROM (
  SELECT
    CASE WHEN t.why = 'left' THEN 1 ELSE 0 END AS gone,
    CASE WHEN t.status <> 'stopped' AND NOT EXISTS (
      SELECT 1 FROM track_steps s WHERE s.track = t.id AND s.status = 'open' AND s.due <= :now)
      THEN 1 ELSE 0 END AS clear,
    CASE WHEN EXISTS (
      SELECT 1 FROM members m
      WHERE m.network = t.network AND m.id = t.member AND m.language IS NOT NULL)
      THEN 1 ELSE 0 END AS language,
    CASE WHEN EXISTS (
      SELECT 1 FROM member_fields f
      WHERE f.network = t.network AND f.member = t.member AND f.field = 'city'
        AND f.content <> '')
      THEN 1 ELSE 0 END AS city,
    CASE WHEN EXISTS (
      SELECT 1 FROM chapter_members c WHERE c.network = t.network AND c.member = t.member)
      THEN 1 ELSE 0 END AS chapter,
    CASE WHEN EXISTS (
      SELECT 1 FROM member_fields f
      WHERE f.network = t.network AND f.member = t.member AND f.field = 'topics'
        AND f.content <> '')
      THEN 1 ELSE 0 END AS interests
  FROM tracks t
  WHERE t.network = :network AND t.playbook = :playbook AND t.member <> 0
    AND t.started_at >= :since
    AND NOT EXISTS (SELECT 1 FROM tracks u
      WHERE u.network = t.network AND u.playbook = t.playbook AND u.member = t.member
        AND u.id > t.id)
    AND NOT EXISTS (SELECT 1 FROM erasure_requests e
      WHERE e.network = t.network AND e.member = t.member
        AND e.cancelled_at IS NULL AND e.done_at IS NULL)
    AND (:chapter = 0 OR t.chapter = :chapter)
    AND (:all = 1 OR t.chapter IN (
      SELECT k.chapter FROM connectors k
      WHERE k.network = :network AND k.member = :viewer AND k.until IS NULL))
) w;

-- name: steps
-- Each step of the same people's playbooks by its name, in the words of the newest of them.
SELECT g.name, g.place, g.done, g.skipped, g.waiting, c.content
FROM (
  SELECT s.name, avg(s.place) AS place, max(t.id) AS newest,
    sum(CASE WHEN s.status = 'done' THEN 1 ELSE 0 END) AS done,
    sum(CASE WHEN s.status = 'skipped' THEN 1 ELSE 0 END) AS skipped,
    sum(CASE WHEN s.status = 'open' AND s.due <= :now AND t.status = 'running'
      THEN 1 ELSE 0 END) AS waiting
  FROM tracks t JOIN track_steps s ON s.track = t.id
  WHERE t.network = :network AND t.playbook = :playbook AND t.member <> 0
    AND t.started_at >= :since
    AND NOT EXISTS (SELECT 1 FROM tracks u
      WHERE u.network = t.network AND u.playbook = t.playbook AND u.member = t.member
        AND u.id > t.id)
    AND NOT EXISTS (SELECT 1 FROM erasure_requests e
      WHERE e.network = t.network AND e.member = t.member
        AND e.cancelled_at IS NULL AND e.done_at IS NULL)
    AND (:chapter = 0 OR t.chapter = :chapter)
    AND (:all = 1 OR t.chapter IN (
      SELECT k.chapter FROM connectors k
      WHERE k.network = :network AND k.member = :viewer AND k.until IS NULL))
  GROUP BY s.name
) g
JOIN track_steps c ON c.track = g.newest AND c.name = g.name;
