"""Sites that a handbook follows: which of their pages are read, when, and what counts as gone."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Final
from urllib.parse import quote, urljoin, urlsplit, urlunsplit

from domain import rechecks
from domain.errors import Refusal
from domain.following import host_of
from domain.handbook import Audience
from domain.text import LONGEST_URL

EVERY: Final = timedelta(days=7)
MOST_SITES: Final = 5
MOST_PAGES: Final = 60
DEEPEST: Final = 2
"""Links from the page at the start."""
LONGEST_READING: Final = timedelta(minutes=4)
PATIENCE: Final = timedelta(days=14)
"""For how long a site may fail before the stewards are asked."""
_SPREAD: Final = 7200  # seconds over which sites of one moment are spread
_IN_PATH: Final = "/%:@!$&'*+,;=~-._?"
_NO_PAGES: Final = (
    *(".avif", ".css", ".csv", ".doc", ".docx", ".gif", ".gz", ".ico", ".ics", ".jpeg", ".jpg"),
    *(".js", ".json", ".mp3", ".mp4", ".odt", ".pdf", ".png", ".ppt", ".pptx", ".rss", ".svg"),
    *(".tar", ".webm", ".webp", ".xls", ".xlsx", ".xml", ".zip", ".woff", ".woff2", ".atom"),
)


@dataclass(frozen=True, slots=True)
class Site:
    """A site that is followed; see the migration for what each field means.

    ``held`` are pages that would go and wait for a person, ``spared`` those that a person kept.
    """

    id: int
    network: int
    url: str
    name: str
    language: str
    audience: Audience
    followed_by: int | None
    followed_at: datetime
    checked_at: datetime
    turn: int = 0
    failures: int = 0
    failing_since: datetime | None = None
    asked_at: datetime | None = None
    held: tuple[int, ...] = ()
    held_at: datetime | None = None
    spared: tuple[int, ...] = ()

    @property
    def host(self) -> str:
        """The name of the machine where it lies."""
        return host_of(self.url)

    @property
    def state(self) -> str:
        """``held``, ``failing`` or ``fine``."""
        return "held" if self.held else "failing" if self.failures else "fine"


@dataclass(frozen=True, slots=True)
class PageRead:
    """A page of a site as it was read. ``text`` is Markdown; ``links`` are addresses as they stand
    in it, made whole. ``changed`` is when its text changed, where the site says so."""

    url: str
    title: str
    text: str
    language: str | None = None
    links: tuple[str, ...] = ()
    changed: datetime | None = None
    etag: str | None = None
    modified: str | None = None
    digest: str = ""


@dataclass(frozen=True, slots=True)
class Reading:
    """What was found when a site was asked: pages with a new text, addresses whose pages are as
    they were, and those that the site has no more."""

    read: tuple[PageRead, ...] = ()
    unchanged: frozenset[str] = frozenset()
    vanished: frozenset[str] = frozenset()
    more: bool = False


def neat(url: str) -> str:
    """An address in ASCII without a fragment, so that one page has one.

    Empty when it is none, holds a password, or is longer than a link of ours can be.
    """
    try:
        parts = urlsplit(url.strip())
        if parts.scheme not in {"http", "https"} or not parts.hostname or "@" in parts.netloc:
            return ""
        path, query = quote(parts.path or "/", safe=_IN_PATH), quote(parts.query, safe=_IN_PATH)
        address = urlunsplit((parts.scheme, parts.netloc.lower(), path, query, ""))
    except ValueError:
        return ""
    return address if len(address) <= LONGEST_URL else ""


def onward(base: str, link: str) -> str:
    """``link`` as it stands in the page at ``base``, as an address; empty when it is none."""
    try:
        return neat(urljoin(base, link.strip()))
    except ValueError:
        return ""


def folder(url: str) -> str:
    """The path below which the pages of a site lie that starts at ``url``, with a slash at its end."""
    path = urlsplit(url).path or "/"
    last = path.rsplit("/", 1)[1]
    return path.rsplit("/", 1)[0] + "/" if not last or "." in last else f"{path}/"


def belongs(start: str, url: str) -> bool:
    """Whether a page at ``url`` is one of the site at ``start``: same host, below the same path.

    Addresses with a question in them are no pages: one page could have any number of them.
    """
    here, there = urlsplit(start), urlsplit(url)
    if url == start:
        return True
    if (here.scheme, here.netloc.lower()) != (there.scheme, there.netloc.lower()):
        return False
    if there.query or there.path.lower().endswith(_NO_PAGES):
        return False
    # What a server may read as a step upwards is no step inside.
    steps = there.path.lower().replace("%2e", ".").replace("%2f", "/").split("/")
    return there.path.startswith(folder(start)) and ".." not in steps


def next_check(site: Site, now: datetime, *, wait: int = 0) -> datetime:
    """When it is asked again: every week; after failures an hour, two, … a day.

    ``wait`` are the seconds for which the other side wants to be left alone.
    """
    return rechecks.next_check(site.id, site.failures, now, every=EVERY, spread=_SPREAD, wait=wait)


def failed(site: Site, now: datetime) -> Site:
    """After it could not be read."""
    since = site.failing_since or now
    asked = site.asked_at
    if asked is None and now - since >= PATIENCE:
        asked = now
    return replace(
        site, checked_at=now, failures=site.failures + 1, failing_since=since, asked_at=asked
    )


def recovered(site: Site, now: datetime) -> Site:
    """After it could be read."""
    return replace(site, checked_at=now, failures=0, failing_since=None, asked_at=None)


def hold(site: Site, gone: Collection[int], now: datetime) -> Site:
    """Pages that would go wait for a person; nothing waits when none would."""
    held = tuple(sorted(gone))
    return replace(site, held=held, held_at=(site.held_at or now) if held else None)


@dataclass(eq=False)
class SiteEmpty(Refusal):
    """There is no page with text at that address of ``host``, or it is no page of the web."""

    host: str


@dataclass(eq=False)
class SiteClosed(Refusal):
    """``host`` asks machines not to read that address (robots.txt)."""

    host: str


@dataclass(eq=False)
class TooManySites(Refusal):
    """The network follows as many sites as it may, ``most``."""

    most: int


class SiteStopped(Refusal):
    """The site that a button named is not followed (any more)."""


class SiteSettled(Refusal):
    """The question whether pages should go was answered, or answered itself."""
