"""Calling off a series: this date and the following, or all. Shown first, then confirmed."""

from __future__ import annotations

from dataclasses import dataclass, replace

from db import audit, dates, drafts, events, organising, signs
from db import series as store
from db.store import Transaction
from domain import events as rules
from domain import reshaping
from domain import series as series_rules
from domain.dates import Plan
from domain.events import DraftGone, Event, EventGone
from domain.people import Person
from domain.series import Outlook, Scope, Series, SeriesGone, Status
from domain.text import clean_line
from services.house import House
from services.series import parts
from services.series.changing import drop_quiet, need_whole
from services.series.reshaping import Standing, outlook, standing

_DRAFT = "series.end"


@dataclass(frozen=True, slots=True)
class EndProposed:
    """The end of a series waits for its author's *Confirm*."""

    draft: int
    event: Event
    series: Series
    scope: Scope
    reason: str | None
    outlook: Outlook


@dataclass(frozen=True, slots=True)
class SeriesCancelled:
    """So many dates will not take place; ``told`` people who were coming hear of it."""

    series: Series
    event: Event
    scope: Scope
    dates: int
    told: int


async def propose(
    house: House, actor: Person, event: Event, reason: str | None, scope: Scope
) -> EndProposed:
    """Keep a cancellation of this date and the following, or of all, until it is confirmed.

    Raises ``NotAllowed``, ``EventCancelled``, ``EventOver``, ``SeriesGone``, ``TextRefused``.
    """
    conn, now = house.store.read, house.now()
    rules.need_organiser(actor, event)
    rules.check_open(event, now)
    series = await store.find(conn, event.network, event.series) if event.series else None
    if series is None:
        raise SeriesGone
    series_rules.need_whole(actor, series, event)
    why = clean_line(reason, field="reason", limit=200) if reason else None
    here = await standing(conn, series, event, now=now)
    plan = _plan(series, here, scope)
    seen = await outlook(conn, series, here, plan, None, now=now)
    rest = await parts.others(conn, series, scope, now=now)
    seen = await parts.ending_too(conn, seen, plan, rest)
    content = {"event": event.id, "scope": scope.value, "reason": why}

    async def unit(tx: Transaction) -> int:
        return await drafts.add(tx, actor.network, actor.id, _DRAFT, content, now=now)

    return EndProposed(await house.store.write(unit), event, series, scope, why, seen)


async def propose_all(house: House, actor: Person, series_id: int) -> EndProposed:
    """*End it*, where a quiet series was asked about: from its next date on. Raises as ``propose``."""
    found = await store.next_dates(house.store.read, series_id, since=house.now(), limit=1)
    if not found or found[0].network != actor.network:
        raise SeriesGone
    return await propose(house, actor, found[0], None, Scope.ALL)


def _plan(series: Series, here: Standing, scope: Scope) -> Plan:
    at = None if scope is Scope.ALL else here.at
    return reshaping.end(here.dates, series.rule, at)


async def confirm(house: House, actor: Person, draft: int) -> SeriesCancelled:
    """Call the dates off: each person who was coming to any of them is told once.

    Raises as ``propose``, and ``DraftGone``.
    """
    now = house.now()

    async def unit(tx: Transaction) -> SeriesCancelled:
        content = await drafts.take(tx, draft, actor.id, _DRAFT, now=now)
        if content is None:
            raise DraftGone
        scope, reason = Scope(content["scope"]), content["reason"]
        event = await organising.fresh(tx, actor, content["event"], now)
        series = await store.find(tx.conn, event.network, event.series or 0)
        if series is None:
            raise SeriesGone
        await need_whole(tx, actor, series, event)
        here = await standing(tx.conn, series, event, now=now)
        plan = _plan(series, here, scope)
        series = replace(
            series,
            rule=plan.rule,
            reached=plan.reached,
            status=Status.ENDED if scope is Scope.ALL else series.status,
            version=series.version + 1,
        )
        await store.save(tx, series, now=now)
        outcome = await dates.carry_out(tx, series, plan, {}, edited=None, reason=reason, now=now)
        for part in await parts.others(tx.conn, series, scope, now=now):
            await drop_quiet(tx, await parts.end(tx, part, reason, outcome, now=now), now=now)
        told = await signs.tell(tx, series, outcome, reason=reason, actor=actor.id, now=now)
        if series.is_running:
            await signs.give(tx, series, now=now)
        else:
            await drop_quiet(tx, series, now=now)
        await audit.add(
            tx, series.network, "series.cancel", actor=actor.id, subject=series.id, now=now
        )
        found = await events.find(tx.conn, series.network, event.id)
        if found is None:
            raise EventGone
        return SeriesCancelled(series, found, scope, outcome.cancellations, told)

    return await house.store.write(unit)
