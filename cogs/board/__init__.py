"""``/board``: offers, needs, challenges, and who could help whom."""
