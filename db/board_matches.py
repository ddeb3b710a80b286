"""Who was suggested to whom, in the store; nobody's name goes out before both said yes."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from db import deliveries, practices
from db.adapter import Queries
from db.connection import Connection
from db.rows import instant, instant_or_none, seconds, seconds_or_none
from db.store import Transaction
from domain import board_matches as rules
from domain.board_matches import PATIENCE, Limits, Match, Stage
from domain.deliveries import Kind

_sql = Queries("board_matches")
_BATCH = 100


def _match(row: Any) -> Match:
    return Match(
        id=row["id"],
        network=row["network"],
        post=row["post"],
        counter=row["counter"],
        starter=row["starter"],
        partner=row["partner"],
        stage=Stage(row["stage"]),
        made=instant(row["made_at"]),
        until=instant(row["until"]),
        asked=instant_or_none(row["starter_asked_at"]),
        turned=instant_or_none(row["partner_asked_at"]),
    )


def _state(match: Match) -> dict[str, Any]:
    return {
        "id": match.id,
        "stage": match.stage.value,
        "starter_asked_at": seconds_or_none(match.asked),
        "partner_asked_at": seconds_or_none(match.turned),
        "until": seconds(match.until),
    }


async def limits(conn: Connection, network: int) -> Limits:
    """How many suggestions a person of the network has open, and hears of in a day."""
    figures = await practices.find(conn, network)
    return Limits(figures.board_open, figures.board_daily)


async def find(conn: Connection, match: int) -> Match | None:
    """The match, or ``None``."""
    row = await _sql.by_id(conn, id=match)
    return _match(row) if row else None


async def known(conn: Connection, network: int, one: int, other: int) -> Sequence[Match]:
    """All that either of two people ever had."""
    rows = await _sql.all("of_people", conn, network=network, one=one, other=other)
    return [_match(row) for row in rows]


async def running(conn: Connection, network: int, member: int) -> list[Match]:
    """What is not over and concerns ``member``, the oldest first, told or not."""
    rows = await _sql.all("of_person", conn, network=network, member=member)
    return [_match(row) for row in rows]


async def unsaid(conn: Connection, network: int, member: int, *, now: datetime) -> int:
    """How many said no to what ``member`` began, while silence would not be over either.

    To them these still wait: a no is told to nobody.
    """
    return int(await _sql.unsaid(conn, network=network, member=member, now=seconds(now)))


async def next_end(conn: Connection, network: int) -> datetime | None:
    """When the next match lapses, or ``None``."""
    return instant_or_none(await _sql.next_end(conn, network=network))


async def suggest(tx: Transaction, fresh: Match, *, now: datetime) -> Match | None:
    """Ask the starter of ``fresh``, if that may be; ``None`` when it may not."""
    before = await known(tx.conn, fresh.network, fresh.starter, fresh.partner)
    begun = rules.suggested(fresh, before, await limits(tx.conn, fresh.network), now=now)
    if begun is not None:
        await _add(tx, begun)
        await _ask(tx, begun, begun.starter, "first", now=now)
    return begun


async def wish(tx: Transaction, fresh: Match, *, now: datetime) -> Match:
    """The starter of ``fresh`` asks by themselves. Raises ``MatchOver`` or ``TooManyMatches``."""
    before = await known(tx.conn, fresh.network, fresh.starter, fresh.partner)
    begun = rules.wished(fresh, before, await limits(tx.conn, fresh.network), now=now)
    await _add(tx, begun)
    return await turn(tx, begun, now=now)


async def turn(tx: Transaction, match: Match, *, now: datetime) -> Match:
    """Ask the partner of a match whose starter agreed, if it is their turn."""
    before = await known(tx.conn, match.network, match.starter, match.partner)
    after = rules.turned(match, before, await limits(tx.conn, match.network), now=now)
    if after != match:
        await save(tx, after)
        await _ask(tx, after, after.partner, "second", now=now)
    return after


async def turn_all(tx: Transaction, network: int, *, now: datetime) -> None:
    """Ask the partners whose turn it is, the longest waiting first."""
    for row in await _sql.all("agreed", tx.conn, network=network, limit=_BATCH):
        await turn(tx, _match(row), now=now)


async def answer(tx: Transaction, match: Match, member: int, *, yes: bool, now: datetime) -> Match:
    """Their yes or no, with what follows: the partner is asked, or both are introduced.

    Raises ``MatchGone`` or ``MatchOver``.
    """
    after = rules.answered(match, member, yes=yes, now=now)
    await save(tx, after)
    if after.stage is Stage.AGREED:
        return await turn(tx, after, now=now)
    if after.stage is Stage.MET:
        for one in after.pair:
            await _plan(tx, Kind.BOARD_MET, after, one, "met", now=now)
    return after


async def _ask(tx: Transaction, match: Match, member: int, what: str, *, now: datetime) -> None:
    await _plan(tx, Kind.BOARD_MATCH, match, member, what, now=now)


async def _plan(
    tx: Transaction, kind: Kind, match: Match, member: int, what: str, *, now: datetime
) -> None:
    await deliveries.plan(
        tx,
        kind,
        network=match.network,
        subject=match.id,
        target=member,
        due=now,
        expires=now + PATIENCE,
        dedupe=f"{kind.value}:{match.id}:{member}",
        now=now,
        facts={"what": what},
    )


async def _add(tx: Transaction, match: Match) -> None:
    low, high = match.pair
    await _sql.add(
        tx.conn,
        **_state(match),
        network=match.network,
        post=match.post,
        counter=match.counter,
        starter=match.starter,
        partner=match.partner,
        low=low,
        high=high,
        made_at=seconds(match.made),
    )


async def save(tx: Transaction, match: Match) -> None:
    """Write how a match stands."""
    await _sql.save(tx.conn, **_state(match))


async def lapse(tx: Transaction, network: int, *, now: datetime) -> None:
    """What nobody answered in time is over; nobody is told."""
    rows = await _sql.all("ending", tx.conn, network=network, now=seconds(now), limit=_BATCH)
    for row in rows:
        await _over(tx, rules.lapsed(_match(row), now=now), now=now)


async def void_of_post(tx: Transaction, post: int, *, now: datetime) -> None:
    """What hung on a post that does not hold any more is over."""
    for row in await _sql.all("of_post", tx.conn, post=post):
        await _over(tx, rules.void(_match(row)), now=now)


async def void_of_person(tx: Transaction, network: int, member: int, *, now: datetime) -> None:
    """What hung on somebody who left is over."""
    for match in await running(tx.conn, network, member):
        await _over(tx, rules.void(match), now=now)


async def _over(tx: Transaction, match: Match, *, now: datetime) -> None:
    await save(tx, match)
    await deliveries.drop(tx, match.id, kind=Kind.BOARD_MATCH, why="over", now=now)
