"""What lies at the address of a feed now: asked politely, read in a process of its own."""

from __future__ import annotations

import asyncio
import hashlib
import importlib
from dataclasses import dataclass

from domain.following import address, host_of
from domain.magazine import FeedRead, FeedUnreadable
from services.house import House


@dataclass(frozen=True, slots=True)
class Page:
    """``url`` is where to ask from now on; ``found`` is ``None`` when it is as it was; the rest is
    to be handed in the next time."""

    url: str
    found: FeedRead | None = None
    etag: str | None = None
    modified: str | None = None
    digest: str | None = None


async def ask(
    house: House,
    url: str,
    *,
    etag: str | None = None,
    modified: str | None = None,
    digest: str | None = None,
) -> Page:
    """Read ``url`` unless it is as ``etag``, ``modified`` or ``digest`` (of its bytes) says.

    Raises one of ``domain.fetching.FetchRefused``, or ``FeedUnreadable``.
    """
    answer = await house.outside(url, etag=etag, modified=modified)
    onward = answer.moved or url
    # Whoever answered has loaded it; a bot that serves needs none of it.
    from feeds.fetching.web import NotModified  # noqa: PLC0415

    if isinstance(answer, NotModified):
        return Page(onward, None, etag, modified, digest)
    found = hashlib.sha256(answer.body).hexdigest()
    if found == digest:
        return Page(onward, None, answer.etag, answer.modified, found)
    articles = await asyncio.to_thread(importlib.import_module, "feeds.articles.reading")
    read: FeedRead = await articles.read(answer.body, answer.url)
    return Page(onward, read, answer.etag, answer.modified, found)


async def find_feed(house: House, url: str) -> Page:
    """The feed at ``url``, or the first that the page at ``url`` links. Raises as ``ask``."""
    page = await ask(house, address(url))
    if page.found is not None and page.found.linked:
        page = await ask(house, page.found.linked[0])
    if page.found is None or page.found.linked:
        raise FeedUnreadable(host_of(page.url), "none")
    return page
