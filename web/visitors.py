"""How many pages one address may ask for: enough for calendars and probes, too few to guess or flood."""

from __future__ import annotations

import ipaddress
from collections import Counter
from collections.abc import Callable
from datetime import datetime

from aiohttp import web
from aiohttp.typedefs import Handler, Middleware

MINUTE = 60
A_MINUTE = 120
_MOST_ADDRESSES = 10_000
_ELSEWHERE = "…"  # all that come when too many came already


class Visitors:
    """Counts who asks, minute by minute."""

    def __init__(self, now: Callable[[], datetime]) -> None:
        self._now = now
        self._minute = 0
        self._asked: Counter[str] = Counter()

    def admits(self, address: str) -> bool:
        """Whether ``address`` may have one more page this minute."""
        minute = int(self._now().timestamp()) // MINUTE
        if minute != self._minute:
            self._minute = minute
            self._asked.clear()
        if address not in self._asked and len(self._asked) >= _MOST_ADDRESSES:
            address = _ELSEWHERE
        self._asked[address] += 1
        return self._asked[address] <= A_MINUTE

    def guard(self) -> Middleware:
        """Answers 429 to whoever asks too much."""

        @web.middleware
        async def guarded(request: web.Request, handler: Handler) -> web.StreamResponse:
            if not self.admits(address_of(request)):
                raise web.HTTPTooManyRequests(headers={"Retry-After": str(MINUTE)})
            return await handler(request)

        return guarded


def address_of(request: web.Request) -> str:
    """Who asks: an address, or the network of 64 bits that an IPv6 address is of.

    Behind a proxy in our own network that is the last one that the proxy wrote down; what
    anyone else claims to forward counts for nothing.
    """
    peer = _parsed(request.remote or "")
    if peer is not None and peer.is_private:
        told = request.headers.get("X-Forwarded-For", "").rpartition(",")[2].strip()
        peer = _parsed(told) or peer
    if peer is None:
        return ""
    if isinstance(peer, ipaddress.IPv6Address):
        return str(ipaddress.ip_network((peer, 64), strict=False))
    return str(peer)


def _parsed(text: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    try:
        return ipaddress.ip_address(text)
    except ValueError:
        return None
