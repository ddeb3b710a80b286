-- Why: somebody needs what somebody else offers, and neither knows. `board_posts` are offers and needs
-- as people wrote them (`topics` separated by U+001F), seen by the network or by one `chapter`, until
-- `until`; `asked_at` is when their author was asked whether they still hold, `looked_at` when the
-- other side was last looked for, `outcome` what came of them. A need with a day (`starts`, `ends`;
-- `whole_day` when no hour was named) and a team of `size` is a challenge, whose card stands in
-- `channel` as `message`; `reminded_at` and `followed_at` say that its team was reminded, and its author
-- asked how it went. `board_team` are those who are in.
-- `board_words` are the words, topics and concepts by which living posts are found; they go with them.
-- `board_matches`: `starter`, the author of `post`, and `partner`, by their post `counter` or by what
-- their profile opens, were suggested to each other. One row for two people, ever (`low` and `high`
-- are the two in order): who said no, or nothing, is not asked again. `stage` is how far it came, and
-- nobody learns a name before it is `met`.

CREATE TABLE board_posts (
  id BIGINT PRIMARY KEY,
  network BIGINT NOT NULL,
  side TEXT NOT NULL,
  member BIGINT NOT NULL,
  text TEXT NOT NULL,
  topics TEXT NOT NULL,
  city TEXT NOT NULL,
  chapter BIGINT,
  posted_at BIGINT NOT NULL,
  until BIGINT NOT NULL,
  status TEXT NOT NULL,
  asked_at BIGINT,
  looked_at BIGINT,
  outcome TEXT,
  size INTEGER NOT NULL DEFAULT 0,
  starts BIGINT,
  ends BIGINT,
  zone TEXT,
  whole_day INTEGER NOT NULL DEFAULT 0,
  reminded_at BIGINT,
  followed_at BIGINT,
  channel BIGINT,
  message BIGINT
);
CREATE INDEX board_posts_by_status ON board_posts (network, status, id);
CREATE INDEX board_posts_by_member ON board_posts (network, member, status);
CREATE INDEX board_posts_by_chapter ON board_posts (chapter, status) WHERE chapter IS NOT NULL;
CREATE INDEX board_posts_by_message ON board_posts (network, message) WHERE message IS NOT NULL;
CREATE INDEX board_posts_by_until ON board_posts (network, until) WHERE status = 'open';

CREATE TABLE board_words (
  network BIGINT NOT NULL,
  word TEXT NOT NULL,
  field TEXT NOT NULL,
  post BIGINT NOT NULL,
  member BIGINT NOT NULL,
  PRIMARY KEY (network, word, field, post)
);
CREATE INDEX board_words_by_post ON board_words (post);
CREATE INDEX board_words_by_member ON board_words (network, member);

CREATE TABLE board_team (
  post BIGINT NOT NULL,
  network BIGINT NOT NULL,
  member BIGINT NOT NULL,
  joined_at BIGINT NOT NULL,
  PRIMARY KEY (post, member)
);
CREATE INDEX board_team_by_member ON board_team (network, member);

CREATE TABLE board_matches (
  id BIGINT PRIMARY KEY,
  network BIGINT NOT NULL,
  post BIGINT NOT NULL,
  counter BIGINT,
  starter BIGINT NOT NULL,
  partner BIGINT NOT NULL,
  low BIGINT NOT NULL,
  high BIGINT NOT NULL,
  stage TEXT NOT NULL,
  made_at BIGINT NOT NULL,
  starter_asked_at BIGINT,
  partner_asked_at BIGINT,
  until BIGINT NOT NULL,
  UNIQUE (network, low, high)
);
CREATE INDEX board_matches_by_starter ON board_matches (network, starter, stage);
CREATE INDEX board_matches_by_partner ON board_matches (network, partner, stage);
CREATE INDEX board_matches_by_post ON board_matches (post);
CREATE INDEX board_matches_by_counter ON board_matches (counter) WHERE counter IS NOT NULL;
CREATE INDEX board_matches_running ON board_matches (network, until)
  WHERE stage IN ('first', 'agreed', 'second');
