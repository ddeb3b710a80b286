-- name: heard$
-- Of how many steps' messages somebody heard since, or is about to.
SELECT count(*) FROM deliveries
WHERE network = :network AND target = :member AND due > :since AND status <> 'dropped'
  AND kind IN ('track.told', 'track.stuck');

-- name: alerted$
-- How many alerts about tracks the stewards had since, or are about to; their keys begin alike.
SELECT count(*) FROM deliveries
WHERE network = :network AND dedupe >= 'track.alert:' AND dedupe < 'track.alert;'
  AND due > :since;
