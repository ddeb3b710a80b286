"""Links into chapters, and who came by them."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from db import deliveries
from db.adapter import Queries
from db.connection import Connection
from db.rows import instant, instant_or_none, seconds, seconds_or_none
from db.store import Transaction
from domain.deliveries import Kind
from domain.ids import new_id, new_nonce
from domain.invites import STAYED, Invite, Result

_sql = Queries("invites")


def _invite(row: Any) -> Invite:
    return Invite(
        network=row["network"],
        code=row["code"],
        chapter=row["chapter"],
        channel=row["channel"],
        role=row["role"],
        by=row["made_by"],
        at=instant(row["made_at"]),
        expires=instant_or_none(row["expires"]),
        most=row["most"],
        uses=row["uses"],
        ended=instant_or_none(row["ended_at"]),
    )


async def add(tx: Transaction, invite: Invite) -> None:
    """Remember a link that Discord made."""
    await _sql.add(
        tx.conn,
        network=invite.network,
        code=invite.code,
        chapter=invite.chapter,
        channel=invite.channel,
        role=invite.role,
        by=invite.by,
        now=seconds(invite.at),
        expires=seconds_or_none(invite.expires),
        most=invite.most,
        uses=invite.uses,
    )


async def find(conn: Connection, network: int, code: str) -> Invite | None:
    """The link, or ``None`` when it is none of ours."""
    row = await _sql.find(conn, network=network, code=code)
    return _invite(row) if row else None


async def open_in(conn: Connection, network: int, *, now: datetime) -> list[Invite]:
    """The links of a network that are not switched off and not too old, the oldest first."""
    rows = await _sql.all("open", conn, network=network, now=seconds(now))
    return [_invite(row) for row in rows]


async def count_open(conn: Connection, chapter: int, *, now: datetime) -> int:
    """By how many links people may come into a chapter now."""
    return int(await _sql.count_open(conn, chapter=chapter, now=seconds(now)))


async def of_chapter(
    conn: Connection, chapter: int, *, code: str = "", limit: int, now: datetime
) -> list[Result]:
    """The links of a chapter (or the one of that ``code``) with what came of them: those that are
    open, then the others, each the latest first."""
    rows = await _sql.all(
        "of_chapter",
        conn,
        chapter=chapter,
        code=code,
        before=seconds(now - STAYED),
        now=seconds(now),
        limit=limit,
    )
    return [Result(_invite(row), row["joined"], row["settled"], row["stayed"]) for row in rows]


async def seen(tx: Transaction, network: int, code: str, uses: int) -> None:
    """Discord says that so many came by it: nobody who comes later is mistaken for one of them."""
    await _sql.set_uses(tx.conn, network=network, code=code, uses=uses)


async def arrive(tx: Transaction, invite: Invite, member: int, *, now: datetime) -> bool:
    """``member`` came by it; whether they had not done so before. One use is accounted for."""
    fresh = await _sql.arrive(
        tx.conn,
        id=new_id(now),
        network=invite.network,
        code=invite.code,
        chapter=invite.chapter,
        member=member,
        now=seconds(now),
    )
    await _sql.count_use(tx.conn, network=invite.network, code=invite.code)
    return bool(fresh)


async def end(tx: Transaction, invite: Invite, *, by: int | None, now: datetime) -> bool:
    """Nobody may come by it any more: it is deleted in Discord; whether it was not ended before."""
    changed = await _sql.end(
        tx.conn, network=invite.network, code=invite.code, by=by, now=seconds(now)
    )
    if not changed:
        return False
    await deliveries.plan(
        tx,
        Kind.INVITE_END,
        network=invite.network,
        subject=invite.chapter,
        due=now,
        expires=invite.expires,
        dedupe=f"invite.end:{invite.code}:{new_nonce()}",
        now=now,
        facts={"code": invite.code},
    )
    return True


async def vanish(tx: Transaction, invite: Invite, *, now: datetime) -> None:
    """It was deleted in Discord: nobody may come by it any more."""
    await _sql.end(tx.conn, network=invite.network, code=invite.code, by=None, now=seconds(now))


async def end_with_role(tx: Transaction, network: int, role: int, *, now: datetime) -> int:
    """No link gives ``role`` any more; how many did."""
    rows = await _sql.all("with_role", tx.conn, network=network, role=role)
    for row in rows:
        await end(tx, _invite(row), by=None, now=now)
    return len(rows)


async def end_of_chapter(tx: Transaction, network: int, chapter: int, *, now: datetime) -> int:
    """Nobody comes into the chapter by a link any more; how many there were."""
    ours = [one for one in await open_in(tx.conn, network, now=now) if one.chapter == chapter]
    for invite in ours:
        await end(tx, invite, by=None, now=now)
    return len(ours)


async def forget_member(tx: Transaction, network: int, member: int) -> None:
    """They left the server: that somebody came remains, not who."""
    await _sql.forget_member(tx.conn, network=network, member=member)
