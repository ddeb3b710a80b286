"""What the page of the agenda shows: every word of it, and where each link leads."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from domain.public_agenda import Agenda, Doubt
from views.languages import own_name
from views.public_agenda import clocks, map
from views.public_agenda.addresses import Calendar, address, calendar
from views.public_agenda.cards import Section, section
from views.public_agenda.locals import Local, Look, country, legend, local, says
from views.texts import Say
from views.times import city


@dataclass(frozen=True, slots=True)
class Choice:
    """One of several values of a field."""

    value: str
    words: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class Page:
    """The whole page. ``words`` are those that stand on every one; ``fields`` the filters.

    ``everything``, ``earlier`` and ``later`` are addresses; what is empty is not shown.
    """

    language: str
    direction: str
    title: str
    network: str
    words: Mapping[str, str]
    doubts: tuple[str, ...]
    sections: tuple[Section, ...]
    empty: str
    everything: str
    zone: str
    fields: Mapping[str, tuple[Choice, ...]]
    online: bool
    earlier: str
    later: str
    number: str
    calendar: Calendar
    locals: tuple[Local, ...]
    drawing: map.Drawing | None
    says: Mapping[int, str]
    legend: tuple[Look, ...]


@dataclass(frozen=True, slots=True)
class Nobody:
    """The page of a bot that is in no network."""

    language: str
    direction: str
    title: str
    words: str


def page(agenda: Agenda, say: Say, languages: Collection[str], *, base: str | None) -> Page:
    """``agenda`` in the language of ``say``, one of ``languages``; ``base`` is where we are reached."""
    asked, network = agenda.asked, agenda.network.name
    narrow = asked.is_narrow
    return Page(
        language=say.language,
        direction=clocks.direction(say.language),
        title=say("page-title", network=network),
        network=network,
        words=_words(agenda, say),
        doubts=tuple(_doubt(agenda, one, say) for one in asked.doubts),
        sections=tuple(section(agenda, day, say) for day in agenda.days),
        empty="" if agenda.days else say("page-none-narrow" if narrow else "page-none"),
        everything=address(agenda, chapter="", country="", online="", page="") if narrow else "",
        zone=agenda.zone,
        fields=_fields(agenda, say, languages),
        online=asked.online,
        earlier=address(agenda, page=str(asked.page - 1)) if asked.page > 1 else "",
        later=address(agenda, page=str(asked.page + 1)) if agenda.more else "",
        number=say("page-number", number=asked.page),
        calendar=calendar(base, "/calendar.ics"),
        locals=tuple(local(agenda, one, base, say) for one in agenda.groups),
        drawing=map.drawn(agenda.groups),
        says=says(agenda, say),
        legend=legend(agenda, say),
    )


def nobody(say: Say) -> Nobody:
    """What is said where no network is known."""
    language = say.language
    return Nobody(
        language, clocks.direction(language), say("page-nobody-title"), say("page-nobody")
    )


def _words(agenda: Agenda, say: Say) -> Mapping[str, str]:
    return {
        "about": say("page-about", network=agenda.network.name),
        "zones": say("page-zones", place=city(agenda.zone, say.language)),
        "skip": say("page-skip"),
        "events": say("page-events"),
        "everything": say("page-everything"),
        "filters": say("page-filters"),
        "chapter": say("page-chapter"),
        "country": say("page-country"),
        "only_online": say("page-only-online"),
        "zone": say("page-zone"),
        "language": say("page-language"),
        "show": say("page-show"),
        "offer": say("page-offer"),
        "details": say("page-details"),
        "add": say("page-add"),
        "link": say("page-link"),
        "pages": say("page-pages"),
        "earlier": say("page-earlier"),
        "later": say("page-later"),
        "subscribe": say("page-subscribe"),
        "subscribing": say("page-subscribing"),
        "file": say("page-file"),
        "chapters": say("page-chapters"),
        "map": say("page-map"),
        "map_about": say("page-map-about"),
        "credit": say("picture-map-credit"),
        "privacy": say("page-privacy"),
    }


def _doubt(agenda: Agenda, doubt: Doubt, say: Say) -> str:
    if doubt is Doubt.ZONE:
        return say("page-doubt-zone", nearest=", ".join(agenda.asked.nearest) or "none")
    return say(f"page-doubt-{doubt}")


def _fields(
    agenda: Agenda, say: Say, languages: Collection[str]
) -> Mapping[str, tuple[Choice, ...]]:
    """What can be chosen. What holds without being asked for has no value: to send it asks nothing."""
    asked, own = agenda.asked, agenda.network.zone
    everything = Choice("", say("page-all"), chosen=False)
    lands = {one.chapter.country for one in agenda.every if one.chapter.country}
    named = sorted((country(code, say.language), code) for code in lands)
    return {
        "chapter": (
            everything,
            *(
                Choice(one.chapter.slug, one.chapter.name, one.chapter.id == asked.chapter)
                for one in agenda.every
            ),
        ),
        "country": (
            everything,
            *(Choice(code, name, code == asked.country) for name, code in named),
        ),
        "zone": tuple(
            Choice("" if zone == own else zone, words, zone == agenda.zone)
            for zone, words in clocks.offered(agenda.zone, own, say, now=agenda.now)
        ),
        "lang": tuple(
            Choice(
                "" if one == say.language and asked.language is None else one,
                own_name(one).capitalize(),
                one == say.language,
            )
            for one in languages
        ),
    }
