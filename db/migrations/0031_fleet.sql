-- Why: several processes may share one store. Who is there, who has which part of Discord's gateway,
-- who delivers for it and who leads is a lease with an end: whoever dies lets go by saying nothing.

CREATE TABLE leases (
  name TEXT PRIMARY KEY,
  holder BIGINT NOT NULL,
  until BIGINT NOT NULL
);
