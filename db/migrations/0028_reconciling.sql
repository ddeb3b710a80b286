-- Why: who leaves or comes while the bot is away was noticed by nobody, nor that the bot itself was
-- removed from a server. A look at everyone whom Discord lists (`rolls`, one for each network: the
-- present one since `began_at`, the last that saw the whole list `whole_at`, a result that nobody
-- believes yet `held_since`) remembers in `absences` who was not in the pages so far; they leave only
-- when the whole list was seen. `members.seen_at` is when Discord listed them first: who was brought
-- by a file and never came cannot leave. A network that the bot was removed from is `gone_at`, and
-- wiped a month later; `wiping` says that nothing brings it back any more.
ALTER TABLE networks ADD COLUMN gone_at BIGINT;
ALTER TABLE networks ADD COLUMN wiping INTEGER NOT NULL DEFAULT 0;
ALTER TABLE members ADD COLUMN seen_at BIGINT;

CREATE TABLE rolls (
  network BIGINT PRIMARY KEY,
  run BIGINT NOT NULL,
  began_at BIGINT NOT NULL,
  whole_at BIGINT,
  held_since BIGINT
);

CREATE TABLE absences (
  network BIGINT NOT NULL,
  member BIGINT NOT NULL,
  run BIGINT NOT NULL,
  PRIMARY KEY (network, member)
);
