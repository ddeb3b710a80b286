"""The other parts of a series that was split. To people it is one series, so that what ends or
renames one part does so with the others that its scope means."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from db import dates
from db import series as store
from db.connection import Connection
from db.dates import Outcome
from db.store import Transaction
from domain import reshaping
from domain import series as series_rules
from domain.dates import Plan
from domain.recurrence import Repeat
from domain.series import Outlook, Scope, Series, Status
from services.series.reshaping import Edit, Standing, outlook, people_of, standing


@dataclass(frozen=True, slots=True)
class Part:
    """Another part: the series as it is, and the dates of it that stand."""

    series: Series
    here: Standing

    def ending(self) -> Plan:
        """Every date ahead goes."""
        return reshaping.end(self.here.dates, self.series.rule, None)

    def staying(self) -> Plan:
        """Every date keeps its place."""
        kept = tuple((one.id, one.slot) for one in self.here.dates)
        return Plan(self.series.rule, kept, reached=self.series.reached)


async def others(conn: Connection, series: Series, scope: Scope, *, now: datetime) -> list[Part]:
    """The parts that ``scope`` means besides ``series``: those after it, or all, in time."""
    found = []
    for one in await store.parts(conn, series, everything=scope is Scope.ALL, now=now):
        ahead = await store.next_dates(conn, one.id, since=now, limit=1)
        if ahead:
            found.append(Part(one, await standing(conn, one, ahead[0], now=now)))
    return found


def ends(edit: Edit) -> bool:
    """Whether nothing follows after the edit."""
    return edit.repeat is Repeat.NONE


def is_plain(edit: Edit) -> bool:
    """Whether the edit leaves every date where it is: then all parts can follow it."""
    return not edit.bends and not edit.bounded and edit.repeat is None


async def ending_too(conn: Connection, seen: Outlook, plan: Plan, rest: list[Part]) -> Outlook:
    """``seen`` of a plan that ends a part, with the dates and people of the others."""
    gone = [one for part in rest for one in part.ending().cancel]
    if not gone:
        return seen
    moved = [one for one, _ in plan.keep] if seen.moved else []
    people = await people_of(conn, (*moved, *plan.cancel, *gone))
    return replace(seen, cancelled=seen.cancelled + len(gone), people=len(people))


async def changing_too(
    conn: Connection, seen: Outlook, edit: Edit, rest: list[Part], *, now: datetime
) -> Outlook:
    """``seen`` of a plain edit, with the dates of the others that it changes."""
    changed = seen.changed
    for part in rest:
        alike = replace(edit, event=0)
        more = await outlook(conn, part.series, part.here, part.staying(), alike, now=now)
        changed += more.changed
    return replace(seen, changed=changed)


async def end(
    tx: Transaction, part: Part, reason: str | None, outcome: Outcome, *, now: datetime
) -> Series:
    """The part ends now; what that did is counted in ``outcome``."""
    plan = part.ending()
    ended = replace(
        part.series,
        rule=plan.rule,
        reached=plan.reached,
        status=Status.ENDED,
        version=part.series.version + 1,
    )
    await store.save(tx, ended, now=now)
    await dates.carry_out(tx, ended, plan, {}, edited=None, reason=reason, outcome=outcome, now=now)
    return ended


async def change(
    tx: Transaction, part: Part, edit: Edit, outcome: Outcome, *, now: datetime
) -> None:
    """The part takes the fields of a plain edit; what that did is counted in ``outcome``."""
    after = series_rules.changed(part.series, edit.fields)
    await store.save(tx, after, now=now)
    await dates.carry_out(
        tx, after, part.staying(), edit.fields, edited=None, outcome=outcome, now=now
    )
