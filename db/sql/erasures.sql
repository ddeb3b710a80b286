-- name: add!
INSERT INTO erasure_requests (id, network, member, asked_at, due)
VALUES (:id, :network, :member, :now, :due);

-- name: waiting^
SELECT * FROM erasure_requests
WHERE network = :network AND member = :member AND cancelled_at IS NULL AND done_at IS NULL;

-- name: cancel!
UPDATE erasure_requests SET cancelled_at = :now
WHERE network = :network AND member = :member AND cancelled_at IS NULL AND done_at IS NULL
  AND due > :now;

-- name: hide!
-- Nobody sees them from then on, as if they had left; what is theirs stays as it is.
UPDATE members SET left_at = :now
WHERE network = :network AND id = :member AND left_at IS NULL;

-- name: reveal!
-- They are here again, unless they left the server since they asked.
UPDATE members SET left_at = NULL
WHERE network = :network AND id = :member AND left_at = :asked;

-- name: hidden
SELECT member FROM erasure_requests
WHERE network = :network AND cancelled_at IS NULL AND done_at IS NULL;

-- name: due
SELECT * FROM erasure_requests
WHERE network = :network AND cancelled_at IS NULL AND done_at IS NULL AND due <= :now
ORDER BY due, id LIMIT :limit;

-- name: next_due$
SELECT min(due) FROM erasure_requests
WHERE network = :network AND cancelled_at IS NULL AND done_at IS NULL;

-- name: record!
INSERT INTO erasures (id, at) VALUES (:id, :now) ON CONFLICT (id) DO NOTHING;

-- name: finish!
UPDATE erasure_requests SET done_at = :now
WHERE network = :network AND member = :member AND cancelled_at IS NULL AND done_at IS NULL;

-- name: known
SELECT id FROM erasures;

-- name: unknown!
DELETE FROM erasures WHERE id = :id;
