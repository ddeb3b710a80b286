-- Why: a chapter's events often stand in a calendar elsewhere already. Its address is followed:
-- asked again and again, what changed there changes here, and a person is asked before many
-- events go at once.
-- `chapter` is 0 for a calendar of the whole network. `source` names its events in `events`; `url`
-- is where it is asked now (redirects for good move it). `etag`, `modified` and `digest` are of
-- what was read last, at `read_at`; `checked_at` is when it was asked last. `reason` is what is said
-- of an event that is not in it any more, in the language of the chapter. `turn` counts the checks
-- that were planned: the latest counts. `failing_since` and `failures`: it cannot be read; `gone`:
-- it said so itself. `asked_at`: since when somebody is asked what to do about that. `held` are the
-- events that would go and wait for a person since `held_at`, `spared` those that a person kept.
-- `added`, `changed` and `cancelled` count what the channel was not told yet, `told_at` when it was.

CREATE TABLE followed_calendars (
  id BIGINT PRIMARY KEY,
  network BIGINT NOT NULL,
  chapter BIGINT NOT NULL DEFAULT 0,
  url TEXT NOT NULL,
  name TEXT NOT NULL,
  source TEXT NOT NULL,
  reason TEXT NOT NULL,
  followed_by BIGINT NOT NULL,
  followed_at BIGINT NOT NULL,
  etag TEXT,
  modified TEXT,
  digest TEXT,
  checked_at BIGINT NOT NULL,
  read_at BIGINT NOT NULL,
  turn INTEGER NOT NULL DEFAULT 0,
  failures INTEGER NOT NULL DEFAULT 0,
  failing_since BIGINT,
  gone INTEGER NOT NULL DEFAULT 0,
  asked_at BIGINT,
  held TEXT NOT NULL DEFAULT '[]',
  held_at BIGINT,
  spared TEXT NOT NULL DEFAULT '[]',
  added INTEGER NOT NULL DEFAULT 0,
  changed INTEGER NOT NULL DEFAULT 0,
  cancelled INTEGER NOT NULL DEFAULT 0,
  told_at BIGINT,
  UNIQUE (network, chapter, url)
);

-- An event of a calendar that stood here before, from elsewhere: it is not taken twice, even when
-- people move or rename it later.
CREATE TABLE calendar_twins (
  network BIGINT NOT NULL,
  source TEXT NOT NULL,
  source_key TEXT NOT NULL,
  event BIGINT NOT NULL,
  PRIMARY KEY (network, source, source_key)
);
