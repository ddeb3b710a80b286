"""Silences in the store: who has been silent since when, what was asked, what was answered."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from db.adapter import Queries
from db.connection import Connection
from db.rows import NO_LIMIT, instant, instant_or_none, seconds
from db.store import Transaction
from domain.chapters import Chapter
from domain.health import (
    RUNGS,
    Answer,
    Asked,
    Due,
    Rung,
    after,
)
from domain.practices import Practices

_sql = Queries("health")


def spans(practices: Practices) -> dict[str, int]:
    """The seconds after which each rung is due, by its name."""
    return {rung.name.lower(): int(after(rung, practices).total_seconds()) for rung in RUNGS}


async def since(conn: Connection, network: int, chapter: int) -> datetime | None:
    """The chapter's last sign of life, in the future when something is planned.

    As the view ``chapter_lives`` says, for a chapter of any status; ``None`` when there is none.
    """
    row = await _sql.life(conn, network=network, chapter=chapter)
    if row is None:
        return None
    came_back = (
        row["status"] in ("forming", "active") and (row["status_since"] or 0) > row["created_at"]
    )
    signs = [
        row["held"],
        row["hosted"],
        row["alive_at"],
        row["status_since"] if came_back else None,
    ]
    known = [sign for sign in signs if sign is not None]
    return instant(max(known) if known else row["created_at"])


async def hosted(conn: Connection, network: int) -> dict[int, int | None]:
    """Chapters whose last event with others is another than the store remembers; ``None``: none.

    Identifiers of hosts stand together in one text, which no index can look into.
    """
    found: dict[int, int | None] = {}
    for row in await _sql.all("hosts", conn, network=network):
        for chapter in map(int, row["hosts"].split()):
            found[chapter] = max(found.get(chapter) or 0, row["ends"])
    for row in await _sql.all("hosting", conn, network=network):
        if found.setdefault(row["id"], None) == row["hosted_at"]:
            del found[row["id"]]
    return found


async def set_hosted(tx: Transaction, network: int, changed: Mapping[int, int | None]) -> None:
    """Remember what ``hosted`` found."""
    rows = [{"network": network, "chapter": one, "at": at} for one, at in changed.items()]
    await _sql.set_hosted(tx.conn, rows)


async def due(
    conn: Connection,
    network: int,
    practices: Practices,
    *,
    connected: bool,
    now: datetime,
    limit: int = NO_LIMIT,
) -> list[Due]:
    """The questions whose time has come, longest silence first, of chapters with connectors
    (``connected``) or without."""
    rows = await _sql.all(
        "due",
        conn,
        network=network,
        connected=int(connected),
        now=seconds(now),
        limit=limit,
        **spans(practices),
    )
    return [Due(row["chapter"], instant(row["since"]), Rung(row["rung"])) for row in rows]


async def next_due(
    conn: Connection, network: int, practices: Practices, *, now: datetime
) -> datetime | None:
    """When the next question that is not due yet will be, of any chapter."""
    row = await _sql.next_due(conn, network=network, now=seconds(now), **spans(practices))
    return instant_or_none(row["at"])


async def is_repeated(conn: Connection, network: int, round_id: int) -> bool:
    """Whether the round that follows ``round_id`` is planned already: this one was done."""
    return await _sql.other_round(conn, network=network, id=round_id) is not None


async def stirring(conn: Connection, network: int, *, now: datetime, limit: int) -> list[Due]:
    """Dormant chapters that planned or held something since they rest, and were not asked yet."""
    rows = await _sql.all("stirring", conn, network=network, now=seconds(now), limit=limit)
    return [Due(row["chapter"], instant(row["since"]), Rung.WAKE) for row in rows]


async def climb(tx: Transaction, network: int, due: Due, *, now: datetime) -> bool:
    """The question is asked now; whether it was not before."""
    return bool(await _sql.climb(tx.conn, **_climbed(network, due, now)))


async def climb_many(tx: Transaction, network: int, dues: Sequence[Due], *, now: datetime) -> None:
    """As ``climb``, many at once."""
    await _sql.climb_many(tx.conn, [_climbed(network, due, now) for due in dues])


def _climbed(network: int, due: Due, now: datetime) -> dict[str, int]:
    return {
        "network": network,
        "chapter": due.chapter,
        "since": seconds(due.since),
        "rung": int(due.rung),
        "now": seconds(now),
    }


def _asked(row: Any) -> Asked:
    return Asked(
        Rung(row["rung"]),
        instant(row["asked_at"]),
        row["answer"],
        row["answered_by"],
        row["text"],
        instant_or_none(row["answered_at"]),
        row["partner"],
    )


async def asked(conn: Connection, chapter: int, began: datetime) -> list[Asked]:
    """What was asked in the silence that ``began`` then, in order; the offer to wake apart."""
    rows = await _sql.all("asked", conn, chapter=chapter, since=seconds(began))
    return [_asked(row) for row in rows if row["rung"] > 0]


async def history(conn: Connection, network: int, chapter: int, *, limit: int) -> list[Asked]:
    """What was answered, the latest first."""
    rows = await _sql.all("history", conn, network=network, chapter=chapter, limit=limit)
    return [_asked(row) for row in rows]


async def settle(
    tx: Transaction,
    due: Due,
    answer: Answer,
    *,
    by: int,
    text: str | None,
    now: datetime,
) -> None:
    """Keep what was said to a question, unless something that ends a silence was said before."""
    await _sql.settle(
        tx.conn,
        chapter=due.chapter,
        since=seconds(due.since),
        rung=int(due.rung),
        answer=answer.value,
        by=by,
        text=text,
        now=seconds(now),
    )


async def set_partner(tx: Transaction, due: Due, partner: int) -> None:
    """The chapter ``partner`` is asked to accompany the silent one."""
    await _sql.set_partner(
        tx.conn,
        chapter=due.chapter,
        since=seconds(due.since),
        rung=int(due.rung),
        partner=partner,
    )


async def alive(tx: Transaction, network: int, chapter: int, *, now: datetime) -> None:
    """A person answered for the chapter: its silence ends here."""
    await _sql.set_alive(tx.conn, network=network, chapter=chapter, now=seconds(now))


async def neighbour(
    conn: Connection, chapter: Chapter, practices: Practices, *, now: datetime
) -> int | None:
    """The nearest active chapter with connectors that is not silent; ``None`` without a place."""
    if chapter.latitude is None or chapter.longitude is None:
        return None
    row = await _sql.all(
        "neighbour",
        conn,
        network=chapter.network,
        chapter=chapter.id,
        before=seconds(now - after(Rung.ASK, practices)),
        latitude=chapter.latitude,
        longitude=chapter.longitude,
        narrowing=_narrowing(chapter.latitude),
    )
    return row[0]["id"] if row else None


def _narrowing(latitude: float) -> float:
    """By how much a degree of longitude is shorter there, squared: a parabola is near enough."""
    return max(0.02, 1 - (latitude / 90) ** 2)
