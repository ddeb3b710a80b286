"""One request of the bot: read from the socket once, recorded, answered by a plain function."""

from __future__ import annotations

import fnmatch
import json
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web

from .world import Json


@dataclass(slots=True)
class Request:
    """What was asked, without any credential.

    Attributes:
        path: without the API's base, such as `/channels/12/messages`.
        route: its template, such as `/channels/{channel}/messages`.
        at: monotonic seconds of its arrival; `answered_at` of its answer.
        status: 0 until answered; 0 for ever when the connection was dropped.
        committed: whether its handler ran, so that the world is changed.
    """

    method: str
    path: str
    route: str
    json: Any = None
    query: dict[str, str] = field(default_factory=dict)
    params: dict[str, str] = field(default_factory=dict)
    files: list[tuple[str, bytes]] = field(default_factory=list)
    reason: str | None = None
    at: float = 0.0
    answered_at: float | None = None
    status: int = 0
    committed: bool = False

    def id(self, name: str) -> int:
        """An identifier of the path.

        Raises:
            Refused: it is no number.
        """
        try:
            return int(self.params[name])
        except ValueError:
            raise Refused(400, 50035, "Invalid Form Body") from None

    @property
    def body(self) -> Json:
        return self.json if isinstance(self.json, dict) else {}


Match = str | Callable[[Request], bool]


def matches(match: Match, request: Request) -> bool:
    """Whether a request is meant by `"POST /channels/*/messages"` or by a predicate."""
    if callable(match):
        return match(request)
    return fnmatch.fnmatchcase(f"{request.method} {request.path}", match)


@dataclass(slots=True, eq=False)
class Refused(Exception):
    """An answer other than success, in Discord's words and code."""

    status: int
    code: int
    message: str

    def __post_init__(self) -> None:
        Exception.__init__(self, self.status, self.code, self.message)


@dataclass(slots=True)
class Answer:
    """What goes back on the wire; `body` None is 204."""

    status: int
    body: Any = None
    headers: dict[str, str] = field(default_factory=dict)

    @classmethod
    def error(cls, status: int, code: int, message: str) -> Answer:
        return cls(status, {"code": code, "message": message})

    def response(self, headers: dict[str, str]) -> web.Response:
        """The response; the content type is bare, as discord.py compares it whole."""
        merged = headers | self.headers
        if self.body is None:
            return web.Response(status=self.status, headers=merged)
        if isinstance(self.body, str):
            return web.Response(status=self.status, headers=merged, text=self.body)
        merged["Content-Type"] = "application/json"
        return web.Response(status=self.status, headers=merged, body=json.dumps(self.body).encode())


async def read(raw: web.Request, base: str, route: str) -> Request:
    """Read JSON, or `payload_json` and files of a multipart form."""
    request = Request(
        method=raw.method,
        path=raw.path.removeprefix(base),
        route=route,
        query=dict(raw.query),
        params=dict(raw.match_info),
        reason=raw.headers.get("X-Audit-Log-Reason"),
        at=time.monotonic(),
    )
    if raw.content_type == "multipart/form-data":
        form = await raw.post()
        for name, value in form.items():
            if isinstance(value, web.FileField):
                request.files.append((value.filename, value.file.read()))
                value.file.close()
            elif name == "payload_json" and isinstance(value, str):
                request.json = json.loads(value)
    elif raw.can_read_body:
        text = await raw.text()
        request.json = json.loads(text) if text else None
    return request
