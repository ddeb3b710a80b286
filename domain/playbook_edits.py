"""Editing playbooks: a network's or a chapter's own copy, step by step.

Steps are known by their name, which never changes: an edit finds its step wherever others have
moved it meanwhile. Tracks under way keep the steps with which they began.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from domain.errors import Refusal
from domain.playbooks import Owner, Playbook, Step
from domain.text import clean_line

MOST_STEPS: Final = 25
TEXT_LIMIT: Final = 300
EARLIEST: Final = -365
LATEST: Final = 730


class Known(StrEnum):
    """The playbooks that come with the bot, by name."""

    NEWCOMER = "newcomer"
    CONNECTOR = "connector"
    NEW_CHAPTER = "new_chapter"
    HANDOVER = "handover"
    COMPOSTING = "composting"
    MULTI_CITY = "multi_city"


class Source(StrEnum):
    """Whose copy of a playbook is in force."""

    BOT = "bot"
    NETWORK = "network"
    CHAPTER = "chapter"


@dataclass(frozen=True, slots=True)
class Listed:
    """A playbook as the network has it; ``copies`` are the names of chapters with their own."""

    playbook: Playbook
    source: Source
    copies: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Copy:
    """A playbook as it stands for ``chapter`` (0: for the network), called ``home``.

    ``language`` is the one in which its words are written there, ``edits`` whether the reader may
    change it.
    """

    playbook: Playbook
    source: Source
    chapter: int
    home: str
    language: str
    edits: bool


class DaysRefused(Refusal):
    """The day of a step is no whole number from a year before to two years after."""


@dataclass(eq=False)
class StepsFull(Refusal):
    """A playbook has at most ``most`` steps."""

    most: int


class LastStep(Refusal):
    """A playbook has at least one step."""


class StepGone(Refusal):
    """Somebody removed that step meanwhile."""


class NotEdited(Refusal):
    """There is no copy of its own to give up."""


def read_days(text: str) -> int | None:
    """The day of a step as it is typed; nothing typed is any day. Raises ``DaysRefused``."""
    typed = text.strip().replace("−", "-")
    if not typed:
        return None
    try:
        days = int(typed)
    except ValueError:
        raise DaysRefused from None
    if not EARLIEST <= days <= LATEST:
        raise DaysRefused
    return days


@dataclass(frozen=True, slots=True)
class Wording:
    """What was typed for a step, in ``language``."""

    text: str
    language: str
    days: int | None
    owner: Owner


def find(playbook: Playbook, name: str) -> int:
    """The place of the step called ``name``, from 0. Raises ``StepGone``."""
    for place, step in enumerate(playbook.steps):
        if step.name == name:
            return place
    raise StepGone


def changed(playbook: Playbook, name: str, wording: Wording) -> Playbook:
    """The step called ``name`` in other words, for another day or owner.

    New words stand alone: what it said before in other languages would say something else.
    Raises ``TextRefused`` or ``StepGone``.
    """
    place = find(playbook, name)
    step = playbook.steps[place]
    text = clean_line(wording.text, field="step", limit=TEXT_LIMIT)
    texts = step.texts if text == step.text(wording.language) else {wording.language: text}
    after = replace(step, texts=texts, days=wording.days, owner=wording.owner)
    return _with(playbook, (*playbook.steps[:place], after, *playbook.steps[place + 1 :]))


def added(playbook: Playbook, wording: Wording, *, after: str | None = None) -> Playbook:
    """A step more, behind the one called ``after`` or at the end.

    Raises ``TextRefused``, ``StepsFull`` or ``StepGone``.
    """
    if len(playbook.steps) >= MOST_STEPS:
        raise StepsFull(MOST_STEPS)
    text = clean_line(wording.text, field="step", limit=TEXT_LIMIT)
    place = len(playbook.steps) if after is None else find(playbook, after) + 1
    step = Step(_unused(playbook), wording.owner, wording.days, {wording.language: text})
    return _with(playbook, (*playbook.steps[:place], step, *playbook.steps[place:]))


def _unused(playbook: Playbook) -> str:
    taken = {step.name for step in playbook.steps}
    return next(name for number in range(1, 1000) if (name := f"own_{number}") not in taken)


def removed(playbook: Playbook, name: str) -> Playbook:
    """Without the step called ``name``. Raises ``StepGone`` or ``LastStep``."""
    place = find(playbook, name)
    if len(playbook.steps) == 1:
        raise LastStep
    return _with(playbook, (*playbook.steps[:place], *playbook.steps[place + 1 :]))


def moved(playbook: Playbook, name: str, by: int) -> Playbook:
    """The step called ``name`` one place up (-1) or down (1); at the end it stays.

    Raises ``StepGone``.
    """
    place = find(playbook, name)
    other = place + by
    if not 0 <= other < len(playbook.steps):
        return playbook
    steps = list(playbook.steps)
    steps[place], steps[other] = steps[other], steps[place]
    return _with(playbook, steps)


def _with(playbook: Playbook, steps: Sequence[Step]) -> Playbook:
    return replace(playbook, steps=tuple(steps))
