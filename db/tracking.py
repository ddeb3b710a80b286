"""What happens to tracks: steps that the bot sees done, buddies, people who settle in or leave."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from db import chapters, copies, events, members, practices, tracks
from db.adapter import Queries
from db.connection import Connection
from db.rows import seconds
from db.store import Transaction
from domain.chapters import CAN_BE_JOINED
from domain.events import Status as EventStatus
from domain.nudging import Ripe
from domain.playbooks import COMPOSTING, CONNECTOR, NEWCOMER, Owner, Playbook
from domain.tracks import GONE, LEFT, Status, StepStatus, Track

_sql = Queries("tracks")


async def follow(tx: Transaction, track: Track, *, now: datetime) -> Track:
    """An event may have moved, it or a chapter may have ended: the track follows.

    A newcomer whose chapter was composted goes on without one; who stepped down becomes no connector.
    """
    if track.event:
        event = await events.find(tx.conn, track.network, track.event)
        if event is None or event.status is EventStatus.CANCELLED:
            return await tracks.stop(tx, track, why=GONE, by=None, now=now)
        by = event.starts - track.anchor
        return await tracks.move(tx, track, by, now=now) if by else track
    if not track.chapter or track.playbook == COMPOSTING:
        return track
    chapter = await chapters.find(tx.conn, track.network, track.chapter)
    over = track.playbook == CONNECTOR and await _stepped_down(tx, track)
    if chapter is not None and chapter.status in CAN_BE_JOINED and not over:
        return track
    if track.playbook != NEWCOMER:
        return await tracks.stop(tx, track, why=GONE, by=None, now=now)
    await _sql.set_chapter(tx.conn, id=track.id, chapter=0)
    return replace(track, chapter=0)


async def _stepped_down(tx: Transaction, track: Track) -> bool:
    key = {"network": track.network, "chapter": track.chapter, "member": track.member}
    return await _sql.stepped_down(tx.conn, since=seconds(track.started), **key) is not None


async def unwatched(conn: Connection) -> list[Track]:
    """The tracks that nothing will look at, though something may come up in them."""
    return [tracks.track_of(row) for row in await _sql.all("unwatched", conn)]


async def look(tx: Transaction, track: Track, *, now: datetime) -> Track:
    """Tick the steps of which the bot can see that they are done, whoever they belong to."""
    waiting = {
        step.place: step.act
        for step in await tracks.steps(tx.conn, track.id)
        if step.is_open and step.act
    }
    if not waiting or not track.is_under_way:
        return track
    seen = {"buddy"} if track.buddy else set()
    if track.member:
        rows = await _sql.all("happened", tx.conn, network=track.network, member=track.member)
        seen.update(row["act"] for row in rows)
    elif track.chapter and "contacts" in waiting.values():
        there = await _sql.animated(tx.conn, network=track.network, chapter=track.chapter)
        least = (await practices.find(tx.conn, track.network)).least_connectors
        seen |= {"contacts"} if there >= least else set()
    places = [place for place, act in waiting.items() if act in seen]
    return await tracks.settle(tx, track, places, StepStatus.DONE, by=None, now=now)


async def tell(tx: Transaction, track: Track, ripe: Ripe, *, now: datetime) -> None:
    """Write that these steps were told to their owners, or raised to somebody else."""
    for places in ripe.told.values():
        for place in places:
            await _sql.tell_step(tx.conn, track=track.id, place=place, now=seconds(now))
    for place in ripe.stuck:
        await _sql.raise_step(tx.conn, track=track.id, place=place, now=seconds(now))


async def arrive(
    tx: Transaction, playbook: Playbook, network: int, member: int, *, now: datetime
) -> None:
    """Somebody is welcomed: their playbook begins. What is due at once, the welcome itself says."""
    track = await tracks.begin(tx, playbook, network=network, member=member, anchor=now, now=now)
    if track is None:
        return
    due = tuple(
        step.place
        for step in await tracks.steps(tx.conn, track.id)
        if step.is_due(now) and track.hearer(step.owner) is Owner.NEWCOMER
    )
    await tell(tx, track, Ripe({Owner.NEWCOMER: due}), now=now)
    await tracks.wake(tx, await look(tx, track, now=now), now=now)
    for home in list(await members.homes(tx.conn, network, member))[:1]:
        await settle_in(tx, network, member, home, now=now)


async def set_gentle(tx: Transaction, track: Track, *, now: datetime) -> Track:
    """From now on each step is mentioned once, and nobody is told what stays open."""
    await _sql.set_gentle(tx.conn, id=track.id)
    gentle = replace(track, gentle=True)
    await tracks.wake(tx, gentle, now=now)
    return gentle


async def set_buddy(tx: Transaction, track: Track, buddy: int | None, *, now: datetime) -> Track:
    """Who accompanies the person; the step that waits for it is ticked."""
    await _sql.set_buddy(tx.conn, id=track.id, buddy=buddy)
    changed = await look(tx, replace(track, buddy=buddy), now=now)
    await tracks.wake(tx, changed, now=now)
    return changed


async def settle_in(
    tx: Transaction, network: int, member: int, chapter: int, *, now: datetime
) -> None:
    """A newcomer joined a chapter: from now on its connectors look after them."""
    for track in await tracks.homeless(tx.conn, network, member):
        await _sql.set_chapter(tx.conn, id=track.id, chapter=chapter)
        await copies.take_over(tx, replace(track, chapter=chapter))
        home = await look(tx, replace(track, chapter=chapter), now=now)
        await tracks.wake(tx, home, now=now)


async def move_out(
    tx: Transaction, network: int, member: int, chapter: int, *, now: datetime
) -> None:
    """A newcomer left the chapter that looked after them: another of theirs does from now on, or the
    one that they join next."""
    others = [home for home in await members.homes(tx.conn, network, member) if home != chapter]
    for track in await tracks.of_member(tx.conn, network, member):
        if track.playbook == NEWCOMER and track.chapter == chapter:
            await _sql.set_chapter(tx.conn, id=track.id, chapter=0)
            await tracks.wake(tx, replace(track, chapter=0), now=now)
    for home in others[:1]:
        await settle_in(tx, network, member, home, now=now)


async def depart(tx: Transaction, network: int, member: int, *, now: datetime) -> None:
    """They left the server: what was for them stops, and whom they accompanied has no buddy."""
    for track in await tracks.of_member(tx.conn, network, member):
        await tracks.stop(tx, track, why=LEFT, by=member, now=now)
    for track in await tracks.of_buddy(tx.conn, network, member):
        await set_buddy(tx, track, None, now=now)


async def come_back(tx: Transaction, network: int, member: int, *, now: datetime) -> None:
    """They are here again: their welcome goes on where it stopped, as after a pause; what they had
    paused stays so.

    They belong to no chapter any more, and it begins without one; without a buddy who left too.
    """
    track = await tracks.broken_off(tx.conn, network, member)
    if track is None:
        return
    await _sql.set_chapter(tx.conn, id=track.id, chapter=0)
    here = replace(track, chapter=0, ended=None, why=None, status=Status.PAUSED)
    if track.paused is None:
        here = await tracks.resume(tx, replace(here, paused=track.ended), now=now)
    else:
        here = await tracks.pause(tx, here, now=track.paused)
    if here.buddy and await members.name_of(tx.conn, network, here.buddy) is None:
        await set_buddy(tx, here, None, now=now)
