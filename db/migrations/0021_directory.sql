-- Why: people are found by what they mean, in any language, and by name while typing. The words that
-- this needs are written for everyone behind the start of the bot; the order in which the
-- directory is read stands here at once, so that no page of it is missing meanwhile. It is kept by
-- audience: to read a page looks at nobody who is hidden from the reader.
INSERT INTO words (network, noun, word, field, subject, level)
SELECT w.network, 'member.order.' || substr(w.noun, 13), m.sort, '', w.subject, w.level
FROM words w JOIN members m ON m.network = w.network AND m.id = w.subject
WHERE w.noun >= 'member.word.' AND w.noun < 'member.word/' AND w.word = '##' AND w.field = 'name';

DROP INDEX members_by_sort;
