"""What strangers send that is no request: it is neither waited for nor written down at length.

A request that cannot be read is answered with 400 by the server and logged nowhere: what it says
is somebody else's, may hold a secret address, and would fill the log as fast as it is sent.
"""

from __future__ import annotations

import asyncio
import logging
from typing import Final

from aiohttp import web
from aiohttp.http_exceptions import HttpProcessingError
from aiohttp.typedefs import Handler, Middleware

#: For how long a connection may stand without a whole request, in seconds; twice at most.
PATIENCE: Final = 10.0
#: For how long one stays open behind an answer, in seconds.
KEPT_OPEN: Final = 30.0
#: What every page tells a browser: it runs nothing, loads nothing and tells nobody whence one came.
HEADERS: Final = {
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}


class _Ours(logging.Filter):
    """Lets through what is a fault of ours."""

    def filter(self, record: logging.LogRecord) -> bool:
        error = record.exc_info[1] if record.exc_info else None
        return not isinstance(error, HttpProcessingError)


LOGGER: Final = logging.getLogger("web.requests")
LOGGER.addFilter(_Ours())


async def plain(_request: web.Request, response: web.StreamResponse) -> None:
    """Add ``HEADERS`` where the page says nothing else, and do not tell what serves the pages."""
    for name, value in HEADERS.items():
        response.headers.setdefault(name, value)
    response.headers.pop("Server", None)


class Strangers:
    """Knows which connections have asked for a page, and ends those that never do."""

    def __init__(self) -> None:
        self._asked: set[object] = set()
        self._waited: set[object] = set()

    def heard(self) -> Middleware:
        """Remembers who asked."""

        @web.middleware
        async def remembered(request: web.Request, handler: Handler) -> web.StreamResponse:
            self._asked.add(request.protocol)
            return await handler(request)

        return remembered

    def sweep(self, server: web.Server | None) -> int:
        """End the connections that stood silent at the last sweep too; how many these were."""
        there = [] if server is None else server.connections
        self._asked &= set(there)
        silent = [one for one in there if one not in self._asked]
        late = [one for one in silent if one in self._waited]
        for one in late:
            one.force_close()
        self._waited = {one for one in silent if one not in late}
        return len(late)

    async def watch(self, runner: web.AppRunner) -> None:
        """Sweep again and again, until it is cancelled."""
        while True:
            await asyncio.sleep(PATIENCE)
            self.sweep(runner.server)
