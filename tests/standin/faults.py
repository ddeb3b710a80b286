"""What may go wrong between the bot and Discord, asked for by a test and used up as it happens.

Each fault strikes either before the request is carried out (nothing is stored) or after it (it is
stored, and only the answer suffers), because that is the difference a caller cannot see.
"""

from __future__ import annotations

import asyncio
import socket
import struct
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web

from .request import Answer, Match, Request, matches
from .watch import Watch


class Dropped(Exception):
    """The connection is to be closed without an answer."""


@dataclass(slots=True, kw_only=True)
class Fault:
    """Strikes the next `times` matching requests; `hits` are those it struck."""

    match: Match
    after_commit: bool = False
    times: int = 1
    hits: list[Request] = field(default_factory=list)

    async def strike(self, raw: web.Request) -> Answer | None:
        """Return the answer to give instead; None lets the request go on.

        Raises:
            Dropped: no answer at all.
        """
        raise NotImplementedError


@dataclass(slots=True, kw_only=True)
class Reply(Fault):
    """Answers in place of Discord."""

    answer: Answer

    async def strike(self, raw: web.Request) -> Answer | None:
        return self.answer


@dataclass(slots=True, kw_only=True)
class Cut(Fault):
    """Ends the connection: an orderly close, or with `reset` the RST that shows as ECONNRESET."""

    reset: bool = False

    async def strike(self, raw: web.Request) -> Answer | None:
        if raw.transport is not None:
            cut(raw.transport, reset=self.reset)
        raise Dropped


@dataclass(slots=True, kw_only=True)
class Hold(Fault):
    """Keeps requests waiting until released; never released, it is a stall.

    A request whose caller has gone meanwhile is not carried out when it was held before the commit,
    unless it was released `late`: then it arrives after all, like a packet that took the long way.
    """

    gate: asyncio.Event = field(default_factory=asyncio.Event)
    late: bool = False

    async def strike(self, raw: web.Request) -> Answer | None:
        await self.gate.wait()
        gone = raw.transport is None or raw.transport.is_closing()
        if gone and not self.after_commit and not self.late:
            raise Dropped
        return None

    def release(self, *, late: bool = False) -> None:
        """Let everything go on that waits here, and stop holding."""
        self.late = late
        self.times = 0
        self.gate.set()


def cut(transport: asyncio.Transport, *, reset: bool) -> None:
    """Close a connection at once."""
    link = transport.get_extra_info("socket")
    if reset and link is not None:
        # lingering for zero seconds makes the kernel send RST instead of FIN
        link.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    transport.abort()


class Faults:
    """The faults that wait for their request, oldest first."""

    def __init__(self, watch: Watch) -> None:
        self._watch = watch
        self._planned: list[Fault] = []

    def answer(
        self,
        match: Match,
        status: int,
        body: Any = None,
        *,
        headers: dict[str, str] | None = None,
        times: int = 1,
        after_commit: bool = False,
    ) -> Fault:
        """Answer with a status: `answer("POST /channels/*/messages", 502, after_commit=True)`.

        `body` may be JSON, or text as a proxy in front of Discord sends it.
        """
        reply = Answer(status, {"message": "", "code": 0} if body is None else body, headers or {})
        return self._plan(Reply(match=match, answer=reply, times=times, after_commit=after_commit))

    def limit(
        self,
        match: Match,
        retry_after: float,
        *,
        scope: str = "user",
        via: bool = True,
        times: int = 1,
    ) -> Fault:
        """Answer 429 of a scope (`user`, `shared`, `global`); without `via` as a proxy's ban does."""
        headers = {"Retry-After": str(retry_after), "X-RateLimit-Scope": scope}
        if via:
            headers["Via"] = "1.1 google"
        if scope == "global":
            headers["X-RateLimit-Global"] = "true"
        body = {
            "message": "You are being rate limited.",
            "retry_after": retry_after,
            "global": scope == "global",
        }
        return self.answer(match, 429, body, headers=headers, times=times)

    def hold(self, match: Match, *, after_commit: bool = False, times: int = 1) -> Hold:
        """Keep the next matching requests unanswered until `release()`."""
        hold = Hold(match=match, after_commit=after_commit, times=times)
        self._plan(hold)
        return hold

    def drop(
        self, match: Match, *, after_commit: bool = False, times: int = 1, reset: bool = False
    ) -> Fault:
        """Close the connection instead of answering."""
        return self._plan(Cut(match=match, after_commit=after_commit, times=times, reset=reset))

    def forbid_history(self, channel_id: int, *, times: int = 1_000_000) -> Fault:
        """Reading a channel back answers 403 with code 50001, as when it became invisible."""
        return self.answer(
            f"GET /channels/{channel_id}/messages*",
            403,
            {"code": 50001, "message": "Missing Access"},
            times=times,
        )

    async def reached(self, fault: Fault, timeout: float = 10.0) -> Request:  # noqa: ASYNC109 - handed on
        """Wait until a fault has struck; the request that it struck last."""
        return (await self._watch.until(lambda: fault.hits, timeout))[-1]

    def clear(self) -> None:
        """Forget what is planned and let go of what is held."""
        for fault in self._planned:
            if isinstance(fault, Hold):
                fault.release()
        self._planned.clear()

    async def strike(self, raw: web.Request, request: Request, *, after: bool) -> Answer | None:
        """Let the oldest fault that means this request have its way with it."""
        for fault in self._planned:
            if fault.times > 0 and fault.after_commit == after and matches(fault.match, request):
                fault.times -= 1
                fault.hits.append(request)
                self._watch.changed()
                return await fault.strike(raw)
        return None

    def _plan(self, fault: Fault) -> Fault:
        self._planned.append(fault)
        return fault
