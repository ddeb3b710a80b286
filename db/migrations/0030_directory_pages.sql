-- Why: a page of people whom many words find is read in its order and no further than it is long.
-- `sort` is the name by which a word's people stand in the directory, folded; what is no person's
-- word has none. It is a part of the key, so that the people of one word stand by name; the
-- directory as a whole stands so under the word that everyone has, and needs no rows of its own.
DROP INDEX words_by_subject;

CREATE TABLE words_by_name (
  network BIGINT NOT NULL,
  noun TEXT NOT NULL,
  word TEXT NOT NULL,
  field TEXT NOT NULL,
  sort TEXT NOT NULL DEFAULT '',
  subject BIGINT NOT NULL,
  level INTEGER NOT NULL,
  PRIMARY KEY (network, noun, word, field, sort, subject)
);

INSERT INTO words_by_name (network, noun, word, field, sort, subject, level)
SELECT w.network, w.noun, w.word, w.field,
  CASE WHEN w.noun >= 'member.word.' AND w.noun < 'member.word/' THEN coalesce(m.sort, '') ELSE '' END,
  w.subject, w.level
FROM words w LEFT JOIN members m ON m.network = w.network AND m.id = w.subject
WHERE w.noun < 'member.order.' OR w.noun >= 'member.order/'
ORDER BY w.network, w.noun, w.word, w.field;

DROP TABLE words;

ALTER TABLE words_by_name RENAME TO words;

CREATE INDEX words_by_subject ON words (network, subject, noun, word, field);
