"""The one door of the town: a loopback server before all rooms.

Simcord's server answers for a single preview. This one looks at the capability that a
request carries, and answers for the room that it opens.
"""

from __future__ import annotations

import json
import secrets
from collections.abc import Awaitable, Sequence
from contextvars import ContextVar
from pathlib import Path
from typing import Any, ClassVar

from aiohttp import web
from simcord.backend.errors import SetupError
from simcord.preview._server import PreviewServer

from demo.tongue import COOKIE, speak

_PAGE = Path(__file__).with_name("page")
_SCRIPTS = ("town.js", "tour.js", "box.js", "menus.js")
_SHEETS = ("town.css", "tour.css")
_TO_THE_TOWN = "X-Town"  # the header of what is said to the town itself and not to a room's preview
_CONTEXT = "X-Simcord-Context"
_VISITED: ContextVar[Any] = ContextVar("room")


class Door(PreviewServer):  # type: ignore[misc]  # simcord comes without types
    """Simcord's server for several previews, with a list of rooms beside them."""

    _STATIC_FILES: ClassVar[dict[str, str]] = {
        **PreviewServer._STATIC_FILES,
        **{f"/{name}": str(_PAGE / name) for name in (*_SCRIPTS, *_SHEETS)},
        "/town.json": "",
        "/tour.json": "",
    }
    _STATIC_CONTENT_TYPES: ClassVar[dict[str, str]] = {
        **PreviewServer._STATIC_CONTENT_TYPES,
        **{str(_PAGE / name): "text/css" for name in _SHEETS},
    }

    def __init__(self, port: int) -> None:
        self._requested_port = port
        self.runner: Any = None
        self.port: int | None = None
        self.agenda = ""
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
                speak(request.cookies.get(COOKIE))
                return bool(super()._authorized(request, context=context))
        return False

    def rooms(self) -> dict[str, str]:
        """The capability of each room, by its label."""
        return {room.label: capability for capability, room in self._rooms.items()}

    async def _static(self, request: Any) -> Any:
        if request.path not in {"/town.json", "/tour.json"}:
            return await super()._static(request)
        if not self._authorized(request):
            raise web.HTTPUnauthorized
        if request.path == "/tour.json":
            return await self._answer(self.preview.tour(request.headers.get(_CONTEXT)))
        listed = [
            {"label": room.label, "group": room.group, "capability": capability}
            for capability, room in self._rooms.items()
        ]
        return web.json_response(listed, headers=self._SECURITY_HEADERS, dumps=json.dumps)

    async def _action(self, request: Any) -> Any:
        """Simcord's routes are what they are: what is said to the town comes here by its header."""
        if _TO_THE_TOWN not in request.headers:
            return await super()._action(request)
        context = request.headers.get(_CONTEXT)
        if not self._authorized(request, context=context):
            raise web.HTTPUnauthorized
        said = await request.json()
        if not isinstance(said, dict):
            raise web.HTTPBadRequest
        return await self._answer(self.preview.told(context, said))

    async def _answer(self, asked: Awaitable[dict[str, Any]]) -> Any:
        try:
            return web.json_response(await asked, headers=self._SECURITY_HEADERS)
        except SetupError as error:  # the page was closed, or forgotten
            raise web.HTTPGone from error
        except (KeyError, ValueError) as error:
            raise web.HTTPBadRequest from error

    async def _index(self, request: Any) -> Any:
        answer = await super()._index(request)
        answer.text = answer.text.replace(
            "</head>",
            "".join(f'<link rel="stylesheet" href="/{sheet}">' for sheet in _SHEETS)
            + f'<meta name="town-agenda" content="{self.agenda}">'
            + '<script type="module" src="/town.js"></script></head>',
        ).replace("<title>SimCord Preview</title>", "<title>Demo town</title>")
        return answer
