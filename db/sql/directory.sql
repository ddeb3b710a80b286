-- name: audiences
-- Who the viewer is among: what stands under another audience is never read.
SELECT 'all' AS audience
UNION ALL SELECT 'connectors' WHERE :connector = 1
UNION ALL SELECT CAST(c.chapter AS TEXT) FROM chapter_members c
WHERE :connector = 0 AND c.network = :network AND c.member = :viewer
UNION ALL SELECT :own;

-- name: after_steps$
-- The name that stands behind the first :steps of what one audience may see of the directory.
SELECT o.word FROM words o WHERE o.network = :network AND o.noun = :listing
ORDER BY o.word, o.field, o.subject LIMIT 1 OFFSET :steps;
