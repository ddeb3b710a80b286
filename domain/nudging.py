"""Nudging: when who hears of which step of a track.

A step is told when it is due, then nudged; what is open after the last nudge is raised once,
to somebody else, and never again.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Final

from domain.playbooks import Owner
from domain.practices import Practices
from domain.tracks import Status, Track, TrackStep

#: Of how many tracks one who leads them hears one by one in a day; of more in a single message.
ONE_BY_ONE: Final = 3


def moment(track: Track, step: TrackStep, practices: Practices) -> datetime | None:
    """When something is next said of ``step``: to its owner, or that it is stuck. ``None``: never.

    What connectors do for a person waits until that person has a chapter.
    """
    if not step.is_open or step.due is None or step.raised is not None:
        return None
    if track.is_homeless and track.hearer(step.owner) is Owner.CONNECTOR:
        return None
    if step.told == 0:
        return step.due
    if track.gentle or step.told_at is None:
        return None
    return max(step.due, step.told_at + timedelta(days=practices.nudge_days))


def next_moment(track: Track, steps: Iterable[TrackStep], practices: Practices) -> datetime | None:
    """When the track is next looked at; ``None`` when nothing more comes up by itself."""
    if track.status is not Status.RUNNING:
        return None
    return min(
        (at for step in steps if (at := moment(track, step, practices)) is not None), default=None
    )


@dataclass(frozen=True, slots=True)
class Ripe:
    """What is said now: ``told`` the places of steps by who hears of them, ``stuck`` those raised."""

    told: Mapping[Owner, tuple[int, ...]] = field(default_factory=dict)
    stuck: tuple[int, ...] = ()


def ripe(track: Track, steps: Sequence[TrackStep], practices: Practices, now: datetime) -> Ripe:
    """Which steps come up at ``now``.

    A nudge takes along those that would follow within half the days between two nudges, so that
    steps told on different days come back together.
    """
    if track.status is not Status.RUNNING:
        return Ripe()
    moments = {
        step.place: at for step in steps if (at := moment(track, step, practices)) is not None
    }
    soon = now + timedelta(days=practices.nudge_days) / 2
    last = [step for step in steps if step.told > practices.nudges]
    stuck = tuple(step.place for step in last if moments.get(step.place, soon) < soon)
    if not any(moments[place] <= now for place in stuck):
        stuck = ()
    told: dict[Owner, tuple[int, ...]] = {}
    for owner in (Owner.NEWCOMER, Owner.BUDDY, Owner.CONNECTOR):
        theirs = [
            step
            for step in steps
            if step.place in moments and step not in last and track.hearer(step.owner) is owner
        ]
        if any(moments[step.place] <= now for step in theirs):
            told[owner] = tuple(
                step.place
                for step in theirs
                if moments[step.place] <= now or (step.told and moments[step.place] < soon)
            )
    return Ripe(told, stuck)


def shifted(step: TrackStep, by: timedelta) -> TrackStep:
    """An open step after a pause that lasted ``by``."""
    if not step.is_open:
        return step
    return replace(
        step,
        due=step.due and step.due + by,
        told_at=step.told_at and step.told_at + by,
    )
