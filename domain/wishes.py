"""Wishes: events that gather interest before they have a date."""

from __future__ import annotations

from dataclasses import dataclass

from domain.errors import Refusal
from domain.events import UNDATED, Event, Kind, Status
from domain.text import clean_line
from domain.times import wall_at
from domain.when import Moment

VAGUE_LIMIT = 200


@dataclass(frozen=True, slots=True)
class DateProposed:
    """A date for the wish ``before`` was understood and waits for a *Confirm*; ``told`` people
    who are interested would hear of it."""

    draft: int
    before: Event
    event: Event
    told: int


@dataclass(frozen=True, slots=True)
class Dated:
    """The wish has a date; ``told`` people who were interested hear of it."""

    event: Event
    told: int


@dataclass(eq=False)
class NoDateYet(Refusal):
    """``title`` is a wish: there is no moment to be reminded of."""

    title: str


@dataclass(eq=False)
class WishNeedsDate(Refusal):
    """``title`` stays a wish until it has a date; its kind is chosen together with it."""

    title: str


@dataclass(eq=False)
class AlreadyDated(Refusal):
    """``title`` has a date, so it is no wish any more."""

    title: str


class WishRepeats(Refusal):
    """A wish has no date that could repeat."""


def vague(words: str) -> str:
    """When a wish might take place, as it was written. Raises ``TextRefused``."""
    return clean_line(words, field="when", limit=VAGUE_LIMIT)


def undated(zone: str) -> Moment:
    """The moment at which a wish stands in the calendar, after everything that has a date."""
    return Moment(wall_at(UNDATED, zone), zone, UNDATED)


def check_dated(event: Event) -> None:
    """Raise ``NoDateYet`` of a wish."""
    if event.status is Status.WISHED:
        raise NoDateYet(event.title)


def check_repeats(event: Event) -> None:
    """Raise ``WishRepeats`` of a wish that is to come back."""
    if event.status is Status.WISHED:
        raise WishRepeats


def check_kind(event: Event, kind: Kind | None) -> None:
    """Raise unless an edit without a date may make ``event`` of ``kind``.

    ``WishNeedsDate`` of a wish, ``AlreadyDated`` of what is to become one.
    """
    if kind is None or kind is event.kind:
        return
    if event.status is Status.WISHED:
        raise WishNeedsDate(event.title)
    if kind is Kind.WISH:
        raise AlreadyDated(event.title)


def kind_of(wish: Event, wanted: Kind | None, *, asking: bool = False) -> Kind:
    """What a wish becomes with its date: what was typed, else a meetup, or a satellite of the
    event of which it is a part or is ``asking`` to become one."""
    if wanted is not None and wanted is not Kind.WISH:
        return wanted
    return Kind.SATELLITE if asking or wish.part_of is not None else Kind.MEETUP
