-- Why: processes of several machines may share one store, and each has a ledger of erasures of its
-- own beside it (db/ledger.py). What stands in any of them has to be known wherever a backup is put
-- back, and has to outlive the machine: each line stands here too, under the key of its ledger.

CREATE TABLE ledger_lines (
  ledger TEXT NOT NULL,
  id TEXT NOT NULL,
  who TEXT NOT NULL,
  at BIGINT NOT NULL,
  PRIMARY KEY (ledger, id)
);
