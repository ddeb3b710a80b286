"""Recaps: what is kept of an event, and what they still lack."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from domain.errors import Refusal
from domain.events import Event
from domain.projects import Pitch
from domain.raised import Question
from domain.text import LinkRefused, clean_url

SUMMARY_LIMIT = 1500
LINKS_LIMIT = 1000
NEXT_LIMIT = 300
MOST_LINKS = 10


class SummaryMissing(Refusal):
    """A recap says at least in a sentence what happened."""


@dataclass(frozen=True, slots=True)
class Written:
    """What an organiser typed for a recap, as typed."""

    summary: str
    attendance: str = ""
    links: str = ""
    next_step: str = ""


@dataclass(frozen=True, slots=True)
class Recap:
    """What is kept of an event. ``attendance`` is in words; ``next_at`` when the next step comes back."""

    event: int
    network: int
    member: int
    summary: str
    attendance: str | None = None
    links: tuple[str, ...] = ()
    next_step: str | None = None
    channel: int | None = None
    message: int | None = None
    published_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Evening:
    """Everything of an evening that its recap shows.

    ``named`` are the people who opened something of themselves to the whole network: only
    they are named in public. ``helpers`` counts who may be able to help with open questions.
    """

    event: Event
    recap: Recap
    pitches: tuple[Pitch, ...] = ()
    questions: tuple[Question, ...] = ()
    here: int = 0
    next_at: datetime | None = None
    named: frozenset[int] = frozenset()
    helpers: int = 0


class Gap(StrEnum):
    """What a recap lacks."""

    ATTENDANCE = "attendance"
    CHECKINS = "checkins"
    LINKS = "links"
    BAD_LINKS = "bad-links"
    PITCH_LINKS = "pitch-links"
    QUESTIONS = "questions"
    NEXT_STEP = "next-step"
    NEXT_DATE = "next-date"
    CHANNEL = "channel"


@dataclass(frozen=True, slots=True)
class Missing:
    """One gap, with how many it concerns and their names."""

    gap: Gap
    number: int = 0
    names: tuple[str, ...] = ()


def read_links(text: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The addresses in ``text``, one a line, each once, at most ten; and the lines that are none.

    A line may say something before its address ("Photos: https://…").
    """
    good: dict[str, None] = {}
    bad: list[str] = []
    for line in filter(None, map(str.strip, text.splitlines())):
        parts = line.split()
        found = [part for part in parts if _is_address(part, alone=len(parts) == 1)]
        for part in found:
            good.setdefault(clean_url(part, field="link"))
        if not found:
            bad.append(line)
    return tuple(good)[:MOST_LINKS], tuple(bad)


def _is_address(text: str, *, alone: bool) -> bool:
    try:
        clean_url(text, field="link")
    except LinkRefused:
        return False
    # Inside a sentence "three.Then" is a slip of the space bar.
    return alone or "/" in text or text.startswith("www.")


def missing(evening: Evening, bad_links: Sequence[str] = ()) -> tuple[Missing, ...]:
    """What the recap of ``evening`` still lacks, in the order of the recap itself."""
    recap, event = evening.recap, evening.event
    unlinked = [pitch.project.name for pitch in evening.pitches if not pitch.project.link]
    waiting = [question for question in evening.questions if question.is_open]
    found = [
        (not recap.attendance and event.attended is None, Missing(Gap.ATTENDANCE)),
        (not evening.here, Missing(Gap.CHECKINS)),
        (bool(bad_links), Missing(Gap.BAD_LINKS, len(bad_links), tuple(bad_links))),
        (not recap.links, Missing(Gap.LINKS)),
        (bool(unlinked), Missing(Gap.PITCH_LINKS, len(unlinked), tuple(unlinked))),
        (bool(waiting), Missing(Gap.QUESTIONS, len(waiting))),
        (not recap.next_step, Missing(Gap.NEXT_STEP)),
        (bool(recap.next_step) and evening.next_at is None, Missing(Gap.NEXT_DATE)),
    ]
    return tuple(one for lacks, one in found if lacks)
