"""A playbook under way: looked at when something is due, paused, continued, stopped."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from db import practices, telling, tracking, tracks
from db.store import Transaction
from domain import nudging
from domain.deliveries import Delivery
from domain.people import Person
from domain.tracks import (
    QUESTIONS,
    NotYourStep,
    Pace,
    Seen,
    Status,
    StepSettled,
    StepStatus,
    Track,
    TrackOver,
)
from services.house import House
from services.onboarding.mine import found, seen

Change = Callable[[Transaction, Track], Awaitable[Track]]


async def wake(house: House, delivery: Delivery) -> None:
    """The errand: say what is due, once. Doing it twice tells nobody twice."""
    now = house.now()

    async def unit(tx: Transaction) -> None:
        track = await tracks.find(tx.conn, delivery.network, delivery.subject)
        if track is None or track.status is not Status.RUNNING:
            return
        track = await tracking.look(tx, await tracking.follow(tx, track, now=now), now=now)
        figures = await practices.find(tx.conn, track.network)
        steps = await tracks.steps(tx.conn, track.id)
        await telling.say(tx, track, nudging.ripe(track, steps, figures, now), now=now)
        await tracks.wake(tx, track, now=now)

    await house.store.write(unit)


async def resume_lost(house: House) -> int:
    """At start: tracks whose look was lost to a fault are looked at again; how many."""
    found = await tracking.unwatched(house.store.read)
    now = house.now()

    async def unit(tx: Transaction) -> None:
        for track in found:
            await tracks.wake(tx, track, now=now)

    if found:
        await house.store.write(unit)
    return len(found)


async def pause(house: House, actor: Person, track_id: int) -> Seen:
    """Nothing is said until it goes on; a second time changes nothing.

    Raises ``TrackGone``, ``TrackOver``, or ``NotYourStep`` to who neither is the person nor leads.
    """

    async def change(tx: Transaction, track: Track) -> Track:
        if track.status is Status.PAUSED:
            return track
        return await tracks.pause(tx, track, now=house.now())

    return await _changed(house, actor, track_id, change)


async def resume(house: House, actor: Person, track_id: int) -> Seen:
    """It goes on; its days come later by as long as it was paused. Raises as ``pause``."""

    async def change(tx: Transaction, track: Track) -> Track:
        if track.status is Status.RUNNING:
            return track
        return await tracks.resume(tx, track, now=house.now())

    return await _changed(house, actor, track_id, change)


async def stop(house: House, actor: Person, track_id: int) -> Seen:
    """It ends here, and nothing more is said of it. Raises as ``pause``."""

    async def change(tx: Transaction, track: Track) -> Track:
        return await tracks.stop(tx, track, by=actor.id, now=house.now())

    return await _changed(house, actor, track_id, change)


async def pace(house: House, actor: Person, track_id: int, place: int, answer: Pace) -> Seen:
    """What the person answers to how it goes: as it is, fewer messages, or a pause.

    Raises as ``pause``, and ``StepSettled`` when it was answered before.
    """
    now = house.now()

    async def change(tx: Transaction, track: Track) -> Track:
        steps = await tracks.steps(tx.conn, track.id)
        asked = [step for step in steps if step.place == place and step.act in QUESTIONS]
        if not asked or not asked[0].is_open:
            raise StepSettled
        done = StepStatus.DONE
        track = await tracks.settle(tx, track, [place], done, by=actor.id, now=now)
        if answer is Pace.LESS:
            track = await tracking.set_gentle(tx, track, now=now)
        if answer is Pace.PAUSE and track.status is Status.RUNNING:
            track = await tracks.pause(tx, track, now=now)
        return track

    return await _changed(house, actor, track_id, change)


async def _changed(house: House, actor: Person, track_id: int, change: Change) -> Seen:
    now = house.now()

    async def unit(tx: Transaction) -> Seen:
        track = await found(tx.conn, actor, track_id)
        if not track.is_under_way:
            raise TrackOver(track.status.value)
        if actor.id != track.member and not await telling.leads(tx.conn, track, actor):
            raise NotYourStep("newcomer" if track.member else "connector")
        return await seen(tx.conn, actor, await change(tx, track), now)

    return await house.store.write(unit)
