-- Why: the network writes, and its articles are read elsewhere. Their feeds are followed, so that
-- each article is told of once, found again by its words, and the way from an idea to an article
-- has people to ask.
-- `magazine_feeds`: `url` is where a feed is asked, `home` the page of its site, `channel` where its
-- articles are announced (NULL: in the network's own channel). `etag`, `modified` and `digest` are of
-- what was read last. `turn` counts the checks that were planned: the latest counts. `failures`,
-- `failing_since`: it cannot be read; `gone`: it said so itself; `asked_at`: since when somebody is
-- asked what to do about that.
-- `magazine_entries` say by which `entry_key` each feed knows an article: what is in it was seen, and
-- is never announced (again). `address` is the form in which links are compared: two feeds that
-- carry one article carry it once. `author` is as the article is signed, `topics` separated by
-- U+001F. `magazine_words` are the words and the concepts (`#` before their keys) by which articles
-- are found.
-- `magazine_editors` are connectors whose scope is the magazine, `since` when and `until` when.
-- `magazine_ideas`: `stage` is how far an idea came, `writer` who writes it, `link` its draft or its
-- article. `told_at`: the editors heard that nobody took it up; `asked_at`: its writer was asked how
-- the draft is coming on; each once.

CREATE TABLE magazine_feeds (
  id BIGINT PRIMARY KEY,
  network BIGINT NOT NULL,
  url TEXT NOT NULL,
  home TEXT NOT NULL,
  name TEXT NOT NULL,
  language TEXT NOT NULL,
  channel BIGINT,
  followed_by BIGINT,
  followed_at BIGINT NOT NULL,
  checked_at BIGINT NOT NULL,
  etag TEXT,
  modified TEXT,
  digest TEXT,
  turn INTEGER NOT NULL DEFAULT 0,
  failures INTEGER NOT NULL DEFAULT 0,
  failing_since BIGINT,
  gone INTEGER NOT NULL DEFAULT 0,
  asked_at BIGINT,
  UNIQUE (network, url)
);

CREATE TABLE magazine_articles (
  id BIGINT PRIMARY KEY,
  network BIGINT NOT NULL,
  feed BIGINT NOT NULL,
  title TEXT NOT NULL,
  link TEXT NOT NULL,
  address TEXT NOT NULL,
  author TEXT NOT NULL,
  summary TEXT NOT NULL,
  language TEXT NOT NULL,
  topics TEXT NOT NULL,
  published BIGINT NOT NULL,
  found_at BIGINT NOT NULL,
  UNIQUE (network, address)
);

CREATE INDEX magazine_articles_by_date ON magazine_articles (network, published);

CREATE TABLE magazine_entries (
  network BIGINT NOT NULL,
  feed BIGINT NOT NULL,
  entry_key TEXT NOT NULL,
  article BIGINT NOT NULL,
  PRIMARY KEY (feed, entry_key)
);

CREATE TABLE magazine_words (
  network BIGINT NOT NULL,
  word TEXT NOT NULL,
  article BIGINT NOT NULL,
  PRIMARY KEY (network, word, article)
);

CREATE INDEX magazine_words_by_article ON magazine_words (article);

CREATE TABLE magazine_editors (
  id BIGINT PRIMARY KEY,
  network BIGINT NOT NULL,
  member BIGINT NOT NULL,
  since BIGINT NOT NULL,
  until BIGINT,
  added_by BIGINT NOT NULL,
  ended_by BIGINT
);

CREATE UNIQUE INDEX magazine_editors_now ON magazine_editors (network, member) WHERE until IS NULL;

CREATE TABLE magazine_ideas (
  id BIGINT PRIMARY KEY,
  network BIGINT NOT NULL,
  member BIGINT NOT NULL,
  title TEXT NOT NULL,
  text TEXT NOT NULL,
  stage TEXT NOT NULL,
  writer BIGINT,
  link TEXT NOT NULL DEFAULT '',
  article BIGINT,
  added_at BIGINT NOT NULL,
  changed_at BIGINT NOT NULL,
  told_at BIGINT,
  asked_at BIGINT
);

CREATE INDEX magazine_ideas_by_stage ON magazine_ideas (network, stage, id);
CREATE INDEX magazine_ideas_by_member ON magazine_ideas (network, member, stage);
