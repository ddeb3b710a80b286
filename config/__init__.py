"""Settings, logging, defaults. Only ``bot.py`` imports this."""
