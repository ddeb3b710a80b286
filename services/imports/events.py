"""Events from a file: in their chapter, on its clocks, history and plans alike.

No card is posted for an event that comes from a file; its channel's reminders are planned. When
a file moves or cancels an event, what was planned follows and those who were coming are told.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from db import agenda, events, following, imports, words
from db.chapters import Source
from db.imports import Known
from db.rows import wall_text
from db.store import Transaction
from domain.chapters import Chapter
from domain.deliveries import Kind as DeliveryKind
from domain.events import VENUE_LIMIT, Event, Kind, Status
from domain.folding import fold
from domain.following import alike
from domain.ids import new_id
from domain.records import EventRecord, EventStatus, Record, fingerprint
from domain.text import cut
from services.imports import cities, groups, marks, times
from services.imports.groups import Match
from services.imports.taking import Change, Home, Into, Note, Noted, Taken, Taker
from services.imports.times import Time

_FOUND_FOR = timedelta(days=60)  # how long after it an event is still found by its words


@dataclass(slots=True)
class _Events:
    """What is known of all events of a file before the first is written."""

    into: Into
    chapters: dict[str, Match]
    moved: dict[str, list[EventRecord]]
    zones: dict[tuple[str | None, str | None], list[str]] = field(default_factory=dict)

    async def take(self, tx: Transaction, record: Record, now: datetime) -> Taken:
        """Write one event unless nothing of it is new."""
        if not isinstance(record, EventRecord):
            raise TypeError(type(record))
        home = self.into.home
        match = self.chapters.get(record.chapter or "")
        chapter = home.chapter if home else match.chapter if match else None
        time = times.read(record, await self._zones(tx, record, chapter))
        key, time, known = await self._standing(tx, record, time, now)
        read = fingerprint(record)
        fresh = _event(self.into, record, chapter, time)
        source = Source(self.into.source, key, marks.mark(read, _written(fresh)))
        if known is not None and (known.key, known.mark) == (key, source.fingerprint):
            return Taken(Change.UNCHANGED, event=known.value)
        notes = () if home else _notes(record, match, time)
        if known is None and home is not None:
            if fresh.status is Status.CANCELLED:
                return Taken(Change.OFF)
            twin = await self._twin(tx, home, source, fresh)
            if isinstance(twin, Event):
                return Taken(Change.ALREADY, event=twin)
            known = twin
        if known is None:
            fresh = replace(fresh, id=new_id(now))
            await events.add(tx, fresh, source, now=now)
            await _index(tx, fresh, now)
            if fresh.status is Status.PLANNED:
                await agenda.plan_channel(tx, fresh, now=now)
            return Taken(Change.ADDED, notes, fresh)
        merged, kept = _merged(known, fresh)
        if _is_called_off(known.value, merged):
            merged = replace(merged, reason=self.into.reason)
        if kept:
            notes = (*notes, Note(Noted.BY_HAND))
        await imports.mark_event(tx, merged.id, source, attribution=self.into.attribution)
        if home is not None and merged == known.value:
            return Taken(Change.UNCHANGED, event=merged)
        await replace_event(tx, known.value, merged, now)
        cancelled = _is_called_off(known.value, merged)
        return Taken(Change.CHANGED, notes, merged, cancelled)

    async def _twin(
        self, tx: Transaction, home: Home, source: Source, fresh: Event
    ) -> Event | Known[Event] | None:
        """The event that stands for ``fresh`` already: one from elsewhere, or one of the same
        calendar that gave it another key."""
        network, name, key = fresh.network, self.into.source, source.key or ""
        known = await following.twin(tx.conn, network, name, key)
        if known is not None:
            return known
        for from_source, one in await following.near(tx.conn, fresh):
            same_day = one.value.wall.date() == fresh.wall.date()
            if not same_day or not alike(one.value.title, fresh.title):
                continue
            if from_source != name:
                await following.put_twin(tx, network, name, key, one.value)
                return one.value
            if one.key not in home.keys:
                return one
        return None

    async def _zones(
        self, tx: Transaction, record: EventRecord, chapter: Chapter | None
    ) -> list[str]:
        """Where the event may take place, the likeliest first."""
        where = (record.city, record.country)
        if where not in self.zones:
            town = (
                await cities.find(tx.conn, record.city, record.country, None)
                if record.city
                else None
            )
            zone = town.timezone if town else await cities.zone(tx.conn, record.country, None)
            self.zones[where] = [zone] if zone else []
        own = [chapter.zone] if chapter else []
        return [*own, *self.zones[where], self.into.network.zone]

    async def _standing(
        self, tx: Transaction, record: EventRecord, time: Time, now: datetime
    ) -> tuple[str, Time, Known[Event] | None]:
        """The key and the time by which a record is taken, and the event that stands for it.

        Of a series its next date is taken, known by its day; what was the next date and is not
        over moves along when the series does. A series that is over keeps what stands of it.
        """
        network, source = self.into.network.id, self.into.source
        if record.recurrence is None:
            return record.key, time, await imports.event(tx.conn, network, source, record.key)
        known = await imports.event_of_series(tx.conn, network, source, f"{record.key}@")
        coming = times.next_date(record, time, self.moved[record.key], after=now)
        if coming is None and known is not None:
            return known.key, times.on(record, time, known.value.wall), known
        if coming is not None:
            time = times.on(record, time, coming)
        key = f"{record.key}@{time.wall:%Y-%m-%d}"
        over = known is not None and known.key != key and known.value.starts <= now
        return key, time, None if over else known


async def taker(into: Into, records: list[Record]) -> Taker:
    """Takes events. Chapters are matched with what all of ``records`` say of them."""
    found = [record for record in records if isinstance(record, EventRecord)]
    moved: dict[str, list[EventRecord]] = defaultdict(list)
    for record in found:
        if record.series is not None and record.occurrence is not None:
            moved[record.series].append(record)
    if into.home is not None:
        return _Events(into, {}, moved).take
    chapters = await groups.match(into.house.store.read, into.network.id, found)
    return _Events(into, chapters, moved).take


def _event(into: Into, record: EventRecord, chapter: Chapter | None, time: Time) -> Event:
    """What the record says, as an event without identifier."""
    cancelled = record.status is EventStatus.CANCELLED
    return Event(
        id=0,
        network=into.network.id,
        chapter=chapter.id if chapter else None,
        title=record.title,
        kind=Kind.MEETUP,
        wall=time.wall,
        zone=time.zone,
        starts=time.starts,
        ends=time.ends,
        description=record.description,
        venue=_venue(record, chapter),
        link=record.link,
        status=Status.CANCELLED if cancelled else Status.PLANNED,
        outside=record.going or 0,
        attribution=into.attribution,
        chapter_name=chapter.name if chapter else None,
        city=chapter.city if chapter else None,
    )


def _venue(record: EventRecord, chapter: Chapter | None) -> str | None:
    """The place with its city, where that is not the chapter's or said already."""
    venue, city = record.venue or "", record.city or ""
    known = fold(f"{venue} {chapter.city or '' if chapter else ''}")
    if city and fold(city) not in known:
        venue = f"{venue}, {city}" if venue else city
    return cut(venue, VENUE_LIMIT) if venue else None


