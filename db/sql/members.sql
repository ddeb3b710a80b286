-- name: fields_of
SELECT field, content, level FROM member_fields WHERE network = :network AND member = :member;

-- name: put_content!
INSERT INTO member_fields (network, member, field, content, level)
VALUES (:network, :member, :field, :content, :level)
ON CONFLICT (network, member, field) DO UPDATE SET content = excluded.content;

-- name: put_level!
INSERT INTO member_fields (network, member, field, content, level)
VALUES (:network, :member, :field, '', :level)
ON CONFLICT (network, member, field) DO UPDATE SET level = excluded.level;

-- name: set_country!
UPDATE members SET country = :country, updated_at = :now WHERE network = :network AND id = :id;

-- name: forget_language!
UPDATE members SET language = NULL, updated_at = :now WHERE network = :network AND id = :id;

-- name: set_sort!
UPDATE members SET sort = :sort WHERE network = :network AND id = :id AND sort <> :sort;

-- name: drop_words!
-- Every noun of a member's words begins with `member.`; the next sign after `.` is `/`.
DELETE FROM words
WHERE network = :network AND subject = :member AND noun >= 'member.' AND noun < 'member/';

-- name: put_words*!
INSERT INTO words (network, noun, word, field, sort, subject, level)
VALUES (:network, :noun, :word, :field, :sort, :subject, :level)
ON CONFLICT (network, noun, word, field, sort, subject) DO NOTHING;

-- name: drop_deliveries_to!
UPDATE deliveries SET status = 'dropped', why = 'left', settled_at = :now
WHERE network = :network AND target = :member AND status = 'planned';

-- name: set_arriving!
UPDATE members SET arriving = :arriving WHERE network = :network AND id = :id;

-- name: arriving
SELECT id FROM members WHERE network = :network AND arriving = 1 AND left_at IS NULL ORDER BY id LIMIT :limit;

-- name: is_arriving$
SELECT 1 FROM members WHERE network = :network AND id = :id AND arriving = 1;

-- name: name_of$
SELECT name FROM members WHERE network = :network AND id = :id AND left_at IS NULL;

-- name: behind
SELECT network, id FROM members
WHERE (network, id) > (:network, :id) AND left_at IS NULL ORDER BY network, id LIMIT :limit;
