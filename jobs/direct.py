"""Direct messages: with whom they are open, so that something can be sent there.

Opening them is a request of its own, and Discord stops a bot that opens many at a time. Their
channel stays the same for ever: the store remembers it, and they are opened once.
"""

from __future__ import annotations

from typing import Any

import discord


class Direct:
    """Those that are open, by person."""

    def __init__(self, client: discord.Client) -> None:
        self._client = client
        self._open: dict[int, Any] = {}
        self._known: set[int] = set()

    def __contains__(self, person: int) -> bool:
        return person in self._open

    def __getitem__(self, person: int) -> Any:
        """What can be sent to, and read back."""
        return self._open[person]

    def know(self, person: int, channel: int) -> None:
        """Those with ``person`` were opened long ago: they stand in ``channel``."""
        if person not in self._open:
            private = discord.ChannelType.private
            self._open[person] = self._client.get_partial_messageable(channel, type=private)
            self._known.add(person)

    async def open(self, person: int) -> int:
        """Open those with ``person``; their channel. Raises discord.py's and network errors."""
        opened = await self._client.create_dm(discord.Object(person))
        self._open[person] = opened
        self._known.discard(person)
        return opened.id

    def is_old(self, person: int) -> bool:
        """Whether those with ``person`` were opened long ago: they may stand there no more."""
        return person in self._known

    def forget(self, person: int) -> None:
        """They have to be opened anew."""
        self._open.pop(person, None)
        self._known.discard(person)
