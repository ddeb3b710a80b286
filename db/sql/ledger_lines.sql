-- name: add!
INSERT INTO ledger_lines (ledger, id, who, at) VALUES (:ledger, :id, :who, :at)
ON CONFLICT (ledger, id) DO NOTHING;

-- name: every
SELECT ledger, id, who, at FROM ledger_lines ORDER BY ledger, at, id;
