"""What time and departures do to the board: posts end, authors are asked, teams are reminded."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from db import board, board_cards, board_matches, deliveries, practices, rounds
from db.adapter import Queries
from db.board import post_of
from db.connection import Connection
from db.rows import instant_or_none, seconds
from db.store import Transaction
from domain.board import ASK_BEFORE, REMIND_BEFORE, Post, Status
from domain.deliveries import Kind

_sql = Queries("board")
BATCH: Final = 100
"""Posts of one kind that a round looks at; what is left waits for the next."""
DAILY: Final = timedelta(days=1)
_NEWS_USEFUL: Final = timedelta(days=7)


async def plan_round(tx: Transaction, network: int, *, now: datetime) -> None:
    """Let the board's round come when the next thing is due: tomorrow while anything is open.

    At once when something is new: it may have been posted while a round was under way.
    """
    if await _sql.is_new(tx.conn, network=network) is not None:
        await round_now(tx, network, now=now)
        return
    moments = [
        instant_or_none(
            await _sql.next_moment(
                tx.conn,
                network=network,
                now=seconds(now),
                ask_before=int(ASK_BEFORE.total_seconds()),
                remind_before=int(REMIND_BEFORE.total_seconds()),
            )
        ),
        await board_matches.next_end(tx.conn, network),
    ]
    known = [one for one in moments if one is not None]
    due = min(*known, now + DAILY) if known else None
    await rounds.again(tx, Kind.BOARD_ROUND, network, due=due, now=now)


async def round_now(tx: Transaction, network: int, *, now: datetime) -> None:
    """Something is new: the round comes at once."""
    await rounds.again(tx, Kind.BOARD_ROUND, network, due=now, now=now)


async def keep(tx: Transaction, network: int, *, now: datetime) -> None:
    """Bring the board to where it stands now. Doing it twice changes nothing."""
    for post in await _posts(tx.conn, "ending", network=network, now=seconds(now)):
        await end(tx, replace(post, status=Status.LAPSED), now=now)
    soon = seconds(now + ASK_BEFORE)
    before = int(ASK_BEFORE.total_seconds())
    for post in await _posts(
        tx.conn, "asking", network=network, now=seconds(now), soon=soon, before=before
    ):
        await board.save(tx, replace(post, asked=now), now=now)
        await _ask_still(tx, post, now=now)
    soon = seconds(now + REMIND_BEFORE)
    before = int(REMIND_BEFORE.total_seconds())
    for post in await _posts(
        tx.conn, "reminding", network=network, now=seconds(now), soon=soon, before=before
    ):
        await _remind(tx, post, now=now)
    for post in await _posts(tx.conn, "following", network=network):
        await _follow(tx, post, now=now)


async def _posts(conn: Connection, query: str, **parameters: int) -> list[Post]:
    rows = await _sql.all(query, conn, limit=BATCH, **parameters)
    return [post_of(row) for row in rows]


async def unlooked(conn: Connection, network: int, *, now: datetime) -> list[Post]:
    """Living posts for which nobody was looked for today, the longest ago first."""
    # A little less than a day: a round that comes a moment early still looks.
    since = seconds(now - DAILY + timedelta(hours=1))
    return await _posts(conn, "unlooked", network=network, since=since)


async def look_again(tx: Transaction, post: Post) -> None:
    """The post says something else: the other side is looked for anew."""
    await _sql.set_looked(tx.conn, id=post.id, now=None)


async def set_looked(tx: Transaction, post: Post, *, now: datetime) -> None:
    """The other side of the post was looked for."""
    await _sql.set_looked(tx.conn, id=post.id, now=seconds(now))


async def end(tx: Transaction, post: Post, *, now: datetime) -> None:
    """A post does not hold any more: nobody is suggested to anybody because of it."""
    await board.save(tx, post, now=now)
    await board_matches.void_of_post(tx, post.id, now=now)
    await deliveries.drop(tx, post.id, kind=Kind.BOARD_STILL, why="over", now=now)


async def tell_team(
    tx: Transaction, post: Post, what: str, *, members: tuple[int, ...], who: int, now: datetime
) -> None:
    """Tell ``members`` of a challenge's news (see ``TeamNews``), each once for ``who``."""
    for member in members:
        await deliveries.plan(
            tx,
            Kind.BOARD_TEAM,
            network=post.network,
            subject=post.id,
            target=member,
            due=now,
            expires=now + _NEWS_USEFUL,
            dedupe=f"{Kind.BOARD_TEAM.value}:{what}:{post.id}:{who}:{member}",
            now=now,
            facts={"what": what, "who": who},
        )


