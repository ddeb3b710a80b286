-- name: near
-- Living posts that the viewer may see with one of the words.
SELECT p.* FROM board_posts p
WHERE p.network = :network AND p.status = 'open' AND (:side = '' OR p.side = :side)
  AND (p.member = :viewer OR NOT EXISTS (SELECT 1 FROM erasure_requests q
    WHERE q.network = p.network AND q.member = p.member
      AND q.cancelled_at IS NULL AND q.done_at IS NULL))
  AND p.id IN (
    SELECT w.post FROM board_words w
    WHERE w.network = :network AND w.field = 'word' AND w.word IN (SELECT value FROM json_each(:words)))
  AND (p.chapter IS NULL OR p.member = :viewer OR :steward = 1
    OR EXISTS (SELECT 1 FROM chapter_members c WHERE c.chapter = p.chapter AND c.member = :viewer)
    OR EXISTS (SELECT 1 FROM connectors k
      WHERE k.chapter = p.chapter AND k.member = :viewer AND k.until IS NULL))
ORDER BY p.id DESC LIMIT :limit;
