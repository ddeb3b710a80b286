"""How a chapter lives: its last and next event, the gaps between them, who came and animates."""

from __future__ import annotations

import itertools
import statistics
from dataclasses import dataclass
from datetime import datetime, timedelta

from db.adapter import Queries
from db.connection import Connection, Row
from db.rows import instant, instant_or_none, seconds

_sql = Queries("health")
_YEAR = timedelta(days=365)  # for the gaps of the whole network
_OWN = timedelta(days=3 * 365)  # for those of the chapter itself


@dataclass(frozen=True, slots=True)
class Met:
    """An event as a board names it."""

    event: int
    title: str
    starts: datetime


@dataclass(frozen=True, slots=True)
class Term:
    """A connector, since when, and when they are asked whether they go on (``None``: not set)."""

    member: int
    since: datetime
    until: datetime | None


@dataclass(frozen=True, slots=True)
class Rhythm:
    """What a chapter's calendar and its people say.

    ``gap`` is the median time between its events of three years, ``common`` that between the
    events of any chapter of the network in the last year (``None``: too few events). ``joined``
    counts the members who came in the last half-year, among ``members``; ``questions`` those
    raised at its events that are open.
    """

    last: Met | None
    next: Met | None
    gap: timedelta | None
    common: timedelta | None
    members: int
    joined: int
    questions: int
    terms: tuple[Term, ...]


async def of_chapter(
    conn: Connection, network: int, chapter: int, *, half_year: timedelta, now: datetime
) -> Rhythm:
    """The rhythm of one chapter; ``half_year`` is how far back *joined* looks."""
    moment = seconds(now)
    people = await _sql.people(conn, chapter=chapter, since=seconds(now - half_year))
    common = await _sql.median_gap(conn, network=network, now=moment, since=seconds(now - _YEAR))
    terms = await _sql.all("terms", conn, network=network, chapter=chapter)
    return Rhythm(
        _met(await _sql.last_event(conn, chapter=chapter, now=moment)),
        _met(await _sql.next_event(conn, chapter=chapter, now=moment)),
        await _gap(conn, chapter, now),
        None if common is None else timedelta(seconds=common),
        people["now"],
        people["joined"],
        int(await _sql.open_questions(conn, network=network, chapter=chapter)),
        tuple(
            Term(row["member"], instant(row["since"]), instant_or_none(row["term_ends"]))
            for row in terms
        ),
    )


def _met(row: Row | None) -> Met | None:
    return None if row is None else Met(row["id"], row["title"], instant(row["starts"]))


async def _gap(conn: Connection, chapter: int, now: datetime) -> timedelta | None:
    rows = await _sql.all(
        "gaps_of", conn, chapter=chapter, now=seconds(now), since=seconds(now - _OWN)
    )
    starts = [row["starts"] for row in rows]
    gaps = [later - earlier for earlier, later in itertools.pairwise(starts) if later > earlier]
    return timedelta(seconds=statistics.median_low(gaps)) if gaps else None
