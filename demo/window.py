"""The town's window: the bot's own pages, as anyone outside the town would read them."""

from __future__ import annotations

import contextlib
import socket
from collections.abc import AsyncIterator
from dataclasses import replace

from aiohttp import web

from services.house import House
from web.server import Window

_HOST = "127.0.0.1"


@contextlib.asynccontextmanager
async def opened(house: House, port: int) -> AsyncIterator[str]:
    """Serve the pages on ``port``, or on any when it is taken; the address of the first of them."""
    listening = _listening(port)
    address = f"http://{_HOST}:{listening.getsockname()[1]}"
    window = Window(replace(house, public_url=address), _HOST, port)
    runner = window.runner()
    try:
        await runner.setup()
        await web.SockSite(runner, listening).start()
        yield f"{address}/"
    finally:
        await runner.cleanup()
        listening.close()


def _listening(port: int) -> socket.socket:
    try:
        return socket.create_server((_HOST, port))
    except OSError:
        return socket.create_server((_HOST, 0))
