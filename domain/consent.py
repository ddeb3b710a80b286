"""The clock of a decision by lazy consent, and one stance per person.

The clock counts whole seconds: the times during which a decision was open add up to exactly
what it was given, however often it was stopped.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta

from domain.decisions import ClosesRefused, Decision, Outcome, Said, Stance, Status

PATIENCE = timedelta(days=14)
"""How long an objection may stay open before it blocks its decision."""
REFLECTION = timedelta(days=1)
"""How long who objected has at least, once they were answered, to object again."""
LOOK = timedelta(days=1)
"""How often a stopped decision is looked at: whoever objected may have left since."""
SHORTEST = timedelta(seconds=1)
LONGEST = timedelta(days=92)


def check_closes(closes: datetime, now: datetime, *, before: datetime | None = None) -> datetime:
    """``closes`` in whole seconds, if a decision may close then, else ``ClosesRefused``.

    ``before``: the moment from which it would come too late.
    """
    latest = _whole(now + LONGEST)
    if before is not None:
        latest = min(latest, _whole(before) - timedelta(seconds=1))
    closes = _whole(closes)
    if closes < _whole(now) + SHORTEST or closes > latest:
        raise ClosesRefused(latest)
    return closes


def _whole(moment: datetime) -> datetime:
    return moment.replace(microsecond=0)


def stop(decision: Decision, now: datetime) -> Decision:
    """Someone objects: the clock stands, once however many object."""
    if decision.status is not Status.OPEN:
        return decision
    at = _whole(now)
    left = max(decision.closes - at, timedelta(0))
    return replace(decision, status=Status.STOPPED, left=left, stopped=at)


def resume(decision: Decision, now: datetime) -> Decision:
    """No objection stands any more: the clock runs on for what was left."""
    if decision.status is not Status.STOPPED or decision.left is None:
        return decision
    closes = _whole(now) + decision.left
    return replace(decision, status=Status.OPEN, closes=closes, left=None, stopped=None)


def answered(decision: Decision, now: datetime) -> Decision:
    """The last objection that stood was answered: the clock runs on.

    For what was left, or for a day if that is longer (for as long as the decision was given in
    all, if that is shorter), so that nobody is answered in its last minute.
    """
    if decision.left is None or decision.stopped is None:
        return decision
    given = decision.left + (decision.stopped - decision.opened)
    least = max(decision.left, min(REFLECTION, _whole_length(given)))
    return resume(replace(decision, left=least), now)


def reworded(decision: Decision, now: datetime) -> Decision:
    """What is proposed was put in other words: nobody's silence supports what they could not read.

    It closes no sooner than in a day (or as long as it was given in all, if that is shorter).
    """
    least = min(REFLECTION, decision.closes - decision.opened)
    return replace(decision, closes=max(decision.closes, _whole(now) + least))


def _whole_length(length: timedelta) -> timedelta:
    return timedelta(seconds=int(length.total_seconds()))


def end(decision: Decision, status: Status, outcome: Outcome, now: datetime) -> Decision:
    """It is over."""
    return replace(decision, status=status, outcome=outcome, closed=now)


def judged(decision: Decision, said: Iterable[Said], now: datetime) -> Decision:
    """The decision as it stands at ``now``: it closes, is blocked, runs on, or stays as it is."""
    objected = any(one.objects for one in said)
    if decision.status is Status.STOPPED and decision.stopped is not None:
        if not objected:
            return resume(decision, now)
        if now >= decision.stopped + PATIENCE:
            return end(decision, Status.BLOCKED, Outcome.OBJECTION, now)
    if decision.status is Status.OPEN and not objected and now >= decision.closes:
        return end(decision, Status.ADOPTED, Outcome.CONSENT, now)
    return decision


def due(decision: Decision, now: datetime) -> datetime:
    """When a running decision has to be looked at again."""
    if decision.status is Status.STOPPED and decision.stopped is not None:
        return min(decision.stopped + PATIENCE, _whole(now) + LOOK)
    return decision.closes


def take(before: Said | None, said: Said) -> tuple[Said, bool]:
    """One stance per person: ``said`` in the place of ``before``, and whether anything changed.

    Saying the same again changes nothing, unless it is an objection that was answered meanwhile:
    then it stands again. Who supports now keeps what they had asked or objected readable, and
    settles their objection.
    """
    if before is None:
        return said, True
    if said.stance is Stance.SUPPORT:
        if before.stance is Stance.SUPPORT:
            return before, False
        settled = said.at if before.unsettled else before.settled
        kept = replace(before, stance=Stance.SUPPORT, at=said.at, settled=settled)
        return replace(kept, steward=said.steward), True
    same = (before.stance, before.why) == (said.stance, said.why)
    if same and before.settled is None and (before.objects or not before.unsettled):
        return before, False
    return said, True
