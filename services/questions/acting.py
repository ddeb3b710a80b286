"""What a question asks to be done: understood in full, shown for *Confirm*, never done at once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, replace

from db import chapters, drafts
from db.store import Transaction
from domain.chapters import Chapter, Status
from domain.events import TITLE_LIMIT, VENUE_LIMIT, DraftGone, Kind
from domain.folding import fold
from domain.people import Person
from domain.questions import Understood, acts
from domain.questions.answers import (
    ActUnclear,
    EventReminderWanted,
    EventWanted,
    Found,
    JoinWanted,
    NoSuchEvent,
    NotForYou,
    OnlyInPrivate,
    ReminderWanted,
)
from domain.questions.parts import Nearby
from domain.recurrence import Repeat
from domain.text import cut
from domain.when import languages_for
from services.house import House
from services.questions.events import soonest
from services.questions.matching import events_meant
from services.questions.room import Room

_HELD = "act"
# A summit and a wish are begun in other ways; a satellite needs what it is around.
_MADE = frozenset(Kind) - {Kind.SUMMIT, Kind.WISH, Kind.SATELLITE}


async def reminder(room: Room, asked: Understood) -> Found:
    """A reminder of an event, ahead of it, or of anything at a moment that is named.

    Raises the ``WhenRefused`` of a moment that cannot be.
    """
    if room.public:
        return OnlyInPrivate("reminder")
    text = asked.act or asked.raw
    languages = languages_for(asked.language)
    ahead = acts.lead_in(text, languages)
    if ahead is not None:
        lead, rest = ahead
        found = await events_meant(room, asked, rest)
        return EventReminderWanted(found, lead) if found else await _no_event(room)
    timed = acts.timed(text, now=room.now, zone=room.asker.zone, languages=languages)
    if timed.repeats:
        return ActUnclear("repeat")
    if timed.when and timed.what:
        zone, reads = room.asker.zone, languages_for(room.asker.reads)
        when = acts.in_words(timed, now=room.now, zone=zone, languages=reads)
        return ReminderWanted(timed.what, when, zone, timed.repeat, timed.readings)
    if timed.when:
        return ActUnclear("reminder")
    found = await events_meant(room, asked, acts.told(text), strict=True)
    return EventReminderWanted(found) if found else ActUnclear("reminder")


async def joining(room: Room, asked: Understood) -> Found:
    """The event to come to: its card has the button that does it."""
    if room.public:
        return OnlyInPrivate("join")
    found = await events_meant(room, asked, asked.act or asked.topic or "")
    return JoinWanted(found) if found else await _no_event(room)


async def event(room: Room, asked: Understood) -> Found:
    """A new event, for whoever may announce one: title, time, place and host as understood.

    Raises the ``WhenRefused`` of a moment that cannot be.
    """
    if room.public:
        return OnlyInPrivate("event")
    hosts = await _hosts(room)
    named = await _named(room, asked)
    if not hosts and not room.asker.steward:
        near = Nearby(named) if named else await room.meant(asked)
        return NotForYou(await room.whom(near))
    chapter = await _host(room, hosts, named)
    if chapter is None and named is not None and not room.asker.steward:
        return NotForYou(await room.whom(Nearby(named)))
    zone = chapter.zone if chapter else room.asker.zone
    text = asked.act or asked.raw
    timed = acts.timed(text, now=room.now, zone=zone, languages=languages_for(asked.language))
    if timed.repeats or timed.repeat is not Repeat.NONE:
        return ActUnclear("repeat")
    title, venue = _title_and_venue(timed, chapter)
    if not timed.when or not title:
        return ActUnclear("event")
    reads = languages_for(room.asker.reads)
    when = acts.in_words(timed, now=room.now, zone=zone, languages=reads)
    wanted = EventWanted(
        title=title,
        when=when,
        zone=zone,
        kind=_kind(asked),
        venue=venue,
        chapter=chapter.id if chapter else None,
        readings=timed.readings,
    )
    if chapter is None and hosts:
        when = acts.digits(timed.moment.wall) if timed.moment else when
        return replace(wanted, when=when, hosts=tuple((one.id, one.name) for one in hosts))
    return wanted


def _kind(asked: Understood) -> Kind:
    if asked.kind in _MADE:
        return Kind(asked.kind)
    return Kind.ONLINE if asked.online else Kind.MEETUP


def _title_and_venue(timed: acts.Timed, chapter: Chapter | None) -> tuple[str, str]:
    """What stands before the time is the title and what stands after it the place, both without
    the name of the host; the other way round when nothing stands before, or a colon after."""
    names = [chapter.name, chapter.city or ""] if chapter else []
    title, after = acts.told(acts.without_place(timed.before, names)), timed.after
    if not title or after.lstrip().startswith(":"):
        title, after = acts.told(acts.without_place(after, names)), ""
    venue = acts.venue_in(acts.without_place(after, names))
    return cut(title[:1].upper() + title[1:], TITLE_LIMIT), cut(venue, VENUE_LIMIT)


async def _hosts(room: Room) -> list[Chapter]:
    """The living chapters for which the asker may announce an event."""
    found = await chapters.by_ids(room.conn, room.network.id, sorted(room.asker.connects))
    return [one for one in found if one.status is not Status.COMPOSTED]


async def _named(room: Room, asked: Understood) -> Chapter | None:
    """The chapter that the question names, by itself or by its town."""
    if asked.chapter is None and asked.place is None:
        return None
    for one in room.chapters:
        if asked.chapter is not None and one.id == asked.chapter.id:
            return one
    place = asked.place
    if place is None:
        return None
    said = (fold(place.name), place.country)
    return next(
        (one for one in room.chapters if (fold(one.city or ""), one.country) == said),
        None,
    )


async def _host(room: Room, hosts: Sequence[Chapter], named: Chapter | None) -> Chapter | None:
    """The chapter named, else the asker's only one; ``None`` when it is to be asked."""
    if named is not None:
        mine = any(one.id == named.id for one in hosts)
        return named if mine or room.asker.steward else None
    return hosts[0] if len(hosts) == 1 else None


