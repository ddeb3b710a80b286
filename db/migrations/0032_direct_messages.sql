-- Why: direct messages have to be opened before anything can be sent there, with a request of its own,
-- and Discord stops a bot that opens many at a time. Their channel stays the same for ever, so it is
-- remembered once they were opened.

CREATE TABLE direct_messages (
  network BIGINT NOT NULL,
  member BIGINT NOT NULL,
  channel BIGINT NOT NULL,
  PRIMARY KEY (network, member)
);
