"""Words of the stories about the welcome."""

from __future__ import annotations

from typing import Any

import simcord
from simcord.backend import serializers

from tests.stories.conftest import Town


def comes(
    town: Town, name: str, *, pending: bool = False, flags: int = 0, bot: bool = False
) -> simcord.MemberActor:
    """Someone joins the server, with Discord's own onboarding before them or not."""
    user = town.env.create_user(name, bot=bot)
    member = town.env.backend.add_member(town.guild.id, user.id)
    member.pending = pending
    tell(town, user.id, "GUILD_MEMBER_ADD", flags)
    return simcord.MemberActor(town.env, town.guild, user)


def tell(town: Town, user: int, event: str, flags: int) -> None:
    """Discord reports a member as they are now."""
    guild = town.env.backend.get_guild(town.guild.id)
    told: dict[str, Any] = dict(
        serializers.member_payload(town.env.backend, guild, guild.members[user])
    )
    town.env.backend.emit(event, {**told, "flags": flags, "guild_id": str(town.guild.id)})


def letters(actor: simcord.MemberActor) -> list[Any]:
    """What the bot wrote to someone by direct message."""
    return actor.user.dm_channel.history()


async def welcomed(town: Town, name: str = "noor") -> tuple[simcord.MemberActor, Any]:
    """A newcomer, and the first step of their welcome in the welcome channel."""
    channel = town.guild.create_text_channel(f"welcome-{name}")
    await town.network(welcome_channel=channel.id)
    noor = comes(town, name)
    await town.env.settle()
    message = channel.history()[-1]
    assert f"<@{noor.id}>" in message.content
    return noor, message
