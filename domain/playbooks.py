"""Playbooks: what is done when somebody arrives, a chapter begins, hands over or ends.

A playbook is data: steps with an owner and a day, in several languages. Those that come with the
bot can be replaced by a network's own, and these by a chapter's.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any


class Subject(StrEnum):
    """Whom or what a playbook is for."""

    PERSON = "person"
    CHAPTER = "chapter"
    EVENT = "event"


class Owner(StrEnum):
    """Who does a step. The newcomer is the person whom the playbook is for, whoever that is."""

    NEWCOMER = "newcomer"
    BUDDY = "buddy"
    CONNECTOR = "connector"
    BOT = "bot"


def in_language(words: Mapping[str, str], language: str) -> str:
    """Words by the code of their language: those in ``language``, or the first there are."""
    return words.get(language) or next(iter(words.values()))


@dataclass(frozen=True, slots=True)
class Step:
    """One step. ``days`` after the beginning (before it, when negative); ``None``: at any time.

    ``texts`` are what is to be done, by language code; the first is read where a reader's is
    missing. ``act`` names what the bot itself does with it, if anything: see ``ACTS``.
    """

    name: str
    owner: Owner
    days: int | None
    texts: Mapping[str, str]
    act: str | None = None

    def text(self, language: str) -> str:
        """What is to be done, in ``language`` or the first there is."""
        return in_language(self.texts, language)


@dataclass(frozen=True, slots=True)
class Playbook:
    """``name`` is the same everywhere (``newcomer``); ``titles`` are for people, by language code."""

    name: str
    subject: Subject
    titles: Mapping[str, str]
    steps: tuple[Step, ...]

    def title(self, language: str) -> str:
        """Its name for people, in ``language`` or the first there is."""
        return in_language(self.titles, language)


#: The playbooks that the bot itself begins.
NEWCOMER = "newcomer"
CONNECTOR = "connector"
NEW_CHAPTER = "new_chapter"
HANDOVER = "handover"
COMPOSTING = "composting"
MULTI_CITY = "multi_city"

#: What a step can ask of the bot: done when what it waits for has happened, whoever did it.
ACTS = frozenset(
    {
        "welcome",
        "profile",
        "introduce",
        "join",
        "buddy",
        "event",
        "checkin",
        "pace",
        "contacts",
    }
)


def read(raw: Mapping[str, Any]) -> dict[str, Playbook]:
    """Playbooks as they are written in a file, by name. Raises ``ValueError`` saying where it is wrong."""
    return {name: _playbook(name, content) for name, content in raw.items()}


def _playbook(name: str, content: Mapping[str, Any]) -> Playbook:
    try:
        steps = tuple(_step(one) for one in content["steps"])
        found = Playbook(name, Subject(content["for"]), dict(content["title"]), steps)
    except (KeyError, TypeError, ValueError) as error:
        raise ValueError(f"playbook {name}: {error}") from error
    _need_distinct(name, (step.name for step in steps))
    return found


def _step(content: Mapping[str, Any]) -> Step:
    name, days, act = str(content["name"]), content.get("days"), content.get("act")
    if act is not None and act not in ACTS:
        raise ValueError(f"step {name}: no act is called {act}")
    if days is not None and not isinstance(days, int):
        raise ValueError(f"step {name}: days is a whole number, or is left out")
    return Step(name, Owner(content["owner"]), days, dict(content["text"]), act)


def _need_distinct(name: str, steps: Iterable[str]) -> None:
    seen: set[str] = set()
    for step in steps:
        if step in seen:
            raise ValueError(f"playbook {name}: two steps are called {step}")
        seen.add(step)
