"""A proxy that several processes share, before Discord: it lets 50 requests a second through in all.

As nirn-proxy does it: a request that would be too many waits there instead of being refused.
"""

from __future__ import annotations

import asyncio
import time
from collections import deque
from types import TracebackType
from typing import Self

import aiohttp
from aiohttp import web

_HOP = {"host", "content-length", "transfer-encoding", "connection", "content-encoding"}


class Proxy:
    """``async with Proxy(discord.api_base) as proxy``: then ``proxy.api_base`` is for the bots.

    Attributes:
        passed: how many requests went through.
        waited: how many of them had to wait.
    """

    def __init__(self, behind: str, *, most: int = 50, seconds: float = 1.0) -> None:
        self._behind, self._most, self._seconds = behind, most, seconds
        self._starts: deque[float] = deque()
        self._turn = asyncio.Lock()
        self._runner: web.AppRunner | None = None
        self._session: aiohttp.ClientSession | None = None
        self.passed = self.waited = 0
        self.api_base = ""

    async def __aenter__(self) -> Self:
        app = web.Application(client_max_size=64 * 1024 * 1024)
        app.router.add_route("*", "/{path:.*}", self._pass)
        self._session = aiohttp.ClientSession(auto_decompress=False)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=1.0)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", 0).start()
        host, port = self._runner.addresses[0][:2]
        self.api_base = f"http://{host}:{port}/api/v10"
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        tb: TracebackType | None,
    ) -> None:
        if self._runner is not None:
            await self._runner.cleanup()
        if self._session is not None:
            await self._session.close()

    async def _pass(self, request: web.Request) -> web.Response:
        assert self._session is not None
        path = request.raw_path.removeprefix("/api/v10")
        if not path.startswith(("/interactions/", "/webhooks/")):
            await self._wait()
        self.passed += 1
        headers = {name: said for name, said in request.headers.items() if name.lower() not in _HOP}
        async with self._session.request(
            request.method,
            f"{self._behind}{path}",
            headers=headers,
            data=await request.read(),
            allow_redirects=False,
        ) as answer:
            back = {name: said for name, said in answer.headers.items() if name.lower() not in _HOP}
            return web.Response(status=answer.status, headers=back, body=await answer.read())

    async def _wait(self) -> None:
        async with self._turn:
            while self._starts and time.monotonic() - self._starts[0] >= self._seconds:
                self._starts.popleft()
            if len(self._starts) >= self._most:
                self.waited += 1
                await self._until(self._starts.popleft() + self._seconds)
            self._starts.append(time.monotonic())

    @staticmethod
    async def _until(moment: float) -> None:
        loop = asyncio.get_running_loop()
        come = loop.create_future()
        loop.call_later(max(0.0, moment - time.monotonic()), come.set_result, None)
        await come
