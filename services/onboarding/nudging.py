"""A friendly word now, by a person, about what is open: it counts as one of the nudges."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final

from db import audit, members, people, practices, telling, tracking, tracks
from db.store import Transaction
from domain.buddies import NoTrackFor
from domain.connectors import Someone
from domain.errors import NotAllowed
from domain.nudging import Ripe
from domain.people import Person
from domain.playbooks import Owner
from domain.practices import Practices
from domain.standings import (
    NothingToNudge,
    NudgeClosed,
    Nudged,
    NudgedEnough,
    NudgedLately,
    NudgePaused,
)
from domain.tracks import Status, Track, TrackGone, TrackStep
from services.house import House

BETWEEN: Final = timedelta(days=1)


async def nudge(house: House, actor: Person, someone: Someone) -> Nudged:
    """Tell ``someone`` of what is due of theirs: by whoever looks after them, once a day at most.

    Raises ``NotAllowed``, ``NoTrackFor``, ``NudgePaused``, ``NudgeClosed``, ``NothingToNudge``,
    ``NudgedLately`` or ``NudgedEnough``.
    """

    async def unit(tx: Transaction) -> Nudged:
        found = await tracks.of_member(tx.conn, actor.network, someone.id)
        led = [track for track in found if await telling.leads(tx.conn, track, actor)]
        if not led and (found or not (actor.steward or actor.connects)):
            raise NotAllowed("connector")
        if not led:
            raise NoTrackFor(someone.name)
        return await _nudge(tx, actor, someone, led, house.now())

    return await house.store.write(unit)


async def nudge_track(house: House, actor: Person, track_id: int) -> Nudged:
    """As ``nudge``, the person of one track. Raises ``TrackGone`` too."""

    async def unit(tx: Transaction) -> Nudged:
        track = await tracks.find(tx.conn, actor.network, track_id)
        if track is None or not track.member or not track.is_under_way:
            raise TrackGone
        if not await telling.leads(tx.conn, track, actor):
            raise TrackGone
        name = await members.name_of(tx.conn, actor.network, track.member) or ""
        return await _nudge(tx, actor, Someone(track.member, name), [track], house.now())

    return await house.store.write(unit)


async def _nudge(
    tx: Transaction, actor: Person, someone: Someone, led: list[Track], now: datetime
) -> Nudged:
    running = [track for track in led if track.status is Status.RUNNING]
    if not running:
        raise NudgePaused(someone.name)
    member = await people.find(tx.conn, actor.network, someone.id)
    if member is None or member.dm_closed:
        raise NudgeClosed(someone.name)
    await _need_day_between(tx, actor.network, someone, now)
    figures = await practices.find(tx.conn, actor.network)
    told = 0
    spent = False
    for track in running:
        seen = await tracking.look(tx, track, now=now)
        if not seen.is_under_way:
            continue
        theirs = [
            step
            for step in await tracks.steps(tx.conn, seen.id)
            if step.is_due(now) and seen.hearer(step.owner) is Owner.NEWCOMER
        ]
        places = tuple(step.place for step in theirs if _may_hear(seen, step, figures))
        spent = spent or bool(theirs)
        if places:
            await telling.say(tx, seen, Ripe({Owner.NEWCOMER: places}), now=now)
            await tracks.wake(tx, seen, now=now)
            told += len(places)
    if not told:
        raise NudgedEnough(someone.name) if spent else NothingToNudge(someone.name)
    await audit.add(
        tx, actor.network, "track.nudge", actor=actor.id, subject=someone.id, now=now, steps=told
    )
    return Nudged(someone.id, told)


def _may_hear(track: Track, step: TrackStep, figures: Practices) -> bool:
    """Whether ``step`` may be mentioned once more: once, and then as often as the network nudges."""
    return step.told <= (0 if track.gentle else figures.nudges)


async def _need_day_between(tx: Transaction, network: int, someone: Someone, now: datetime) -> None:
    """One word a day at most, whoever says it and of whatever track."""
    heard = [
        step.told_at
        for track in await tracks.of_member(tx.conn, network, someone.id)
        for step in await tracks.steps(tx.conn, track.id)
        if step.told_at is not None and track.hearer(step.owner) is Owner.NEWCOMER
    ]
    if heard and now - max(heard) < BETWEEN:
        raise NudgedLately(someone.name, max(heard))
