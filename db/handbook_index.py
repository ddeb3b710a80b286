"""Passages of the handbook by their folded words: put, dropped, searched.

A word of a question is looked up as it begins; when nothing begins so, by either of its halves,
one of which a typo leaves as it is. What somebody may not read is left out by the query itself.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any, Final

from db.adapter import Queries
from db.connection import Connection
from db.rows import instant
from db.store import Transaction
from db.words import bounds
from domain.folding import LONGEST_WORD, fold
from domain.handbook import Page, Passage, Source, reads_all
from domain.handbook_search import (
    Candidate,
    Term,
    asked_for,
    halves,
    likeness,
    mistyped,
    quote,
    rank,
)
from domain.ids import new_id
from domain.passages import Piece, pieces, plain
from domain.people import Person

_sql = Queries("handbook")
_FORMS: Final = 400
_TOLD: Final = 6
"""Forms of one asked word that are looked for."""
_HOLDING: Final = 400
_COMPARED: Final = 60
_LESSONS: Final = 100
_STEM: Final = 4

Found = Candidate[Passage]


async def put(tx: Transaction, page: Page, *, now: datetime) -> None:
    """Cut the page's text into passages and index them, in place of those it had."""
    await drop(tx, page.network, page.id)
    rows: list[dict[str, Any]] = []
    words: list[dict[str, Any]] = []
    for place, piece in enumerate(pieces(plain(page.text)) or (Piece(0, "", ""),)):
        passage = new_id(now)
        rows.append(
            {
                "id": passage,
                "network": page.network,
                "page": page.id,
                "place": place,
                "heading": piece.heading,
                "body": piece.text,
            }
        )
        said = fold(f"{page.title} {piece.heading} {piece.text}").split()
        words += [
            {
                "network": page.network,
                "word": word,
                "backward": word[::-1],
                "audience": page.audience.value,
                "passage": passage,
            }
            for word in dict.fromkeys(one[:LONGEST_WORD] for one in said)
        ]
    await _sql.put_passages(tx.conn, rows)
    if words:
        await _sql.put_words(tx.conn, words)


async def drop(tx: Transaction, network: int, page: int) -> None:
    """Take the passages of a page and their words out of the index."""
    await _sql.drop_words(tx.conn, network=network, page=page)
    await _sql.drop_passages(tx.conn, network=network, page=page)


async def search(
    conn: Connection, viewer: Person, text: str, *, language: str, limit: int
) -> list[Passage]:
    """Up to ``limit`` passages that answer ``text`` and that ``viewer`` may read, best first.

    Of pages, and of what composted chapters learnt. Accents, case and a typo are forgiven; a page
    in ``language`` comes before one that answers as well.
    """
    asked = asked_for(text)
    found, seen, total = await candidates(conn, viewer, asked)
    ranked = rank(asked, found, language=language, seen=seen, total=total)
    return [quoted(one, asked) for one, _ in ranked[:limit]]


def quoted(found: Found, asked: Sequence[Term]) -> Passage:
    """What was found, with its text cut around the words that were asked for."""
    return replace(found.value, quote=quote(found.text or found.heading, asked))


async def candidates(
    conn: Connection, viewer: Person, asked: Sequence[Term]
) -> tuple[list[Found], dict[str, int], int]:
    """What may answer; in how many passages each asked word stands; how many passages there are."""
    reading = {"network": viewer.network, "all": int(reads_all(viewer))}
    score: dict[int, float] = {}
    seen: dict[str, int] = {}
    for term in asked:
        best: dict[int, float] = {}
        for form, weight in await _forms(conn, term, reading):
            rows = await _sql.all("holding", conn, word=form, limit=_HOLDING, **reading)
            for row in rows:
                best[row["passage"]] = max(best.get(row["passage"], 0.0), weight)
        seen[term.word] = len(best)
        for passage, weight in best.items():
            score[passage] = score.get(passage, 0.0) + weight / (1 + len(best))
    likeliest = sorted(score, key=lambda one: -score[one])[:_COMPARED]
    rows = [await _sql.passage(conn, id=one, **reading) for one in likeliest]
    found = [_candidate(row) for row in rows if row is not None]
    found += await _lessons(conn, viewer.network)
    return found, seen, int(await _sql.total(conn, **reading))


async def _forms(conn: Connection, term: Term, reading: dict[str, int]) -> list[tuple[str, float]]:
    """The words of the index that answer an asked one, with how well, the best first."""
    found: dict[str, float] = {}
    word = term.word
    for known in (word, *term.others):
        if await _sql.stands(conn, word=known, **reading) is not None:
            found[known] = 1.0
    stem = word if len(word) <= _STEM else word[: max(_STEM, len(word) - 2)]
    low, high = bounds(stem)
    rows = await _sql.all("beginning", conn, low=low, high=high, limit=_FORMS, **reading)
    for row in rows:
        if weight := likeness(word, row["word"]):
            found[row["word"]] = max(found.get(row["word"], 0.0), weight)
    if not found:
        found = dict.fromkeys(await _mistyped(conn, term.word, reading), 1.0)
    return sorted(found.items(), key=lambda pair: -pair[1])[:_TOLD]


async def _mistyped(conn: Connection, word: str, reading: dict[str, int]) -> list[str]:
    """The words of the index that are one typo away."""
    begin, end = halves(word)
    if not begin:
        return []
    near: dict[str, None] = {}
    for query, half in (("beginning", begin), ("ending", end[::-1])):
        low, high = bounds(half)
        rows = await _sql.all(query, conn, low=low, high=high, limit=_FORMS * 5, **reading)
        near.update(dict.fromkeys(row["word"] for row in rows))
    return [one for one in near if mistyped(word, one)]


def _candidate(row: Any) -> Found:
    passage = Passage(
        page=row["id"],
        title=row["title"],
        heading=row["heading"],
        quote="",
        url=row["url"],
        changed=instant(row["changed_at"]),
        language=row["language"],
        stale=row["asked_at"] is not None,
        source=Source(row["source"]),
    )
    return Candidate(passage, row["title"], row["heading"], row["passage_body"], row["language"])


async def _lessons(conn: Connection, network: int) -> list[Found]:
    """What composted chapters learnt, cut into passages; there are few of them."""
    found: list[Found] = []
    for row in await _sql.all("lessons", conn, network=network, limit=_LESSONS):
        for piece in pieces(plain(row["lessons"])):
            passage = Passage(
                page=row["id"],
                title=row["name"],
                heading=piece.heading,
                quote="",
                url=None,
                changed=instant(row["ended_at"]),
                language=row["language"],
                stale=False,
                source=Source.LESSONS,
            )
            found.append(
                Candidate(passage, row["name"], piece.heading, piece.text, row["language"])
            )
    return found
