"""Calendars to subscribe to: of the network, of a chapter, and of whoever has a secret link.

``/calendar.ics`` is the network that this store has known longest, when it knows several. The
first two show what is public only. A link that leads nowhere answers as any page that is not.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass

from aiohttp import web

from domain.calendars import Feed
from services.calendars import feeds
from services.house import House
from views.calendars.writing import CONTENT_TYPE, Written, forget, write
from views.texts import Texts

_PUBLIC = "public, max-age=300"
_PRIVATE = "private, no-cache"
_MOST_KEPT = 256


@dataclass(frozen=True, slots=True)
class _Kept:
    feed: Feed
    written: Written


class Calendars:
    """The pages of calendars."""

    def __init__(self, house: House, texts: Texts) -> None:
        self._house, self._texts = house, texts
        self._kept: dict[str, _Kept] = {}
        house.forgetting["calendars"] = self._forget

    def _forget(self, _member: int) -> None:
        self._kept.clear()
        forget()

    def routes(self) -> list[web.RouteDef]:
        """The addresses; each answers HEAD too."""
        return [
            web.get("/calendar.ics", self._network),
            web.get(r"/chapters/{slug:[a-z0-9-]{1,80}}.ics", self._chapter),
            web.get(r"/me/{token:[\w-]{16,64}}.ics", self._person),
        ]

    async def _network(self, request: web.Request) -> web.Response:
        """What anyone may see of the network."""
        return await self._public(request, await feeds.of_network(self._house))

    async def _chapter(self, request: web.Request) -> web.Response:
        """What anyone may see of one chapter."""
        slug = request.match_info["slug"]
        return await self._public(request, await feeds.of_chapter(self._house, slug))

    async def _person(self, request: web.Request) -> web.Response:
        """What the owner of the link may see, at this moment."""
        feed = await feeds.of_link(self._house, request.match_info["token"])
        if feed is None:
            raise web.HTTPNotFound
        headers = {"Cache-Control": _PRIVATE, "X-Robots-Tag": "noindex"}
        return _answer(request, await self._write(feed), headers)

    async def _public(self, request: web.Request, feed: Feed | None) -> web.Response:
        if feed is None:
            raise web.HTTPNotFound
        kept = self._kept.pop(request.path, None)
        if kept is None or not _is_same(kept.feed, feed):
            kept = _Kept(feed, await self._write(feed))
        if len(self._kept) >= _MOST_KEPT:
            del self._kept[next(iter(self._kept))]  # the one not asked for longest
        self._kept[request.path] = kept
        return _answer(request, kept.written, {"Cache-Control": _PUBLIC})

    async def _write(self, feed: Feed) -> Written:
        # A thousand events that were never written cost several milliseconds.
        return await asyncio.to_thread(write, feed, self._texts.say(feed.language))


def _is_same(kept: Feed, feed: Feed) -> bool:
    """Whether nothing has changed; contents that are the same object need no comparing."""
    return kept.contents is feed.contents and (
        (kept.network, kept.chapter, kept.language) == (feed.network, feed.chapter, feed.language)
    )


def _answer(request: web.Request, written: Written, headers: dict[str, str]) -> web.Response:
    """200 with the calendar, or 304 when whoever asks has it already."""
    known = {tag.value for tag in request.if_none_match or ()}
    if known & {written.etag, "*"}:
        response = web.Response(status=304, headers=headers)
    else:
        response = web.Response(
            body=written.body, headers={**headers, "Content-Type": CONTENT_TYPE}
        )
    response.etag = written.etag
    return response
