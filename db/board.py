"""Offers, needs and challenges in the store, each found only by those who may see it."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Any

from db import deliveries, erasures, people
from db.adapter import Queries
from db.connection import Connection
from db.rows import instant, instant_or_none, packed, seconds, seconds_or_none, unpacked
from db.store import Transaction
from db.words import bounds
from domain import concepts
from domain.board import Challenge, Post, PostGone, Side, Status, indexed, may_see
from domain.deliveries import Kind
from domain.folding import fold, words
from domain.matching import stems
from domain.people import Person
from domain.spellings import one_typo

_sql = Queries("board")
_LOOKED_AT = 200
"""Posts of one word that a search looks at, the newest first."""


def post_of(row: Any) -> Post:
    """A row of ``board_posts`` as a value."""
    return Post(
        id=row["id"],
        network=row["network"],
        side=Side(row["side"]),
        member=row["member"],
        text=row["text"],
        topics=tuple(unpacked(row["topics"])),
        city=row["city"],
        chapter=row["chapter"],
        posted=instant(row["posted_at"]),
        until=instant(row["until"]),
        status=Status(row["status"]),
        asked=instant_or_none(row["asked_at"]),
        outcome=row["outcome"],
        challenge=_challenge(row),
        channel=row["channel"],
        message=row["message"],
    )


def _challenge(row: Any) -> Challenge | None:
    if row["starts"] is None:
        return None
    return Challenge(
        instant(row["starts"]),
        instant(row["ends"]),
        row["zone"],
        row["size"],
        bool(row["whole_day"]),
        row["reminded_at"] is not None,
        row["followed_at"] is not None,
    )


def _columns(post: Post, now: datetime) -> dict[str, Any]:
    """What of a post changes."""
    challenge = post.challenge
    return {
        "id": post.id,
        "text": post.text,
        "topics": packed(post.topics),
        "city": post.city,
        "chapter": post.chapter,
        "until": seconds(post.until),
        "status": post.status.value,
        "asked_at": seconds_or_none(post.asked),
        "outcome": post.outcome,
        "reminded_at": seconds(now) if challenge and challenge.reminded else None,
        "followed_at": seconds(now) if challenge and challenge.followed else None,
    }


async def find(conn: Connection, network: int, post: int) -> Post | None:
    """The post of that network, or ``None``."""
    row = await _sql.by_id(conn, network=network, id=post)
    return post_of(row) if row else None


async def seen(conn: Connection, viewer: Person, post_id: int) -> Post:
    """The post, for who may see it by the rights that the store has now. Raises ``PostGone``.

    What was taken down is there for nobody, what somebody posted who asked to be erased for them
    alone.
    """
    post = await find(conn, viewer.network, post_id)
    if post is None or post.status is Status.REMOVED:
        raise PostGone
    if post.member in await erasures.hidden(conn, viewer.network) - {viewer.id}:
        raise PostGone
    if may_see(replace(viewer, chapters=frozenset(), connects=frozenset()), post):
        return post
    if post.chapter is None or not await sees(conn, viewer.network, viewer.id, post.chapter):
        raise PostGone
    return post


async def recheck(tx: Transaction, actor: Person, post_id: int) -> tuple[Post, Person]:
    """As ``seen``, with the actor and their connector's rights of this moment."""
    post = await seen(tx.conn, actor, post_id)
    chapters = () if post.chapter is None else (post.chapter,)
    return post, await people.recheck_any(tx, actor, chapters)


async def sees(conn: Connection, network: int, member: int, chapter: int) -> bool:
    """Whether ``member`` is one of the people of ``chapter`` now."""
    found = await _sql.sees(conn, network=network, member=member, chapter=chapter)
    return found is not None


async def add(tx: Transaction, post: Post, *, now: datetime) -> None:
    """Write a new post, found from now on by its words."""
    challenge = post.challenge
    await _sql.add(
        tx.conn,
        **_columns(post, now),
        network=post.network,
        side=post.side.value,
        member=post.member,
        posted_at=seconds(post.posted),
        size=challenge.size if challenge else 0,
        starts=seconds(challenge.starts) if challenge else None,
        ends=seconds(challenge.ends) if challenge else None,
        zone=challenge.zone if challenge else None,
        whole_day=int(challenge.whole_day) if challenge else 0,
    )
    await _index(tx, post)
    await show(tx, post, now=now)


async def save(tx: Transaction, post: Post, *, now: datetime) -> None:
    """Write how a post stands. What does not hold any more is found by no word."""
    await _sql.save(tx.conn, **_columns(post, now))
    await _index(tx, post)
    await show(tx, post, now=now)


