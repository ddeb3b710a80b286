"""What of a chapter is still under way, and how each of it is settled when the chapter ends."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from db import (
    agenda,
    answers,
    becoming,
    board_keeping,
    candidacies,
    chapters,
    connectors,
    dates,
    deciding,
    decisions,
    deliveries,
    events,
    following,
    followups,
    founding_steps,
    foundings,
    handovers,
    hosts,
    invites,
    joining,
    signs,
    tracks,
    words,
)
from db import series as series_store
from db.adapter import Queries
from db.connection import Connection
from db.events import event_of
from db.rows import seconds
from db.store import Transaction
from domain import candidacies as candidacy_rules
from domain import consent, reshaping
from domain import handovers as handover_rules
from domain.chapters import Chapter
from domain.composting import Ending, LooseEnds
from domain.decisions import Outcome
from domain.decisions import Status as DecisionStatus
from domain.deliveries import Kind
from domain.events import Event
from domain.events import Kind as EventKind
from domain.events import Status as EventStatus
from domain.foundings import Rested
from domain.foundings import Status as FoundingStatus
from domain.hosting import is_leg
from domain.series import Status as SeriesStatus
from domain.text import cut

_sql = Queries("loose_ends")
_REASON = 200
WHY = "composted"


async def gather(
    conn: Connection, chapter: Chapter, ending: Ending | None, *, now: datetime
) -> LooseEnds:
    """Everything that is loose; the last gathering of ``ending`` is not, it takes place."""
    network = chapter.network
    mine = await _ahead(conn, chapter, ending, now)
    told: set[int] = set()
    cancelled = [one for one in mine if not _goes_on(one)]
    for event in cancelled:
        told |= await _coming(conn, event)
    key = {"network": network, "chapter": chapter.id}
    open_links = await invites.count_open(conn, chapter.id, now=now)
    shared = await handovers.open_of(conn, network, chapter.id)
    return LooseEnds(
        events=tuple(cancelled),
        handed=tuple(one for one in mine if _goes_on(one)),
        hosted=len(await _hosted(conn, chapter, now)),
        series=len(await _sql.all("series", conn, **key)),
        calendars=len(await following.of_chapter(conn, network, chapter.id)),
        followups=len(await _sql.all("followups", conn, **key)),
        questions=int(await _sql.questions(conn, **key)),
        tracks=len(await tracks.of_chapter(conn, network, chapter.id)),
        candidacies=len(await candidacies.open_of(conn, network, chapter=chapter.id)) + len(shared),
        requests=len(await joining.waiting(conn, network, chapter.id)),
        invites=open_links,
        decisions=len(await _sql.all("decisions", conn, **key)),
        kin=int(await _sql.kin(conn, **key)),
        connectors=tuple(
            one.member for one in await connectors.of_chapter(conn, network, chapter.id)
        ),
        people=len(told),
        members=await chapters.people(conn, chapter.id),
    )


async def _ahead(
    conn: Connection, chapter: Chapter, ending: Ending | None, now: datetime
) -> list[Event]:
    rows = await _sql.all("events", conn, chapter=chapter.id, now=seconds(now))
    kept = ending.goodbye_event if ending else None
    return [one for one in map(event_of, rows) if one.id != kept]


async def _hosted(conn: Connection, chapter: Chapter, now: datetime) -> list[Event]:
    rows = await _sql.all(
        "hosted", conn, network=chapter.network, chapter=chapter.id, now=seconds(now)
    )
    return [event_of(row) for row in rows]


def _goes_on(event: Event) -> bool:
    """Whether others carry it: a chapter that hosts it too, or all connectors (a summit)."""
    return event.kind is EventKind.SUMMIT or (bool(event.hosts) and event.series is None)


async def _coming(conn: Connection, event: Event) -> set[int]:
    return {guest.member for guest in await answers.people(conn, event.id)}


async def settle(
    tx: Transaction, chapter: Chapter, ending: Ending, *, actor: int, now: datetime
) -> LooseEnds:
    """Settle all of it, inside the transaction in which the chapter ends; what it was.

    Whoever was coming to what is called off is told once of each event or series, with the reason.
    The role of its connectors is ended by the caller, who thanks them.
    """
    found = await gather(tx.conn, chapter, ending, now=now)
    reason = cut(" ".join(ending.why.split()), _REASON)
    for row in await _sql.all("series", tx.conn, network=chapter.network, chapter=chapter.id):
        await _end_series(tx, chapter.network, row["id"], reason, actor=actor, now=now)
    for event in await _ahead(tx.conn, chapter, ending, now):
        if _goes_on(event):
            await _hand_on(tx, event, now=now)
        else:
            await _call_off(tx, event, reason, actor=actor, now=now)
    for event in await _hosted(tx.conn, chapter, now):
        await _leave(tx, event, chapter.id, now=now)
    await _settle_rest(tx, chapter, actor=actor, now=now)
    return found


async def _settle_rest(tx: Transaction, chapter: Chapter, *, actor: int, now: datetime) -> None:
    network, key = chapter.network, {"network": chapter.network, "chapter": chapter.id}
    for row in await _sql.all("followups", tx.conn, **key):
        followup = await followups.find(tx.conn, network, row["id"])
        if followup is not None:
            await followups.finish(tx, followup, now=now)
    for calendar in await following.of_chapter(tx.conn, network, chapter.id):
        await following.drop(tx, calendar, now=now)
    for candidacy in await candidacies.open_of(tx.conn, network, chapter=chapter.id):
        await becoming.close(tx, candidacy, candidacy_rules.Status.LAPSED, actor=actor, now=now)
    for handover in await handovers.open_of(tx.conn, network, chapter.id):
        status = handover_rules.Status.WITHDRAWN
        await handovers.close(tx, handover, status, actor=actor, why=WHY, now=now)
        await handovers.tell(tx, handover, handover.successor, "withdrawn", now=now)
    for track in await tracks.of_chapter(tx.conn, network, chapter.id):
        await tracks.stop(tx, track, why=WHY, by=actor, now=now)
    for row in await _sql.all("decisions", tx.conn, **key):
        matter = await decisions.find(tx.conn, network, row["id"])
        if matter is not None:
            moot = consent.end(matter, DecisionStatus.WITHDRAWN, Outcome.MOOT, now)
            await deciding.settle(tx, moot, actor=actor, now=now)
    for founding in await foundings.open_ones(tx.conn, network):
        if founding.chapter == chapter.id:
            await founding_steps.rest(tx, founding, Rested.CLOSED, by=actor, now=now)
        elif founding.neighbour == chapter.id and founding.status is FoundingStatus.ASKED:
            await founding_steps.open_way(tx, founding, now=now)
    await joining.close(tx, chapter, now=now)
    await board_keeping.fall_to_network(tx, chapter.id, now=now)
    await invites.end_of_chapter(tx, network, chapter.id, now=now)
    await _sql.drop_bids(tx.conn, **key, now=seconds(now))


async def release(tx: Transaction, chapter: Chapter, *, now: datetime) -> None:
    """What a chapter that has ended accompanied stands on its own; foundings look for another."""
    network, left = chapter.network, []
    for founding in await foundings.open_ones(tx.conn, network):
        seed = await chapters.find(tx.conn, network, founding.chapter or 0)
        if seed is not None and seed.mentor == chapter.id:
            left.append(founding)
    await _sql.unbind(tx.conn, network=network, chapter=chapter.id)
    for founding in left:
        await founding_steps.advance(tx, founding, now=now)


async def _end_series(
    tx: Transaction, network: int, series_id: int, reason: str, *, actor: int, now: datetime
) -> None:
    series = await series_store.find(tx.conn, network, series_id)
    if series is None:
        return
    standing = await series_store.standing_dates(tx.conn, series, now=now)
    held = [one for one in (dates.as_date(event, now=now) for event in standing) if one]
    plan = reshaping.end(sorted(held, key=lambda one: one.slot), series.rule, None)
    ended = replace(
        series,
        rule=plan.rule,
        reached=plan.reached,
        status=SeriesStatus.ENDED,
        version=series.version + 1,
    )
    await series_store.save(tx, ended, now=now)
    outcome = await dates.carry_out(tx, ended, plan, {}, edited=None, reason=reason, now=now)
    await signs.tell(tx, ended, outcome, reason=reason, actor=actor, now=now)
    for kind in (Kind.SERIES_QUIET, Kind.SERIES_STILL_ON):
        await deliveries.drop(tx, ended.id, kind=kind, why="ended", now=now)


async def _call_off(
    tx: Transaction, event: Event, reason: str, *, actor: int, now: datetime
) -> None:
    """As by its organisers. Parts of it that other chapters hold stand on their own."""
    after = replace(event, status=EventStatus.CANCELLED, reason=reason, version=event.version + 1)
    await events.save(tx, after, now=now)
    for guest in await agenda.replan(tx, after, why=WHY, now=now):
        if guest.member != actor:
            await agenda.tell(tx, Kind.EVENT_CANCELLED, after, guest.member, now=now)
    await _free_parts(tx, after, now=now)
    await agenda.show_card(tx, after, now=now)


async def _free_parts(tx: Transaction, main: Event, *, now: datetime) -> None:
    for part in await hosts.parts(tx.conn, main):
        if part.chapter != main.chapter and is_leg(part) and not part.is_over(now):
            alone = replace(part, part_of=None)
            await events.save(tx, alone, now=now)
            await agenda.show_card(tx, alone, now=now)


async def _hand_on(tx: Transaction, event: Event, *, now: datetime) -> None:
    """The first chapter that hosts it too is its home now; a summit's host is open again."""
    heir = event.hosts[0] if event.hosts else None
    chapter = await chapters.find(tx.conn, event.network, heir) if heir else None
    after = replace(
        event,
        chapter=chapter.id if chapter else None,
        chapter_name=chapter.name if chapter else None,
        city=chapter.city if chapter else None,
        hosts=event.hosts[1:],
        version=event.version + 1,
    )
    await events.save(tx, after, now=now)
    await words.put(tx, after.network, "event", after.id, (after.title, after.city))
    await agenda.replan_channel(tx, after, now=now)
    await agenda.show_card(tx, after, now=now)


async def _leave(tx: Transaction, event: Event, chapter: int, *, now: datetime) -> None:
    """It does not host the event any more: nothing is reminded in its channel."""
    after = replace(event, hosts=tuple(one for one in event.hosts if one != chapter))
    await events.save(tx, after, now=now)
    await deliveries.drop(tx, event.id, kind=Kind.EVENT_REMINDER, target=chapter, why=WHY, now=now)
    await deliveries.plan_refresh(
        tx,
        Kind.EVENT_CARD,
        network=event.network,
        subject=event.id,
        target=chapter,
        due=now,
        now=now,
    )
    await agenda.show_card(tx, after, now=now)
