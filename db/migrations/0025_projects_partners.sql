-- Why: a project is found by what it is about, and its card can be taken down without the
-- programme of a past evening losing its line. Partners are read in the order of their names.
ALTER TABLE projects ADD COLUMN topics TEXT NOT NULL DEFAULT '';
ALTER TABLE projects ADD COLUMN withdrawn_at BIGINT;
CREATE INDEX projects_by_member ON projects (network, member);

ALTER TABLE partners ADD COLUMN folded TEXT NOT NULL DEFAULT '';
CREATE INDEX partners_by_name ON partners (network, folded, id);
