"""What Discord says of a role that is to be given: asked anew when it is not in memory."""

from __future__ import annotations

import discord

from domain.networks import ServerAway
from domain.roles import Standing
from views import facts


async def standing_of(guild: discord.Guild, registered: int | None, person: object) -> Standing:
    """A chapter's ``registered`` role, the bot, and the ``person`` who acts (a member of ``guild``).

    A role that is not in memory may have been made just now: it is gone only when Discord says so.
    Raises ``ServerAway`` when Discord does not answer.
    """
    role = guild.get_role(registered) if registered is not None else None
    if registered is not None and role is None:
        try:
            role = await guild.fetch_role(registered)
        except discord.NotFound:
            role = None
        except discord.HTTPException as error:
            raise ServerAway from error
    return facts.standing(guild, registered, role, person)
