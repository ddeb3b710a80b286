"""One address outside, read safely: ``feeds.fetching.web.fetch``."""
