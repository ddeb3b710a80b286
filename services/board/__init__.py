"""The board: offers, needs and challenges, and who could help whom."""
