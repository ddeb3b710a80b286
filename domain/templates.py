"""Templates: what an evening of a known sort consists of, from its first quarter of an hour to its last.

A template says what is planned and when; how it is called stands in the catalogue, by its keys.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from domain import programme
from domain.events import Kind
from domain.programme import Item


class Template(StrEnum):
    """The sorts of evening that are known."""

    POTLUCK = "potluck"
    DISCO_SOUPE = "disco-soupe"
    TALK = "talk"
    DRINK = "drink"


@dataclass(frozen=True, slots=True)
class Step:
    """One step of the evening: the ``key`` of its name, when it begins, how long it takes."""

    key: str
    after: timedelta
    length: timedelta
    kind: programme.Kind


@dataclass(frozen=True, slots=True)
class Outline:
    """An evening of one sort: what it is, how long it lasts, its steps in order."""

    kind: Kind
    duration: timedelta
    steps: tuple[Step, ...]


def _outline(kind: Kind, *steps: tuple[str, int, programme.Kind]) -> Outline:
    """An outline of steps, one behind the other, each with its length in minutes."""
    begun, laid = timedelta(0), []
    for key, minutes, sort in steps:
        laid.append(Step(key, begun, timedelta(minutes=minutes), sort))
        begun += timedelta(minutes=minutes)
    return Outline(kind, begun, tuple(laid))


_K = programme.Kind
OUTLINES: Mapping[Template, Outline] = {
    Template.POTLUCK: _outline(
        Kind.MEETUP,
        ("arriving", 30, _K.WELCOME),
        ("eating", 45, _K.MEAL),
        ("pitches", 45, _K.PITCH),
        ("questions", 40, _K.QUESTIONS),
        ("cleaning", 20, _K.OTHER),
    ),
    Template.DISCO_SOUPE: _outline(
        Kind.MEETUP,
        ("gathering", 30, _K.WELCOME),
        ("cooking", 90, _K.WORKSHOP),
        ("eating", 60, _K.MEAL),
        ("sharing", 30, _K.OTHER),
        ("cleaning", 30, _K.OTHER),
    ),
    Template.TALK: _outline(
        Kind.TALK,
        ("arriving", 15, _K.WELCOME),
        ("talk", 45, _K.TALK),
        ("questions", 30, _K.QUESTIONS),
        ("drink", 30, _K.BREAK),
    ),
    Template.DRINK: _outline(
        Kind.DRINK,
        ("arriving", 30, _K.WELCOME),
        ("round", 30, _K.OTHER),
        ("drink", 60, _K.BREAK),
    ),
}
"""What each template consists of."""


def items(template: Template, names: Mapping[str, str]) -> tuple[Item, ...]:
    """The steps of ``template`` as sessions, called as ``names`` says by their keys."""
    return tuple(
        Item(names[step.key], step.after, step.length, step.kind)
        for step in OUTLINES[template].steps
    )
