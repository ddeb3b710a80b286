-- Why: a line of the audit that is changed, added or taken away afterwards must be seen. Each line
-- has a number in its network, a digest of whom and what it is about under a salt of its own, and a
-- link: a hash over the link before it, its number, moment, action and digest. Whoever is erased
-- leaves digest and link and takes the salt along, so that the chain still holds and nobody can
-- guess whom it meant; what is pruned leaves its last link as an anchor. Lines from before are
-- chained in code (db/audit_chain.py), because SQL has no hashes. `whom` is somebody besides actor
-- and subject, so that lines about a person are found by an index.
ALTER TABLE audit ADD COLUMN number BIGINT NOT NULL DEFAULT 0;
ALTER TABLE audit ADD COLUMN whom BIGINT;
ALTER TABLE audit ADD COLUMN salt TEXT;
ALTER TABLE audit ADD COLUMN digest TEXT NOT NULL DEFAULT '';
ALTER TABLE audit ADD COLUMN link TEXT NOT NULL DEFAULT '';

DROP INDEX audit_by_time;
CREATE INDEX audit_by_time ON audit (network, at, number);
CREATE UNIQUE INDEX audit_by_number ON audit (network, number) WHERE number > 0;
CREATE INDEX audit_by_actor ON audit (network, actor, number);
CREATE INDEX audit_by_subject ON audit (network, subject, number);
CREATE INDEX audit_by_whom ON audit (network, whom, number) WHERE whom IS NOT NULL;
CREATE INDEX audit_by_action ON audit (network, action, number);
CREATE INDEX audit_unchained ON audit (network, at, id) WHERE number = 0;

-- The ends of each network's chain: its newest line; the last one that was pruned, with its link;
-- when all of it was last read again, and the first line that did not hold then.
CREATE TABLE audit_chains (
  network BIGINT PRIMARY KEY,
  number BIGINT NOT NULL,
  link TEXT NOT NULL,
  pruned BIGINT NOT NULL,
  anchor TEXT NOT NULL,
  checked_at BIGINT,
  broken BIGINT
);
