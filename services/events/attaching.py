"""Parts of an event: its legs in other places, and what happens around it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from db import agenda, answers, audit, events, gathering, hosts, organising, people
from db.connection import Connection
from db.store import Transaction
from domain import events as rules
from domain import hosting
from domain.deliveries import Kind as DeliveryKind
from domain.events import Event, EventGone, Status, may_see
from domain.hosting import AttachAsked, Attached, Noun, Whole
from domain.people import Person
from services.events import consenting, joining
from services.house import House


@dataclass(frozen=True, slots=True)
class Outlook:
    """What is said of a part before it is made: its main event, whether its organisers have to
    agree first, and whether the two are far apart in time."""

    main: Event
    asks: bool
    far: bool


async def whole(house: House, viewer: Person, event: Event) -> Whole:
    """What hangs together with ``event``, of what ``viewer`` may see."""
    found = await house.store.look(lambda conn: hosts.around(conn, event, reader=viewer.id))
    return found.narrowed(lambda one: may_see(viewer, one))


async def outlook(house: House, actor: Person, event: Event, main: Event) -> Outlook:
    """What making ``event`` a part of ``main`` would mean. Raises what ``hosting.check_whole`` raises."""
    legs = await hosts.legs(house.store.read, main)
    hosting.check_whole(main, event, house.now(), legs=len(legs))
    asks = not rules.may_organise(actor, main)
    return Outlook(main, asks, hosting.far_apart(main, event))


async def settle(
    tx: Transaction, actor: Person, event: Event, now: datetime
) -> tuple[Event, Event | None]:
    """A new event that is to be a part: attached at once by an organiser of its main event.

    For anyone else it is made on its own, and the main event comes back to be asked of.
    Raises ``EventGone`` and what ``joining.check`` raises.
    """
    if event.part_of is None:
        return event, None
    main = await events.find(tx.conn, actor.network, event.part_of)
    if main is None or not may_see(actor, main):
        raise EventGone
    alone = replace(event, part_of=None)
    await joining.check(tx, alone, main, now)
    if rules.may_organise(await people.recheck_any(tx, actor, main.chapters), main):
        return event, None
    return alone, main


async def ask(
    tx: Transaction, actor: Person, event: Event, main: Event, now: datetime
) -> AttachAsked:
    """Ask the organisers of ``main`` whether ``event`` may be a part of it."""
    asked = await consenting.ask(
        tx, event, Noun.PART, main.id, of=main.chapters, by=actor.id, now=now
    )
    return AttachAsked(event, main, asked.people, asked.fresh)


async def attach(house: House, actor: Person, event: Event, main: Event) -> Attached | AttachAsked:
    """Make an event that exists a part of ``main``, or ask for it.

    Raises ``NotAllowed``, ``EventGone``, ``EventCancelled``, ``EventOver`` and what
    ``joining.check`` raises.
    """
    now = house.now()

    async def unit(tx: Transaction) -> Attached | AttachAsked:
        fresh = await organising.fresh(tx, actor, event.id, now)
        if fresh.part_of == main.id:
            return Attached(fresh, main)
        alone, asked = await settle(tx, actor, replace(fresh, part_of=main.id), now)
        if asked is not None:
            await joining.check(tx, fresh, asked, now)
            return await ask(tx, actor, alone, asked, now)
        joined = await joining.part(tx, fresh, main, now=now)
        await gathering.begin(tx, house.playbooks(), joined, now=now)
        await audit.add(
            tx,
            fresh.network,
            "part.join",
            actor=actor.id,
            subject=fresh.id,
            now=now,
            partner=main.id,
        )
        return Attached(joined, main)

    return await house.store.write(unit)


async def detach(house: House, actor: Person, event_id: int) -> tuple[Event, Event]:
    """A part stands on its own again, by its organisers or those of its main event.

    Whoever asked or agreed on the other side is told. Raises ``EventGone``, ``NotAllowed``,
    ``EventCancelled`` or ``EventOver``.
    """
    now = house.now()

    async def unit(tx: Transaction) -> tuple[Event, Event]:
        event = await events.find(tx.conn, actor.network, event_id)
        if event is None or event.part_of is None:
            raise EventGone
        main = await events.find(tx.conn, actor.network, event.part_of)
        if main is None:
            raise EventGone
        here = await people.recheck_any(tx, actor, (*event.chapters, *main.chapters))
        if not rules.may_organise(here, main):
            rules.need_organiser(here, event)
        rules.check_open(event, now)
        after = await joining.unpart(tx, event, now=now)
        before = await hosts.accepted(tx.conn, event.id, Noun.PART, main.id)
        if before is not None:
            await consenting.end(tx, before, by=actor.id, now=now)
        await audit.add(
            tx,
            event.network,
            "part.leave",
            actor=actor.id,
            subject=event.id,
            now=now,
            partner=main.id,
        )
        return after, main

    return await house.store.write(unit)


async def at_once(house: House, viewer: Person, event: Event) -> tuple[Event, ...]:
    """Other legs of the same event that ``viewer`` goes to while this one goes on."""
    if not hosting.is_leg(event) or event.part_of is None:
        return ()
    part_of = event.part_of

    async def ask(conn: Connection) -> tuple[Event, ...]:
        main = await events.find(conn, event.network, part_of)
        if main is None:
            return ()
        going = await hosts.going_to(conn, main.id, viewer.id)
        legs = [one for one in await hosts.legs(conn, main) if one.id in going]
        return hosting.overlapping(event, legs)

    return await house.store.look(ask)


async def called_off(
    tx: Transaction, actor: Person, main: Event, *, now: datetime
) -> tuple[int, set[int]]:
    """After ``main`` was cancelled: its legs are too. How many, and who was coming to them.

    Everyone is told of ``main``, whose legs they joined, and so once; who made a leg as well.
    """
    told: set[int] = set()
    makers: set[int] = set()
    legs = [one for one in await hosts.legs(tx.conn, main) if not one.is_over(now)]
    for leg in legs:
        after = replace(leg, status=Status.CANCELLED, reason=main.reason, version=leg.version + 1)
        await events.save(tx, after, now=now)
        guests = await agenda.replan(tx, after, why="cancelled", now=now, told_of=main)
        told.update(guest.member for guest in guests)
        if leg.organiser is not None:
            makers.add(leg.organiser)
        await agenda.show_card(tx, after, now=now)
        await audit.add(tx, leg.network, "event.cancel", actor=actor.id, subject=leg.id, now=now)
    for member in (told | makers) - {actor.id}:
        await agenda.tell(tx, DeliveryKind.EVENT_CANCELLED, main, member, now=now)
    return len(legs), told


async def would_call_off(house: House, event: Event) -> tuple[int, set[int]]:
    """How many legs cancelling ``event`` would cancel, and who answered them."""
    legs = await hosts.joinable(house.store.read, event, house.now())
    people_of = [await coming(house, leg) for leg in legs]
    return len(legs), set().union(*people_of)


async def coming(house: House, event: Event) -> set[int]:
    """Who comes, may come or waits."""
    return {guest.member for guest in await answers.people(house.store.read, event.id)}
