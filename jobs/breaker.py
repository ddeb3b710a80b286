"""Stops asking Discord when it refuses too much, whoever of us asks: the post, commands, a start.

Ten thousand answers of 401, 403 and 429 in ten minutes have our address blocked for everything,
and a 429 without ``Via`` says that it is blocked already (Discord's documentation, "Invalid
Request Limit"). Long before, requests are turned away here, as Discord would do for so long. Only
answers to interactions go on, up to a limit of their own: somebody waits for each of them.

Whether everything pauses, and for how long, is decided here alone: by the answers that are heard,
and by what the post says it was refused at last.
"""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Mapping
from types import SimpleNamespace

import aiohttp
import discord
import structlog
from discord.http import Route

from jobs.windows import Window

MOST = 1000
"""Refusals in ten minutes."""
MOST_OF_ALL = 3000
"""With those of the answers to interactions."""
SPAN = 600.0
REFUSALS = frozenset({401, 403, 429})
_UNTOLD = 60.0  # seconds, when Discord does not say for how long
_LONGEST = 3600.0
_SAME = 1.0  # seconds by which the same pause is shorter when it is told a second time
_ANSWERS = ("/interactions/", "/webhooks/")

log = structlog.get_logger("discord")


class Breaker:
    """One for the whole process. ``trace()`` listens to everything that a client asks.

    ``answers`` counts Discord's answers by status. ``on_pause`` is told of each pause (seconds).
    """

    def __init__(
        self,
        clock: Callable[[], float] = time.monotonic,
        *,
        most: int = MOST,
        most_of_all: int = MOST_OF_ALL,
    ) -> None:
        self.answers: Counter[int] = Counter()
        self.on_pause: Callable[[float], None] = lambda _seconds: None
        self._clock = clock
        self._refusals = Window(most, SPAN)
        self._all = Window(most_of_all, SPAN)
        self._until = 0.0

    @property
    def paused(self) -> float:
        """For how many seconds nothing is asked; 0: it is not paused."""
        return max(0.0, self._until - self._clock())

    def trace(self) -> aiohttp.TraceConfig:
        """What a client has to be made with."""
        listening = aiohttp.TraceConfig()
        listening.on_request_start.append(self._asking)
        listening.on_request_end.append(self._answered)
        return listening

    def pause(self, seconds: float, why: str) -> None:
        """Ask nothing for so long."""
        if seconds > self.paused:
            self._until = self._clock() + seconds
            log.error("paused", seconds=round(seconds), why=why)
            self.on_pause(seconds)

    def hold(self, path: str) -> float:
        """For how many seconds the route ``path`` of Discord's API is not asked."""
        if path.startswith(_ANSWERS):
            return self._all.wait(self._clock())
        return self.paused

    def hear(self, status: int, *, scope: str | None, via: bool, retry_after: str | None) -> None:
        """Count an answer, and pause when it says so or was one refusal too many.

        ``scope``: whose limit a 429 is of; one that we share with others is no fault of ours.
        """
        self.answers[status] += 1
        if status not in REFUSALS or scope == "shared":
            return
        now = self._clock()
        for window in (self._refusals, self._all):
            window.wait(now)
            window.start(now)
        if status == 429 and not via:
            self.pause(seconds_of(retry_after), "Discord blocks our address")
        if (wait := self._refusals.wait(now)) > 0:
            self.pause(wait, "too many refusals")

    def turned_away(self, status: int, headers: Mapping[str, str]) -> float:
        """For how many seconds to leave alone what was answered with ``status``, 401 or 429, and
        was not waited out by discord.py.

        A limit of one route, of one person or one that others share is no reason to stop anything
        else. Otherwise the address is blocked, which was heard already, all of us ask too much, or
        the token was reset: asking on would only make it last, and everything pauses.
        """
        asked = seconds_of(headers.get("Retry-After"))
        if status == 429 and "Via" in headers and headers.get("X-RateLimit-Scope") != "global":
            return asked
        if asked > self.paused + _SAME:
            self.pause(asked, f"refused with {status}")
        return self.paused

    async def _asking(
        self, _session: object, _context: SimpleNamespace, asked: aiohttp.TraceRequestStartParams
    ) -> None:
        if (path := _path(str(asked.url))) is not None and (wait := self.hold(path)) > 0:
            raise discord.RateLimited(wait)

    async def _answered(
        self, _session: object, _context: SimpleNamespace, asked: aiohttp.TraceRequestEndParams
    ) -> None:
        if _path(str(asked.url)) is not None:
            headers = asked.response.headers
            self.hear(
                asked.response.status,
                scope=headers.get("X-RateLimit-Scope"),
                via="Via" in headers,
                retry_after=headers.get("Retry-After"),
            )


def _path(url: str) -> str | None:
    """The route of Discord's API; ``None`` of anything else, such as the gateway."""
    return url[len(Route.BASE) :] if url.startswith(f"{Route.BASE}/") else None


def seconds_of(retry_after: str | None) -> float:
    """A ``Retry-After`` in seconds: a minute when it is not said, an hour at most."""
    try:
        seconds = float(retry_after or _UNTOLD)
    except ValueError:
        seconds = _UNTOLD
    return min(max(seconds, 1.0), _LONGEST)
