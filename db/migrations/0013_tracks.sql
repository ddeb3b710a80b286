-- Why: a playbook under way keeps the title that it had when it began (`titles`, by language), as it
-- keeps its steps. Whoever asks for less hears of each step once, and nobody is told when it stays
-- open (`gentle`, 1). `why` is a word for how a track that did not come to its last step ended: the
-- person left, somebody ended it, or what it was for is gone.

ALTER TABLE tracks ADD COLUMN titles TEXT NOT NULL DEFAULT '{}';
ALTER TABLE tracks ADD COLUMN gentle INTEGER NOT NULL DEFAULT 0;
ALTER TABLE tracks ADD COLUMN why TEXT;
