-- Why: the first shape of the memory. Networks, people, chapters, events, answers,
-- reminders, the outbox, the gazetteer, imported venues and partners, the audit.
-- Times are seconds since 1970 in UTC; wall times stand beside them as text with
-- their IANA zone. Identifiers are made by the bot. Every table that speaks of a
-- network carries it, so that one store can serve many servers.

CREATE TABLE facts (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
);

CREATE TABLE networks (
  id BIGINT PRIMARY KEY,
  name TEXT NOT NULL,
  language TEXT NOT NULL,
  zone TEXT NOT NULL,
  steward_role BIGINT,
  announce_channel BIGINT,
  welcome_channel BIGINT,
  stewards_channel BIGINT,
  created_at BIGINT NOT NULL,
  updated_at BIGINT NOT NULL
);

CREATE TABLE places (
  id BIGINT PRIMARY KEY,
  name TEXT NOT NULL,
  country TEXT NOT NULL,
  region TEXT,
  latitude DOUBLE PRECISION NOT NULL,
  longitude DOUBLE PRECISION NOT NULL,
  zone TEXT NOT NULL,
  population BIGINT NOT NULL
);

CREATE TABLE place_names (
  folded TEXT NOT NULL,
  place BIGINT NOT NULL,
  PRIMARY KEY (folded, place)
);

CREATE TABLE chapters (
  id BIGINT PRIMARY KEY,
  network BIGINT NOT NULL,
  slug TEXT NOT NULL,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  status TEXT NOT NULL,
  city TEXT,
  country TEXT,
  region TEXT,
  latitude DOUBLE PRECISION,
  longitude DOUBLE PRECISION,
  zone TEXT NOT NULL,
  language TEXT NOT NULL,
  channel BIGINT,
  role BIGINT,
  description TEXT,
  leads TEXT NOT NULL,
  source TEXT,
  source_key TEXT,
  fingerprint TEXT,
  attribution TEXT,
  created_at BIGINT NOT NULL,
  updated_at BIGINT NOT NULL,
  UNIQUE (network, slug),
  UNIQUE (network, source, source_key)
);
CREATE INDEX chapters_by_role ON chapters (network, role);
CREATE INDEX chapters_by_channel ON chapters (network, channel);

CREATE TABLE members (
  network BIGINT NOT NULL,
  id BIGINT NOT NULL,
  name TEXT NOT NULL,
  language TEXT,
  locale TEXT,
  zone TEXT,
  country TEXT,
  lead INTEGER,
  via TEXT NOT NULL DEFAULT 'dm',
  dm_closed INTEGER NOT NULL DEFAULT 0,
  arriving INTEGER NOT NULL DEFAULT 0,
  welcomed_at BIGINT,
  left_at BIGINT,
  fingerprint TEXT,
  sort TEXT NOT NULL DEFAULT '',
  created_at BIGINT NOT NULL,
  updated_at BIGINT NOT NULL,
  PRIMARY KEY (network, id)
);
-- `sort` is the folded name of whoever has a profile: the directory is read in its order.
CREATE INDEX members_by_sort ON members (network, sort, id) WHERE sort <> '';
-- Those who are still busy with Discord's own onboarding.
CREATE INDEX members_arriving ON members (network, id) WHERE arriving = 1;

CREATE TABLE member_fields (
  network BIGINT NOT NULL,
  member BIGINT NOT NULL,
  field TEXT NOT NULL,
  content TEXT NOT NULL,
  level INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (network, member, field)
);

CREATE TABLE chapter_members (
  chapter BIGINT NOT NULL,
  member BIGINT NOT NULL,
  network BIGINT NOT NULL,
  joined_at BIGINT NOT NULL,
  PRIMARY KEY (chapter, member)
);
CREATE INDEX chapter_members_by_member ON chapter_members (network, member, chapter);

CREATE TABLE connectors (
  id BIGINT PRIMARY KEY,
  network BIGINT NOT NULL,
  chapter BIGINT NOT NULL,
  member BIGINT NOT NULL,
  since BIGINT NOT NULL,
  until BIGINT,
  added_by BIGINT NOT NULL,
  ended_why TEXT
);
CREATE UNIQUE INDEX connectors_now ON connectors (chapter, member) WHERE until IS NULL;
CREATE INDEX connectors_by_member ON connectors (network, member) WHERE until IS NULL;

CREATE TABLE events (
  id BIGINT PRIMARY KEY,
  network BIGINT NOT NULL,
  chapter BIGINT,
  title TEXT NOT NULL,
  kind TEXT NOT NULL,
  wall TEXT NOT NULL,
  zone TEXT NOT NULL,
  starts BIGINT NOT NULL,
  ends BIGINT NOT NULL,
  organiser BIGINT,
  description TEXT,
  venue TEXT,
  link TEXT,
  online INTEGER NOT NULL DEFAULT 0,
  capacity INTEGER,
  audience TEXT NOT NULL,
  status TEXT NOT NULL,
  reason TEXT,
  version INTEGER NOT NULL DEFAULT 0,
  going INTEGER NOT NULL DEFAULT 0,
  waiting INTEGER NOT NULL DEFAULT 0,
  maybe INTEGER NOT NULL DEFAULT 0,
  outside INTEGER NOT NULL DEFAULT 0,
  channel BIGINT,
  message BIGINT,
  source TEXT,
  source_key TEXT,
  fingerprint TEXT,
  attribution TEXT,
  created_at BIGINT NOT NULL,
  updated_at BIGINT NOT NULL,
  UNIQUE (network, source, source_key)
);
CREATE INDEX events_by_start ON events (network, starts, id, ends);
CREATE INDEX events_long ON events (network, ends, starts) WHERE ends - starts > 86400;
CREATE INDEX events_by_chapter ON events (chapter, starts, id);
CREATE INDEX events_by_channel ON events (network, channel);
CREATE INDEX events_by_message ON events (network, message) WHERE message IS NOT NULL;

