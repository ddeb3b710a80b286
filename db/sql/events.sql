-- name: by_id^
SELECT e.*, c.name AS chapter_name, c.city AS city
FROM events e LEFT JOIN chapters c ON c.id = e.chapter
WHERE e.network = :network AND e.id = :id;

-- name: upcoming
-- Those that start are walked in their order until the page is full, and merged with the few that
-- last more than a day and began before (partial index). Nothing lasts more than 31 days. What
-- narrows stands in each half: it must be judged before the page is full.
SELECT e.*, c.name AS chapter_name, c.city AS city
FROM events e LEFT JOIN chapters c ON c.id = e.chapter
WHERE e.network = :network AND e.starts > :since - 86400 AND e.starts < :until AND e.ends > :since
  AND (:chapter = 0 OR e.chapter = :chapter OR e.hosts LIKE '% ' || CAST(:chapter AS TEXT) || ' %')
  AND (:kind = '' OR e.kind = :kind)
  AND (:online = -1 OR e.online = :online)
  AND (:cancelled = 1 OR e.status = 'planned' OR (:kind = 'wish' AND e.status = 'wished'))
  AND (e.audience IN ('public', 'network') OR :everything = 1 OR e.organiser = :viewer
    OR (e.audience = 'connectors' AND :connects = 1)
    OR (e.audience = 'chapter' AND (
      EXISTS (SELECT 1 FROM chapter_members m WHERE m.network = e.network AND m.member = :viewer
              AND (m.chapter = e.chapter OR e.hosts LIKE '% ' || m.chapter || ' %'))
      OR EXISTS (SELECT 1 FROM connectors k
                 WHERE k.network = e.network AND k.member = :viewer AND k.until IS NULL
                 AND (k.chapter = e.chapter OR e.hosts LIKE '% ' || k.chapter || ' %')))))
UNION ALL
SELECT e.*, c.name AS chapter_name, c.city AS city
FROM events e LEFT JOIN chapters c ON c.id = e.chapter
WHERE e.network = :network AND e.ends - e.starts > 86400 AND +e.starts <= :since - 86400
  AND e.ends > :since AND e.ends <= :since + 2592000
  AND (:chapter = 0 OR e.chapter = :chapter OR e.hosts LIKE '% ' || CAST(:chapter AS TEXT) || ' %')
  AND (:kind = '' OR e.kind = :kind)
  AND (:online = -1 OR e.online = :online)
  AND (:cancelled = 1 OR e.status = 'planned' OR (:kind = 'wish' AND e.status = 'wished'))
  AND (e.audience IN ('public', 'network') OR :everything = 1 OR e.organiser = :viewer
    OR (e.audience = 'connectors' AND :connects = 1)
    OR (e.audience = 'chapter' AND (
      EXISTS (SELECT 1 FROM chapter_members m WHERE m.network = e.network AND m.member = :viewer
              AND (m.chapter = e.chapter OR e.hosts LIKE '% ' || m.chapter || ' %'))
      OR EXISTS (SELECT 1 FROM connectors k
                 WHERE k.network = e.network AND k.member = :viewer AND k.until IS NULL
                 AND (k.chapter = e.chapter OR e.hosts LIKE '% ' || k.chapter || ' %')))))
ORDER BY starts, id
LIMIT :limit OFFSET :offset;

-- name: of_member
SELECT e.*, c.name AS chapter_name, c.city AS city, a.answer AS answer
FROM answers a JOIN events e ON e.id = a.event LEFT JOIN chapters c ON c.id = e.chapter
WHERE a.network = :network AND a.member = :member AND a.answer <> 'no' AND e.ends > :since
  AND e.status = 'planned'
  -- Of a series of which they come to every date, only the next.
  AND (:once = 0 OR e.series IS NULL
    OR NOT EXISTS (SELECT 1 FROM standing s WHERE s.series = e.series AND s.member = :member)
    OR NOT EXISTS (
      SELECT 1 FROM events f JOIN answers b ON b.event = f.id AND b.member = :member
      WHERE f.series = e.series AND f.ends > :since AND f.starts < e.starts
        AND f.status = 'planned' AND b.answer <> 'no'))
ORDER BY e.starts, e.id
LIMIT :limit OFFSET :offset;

-- name: add!
INSERT INTO events (id, network, chapter, title, kind, wall, zone, starts, ends, organiser, description,
  venue, link, online, capacity, audience, status, reason, version, outside, channel,
  series, slot, own, part_of, hosts, vague, attended, roughly,
  source, source_key, fingerprint, attribution, created_at, updated_at)
VALUES (:id, :network, :chapter, :title, :kind, :wall, :zone, :starts, :ends, :organiser, :description,
  :venue, :link, :online, :capacity, :audience, :status, :reason, :version, :outside, :channel,
  :series, :slot, :own, :part_of, :hosts, :vague, :attended, :roughly,
  :source, :source_key, :fingerprint, :attribution, :now, :now);

-- name: save!
UPDATE events
SET chapter = :chapter, title = :title, kind = :kind, wall = :wall, zone = :zone, starts = :starts,
    ends = :ends, description = :description, venue = :venue, link = :link, online = :online,
    capacity = :capacity, audience = :audience, status = :status, reason = :reason,
    version = :version, outside = :outside, channel = :channel,
    series = :series, slot = :slot, own = :own, part_of = :part_of, hosts = :hosts,
    vague = :vague, attended = :attended, roughly = :roughly, updated_at = :now
WHERE network = :network AND id = :id;

-- name: set_card!
UPDATE events SET channel = :channel, message = :message WHERE network = :network AND id = :id;

-- name: forget_channel!
UPDATE events SET channel = NULL, message = NULL WHERE network = :network AND channel = :channel;

-- name: has_card$
SELECT 1 FROM events WHERE network = :network AND message = :message LIMIT 1;

-- name: ahead
SELECT e.*, c.name AS chapter_name, c.city AS city
FROM events e JOIN chapters c ON c.id = e.chapter
WHERE e.chapter = :chapter AND e.starts > :now AND e.status = 'planned'
UNION ALL
SELECT e.*, c.name AS chapter_name, c.city AS city
FROM events e LEFT JOIN chapters c ON c.id = e.chapter
WHERE e.network = :network AND e.hosts <> ''
  AND e.hosts LIKE '% ' || CAST(:chapter AS TEXT) || ' %' AND e.starts > :now AND e.status = 'planned'
ORDER BY starts, id;

-- name: forget_message!
UPDATE events SET message = NULL WHERE network = :network AND message = :message;

-- name: coming
SELECT id, network, wall, zone, starts, ends FROM events WHERE ends > :now;

-- name: set_instants!
UPDATE events SET starts = :starts, ends = :ends WHERE id = :id;
