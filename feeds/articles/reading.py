"""Reads feeds in a process of their own, which is stopped when it takes too much."""

from __future__ import annotations

from domain.following import host_of
from domain.magazine import FeedRead, FeedUnreadable
from feeds.articles.plain import of_json
from feeds.bounded import BOUNDS, Bounds, TooHeavy, asked


async def read(data: bytes, url: str, *, bounds: Bounds = BOUNDS) -> FeedRead:
    """The feed ``data`` that lay at ``url``, or the addresses of those that it links.

    Raises ``FeedUnreadable`` for what is neither, or takes too long; ``feeds.bounded.WorkerFailed``
    for a fault of ours.
    """
    try:
        found = await asked("feeds.articles.worker", {"url": url}, data, bounds=bounds)
    except TooHeavy as error:
        raise FeedUnreadable(host_of(url), error.what) from None
    if "refused" in found:
        raise FeedUnreadable(host_of(url), found["refused"])
    return of_json(found)
