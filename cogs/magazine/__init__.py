"""``/magazine``: feeds and articles, ideas on their way."""
