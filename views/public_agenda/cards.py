"""The events of the page, under the headings of their days."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from domain.public_agenda import Agenda, Day, Entry
from domain.text import cut
from views.calendars import lines
from views.public_agenda import clocks
from views.public_agenda.addresses import address
from views.texts import Say

_ABOUT: Final = 700  # letters of a description


@dataclass(frozen=True, slots=True)
class Card:
    """An event. ``hosts`` are names and where they lead, ``link`` and ``file`` are addresses;
    what is empty is not shown."""

    code: str
    title: str
    when: clocks.Moment
    where: str
    hosts: tuple[tuple[str, str], ...]
    kind: str
    seats: str
    cancelled: str
    reason: str
    about: str
    link: str
    file: str
    source: str


@dataclass(frozen=True, slots=True)
class Section:
    """The events under one heading."""

    heading: str
    cards: tuple[Card, ...]


def section(agenda: Agenda, day: Day, say: Say) -> Section:
    """A day with its events."""
    return Section(
        clocks.heading(day.on, agenda.zone, say, now=agenda.now),
        tuple(_card(agenda, one, day, say) for one in day.entries),
    )


def _card(agenda: Agenda, one: Entry, day: Day, say: Say) -> Card:
    chosen = agenda.asked.zone is not None
    return Card(
        code=one.code,
        title=one.title,
        when=clocks.moment(one, agenda.zone, day.on, say, chosen=chosen),
        where=_where(one, say),
        hosts=tuple(
            (
                host.name,
                address(agenda, chapter=host.slug, country="", page="") if host.slug else "",
            )
            for host in one.hosts
        ),
        kind=say(f"kind-{one.kind}"),
        seats="" if one.free is None else say("page-seats", free=one.free),
        cancelled=say("page-cancelled") if one.cancelled else "",
        reason=one.reason or "",
        about=cut(one.description or "", _ABOUT),
        link=lines.address(one.link) or "",
        file=f"/events/{one.code}.ics",
        source=say("event-source", source=one.attribution) if one.attribution else "",
    )


def _where(one: Entry, say: Say) -> str:
    """The venue and the city, unless the venue names it already."""
    parts = [one.venue] if one.venue else []
    if one.city and one.city not in (one.venue or ""):
        parts.append(one.city)
    if one.online:
        parts.append(say("page-online"))
    return ", ".join(parts)