async def _remind(tx: Transaction, post: Post, *, now: datetime) -> None:
    team = await board_cards.team(tx.conn, post.id)
    await board.save(tx, _marked(post, reminded=True), now=now)
    if team:
        await tell_team(tx, post, "soon", members=(post.member, *team), who=0, now=now)


async def _follow(tx: Transaction, post: Post, *, now: datetime) -> None:
    await board.save(tx, _marked(post, followed=True), now=now)
    if await board_cards.team(tx.conn, post.id):
        await tell_team(tx, post, "after", members=(post.member,), who=0, now=now)


def _marked(post: Post, *, reminded: bool = False, followed: bool = False) -> Post:
    known = post.challenge
    if known is None:
        return post
    marked = replace(
        known, reminded=known.reminded or reminded, followed=known.followed or followed
    )
    return replace(post, challenge=marked)


async def _ask_still(tx: Transaction, post: Post, *, now: datetime) -> None:
    await deliveries.plan(
        tx,
        Kind.BOARD_STILL,
        network=post.network,
        subject=post.id,
        target=post.member,
        due=now,
        expires=post.until,
        dedupe=f"{Kind.BOARD_STILL.value}:{post.id}:{seconds(post.until)}",
        now=now,
    )


async def days(conn: Connection, network: int) -> int:
    """For how many days a post holds unless its author says otherwise."""
    return (await practices.find(conn, network)).board_days


# ── Who leaves, and what ends ────────────────────────────────────────────────────────────────


async def depart(tx: Transaction, network: int, member: int, *, now: datetime) -> None:
    """They left the server: their posts are taken down, they are in no team, and suggested to nobody."""
    for post in await board.standing(tx.conn, network, member):
        await end(tx, replace(post, status=Status.REMOVED), now=now)
    rows = await _sql.all("teams_of", tx.conn, network=network, member=member)
    await _sql.leave_all(tx.conn, network=network, member=member)
    for row in rows:
        await board.show(tx, post_of(row), now=now)
    await board_matches.void_of_person(tx, network, member, now=now)


async def show_anew(tx: Transaction, network: int, member: int, *, now: datetime) -> None:
    """Bring up to date the cards of what they posted, and of the teams that they are in."""
    rows = await _sql.all("teams_of", tx.conn, network=network, member=member)
    for post in (*await board.standing(tx.conn, network, member), *map(post_of, rows)):
        await board.show(tx, post, now=now)


async def forget(tx: Transaction, network: int, member: int, *, now: datetime) -> int:
    """Before somebody is erased: as ``depart``, and the cards of all their challenges, over or not,
    are taken out of Discord, others' without them; how many deliveries that takes."""
    await depart(tx, network, member, now=now)
    rows = await _sql.all("cards_of", tx.conn, network=network, member=member)
    for row in rows:
        await deliveries.plan(
            tx,
            Kind.BOARD_CARD,
            network=network,
            subject=row["id"],
            due=now,
            dedupe=f"{Kind.BOARD_CARD.value}:gone:{row['id']}",
            now=now,
            facts={"channel": row["channel"], "message": row["message"]},
        )
    return len(rows)


async def fall_to_network(tx: Transaction, chapter: int, *, now: datetime) -> None:
    """The chapter ends: what was for its people is for the network."""
    for row in await _sql.all("of_chapter", tx.conn, chapter=chapter):
        post: Post = post_of(row)
        await board.save(tx, replace(post, chapter=None), now=now)
