"""Who hears of a track, and the messages that are planned for them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

import aiosqlite

from db import (
    chapters,
    connectors,
    deliveries,
    events,
    members,
    networks,
    people,
    practices,
    tracks,
)
from db.store import Transaction
from db.tracking import tell as mark
from domain.deliveries import Delivery, Kind
from domain.nudging import Ripe
from domain.people import Person
from domain.playbooks import Owner
from domain.tracks import Track


async def hearers(conn: aiosqlite.Connection, track: Track, owner: Owner) -> list[int]:
    """Whose the steps of ``owner`` are now: the person, the buddy, or the connectors (of an event
    its organiser and those of its chapters)."""
    match track.hearer(owner):
        case Owner.NEWCOMER:
            return [track.member]
        case Owner.BUDDY:
            return [track.buddy] if track.buddy else []
    return await leaders(conn, track)


async def leaders(conn: aiosqlite.Connection, track: Track) -> list[int]:
    """The connectors who look after a track."""
    homes = [track.chapter] if track.chapter else []
    found: list[int] = []
    if track.event:
        event = await events.find(conn, track.network, track.event)
        if event is not None:
            homes += event.chapters
            found += [event.organiser] if event.organiser else []
    for chapter in homes:
        found += [one.member for one in await connectors.of_chapter(conn, track.network, chapter)]
    return list(dict.fromkeys(found))


async def leads(conn: aiosqlite.Connection, track: Track, actor: Person) -> bool:
    """Whether ``actor`` looks after the track at this moment: a connector of it, or a steward."""
    return actor.steward or actor.id in await leaders(conn, track)


async def name_of(conn: aiosqlite.Connection, track: Track) -> str:
    """Whom or what a track is for, as a name; empty when nobody knows it any more."""
    if track.member:
        return await members.name_of(conn, track.network, track.member) or ""
    if track.event:
        event = await events.find(conn, track.network, track.event)
        return event.title if event else ""
    chapter = await chapters.find(conn, track.network, track.chapter)
    return chapter.name if chapter else ""


async def say(tx: Transaction, track: Track, ripe: Ripe, *, now: datetime) -> None:
    """Plan what is said of ``ripe`` steps, and write that it was. Nobody hears twice of one round."""
    ended, shut = list(ripe.stuck), list[int]()
    for owner, places in ripe.told.items():
        found = await hearers(tx.conn, track, owner)
        if await _plan(tx, Kind.TRACK_TOLD, track, found, places, now=now):
            continue
        ended += places  # who cannot be reached is not tried again and again
        if owner is Owner.CONNECTOR:
            await _alert(tx, track, now=now)
        else:
            shut += places
    await mark(tx, track, Ripe(ripe.told, tuple(ended)), now=now)
    if ripe.stuck:
        await _raise(tx, track, ripe.stuck, now=now)
    if shut:
        await _raise(tx, track, shut, now=now, once="closed")


async def closed(tx: Transaction, delivery: Delivery, *, now: datetime) -> None:
    """A message about steps found somebody's direct messages closed: those who lead are told once."""
    track = await tracks.find(tx.conn, delivery.network, delivery.subject)
    if track is None or not track.is_under_way:
        return
    places = [int(place) for place in delivery.facts["places"]]
    if delivery.target not in {track.member, track.buddy}:
        found = await _reached(tx, track, await leaders(tx.conn, track))
        if not found:
            await _alert(tx, track, now=now)
        return
    await mark(tx, track, Ripe(stuck=tuple(places)), now=now)
    await tracks.wake(tx, track, now=now)
    await _raise(tx, track, places, now=now, once="closed")


async def _raise(
    tx: Transaction, track: Track, places: Sequence[int], *, now: datetime, once: str = ""
) -> None:
    """Tell the connectors that steps are stuck, or the stewards when these are the connectors' own."""
    own = {
        step.place
        for step in await tracks.steps(tx.conn, track.id)
        if track.hearer(step.owner) is Owner.CONNECTOR
    }
    found = [] if own.issuperset(places) else await leaders(tx.conn, track)
    if not await _plan(tx, Kind.TRACK_STUCK, track, found, places, now=now, once=once):
        await _alert(tx, track, now=now)


async def _plan(
    tx: Transaction,
    kind: Kind,
    track: Track,
    to: Iterable[int],
    places: Sequence[int],
    *,
    now: datetime,
    once: str = "",
) -> bool:
    """One message for each of ``to`` who can be reached; whether anybody can.

    ``once``: what such a message is about, of which each hears a single time.
    """
    figures = await practices.find(tx.conn, track.network)
    rounds = {step.place: step.told for step in await tracks.steps(tx.conn, track.id)}
    which = once or "-".join(f"{place}.{rounds[place]}" for place in places)
    found = await _reached(tx, track, to)
    for member in found:
        await deliveries.plan(
            tx,
            kind,
            network=track.network,
            subject=track.id,
            target=member,
            due=now,
            expires=now + timedelta(days=figures.nudge_days),
            dedupe=f"{kind.value}:{track.id}:{member}:{which}",
            now=now,
            facts={"places": list(places), "closed": bool(once)},
        )
    return bool(found)


async def _reached(tx: Transaction, track: Track, candidates: Iterable[int]) -> list[int]:
    """Those of ``candidates`` who are here and take direct messages."""
    found = []
    for member in dict.fromkeys(candidates):
        known = await people.find(tx.conn, track.network, member)
        name = await members.name_of(tx.conn, track.network, member)
        if known is not None and name is not None and not known.dm_closed:
            found.append(member)
    return found


async def _alert(tx: Transaction, track: Track, *, now: datetime) -> None:
    """The stewards' channel is told, in the network's language: once of each track."""
    network = await networks.find(tx.conn, track.network)
    title = track.title(network.language if network else "")
    await deliveries.plan(
        tx,
        Kind.STEWARDS,
        network=track.network,
        subject=track.id,
        due=now,
        expires=now + timedelta(days=2),
        dedupe=f"track.alert:{track.id}",
        now=now,
        facts={"what": "track-stuck", "name": await name_of(tx.conn, track), "title": title},
    )
