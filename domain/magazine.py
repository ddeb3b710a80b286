"""The magazine: feeds that are followed, the articles in them, and when which is announced."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Final
from urllib.parse import urlsplit

from domain import rechecks
from domain.errors import Refusal
from domain.following import host_of

MOST_FEEDS: Final = 10
MOST_ENTRIES: Final = 300
"""Articles of one feed that are looked at, the newest first."""
TITLE_LIMIT: Final = 200
SUMMARY_LIMIT: Final = 300
NAME_LIMIT: Final = 120
MOST_TOPICS: Final = 10
TOPIC_LIMIT: Final = 60

ONE_BY_ONE: Final = 3
"""So many new articles are announced in messages of their own; more of them in one list."""
NEWS: Final = timedelta(days=14)
"""What is older than this when it is first seen is no news: it is kept, never announced."""
TOLD_WITHIN: Final = timedelta(days=7)
"""An announcement that could not be made for so long is not made any more."""

EVERY: Final = timedelta(hours=1)
PATIENCE: Final = timedelta(days=7)
"""For how long a feed may fail before a steward is told."""
_SPREAD: Final = 600  # seconds over which feeds of one moment are spread
_TAG: Final = re.compile(r"[a-z]{2,3}(?=[-_]|\Z)")
_TRACKING: Final = re.compile(r"(utm_\w+|fbclid|gclid|mc_[ce]id|ref)=")


@dataclass(frozen=True, slots=True)
class Entry:
    """An article as its feed has it. ``key`` is that by which the feed knows it, whatever becomes of
    its title and its link; ``published`` is aware, ``None`` where the feed gives no date."""

    key: str
    title: str
    link: str
    author: str = ""
    summary: str = ""
    published: datetime | None = None
    topics: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FeedRead:
    """What lay at an address: a feed, or a page that names the addresses of its feeds (``linked``).

    ``name`` and ``home`` (the site's own page) are empty where the feed has none, ``language`` is
    a code such as ``fr`` or empty. ``aside`` counts entries without a link that can be opened.
    """

    name: str
    home: str
    language: str
    entries: tuple[Entry, ...]
    aside: int = 0
    linked: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Feed:
    """A feed that is followed; see the migration for what each field means.

    ``channel`` is ``None`` for that of the network's announcements, ``followed_by`` when whoever
    began it is not known any more.
    """

    id: int
    network: int
    url: str
    home: str
    name: str
    language: str
    channel: int | None
    followed_by: int | None
    followed_at: datetime
    checked_at: datetime
    etag: str | None = None
    modified: str | None = None
    digest: str | None = None
    turn: int = 0
    failures: int = 0
    failing_since: datetime | None = None
    gone: bool = False
    asked_at: datetime | None = None

    @property
    def host(self) -> str:
        """The site where it lies."""
        return host_of(self.url)

    @property
    def state(self) -> str:
        """``gone``, ``failing`` or ``fine``."""
        return "gone" if self.gone else "failing" if self.failures else "fine"


@dataclass(frozen=True, slots=True)
class Article:
    """An article of the magazine. ``published`` is when it appeared, or when it was first seen;
    ``source`` the name of its feed, empty when that is not followed any more."""

    id: int
    network: int
    feed: int
    title: str
    link: str
    author: str
    summary: str
    language: str
    topics: tuple[str, ...]
    published: datetime
    found_at: datetime
    source: str = ""


@dataclass(frozen=True, slots=True)
class Editor:
    """A connector whose scope is the magazine; ``name`` as last seen."""

    member: int
    name: str


@dataclass(frozen=True, slots=True)
class Home:
    """A page where the magazine is read."""

    name: str
    url: str
    language: str


SPOKEN: Final = ("ar", "ca", "de", "en", "es", "fr", "it", "pt")
"""The languages in which articles are announced."""
STEPS: Final = ("idea", "write", "draft", "publish")
"""The path from an idea to an article."""


@dataclass(frozen=True, slots=True)
class MagazinePath:
    """How one comes to write: whom to ask, what waits, where it appears, and the ``steps``."""

    editors: tuple[Editor, ...]
    ideas: int
    homes: tuple[Home, ...]
    steps: tuple[str, ...] = STEPS


def tongue(tag: str) -> str:
    """The language of a tag such as ``fr-FR``, as a code; empty for none."""
    found = _TAG.match(tag.strip().lower())
    return found[0] if found else ""


def address(link: str) -> str:
    """The form in which links are compared: the same article has one, however it is linked.

    Scheme, ``www.``, a slash at the end, the fragment and marks of campaigns say nothing.
    """
    parts = urlsplit(link)
    query = "&".join(one for one in parts.query.split("&") if one and not _TRACKING.match(one))
    host = parts.netloc.lower().removeprefix("www.")
    return f"{host}{parts.path.rstrip('/')}{'?' if query else ''}{query}"


def spoken(feed: str, network: str, whole: Collection[str]) -> str:
    """The language in which an article is announced: its own where we speak it (``whole``), else
    the network's."""
    return feed if feed in whole else network


def is_news(published: datetime | None, now: datetime) -> bool:
    """Whether an article that is first seen ``now`` is announced; one without a date is."""
    return published is None or now - published <= NEWS


def next_check(feed: Feed, now: datetime, *, wait: int = 0) -> datetime:
    """When it is asked again: every hour; after failures an hour, two, … a day.

    ``wait`` are the seconds for which the other side wants to be left alone.
    """
    return rechecks.next_check(feed.id, feed.failures, now, every=EVERY, spread=_SPREAD, wait=wait)


def failed(feed: Feed, now: datetime, *, gone: bool) -> Feed:
    """After it could not be read. ``gone``: the other side says that it never will again."""
    since = feed.failing_since or now
    asked = feed.asked_at
    if asked is None and (gone or now - since >= PATIENCE):
        asked = now
    return replace(
        feed,
        checked_at=now,
        failures=feed.failures + 1,
        failing_since=since,
        gone=gone,
        asked_at=asked,
    )


def recovered(feed: Feed, now: datetime) -> Feed:
    """After it could be read, or said that nothing is new."""
    return replace(feed, checked_at=now, failures=0, failing_since=None, gone=False, asked_at=None)


def patient(feed: Feed, now: datetime) -> Feed:
    """*Keep trying*: the patience begins anew, and it is asked again in an hour."""
    return replace(feed, failures=1, failing_since=now, asked_at=None, gone=False)


@dataclass(eq=False)
class FeedUnreadable(Refusal):
    """What lies at ``name`` (a host) is no feed: ``none`` (nor does it link one), ``broken``, or
    reading it took too much ``time`` or ``memory``."""

    name: str
    reason: str


@dataclass(eq=False)
class TooManyFeeds(Refusal):
    """The magazine follows as many feeds as it may, ``most``."""

    most: int


@dataclass(eq=False)
class FeedKnown(Refusal):
    """The feed is followed already, by its ``name``."""

    name: str


class FeedStopped(Refusal):
    """The feed that a button named is not followed (any more)."""


class MagazineHomeless(Refusal):
    """There is no channel for announcements, neither of the feed nor of the network."""


class ArticleGone(Refusal):
    """The article that was picked is not kept (any more)."""


@dataclass(eq=False)
class EditorBot(Refusal):
    """A program edits nothing."""

    name: str


class StewardsFollow(Refusal):
    """Only stewards follow feeds and name editors; anybody may put in an idea."""
