-- Why: an event may take place in several cities and have several hosts, and nobody is made a part
-- or a host without a yes. A consent asks for one and keeps what was answered; a card is the
-- event's message in the channel of a chapter that hosts it besides its own.
-- `noun`: `host` (`partner` is the chapter that would host `event`) or `part` (`partner` is the
-- event of which `event` would be a part). `answer`: `accepted`, `declined`, `withdrawn`, or
-- nothing while it waits; one question waits at a time.

CREATE TABLE consents (
  id BIGINT PRIMARY KEY,
  network BIGINT NOT NULL,
  noun TEXT NOT NULL,
  event BIGINT NOT NULL,
  partner BIGINT NOT NULL,
  asked_by BIGINT NOT NULL,
  asked_at BIGINT NOT NULL,
  answer TEXT,
  answered_by BIGINT,
  answered_at BIGINT
);
CREATE UNIQUE INDEX consents_waiting ON consents (event, noun, partner) WHERE answer IS NULL;
CREATE INDEX consents_by_event ON consents (event, noun, partner, id);
CREATE INDEX consents_by_partner ON consents (partner, noun) WHERE answer IS NULL;

CREATE TABLE cards (
  event BIGINT NOT NULL,
  chapter BIGINT NOT NULL,
  network BIGINT NOT NULL,
  channel BIGINT NOT NULL,
  message BIGINT,
  PRIMARY KEY (event, chapter)
);
CREATE INDEX cards_by_message ON cards (network, message);
CREATE INDEX cards_by_channel ON cards (network, channel);
