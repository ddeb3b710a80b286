"""Changing a series: this date and the following, or all. Shown first, then confirmed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Any

from db import audit, dates, deliveries, drafts, events, organising, people, signs
from db import series as store
from db.connection import Connection
from db.store import Transaction
from domain import edits, untils
from domain import events as rules
from domain import series as series_rules
from domain.dates import Plan
from domain.deliveries import Kind as DeliveryKind
from domain.edits import Changes
from domain.events import DraftGone, Event, EventGone, NothingToChange
from domain.ids import new_id
from domain.people import Person
from domain.recurrence import Repeat
from domain.series import Outlook, RepeatNeedsScope, Scope, Series, SeriesEdited, SeriesGone, Status
from domain.when import languages_for
from services.house import House
from services.series import parts
from services.series.reshaping import (
    Edit,
    decided,
    edit_of,
    is_past_of,
    outlook,
    standing,
)

_DRAFT = "series"


@dataclass(frozen=True, slots=True)
class EditProposed:
    """An edit of a series waits for its author's *Confirm*; ``event`` is the date as it would be."""

    draft: int
    before: Event
    event: Event
    series: Series
    edit: Edit
    outlook: Outlook


async def propose(
    house: House, actor: Person, event: Event, changes: Changes, scope: Scope | None
) -> EditProposed:
    """Understand an edit of this date and the following (the default), or of all.

    Raises ``NotAllowed``, ``NothingToChange``, ``EventCancelled``, ``EventOver``,
    ``RepeatNeedsScope``, ``SeriesGone``, ``UntilTooSoon``, ``DatesPast`` and what reading
    ``changes`` raises.
    """
    now = house.now()
    rules.need_organiser(actor, event)
    rules.check_open(event, now)
    if scope is Scope.THIS:
        raise RepeatNeedsScope(event.title)
    series = await _series(house.store.read, event)
    series_rules.need_whole(actor, series, event)
    if event.slot is None:
        raise SeriesGone
    base = replace(series_rules.date_of(series, event.slot, id=event.id), hosts=event.hosts)
    after = edits.applied(base, changes, now=now, languages=languages_for(actor.reads))
    fields = edits.differing(base, after)
    if "wall" in fields:
        fields.setdefault("zone", after.zone)
    if not fields and changes.repeat is None:
        raise NothingToChange
    edit = Edit(event.id, scope or Scope.FOLLOWING, fields, changes.repeat)
    return await _kept(house, actor, event, series, edit, draft=None)


async def set_until(house: House, actor: Person, draft: int, choice: str) -> EditProposed:
    """Another last day was chosen (``domain.series.last_day``) or typed in the preview of an edit.

    Raises as ``propose``, ``DraftGone``, and what reading a day raises.
    """
    found = await drafts.look(house.store.read, draft, actor.id, _DRAFT, now=house.now())
    if found is None:
        raise DraftGone
    edit = edit_of(found)
    event = await events.find(house.store.read, actor.network, edit.event)
    if event is None:
        raise EventGone
    series = await _series(house.store.read, event)
    here = await standing(house.store.read, series, event, now=house.now())
    rule = decided(series, here, replace(edit, until=None, bounded=True), now=house.now()).rule
    until = untils.day(choice, rule, actor, now=house.now())
    return await _kept(
        house, actor, event, series, replace(edit, until=until, bounded=True), draft=draft
    )


async def _kept(
    house: House, actor: Person, event: Event, series: Series, edit: Edit, *, draft: int | None
) -> EditProposed:
    conn, now = house.store.read, house.now()
    here = await standing(conn, series, event, now=now)
    plan = decided(series, here, edit, now=now)
    seen = await outlook(conn, series, here, plan, edit, now=now)
    rest = await parts.others(conn, series, edit.scope, now=now)
    if parts.ends(edit):
        seen = await parts.ending_too(conn, seen, plan, rest)
    elif parts.is_plain(edit):
        seen = await parts.changing_too(conn, seen, edit, rest, now=now)
    elif rest:
        others = tuple(part.here.events[part.here.at.id].starts for part in rest)
        seen = replace(seen, apart=others)

    async def unit(tx: Transaction) -> int:
        if draft is not None:
            await drafts.drop(tx, draft, actor.id)
        return await drafts.add(tx, actor.network, actor.id, _DRAFT, edit.kept(), now=now)

    after = replace(series_rules.changed(series, edit.fields), rule=plan.rule)
    slot = dict(plan.keep)[event.id]
    shown = series_rules.follow(event, after, edit.fields, slot, edited=True)
    return EditProposed(await house.store.write(unit), event, shown, series, edit, seen)


