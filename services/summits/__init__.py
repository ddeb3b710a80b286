"""Summits: bids of cities for a date, and the host that the connectors decide on."""