async def _index(tx: Transaction, post: Post) -> None:
    await _sql.drop_words(tx.conn, post=post.id)
    if not post.is_open:
        return
    rows = [
        {
            "network": post.network,
            "word": word,
            "field": field,
            "post": post.id,
            "member": post.member,
        }
        for field, found in indexed(post.text, post.topics, post.city).items()
        for word in sorted(found)
    ]
    if rows:
        await _sql.put_words(tx.conn, rows)


async def show(tx: Transaction, post: Post, *, now: datetime) -> None:
    """Bring the card of a challenge up to date, a moment from now."""
    if post.challenge is not None:
        await deliveries.plan_refresh(
            tx, Kind.BOARD_CARD, network=post.network, subject=post.id, due=now, now=now
        )


async def open_of(conn: Connection, network: int, member: int) -> int:
    """How many living posts somebody has."""
    return int(await _sql.open_of(conn, network=network, member=member))


async def standing(conn: Connection, network: int, member: int) -> list[Post]:
    """Every living post of somebody, the newest first."""
    rows = await _sql.all("standing", conn, network=network, member=member)
    return [post_of(row) for row in rows]


async def listed(
    conn: Connection,
    viewer: Person,
    *,
    side: str = "",
    topic: str = "",
    city: str = "",
    chapter: int = 0,
    mine: bool = False,
    limit: int,
    offset: int = 0,
) -> list[Post]:
    """Living posts that ``viewer`` may see, the newest first. ``topic`` and ``city`` are the
    beginnings of names; a topic that names a concept finds it in every language."""
    topic_low, topic_high = bounds(fold(topic)) if fold(topic) else ("", "")
    city_low, city_high = bounds(fold(city)) if fold(city) else ("", "")
    rows = await _sql.all(
        "listed",
        conn,
        network=viewer.network,
        viewer=viewer.id,
        steward=int(viewer.steward),
        side=side,
        chapter=chapter,
        mine=int(mine),
        topic_low=topic_low,
        topic_high=topic_high,
        concept=concepts.named(topic) or "",
        city_low=city_low,
        city_high=city_high,
        limit=limit,
        offset=offset,
    )
    return [post_of(row) for row in rows]


async def search(
    conn: Connection,
    viewer: Person,
    *,
    side: str | None,
    text: str,
    city: str = "",
    limit: int,
) -> list[Post]:
    """At most ``limit`` living posts that ``viewer`` may see and that ``text`` may mean, best first.

    Accents, case and endings do not matter, nor one typo in a word that nothing has; a concept is
    found by any of its names. ``side``: ``offer``, ``need`` or ``None`` for both; ``city``: only
    there. A text without a telling word gives the newest.
    """
    ranges = [(low, high, "") for low, high in stems(text)]
    ranges += [(key, f"{key} ", "concept") for key in concepts.within(text)]
    if not ranges:
        return await listed(conn, viewer, side=side or "", city=city, limit=limit)
    weights: dict[int, float] = {}
    posts: dict[int, Post] = {}
    for low, high, field in ranges:
        found = await _having(conn, viewer, side, low, high, field)
        if not found and not field:
            found = await _respelled(conn, viewer, side, low, text)
        for post in found:
            posts[post.id] = post
            weights[post.id] = weights.get(post.id, 0.0) + 1 / len(found)
    wanted = fold(city)
    ranked = sorted(weights, key=lambda one: (-weights[one], -one))
    kept = [posts[one] for one in ranked if not wanted or fold(posts[one].city) == wanted]
    return kept[:limit]


async def _having(
    conn: Connection, viewer: Person, side: str | None, low: str, high: str, field: str
) -> list[Post]:
    rows = await _sql.all(
        "having",
        conn,
        network=viewer.network,
        viewer=viewer.id,
        steward=int(viewer.steward),
        side=side or "",
        low=low,
        high=high,
        field=field,
        limit=_LOOKED_AT,
    )
    return [post_of(row) for row in rows]


async def _respelled(
    conn: Connection, viewer: Person, side: str | None, low: str, text: str
) -> list[Post]:
    """Posts with a word that is one typo away from the word of ``text`` that begins with ``low``."""
    word = next((one for one in words(text) if one.startswith(low)), low)
    rows = await _sql.all(
        "near",
        conn,
        network=viewer.network,
        viewer=viewer.id,
        steward=int(viewer.steward),
        side=side or "",
        words=packed(one_typo(word)),
        limit=_LOOKED_AT,
    )
    return [post_of(row) for row in rows]


async def topics(conn: Connection, viewer: Person) -> list[str]:
    """The topics of the newest posts that ``viewer`` may see, each once."""
    posts = await listed(conn, viewer, limit=_LOOKED_AT)
    found: dict[str, str] = {}
    for post in posts:
        for topic in post.topics:
            found.setdefault(fold(topic), topic)
    return list(found.values())
