"""The ``/network`` group, and what Discord tells of a server and of the bot in it."""
