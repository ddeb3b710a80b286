-- Why: a chapter has a role and a channel in Discord that the bot may make and close, further roles
-- that its connectors hand out, and links by which people come straight into it.
-- `structures` remembers what a chapter has in Discord: `noun` is role or channel, `thing` its
-- identifier there; `made` says whether the bot made it (and may delete it), `closed_at` since when
-- it is closed. A `chapter_roles` row is a role besides the members' that only this chapter hands
-- out; `label` is its name as last seen, `quarantined_at` since when it is not handed out, for the
-- reason `why`. `role_holders` are the people who were given one; `granted_by` is NULL when someone
-- did it by hand in Discord.
-- An `invites` row is a link into a chapter; `role` the role that Discord gives by itself to who
-- comes by it, `most` how many may come (0: any number), `uses` how many of them were accounted for.
-- `invite_arrivals` are those who came; `member` is forgotten when they leave the server.

CREATE TABLE structures (
  network BIGINT NOT NULL,
  noun TEXT NOT NULL,
  thing BIGINT NOT NULL,
  chapter BIGINT NOT NULL,
  made INTEGER NOT NULL,
  noted_at BIGINT NOT NULL,
  closed_at BIGINT,
  PRIMARY KEY (network, noun, thing)
);
CREATE INDEX structures_by_chapter ON structures (chapter, noun);

CREATE TABLE chapter_roles (
  network BIGINT NOT NULL,
  role BIGINT NOT NULL,
  chapter BIGINT NOT NULL,
  label TEXT NOT NULL,
  registered_by BIGINT NOT NULL,
  registered_at BIGINT NOT NULL,
  quarantined_at BIGINT,
  why TEXT,
  PRIMARY KEY (network, role)
);
CREATE INDEX chapter_roles_by_chapter ON chapter_roles (chapter);

CREATE TABLE role_holders (
  network BIGINT NOT NULL,
  role BIGINT NOT NULL,
  member BIGINT NOT NULL,
  chapter BIGINT NOT NULL,
  granted_by BIGINT,
  granted_at BIGINT NOT NULL,
  PRIMARY KEY (network, role, member)
);
CREATE INDEX role_holders_by_member ON role_holders (network, member);
CREATE INDEX role_holders_by_chapter ON role_holders (chapter, member);

CREATE TABLE invites (
  network BIGINT NOT NULL,
  code TEXT NOT NULL,
  chapter BIGINT NOT NULL,
  channel BIGINT NOT NULL,
  role BIGINT,
  made_by BIGINT NOT NULL,
  made_at BIGINT NOT NULL,
  expires BIGINT,
  most INTEGER NOT NULL,
  uses INTEGER NOT NULL DEFAULT 0,
  ended_at BIGINT,
  ended_by BIGINT,
  PRIMARY KEY (network, code)
);
CREATE INDEX invites_by_chapter ON invites (chapter, made_at);
CREATE INDEX invites_open ON invites (network) WHERE ended_at IS NULL;

CREATE TABLE invite_arrivals (
  id BIGINT PRIMARY KEY,
  network BIGINT NOT NULL,
  code TEXT NOT NULL,
  chapter BIGINT NOT NULL,
  member BIGINT,
  at BIGINT NOT NULL
);
CREATE INDEX invite_arrivals_by_code ON invite_arrivals (network, code);
CREATE UNIQUE INDEX invite_arrivals_once ON invite_arrivals (network, code, member)
  WHERE member IS NOT NULL;
CREATE INDEX invite_arrivals_by_member ON invite_arrivals (network, member)
  WHERE member IS NOT NULL;
