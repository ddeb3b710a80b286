"""The public agenda: ``/``, the files that its page needs, and single events for one's calendar.

What is public is read at each request, the page written only when something changed, a minute has
begun, or nobody asked for it before.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import Final

from aiohttp import ETag, hdrs, web

from domain.accepted import preferred
from domain.public_agenda import Agenda, Asked
from services import public_agenda
from services.house import House
from services.public_agenda import State
from views.calendars import writing
from views.public_agenda import map
from views.public_agenda.page import nobody, page
from views.texts import Texts
from web import sheets
from web.sheets import Sheet

_POLICY: Final = "; ".join(
    (
        "default-src 'none'",
        "style-src 'self'",
        "script-src 'self'",
        "img-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
    )
)
_HEADERS: Final = {
    "Cache-Control": "public, max-age=60",
    "Content-Security-Policy": _POLICY,
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    "Vary": "Accept-Encoding, Accept-Language",
}
_UNKEPT: Final = {**_HEADERS, "Cache-Control": "no-store"}
_FILE: Final = {
    "Cache-Control": "public, max-age=300",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Vary": "Accept-Encoding",
}
_FOREVER: Final = {**_FILE, "Cache-Control": "public, max-age=31536000, immutable"}
_ASSETS: Final = ("agenda.css", "agenda.js", "agenda.svg")
_MOST_KEPT: Final = 128
_LONGEST: Final = 200
"""Letters of an address that are read as parameters; no filter needs as many."""

Key = tuple[Asked, str]


@dataclass(frozen=True, slots=True)
class _Kept:
    state: State
    sheet: Sheet


class PublicAgenda:
    """The pages of the agenda."""

    def __init__(self, house: House, texts: Texts) -> None:
        self._house, self._texts = house, texts
        self._kept: dict[Key, _Kept] = {}
        self._writing = asyncio.Lock()
        house.forgetting["public-agenda"] = self._forget

    def _forget(self, _member: int) -> None:
        self._kept.clear()

    def routes(self) -> list[web.RouteDef]:
        """The addresses; each answers HEAD too."""
        return [
            web.get("/", self._page),
            web.get(r"/events/{code:[0-9a-z]{1,13}}.ics", self._event),
            *(web.get(f"/{name}", self._asset) for name in _ASSETS),
        ]

    async def _page(self, request: web.Request) -> web.Response:
        """The agenda, in the reader's language."""
        languages = self._texts.languages
        spoken = preferred(request.headers.get(hdrs.ACCEPT_LANGUAGE, ""), languages)
        state = await public_agenda.state(self._house)
        if state is None:
            words = nobody(self._texts.say(spoken or self._house.language))
            text = await asyncio.to_thread(sheets.write, "nobody.html", page=words)
            return _answer(request, sheets.sheet(text), 404, _UNKEPT)
        given: dict[str, str] = {}
        if len(request.query_string) <= _LONGEST:
            given = {name: request.query[name] for name in request.query}  # the first of each
        asked = public_agenda.asked(state, given, languages)
        language = asked.language or spoken or state.network.language
        known = self._known(state, (asked, language))
        if known is not None:
            return _answer(request, known, 200, _HEADERS)
        async with self._writing:
            known = self._known(state, (asked, language))
            status, sheet = (200, known) if known else await self._write(state, asked, language)
        return _answer(request, sheet, status, _HEADERS if status == 200 else _UNKEPT)

    def _known(self, state: State, key: Key) -> Sheet | None:
        kept = self._kept.get(key)
        return kept.sheet if kept is not None and kept.state.is_same(state) else None

    async def _write(self, state: State, asked: Asked, language: str) -> tuple[int, Sheet]:
        """The page, with its status; kept where everything that was asked for could be answered."""
        agenda = await public_agenda.page(self._house, state, asked)
        # Fifty events in a language that nobody read before cost a hundred milliseconds.
        sheet = await asyncio.to_thread(self._written, agenda, language)
        if not agenda.asked.doubts:
            self._kept.pop((asked, language), None)
            while len(self._kept) >= _MOST_KEPT:
                del self._kept[next(iter(self._kept))]  # the one written longest ago
            self._kept[asked, language] = _Kept(state, sheet)
        return agenda.asked.status, sheet

    def _written(self, agenda: Agenda, language: str) -> Sheet:
        say = self._texts.say(language)
        shown = page(agenda, say, self._texts.languages, base=self._house.public_url)
        return sheets.sheet(
            sheets.write("agenda.html", page=shown, width=map.WIDTH, height=map.HEIGHT)
        )

    async def _event(self, request: web.Request) -> web.Response:
        """One event, to be put into a calendar."""
        state = await public_agenda.state(self._house)
        code = request.match_info["code"]
        feed = None if state is None else await public_agenda.event(self._house, state, code)
        if feed is None:
            raise web.HTTPNotFound
        written = await asyncio.to_thread(writing.write, feed, self._texts.say(feed.language))
        return web.Response(
            body=written.body,
            headers={
                "Content-Type": writing.CONTENT_TYPE,
                "Content-Disposition": f'attachment; filename="{code}.ics"',
                "Cache-Control": "public, max-age=60",
            },
        )

    async def _asset(self, request: web.Request) -> web.Response:
        """A file that the page needs; kept for good by whoever asks for what it is now."""
        name = request.path.removeprefix("/")
        current = request.path_qs == sheets.address(name)
        return _answer(request, sheets.asset(name), 200, _FOREVER if current else _FILE)


def _answer(
    request: web.Request, sheet: Sheet, status: int, headers: dict[str, str]
) -> web.Response:
    """What was asked for, or 304 when whoever asks has it already."""
    known = {tag.value for tag in request.if_none_match or ()}
    if status == 200 and known & {sheet.etag, "*"}:
        response = web.Response(status=304, headers=headers)
    elif "gzip" in request.headers.get(hdrs.ACCEPT_ENCODING, "").lower():
        response = web.Response(status=status, body=sheet.packed, headers=headers)
        response.headers[hdrs.CONTENT_ENCODING] = "gzip"
    else:
        response = web.Response(status=status, body=sheet.body, headers=headers)
    if response.status != 304:
        response.headers[hdrs.CONTENT_TYPE] = sheet.kind
    if status == 200:
        response.etag = ETag(sheet.etag, is_weak=True)  # the same, packed or not
    return response
