-- Why: who asks to be erased has a week to think again, and what was erased stays so after a restore.
-- An `erasure_requests` row waits from `asked_at` until `due`, unless it is `cancelled_at`; once it is
-- `done_at`, `member` is 0 like everything else of theirs that stays. One of each person waits at a time.
-- `erasures` are the final ones that this store took part in, by the keyed hash under which each stands
-- in the ledger, a file beside the store: what the ledger knows and this table does not is done again.

CREATE TABLE erasure_requests (
  id BIGINT PRIMARY KEY,
  network BIGINT NOT NULL,
  member BIGINT NOT NULL,
  asked_at BIGINT NOT NULL,
  due BIGINT NOT NULL,
  cancelled_at BIGINT,
  done_at BIGINT
);
CREATE UNIQUE INDEX erasure_requests_waiting ON erasure_requests (network, member)
  WHERE cancelled_at IS NULL AND done_at IS NULL;
CREATE INDEX erasure_requests_due ON erasure_requests (network, due)
  WHERE cancelled_at IS NULL AND done_at IS NULL;

CREATE TABLE erasures (
  id TEXT PRIMARY KEY,
  at BIGINT NOT NULL
);

CREATE INDEX members_gone ON members (network, left_at) WHERE left_at IS NOT NULL;
CREATE INDEX deliveries_settled ON deliveries (network, settled_at) WHERE settled_at IS NOT NULL;
CREATE INDEX events_by_organiser ON events (network, organiser) WHERE organiser IS NOT NULL;
