"""The index of folded words by which things are found, by prefix.

Names of events and chapters are searched here. What members open is indexed by
audience and searched in ``db/directory.py``.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import aiosqlite

from db.adapter import Queries
from db.rows import packed
from db.store import Transaction
from domain.folding import words
from domain.members import Level

_sql = Queries("words")
_AFTER_EVERY_LETTER = "\U0010ffff"
_MOST = 400
_FEW = 200


def bounds(prefix: str) -> tuple[str, str]:
    """The half-open range of words that begin with the folded ``prefix``."""
    return prefix, prefix + _AFTER_EVERY_LETTER


async def put(
    tx: Transaction,
    network: int,
    noun: str,
    subject: int,
    texts: Iterable[str | None],
    *,
    field: str = "name",
    level: Level = Level.NETWORK,
) -> None:
    """Index the words of ``texts`` for ``subject``, in place of what stood for that field."""
    await _sql.drop(tx.conn, network=network, noun=noun, subject=subject, field=field)
    found = dict.fromkeys(word for text in texts if text for word in words(text))
    if found:
        await _sql.put(
            tx.conn,
            [
                {
                    "network": network,
                    "noun": noun,
                    "word": word,
                    "field": field,
                    "subject": subject,
                    "level": level.rank,
                }
                for word in found
            ],
        )


async def drop(tx: Transaction, network: int, noun: str, subject: int) -> None:
    """Take ``subject`` out of the index."""
    await _sql.drop(tx.conn, network=network, noun=noun, subject=subject, field="")


async def starting(
    conn: aiosqlite.Connection, network: int, noun: str, asked: Sequence[str]
) -> list[int]:
    """The subjects that have, for each of the folded words ``asked``, a word beginning with it.

    At most 400 candidates of the longest word are looked at, so that the cost of a
    keystroke does not grow with the store; the order is that of the words.
    """
    remaining: dict[int, None] | None = None
    for word in sorted(asked, key=len, reverse=True):
        low, high = bounds(word)
        rows = await _sql.all(
            "starting", conn, network=network, noun=noun, low=low, high=high, limit=_MOST
        )
        found = dict.fromkeys(row["subject"] for row in rows)
        if remaining is None:
            remaining = found
        elif len(rows) < _MOST:
            remaining = {one: None for one in remaining if one in found}
        else:
            remaining = {
                one: None
                for one in remaining
                if one in found or await _has(conn, network, noun, one, word)
            }
    return list(remaining or ())


async def rarest(
    conn: aiosqlite.Connection, network: int, noun: str, asked: Sequence[str]
) -> list[int]:
    """At most 200 subjects that have a word beginning with the rarest of the folded words ``asked``.

    All of them when there are fewer; the other words are for the caller to compare.
    """
    fewest: list[int] = []
    for number, word in enumerate(sorted(asked, key=len, reverse=True)):
        low, high = bounds(word)
        rows = await _sql.all(
            "some", conn, network=network, noun=noun, low=low, high=high, limit=_FEW
        )
        if number == 0 or len(rows) < len(fewest):
            fewest = list(dict.fromkeys(row["subject"] for row in rows))
        if len(fewest) < _FEW:
            break
    return fewest


async def known(conn: aiosqlite.Connection, network: int, asked: Sequence[str]) -> frozenset[str]:
    """Those of the folded words ``asked`` that stand in an event's title or an open skill or topic."""
    rows = await _sql.all("known_any", conn, network=network, words=packed(list(asked)))
    return frozenset(row["word"] for row in rows)


async def _has(
    conn: aiosqlite.Connection, network: int, noun: str, subject: int, prefix: str
) -> bool:
    rows = await _sql.all("words_of", conn, network=network, noun=noun, subject=subject)
    return any(row["word"].startswith(prefix) for row in rows)
