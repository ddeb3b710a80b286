"""Who could help whom: what one is asked, and asking somebody oneself. No name before two yes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from db import board, board_finding, board_matches, drafts
from db.store import Transaction
from domain.board import Post
from domain.board_fits import Candidate
from domain.board_matches import (
    PATIENCE,
    Match,
    MatchGone,
    MatchOver,
    MessagesClosed,
    Stage,
    are_known,
)
from domain.board_notices import Suggestion
from domain.board_words import suggestion
from domain.events import DraftGone
from domain.ids import new_id
from domain.people import Person
from services.house import House

_DRAFT = "board.match"
_OFFERED = 3
_LOOKED_AT = 25


@dataclass(frozen=True, slots=True)
class Found:
    """Someone who could help, without a name; by ``draft`` and their ``place`` in it they are asked."""

    draft: int
    place: int
    candidate: Candidate


@dataclass(frozen=True, slots=True)
class Table:
    """What is open for somebody: what they are ``asked``, on how many answers they wait, and who
    could be the other side of ``post``, one of ``posts``."""

    asked: tuple[Suggestion, ...]
    waiting: int
    posts: tuple[Post, ...]
    post: Post | None
    found: tuple[Found, ...]


async def table(house: House, viewer: Person, post_id: int | None = None) -> Table:
    """What is open for ``viewer``, and who could answer a post of theirs (the newest).

    Raises ``MatchGone`` when ``post_id`` is none of theirs that still holds.
    """
    conn, now = house.store.read, house.now()
    asked = []
    waiting = await board_matches.unsaid(conn, viewer.network, viewer.id, now=now)
    for match in await board_matches.running(conn, viewer.network, viewer.id):
        sides = await board_finding.still(conn, match)
        if sides is None or match.until <= now:
            continue
        if match.waits_for(viewer.id):
            asked.append(suggestion(match, *sides, reader=viewer.id))
        elif match.is_open_for(viewer.id):
            waiting += 1
    posts = await board.standing(conn, viewer.network, viewer.id)
    post = next((one for one in posts if post_id in {None, one.id}), None)
    if post is None and post_id is not None:
        raise MatchGone
    found = await _found(house, viewer, post, now) if post else ()
    return Table(tuple(asked), waiting, tuple(posts), post, found)


async def _found(house: House, viewer: Person, post: Post, now: datetime) -> tuple[Found, ...]:
    conn = house.store.read
    fresh = []
    for one in await board_finding.candidates(conn, post, limit=_LOOKED_AT):
        known = await board_matches.known(conn, post.network, viewer.id, one.member)
        if not are_known(known, viewer.id, one.member):
            fresh.append(one)
        if len(fresh) == _OFFERED:
            break
    if not fresh:
        return ()
    content = {"post": post.id, "found": [[one.member, one.counter] for one in fresh]}

    async def unit(tx: Transaction) -> int:
        return await drafts.add(tx, viewer.network, viewer.id, _DRAFT, content, now=now)

    draft = await house.store.write(unit)
    return tuple(Found(draft, place, one) for place, one in enumerate(fresh))


async def ask(house: House, actor: Person, draft: int, place: int) -> Match:
    """*Ask them*: one of those who were found for a post of theirs is asked, still without a name.

    Raises ``DraftGone``, ``MatchOver`` when that is not possible any more, ``TooManyMatches``, or
    ``MessagesClosed`` for who could not hear of the answer.
    """
    now = house.now()
    if actor.dm_closed:
        raise MessagesClosed

    async def unit(tx: Transaction) -> Match:
        content = await drafts.look(tx.conn, draft, actor.id, _DRAFT, now=now)
        if content is None or place >= len(content["found"]):
            raise DraftGone
        fresh = await _chosen(tx, actor, content, place, now)
        return await board_matches.wish(tx, fresh, now=now)

    return await house.store.write(unit)


async def _chosen(
    tx: Transaction, actor: Person, content: dict[str, Any], place: int, now: datetime
) -> Match:
    """The match that was chosen, if its person could still be found by it. Raises ``MatchOver``."""
    post = await board.find(tx.conn, actor.network, content["post"])
    if post is None or not post.is_open or post.member != actor.id:
        raise MatchOver
    member, counter = content["found"][place]
    for one in await board_finding.candidates(tx.conn, post, limit=_LOOKED_AT):
        if (one.member, one.counter) == (member, counter):
            return begun(post, one, now=now)
    raise MatchOver


def begun(post: Post, candidate: Candidate, *, now: datetime) -> Match:
    """A match of ``post`` that nobody was asked about yet."""
    return Match(
        new_id(now),
        post.network,
        post.id,
        candidate.counter,
        post.member,
        candidate.member,
        Stage.FIRST,
        now,
        now + PATIENCE,
    )


async def answer(house: House, actor: Person, match_id: int, *, yes: bool) -> Match:
    """Their yes or no.

    Raises ``MatchGone`` or ``MatchOver``; ``MessagesClosed`` for a yes of who could not be told.
    """
    now = house.now()
    if yes and actor.dm_closed:
        raise MessagesClosed

    async def unit(tx: Transaction) -> Match:
        match = await board_matches.find(tx.conn, match_id)
        if match is None or match.network != actor.network:
            raise MatchGone
        if yes and await board_finding.still(tx.conn, match) is None and match.waits_for(actor.id):
            raise MatchOver
        return await board_matches.answer(tx, match, actor.id, yes=yes, now=now)

    return await house.store.write(unit)
