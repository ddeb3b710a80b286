"""What people brought to an evening, what became of it, and the programme of a longer one."""

from __future__ import annotations

from dataclasses import dataclass

from demo.tables import table
from domain.programme import Kind


@dataclass(frozen=True, slots=True)
class Presented:
    """A project that someone presents."""

    project: str
    by: str
    text: str


@dataclass(frozen=True, slots=True)
class Raised:
    """A question that someone brings, under a theme; ``helped`` says what answered it."""

    text: str
    by: str
    theme: str
    helped: str | None = None


@dataclass(frozen=True, slots=True)
class Evening:
    """What is kept of an evening. ``came`` were ticked at the door, ``count`` was written down;
    ``next_step`` comes back ``next_in`` days from now."""

    came: tuple[str, ...]
    count: str
    summary: str
    links: tuple[str, ...]
    next_step: str
    next_in: int


@dataclass(frozen=True, slots=True)
class Slot:
    """A session to be: ``when`` as an organiser types it, ``picked`` by whom."""

    title: str
    when: str
    lasting: str
    kind: Kind = Kind.OTHER
    room: str | None = None
    speaker: str | None = None
    picked: tuple[str, ...] = ()


def programme(name: str) -> tuple[Slot, ...]:
    """The sessions in the table of that name, in their order."""
    return table(name, Slot)
