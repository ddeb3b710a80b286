"""Tracks in the store: playbooks under way, their steps, and when each is looked at next.

Whatever changes a track here plans its next wake-up, so that nobody has to think of it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from db import audit, deliveries, practices
from db.adapter import Queries
from db.connection import Connection
from db.rows import instant, instant_or_none, packed, seconds, seconds_or_none, unpacked
from db.store import Transaction
from domain import nudging
from domain.deliveries import Kind
from domain.ids import new_id, new_nonce
from domain.playbooks import NEWCOMER, Owner, Playbook
from domain.tracks import ENDED, Status, StepStatus, Track, TrackStep, steps_of

_sql = Queries("tracks")


def track_of(row: Any) -> Track:
    """The track that a row of the table holds."""
    return Track(
        id=row["id"],
        network=row["network"],
        playbook=row["playbook"],
        titles=unpacked(row["titles"]),
        anchor=instant(row["anchor"]),
        started=instant(row["started_at"]),
        member=row["member"],
        chapter=row["chapter"],
        event=row["event"],
        buddy=row["buddy"],
        starter=row["starter"],
        status=Status(row["status"]),
        gentle=bool(row["gentle"]),
        paused=instant_or_none(row["paused_at"]),
        ended=instant_or_none(row["ended_at"]),
        why=row["why"],
    )


def step_of(row: Any) -> TrackStep:
    """The step that a row of the table holds."""
    content = unpacked(row["content"])
    return TrackStep(
        track=row["track"],
        place=row["place"],
        name=row["name"],
        owner=Owner(row["owner"]),
        days=row["days"],
        due=instant_or_none(row["due"]),
        texts=content["texts"],
        act=content["act"],
        status=StepStatus(row["status"]),
        told=row["told"],
        told_at=instant_or_none(row["told_at"]),
        raised=instant_or_none(row["raised_at"]),
        settled_by=row["settled_by"],
        settled_at=instant_or_none(row["settled_at"]),
    )


# ── Finding ──────────────────────────────────────────────────────────────────────────────────


async def find(conn: Connection, network: int, track: int) -> Track | None:
    """The track of that network (0: of any), under way or over, or ``None``."""
    row = await _sql.by_id(conn, network=network, id=track)
    return track_of(row) if row else None


async def steps(conn: Connection, track: int) -> tuple[TrackStep, ...]:
    """Every step of a track, in its order."""
    return tuple(step_of(row) for row in await _sql.all("steps", conn, track=track))


async def of_member(conn: Connection, network: int, member: int) -> list[Track]:
    """The tracks under way that are for ``member``, oldest first."""
    return [
        track_of(row) for row in await _sql.all("of_member", conn, network=network, member=member)
    ]


async def of_buddy(conn: Connection, network: int, member: int) -> list[Track]:
    """The tracks under way in which ``member`` is the buddy, oldest first."""
    return [
        track_of(row) for row in await _sql.all("of_buddy", conn, network=network, member=member)
    ]


async def of_chapter(conn: Connection, network: int, chapter: int) -> list[Track]:
    """The tracks under way of a chapter and of its people, oldest first; 0: of no chapter."""
    rows = await _sql.all("of_chapter", conn, network=network, chapter=chapter)
    return [track_of(row) for row in rows]


async def of_event(conn: Connection, network: int, event: int) -> list[Track]:
    """The tracks under way of an event, oldest first."""
    return [track_of(row) for row in await _sql.all("of_event", conn, network=network, event=event)]


async def of_events(conn: Connection, network: int) -> list[Track]:
    """The tracks under way of all events, oldest first."""
    return [track_of(row) for row in await _sql.all("of_events", conn, network=network)]


async def same(
    conn: Connection,
    network: int,
    playbook: str,
    *,
    member: int = 0,
    chapter: int = 0,
    event: int = 0,
) -> Track | None:
    """The track under way that ``begin`` would repeat, or ``None``."""
    row = await _sql.same(
        conn, network=network, playbook=playbook, member=member, chapter=chapter, event=event
    )
    return track_of(row) if row else None


async def homeless(conn: Connection, network: int, member: int) -> list[Track]:
    """The welcome of ``member`` that is under way and belongs to no chapter yet."""
    key = {"network": network, "member": member, "playbook": NEWCOMER}
    return [track_of(row) for row in await _sql.all("homeless", conn, **key)]


async def broken_off(conn: Connection, network: int, member: int) -> Track | None:
    """The welcome of ``member`` that stopped when they left, unless another is under way."""
    if await same(conn, network, NEWCOMER, member=member) is not None:
        return None
    row = await _sql.stopped_by_leaving(conn, network=network, member=member, playbook=NEWCOMER)
    return track_of(row) if row else None


# ── Beginning and ending ─────────────────────────────────────────────────────────────────────


async def begin(
    tx: Transaction,
    playbook: Playbook,
    *,
    network: int,
    anchor: datetime,
    now: datetime,
    member: int = 0,
    chapter: int = 0,
    event: int = 0,
    buddy: int | None = None,
    starter: int | None = None,
) -> Track | None:
    """Put a playbook under way, its days counted from ``anchor``; ``None`` when the same runs already.

    For a person, a track without a chapter is the same as one with any.
    """
    subject = {"member": member, "chapter": chapter, "event": event}
    if await same(tx.conn, network, playbook.name, **subject) is not None:
        return None
    track_id = new_id(now)
    await _sql.add(
        tx.conn,
        id=track_id,
        network=network,
        playbook=playbook.name,
        titles=packed(dict(playbook.titles)),
        buddy=buddy,
        starter=starter,
        anchor=seconds(anchor),
        now=seconds(now),
        **subject,
    )
    rows = [
        {
            "track": track_id,
            "place": step.place,
            "network": network,
            "name": step.name,
            "owner": step.owner.value,
            "days": step.days,
            "due": seconds_or_none(step.due),
            "content": packed({"texts": dict(step.texts), "act": step.act}),
        }
        for step in steps_of(track_id, playbook, anchor)
    ]
    await _sql.add_steps(tx.conn, rows)
    await audit.add(
        tx, network, "track.begin", actor=starter, subject=track_id, now=now, about=playbook.name
    )
    track = await find(tx.conn, network, track_id)
    if track is not None:
        await wake(tx, track, now=now)
    return track


async def stop(
    tx: Transaction, track: Track, *, why: str = ENDED, by: int | None, now: datetime
) -> Track:
    """It ends before its last step; nothing more is said of it."""
    ended = replace(track, status=Status.STOPPED, ended=now, why=why)
    await audit.add(tx, track.network, "track.stop", actor=by, subject=track.id, now=now, why=why)
    return await _put(tx, ended, now)


async def pause(tx: Transaction, track: Track, *, now: datetime) -> Track:
    """Nothing is said until it goes on."""
    return await _put(tx, replace(track, status=Status.PAUSED, paused=now), now)


async def resume(tx: Transaction, track: Track, *, now: datetime) -> Track:
    """It goes on; its days come later by as long as it was paused, unless an event sets them."""
    going = replace(track, status=Status.RUNNING, paused=None)
    by = timedelta(0) if track.event else now - (track.paused or now)
    return await move(tx, going, by, now=now)


async def move(tx: Transaction, track: Track, by: timedelta, *, now: datetime) -> Track:
    """What is open of it comes later by ``by`` (earlier, when negative)."""
    for step in await steps(tx.conn, track.id):
        moved = nudging.shifted(step, by)
        told_at = step.told_at if track.event else moved.told_at  # an event moved, time did not
        await _sql.move_step(
            tx.conn,
            track=track.id,
            place=step.place,
            due=seconds_or_none(moved.due),
            told_at=seconds_or_none(told_at),
        )
    return await _put(tx, replace(track, anchor=track.anchor + by), now)


async def _put(tx: Transaction, track: Track, now: datetime) -> Track:
    await _sql.set_status(
        tx.conn,
        id=track.id,
        status=track.status.value,
        anchor=seconds(track.anchor),
        paused_at=seconds_or_none(track.paused),
        ended_at=seconds_or_none(track.ended),
        why=track.why,
    )
    await wake(tx, track, now=now)
    return track


async def wake(tx: Transaction, track: Track, *, now: datetime) -> None:
    """Plan, in place of what was planned, when the track is looked at next; never when it is over."""
    await deliveries.drop(tx, track.id, kind=Kind.TRACK_WAKE, why="replanned", now=now)
    figures = await practices.find(tx.conn, track.network)
    at = nudging.next_moment(track, await steps(tx.conn, track.id), figures)
    if at is None:
        return
    due = max(at, now)
    await deliveries.plan(
        tx,
        Kind.TRACK_WAKE,
        network=track.network,
        subject=track.id,
        due=due,
        dedupe=f"track.wake:{track.id}:{seconds(due)}:{new_nonce()}",
        now=now,
    )


# ── Steps ────────────────────────────────────────────────────────────────────────────────────


async def settle(
    tx: Transaction,
    track: Track,
    places: Iterable[int],
    status: StepStatus,
    *,
    by: int | None,
    now: datetime,
) -> Track:
    """Open steps are done or skipped, by ``by`` (``None``: the bot saw it).

    A track of which no step is open any more is done.
    """
    changed = 0
    for place in places:
        changed += await _sql.settle_step(
            tx.conn, track=track.id, place=place, status=status.value, by=by, now=seconds(now)
        )
    if not changed:
        return track
    if track.is_under_way and not any(one.is_open for one in await steps(tx.conn, track.id)):
        return await _put(tx, replace(track, status=Status.DONE, paused=None, ended=now), now)
    await wake(tx, track, now=now)
    return track
