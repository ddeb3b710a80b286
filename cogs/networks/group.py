"""The group to which the network's commands belong."""

from __future__ import annotations

from discord import app_commands

from views.commands import words

network_group = app_commands.Group(
    name="network", description=words("cmd-network"), guild_only=True
)
