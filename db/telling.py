"""Who hears of a track, and the messages that are planned for them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

from db import (
    alerts,
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
from db.adapter import Queries
from db.connection import Connection
from db.rows import seconds
from db.store import Transaction
from db.tracking import tell as mark
from domain.deliveries import Delivery, Kind
from domain.nudging import ONE_BY_ONE, Ripe
from domain.people import Person
from domain.playbooks import Owner
from domain.tracks import Track

_sql = Queries("telling")
_DAY = timedelta(days=1)


async def hearers(conn: Connection, track: Track, owner: Owner) -> list[int]:
    """Whose the steps of ``owner`` are now: the person, the buddy, or the connectors (of an event
    its organiser and those of its chapters)."""
    match track.hearer(owner):
        case Owner.NEWCOMER:
            return [track.member]
        case Owner.BUDDY:
            return [track.buddy] if track.buddy else []
    return await leaders(conn, track)


async def leaders(conn: Connection, track: Track) -> list[int]:
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


async def leads(conn: Connection, track: Track, actor: Person) -> bool:
    """Whether ``actor`` looks after the track at this moment: a connector of it, or a steward."""
    steward = actor.steward and actor.network == track.network
    return steward or actor.id in await leaders(conn, track)


async def name_of(conn: Connection, track: Track) -> str:
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
        found = await people.reachable(tx.conn, track.network, await leaders(tx.conn, track))
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
    found = await people.reachable(tx.conn, track.network, to)
    expires = now + timedelta(days=figures.nudge_days)
    for member in found:
        if member not in {track.member, track.buddy} and await _heard(tx, track, member, now):
            await deliveries.plan(
                tx,
                Kind.TRACK_MORE,
                network=track.network,
                subject=0,
                target=member,
                due=now,
                expires=expires,
                dedupe=f"{Kind.TRACK_MORE.value}:{member}:{now:%Y-%m-%d}",
                now=now,
            )
            continue
        await deliveries.plan(
            tx,
            kind,
            network=track.network,
            subject=track.id,
            target=member,
            due=now,
            expires=expires,
            dedupe=f"{kind.value}:{track.id}:{member}:{which}",
            now=now,
            facts={"places": list(places), "closed": bool(once)},
        )
    return bool(found)


async def _heard(tx: Transaction, track: Track, member: int, now: datetime) -> bool:
    """Whether somebody who leads many tracks heard of as many in a day as are told one by one."""
    since = seconds(now - _DAY)
    heard = await _sql.heard(tx.conn, network=track.network, member=member, since=since)
    return int(heard) >= ONE_BY_ONE


async def _alert(tx: Transaction, track: Track, *, now: datetime) -> None:
    """The stewards' channel is told, in the network's language: once of each track, and of those
    that are too many for a day that there are more."""
    since = seconds(now - _DAY)
    if int(await _sql.alerted(tx.conn, network=track.network, since=since)) >= ONE_BY_ONE:
        await alerts.add(tx, track.network, "track-more", now=now)
        return
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
