"""How a post ends before its time: what came of it, or taken down."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta

from db import audit, board, board_keeping, deliveries
from db.store import Transaction
from domain import board as rules
from domain.board import OUTCOME_LIMIT, REASON_LIMIT, Post, PostOver, Status
from domain.deliveries import Kind
from domain.people import Person
from domain.text import clean_text
from services.house import House

_USEFUL = timedelta(days=14)


@dataclass(frozen=True, slots=True)
class Closed:
    """What came of it is kept."""

    post: Post


@dataclass(frozen=True, slots=True)
class Removed:
    """It is taken down; ``by_author``, else its author hears why."""

    post: Post
    by_author: bool


async def close(house: House, actor: Person, post_id: int, outcome: str) -> Closed:
    """*Done*, by its author, with what came of it in words (empty: nothing said).

    Of a challenge that stands on its card, also once its day is over; of all else only the author
    sees it. Raises ``PostGone``, ``NotAuthor``, ``PostOver`` or ``TextRefused``.
    """
    now = house.now()
    said = clean_text(outcome, field="outcome", limit=OUTCOME_LIMIT) if outcome.strip() else None

    async def unit(tx: Transaction) -> Closed:
        post, _ = await board.recheck(tx, actor, post_id)
        rules.check_own(actor, post)
        if not post.may_be_closed:
            raise PostOver
        after = replace(post, status=Status.DONE, outcome=said)
        await board_keeping.end(tx, after, now=now)
        await audit.add(tx, actor.network, "board.done", actor=actor.id, subject=post.id, now=now)
        return Closed(after)

    return await house.store.write(unit)


async def closing(house: House, actor: Person, post_id: int) -> Post:
    """A post of theirs that they may close. Raises ``PostGone``, ``NotAuthor`` or ``PostOver``."""
    post = await board.seen(house.store.read, actor, post_id)
    rules.check_own(actor, post)
    if not post.may_be_closed:
        raise PostOver
    return post


async def removing(house: House, actor: Person, post_id: int) -> Post:
    """A post that they may take down. Raises ``PostGone``, ``PostOver`` or ``NotAllowed``."""

    async def unit(tx: Transaction) -> Post:
        post, fresh = await board.recheck(tx, actor, post_id)
        rules.check_open(post)
        rules.check_remover(fresh, post)
        return post

    return await house.store.write(unit)


async def remove(house: House, actor: Person, post_id: int, reason: str = "") -> Removed:
    """Take it down: its author, or, with a reason that the author hears, who looks after it.

    Raises ``PostGone``, ``PostOver``, ``NotAllowed`` or ``TextRefused``.
    """
    now = house.now()

    async def unit(tx: Transaction) -> Removed:
        post, fresh = await board.recheck(tx, actor, post_id)
        rules.check_open(post)
        rules.check_remover(fresh, post)
        own = post.member == actor.id
        said = "" if own else clean_text(reason, field="reason", limit=REASON_LIMIT)
        after = replace(post, status=Status.REMOVED)
        await board_keeping.end(tx, after, now=now)
        if not own:
            await deliveries.plan(
                tx,
                Kind.BOARD_REMOVED,
                network=post.network,
                subject=post.id,
                target=post.member,
                due=now,
                expires=now + _USEFUL,
                dedupe=f"{Kind.BOARD_REMOVED.value}:{post.id}",
                now=now,
                facts={"reason": said},
            )
        await audit.add(tx, actor.network, "board.remove", actor=actor.id, subject=post.id, now=now)
        return Removed(after, own)

    return await house.store.write(unit)
