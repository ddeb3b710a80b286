"""The group of ``/connector``, and whom its options name."""

from __future__ import annotations

import discord
from discord import app_commands

from domain.connectors import Someone
from domain.errors import NotFound
from views.commands import words

connector_group = app_commands.Group(
    name="connector", description=words("cmd-connector"), guild_only=True
)


def someone(member: discord.User | discord.Member) -> Someone:
    """The person whom an option names, in the server or not."""
    return Someone(member.id, member.display_name, member.bot)


def present(member: discord.User | discord.Member) -> Someone:
    """As ``someone``, who is in the server. Raises ``NotFound`` when they are not."""
    if not isinstance(member, discord.Member):
        raise NotFound("member", member.display_name)
    return someone(member)
