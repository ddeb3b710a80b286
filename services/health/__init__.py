"""The health of chapters: what the silence of each asks of whom."""
