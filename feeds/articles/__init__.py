"""Articles of a feed that strangers wrote: ``feeds.articles.reading.read``."""