async def _no_event(room: Room) -> NoSuchEvent:
    return NoSuchEvent(await soonest(room, None))


async def hold(house: House, actor: Person, wanted: ReminderWanted | EventWanted) -> int:
    """Keep what is understood so far until its author has chosen what is not clear."""
    content = asdict(replace(wanted, readings=()))

    async def unit(tx: Transaction) -> int:
        return await drafts.add(
            tx, actor.network, actor.id, f"{_HELD}.{_noun(wanted)}", content, now=house.now()
        )

    return await house.store.write(unit)


def _noun(wanted: ReminderWanted | EventWanted) -> str:
    return "reminder" if isinstance(wanted, ReminderWanted) else "event"


async def held_reminder(house: House, actor: Person, draft: int) -> ReminderWanted | None:
    """What was held as a reminder; ``None`` when it was something else, or is there no more."""
    content = await drafts.look(
        house.store.read, draft, actor.id, f"{_HELD}.reminder", now=house.now()
    )
    if content is None:
        return None
    return ReminderWanted(
        content["what"], content["when"], content["zone"], Repeat(content["repeat"])
    )


async def held_event(house: House, actor: Person, draft: int) -> EventWanted:
    """What was held as an event. Raises ``DraftGone``."""
    content = await drafts.look(
        house.store.read, draft, actor.id, f"{_HELD}.event", now=house.now()
    )
    if content is None:
        raise DraftGone
    return EventWanted(
        title=content["title"],
        when=content["when"],
        zone=content["zone"],
        kind=Kind(content["kind"]),
        venue=content["venue"],
        chapter=content["chapter"],
        hosts=tuple((chapter, name) for chapter, name in content["hosts"]),
    )
