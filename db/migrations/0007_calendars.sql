-- Why: people subscribe to calendars from their own programs, which cannot log in. Each such
-- subscription has a secret address of its own, which the person can replace or switch off.
-- `scope` is what it shows (all, mine, chapter); `chapter` is 0 unless it shows one chapter.

CREATE TABLE calendar_links (
  token TEXT PRIMARY KEY,
  network BIGINT NOT NULL,
  member BIGINT NOT NULL,
  scope TEXT NOT NULL,
  chapter BIGINT NOT NULL DEFAULT 0,
  made_at BIGINT NOT NULL,
  UNIQUE (network, member, scope, chapter)
);
