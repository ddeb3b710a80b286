"""Plays what people do with events: propose, answer, agree, plan, pick, bid, and look back.

Everything goes through the services, each time as the person who would do it.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import timedelta
from zoneinfo import ZoneInfo

from babel.dates import format_date

from db import deliveries, hosts
from db.store import Transaction
from demo.calendar import Happening
from demo.chapters import CHAPTERS
from demo.evenings import Evening, programme
from domain.chapters import Chapter
from domain.deliveries import Kind
from domain.events import Event
from domain.hosting import Noun
from domain.people import Person
from domain.recaps import Written
from domain.templates import OUTLINES
from services.evening import checkins, pitches, questions, recaps
from services.events import answering, cohosting, consenting, proposing
from services.events.proposing import NewEvent
from services.house import House
from services.programme import picking, planning
from services.series import joining
from services.summits import bidding
from views import templates
from views.texts import Texts

_MADE_BEFORE = timedelta(days=10)  # an evening that is over was in the calendar so long


@dataclass(frozen=True, slots=True)
class Calendar:
    """The town's calendar as it fills. ``person`` finds someone by their key."""

    house: House
    chapters: Mapping[str, Chapter]
    person: Callable[[str], Awaitable[Person]]
    texts: Texts
    made: dict[str, tuple[Event, Happening]] = field(default_factory=dict)

    async def add(self, happening: Happening) -> None:
        """One event from its proposal to all that people said and did about it."""
        if happening.days < 0:
            await self._look_back(happening)
            return
        event = await self._make(self.house, happening)
        await self._agree(event, happening)
        await self._answer(self.house, event, happening)
        for key in happening.regulars:
            await joining.join(self.house, await self.person(key), event.id)
        for bid in happening.bids:
            who, city = await self.person(bid.by), self.chapters[bid.chapter]
            await bidding.bid(self.house, who, event.id, city.id, bid.why, bid.offers)
        if happening.programme is not None:
            await self._plan(event, happening, happening.programme)
        await self._bring(self.house, event, happening)

    async def _make(self, house: House, happening: Happening) -> Event:
        chapter = self.chapters.get(happening.chapter)
        organiser = await self.person(happening.organiser)
        zone = chapter.zone if chapter else happening.zone or organiser.zone
        now = self.house.now().astimezone(ZoneInfo(zone))
        main = self.made[happening.part_of][0] if happening.part_of else None
        new = NewEvent(
            happening.title,
            happening.when(now),
            chapter=chapter.id if chapter else None,
            kind=happening.kind,
            venue=happening.venue,
            link=happening.link,
            duration=happening.lasting,
            capacity=happening.seats,
            description=happening.about,
            audience=happening.audience,
            part_of=main,
            repeat=happening.repeat,
        )
        if happening.template is not None:
            say = self.texts.say(chapter.language if chapter else self.house.language)
            minutes = OUTLINES[happening.template].duration // timedelta(minutes=1)
            planned = templates.programme(happening.template, say)
            new = replace(new, duration=f"{minutes} min", programme=planned)
        proposed = await proposing.propose(house, organiser, new)
        created = await proposing.confirm(house, organiser, proposed.draft)
        self.made[happening.title] = created.event, happening
        return created.event

    async def _agree(self, event: Event, happening: Happening) -> None:
        """Those whom it concerns say yes: the main event's organiser, the other hosts."""
        conn = self.house.store.read
        asks = [(name, self.chapters[name], _first_connector(name)) for name in happening.hosts]
        for _, chapter, _ in asks:
            organiser = await self.person(happening.organiser)
            await cohosting.ask(self.house, organiser, event, chapter)
        if happening.unanswered:
            return
        for _, chapter, key in asks:
            waiting = await hosts.waiting(conn, event.id, Noun.HOST, chapter.id)
            if waiting is not None:
                await consenting.answer(self.house, await self.person(key), waiting.id, accept=True)
        if happening.part_of is not None:
            main, made = self.made[happening.part_of]
            found = await hosts.waiting(conn, event.id, Noun.PART, main.id)
            if found is not None:
                organiser = await self.person(made.organiser)
                await consenting.answer(self.house, organiser, found.id, accept=True)

    async def _answer(self, house: House, event: Event, happening: Happening) -> None:
        guests = [await self.person(key) for key in happening.going]
        if happening.seats is None:
            await asyncio.gather(*(answering.join(house, one, event.id) for one in guests))
            return
        for guest in guests:  # one after another: their order is that of the queue
            await answering.join(house, guest, event.id)

    async def _plan(self, event: Event, happening: Happening, name: str) -> None:
        """The sessions of a programme, and who picked them."""
        organiser = await self.person(happening.organiser)
        for slot in programme(name):
            typed = planning.Typed(
                slot.title, slot.when, slot.lasting, slot.kind, slot.room, slot.speaker
            )
            proposed = await planning.propose(self.house, organiser, event, typed)
            saved = await planning.confirm(self.house, organiser, proposed.draft)
            for key in slot.picked:
                await picking.pick(self.house, await self.person(key), event, saved.session.id)

    async def _bring(self, house: House, event: Event, happening: Happening) -> None:
        """The projects and the questions that people come with."""
        for pitch in happening.pitches:
            who = await self.person(pitch.by)
            await pitches.pitch(house, who, event.id, pitch.project, pitch.text)
        for asked in happening.questions:
            who = await self.person(asked.by)
            raised = await questions.ask(house, who, event.id, asked.text, asked.theme)
            if asked.helped is not None:
                await questions.answered(house, who, raised.question.id, asked.helped)

    async def _look_back(self, happening: Happening) -> None:
        """An evening that is over: made, joined and held at its time, told about now."""
        now = self.house.now()
        before = replace(
            self.house, now=lambda: now + timedelta(days=happening.days) - _MADE_BEFORE
        )
        event = await self._make(before, happening)
        await self._answer(before, event, happening)
        there = replace(self.house, now=lambda: event.starts + timedelta(hours=1))
        await self._bring(there, event, happening)
        await self._past(event, told=happening.evening is not None)
        if happening.evening is not None:
            await self._tell_of(there, event, happening, happening.evening)

    async def _tell_of(
        self, there: House, event: Event, happening: Happening, evening: Evening
    ) -> None:
        """Who came, as they were ticked ``there``, and what became of it."""
        organiser = await self.person(happening.organiser)
        chapter = self.chapters[happening.chapter]
        local = self.house.now().astimezone(ZoneInfo(chapter.zone))
        came = [(await self.person(key)).id for key in evening.came]
        await checkins.tick(there, organiser, event.id, shown=came, chosen=came)
        await checkins.enter(there, organiser, event.id, evening.count)
        day = format_date(
            (local + timedelta(days=evening.next_in)).date(), "d MMMM", locale=chapter.language
        )
        written = Written(
            evening.summary,
            evening.count,
            "\n".join(evening.links),
            f"{evening.next_step}, {day} 18:00",
        )
        shown = await recaps.preview(self.house, organiser, event.id, written)
        await recaps.publish(self.house, organiser, shown.draft)

    async def _past(self, event: Event, *, told: bool) -> None:
        """What was to be sent before it is no news any more, nor is its card unless it is told of."""
        house = self.house
        kinds = (Kind.EVENT_REMINDER, Kind.EVENT_PERSON) if told else (None,)

        async def unit(tx: Transaction) -> None:
            for kind in kinds:
                await deliveries.drop(tx, event.id, kind=kind, why="over", now=house.now())

        await house.store.write(unit)


def _first_connector(chapter: str) -> str:
    return next(one.connectors[0] for one in CHAPTERS if one.name == chapter)
