"""Reading the list of a server's members, a page at a time; nobody of it is kept in memory."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Final

import discord

from domain.roll import PER_PAGE, Page, Present
from domain.roll_notices import RollCall
from jobs.pacer import InTime

# Source: the flags of a guild member in Discord's documentation.
_COMPLETED: Final = 1 << 1
_STARTED: Final = 1 << 3


class Rolls:
    """Asks Discord for pages of members. ``in_time`` bounds each request."""

    def __init__(self, client: discord.Client, in_time: InTime) -> None:
        self._client = client
        self._in_time = in_time

    async def page(self, call: RollCall) -> Page:
        """The members after ``call.after``. Raises discord.py's and network errors, and
        ``TimeoutError`` when the list cannot be whole, because we ourselves are not in it."""
        async with self._in_time():
            said = await self._client.http.get_members(call.network, PER_PAGE, call.after or None)
        people = sorted((_present(one) for one in said), key=lambda one: one.id)
        page = Page(people, last=len(said) < PER_PAGE)
        if self._client.user is not None and page.lacks(self._client.user.id, after=call.after):
            raise TimeoutError("Discord's list of members lacks the bot itself")
        return page


def _present(member: Any) -> Present:
    """A member as Discord tells of them."""
    user, flags = member["user"], int(member.get("flags") or 0)
    joined = member.get("joined_at")
    return Present(
        int(user["id"]),
        member.get("nick") or user.get("global_name") or user["username"],
        datetime.fromisoformat(joined) if joined else None,
        bool(member.get("pending")) or bool(flags & _STARTED and not flags & _COMPLETED),
        bool(user.get("bot")),
    )
