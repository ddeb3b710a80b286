"""Projects: the cards that people bring, found again after the evening."""
