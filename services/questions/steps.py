"""First steps: what a newcomer did, and what comes next."""

from __future__ import annotations

from datetime import UTC, datetime

from db import events, members, people
from domain.members import Field
from domain.questions.answers import (
    FirstSteps,
    Found,
    NextStep,
    OnlyForYou,
    Progress,
)
from domain.questions.parts import Step
from services.questions.events import soonest
from services.questions.room import Room

_EVER = datetime(2000, 1, 1, tzinfo=UTC)


async def done(room: Room) -> frozenset[Step]:
    """The steps that the asker has taken, as the store knows them."""
    network, asker = room.network.id, room.asker
    member = await people.find(room.house.store.read, network, asker.id)
    kept = await members.fields(room.house.store.read, network, asker.id)
    answered = await events.of_member(
        room.house.store.read, network, asker.id, since=_EVER, limit=1
    )
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


async def following(room: Room) -> Found:
    """The first step that is missing, with what helps to take it."""
    if room.public:
        return FirstSteps()
    taken = await done(room)
    step = next((step for step in Step if step not in taken), None)
    if step is Step.CHAPTER:
        home = await room.home()
        nearest = await room.nearest(home, 1) if home is not None else []
        return NextStep(step, near=nearest[0] if nearest else None)
    if step is Step.EVENT:
        own = await room.own_chapter()
        event = await soonest(room, own.chapter) if own is not None else None
        return NextStep(step, soonest=event or await soonest(room, None))
    return NextStep(step)


async def progress(room: Room) -> Found:
    """Which steps the asker has taken; for their eyes only."""
    if room.public:
        return OnlyForYou()
    taken = await done(room)
    return Progress(
        tuple(step for step in Step if step in taken),
        tuple(step for step in Step if step not in taken),
    )
