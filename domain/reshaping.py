"""What becomes of the dates of a series when its rule changes, or ends.

Nothing is lost: what stood and was not skipped is kept or cancelled. Nothing is doubled: each
date is named once, and no slot is given twice.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from domain.dates import Date, Plan, Rule, UntilTooSoon, ahead, unheld
from domain.errors import Refusal
from domain.recurrence import Repeat, wall_of

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Change:
    """What changes of a rule at one of its dates: ``None`` leaves a thing as it is.

    ``wall`` (naive, in ``zone``) is when that date takes place from now on; ``bounded`` says
    that ``until`` counts, ``None`` meaning without end.
    """

    wall: datetime | None = None
    zone: str | None = None
    repeat: Repeat | None = None
    until: date | None = None
    bounded: bool = False


@dataclass(eq=False)
class DatesPast(Refusal):
    """A date of the series would be moved to ``moment``, which has passed."""

    moment: datetime


def reshape(
    dates: Sequence[Date], rule: Rule, at: Date, change: Change, reached: datetime, *, now: datetime
) -> Plan:
    """What becomes of ``dates`` when a series is changed at the date ``at``, one of them.

    They are those that the change is about, with the ones that were skipped: ``at`` and what
    follows, or every date that is not over. ``reached`` is the last slot up to which dates
    were made. Raises ``UntilTooSoon`` and ``DatesPast``.

    - Without repetition, the series ends with ``at``.
    - Another time: each date goes where its place in the order is then, one to one; those that
      were moved by themselves keep their time.
    - Another repetition: the dates on which it falls too stay, the others go.
    """
    repeat = change.repeat or rule.repeat
    first = min((one.slot for one in dates), default=at.slot)
    if repeat is Repeat.NONE:
        after = replace(rule, since=at.slot, until=at.slot.date())
        found = _plan(dates, {at.id: at.slot}, after, reached, now=now)
    elif repeat is not rule.repeat:
        after, places = _other(dates, rule, at, change, first)
        found = _plan(dates, places, after, None, now=now)
    else:
        after, places = _moved(dates, rule, at, change, first)
        if change.wall is not None:
            reached = _place(rule, change.wall, at.slot, reached)
        found = _plan(dates, places, after, reached, now=now)
    _check(found, dates, at, now)
    return found


def _moved(
    dates: Sequence[Date], rule: Rule, at: Date, change: Change, first: datetime
) -> tuple[Rule, dict[int, datetime]]:
    """The same repetition, perhaps at another time or until another day."""
    wall = change.wall
    places = {one.id: _place(rule, wall, at.slot, one.slot) for one in dates}
    after = replace(rule, since=_place(rule, wall, at.slot, first))
    if wall is not None:
        after = replace(after, wall=wall, zone=change.zone or rule.zone)
    if change.bounded:
        after = replace(after, until=change.until)
    elif rule.until is not None:
        last = rule.before(rule.until + _DAY)
        after = replace(after, until=_place(rule, wall, at.slot, last).date())
    return after, places


def _place(rule: Rule, wall: datetime | None, at: datetime, slot: datetime) -> datetime:
    """Where ``slot`` of ``rule`` goes when what was ``at`` goes to ``wall``, if to any."""
    if wall is None:
        return slot
    return wall_of(wall, rule.repeat, rule.number(slot) - rule.number(at))


def _other(
    dates: Sequence[Date], rule: Rule, at: Date, change: Change, first: datetime
) -> tuple[Rule, dict[int, datetime]]:
    """Another repetition: dates that it gives too, as many days later as ``at``, stay."""
    wall = change.wall or datetime.combine(at.slot.date(), rule.wall.time())
    shift = wall.date() - at.slot.date()
    after = Rule(
        wall,
        change.zone or rule.zone,
        change.repeat or rule.repeat,
        datetime.combine(first.date() + shift, time.min),
        change.until if change.bounded else rule.until,
    )
    places = {}
    for one in dates:
        slot = datetime.combine(one.slot.date() + shift, wall.time())
        if after.holds(slot):
            places[one.id] = slot
    return after, places


def _plan(
    dates: Sequence[Date],
    places: dict[int, datetime],
    rule: Rule,
    reached: datetime | None,
    *,
    now: datetime,
) -> Plan:
    kept = {
        one: slot for one, slot in places.items() if not rule.until or slot.date() <= rule.until
    }
    if reached is not None and rule.until is not None:
        reached = min(reached, rule.before(rule.until + _DAY))
    taken = set(kept.values())
    standing = ahead(rule, now=now)
    lost = [one for one in dates if one.id not in kept]
    return Plan(
        rule,
        tuple(kept.items()),
        tuple(one.id for one in lost if not one.fixed),
        tuple(one.id for one in lost if one.fixed),
        tuple(unheld(standing, reached, taken)),
        max((*standing, *([reached] if reached else [])), default=None),
    )


def _check(found: Plan, dates: Sequence[Date], at: Date, now: datetime) -> None:
    kept = dict(found.keep)
    if at.id not in kept:
        raise UntilTooSoon(found.rule.starts(at.slot))
    for one in dates:
        stays = one.fixed or (one.moved and one.id != at.id)
        if one.id in kept and not stays and found.rule.starts(kept[one.id]) <= now:
            raise DatesPast(found.rule.starts(kept[one.id]))


def end(dates: Sequence[Date], rule: Rule, at: Date | None) -> Plan:
    """What becomes of ``dates`` when a series ends before ``at``, or now (``None``): they go."""
    first = min((one.slot for one in dates), default=rule.since) if at is None else at.slot
    gone = [one for one in dates if at is None or one.slot >= at.slot]
    return Plan(
        replace(rule, until=first.date() - _DAY),
        tuple((one.id, one.slot) for one in dates if one not in gone),
        tuple(one.id for one in gone if not one.fixed),
        tuple(one.id for one in gone if one.fixed),
        reached=rule.before(first.date()),
    )
