"""The magazine: its feeds, its articles, its editors, and ideas on their way to an article."""
