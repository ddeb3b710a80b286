-- name: by_network^
SELECT * FROM rolls WHERE network = :network;

-- name: begin!
INSERT INTO rolls (network, run, began_at) VALUES (:network, :run, :now)
ON CONFLICT (network) DO UPDATE SET run = excluded.run, began_at = excluded.began_at;

-- name: drop_absences!
DELETE FROM absences WHERE network = :network;

-- name: known
-- `hidden`: in the server, and shown to nobody because they asked to be erased.
SELECT m.id, m.left_at, m.seen_at, m.welcomed_at, m.locale, m.fingerprint, m.updated_at,
       CASE WHEN w.asked_at = m.left_at THEN 1 ELSE 0 END AS hidden
FROM members m
LEFT JOIN erasure_requests w ON w.network = m.network AND w.member = m.id
  AND w.cancelled_at IS NULL AND w.done_at IS NULL
WHERE m.network = :network AND m.id > :after AND m.id <= :until
ORDER BY m.id LIMIT :limit;

-- name: list*!
UPDATE members SET seen_at = :now WHERE network = :network AND id = :id AND seen_at IS NULL;

-- name: miss*!
INSERT INTO absences (network, member, run) VALUES (:network, :member, :run)
ON CONFLICT (network, member) DO UPDATE SET run = excluded.run;

-- name: present!
DELETE FROM absences WHERE network = :network AND member = :member;

-- name: absent
SELECT member FROM absences WHERE network = :network AND run = :run ORDER BY member LIMIT :limit;

-- name: count_absent$
SELECT count(*) FROM absences WHERE network = :network AND run = :run;

-- name: count_known$
-- Who was brought by a file and never came is not counted.
SELECT count(*) FROM members
WHERE network = :network AND left_at IS NULL
  AND NOT (fingerprint IS NOT NULL AND seen_at IS NULL AND welcomed_at IS NULL AND locale IS NULL);

-- name: saw!
UPDATE rolls SET whole_at = began_at, held_since = :held WHERE network = :network AND run = :run;

-- name: since$
SELECT COALESCE(r.whole_at, n.created_at) FROM networks n LEFT JOIN rolls r ON r.network = n.id
WHERE n.id = :network;
