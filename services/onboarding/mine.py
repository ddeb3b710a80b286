"""What somebody has to do: their own tracks, those they accompany, those they lead."""

from __future__ import annotations

from datetime import datetime

from db import telling, tracking, tracks
from db.series import Connection
from db.store import Transaction
from domain.people import Person
from domain.playbooks import Owner
from domain.tracks import Seen, Track, TrackGone, TrackStep
from services.house import House


async def found(conn: Connection, actor: Person, track_id: int) -> Track:
    """The track, if ``actor`` has to do with it. Raises ``TrackGone``."""
    track = await tracks.find(conn, actor.network, track_id)
    if track is None:
        raise TrackGone
    if actor.id in {track.member, track.buddy} or await telling.leads(conn, track, actor):
        return track
    raise TrackGone


async def seen(conn: Connection, actor: Person, track: Track, now: datetime) -> Seen:
    """The track as ``actor`` sees it."""
    steps = await tracks.steps(conn, track.id)
    leads = await telling.leads(conn, track, actor)
    open_ones = [step for step in steps if track.is_under_way and step.is_open]
    own = frozenset(one.place for one in open_ones if _is_own(actor, track, one, leads=leads))
    ticks = frozenset(one.place for one in open_ones) if leads else own
    name = await telling.name_of(conn, track)
    return Seen(track, steps, own, ticks, leads or actor.id == track.member, name, now)


def _is_own(actor: Person, track: Track, step: TrackStep, *, leads: bool) -> bool:
    match track.hearer(step.owner):
        case Owner.NEWCOMER:
            return actor.id == track.member
        case Owner.BUDDY:
            return actor.id == track.buddy
    return leads


async def show(house: House, actor: Person, track_id: int) -> Seen:
    """One track, with what the bot saw done ticked. Raises ``TrackGone``."""
    now = house.now()

    async def unit(tx: Transaction) -> Seen:
        track = await found(tx.conn, actor, track_id)
        return await seen(tx.conn, actor, await tracking.look(tx, track, now=now), now)

    return await house.store.write(unit)


async def listing(house: House, actor: Person) -> list[Seen]:
    """What ``actor`` has to do: their own first, then as a buddy, then as a connector.

    Of the people of their chapters, those of whom a step is theirs and due.
    """
    now = house.now()

    async def unit(tx: Transaction) -> list[Seen]:
        for track in await tracks.of_member(tx.conn, actor.network, actor.id):
            await tracking.look(tx, track, now=now)
        whole = [await seen(tx.conn, actor, track, now) for track in await _theirs(tx.conn, actor)]
        return [one for one in whole if _concerns(actor, one)]

    return await house.store.write(unit)


def _concerns(actor: Person, one: Seen) -> bool:
    mine = actor.id in {one.track.member, one.track.buddy} or not one.track.member
    return mine or bool(one.due)


async def everything(house: House, actor: Person) -> list[tuple[Seen, TrackStep]]:
    """Every open step that is for ``actor`` to do, those that are due first."""
    conn, now = house.store.read, house.now()
    whole = [await seen(conn, actor, track, now) for track in await _theirs(conn, actor)]
    own = [(one, step) for one in whole for step in one.steps if step.place in one.own]
    return sorted(own, key=lambda pair: not pair[1].is_due(now))


async def _theirs(conn: Connection, actor: Person) -> list[Track]:
    network = actor.network
    kept = {one.id: one for one in await tracks.of_member(conn, network, actor.id)}
    kept |= {one.id: one for one in await tracks.of_buddy(conn, network, actor.id)}
    led = [
        track
        for chapter in sorted(actor.connects)
        for track in await tracks.of_chapter(conn, network, chapter)
    ]
    for track in (*led, *await tracks.of_events(conn, network)):
        if track.id not in kept and actor.id in await telling.leaders(conn, track):
            kept[track.id] = track
    return list(kept.values())
