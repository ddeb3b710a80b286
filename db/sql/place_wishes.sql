-- name: put!
INSERT INTO place_wishes (network, member, place, name, latitude, longitude, at)
VALUES (:network, :member, :place, :name, :latitude, :longitude, :at)
ON CONFLICT (network, member, place) DO NOTHING;

-- name: drop!
DELETE FROM place_wishes WHERE network = :network AND member = :member AND place = :place;

-- name: waiting
-- Those who are here and were not invited yet, or to a founding that came to nothing.
SELECT w.* FROM place_wishes w
JOIN members m ON m.network = w.network AND m.id = w.member
LEFT JOIN foundings f ON f.id = w.invited_for
WHERE w.network = :network AND m.left_at IS NULL
  AND w.latitude BETWEEN :south AND :north
  AND (w.invited_for IS NULL OR (f.status = 'lapsed' AND f.id <> :founding))
ORDER BY w.at, w.member;

-- name: set_invited!
UPDATE place_wishes SET invited_for = :founding
WHERE network = :network AND member = :member AND place = :place;

-- name: drop_of_member!
DELETE FROM place_wishes WHERE network = :network AND member = :member;
