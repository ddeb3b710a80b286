"""Parts of events, consents to them, and the cards of events in their hosts' channels."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from db import chapters, events
from db.adapter import Queries
from db.connection import Connection
from db.events import event_of
from db.rows import seconds
from db.store import Transaction
from domain.events import Event, Kind, Status
from domain.hosting import Consent, Decision, Noun, Whole, is_leg, open_legs
from domain.ids import new_id

_sql = Queries("hosts")


@dataclass(frozen=True, slots=True)
class HostCard:
    """Where an event's card stands in the channel of a chapter that hosts it."""

    chapter: int
    channel: int
    message: int | None


async def parts(conn: Connection, event: Event) -> list[Event]:
    """Legs and satellites of ``event``, cancelled ones among them, by their start."""
    rows = await _sql.all("parts", conn, network=event.network, event=event.id)
    return [event_of(row) for row in rows]


async def has_parts(conn: Connection, event: int) -> bool:
    """Whether anything is a part of the event."""
    return await _sql.has_parts(conn, event=event) is not None


async def legs(conn: Connection, event: Event) -> list[Event]:
    """The legs of ``event`` that were not cancelled."""
    found = await parts(conn, event)
    return [one for one in found if is_leg(one) and one.status is not Status.CANCELLED]


async def joinable(conn: Connection, event: Event, now: datetime) -> tuple[Event, ...]:
    """The legs of ``event`` that people can still answer."""
    return open_legs(await legs(conn, event), now)


async def people(conn: Connection, event: int) -> int:
    """How many different people have a seat at the event or at one of its legs."""
    return int(await _sql.people(conn, event=event))


async def going_to(conn: Connection, event: int, member: int) -> frozenset[int]:
    """The parts of the event at which ``member`` has a seat or waits for one."""
    rows = await _sql.all("going_to", conn, event=event, member=member)
    return frozenset(row["event"] for row in rows)


async def around(conn: Connection, event: Event, *, reader: int | None = None) -> Whole:
    """What hangs together with ``event``, whoever may see it; ``reader``'s own answers marked."""
    main = None
    if event.part_of is not None:
        main = await events.find(conn, event.network, event.part_of)
    found = await parts(conn, event) if event.part_of is None else []
    own = [one for one in found if is_leg(one)]
    yours: frozenset[int] = frozenset()
    if reader is not None and found:
        yours = await going_to(conn, event.id, reader)
    hosts = await chapters.by_ids(conn, event.network, event.hosts) if event.hosts else []
    return Whole(
        main=main,
        legs=tuple(own),
        satellites=tuple(one for one in found if one.kind in (Kind.SATELLITE, Kind.WISH)),
        people=await people(conn, event.id) if own else 0,
        yours=yours,
        hosts=tuple(host.name for host in hosts),
    )


def _consent(row: Any) -> Consent:
    return Consent(
        row["id"],
        row["network"],
        Noun(row["noun"]),
        row["event"],
        row["partner"],
        row["asked_by"],
        Decision(row["answer"]) if row["answer"] else None,
        row["answered_by"],
    )


async def ask(
    tx: Transaction, event: Event, noun: Noun, partner: int, *, by: int, now: datetime
) -> tuple[Consent, bool]:
    """Ask for a consent; whether it was not waiting already."""
    before = await waiting(tx.conn, event.id, noun, partner)
    if before is not None:
        return before, False
    consent = Consent(new_id(now), event.network, noun, event.id, partner, by)
    await _sql.ask(
        tx.conn,
        id=consent.id,
        network=event.network,
        noun=noun.value,
        event=event.id,
        partner=partner,
        asked_by=by,
        now=seconds(now),
    )
    return consent, True


async def consent(conn: Connection, network: int, consent_id: int) -> Consent | None:
    """What was asked, or ``None``."""
    row = await _sql.consent(conn, network=network, id=consent_id)
    return _consent(row) if row else None


async def waiting(conn: Connection, event: int, noun: Noun, partner: int) -> Consent | None:
    """What is asked and not answered yet, or ``None``."""
    row = await _sql.waiting(conn, event=event, noun=noun.value, partner=partner)
    return _consent(row) if row else None


async def asks_to_join(conn: Connection, event: int) -> bool:
    """Whether it is asked, and not answered yet, that the event becomes a part of another."""
    return await _sql.asks_to_join(conn, event=event) is not None


async def unanswered(conn: Connection, network: int, partner: int, noun: Noun) -> list[Consent]:
    """What is asked of ``partner`` and not answered yet, the oldest first; ten at most."""
    rows = await _sql.all("unanswered", conn, network=network, partner=partner, noun=noun.value)
    return [_consent(row) for row in rows]


async def accepted(conn: Connection, event: int, noun: Noun, partner: int) -> Consent | None:
    """The latest yes that still holds, or ``None``."""
    row = await _sql.latest(conn, event=event, noun=noun.value, partner=partner)
    return _consent(row) if row else None


async def decide(
    tx: Transaction, consent_id: int, decision: Decision, *, by: int, now: datetime
) -> bool:
    """Write an answer; whether it was the first."""
    changed = await _sql.answer(
        tx.conn, id=consent_id, answer=decision.value, by=by, now=seconds(now)
    )
    return bool(changed)


async def withdraw(tx: Transaction, consent_id: int, *, by: int, now: datetime) -> None:
    """A yes is taken back."""
    await _sql.withdraw(tx.conn, id=consent_id, by=by, now=seconds(now))


async def card(conn: Connection, event: int, chapter: int) -> HostCard | None:
    """The card of ``event`` in the channel of a chapter that hosts it, or ``None``."""
    row = await _sql.card(conn, event=event, chapter=chapter)
    return HostCard(chapter, row["channel"], row["message"]) if row else None


async def cards(conn: Connection, event: int) -> list[HostCard]:
    """The cards of ``event`` in the channels of the chapters that host it, or did."""
    rows = await _sql.all("cards_of", conn, event=event)
    return [HostCard(row["chapter"], row["channel"], row["message"]) for row in rows]


async def set_card(
    tx: Transaction, network: int, event: int, chapter: int, *, channel: int, message: int | None
) -> None:
    """Where the card stands in Discord."""
    await _sql.set_card(
        tx.conn, network=network, event=event, chapter=chapter, channel=channel, message=message
    )


async def drop_card(tx: Transaction, event: int, chapter: int) -> None:
    """The chapter does not host the event any more: its card is not kept up to date."""
    await _sql.drop_card(tx.conn, event=event, chapter=chapter)


async def has_card(conn: Connection, network: int, message: int) -> bool:
    """Whether ``message`` is the card of an event in a host's channel."""
    return await _sql.has_message(conn, network=network, message=message) is not None


async def forget_message(tx: Transaction, network: int, message: int) -> None:
    """The card was deleted in Discord."""
    await _sql.forget_message(tx.conn, network=network, message=message)


async def forget_channel(tx: Transaction, network: int, channel: int) -> None:
    """The channel was deleted in Discord, and the cards in it."""
    await _sql.forget_channel(tx.conn, network=network, channel=channel)
