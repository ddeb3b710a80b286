-- name: by_id^
SELECT * FROM foundings WHERE network = :network AND id = :id;

-- name: open_of^
SELECT * FROM foundings
WHERE network = :network AND spot = :spot AND status IN ('asked', 'gathering');

-- name: page
SELECT * FROM foundings WHERE network = :network AND status IN ('asked', 'gathering')
ORDER BY moved_at, id LIMIT :limit OFFSET :offset;

-- name: started_by^
SELECT * FROM foundings
WHERE network = :network AND member = :member AND status IN ('asked', 'gathering') LIMIT 1;

-- name: of_chapter^
SELECT * FROM foundings WHERE network = :network AND chapter = :chapter
ORDER BY id DESC LIMIT 1;

-- name: of_member
SELECT f.* FROM commitments k JOIN foundings f ON f.id = k.founding
WHERE k.network = :network AND k.member = :member AND f.status IN ('asked', 'gathering')
ORDER BY f.id;

-- name: began_as_seed$
-- A chapter that a founding made and that never formed: nothing of it is to be remembered.
SELECT 1 FROM foundings WHERE network = :network AND chapter = :chapter AND former IS NULL
AND NOT EXISTS (
  SELECT 1 FROM foundings g
  WHERE g.network = :network AND g.chapter = :chapter AND g.status = 'formed')
LIMIT 1;

-- name: add!
INSERT INTO foundings (id, network, spot, kind, name, place, latitude, longitude, member, why, status,
  chapter, former, neighbour, waits_until, mentor_by, started_at, moved_at, asked_at, ended_at,
  ended_why, started_in)
VALUES (:id, :network, :spot, :kind, :name, :place, :latitude, :longitude, :member, :why, :status,
  :chapter, :former, :neighbour, :waits_until, :mentor_by, :started_at, :moved_at, :asked_at, :ended_at,
  :ended_why, :started_in);

-- name: save!
UPDATE foundings
SET name = :name, status = :status, chapter = :chapter, former = :former, neighbour = :neighbour,
    waits_until = :waits_until, mentor_by = :mentor_by, moved_at = :moved_at, asked_at = :asked_at,
    ended_at = :ended_at, ended_why = :ended_why
WHERE id = :id;

-- name: people
SELECT k.member, k.level, k.at, m.name FROM commitments k
JOIN members m ON m.network = k.network AND m.id = k.member
WHERE k.founding = :founding AND m.left_at IS NULL ORDER BY k.at, k.member;

-- name: put!
INSERT INTO commitments (founding, member, network, level, at)
VALUES (:founding, :member, :network, :level, :at)
ON CONFLICT (founding, member) DO UPDATE SET level = excluded.level, at = excluded.at;

-- name: drop!
DELETE FROM commitments WHERE founding = :founding AND member = :member;

-- name: drop_of_member!
DELETE FROM commitments WHERE network = :network AND member = :member;

-- name: could_mentor$
SELECT 1 FROM chapters WHERE network = :network AND status = 'active' AND id <> :chapter LIMIT 1;

-- name: answered$
SELECT alive_at FROM chapters WHERE network = :network AND id = :chapter
  AND alive_at > coalesce(status_since, 0);

-- name: met$
-- Whether an event of the chapter has taken place since.
SELECT 1 FROM events WHERE network = :network
  AND (chapter = :chapter OR hosts LIKE '% ' || CAST(:chapter AS TEXT) || ' %')
  AND status = 'planned' AND starts >= :since AND ends <= :now LIMIT 1;

-- name: next_end$
SELECT min(ends) FROM events WHERE network = :network
  AND (chapter = :chapter OR hosts LIKE '% ' || CAST(:chapter AS TEXT) || ' %')
  AND status = 'planned' AND ends > :now;

-- name: unwatched
SELECT f.* FROM foundings f LEFT JOIN chapters c ON c.id = f.chapter
WHERE (f.status IN ('asked', 'gathering') OR (f.status = 'formed' AND c.status = 'forming'))
AND NOT EXISTS (
  SELECT 1 FROM deliveries d
  WHERE d.subject = f.id AND d.kind = 'founding.look' AND d.status IN ('planned', 'sending'))
ORDER BY f.id;

-- name: set_message!
UPDATE foundings SET channel = :channel, message = :message WHERE network = :network AND id = :id;

-- name: has_message$
SELECT 1 FROM foundings WHERE network = :network AND message = :message;

-- name: forget_message!
UPDATE foundings SET message = NULL WHERE network = :network AND message = :message;

-- name: forget_channel!
UPDATE foundings SET channel = NULL, message = NULL WHERE network = :network AND channel = :channel;