CREATE TABLE answers (
  event BIGINT NOT NULL,
  member BIGINT NOT NULL,
  network BIGINT NOT NULL,
  answer TEXT NOT NULL,
  lead INTEGER,
  place BIGINT NOT NULL,
  answered_at BIGINT NOT NULL,
  PRIMARY KEY (event, member)
);
CREATE INDEX answers_in_order ON answers (event, answer, place);
CREATE INDEX answers_by_member ON answers (network, member, event);

CREATE TABLE drafts (
  id BIGINT PRIMARY KEY,
  network BIGINT NOT NULL,
  member BIGINT NOT NULL,
  kind TEXT NOT NULL,
  content TEXT NOT NULL,
  expires_at BIGINT NOT NULL
);
CREATE INDEX drafts_by_expiry ON drafts (expires_at);

CREATE TABLE reminders (
  id BIGINT PRIMARY KEY,
  network BIGINT NOT NULL,
  member BIGINT NOT NULL,
  what TEXT NOT NULL,
  wall TEXT NOT NULL,
  zone TEXT NOT NULL,
  at BIGINT NOT NULL,
  repeat TEXT NOT NULL,
  event BIGINT,
  lead INTEGER,
  channel BIGINT,
  told_at BIGINT,
  created_at BIGINT NOT NULL
);
CREATE INDEX reminders_by_member ON reminders (network, member, at);
CREATE INDEX reminders_by_event ON reminders (event);
CREATE INDEX reminders_told ON reminders (told_at) WHERE told_at IS NOT NULL;

CREATE TABLE deliveries (
  id BIGINT PRIMARY KEY,
  network BIGINT NOT NULL,
  kind TEXT NOT NULL,
  subject BIGINT NOT NULL,
  target BIGINT NOT NULL,
  due BIGINT NOT NULL,
  ready BIGINT NOT NULL,
  expires BIGINT,
  dedupe TEXT NOT NULL,
  nonce TEXT NOT NULL,
  status TEXT NOT NULL,
  attempts INTEGER NOT NULL DEFAULT 0,
  first_sent BIGINT,
  facts TEXT NOT NULL,
  channel BIGINT,
  message BIGINT,
  why TEXT,
  settled_at BIGINT,
  UNIQUE (network, dedupe)
);
CREATE INDEX deliveries_ready ON deliveries (ready, id) WHERE status IN ('planned', 'sending');
CREATE INDEX deliveries_by_subject ON deliveries (subject, kind, status);
CREATE INDEX deliveries_troubled ON deliveries (network, status, settled_at) WHERE status IN ('uncertain', 'dead');

CREATE TABLE venues (
  id BIGINT PRIMARY KEY,
  network BIGINT NOT NULL,
  name TEXT NOT NULL,
  city TEXT,
  postcode TEXT,
  region TEXT,
  country TEXT,
  kind TEXT,
  latitude DOUBLE PRECISION,
  longitude DOUBLE PRECISION,
  web TEXT,
  source TEXT NOT NULL,
  source_key TEXT NOT NULL,
  fingerprint TEXT NOT NULL,
  attribution TEXT,
  UNIQUE (network, source, source_key)
);

CREATE TABLE partners (
  id BIGINT PRIMARY KEY,
  network BIGINT NOT NULL,
  name TEXT NOT NULL,
  url TEXT,
  content TEXT NOT NULL,
  source TEXT NOT NULL,
  source_key TEXT NOT NULL,
  fingerprint TEXT NOT NULL,
  attribution TEXT,
  UNIQUE (network, source, source_key)
);

-- One row for each folded word by which something can be found. `level` is who may find
-- it by this word (0 nobody to 4 public), so that a hidden field never matches.
CREATE TABLE words (
  network BIGINT NOT NULL,
  noun TEXT NOT NULL,
  word TEXT NOT NULL,
  field TEXT NOT NULL,
  subject BIGINT NOT NULL,
  level INTEGER NOT NULL,
  PRIMARY KEY (network, noun, word, field, subject)
);
CREATE INDEX words_by_subject ON words (network, subject, noun, word, field);

CREATE TABLE audit (
  id BIGINT PRIMARY KEY,
  network BIGINT NOT NULL,
  at BIGINT NOT NULL,
  actor BIGINT,
  action TEXT NOT NULL,
  subject BIGINT,
  facts TEXT NOT NULL
);
CREATE INDEX audit_by_time ON audit (network, at);
