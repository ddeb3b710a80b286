-- Why: several processes may share one store. Who is there, who has which part of Discord's gateway,
-- who delivers for it and who leads is a lease with an end: whoever dies lets go by saying nothing.

CREATE TABLE leases (
  name TEXT PRIMARY KEY,
  holder BIGINT NOT NULL,
  until BIGINT NOT NULL
);

-- Who is sending a row. One whose lease ended may have gone to another process, and then whoever had it
-- before must not mark it any more.
ALTER TABLE deliveries ADD COLUMN holder BIGINT NOT NULL DEFAULT 0;
