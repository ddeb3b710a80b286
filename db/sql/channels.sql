-- name: chapter_of^
SELECT * FROM chapters WHERE network = :network AND channel = :channel ORDER BY id LIMIT 1;

-- name: pointed
-- Channels where something of ours belongs from now on.
SELECT announce_channel AS channel FROM networks WHERE id = :network AND announce_channel IS NOT NULL
UNION SELECT welcome_channel FROM networks WHERE id = :network AND welcome_channel IS NOT NULL
UNION SELECT stewards_channel FROM networks WHERE id = :network AND stewards_channel IS NOT NULL
UNION SELECT connectors_channel FROM networks WHERE id = :network AND connectors_channel IS NOT NULL
UNION SELECT channel FROM chapters WHERE network = :network AND channel IS NOT NULL
UNION SELECT channel FROM events WHERE network = :network AND channel IS NOT NULL AND ends > :now
UNION SELECT channel FROM magazine_feeds WHERE network = :network AND channel IS NOT NULL;

-- name: cards_lost
-- Events to come whose card stands in a channel or a message that is gone.
SELECT id, organiser FROM events
WHERE network = :network AND ends > :now AND status = 'planned' AND organiser IS NOT NULL
  AND message IS NOT NULL AND (message = :message OR channel = :channel);
