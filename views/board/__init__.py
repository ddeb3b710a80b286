"""The board as people see it: posts, challenges, and who could help whom."""
