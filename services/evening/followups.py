"""Next steps: they come back on their day to who can take them, until they are done."""

from __future__ import annotations

from datetime import datetime, timedelta

from db import alerts, connectors, deliveries, events, followups, people
from db.rows import seconds
from db.store import Transaction
from domain.deliveries import Delivery, Kind
from domain.errors import NotAllowed
from domain.events import Event, EventGone, may_see
from domain.followups import FollowedUp, FollowUp, FollowUpGone
from domain.people import Person
from domain.times import instant_of, wall_at
from domain.when import languages_for, read_when
from services.evening.seeing import organises
from services.house import House


async def wake(house: House, delivery: Delivery) -> None:
    """Tell those who can take the next step that its moment has come.

    Who wrote it, while they are still an organiser, else the connectors of the event's
    chapters. May be done twice: nobody is told twice of one moment.
    """
    now = house.now()

    async def unit(tx: Transaction) -> None:
        followup = await followups.find(tx.conn, delivery.network, delivery.subject)
        if followup is None or followup.done or seconds(followup.at) != delivery.facts["at"]:
            return
        event = await events.find(tx.conn, followup.network, followup.event)
        told = await _readers(tx, followup, event)
        for member in told:
            await deliveries.plan(
                tx,
                Kind.FOLLOWUP_DUE,
                network=followup.network,
                subject=followup.id,
                target=member,
                due=now,
                dedupe=f"followup:{followup.id}:{seconds(followup.at)}:{member}",
                now=now,
                facts={"at": seconds(followup.at)},
            )
        if not told:
            title = event.title if event else ""
            await alerts.add(tx, followup.network, "followup-alone", now=now, title=title)

    await house.store.write(unit)


async def _readers(tx: Transaction, followup: FollowUp, event: Event | None) -> list[int]:
    hosts = event.chapters if event else ()
    animating = [
        one.member
        for chapter in hosts
        for one in await connectors.of_chapter(tx.conn, followup.network, chapter)
    ]
    writes = followup.member in animating or followup.steward or not hosts
    conn, network = tx.conn, followup.network
    author = await people.reachable(conn, network, [followup.member]) if writes else []
    return author or await people.reachable(conn, network, animating)


async def done(house: House, actor: Person, followup_id: int) -> FollowedUp:
    """It is done and does not come back. Raises ``FollowUpGone`` or ``NotAllowed``."""
    now = house.now()

    async def unit(tx: Transaction) -> FollowedUp:
        followup = await _open(tx, actor, followup_id)
        await followups.finish(tx, followup, now=now)
        return FollowedUp(followup.text, None)

    return await house.store.write(unit)


async def later(
    house: House, actor: Person, followup_id: int, *, days: int = 0, when: str = ""
) -> FollowedUp:
    """It comes back so many ``days`` from now, or when the words ``when`` say.

    Raises ``FollowUpGone``, ``NotAllowed`` or a ``WhenRefused``.
    """
    now = house.now()

    async def unit(tx: Transaction) -> FollowedUp:
        followup = await _open(tx, actor, followup_id)
        if when:
            moment = read_when(
                when, now=now, zone=followup.zone, languages=languages_for(actor.reads)
            )
            at = moment.at
        else:
            at = _days_on(followup, now, days)
        wall = wall_at(at, followup.zone)
        await followups.move(tx, followup, to_wall=wall, at=at, now=now)
        return FollowedUp(followup.text, at)

    return await house.store.write(unit)


def _days_on(followup: FollowUp, now: datetime, days: int) -> datetime:
    """So many days from today, at the hour at which it always comes back."""
    day = wall_at(now, followup.zone).date() + timedelta(days=days)
    return instant_of(datetime.combine(day, followup.wall.time()), followup.zone)


async def show(house: House, actor: Person, followup_id: int) -> tuple[FollowUp, Event]:
    """The next step and the event that it follows. Raises ``FollowUpGone`` or ``NotAllowed``."""

    async def unit(tx: Transaction) -> tuple[FollowUp, Event]:
        followup = await _open(tx, actor, followup_id)
        event = await events.find(tx.conn, actor.network, followup.event)
        if event is None:
            raise EventGone
        return followup, event

    return await house.store.write(unit)


async def _open(tx: Transaction, actor: Person, followup_id: int) -> FollowUp:
    """A next step that is not done and that ``actor`` may take."""
    followup = await followups.find(tx.conn, actor.network, followup_id)
    if followup is None or followup.done:
        raise FollowUpGone
    event = await events.find(tx.conn, actor.network, followup.event)
    if event is None or not may_see(actor, event):
        raise FollowUpGone
    # In direct messages Discord does not say who is a steward: who wrote it as one takes it.
    if not (followup.steward and followup.member == actor.id) and not await organises(
        tx, actor, event
    ):
        raise NotAllowed("organiser", event.title)
    return followup
