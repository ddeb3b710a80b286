"""The group of ``/connector``."""

from __future__ import annotations

from discord import app_commands

from views.commands import words

connector_group = app_commands.Group(
    name="connector", description=words("cmd-connector"), guild_only=True
)
