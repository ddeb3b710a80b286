"""Ending a chapter well, and beginning it anew.

    proposed ──consent──▶ agreed ──a steward confirms──▶ ended ──reseeded──▶ a seed, with its memory
        └──▶ dropped   an objection blocked it, or it was withdrawn

An end is a stage and no failure: what was learnt is kept, people are offered a next home, what is
loose is settled, the archive stays readable.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

from domain.chapters import Chapter, Kind, Position, Status, near
from domain.errors import Refusal
from domain.events import Event

WHY_LIMIT: Final = 600
LESSONS_LIMIT: Final = 800
COMMITMENT_LIMIT: Final = 600
HOMES: Final = 5  # buttons in a row
THEMES: Final = 2


@dataclass(frozen=True, slots=True)
class Ending:
    """How a chapter ends. ``goodbye`` is a last gathering, ``goodbye_title`` its name and
    ``goodbye_event`` the event that it became. ``agreed``, ``ended``, ``dropped`` and
    ``reseeded`` say when, ``ended_by`` which steward confirmed."""

    id: int
    network: int
    chapter: int
    member: int
    decision: int
    why: str
    lessons: str
    proposed: datetime
    goodbye: datetime | None = None
    goodbye_title: str = ""
    goodbye_event: int | None = None
    agreed: datetime | None = None
    ended_by: int | None = None
    ended: datetime | None = None
    dropped: datetime | None = None
    reseeded: datetime | None = None


@dataclass(frozen=True, slots=True)
class LooseEnds:
    """What of a chapter is still under way, all of which is settled when it ends.

    ``events`` are called off, ``handed`` go on with a chapter that hosts them too, ``hosted`` are
    events of others which the chapter leaves. The rest are numbers; ``people``: everyone who is
    told that an event is called off, ``members`` all who belong to the chapter.
    """

    events: tuple[Event, ...] = ()
    handed: tuple[Event, ...] = ()
    hosted: int = 0
    series: int = 0
    calendars: int = 0
    followups: int = 0
    questions: int = 0
    tracks: int = 0
    candidacies: int = 0
    requests: int = 0
    invites: int = 0
    decisions: int = 0
    kin: int = 0
    connectors: tuple[int, ...] = ()
    people: int = 0
    members: int = 0


class ReseedStatus(StrEnum):
    """Asked until a steward settles it."""

    ASKED = "asked"
    AGREED = "agreed"
    DECLINED = "declined"


@dataclass(frozen=True, slots=True)
class Reseeding:
    """``member`` wants to begin a chapter anew; ``why`` is what they commit to, in their words."""

    id: int
    network: int
    chapter: int
    member: int
    why: str
    status: ReseedStatus
    asked: datetime


@dataclass(frozen=True, slots=True)
class EndingProposed:
    """An ending waits for its author's *Confirm*; ``channel`` is where it will be decided, ``here``
    where it was typed, as the chapter has none."""

    draft: int
    chapter: Chapter
    why: str
    lessons: str
    goodbye: datetime | None
    closes: datetime
    ends: LooseEnds
    homes: tuple[Chapter, ...]
    channel: int
    here: bool


@dataclass(frozen=True, slots=True)
class EndingBegun:
    """The members decide until ``closes``, in ``channel``."""

    chapter: Chapter
    decision: int
    closes: datetime
    channel: int


@dataclass(frozen=True, slots=True)
class EndingAgreed:
    """The members agreed; a steward looks at what is loose and confirms."""

    chapter: Chapter
    ending: Ending
    ends: LooseEnds
    homes: tuple[Chapter, ...]


@dataclass(frozen=True, slots=True)
class Composted:
    """The chapter has ended; ``ends`` is what was settled."""

    chapter: Chapter
    ends: LooseEnds


@dataclass(frozen=True, slots=True)
class ReseedAsked:
    """Someone would begin the chapter anew; stewards decide. ``lessons`` of its last end."""

    chapter: Chapter
    reseeding: Reseeding
    lessons: str


@dataclass(frozen=True, slots=True)
class Reseeded:
    """The chapter is a seed again, looked after by ``member``; ``declined``: it is not, for now."""

    chapter: Chapter
    member: int
    declined: bool = False


@dataclass(eq=False)
class EndingUnderWay(Refusal):
    """It is already decided whether ``chapter`` ends."""

    chapter: str


@dataclass(eq=False)
class EndingNotAgreed(Refusal):
    """Nobody ends ``chapter`` before its members agreed to it."""

    chapter: str


@dataclass(eq=False)
class EndsByConsent(Refusal):
    """A chapter's end is not a field to be edited: its members decide."""

    chapter: str


@dataclass(eq=False)
class BeginsByReseeding(Refusal):
    """A composted chapter comes back with its memory, and not by an edit."""

    chapter: str


@dataclass(eq=False)
class AlreadyComposted(Refusal):
    """``chapter`` has ended."""

    chapter: str


@dataclass(eq=False)
class GoodbyeTooEarly(Refusal):
    """A last gathering before its members could agree to the end, which is at ``closes`` or later."""

    closes: datetime


@dataclass(eq=False)
class NoRoomForMembers(Refusal):
    """The members of ``chapter``, which has no channel, could not read what they decide there."""

    chapter: str


@dataclass(eq=False)
class NotComposted(Refusal):
    """``chapter`` lives: there is nothing to begin anew."""

    chapter: str


@dataclass(eq=False)
class ReseedingUnderWay(Refusal):
    """Somebody asked already to begin ``chapter`` anew, and the stewards have not answered yet."""

    chapter: str


@dataclass(eq=False)
class NameTakenSince(Refusal):
    """A chapter called ``other`` lives where ``chapter`` was."""

    chapter: str
    other: str


@dataclass(eq=False)
class ReseederLeft(Refusal):
    """Who would begin ``chapter`` anew is not in the server any more."""

    chapter: str


class ReseedingGone(Refusal):
    """Nobody asks for it any more, or it was settled."""


def check_edited(before: Chapter, after: Chapter) -> None:
    """Raise ``EndsByConsent`` or ``BeginsByReseeding`` when an edit would end or revive a chapter."""
    if before.status is after.status:
        return
    if after.status is Status.COMPOSTED:
        raise EndsByConsent(before.name)
    if before.status is Status.COMPOSTED:
        raise BeginsByReseeding(before.name)


def homes(chapter: Chapter, others: Iterable[Chapter]) -> tuple[Chapter, ...]:
    """Where its people can go: at most five active chapters.

    First those it belonged with (parent, mentor), then the nearest places, of which there are
    none without a place of its own but those of its country, and one or two themes.
    """
    active = [one for one in others if one.status is Status.ACTIVE and one.id != chapter.id]
    kin = [one for one in active if one.id in {chapter.parent, chapter.mentor}]
    themes = [one for one in active if one.kind is Kind.THEME and one not in kin][:THEMES]
    places = [one for one in active if one.kind is Kind.PLACE and one not in kin]
    found = [*kin, *_near(chapter, places)[: HOMES - len(kin) - len(themes)], *themes]
    return tuple(found[:HOMES])


def _near(chapter: Chapter, others: list[Chapter]) -> list[Chapter]:
    if chapter.latitude is None or chapter.longitude is None:
        return [one for one in others if one.country == chapter.country]
    known = {one.id: one for one in others}
    here = Position(chapter.id, chapter.latitude, chapter.longitude)
    there = (
        Position(one.id, one.latitude, one.longitude)
        for one in others
        if one.latitude is not None and one.longitude is not None
    )
    return [known[one] for one, _ in near(here, there, limit=HOMES)]
