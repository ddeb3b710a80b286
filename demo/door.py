"""The one door of the town: a loopback server before all rooms.

Simcord's server answers for a single preview. This one looks at the capability that a
request carries, and answers for the room that it opens.
"""

from __future__ import annotations

import json
import secrets
from collections.abc import Sequence
from contextvars import ContextVar
from pathlib import Path
from typing import Any, ClassVar

from aiohttp import web
from simcord.backend.errors import SetupError
from simcord.preview._server import PreviewServer

_PAGE = Path(__file__).with_name("page")
_VISITED: ContextVar[Any] = ContextVar("room")


class Door(PreviewServer):  # type: ignore[misc]  # simcord comes without types
    """Simcord's server for several previews, with a list of rooms beside them."""

    _STATIC_FILES: ClassVar[dict[str, str]] = {
        **PreviewServer._STATIC_FILES,
        "/town.js": str(_PAGE / "town.js"),
        "/town.css": str(_PAGE / "town.css"),
        "/town.json": "",
    }
    _STATIC_CONTENT_TYPES: ClassVar[dict[str, str]] = {
        **PreviewServer._STATIC_CONTENT_TYPES,
        str(_PAGE / "town.css"): "text/css",
    }

    def __init__(self, port: int) -> None:
        self._requested_port = port
        self.runner: Any = None
        self.port: int | None = None
        self._rooms: dict[str, Any] = {}

    @property
    def preview(self) -> Any:
        """The room that the request at hand opened."""
        return _VISITED.get()

    async def open(self) -> None:
        """Begin to listen. Raises ``OSError`` when the port is taken."""
        try:
            await super().start()
        except SetupError as error:
            await super().close()
            raise OSError(f"port {self._requested_port} is taken") from error

    async def shut(self) -> None:
        """Listen no more."""
        await super().close()

    async def start(self) -> None:
        """Nothing: a room that opens finds the door open already."""

    async def close(self) -> None:
        """Nothing: a room that closes leaves the door to the others."""

    def let_in(self, rooms: Sequence[Any]) -> None:
        """Answer for ``rooms``, in this order on the page."""
        self._rooms = {room.capability: room for room in rooms}

    def _authorized(self, request: Any, *, context: str | None = None) -> bool:
        given = request.headers.get("X-Simcord-Capability") or ""
        for capability, room in self._rooms.items():
            if secrets.compare_digest(capability.encode(), given.encode()):
                _VISITED.set(room)
                return bool(super()._authorized(request, context=context))
        return False

    async def _static(self, request: Any) -> Any:
        if request.path != "/town.json":
            return await super()._static(request)
        if not self._authorized(request):
            raise web.HTTPUnauthorized
        listed = [
            {"label": room.label, "group": room.group, "capability": capability}
            for capability, room in self._rooms.items()
        ]
        return web.json_response(listed, headers=self._SECURITY_HEADERS, dumps=json.dumps)

    async def _index(self, request: Any) -> Any:
        answer = await super()._index(request)
        answer.text = answer.text.replace(
            "</head>",
            '<link rel="stylesheet" href="/town.css">'
            '<script type="module" src="/town.js"></script></head>',
        ).replace("<title>SimCord Preview</title>", "<title>Demo town</title>")
        return answer
