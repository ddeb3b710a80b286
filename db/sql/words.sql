-- name: put*!
INSERT INTO words (network, noun, word, field, subject, level)
VALUES (:network, :noun, :word, :field, :subject, :level)
ON CONFLICT (network, noun, word, field, sort, subject) DO UPDATE SET level = excluded.level;

-- name: drop!
DELETE FROM words WHERE network = :network AND noun = :noun AND subject = :subject
  AND (:field = '' OR field = :field);

-- name: starting
SELECT subject, word FROM words
WHERE network = :network AND noun = :noun AND word >= :low AND word < :high AND level >= 3
ORDER BY word, subject LIMIT :limit;

-- name: some
SELECT subject FROM words
WHERE network = :network AND noun = :noun AND word >= :low AND word < :high AND level >= 3
LIMIT :limit;

-- name: words_of
SELECT word FROM words WHERE network = :network AND noun = :noun AND subject = :subject;
