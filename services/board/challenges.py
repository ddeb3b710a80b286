"""The team of a challenge: who is in, and what they are told."""

from __future__ import annotations

from dataclasses import dataclass

from db import board, board_cards, board_keeping
from db.store import Transaction
from domain import board as rules
from domain.board import Post
from domain.people import Person
from services.house import House


@dataclass(frozen=True, slots=True)
class Joined:
    """They are in (``fresh``: they were not); ``full``: the team has all its people."""

    post: Post
    team: tuple[int, ...]
    fresh: bool
    full: bool


@dataclass(frozen=True, slots=True)
class Left:
    """They are not in any more; ``was_in``: they were."""

    post: Post
    was_in: bool


async def join(house: House, actor: Person, post_id: int) -> Joined:
    """*I'm in*. When the team is full its people are introduced to each other.

    Raises ``PostGone``, ``PostOver``, ``OwnChallenge`` or ``TeamFull``.
    """
    now = house.now()

    async def unit(tx: Transaction) -> Joined:
        post, _ = await board.recheck(tx, actor, post_id)
        team = await board_cards.team(tx.conn, post.id)
        rules.check_room(post, actor.id, team)
        fresh = await board_cards.enter(tx, post, actor.id, now=now)
        team = await board_cards.team(tx.conn, post.id)
        full = post.challenge is not None and len(team) >= post.challenge.size
        if fresh:
            await board.show(tx, post, now=now)
            if full:
                everyone = (post.member, *team)
                await board_keeping.tell_team(
                    tx, post, "full", members=everyone, who=actor.id, now=now
                )
        return Joined(post, team, fresh, full)

    return await house.store.write(unit)


async def leave(house: House, actor: Person, post_id: int) -> Left:
    """*Not any more*: the author hears of it when the team was full.

    Whoever is in may go, also when they see it no more. Raises ``PostGone`` or ``PostOver``.
    """
    now = house.now()

    async def unit(tx: Transaction) -> Left:
        post = await board.find(tx.conn, actor.network, post_id)
        team = () if post is None else await board_cards.team(tx.conn, post.id)
        if post is None or actor.id not in team:
            post, _ = await board.recheck(tx, actor, post_id)
        rules.check_open(post)
        was_in = await board_cards.leave(tx, post, actor.id)
        if was_in:
            await board.show(tx, post, now=now)
            if post.challenge is not None and len(team) >= post.challenge.size:
                await board_keeping.tell_team(
                    tx, post, "left", members=(post.member,), who=actor.id, now=now
                )
        return Left(post, was_in)

    return await house.store.write(unit)
