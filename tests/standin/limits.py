"""Rate limits: the headers of every answer, and 429 for who does not heed them."""

from __future__ import annotations

import zlib
from dataclasses import dataclass, field

from .request import Answer, Request
from .world import Clock

GENEROUS = (1_000, 1.0)
# Interactions answer outside the global limit (Discord's documentation, "Global Rate Limit").
UNLIMITED = ("/interactions/", "/webhooks/")


@dataclass(slots=True)
class Window:
    """A fixed window: `left` requests until `ends`, in the clock's seconds."""

    limit: int
    seconds: float
    left: int = 0
    ends: float = 0.0

    def take(self, now: float) -> float | None:
        """Count one request; seconds to wait when there is no room."""
        if now >= self.ends:
            self.left, self.ends = self.limit, now + self.seconds
        if self.left == 0:
            return self.ends - now
        self.left -= 1
        return None


@dataclass(slots=True)
class Limits:
    """Nobody is held back until `strict()` or a rule says so.

    Attributes:
        rules: route template with its method → (requests, seconds), for each main object.
        overall: (requests, seconds) for the whole bot.
    """

    clock: Clock
    rules: dict[str, tuple[int, float]] = field(default_factory=dict)
    overall: tuple[int, float] | None = None
    _windows: dict[str, Window] = field(default_factory=dict)

    def strict(self) -> None:
        """What Discord is known to do: 5 messages in 5 s a channel, 50 requests a second."""
        self.rules["POST /channels/{channel}/messages"] = (5, 5.0)
        self.overall = (50, 1.0)

    def take(self, request: Request) -> tuple[dict[str, str], Answer | None]:
        """Headers for the answer, and the 429 that it has to be, if any."""
        now = self.clock.now()
        if self.overall and not request.path.startswith(UNLIMITED):
            wait = self._window("global", *self.overall).take(now)
            if wait is not None:
                return {}, _refusal(wait, "global")
        key = f"{request.method} {request.route}"
        major = request.params.get("channel") or request.params.get("guild") or ""
        window = self._window(f"{key} {major}", *self.rules.get(key, GENEROUS))
        wait = window.take(now)
        headers = {
            "X-RateLimit-Bucket": f"{zlib.crc32(key.encode()):08x}",
            "X-RateLimit-Limit": str(window.limit),
            "X-RateLimit-Remaining": str(window.left),
            "X-RateLimit-Reset": f"{window.ends:.3f}",
            "X-RateLimit-Reset-After": f"{max(0.0, window.ends - now):.3f}",
        }
        return headers, None if wait is None else _refusal(wait, "user")

    def _window(self, key: str, limit: int, seconds: float) -> Window:
        window = self._windows.get(key)
        if window is None or (window.limit, window.seconds) != (limit, seconds):
            window = self._windows[key] = Window(limit, seconds)
        return window


def _refusal(wait: float, scope: str) -> Answer:
    body = {
        "message": "You are being rate limited.",
        "retry_after": round(wait, 3),
        "global": scope == "global",
    }
    headers = {"Via": "1.1 google", "Retry-After": f"{wait:.3f}", "X-RateLimit-Scope": scope}
    return Answer(429, body, headers)