def _notes(record: EventRecord, match: Match | None, time: Time) -> tuple[Note, ...]:
    notes = []
    if record.chapter and match is None:
        notes.append(Note(Noted.UNKNOWN_CHAPTER, record.chapter))
    if match is not None and match.guessed:
        notes.append(Note(Noted.OTHER_NAME, f"{record.chapter} is {match.chapter.name}"))
    if time.contradicted:
        notes.append(Note(Noted.OTHER_CLOCK))
    if record.recurrence is not None:
        notes.append(Note(Noted.REPEATS, record.title))
    if record.status is EventStatus.TENTATIVE:
        notes.append(Note(Noted.TENTATIVE, record.title))
    return tuple(notes)


def _written(event: Event) -> dict[str, object]:
    """What an import writes of an event; values that make sense together only, together."""
    length = event.ends - event.starts
    return {
        "title": event.title,
        "chapter": event.chapter,
        "time": [wall_text(event.wall), event.zone, int(length.total_seconds())],
        "venue": event.venue,
        "link": event.link,
        "description": event.description,
        "status": event.status.value,
        "outside": event.outside,
    }


def _merged(known: Known[Event], fresh: Event) -> tuple[Event, bool]:
    """The event that stands, with what is new in the file; whether something of hand was kept."""
    theirs = marks.by_hand(known.mark, _written(known.value))
    names: Sequence[str] = ("title", "chapter", "venue", "link", "description", "status", "outside")
    if "time" not in theirs:
        names = (*names, "wall", "zone", "starts", "ends")
    taken = {name: getattr(fresh, name) for name in names if name not in theirs}
    if fresh.chapter is None:  # a chapter that was found is not lost again
        taken.pop("chapter", None)
    merged = replace(known.value, **taken)
    if merged.status is Status.PLANNED and known.value.status is not Status.PLANNED:
        merged = replace(merged, reason=None)
    if "chapter" in taken:
        merged = replace(merged, chapter_name=fresh.chapter_name, city=fresh.city)
    return merged, bool(theirs)


def _is_called_off(before: Event, after: Event) -> bool:
    return after.status is Status.CANCELLED and before.status is not Status.CANCELLED


async def replace_event(tx: Transaction, before: Event, after: Event, now: datetime) -> None:
    """Write an event that changed; what was planned follows, those who were coming are told."""
    moved = after.starts != before.starts
    cancelled = after.status is not before.status and after.status is Status.CANCELLED
    if moved or after.status is not before.status:
        after = replace(after, version=before.version + 1)
    await events.save(tx, after, now=now)
    await _index(tx, after, now)
    if after.version != before.version and max(before.ends, after.ends) > now:
        guests = await agenda.replan(tx, after, why="cancelled" if cancelled else "moved", now=now)
        tell = DeliveryKind.EVENT_CANCELLED if cancelled else DeliveryKind.EVENT_MOVED
        # Who heard that it was called off hears that it is on again, and when.
        for guest in guests:
            await agenda.tell(tx, tell, after, guest.member, now=now)
    elif after.chapter != before.chapter and after.ends > now:
        await agenda.replan(tx, after, why="replaced", now=now)
    if after.message is not None:
        await agenda.show_card(tx, after, now=now)


async def _index(tx: Transaction, event: Event, now: datetime) -> None:
    """Index an event for as long as it is looked for: history would hide what is coming."""
    coming = event.ends > now - _FOUND_FOR
    texts = (event.title, event.city) if coming else ()
    await words.put(tx, event.network, "event", event.id, texts)
