"""What lies outside answers when a story lets it."""

from __future__ import annotations

import asyncio

from feeds.fetching.web import Fetched, NotModified
from services.house import Fetch
from tests.stories.conftest import Town


class Gate:
    """While it is closed, whatever is fetched waits before it."""

    def __init__(self) -> None:
        self._town: Town | None = None
        self._opened = asyncio.Event()

    def close(self, town: Town) -> None:
        """From now on ``town``'s bot waits."""
        self._town = town

    async def open(self) -> None:
        """What waits goes on, and is done when this returns."""
        assert self._town is not None
        self._opened.set()
        await self._town.env.settle()

    async def passed(self) -> None:
        """Wait while it is closed."""
        if self._town is not None:
            await self._town.env.external_wait(self._opened.wait(), reason="a slow site")

    def before(self, fetch: Fetch) -> Fetch:
        """``fetch``, behind the gate."""

        async def ask(
            url: str, *, etag: str | None = None, modified: str | None = None
        ) -> Fetched | NotModified:
            await self.passed()
            return await fetch(url, etag=etag, modified=modified)

        return ask
