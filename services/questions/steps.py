"""First steps: what a newcomer did, and what comes next."""

from __future__ import annotations

from datetime import UTC, datetime

from db import events, members, people, tracking, tracks
from db.store import Transaction
from domain.errors import StoreUnavailable
from domain.members import Field
from domain.playbooks import NEWCOMER, Owner
from domain.questions import Understood
from domain.questions.answers import (
    FirstSteps,
    Found,
    NextStep,
    OnlyForYou,
    OnTrack,
    Progress,
)
from domain.questions.parts import Step
from domain.tracks import Track, ordered
from domain.tracks import progress as progress_of
from services.questions.events import soonest
from services.questions.room import Room

_EVER = datetime(2000, 1, 1, tzinfo=UTC)


async def done(room: Room) -> frozenset[Step]:
    """The steps that the asker has taken, as the store knows them."""
    network, asker = room.network.id, room.asker
    member = await people.find(room.conn, network, asker.id)
    kept = await members.fields(room.conn, network, asker.id)
    answered = await events.of_member(room.conn, network, asker.id, since=_EVER, limit=1)
    facts = {
        Step.LANGUAGE: member is not None and member.language is not None,
        Step.CITY: bool(asker.city),
        Step.CHAPTER: bool(asker.chapters),
        Step.INTERESTS: any(
            field in kept and kept[field].content for field in (Field.TOPICS, Field.SKILLS)
        ),
        Step.EVENT: bool(answered),
    }
    return frozenset(step for step, taken in facts.items() if taken)


async def following(room: Room, _asked: Understood) -> Found:
    """The first step that is missing, with what helps to take it."""
    if room.public:
        return FirstSteps()
    if (track := await _on_track(room, next_only=True)) is not None:
        return track
    taken = await done(room)
    step = next((step for step in Step if step not in taken), None)
    if step is Step.CHAPTER:
        home = await room.home()
        nearest = room.nearest(home, 1) if home is not None else []
        return NextStep(step, near=nearest[0] if nearest else None)
    if step is Step.EVENT:
        own = room.own_chapter()
        event = await soonest(room, own) if own is not None else None
        return NextStep(step, soonest=event or await soonest(room, None))
    return NextStep(step)


async def progress(room: Room, _asked: Understood) -> Found:
    """Which steps the asker has taken; for their eyes only."""
    if room.public:
        return OnlyForYou()
    if (track := await _on_track(room, next_only=False)) is not None:
        return track
    taken = await done(room)
    return Progress(
        tuple(step for step in Step if step in taken),
        tuple(step for step in Step if step not in taken),
    )


async def _on_track(room: Room, *, next_only: bool) -> OnTrack | None:
    """The asker's own playbook under way, that of a newcomer before others; ``None``: there is none."""
    conn, asker = room.conn, room.asker
    under_way = await tracks.of_member(conn, room.network.id, asker.id)
    if not under_way:
        return None
    track = min(under_way, key=lambda one: (one.playbook != NEWCOMER, one.started))
    track = await _looked_at(room, track)
    steps = await tracks.steps(conn, track.id)
    left = tuple(
        step
        for step in ordered(steps, room.now)
        if track.is_under_way and track.hearer(step.owner) is Owner.NEWCOMER
    )
    done = progress_of(steps)
    return OnTrack(track, done.settled, done.all, left, next_only)


async def _looked_at(room: Room, track: Track) -> Track:
    """The track with what the bot saw done ticked, unless the store cannot be written just now."""

    async def unit(tx: Transaction) -> Track:
        return await tracking.look(tx, track, now=room.now)

    try:
        return await room.house.store.write(unit)
    except StoreUnavailable:
        return track
