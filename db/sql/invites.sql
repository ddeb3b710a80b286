-- name: add!
INSERT INTO invites (network, code, chapter, channel, role, made_by, made_at, expires, most, uses)
VALUES (:network, :code, :chapter, :channel, :role, :by, :now, :expires, :most, :uses)
ON CONFLICT (network, code) DO NOTHING;

-- name: find^
SELECT * FROM invites WHERE network = :network AND code = :code;

-- name: open
SELECT * FROM invites
WHERE network = :network AND ended_at IS NULL AND (expires IS NULL OR expires > :now)
ORDER BY made_at, code;

-- name: with_role
SELECT * FROM invites WHERE network = :network AND ended_at IS NULL AND role = :role;

-- name: of_chapter
SELECT i.*,
  (SELECT count(*) FROM invite_arrivals a WHERE a.network = i.network AND a.code = i.code) AS joined,
  (SELECT count(*) FROM invite_arrivals a
   WHERE a.network = i.network AND a.code = i.code AND a.at <= :before) AS settled,
  (SELECT count(*) FROM invite_arrivals a
   JOIN chapter_members m ON m.chapter = a.chapter AND m.member = a.member
   WHERE a.network = i.network AND a.code = i.code AND a.at <= :before) AS stayed
FROM invites i WHERE i.chapter = :chapter AND (:code = '' OR i.code = :code)
ORDER BY CASE WHEN i.ended_at IS NULL AND (i.expires IS NULL OR i.expires > :now)
  AND (i.most = 0 OR i.uses < i.most) THEN 0 ELSE 1 END, i.made_at DESC, i.code LIMIT :limit;

-- name: count_open$
SELECT count(*) FROM invites
WHERE chapter = :chapter AND ended_at IS NULL AND (expires IS NULL OR expires > :now)
  AND (most = 0 OR uses < most);

-- name: set_uses!
UPDATE invites SET uses = :uses WHERE network = :network AND code = :code AND uses < :uses;

-- name: count_use!
UPDATE invites SET uses = uses + 1 WHERE network = :network AND code = :code;

-- name: end!
UPDATE invites SET ended_at = :now, ended_by = :by
WHERE network = :network AND code = :code AND ended_at IS NULL;

-- name: arrive!
INSERT INTO invite_arrivals (id, network, code, chapter, member, at)
SELECT :id, :network, :code, :chapter, :member, :now
WHERE NOT EXISTS (
  SELECT 1 FROM invite_arrivals WHERE network = :network AND code = :code AND member = :member
);

-- name: forget_member!
UPDATE invite_arrivals SET member = NULL WHERE network = :network AND member = :member;
