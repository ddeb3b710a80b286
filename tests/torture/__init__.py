"""A town in which the bot is killed again and again, and what must hold there afterwards."""
