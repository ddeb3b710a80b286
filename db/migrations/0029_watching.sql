-- Why: alerts to stewards are counted by the hour, so that a fault which hits everything is not told
-- a hundred times, and those of a network that has no channel for them yet are found when it has one.

CREATE INDEX deliveries_alerts ON deliveries (network, due) WHERE kind = 'stewards.alert';
