"""What somebody has to do: their own tracks, those they accompany, those they lead."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from db import led, telling, tracking, tracks
from db.connection import Connection
from db.store import Transaction
from domain.people import Person
from domain.playbooks import Owner
from domain.tracks import Seen, Track, TrackGone, TrackStep
from services.house import House

MOST: Final = 26  # one in full, and as many to choose from as a select has room for


async def found(conn: Connection, actor: Person, track_id: int) -> Track:
    """The track, if ``actor`` has to do with it. Raises ``TrackGone``.

    In direct messages people may act in another network than that of the track.
    """
    track = await tracks.find(conn, 0, track_id)
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

    Of the people of their chapters, those of whom a step is theirs and due. ``MOST`` at most: the
    board has them all.
    """
    conn, now = house.store.read, house.now()

    async def unit(tx: Transaction) -> None:
        for track in await tracks.of_member(tx.conn, actor.network, actor.id):
            await tracking.look(tx, track, now=now)

    if await tracks.of_member(conn, actor.network, actor.id):
        await house.store.write(unit)
    kept = await _close(conn, actor)
    for one in await led.by(conn, actor.network, actor.id):
        own = [step for step in one.open if _is_own(actor, one.track, step, leads=True)]
        if not one.track.member or any(step.is_due(now) for step in own):
            kept.setdefault(one.track.id, one.track)
    return [await seen(conn, actor, track, now) for track in list(kept.values())[:MOST]]


async def everything(house: House, actor: Person) -> list[tuple[Track, str, TrackStep]]:
    """Every open step that is for ``actor`` to do, those that are due first, each with its track
    and the name of whom or what that is for."""
    conn, now = house.store.read, house.now()
    own: list[tuple[Track, str, TrackStep]] = []
    known = set[int]()
    for track in (await _close(conn, actor)).values():
        whole = await seen(conn, actor, track, now)
        known.add(track.id)
        own += [(track, whole.name, step) for step in whole.steps if step.place in whole.own]
    for one in await led.by(conn, actor.network, actor.id):
        if one.track.id not in known:
            mine = (step for step in one.open if _is_own(actor, one.track, step, leads=True))
            own += [(one.track, one.name, step) for step in mine]
    return sorted(own, key=lambda found: not found[2].is_due(now))


async def _close(conn: Connection, actor: Person) -> dict[int, Track]:
    """The few that are theirs other than by their chapters: for them, as a buddy, by an event."""
    kept = {one.id: one for one in await tracks.of_member(conn, actor.network, actor.id)}
    kept |= {one.id: one for one in await tracks.of_buddy(conn, actor.network, actor.id)}
    for track in await tracks.of_events(conn, actor.network):
        if track.id not in kept and actor.id in await telling.leaders(conn, track):
            kept[track.id] = track
    return kept
