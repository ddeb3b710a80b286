"""The outside of the town: the feeds of its magazine lie here, so that none of them is fetched.

An address that a visitor types and that is not one of these is read where it really lies.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from email.utils import format_datetime
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

from demo.shelves import MEMORY, Paper
from services.house import Fetch

if TYPE_CHECKING:
    from feeds.fetching.web import Fetched, NotModified


@dataclass(frozen=True, slots=True)
class Outside:
    """Answers for the invented addresses; ``beyond`` for all others. ``now``: see ``House``."""

    beyond: Fetch
    now: Callable[[], datetime]

    async def __call__(
        self, url: str, *, etag: str | None = None, modified: str | None = None
    ) -> Fetched | NotModified:
        """As ``Fetch``."""
        for paper in MEMORY.feeds:
            if url.rstrip("/") in {paper.home, paper.url}:
                from feeds.fetching.web import Fetched  # noqa: PLC0415  # a start needs none of it

                body = written(paper, self.now()).encode()
                return Fetched(paper.url, body, "application/rss+xml")
        return await self.beyond(url, etag=etag, modified=modified)


def written(paper: Paper, now: datetime) -> str:
    """The feed as RSS 2.0 at ``now``."""
    items = "".join(
        f"<item><title>{escape(one.title)}</title><link>{one.link}</link><guid>{one.key}</guid>"
        f"<author>{escape(one.author)}</author><description>{escape(one.summary)}</description>"
        + "".join(f"<category>{escape(topic)}</category>" for topic in one.topics)
        + f"<pubDate>{format_datetime(one.published or now)}</pubDate></item>"
        for one in paper.entries(now.replace(hour=8, minute=0, second=0, microsecond=0))
    )
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel>'
        f"<title>{escape(paper.name)}</title><link>{paper.home}</link>"
        f"<language>{paper.language}</language>{items}</channel></rss>"
    )
