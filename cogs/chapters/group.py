"""The group to which the chapter commands belong."""

from __future__ import annotations

from discord import app_commands

from views.commands import words

chapter_group = app_commands.Group(
    name="chapter", description=words("cmd-chapter"), guild_only=True
)
