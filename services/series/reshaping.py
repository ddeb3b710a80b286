"""What an edit or a cancellation of a series comes to: decided once for the preview, and again
when it is confirmed, by what stands then."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from db import answers, dates
from db import series as store
from db.connection import Connection
from domain import dates as rules
from domain import reshaping
from domain import series as series_rules
from domain.dates import Date, Plan
from domain.events import Event, EventGone, Status
from domain.recurrence import Repeat
from domain.reshaping import Change
from domain.series import Outlook, Repeats, Scope, Series


@dataclass(frozen=True, slots=True)
class Edit:
    """What is to change at the date ``event``: ``fields`` as ``domain.edits.differing`` gives them.

    ``bounded``: ``until`` was chosen, ``None`` meaning without end.
    """

    event: int
    scope: Scope
    fields: dict[str, Any]
    repeat: Repeat | None = None
    until: date | None = None
    bounded: bool = False

    def kept(self) -> dict[str, Any]:
        """As a draft keeps it."""
        return {
            "event": self.event,
            "scope": self.scope.value,
            "fields": self.fields,
            "repeat": self.repeat.value if self.repeat else None,
            "until": self.until.isoformat() if self.until else None,
            "bounded": self.bounded,
        }

    @property
    def change(self) -> Change:
        """What of it concerns the rule."""
        wall = self.fields.get("wall")
        return Change(
            datetime.fromisoformat(wall) if wall else None,
            self.fields.get("zone"),
            self.repeat,
            self.until,
            self.bounded,
        )

    @property
    def bends(self) -> bool:
        """Whether the rule changes, and not only until when it holds."""
        return "wall" in self.fields or self.repeat not in {None, Repeat.NONE}


def edit_of(content: dict[str, Any]) -> Edit:
    """The edit that a draft keeps."""
    return Edit(
        content["event"],
        Scope(content["scope"]),
        content["fields"],
        Repeat(content["repeat"]) if content["repeat"] else None,
        date.fromisoformat(content["until"]) if content["until"] else None,
        content["bounded"],
    )


@dataclass(frozen=True, slots=True)
class Standing:
    """The dates of a series that stand: as events, as dates, and the one that is changed."""

    events: dict[int, Event]
    dates: tuple[Date, ...]
    at: Date

    def chosen(self, scope: Scope) -> list[Date]:
        """Those that ``scope`` means, the changed one among them."""
        if scope is Scope.ALL:
            return list(self.dates)
        return [one for one in self.dates if one.slot >= self.at.slot]


async def standing(conn: Connection, series: Series, event: Event, *, now: datetime) -> Standing:
    """What stands of ``series``, of which ``event`` is a date. Raises ``EventGone``."""
    found = {one.id: one for one in await store.standing_dates(conn, series, now=now)}
    found.setdefault(event.id, event)
    seen = [(one, dates.as_date(one, now=now)) for one in found.values()]
    chosen = [one for _, one in seen if one is not None]
    at = next((one for one in chosen if one.id == event.id), None)
    if at is None:
        raise EventGone
    return Standing(found, tuple(sorted(chosen, key=lambda one: one.slot)), at)


def decided(series: Series, here: Standing, edit: Edit, *, now: datetime) -> Plan:
    """The plan of an edit. Raises ``UntilTooSoon`` or ``DatesPast``."""
    reached = series.reached or here.at.slot
    plan = reshaping.reshape(
        here.chosen(edit.scope), series.rule, here.at, edit.change, reached, now=now
    )
    if edit.repeat is Repeat.NONE and edit.scope is not Scope.ALL:
        return replace(plan, rule=replace(plan.rule, since=series.rule.since))
    return plan


async def outlook(
    conn: Connection,
    series: Series,
    here: Standing,
    plan: Plan,
    edit: Edit | None,
    *,
    now: datetime,
) -> Outlook:
    """What ``plan`` would do, nothing being done yet."""
    fields = edit.fields if edit else {}
    after = replace(series_rules.changed(series, fields), rule=plan.rule)
    fixed = {one.id for one in here.dates if one.fixed}
    changed, moved = 0, []
    for one, slot in plan.keep:
        event = here.events[one]
        if one in fixed:
            continue
        edited = edit is not None and edit.event == one
        new = series_rules.follow(event, after, fields, slot, edited=edited)
        changed += replace(new, version=event.version, slot=event.slot) != event
        if new.starts != event.starts:
            moved.append(one)
    people = await people_of(conn, (*moved, *plan.cancel))
    repeats = None
    if edit is None or edit.bends or edit.bounded:
        held = {slot for one, slot in plan.keep if one in fixed}
        coming = [slot for slot in rules.ahead(plan.rule, now=now) if slot not in held]
        repeats = Repeats(plan.rule, tuple(plan.rule.starts(slot) for slot in coming[:3]))
    return Outlook(changed, len(moved), len(plan.cancel), len(plan.make), len(people), repeats)


async def people_of(conn: Connection, found: Iterable[int]) -> set[int]:
    """Everyone who comes, may come or waits at any of these dates."""
    people: set[int] = set()
    for one in found:
        people.update(guest.member for guest in await answers.people(conn, one))
    return people


def is_past_of(here: Standing, scope: Scope, *, begun: bool) -> bool:
    """Whether dates stand before those that ``scope`` means, or took place: history stays."""
    first = here.chosen(scope)[0].slot
    earlier = any(
        one.slot < first and here.events[one.id].status is not Status.CANCELLED
        for one in here.dates
    )
    return begun or earlier
