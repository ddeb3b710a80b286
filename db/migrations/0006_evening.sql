-- Why: what happens on the evening itself is what people come back for. Projects are presented,
-- questions are raised and mostly stay open, people are counted, a recap is written, and what
-- should happen next has a date on which it comes back by itself.
-- A project belongs to the network and may be presented at many events; `audience` and `chapter`
-- are those of the widest event where it was: who may not see the event finds no card either.
-- `theme` is what people typed ('' for none), `theme_key` its folded form, by which questions are
-- gathered. `attendance` is what the organiser wrote; the number read from it stands in `events`.
-- A follow-up belongs to one event; `wall` and `zone` are what was chosen, `at` the instant in
-- UTC at which it comes back, `steward` whether its author wrote it as a steward.

CREATE TABLE projects (
  id BIGINT PRIMARY KEY,
  network BIGINT NOT NULL,
  name TEXT NOT NULL,
  folded TEXT NOT NULL,
  text TEXT,
  link TEXT,
  member BIGINT NOT NULL,
  chapter BIGINT,
  audience TEXT NOT NULL,
  created_at BIGINT NOT NULL,
  updated_at BIGINT NOT NULL
);
CREATE INDEX projects_by_name ON projects (network, folded, id);

CREATE TABLE pitches (
  id BIGINT PRIMARY KEY,
  network BIGINT NOT NULL,
  event BIGINT NOT NULL,
  project BIGINT NOT NULL,
  member BIGINT NOT NULL,
  text TEXT,
  created_at BIGINT NOT NULL,
  UNIQUE (event, project)
);
CREATE INDEX pitches_by_event ON pitches (event, id);
CREATE INDEX pitches_by_project ON pitches (project);

CREATE TABLE questions (
  id BIGINT PRIMARY KEY,
  network BIGINT NOT NULL,
  event BIGINT NOT NULL,
  member BIGINT NOT NULL,
  text TEXT NOT NULL,
  theme TEXT NOT NULL,
  theme_key TEXT NOT NULL,
  status TEXT NOT NULL,
  helped TEXT,
  closed_by BIGINT,
  closed_at BIGINT,
  created_at BIGINT NOT NULL
);
CREATE INDEX questions_by_event ON questions (event, id);
CREATE INDEX questions_by_member ON questions (network, member, status);

CREATE TABLE question_offers (
  question BIGINT NOT NULL,
  member BIGINT NOT NULL,
  network BIGINT NOT NULL,
  reply TEXT,
  created_at BIGINT NOT NULL,
  PRIMARY KEY (question, member)
);

CREATE TABLE checkins (
  event BIGINT NOT NULL,
  member BIGINT NOT NULL,
  network BIGINT NOT NULL,
  marked_by BIGINT NOT NULL,
  created_at BIGINT NOT NULL,
  PRIMARY KEY (event, member)
);

CREATE TABLE recaps (
  event BIGINT PRIMARY KEY,
  network BIGINT NOT NULL,
  member BIGINT NOT NULL,
  summary TEXT NOT NULL,
  attendance TEXT,
  links TEXT NOT NULL,
  next_step TEXT,
  channel BIGINT,
  message BIGINT,
  published_at BIGINT,
  created_at BIGINT NOT NULL,
  updated_at BIGINT NOT NULL
);
CREATE INDEX recaps_by_message ON recaps (network, message) WHERE message IS NOT NULL;

CREATE TABLE followups (
  id BIGINT PRIMARY KEY,
  network BIGINT NOT NULL,
  event BIGINT NOT NULL UNIQUE,
  member BIGINT NOT NULL,
  steward INTEGER NOT NULL,
  text TEXT NOT NULL,
  wall TEXT NOT NULL,
  zone TEXT NOT NULL,
  at BIGINT NOT NULL,
  done_at BIGINT,
  created_at BIGINT NOT NULL
);
