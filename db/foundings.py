"""Foundings and the commitments to them in the store."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from db import chapters, decisions, practices
from db.adapter import Queries
from db.connection import Connection
from db.rows import NO_LIMIT, instant, instant_or_none, seconds, seconds_or_none
from db.store import Transaction
from domain.chapters import Chapter, Kind
from domain.chapters import Status as ChapterStatus
from domain.decisions import Noun
from domain.foundings import (
    Commitment,
    Founding,
    Level,
    Standing,
    Status,
    lacking,
)

_sql = Queries("foundings")


def _founding(row: Any) -> Founding:
    return Founding(
        id=row["id"],
        network=row["network"],
        spot=row["spot"],
        kind=Kind(row["kind"]),
        name=row["name"],
        place=row["place"],
        latitude=row["latitude"],
        longitude=row["longitude"],
        member=row["member"],
        why=row["why"],
        started=instant(row["started_at"]),
        moved=instant(row["moved_at"]),
        status=Status(row["status"]),
        chapter=row["chapter"],
        former=row["former"],
        neighbour=row["neighbour"],
        waits_until=instant_or_none(row["waits_until"]),
        mentor_by=row["mentor_by"],
        asked=instant_or_none(row["asked_at"]),
        ended=instant_or_none(row["ended_at"]),
        ended_why=row["ended_why"],
        started_in=row["started_in"],
        channel=row["channel"],
        message=row["message"],
    )


def _columns(founding: Founding) -> dict[str, Any]:
    """What can change of a founding."""
    return {
        "id": founding.id,
        "name": founding.name,
        "status": founding.status.value,
        "chapter": founding.chapter,
        "former": founding.former,
        "neighbour": founding.neighbour,
        "waits_until": seconds_or_none(founding.waits_until),
        "mentor_by": founding.mentor_by,
        "moved_at": seconds(founding.moved),
        "asked_at": seconds_or_none(founding.asked),
        "ended_at": seconds_or_none(founding.ended),
        "ended_why": founding.ended_why,
    }


async def find(conn: Connection, network: int, founding: int) -> Founding | None:
    """The founding of that network, or ``None``."""
    row = await _sql.by_id(conn, network=network, id=founding)
    return _founding(row) if row else None


async def open_of(conn: Connection, network: int, spot: str) -> Founding | None:
    """The founding of ``spot`` that is under way, or ``None``."""
    row = await _sql.open_of(conn, network=network, spot=spot)
    return _founding(row) if row else None


async def open_ones(conn: Connection, network: int) -> list[Founding]:
    """Every founding under way, the one without news for longest first."""
    return await page(conn, network, limit=NO_LIMIT, offset=0)


async def page(conn: Connection, network: int, *, limit: int, offset: int) -> list[Founding]:
    """As ``open_ones``, at most ``limit`` from ``offset`` on."""
    rows = await _sql.all("page", conn, network=network, limit=limit, offset=offset)
    return [_founding(row) for row in rows]


async def started_by(conn: Connection, network: int, member: int) -> Founding | None:
    """The founding under way that ``member`` started, or ``None``."""
    row = await _sql.started_by(conn, network=network, member=member)
    return _founding(row) if row else None


async def of_chapter(conn: Connection, network: int, chapter: int) -> Founding | None:
    """The last founding of a chapter, or ``None``."""
    row = await _sql.of_chapter(conn, network=network, chapter=chapter)
    return _founding(row) if row else None


async def of_member(conn: Connection, network: int, member: int) -> list[Founding]:
    """The foundings under way that ``member`` is in."""
    rows = await _sql.all("of_member", conn, network=network, member=member)
    return [_founding(row) for row in rows]


async def is_mere_seed(conn: Connection, network: int, chapter: int) -> bool:
    """Whether a founding made the chapter and it never formed."""
    return await _sql.began_as_seed(conn, network=network, chapter=chapter) is not None


async def add(tx: Transaction, founding: Founding) -> None:
    """Write a new founding."""
    await _sql.add(
        tx.conn,
        **_columns(founding),
        network=founding.network,
        spot=founding.spot,
        kind=founding.kind.value,
        place=founding.place,
        latitude=founding.latitude,
        longitude=founding.longitude,
        member=founding.member,
        why=founding.why,
        started_at=seconds(founding.started),
        started_in=founding.started_in,
    )


async def save(tx: Transaction, founding: Founding) -> None:
    """Write how the founding stands."""
    await _sql.save(tx.conn, **_columns(founding))


async def people(conn: Connection, founding: int) -> tuple[Commitment, ...]:
    """Who is in, the first first; people who left the server are not."""
    rows = await _sql.all("people", conn, founding=founding)
    return tuple(
        Commitment(row["member"], Level(row["level"]), instant(row["at"]), row["name"])
        for row in rows
    )


async def put(
    tx: Transaction, founding: Founding, member: int, level: Level, *, now: datetime
) -> None:
    """``member`` goes as far as ``level``, in the place of what they said before."""
    await _sql.put(
        tx.conn,
        founding=founding.id,
        member=member,
        network=founding.network,
        level=level.value,
        at=seconds(now),
    )


async def drop(tx: Transaction, founding: int, member: int) -> bool:
    """``member`` is out of it; whether they were in."""
    return bool(await _sql.drop(tx.conn, founding=founding, member=member))


async def drop_of_member(tx: Transaction, network: int, member: int) -> None:
    """``member`` is out of every founding."""
    await _sql.drop_of_member(tx.conn, network=network, member=member)


async def standing(conn: Connection, founding: Founding) -> Standing:
    """How the founding stands at this moment."""
    custom = await practices.find(conn, founding.network)
    found = await people(conn, founding.id)
    about = (founding.chapter, founding.neighbour)
    ids = [one for one in about if one is not None]
    known = {one.id: one for one in await chapters.by_ids(conn, founding.network, ids)}
    chapter = known.get(founding.chapter or 0)
    mentor = None
    if chapter is not None and chapter.mentor is not None:
        mentor = await chapters.find(conn, founding.network, chapter.mentor)
    if mentor is not None and mentor.status is ChapterStatus.COMPOSTED:
        mentor = None
    decided = await decisions.of_subject(conn, founding.network, Noun.FOUNDING, founding.id)
    missing = lacking(
        founding,
        found,
        custom,
        mentor=mentor is not None,
        alone=not await could_mentor(conn, founding.network, founding.chapter or 0),
    )
    return Standing(
        founding,
        found,
        custom.commitments,
        missing,
        chapter=chapter,
        mentor=mentor,
        neighbour=known.get(founding.neighbour or 0),
        decision=decided[0] if decided else None,
    )


async def could_mentor(conn: Connection, network: int, chapter: int) -> bool:
    """Whether the network has a chapter that could accompany ``chapter`` (0: one to come)."""
    return await _sql.could_mentor(conn, network=network, chapter=chapter) is not None


async def answered(conn: Connection, chapter: Chapter) -> datetime | None:
    """When a person last said that they are there, since ``chapter`` came into its status."""
    found = await _sql.answered(conn, network=chapter.network, chapter=chapter.id)
    return instant_or_none(found)


async def has_met(conn: Connection, founding: Founding, *, now: datetime) -> bool:
    """Whether an event of the chapter took place since it formed."""
    found = await _sql.met(
        conn,
        network=founding.network,
        chapter=founding.chapter or 0,
        since=seconds(founding.ended or founding.started),
        now=seconds(now),
    )
    return found is not None


async def next_end(conn: Connection, founding: Founding, *, now: datetime) -> datetime | None:
    """When the next event of the chapter is over, or ``None``."""
    found = await _sql.next_end(
        conn,
        network=founding.network,
        chapter=founding.chapter or 0,
        now=seconds(now),
    )
    return instant_or_none(found)


async def unwatched(conn: Connection) -> list[Founding]:
    """Foundings, and chapters that formed and have not met, that nothing looks at any more."""
    return [_founding(row) for row in await _sql.all("unwatched", conn)]


async def set_message(
    tx: Transaction, network: int, founding: int, *, channel: int, message: int | None
) -> None:
    """Where the founding's card stands in Discord."""
    await _sql.set_message(tx.conn, network=network, id=founding, channel=channel, message=message)


async def has_message(conn: Connection, network: int, message: int) -> bool:
    """Whether ``message`` is the card of a founding."""
    return await _sql.has_message(conn, network=network, message=message) is not None


async def forget_message(tx: Transaction, network: int, message: int) -> None:
    """The card was deleted in Discord."""
    await _sql.forget_message(tx.conn, network=network, message=message)


async def forget_channel(tx: Transaction, network: int, channel: int) -> None:
    """The channel was deleted in Discord, and the cards in it."""
    await _sql.forget_channel(tx.conn, network=network, channel=channel)
