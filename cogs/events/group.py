"""The group to which the event commands belong."""

from __future__ import annotations

from discord import app_commands

from views.commands import words

event_group = app_commands.Group(name="event", description=words("cmd-event"), guild_only=True)
