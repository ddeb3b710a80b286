"""What Discord says of roles, channels and the bot, as the values that the rules ask for."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

import discord

from domain.errors import ServerOnly
from domain.networks import NEEDED_IN_CHANNEL, NEEDED_IN_SERVER, ServerAway, ServerFacts
from domain.roles import BotFacts, RoleFacts, Standing


def inside(guild: discord.Guild | None) -> discord.Guild:
    """The server, when the bot is a member of it.

    Raises ``ServerOnly``, or ``ServerAway`` while Discord does not show it.
    """
    # A server that only a person brought the bot to has no member for the bot.
    if guild is None:
        raise ServerOnly
    if guild.unavailable:
        raise ServerAway
    if getattr(guild, "me", None) is None:
        raise ServerOnly
    return guild


def facts_of(role: discord.Role) -> RoleFacts:
    """What Discord says of a role, as the rules want it."""
    powers = frozenset(name for name, given in role.permissions if given)
    return RoleFacts(role.id, role.name, role.position, powers, role.managed, role.is_default())


def facts_to_register(role: discord.Role) -> RoleFacts:
    """As ``facts_of``, with the channels whose own settings allow the role something."""
    opens = (
        channel.id
        for channel in role.guild.channels
        if channel.overwrites_for(role).pair()[0].value
    )
    return replace(facts_of(role), opens=frozenset(opens))


def let_in(
    after: discord.abc.GuildChannel, before: discord.abc.GuildChannel | None
) -> list[RoleFacts]:
    """The roles to which a channel's own settings allow more than they did ``before``."""
    found: list[RoleFacts] = []
    for target, now in after.overwrites.items():
        if not isinstance(target, discord.Role) or target.is_default():
            continue
        then = before.overwrites_for(target).pair()[0].value if before is not None else 0
        if now.pair()[0].value & ~then:
            found.append(facts_of(target))
    return found


def role_facts(guild: discord.Guild, role: int) -> RoleFacts | None:
    """As ``facts_of``, by its identifier; ``None`` when the server has no such role."""
    found = guild.get_role(role)
    return facts_of(found) if found else None


def bot_facts(guild: discord.Guild) -> BotFacts:
    """What Discord says of the bot in ``guild``."""
    me = guild.me
    return BotFacts(me.top_role.position, me.guild_permissions.manage_roles)


def standing(
    guild: discord.Guild, registered: int | None, role: discord.Role | None, person: object
) -> Standing:
    """A chapter's ``registered`` role, which is ``role``, the bot, and the person who acts (a member
    of ``guild``)."""
    held = isinstance(person, discord.Member) and person.get_role(registered or 0) is not None
    return Standing(bot_facts(guild), registered, facts_of(role) if role else None, held)


def lacking(channel: discord.abc.GuildChannel) -> tuple[str, ...]:
    """The permissions that the bot needs in ``channel`` and does not have."""
    mine = channel.permissions_for(channel.guild.me)
    return tuple(name for name in NEEDED_IN_CHANNEL if not getattr(mine, name))


def server_facts(
    guild: discord.Guild, channels: Iterable[int | None], steward_role: int | None
) -> ServerFacts:
    """What the bot may do in ``guild`` and in ``channels``, and whether the steward role is there."""
    found = (guild.get_channel(channel) for channel in channels if channel is not None)
    mine = guild.me.guild_permissions
    return ServerFacts(
        tuple(name for name in NEEDED_IN_SERVER if not getattr(mine, name)),
        mine.administrator,
        tuple((channel.id, lacking(channel)) for channel in found if channel is not None),
        role_gone=steward_role is not None and guild.get_role(steward_role) is None,
    )