async def confirm(house: House, actor: Person, draft: int) -> SeriesEdited:
    """Carry out an edit by what stands now. Raises as ``propose``, and ``DraftGone``."""
    now = house.now()

    async def unit(tx: Transaction) -> SeriesEdited:
        content = await drafts.take(tx, draft, actor.id, _DRAFT, now=now)
        if content is None:
            raise DraftGone
        edit = edit_of(content)
        event = await organising.fresh(tx, actor, edit.event, now)
        series = await _series(tx.conn, event)
        await need_whole(tx, actor, series, event)
        here = await standing(tx.conn, series, event, now=now)
        plan = decided(series, here, edit, now=now)
        begun = await store.has_begun(tx.conn, series.id, now=now)
        bends = edit.bends or edit.scope is Scope.FOLLOWING
        apart = bends and is_past_of(here, edit.scope, begun=begun)
        if apart and edit.repeat is not Repeat.NONE:
            first = here.chosen(edit.scope)[0].slot.date()
            series = await _split(tx, series, edit.fields, plan, first, now=now)
        else:
            series = replace(
                series_rules.changed(series, edit.fields), rule=plan.rule, reached=plan.reached
            )
            await store.save(tx, series, now=now)
        outcome = await dates.carry_out(tx, series, plan, edit.fields, edited=event.id, now=now)
        for part in await parts.others(tx.conn, series, edit.scope, now=now):
            if parts.ends(edit):
                await drop_quiet(tx, await parts.end(tx, part, None, outcome, now=now), now=now)
            elif parts.is_plain(edit):
                await parts.change(tx, part, edit, outcome, now=now)
        told = await signs.tell(tx, series, outcome, reason=None, actor=actor.id, now=now)
        await signs.give(tx, series, now=now)
        await audit.add(
            tx, series.network, "series.edit", actor=actor.id, subject=series.id, now=now
        )
        return SeriesEdited(
            series,
            await events.find(tx.conn, series.network, event.id) or event,
            Outlook(outcome.changed, outcome.moves, outcome.cancellations, outcome.made, told),
            outcome.promoted,
        )

    return await house.store.write(unit)


async def _split(
    tx: Transaction,
    series: Series,
    fields: dict[str, Any],
    plan: Plan,
    first: date,
    *,
    now: datetime,
) -> Series:
    """The series ends before ``first``, and another one goes on with the same people."""
    following = replace(
        series_rules.changed(series, fields),
        id=new_id(now),
        rule=plan.rule,
        reached=plan.reached,
        follows=series.id,
    )
    await store.add(tx, following, now=now)
    await store.hand_on(tx, series.id, following.id)
    await store.copy_regulars(tx, series.id, following.id)
    left = replace(
        series,
        rule=replace(series.rule, until=first - timedelta(days=1)),
        reached=series.rule.before(first),
        version=series.version + 1,
    )
    await store.save(tx, left, now=now)
    await dates.plan_extension(tx, left, now=now)
    return following


async def _series(conn: Connection, event: Event) -> Series:
    found = await store.find(conn, event.network, event.series) if event.series else None
    if found is None or found.status is Status.ENDED:
        raise SeriesGone
    return found


async def need_whole(tx: Transaction, actor: Person, series: Series, event: Event) -> None:
    """As ``domain.series.need_whole``, by the rights of this moment."""
    chapters = () if series.chapter is None else (series.chapter,)
    series_rules.need_whole(await people.recheck_any(tx, actor, chapters), series, event)


async def drop_quiet(tx: Transaction, series: Series, *, now: datetime) -> None:
    """Nobody is asked about a series that was ended."""
    for kind in (DeliveryKind.SERIES_QUIET, DeliveryKind.SERIES_STILL_ON):
        await deliveries.drop(tx, series.id, kind=kind, why="ended", now=now)
