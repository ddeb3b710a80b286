"""Candidacies in the store: who is on the way to which chapter, and what connectors say to it."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from db import deliveries, practices
from db.adapter import Queries
from db.connection import Connection
from db.rows import instant, instant_or_none, seconds, seconds_or_none
from db.store import Transaction
from domain import candidacies as rules
from domain.candidacies import Candidacy, Objection, Standing, Status, Voice
from domain.deliveries import Kind
from domain.ids import new_nonce

_sql = Queries("candidacies")
_KEPT = timedelta(days=14)


def _candidacy(row: Any) -> Candidacy:
    return Candidacy(
        id=row["id"],
        network=row["network"],
        chapter=row["chapter"],
        chapter_name=row["chapter_name"],
        member=row["member"],
        name=row["member_name"] or "",
        proposer=row["proposed_by"],
        proposed=instant(row["proposed_at"]),
        status=Status(row["status"]),
        willing=instant_or_none(row["willing_at"]),
        results=row["results"],
        letter=row["letter"],
        sponsor=row["sponsor"],
        decision=row["decision"],
        ended=instant_or_none(row["ended_at"]),
    )


async def find(conn: Connection, network: int, candidacy: int) -> Candidacy | None:
    """The candidacy of that network, or ``None``."""
    row = await _sql.by_id(conn, network=network, id=candidacy)
    return _candidacy(row) if row else None


async def open_for(conn: Connection, network: int, chapter: int, member: int) -> Candidacy | None:
    """Someone's candidacy for a chapter that is not over, or ``None``."""
    row = await _sql.open_for(conn, network=network, chapter=chapter, member=member)
    return _candidacy(row) if row else None


async def open_of(
    conn: Connection, network: int, *, chapter: int = 0, reader: int = 0
) -> list[Candidacy]:
    """Candidacies that are not over, the first proposed first: of one chapter, or of all (0);
    those that ``reader`` is or proposed, or all (0)."""
    rows = await _sql.all("open_of", conn, network=network, chapter=chapter, reader=reader)
    return [_candidacy(row) for row in rows]


async def open_of_member(conn: Connection, network: int, member: int) -> list[Candidacy]:
    """What someone is on the way to."""
    rows = await _sql.all("open_of_member", conn, network=network, member=member)
    return [_candidacy(row) for row in rows]


async def turned_down(conn: Connection, network: int, chapter: int, member: int) -> datetime | None:
    """When ``member`` last said "not now" to being asked for a chapter, or ``None``."""
    found = await _sql.turned_down(conn, network=network, chapter=chapter, member=member)
    return instant_or_none(found)


async def add(tx: Transaction, candidacy: Candidacy) -> None:
    """Write a new candidacy."""
    await _sql.add(
        tx.conn,
        id=candidacy.id,
        network=candidacy.network,
        chapter=candidacy.chapter,
        member=candidacy.member,
        proposed_by=candidacy.proposer,
        proposed_at=seconds(candidacy.proposed),
        status=candidacy.status.value,
    )


async def save(tx: Transaction, candidacy: Candidacy) -> None:
    """Write how it stands."""
    await _sql.save(
        tx.conn,
        id=candidacy.id,
        status=candidacy.status.value,
        willing_at=seconds_or_none(candidacy.willing),
        results=candidacy.results,
        letter=candidacy.letter,
        sponsor=candidacy.sponsor,
        decision=candidacy.decision,
        ended_at=seconds_or_none(candidacy.ended),
    )


async def endorsers(conn: Connection, candidacy: int) -> list[tuple[int, str]]:
    """Who endorses it and is a connector now, with their names; the first first."""
    rows = await _sql.all("endorsers", conn, candidacy=candidacy)
    return [(row["member"], row["name"]) for row in rows]


async def objections(conn: Connection, candidacy: int) -> list[Objection]:
    """What stands against it, the first first."""
    return [
        Objection(row["member"], row["why"] or "", instant(row["at"]), bool(row["steward"]))
        for row in await _sql.all("objections", conn, candidacy=candidacy)
    ]


async def standing(conn: Connection, candidacy: Candidacy, now: datetime) -> Standing:
    """How the candidacy stands at this moment."""
    custom = await practices.find(conn, candidacy.network)
    vouching = tuple(member for member, _ in await endorsers(conn, candidacy.id))
    against = tuple(await objections(conn, candidacy.id))
    return Standing(
        candidacy, vouching, against, rules.missing(candidacy, len(vouching), custom, now)
    )


async def speak(
    tx: Transaction,
    candidacy: Candidacy,
    member: int,
    voice: Voice,
    *,
    why: str | None = None,
    steward: bool = False,
    now: datetime,
) -> bool:
    """Write what ``member`` says, in place of what they said before; whether it is something new."""
    before = await _sql.voice_of(tx.conn, candidacy=candidacy.id, member=member)
    if before is not None and (before["voice"], before["why"]) == (voice.value, why):
        return False
    await _sql.speak(
        tx.conn,
        candidacy=candidacy.id,
        member=member,
        network=candidacy.network,
        voice=voice.value,
        why=why,
        steward=int(steward),
        now=seconds(now),
    )
    return True


async def hush(tx: Transaction, candidacy: Candidacy, member: int) -> bool:
    """An objection is taken back; whether there was one."""
    return bool(await _sql.hush(tx.conn, candidacy=candidacy.id, member=member))


async def plan_look(tx: Transaction, candidacy: Candidacy, *, now: datetime) -> None:
    """Plan (in place of what was) when the candidacy is looked at again."""
    await deliveries.drop(tx, candidacy.id, kind=Kind.CANDIDACY_LOOK, why="replanned", now=now)
    due = rules.look_at(candidacy, await practices.find(tx.conn, candidacy.network), now)
    if due is not None:
        await look_at(tx, candidacy, due=max(due, now), now=now)


async def look_at(tx: Transaction, candidacy: Candidacy, *, due: datetime, now: datetime) -> None:
    """Plan that the candidacy is looked at when ``due``."""
    await deliveries.plan(
        tx,
        Kind.CANDIDACY_LOOK,
        network=candidacy.network,
        subject=candidacy.id,
        due=due,
        dedupe=f"candidacy.look:{candidacy.id}:{seconds(due)}:{new_nonce()}",
        now=now,
    )


async def tell(
    tx: Transaction,
    candidacy: Candidacy,
    member: int,
    what: str,
    *,
    who: int = 0,
    now: datetime,
) -> None:
    """Tell one person, or (0) the stewards; never twice of the same moment, and of what one and
    the same connector objects once a day."""
    moment = f"{now:%Y-%m-%d}" if what == "objected" else str(seconds(now))
    await deliveries.plan(
        tx,
        Kind.CANDIDACY_NEWS,
        network=candidacy.network,
        subject=candidacy.id,
        target=member,
        due=now,
        expires=now + _KEPT,
        dedupe=f"candidacy.news:{candidacy.id}:{what}:{who}:{member}:{moment}",
        now=now,
        facts={"what": what, "who": who},
    )
