"""The visible words that a misspelt one may be: looked for letter by letter, where there are words.

As in ``db/directory.py``, only the words of the viewer's audiences are read.
"""

from __future__ import annotations

from string import ascii_lowercase

from db.adapter import Queries
from db.connection import Connection
from db.found_by import eyes
from db.rows import packed
from db.words import bounds
from domain.people import Person
from domain.spellings import SHORTEST, one_typo

_sql = Queries("directory")
_AFTER = bounds("")[1]
_LETTERS = 40  # that follow one beginning


async def near(
    conn: Connection,
    viewer: Person,
    noun: str,
    word: str,
    *,
    field: str = "",
    other: str = "",
    limit: int,
) -> list[str]:
    """At most ``limit`` spellings at one typo from the folded ``word`` that begin a visible word.

    First it is asked which letters follow each beginning of the word: only those are tried.
    """
    if len(word) < SHORTEST:
        return []
    # A Latin word begins with any of few letters: asking which would cost more than trying all.
    first = 1 if word.isascii() else 0
    beginnings = [[at, word[:at]] for at in range(first, len(word))]
    rows = await _sql.all(
        "following",
        conn,
        noun=noun,
        beginnings=packed(beginnings),
        after=_AFTER,
        most=_LETTERS,
        **eyes(viewer),
    )
    following: dict[int, list[str]] = {at: [] for at in range(len(word) + 1)}
    following[0] += ascii_lowercase if first else ""
    for row in rows:
        following[row["place"]].append(row["letter"])
    found = await _sql.all(
        "near",
        conn,
        noun=noun,
        variants=packed(one_typo(word, following)),
        after=_AFTER,
        field=field,
        other=other,
        limit=limit,
        **eyes(viewer),
    )
    return [row["word"] for row in found]
