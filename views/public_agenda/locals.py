"""The chapters of the page: a line for each, and what the signs on the map mean."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final

from domain.chapters import Status
from domain.public_agenda import Agenda, Group
from views.public_agenda import map
from views.public_agenda.addresses import Calendar, address, calendar
from views.texts import Say
from views.times import locale

_STATUSES: Final = (Status.ACTIVE, Status.FORMING, Status.SEED, Status.DORMANT)
_MIDDLE: Final = 8.0  # pixels: where the middle of a sign is in a line of text


@dataclass(frozen=True, slots=True)
class Look:
    """A sign and what it stands for."""

    style: str
    outline: str
    words: str


@dataclass(frozen=True, slots=True)
class Local:
    """A chapter in the list: its name leads to its events."""

    name: str
    href: str
    place: str
    look: Look
    members: str
    calendar: Calendar
    subscribe: str


def local(agenda: Agenda, one: Group, base: str | None, say: Say) -> Local:
    """A chapter; ``base`` is where we are reached."""
    chapter = one.chapter
    city = chapter.city if chapter.city != chapter.name else None
    place = [part for part in (city, country(chapter.country, say.language)) if part]
    return Local(
        name=chapter.name,
        href=address(agenda, chapter=chapter.slug, country="", online="", page=""),
        place=", ".join(place),
        look=_look(chapter.status, _status(chapter.status, say)),
        members=_members(one.members, say),
        calendar=calendar(base, f"/chapters/{chapter.slug}.ics"),
        subscribe=say("page-subscribe-chapter", chapter=chapter.name),
    )


def legend(agenda: Agenda, say: Say) -> tuple[Look, ...]:
    """The looks that occur, with how many chapters have each."""
    counted = Counter(one.chapter.status for one in agenda.groups)
    return tuple(
        _look(one, f"{_status(one, say)} ({counted[one]})") for one in _STATUSES if counted[one]
    )


def says(agenda: Agenda, say: Say) -> Mapping[int, str]:
    """Each chapter in one line, by its identifier: what its sign says when it is pointed at."""
    return {
        one.chapter.id: " · ".join(
            (one.chapter.name, _status(one.chapter.status, say), _members(one.members, say))
        )
        for one in agenda.groups
    }


def country(code: str | None, language: str) -> str:
    """A country's name in the reader's language; nothing for none."""
    return str(locale(language).territories.get(code or "", code or ""))


def _look(status: Status, words: str) -> Look:
    return Look(status.value, map.outline(status.value, _MIDDLE, _MIDDLE, _MIDDLE - 2), words)


def _members(number: int, say: Say) -> str:
    voice: Any = say  # one object for each language, which is what is kept by
    return _counted(number, voice)


@lru_cache(maxsize=4096)
def _counted(number: int, say: Say) -> str:
    return say("chapter-members", number=number)


def _status(status: Status, say: Say) -> str:
    return say(f"chapter-status-{status}")
