-- name: audiences
-- Who the viewer is among: what stands under another audience is never read.
SELECT 'all' AS audience
UNION ALL SELECT 'connectors' WHERE :connector = 1
UNION ALL SELECT CAST(c.chapter AS TEXT) FROM chapter_members c
WHERE :connector = 0 AND c.network = :network AND c.member = :viewer
UNION ALL SELECT :own;
