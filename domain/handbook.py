"""The handbook: what a network knows of its own practice, page by page, and who looks after each.

A page is written here, comes from a folder of files, or is read from a site that is followed. Its
text is Markdown; it is cut into passages (``domain.passages``) so that an answer can quote one.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from domain.errors import Refusal
from domain.people import Person
from domain.questions.parts import Page as Practice
from domain.reasons import LeftOut

TITLE_LIMIT: Final = 120
TYPED_LIMIT: Final = 4000
"""Characters that fit into a form of Discord."""
TEXT_LIMIT: Final = 60_000
MOST_PAGES: Final = 1000
"""Of one network: more is a library, and nobody looks after it."""
FILE_KILOBYTES: Final = 256
FILES: Final = (".md", ".markdown", ".txt")
LANGUAGES: Final = ("en", "fr", "es", "de", "pt", "it", "ca", "nl", "ar")


class Source(StrEnum):
    """Where the text of a page or passage is written."""

    WRITTEN = "written"
    FOLDER = "folder"
    SITE = "site"
    LESSONS = "lessons"  # what a chapter that was composted learnt
    PRACTICE = "practice"  # a page that comes with the bot


class Audience(StrEnum):
    """Who reads a page: everyone in the network, or connectors and stewards."""

    NETWORK = "network"
    CONNECTORS = "connectors"


@dataclass(frozen=True, slots=True)
class Page:
    """A page; see the migration for what each field means."""

    id: int
    network: int
    title: str
    text: str
    language: str
    source: Source
    key: str
    changed: datetime
    confirmed: datetime
    added: datetime
    audience: Audience = Audience.NETWORK
    site: int = 0
    url: str | None = None
    replaces: Practice | None = None
    steward: int | None = None
    added_by: int | None = None
    asked: datetime | None = None
    told: datetime | None = None
    removed: datetime | None = None
    etag: str | None = None
    modified: str | None = None
    digest: str | None = None

    @property
    def is_stale(self) -> bool:
        """Whether it is asked whether the page still holds, and nobody has answered."""
        return self.asked is not None

    @property
    def is_ours(self) -> bool:
        """Whether its text is written here, and can be changed here."""
        return self.source is Source.WRITTEN


@dataclass(frozen=True, slots=True)
class Passage:
    """A part of a page that answers what was asked; ``quote`` is cut around the words found.

    ``page`` is the identifier of the page; of lessons that of the chapter's ending; of a page of
    practice 0, and ``practice`` says which.
    """

    page: int
    title: str
    heading: str
    quote: str
    url: str | None
    changed: datetime | None
    language: str
    stale: bool
    source: Source = Source.WRITTEN
    practice: Practice | None = None


@dataclass(frozen=True, slots=True)
class HandbookRecord:
    """A page as a file has it. ``changed`` is what the file says of itself, else when it was saved."""

    key: str
    title: str
    text: str
    changed: datetime
    language: str | None = None
    url: str | None = None
    audience: Audience = Audience.NETWORK
    replaces: Practice | None = None
    left_out: tuple[LeftOut, ...] = ()


@dataclass(frozen=True, slots=True)
class Draft:
    """What somebody wrote for a page, as it may be kept."""

    title: str
    text: str
    language: str
    audience: Audience = Audience.NETWORK
    replaces: Practice | None = None
    url: str | None = None


def reads_all(viewer: Person) -> bool:
    """Whether ``viewer`` reads what is for connectors too."""
    return viewer.steward or bool(viewer.connects)


def may_read(page: Page, viewer: Person) -> bool:
    """Whether ``viewer`` may know of the page at all."""
    if page.removed is not None or page.network != viewer.network:
        return False
    return page.audience is Audience.NETWORK or reads_all(viewer)


def need_writer(actor: Person) -> None:
    """Raise ``HandbookForConnectors`` unless ``actor`` may add pages."""
    if not reads_all(actor):
        raise HandbookForConnectors


def need_keeper(page: Page, actor: Person, steward: str) -> None:
    """Raise unless ``actor`` looks after the page or is a steward of the network.

    ``PageGone`` when they may not even know of it, else ``PageNotYours`` with the name of
    whoever looks after it, ``steward``.
    """
    if not may_read(page, actor):
        raise PageGone
    if not actor.steward and page.steward != actor.id:
        raise PageNotYours(page.title, steward)


def is_due(page: Page, now: datetime, span: timedelta) -> bool:
    """Whether its steward is asked now: not confirmed for ``span``, nor written to in that time."""
    asked = max(page.confirmed, page.told or page.confirmed)
    return page.removed is None and now - asked >= span


def confirmed(page: Page, now: datetime) -> Page:
    """Somebody said that it still holds."""
    return replace(page, confirmed=now, asked=None, told=None)


class PageGone(Refusal):
    """The page that was named or pressed is not there (any more), or not for this person."""


class HandbookForConnectors(Refusal):
    """Pages are added by connectors and stewards."""


@dataclass(eq=False)
class PageNotYours(Refusal):
    """The page is looked after by ``steward`` (a name, or nothing when nobody is named)."""

    title: str
    steward: str


@dataclass(eq=False)
class PageElsewhere(Refusal):
    """The text of the page is written elsewhere (``url``, or nothing: a folder of files)."""

    title: str
    url: str


@dataclass(eq=False)
class PageLong(Refusal):
    """The page is longer than a form of Discord takes (``limit`` characters)."""

    title: str
    limit: int


@dataclass(eq=False)
class PracticeTaken(Refusal):
    """A page of that language, called ``title``, stands for that page of practice already."""

    title: str


@dataclass(eq=False)
class HandbookFull(Refusal):
    """The network has as many pages as it may, ``most``."""

    most: int


@dataclass(eq=False)
class PageFileRefused(Refusal):
    """A file called ``name`` cannot be a page: ``kind``, ``large``, ``empty``, ``text`` or ``front``."""

    name: str
    reason: str
    kilobytes: int = FILE_KILOBYTES
