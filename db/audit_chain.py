"""The chain of the audit: lines are added at its end, checked from its anchor, pruned before it."""

from __future__ import annotations

import itertools
import secrets
from typing import Any, Final

from db.adapter import Queries, execute
from db.connection import Connection
from db.rows import instant_or_none, unpacked
from domain.audit import Broken, Chain, besides, digest, link

_sql = Queries("audit")
_SALT_OCTETS: Final = 16
SLICE: Final = 500
"""Lines that are read, or chained, at once."""


async def ends(conn: Connection, network: int) -> Chain:
    """The ends of the chain of ``network``; of an empty one when it has none yet."""
    row = await _sql.ends(conn, network=network)
    if row is None:
        return Chain()
    return Chain(
        row["number"],
        row["link"],
        row["pruned"],
        row["anchor"],
        instant_or_none(row["checked_at"]),
        row["broken"],
    )


async def add(
    conn: Connection,
    *,
    id: int,  # the column
    network: int,
    at: int,
    actor: int | None,
    action: str,
    subject: int | None,
    facts: str,
    whom: int | None,
) -> None:
    """Write a line behind the newest one, inside a unit of work."""
    row = await _sql.ends(conn, network=network)
    line = _sealed(
        row["link"] if row else "",
        (row["number"] if row else 0) + 1,
        network,
        at,
        action,
        actor,
        subject,
        whom,
        facts,
    )
    await _sql.add(
        conn,
        id=id,
        network=network,
        at=at,
        actor=actor,
        action=action,
        subject=subject,
        facts=facts,
        **line,
    )
    move = _sql.advance if row else _sql.begin
    await move(conn, network=network, number=line["number"], link=line["link"])


def _sealed(
    before: str,
    number: int,
    network: int,
    at: int,
    action: str,
    actor: int | None,
    subject: int | None,
    whom: int | None,
    facts: str,
) -> dict[str, Any]:
    salt = secrets.token_hex(_SALT_OCTETS)
    sealed = digest(salt, actor, subject, whom, facts)
    return {
        "number": number,
        "whom": whom,
        "salt": salt,
        "digest": sealed,
        "link": link(before, network, number, at, action, sealed),
    }


async def chain_old(conn: Connection) -> int:
    """Chain the lines from before there was a chain, a slice to a transaction; how many.

    Before anything is written. A process killed in between goes on at its next start.
    """
    chained = 0
    while rows := await _sql.all("unchained", conn, limit=SLICE):
        await execute(conn, "BEGIN IMMEDIATE")
        try:
            await _chain(conn, rows)
            await execute(conn, "COMMIT")
        except BaseException:
            await execute(conn, "ROLLBACK")
            raise
        chained += len(rows)
    return chained


async def _chain(conn: Connection, rows: list[Any]) -> None:
    """Give ``rows``, which come by network, their places behind the newest line."""
    for network, group in itertools.groupby(rows, lambda row: row["network"]):
        end = await ends(conn, network)
        number, before, lines = end.number, end.link, []
        for row in group:
            said = (row["actor"], row["subject"])
            whom = besides(unpacked(row["facts"]), *said)
            number += 1
            line = _sealed(
                before, number, network, row["at"], row["action"], *said, whom, row["facts"]
            )
            lines.append({"id": row["id"], **line})
            before = line["link"]
        await _sql.chain(conn, lines)
        move = _sql.advance if end.number else _sql.begin
        await move(conn, network=network, number=number, link=before)


async def verify(conn: Connection, network: int) -> Broken | None:
    """The first line of ``network`` that does not hold, or ``None``: a slice in memory at a time.

    Of a line that somebody was taken out of only its place, moment and action are known to hold.
    Lines that are added or pruned meanwhile break nothing.
    """
    end = await ends(conn, network)
    number, before = end.pruned, end.anchor
    while number < end.number:
        rows = await _sql.all("after", conn, network=network, after=number, limit=SLICE)
        if not rows or rows[0]["number"] != number + 1:
            now = await ends(conn, network)
            if now.pruned <= number:
                return Broken(number + 1, "missing")
            number, before = now.pruned, now.anchor
            continue
        for row in rows:
            why = _why(row, network, number, before)
            if why:
                return Broken(number + 1, why)
            number, before = row["number"], row["link"]
            if number == end.number and before != end.link:
                return Broken(number, "unlinked")
    return await _behind(conn, network, end)


async def _behind(conn: Connection, network: int, end: Chain) -> Broken | None:
    """A line behind the newest one, unless it became the newest meanwhile."""
    rows = await _sql.all("after", conn, network=network, after=end.number, limit=1)
    if rows and (await ends(conn, network)).number == end.number:
        return Broken(rows[0]["number"], "unlinked")
    return None


def _why(row: Any, network: int, after: int, before: str) -> str:
    if row["number"] != after + 1:
        return "missing"
    if row["link"] != link(before, network, row["number"], row["at"], row["action"], row["digest"]):
        return "unlinked"
    said = (row["actor"], row["subject"], row["whom"], row["facts"])
    if row["salt"] is not None and row["digest"] != digest(row["salt"], *said):
        return "changed"
    return ""
