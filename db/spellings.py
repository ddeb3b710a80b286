"""The visible words that a misspelt one may be: looked for letter by letter, where there are words.

As in ``db/directory.py``, only the words of the viewer's audiences are read.
"""

from __future__ import annotations

from string import ascii_lowercase

from db.adapter import Queries
from db.connection import Connection
from db.found_by import eyes
from db.rows import packed
from db.words import AFTER_EVERY_LETTER
from domain.people import Person
from domain.spellings import SHORTEST, one_typo

_sql = Queries("directory")
_LETTERS = 40  # that follow one beginning
_LOOKED_AT = 1000  # words that begin as a spelling, for one in the field that is asked for
_FOUND = 100


async def near(
    conn: Connection,
    viewer: Person,
    noun: str,
    word: str,
    *,
    field: str = "",
    other: str = "",
    limit: int,
    whole: bool = False,
) -> list[str]:
    """At most ``limit`` spellings at one typo from the folded ``word`` that begin a visible word.

    ``whole``: only those that are a word, when any is: somebody who mistypes a word seldom leaves
    its end out too. First it is asked which letters follow each beginning of the word in what each
    audience of the viewer may see: only those are tried there.
    """
    if len(word) < SHORTEST:
        return []
    # A Latin word begins with any of few letters: asking which would cost more than trying all.
    first = int(word.isascii())
    rows = await _sql.all(
        "following",
        conn,
        noun=noun,
        beginnings=packed([[at, word[:at]] for at in range(len(word))]),
        first=first,
        after=AFTER_EVERY_LETTER,
        most=_LETTERS,
        **eyes(viewer),
    )
    following: dict[str, dict[int, list[str]]] = {}
    if first:
        following[f"{noun}.all"] = {0: list(ascii_lowercase)}
    for row in rows:
        places = following.setdefault(row["noun"], {})
        places.setdefault(row["place"], []).append(row["letter"])
    for places in following.values():
        places.update({at: [] for at in range(len(word) + 1) if at not in places})
    variants = {each: one_typo(word, places) for each, places in following.items()}
    found = await _sql.all(
        "near",
        conn,
        network=viewer.network,
        variants=packed(list(variants.items())),
        after=AFTER_EVERY_LETTER,
        field=field,
        other=other,
        looked=_LOOKED_AT,
        limit=_FOUND,
    )
    order = {spelling: at for tried in variants.values() for at, spelling in enumerate(tried)}
    words = [row["spelling"] for row in found if row["whole"]] if whole else []
    spellings = words or [row["spelling"] for row in found]
    return sorted(spellings, key=lambda one: order[one])[:limit]
