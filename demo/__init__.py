"""The demo town: the same bot in a small Discord of its own, for anyone without a token."""
