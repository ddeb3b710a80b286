"""The demo town: the same bot in a small Discord of its own, for anyone without a token."""

import logging

# Simcord tries a client without intents when it is imported, and discord.py warns of it.
logging.getLogger("discord.state").setLevel(logging.ERROR)
