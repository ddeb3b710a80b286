"""The board: what people offer and need, and challenges: needs with a day and a small team.

open ──▶ done      its author says what came of it
  ├──▶ lapsed      its time ran out; a challenge: its day is over
  └──▶ removed     taken down by its author or by who looks after the board, or its author left
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from domain import concepts
from domain.errors import NotAllowed, Refusal
from domain.folding import fold, words
from domain.people import Person
from domain.text import clean_line

TEXT_LIMIT: Final = 500
TOPIC_LIMIT: Final = 40
MOST_TOPICS: Final = 5
REASON_LIMIT: Final = 300
OUTCOME_LIMIT: Final = 500
MOST_OPEN: Final = 10
"""Living posts of one person."""
LEAST_TEAM: Final = 2
MOST_TEAM: Final = 12
LONGEST: Final = timedelta(days=366)
ASK_BEFORE: Final = timedelta(days=7)
"""How long before its end the author is asked whether a post still holds."""
REMIND_BEFORE: Final = timedelta(days=2)
"""How long before the day of a challenge its team is reminded."""
_ANYWHERE: Final = frozenset(
    {
        *("", "online", "remote", "anywhere", "en ligne", "partout", "en linea", "en todas partes"),
        *("uberall", "irgendwo", "em toda parte", "em qualquer lugar", "in rete", "ovunque"),
        *("da remoto", "en linia", "arreu", "a tot arreu", "عبر الانترنت", "اونلاين"),
        *("عن بعد", "في اي مكان", "في كل مكان", "اي مكان"),
    }
)
_SEPARATOR: Final = re.compile(r"[,;#،؛，、\n]+")  # the commas of other scripts too


class Side(StrEnum):
    """What a post says."""

    OFFER = "offer"
    NEED = "need"

    @property
    def other(self) -> Side:
        """The side on which its answer is."""
        return Side.NEED if self is Side.OFFER else Side.OFFER


class Status(StrEnum):
    """See the drawing above."""

    OPEN = "open"
    DONE = "done"
    LAPSED = "lapsed"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class Challenge:
    """What makes a need a challenge: its day, and a team of ``size`` besides its author.

    ``starts`` and ``ends`` (UTC) are in ``zone``; ``whole_day``: no hour was named. ``reminded``
    and ``followed``: its team was reminded, its author was asked how it went.
    """

    starts: datetime
    ends: datetime
    zone: str
    size: int
    whole_day: bool = False
    reminded: bool = False
    followed: bool = False


@dataclass(frozen=True, slots=True)
class Post:
    """An offer or a need of ``member``, seen by the network, or by the people of ``chapter``.

    ``city`` is empty for what is online or anywhere. ``asked``: when its author was asked whether
    it still holds, ``None`` unless they owe an answer. ``channel`` and ``message``: where the card
    of a challenge stands.
    """

    id: int
    network: int
    side: Side
    member: int
    text: str
    topics: tuple[str, ...]
    city: str
    chapter: int | None
    posted: datetime
    until: datetime
    status: Status = Status.OPEN
    asked: datetime | None = None
    outcome: str | None = None
    challenge: Challenge | None = None
    channel: int | None = None
    message: int | None = None

    @property
    def is_open(self) -> bool:
        """Whether it still holds."""
        return self.status is Status.OPEN

    @property
    def may_be_closed(self) -> bool:
        """Whether its author may still say what came of it."""
        over = self.challenge is not None and self.status is Status.LAPSED
        return self.is_open or over


@dataclass(frozen=True, slots=True)
class Seen:
    """A post as one person sees it; ``own``: they wrote it. ``may_remove``: they look after it.

    ``team`` are those who are in, in the order in which they came, ``chapter`` its chapter's name.
    """

    post: Post
    reader: int
    own: bool
    may_remove: bool
    team: tuple[int, ...] = ()
    chapter: str | None = None

    @property
    def is_in(self) -> bool:
        """Whether the reader is in the team."""
        return self.reader in self.team


class PostGone(Refusal):
    """There is no such post, or not for this person."""


class PostOver(Refusal):
    """The post does not hold any more."""


class NotAuthor(Refusal):
    """Only who wrote a post changes it."""


@dataclass(eq=False)
class TooManyPosts(Refusal):
    """One person has ``most`` living posts at most."""

    most: int


@dataclass(eq=False)
class TooManyTopics(Refusal):
    """A post has ``most`` topics at most."""

    most: int


@dataclass(eq=False)
class PostTimeRefused(Refusal):
    """A post ends, and a challenge takes place, between now and ``latest``."""

    latest: datetime


@dataclass(eq=False)
class NotInThatChapter(Refusal):
    """Only who belongs to ``chapter`` posts for its people alone."""

    chapter: str


@dataclass(eq=False)
class TeamSizeRefused(Refusal):
    """A team is of ``least`` to ``most`` people."""

    least: int
    most: int


@dataclass(eq=False)
class TeamFull(Refusal):
    """The team of the challenge has all the ``size`` people that it wanted."""

    size: int


class OwnChallenge(Refusal):
    """Who begins a challenge is in it anyway."""


def read_topics(text: str) -> tuple[str, ...]:
    """The topics of a post as they were typed, separated by commas; each counts once.

    Raises ``TooManyTopics`` or ``TextRefused``.
    """
    found: dict[str, str] = {}
    for part in _SEPARATOR.split(text):
        if fold(part):
            entry = clean_line(part, field="topics", limit=TOPIC_LIMIT)
            found.setdefault(fold(entry), entry)
    if len(found) > MOST_TOPICS:
        raise TooManyTopics(MOST_TOPICS)
    return tuple(found.values())


def is_anywhere(city: str) -> bool:
    """Whether what was typed for a city means that none is needed."""
    return fold(city) in _ANYWHERE


def check_until(until: datetime, now: datetime) -> datetime:
    """``until`` in whole seconds. Raises ``PostTimeRefused`` when it is past, or too far."""
    if not now < until <= now + LONGEST:
        raise PostTimeRefused(now + LONGEST)
    return until.replace(microsecond=0)


def check_size(size: int) -> int:
    """The size of a team. Raises ``TeamSizeRefused``."""
    if not LEAST_TEAM <= size <= MOST_TEAM:
        raise TeamSizeRefused(LEAST_TEAM, MOST_TEAM)
    return size


def may_see(viewer: Person, post: Post) -> bool:
    """Whether ``viewer`` may see the post; the same rule stands in the queries of the board."""
    if post.chapter is None or viewer.id == post.member or viewer.steward:
        return True
    return viewer.is_of(post.chapter)


def may_remove(viewer: Person, post: Post) -> bool:
    """Whether ``viewer`` looks after the post: a steward, or a connector of its chapter."""
    return viewer.may_animate(post.chapter)


def check_own(actor: Person, post: Post) -> None:
    """Raise ``NotAuthor`` unless ``actor`` wrote it."""
    if actor.id != post.member:
        raise NotAuthor


def check_remover(actor: Person, post: Post) -> None:
    """Raise ``NotAllowed`` unless ``actor`` wrote it or looks after it."""
    if actor.id != post.member and not may_remove(actor, post):
        raise NotAllowed("steward" if post.chapter is None else "connector")


def check_open(post: Post) -> None:
    """Raise ``PostOver`` once it does not hold any more."""
    if not post.is_open:
        raise PostOver


def check_room(post: Post, member: int, team: Collection[int]) -> None:
    """Raise unless ``member`` may come into the team: ``PostOver``, ``OwnChallenge``, ``TeamFull``."""
    check_open(post)
    if post.challenge is None:
        raise PostOver
    if member == post.member:
        raise OwnChallenge
    if member not in team and len(team) >= post.challenge.size:
        raise TeamFull(post.challenge.size)


def renewed(post: Post, days: int, now: datetime) -> Post:
    """It holds for ``days`` from now on, never for less than before. Raises ``PostOver``."""
    check_open(post)
    until = now.replace(microsecond=0) + timedelta(days=days)
    return replace(post, until=max(post.until, until), asked=None)


def indexed(text: str, topics: Collection[str], city: str) -> dict[str, frozenset[str]]:
    """By which words a post is found: its ``word``, ``topic``, ``city`` and ``concept``."""
    spoken = " ".join((text, *topics))
    meant = {key for one in (text, *topics) for key in concepts.within(one)}
    return {
        "word": frozenset(words(f"{spoken} {city}")),
        "topic": frozenset(fold(one) for one in topics),
        "city": frozenset({fold(city)} - {""}),
        "concept": frozenset(meant),
    }
