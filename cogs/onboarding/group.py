"""The group to which the onboarding commands belong."""

from __future__ import annotations

from discord import app_commands

from views.commands import words

onboard_group = app_commands.Group(
    name="onboard", description=words("cmd-onboard"), guild_only=True
)
