-- Why: what a network knows about its own practice is written somewhere, and is asked for in chat.
-- Pages are written here, brought in from a folder of files, or read from a site that is followed;
-- they are cut into passages, whose folded words are indexed, so that an answer can quote one.
-- `key` is what its source knows a page by (a path, an address; its own number for one that is
-- written here). `replaces` names the page of practice that comes with the bot and that this one
-- stands for. `steward` looks after it. `changed_at` is when its text changed last, `confirmed_at`
-- when a person last said that it holds, `asked_at` since when that is asked, `told_at` when they
-- were last written to about it. `removed_at`: a person took it out, and its source does not bring
-- it back. `etag`, `modified` and `digest` are of what was read last of its address.

CREATE TABLE handbook_sites (
  id BIGINT PRIMARY KEY,
  network BIGINT NOT NULL,
  url TEXT NOT NULL,
  name TEXT NOT NULL,
  language TEXT NOT NULL,
  audience TEXT NOT NULL,
  followed_by BIGINT,
  followed_at BIGINT NOT NULL,
  checked_at BIGINT NOT NULL,
  turn INTEGER NOT NULL DEFAULT 0,
  failures INTEGER NOT NULL DEFAULT 0,
  failing_since BIGINT,
  asked_at BIGINT,
  held TEXT NOT NULL DEFAULT '[]',
  held_at BIGINT,
  spared TEXT NOT NULL DEFAULT '[]',
  UNIQUE (network, url)
);

CREATE TABLE handbook_pages (
  id BIGINT PRIMARY KEY,
  network BIGINT NOT NULL,
  title TEXT NOT NULL,
  body TEXT NOT NULL,
  language TEXT NOT NULL,
  source TEXT NOT NULL,
  site BIGINT NOT NULL DEFAULT 0,
  key TEXT NOT NULL,
  url TEXT,
  audience TEXT NOT NULL,
  replaces TEXT,
  steward BIGINT,
  added_by BIGINT,
  added_at BIGINT NOT NULL,
  changed_at BIGINT NOT NULL,
  confirmed_at BIGINT NOT NULL,
  asked_at BIGINT,
  told_at BIGINT,
  removed_at BIGINT,
  etag TEXT,
  modified TEXT,
  digest TEXT,
  UNIQUE (network, source, site, key)
);

CREATE INDEX handbook_pages_by_age ON handbook_pages (network, confirmed_at);

CREATE TABLE handbook_passages (
  id BIGINT PRIMARY KEY,
  network BIGINT NOT NULL,
  page BIGINT NOT NULL,
  place INTEGER NOT NULL,
  heading TEXT NOT NULL,
  body TEXT NOT NULL,
  UNIQUE (page, place)
);

-- `backward` is the word from its last letter to its first: a typo in one half leaves the other.
-- `audience` is that of the page: words of a page that somebody may not read are not even looked at.
CREATE TABLE handbook_words (
  network BIGINT NOT NULL,
  word TEXT NOT NULL,
  backward TEXT NOT NULL,
  audience TEXT NOT NULL,
  passage BIGINT NOT NULL,
  PRIMARY KEY (network, word, passage)
);

CREATE INDEX handbook_words_backward ON handbook_words (network, backward);
CREATE INDEX handbook_words_by_passage ON handbook_words (passage);
