"""A site read politely: one page after another, as far as it wants to be read, within bounds."""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, TypeGuard
from urllib.parse import urlsplit

from domain.errors import Refusal
from domain.fetching import FetchFailed, FetchRefused, Gone
from domain.following import host_of
from domain.handbook import Page
from domain.handbook_sites import (
    DEEPEST,
    LONGEST_READING,
    MOST_PAGES,
    PageRead,
    Reading,
    SiteClosed,
    SiteEmpty,
    belongs,
    neat,
)
from feeds.handbook import html, robots
from feeds.handbook.robots import Rules
from services.house import House

if TYPE_CHECKING:
    from feeds.fetching.web import Fetched, NotModified

_GONE = frozenset({401, 403, 404, 410, 451})
_MOST_SITEMAPS = 4
_REFUSED = 400  # from here on a host has answered about robots.txt, and that there is none for us
_BROKEN = 500


@dataclass(slots=True)
class _Walk:
    """What is known while a site is read."""

    house: House
    start: str
    known: Mapping[str, Page]
    rules: Rules
    waiting: dict[str, int] = field(default_factory=dict)
    seen: set[str] = field(default_factory=set)
    read: list[PageRead] = field(default_factory=list)
    unchanged: set[str] = field(default_factory=set)
    vanished: set[str] = field(default_factory=set)
    failed: Refusal | None = None


async def beginning(house: House, url: str) -> str:
    """Where a site begins whose address somebody typed: where that leads to.

    Raises what fetching raises, and ``SiteEmpty``.
    """
    answer = await house.outside(url)
    where = neat(answer.url)
    if not where:
        raise SiteEmpty(host_of(url))
    return where


async def read_site(house: House, start: str, known: Mapping[str, Page]) -> Reading:
    """Ask the site at ``start``; ``known`` are its pages in the handbook by address.

    Pages that are known are asked for what changed; further ones are found by links and by the
    site's own list, at most 60 pages, two links deep. Raises what fetching raises when the page
    at the start cannot be read, ``SiteClosed`` when it does not want to be, and ``SiteEmpty``.
    """
    walk = _Walk(house, start, known, await _rules(house, start))
    if not walk.rules.allow(start):
        raise SiteClosed(host_of(start))
    walk.seen = {url for url, page in known.items() if page.removed is not None}
    try:
        async with asyncio.timeout(LONGEST_READING.total_seconds()):
            await _visit(walk, start, 0)
            if walk.failed is not None:
                raise walk.failed
            walk.waiting |= dict.fromkeys(known, DEEPEST)
            for url in await _listed(walk):
                walk.waiting.setdefault(url, 1)
            await _rest(walk)
    except TimeoutError:
        pass  # what was read until now is kept; the rest comes another week
    more = any(url not in walk.seen for url in walk.waiting)
    if not walk.read and not walk.unchanged:
        raise SiteEmpty(host_of(start))
    return Reading(tuple(walk.read), frozenset(walk.unchanged), frozenset(walk.vanished), more)


async def _rules(house: House, start: str) -> Rules:
    """What the host asks of machines. One that cannot say so now is left alone."""
    parts = urlsplit(start)
    try:
        found = await house.outside(f"{parts.scheme}://{parts.netloc}/robots.txt")
    except Gone:
        return Rules()
    except FetchFailed as failure:
        if _REFUSED <= failure.status < _BROKEN:
            return Rules()
        raise
    return await asyncio.to_thread(robots.rules, _body(found))


async def _rest(walk: _Walk) -> None:
    """Visit what waits, what is nearest to the start first, the known before the unknown."""
    while len(walk.read) + len(walk.unchanged) < MOST_PAGES:
        left = [(depth, url) for url, depth in walk.waiting.items() if url not in walk.seen]
        if not left:
            return
        known = [pair for pair in left if pair[1] in walk.known]
        depth, url = min(known or left, key=lambda pair: pair[0])
        await _visit(walk, url, depth)


async def _visit(walk: _Walk, url: str, depth: int) -> None:
    """Read one page; its links wait, unless it is as deep as we go."""
    walk.seen.add(url)
    page = walk.known.get(url)
    if not _is_open(walk, url):
        walk.vanished.add(url)
        return
    try:
        etag, modified = (page.etag, page.modified) if page else (None, None)
        answer = await walk.house.outside(url, etag=etag, modified=modified)
    except FetchRefused as refusal:
        _missed(walk, url, refusal)
        return
    if not _is_whole(answer):
        walk.unchanged.add(url)
        return
    where = neat(answer.url)
    if where != url and (where in walk.seen or not _is_open(walk, where)):
        if url == walk.start:
            walk.failed = SiteEmpty(host_of(url))
        walk.vanished.add(url)  # it leads to a page that was read, or out of the site
        return
    walk.seen.add(where)
    digest = hashlib.sha256(answer.body).hexdigest()
    if page is not None and page.digest == digest:
        walk.unchanged.add(url)
        return
    found: PageRead | None = await asyncio.to_thread(
        html.read, answer.body, where, kind=answer.kind, modified=answer.modified
    )
    if found is None:
        if page is not None:
            walk.unchanged.add(url)  # what cannot be read now does not say that it is gone
        return
    walk.read.append(
        replace(found, url=url, etag=answer.etag, modified=answer.modified, digest=digest)
    )
    if depth < DEEPEST:
        for link in found.links:
            if _is_open(walk, link):
                walk.waiting.setdefault(link, depth + 1)


def _is_open(walk: _Walk, url: str) -> bool:
    """Whether the page is one of the site, and may be read."""
    return belongs(walk.start, url) and walk.rules.allow(url)


def _missed(walk: _Walk, url: str, refusal: FetchRefused) -> None:
    """A page could not be read: it is gone, or it may come back and stays as it is."""
    if url == walk.start:
        walk.failed = refusal
    gone = isinstance(refusal, Gone)
    if gone or (isinstance(refusal, FetchFailed) and refusal.status in _GONE):
        walk.vanished.add(url)
    elif url in walk.known:
        walk.unchanged.add(url)


async def _listed(walk: _Walk) -> list[str]:
    """The pages of the site that its sitemap lists."""
    parts = urlsplit(walk.start)
    root = f"{parts.scheme}://{parts.netloc}/sitemap.xml"
    left, asked = [*walk.rules.sitemaps, root], set[str]()
    found: dict[str, None] = {}
    while left and len(asked) < _MOST_SITEMAPS:
        url = left.pop(0)
        if url in asked or urlsplit(url).netloc != parts.netloc or not walk.rules.allow(url):
            continue
        asked.add(url)
        try:
            answer = await walk.house.outside(url)
        except FetchRefused:
            continue  # most sites have none
        listed = await asyncio.to_thread(robots.addresses, _body(answer))
        left += [one for one in listed if one.endswith(".xml")]
        found |= dict.fromkeys(one for one in listed if belongs(walk.start, one))
    return list(found)


def _is_whole(answer: Fetched | NotModified) -> TypeGuard[Fetched]:
    """Whether the whole page came, and not only word that nothing is new."""
    # Whoever answered has loaded it; a start needs none of it.
    from feeds.fetching.web import Fetched  # noqa: PLC0415

    return isinstance(answer, Fetched)


def _body(answer: Fetched | NotModified) -> bytes:
    """What was read where nothing was known before."""
    return answer.body if _is_whole(answer) else b""
