-- Why: in some chapters a connector agrees before someone comes in. A request waits from `asked_at`
-- until `lapses_at`, and ends as `status` says: welcomed, declined, withdrawn, lapsed, or gone with
-- the person who asked; of one person and chapter one waits at a time. An announcement is what a
-- connector had posted in the channel of their chapter: its text is kept here, so that a crash
-- between the decision and Discord loses nothing; `channel` and `message` are where it stands.

CREATE TABLE join_requests (
  id BIGINT PRIMARY KEY,
  network BIGINT NOT NULL,
  chapter BIGINT NOT NULL,
  member BIGINT NOT NULL,
  status TEXT NOT NULL,
  asked_at BIGINT NOT NULL,
  lapses_at BIGINT NOT NULL,
  decided_by BIGINT,
  decided_at BIGINT
);
CREATE UNIQUE INDEX join_requests_open ON join_requests (chapter, member) WHERE status = 'open';
CREATE INDEX join_requests_by_member ON join_requests (network, member, asked_at);
CREATE INDEX join_requests_by_chapter ON join_requests (network, chapter, asked_at) WHERE status = 'open';

CREATE TABLE announcements (
  id BIGINT PRIMARY KEY,
  network BIGINT NOT NULL,
  chapter BIGINT NOT NULL,
  member BIGINT NOT NULL,
  content TEXT NOT NULL,
  created_at BIGINT NOT NULL,
  channel BIGINT,
  message BIGINT
);
CREATE INDEX announcements_by_chapter ON announcements (network, chapter, created_at);
