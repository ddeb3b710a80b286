"""Who could be the other side of a post: among living posts, and among what profiles open.

Only people who posted, or opened a field to the whole network, and who take direct messages are
looked at; each side must be one that the other may see.
"""

from __future__ import annotations

from dataclasses import dataclass

from db import board
from db.adapter import Queries
from db.board import post_of
from db.connection import Connection
from db.found_by import concept_word
from db.members import unpacked_content
from domain import concepts
from domain.board import Post, Side
from domain.board_fits import Candidate, Traits, fit
from domain.board_matches import Match
from domain.members import Field
from domain.tongues import tongues

_sql = Queries("board_matches")
_TOO_MANY = 200
"""A word that so many have says nothing about who could help."""
_COMPARED = 60
"""Posts, and people's profiles, that are compared, of all that one post finds."""
_ANSWERING: dict[Side, tuple[Field, Field]] = {
    Side.NEED: (Field.OFFERS, Field.SKILLS),
    Side.OFFER: (Field.NEEDS, Field.NEEDS),
}
"""The fields of a profile that answer a post of a side."""


@dataclass(frozen=True, slots=True)
class _Opened:
    fields: dict[Field, tuple[str, ...]]
    tongues: frozenset[str]


async def _opened(conn: Connection, network: int, member: int) -> _Opened | None:
    """What somebody who is here opens to the network, and the languages that they say they speak."""
    rows = await _sql.all("opened", conn, network=network, member=member)
    if not rows:
        return None
    fields = {Field(row["field"]): unpacked_content(row["content"]) for row in rows if row["field"]}
    return _Opened(fields, tongues(rows[0]["spoken"], fields.get(Field.LANGUAGES, ())))


async def _traits(conn: Connection, post: Post) -> Traits | None:
    known = await _opened(conn, post.network, post.member)
    if known is None:
        return None
    return Traits((post.text,), post.topics, post.city, known.tongues)


async def candidates(conn: Connection, post: Post, *, limit: int) -> list[Candidate]:
    """At most ``limit`` people who could be the other side of ``post``, each once, best first."""
    asked = await _traits(conn, post)
    if asked is None:
        return []
    found: dict[int, Candidate] = {}
    for counter in await _posts(conn, post, asked):
        traits = await _traits(conn, counter)
        fits = None if traits is None else fit(asked, traits)
        if fits is None:
            continue
        one = Candidate(
            counter.member, counter.id, post.side.other, (counter.text,), counter.city, fits
        )
        best = found.get(one.member)
        if best is None or one.fit.rank < best.fit.rank:
            found[one.member] = one
    for member in await _people(conn, post, asked):
        if member not in found and (of_profile := await _profile(conn, post, asked, member)):
            found[member] = of_profile
    return sorted(found.values(), key=lambda one: (one.fit.rank, one.member))[:limit]


async def _posts(conn: Connection, post: Post, asked: Traits) -> list[Post]:
    """Posts with a telling word; those that have more of them come first."""
    found: dict[int, Post] = {}
    times: dict[int, int] = {}
    ranges = [*asked.sought, *((key, f"{key} ") for key in _concepts(asked))]
    for low, high in ranges:
        rows = await _sql.all(
            "posts_with",
            conn,
            network=post.network,
            low=low,
            high=high,
            side=post.side.other.value,
            member=post.member,
            chapter=post.chapter or 0,
            limit=_TOO_MANY,
        )
        if len(rows) < _TOO_MANY:
            for row in rows:
                found[row["id"]] = post_of(row)
                times[row["id"]] = times.get(row["id"], 0) + 1
    best = sorted(times, key=lambda one: (-times[one], -one))[:_COMPARED]
    return [found[one] for one in best]


async def _people(conn: Connection, post: Post, asked: Traits) -> list[int]:
    """People with a telling word in an open field; who has more of them comes first."""
    field, also = _ANSWERING[post.side]
    times: dict[int, int] = {}
    meant = [concept_word(key) for key in _concepts(asked)]
    for low, high in (*asked.sought, *((word, f"{word} ") for word in meant)):
        rows = await _sql.all(
            "profiles_with",
            conn,
            network=post.network,
            low=low,
            high=high,
            field=field.value,
            also=also.value,
            member=post.member,
            chapter=post.chapter or 0,
            limit=_TOO_MANY,
        )
        if len(rows) < _TOO_MANY:
            for row in rows:
                times[row["subject"]] = times.get(row["subject"], 0) + 1
    return sorted(times, key=lambda one: (-times[one], one))[:_COMPARED]


def _concepts(asked: Traits) -> list[str]:
    said = (*asked.entries, *asked.topics)
    return list(dict.fromkeys(key for text in said for key in concepts.within(text)))


async def _profile(conn: Connection, post: Post, asked: Traits, member: int) -> Candidate | None:
    opened = await _opened(conn, post.network, member)
    if opened is None:
        return None
    entries = _entries(opened, post.side)
    city = next(iter(opened.fields.get(Field.CITY, ())), "")
    fits = fit(asked, Traits(entries, (), city, opened.tongues)) if entries else None
    if fits is None:
        return None
    return Candidate(member, None, post.side.other, entries, city, fits)


def _entries(opened: _Opened, side: Side) -> tuple[str, ...]:
    fields = dict.fromkeys(_ANSWERING[side])
    return tuple(entry for field in fields for entry in opened.fields.get(field, ()))


async def still(conn: Connection, match: Match) -> tuple[Post, Candidate] | None:
    """The two sides of a match as they are now; ``None`` when one is gone, or hidden from the other,
    or takes no direct messages: who cannot be told of the other is not introduced."""
    reached = await _sql.reached(
        conn, network=match.network, one=match.starter, other=match.partner
    )
    if int(reached) < 2:
        return None
    post = await board.find(conn, match.network, match.post)
    asked = None if post is None or not post.is_open else await _traits(conn, post)
    if post is None or asked is None:
        return None
    if post.chapter is not None and not await board.sees(
        conn, match.network, match.partner, post.chapter
    ):
        return None
    if match.counter is None:
        found = await _profile(conn, post, asked, match.partner)
        return None if found is None else (post, found)
    counter = await board.find(conn, match.network, match.counter)
    traits = None if counter is None or not counter.is_open else await _traits(conn, counter)
    if counter is None or traits is None:
        return None
    if counter.chapter is not None and not await board.sees(
        conn, match.network, match.starter, counter.chapter
    ):
        return None
    fits = fit(asked, traits)
    if fits is None:
        return None
    side = post.side.other
    return post, Candidate(counter.member, counter.id, side, (counter.text,), counter.city, fits)
