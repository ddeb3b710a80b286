"""Steps are done or skipped, by whoever they belong to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from db import tracks
from db.store import Transaction
from domain import names
from domain.people import Person
from domain.tracks import (
    NotYourStep,
    Settled,
    StepSettled,
    StepStatus,
    TrackOver,
)
from services.house import House
from services.onboarding import mine


async def tick(
    house: House, actor: Person, track_id: int, places: Sequence[int], status: StepStatus
) -> Settled:
    """Steps of a track are done or skipped.

    Raises ``TrackGone``, ``TrackOver``, ``NotYourStep`` when one belongs to somebody else, and
    ``StepSettled`` when all were settled before.
    """
    now = house.now()

    async def unit(tx: Transaction) -> Settled:
        track = await mine.found(tx.conn, actor, track_id)
        if not track.is_under_way:
            raise TrackOver(track.status.value)
        before = await mine.seen(tx.conn, actor, track, now)
        wanted = [step for step in before.steps if step.place in places and step.is_open]
        if not wanted:
            raise StepSettled
        for step in wanted:
            if step.place not in before.ticks:
                raise NotYourStep(track.hearer(step.owner).value)
        after = await tracks.settle(
            tx, track, [step.place for step in wanted], status, by=actor.id, now=now
        )
        return Settled(await mine.seen(tx.conn, actor, after, now), tuple(wanted), status)

    return await house.store.write(unit)


@dataclass(frozen=True, slots=True)
class Suggestion:
    """An open step at a ``place`` of a ``track``; ``label`` names whom it is for, unless oneself."""

    track: int
    place: int
    label: str


async def suggest(house: House, actor: Person, text: str) -> list[Suggestion]:
    """The open steps that are theirs to do and answer to ``text``; without any, due ones first."""
    return [one for one, _ in names.rank(text, await _called(house, actor))]


async def choose(house: House, actor: Person, text: str) -> Suggestion:
    """The open step that ``text`` means. Raises ``NotFound`` or ``SeveralFound``."""
    return names.resolve(text, await _called(house, actor), what="step")


async def _called(house: House, actor: Person) -> list[tuple[Suggestion, str]]:
    found = []
    for track, name, step in await mine.everything(house, actor):
        label = step.text(actor.language)
        if track.member != actor.id:
            label = f"{name} · {label}"
        found.append((Suggestion(step.track, step.place, label), label))
    return found
