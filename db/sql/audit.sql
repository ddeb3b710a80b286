-- name: add!
INSERT INTO audit
  (id, network, at, actor, action, subject, facts, number, whom, salt, digest, link)
VALUES
  (:id, :network, :at, :actor, :action, :subject, :facts, :number, :whom, :salt, :digest, :link);

-- name: ends^
SELECT number, link, pruned, anchor, checked_at, broken FROM audit_chains
WHERE network = :network;

-- name: begin!
INSERT INTO audit_chains (network, number, link, pruned, anchor)
VALUES (:network, :number, :link, 0, '');

-- name: advance!
UPDATE audit_chains SET number = :number, link = :link WHERE network = :network;

-- name: networks
-- Of one that is being wiped some lines are gone already.
SELECT network FROM audit_chains
WHERE NOT EXISTS (
  SELECT 1 FROM networks n WHERE n.id = audit_chains.network AND n.wiping = 1)
ORDER BY network;

-- name: unchained
-- Lines from before there was a chain, in the order in which they were written.
SELECT id, network, at, actor, action, subject, facts FROM audit
WHERE number = 0 ORDER BY network, at, id LIMIT :limit;

-- name: chain*!
UPDATE audit SET number = :number, whom = :whom, salt = :salt, digest = :digest, link = :link
WHERE id = :id;

-- name: after
SELECT number, at, actor, action, subject, whom, facts, salt, digest, link FROM audit
WHERE network = :network AND number > 0 AND number > :after
ORDER BY number LIMIT :limit;

-- name: checked!
UPDATE audit_chains SET checked_at = :now, broken = :broken WHERE network = :network;

-- name: first_at$
SELECT at FROM audit WHERE network = :network AND number > 0 ORDER BY number LIMIT 1;

-- name: bounds^
-- The numbers of a time: what is looked through for it.
SELECT coalesce(min(number), 0) AS first, coalesce(max(number), 0) AS last FROM audit
WHERE network = :network AND at >= :since AND at < :until;

-- name: lines
SELECT number, at, actor, action, subject, whom, facts FROM audit
WHERE network = :network AND number > 0 AND number >= :first AND number <= :last
  AND at >= :since AND at < :until
ORDER BY number DESC LIMIT :limit OFFSET :offset;

-- name: lines_of_action
SELECT number, at, actor, action, subject, whom, facts FROM audit
WHERE network = :network AND action = :action AND number >= :first AND number <= :last
  AND at >= :since AND at < :until
ORDER BY number DESC LIMIT :limit OFFSET :offset;

-- name: lines_of_person
-- By, to or about them: one index each.
SELECT number, at, actor, action, subject, whom, facts FROM (
  SELECT * FROM (
    SELECT number, at, actor, action, subject, whom, facts FROM audit
    WHERE network = :network AND actor = :who AND number >= :first AND number <= :last
      AND at >= :since AND at < :until AND (:action = '' OR action = :action)
    ORDER BY number DESC LIMIT :enough) AS done
  UNION
  SELECT * FROM (
    SELECT number, at, actor, action, subject, whom, facts FROM audit
    WHERE network = :network AND subject = :who AND number >= :first AND number <= :last
      AND at >= :since AND at < :until AND (:action = '' OR action = :action)
    ORDER BY number DESC LIMIT :enough) AS undergone
  UNION
  SELECT * FROM (
    SELECT number, at, actor, action, subject, whom, facts FROM audit
    WHERE network = :network AND whom = :who AND number >= :first AND number <= :last
      AND at >= :since AND at < :until AND (:action = '' OR action = :action)
    ORDER BY number DESC LIMIT :enough) AS meant
) AS found
ORDER BY number DESC LIMIT :limit OFFSET :offset;

-- name: name_of$
-- What a line is about, by its identifier: they are never the same in two tables.
SELECT name FROM chapters WHERE network = :network AND id = :id
UNION ALL SELECT title FROM events WHERE network = :network AND id = :id
UNION ALL SELECT title FROM series WHERE network = :network AND id = :id
UNION ALL SELECT title FROM sessions WHERE network = :network AND id = :id
UNION ALL SELECT title FROM decisions WHERE network = :network AND id = :id
UNION ALL SELECT name FROM foundings WHERE network = :network AND id = :id
UNION ALL SELECT name FROM projects WHERE network = :network AND id = :id
UNION ALL SELECT title FROM handbook_pages WHERE network = :network AND id = :id
UNION ALL SELECT name FROM handbook_sites WHERE network = :network AND id = :id
UNION ALL SELECT name FROM magazine_feeds WHERE network = :network AND id = :id;
