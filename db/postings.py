"""Who stands under a word, by name: the lists that a search reads, no further than a page is long.

The people of one word in one field, as far as one audience may see it, stand in ``words`` in the
order of their names. A page of several such lists is put together from the first of each; who is
in one of them is tried on the other words of a search while it is read.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from db.adapter import Queries
from db.connection import Connection
from db.found_by import eyes
from db.rows import packed
from domain.people import Person

_sql = Queries("directory")
_NOUN = "member.word"
_MOST = 24  # lists of one range and audience that are put together
_SHORTEST = 3  # letters of a beginning that is not begun by more words than that
_COUNTED = 64
_COLUMNS = ("noun", "word", "field", "people", "far")

Range = tuple[int, str, str, str, str]
"""The number of the term that it belongs to, from which word to before which, in which one or two
fields; no field: in all."""


@dataclass(frozen=True, slots=True)
class Posting:
    """A list of people: those who have a word in a field, for an audience (``noun``).

    ``people`` are at most 64; in a list that is as long, ``far`` is the name behind these.
    """

    noun: str
    word: str
    field: str
    people: int
    far: str | None


@dataclass(frozen=True, slots=True)
class Postings:
    """The lists of a term; ``wide`` when it has more than are put together.

    ``nouns`` are the audiences that may have any of its words, as they are called in ``words``.
    """

    lists: tuple[Posting, ...]
    nouns: tuple[str, ...]
    wide: bool

    @property
    def people(self) -> int:
        """How many people stand in them, some more than once; of a long list 64."""
        return sum(one.people for one in self.lists)

    @property
    def far(self) -> str:
        """The name behind the first 64 of the fullest of its lists; none when none is as long."""
        return min((one.far for one in self.lists if one.far is not None), default="")


@dataclass(frozen=True, slots=True)
class Read:
    """A page as it was read; ``unsure`` when more may match than were looked at."""

    rows: tuple[Any, ...]
    unsure: bool


async def of_terms(
    conn: Connection, viewer: Person, ranges: Sequence[Range], *, counted: bool
) -> dict[int, Postings]:
    """The lists of each term, as ``viewer`` may see them; a term that nobody has has none."""
    rows = await _sql.all(
        "lists",
        conn,
        noun=_NOUN,
        ranges=packed([[*one, _most(one)] for one in ranges]),
        counted=_COUNTED if counted else 0,
        **eyes(viewer),
    )
    lists: dict[int, list[Posting]] = {}
    nouns: dict[int, dict[str, None]] = {}
    for row in rows:
        nouns.setdefault(row["number"], {})[row["noun"]] = None
        if row["asked"]:
            posting = Posting(*(row[name] for name in _COLUMNS))
            lists.setdefault(row["number"], []).append(posting)
    wide = {row["number"] for row in rows if row["last"]}
    return {
        number: Postings(tuple(lists.get(number, ())), tuple(seen), number in wide)
        for number, seen in nouns.items()
    }


async def read(
    conn: Connection,
    viewer: Person,
    lists: Sequence[Posting],
    probes: Sequence[tuple[int, str, str, str, str, str]],
    *,
    limit: int,
    offset: int,
    steps: int,
) -> Read:
    """A page of the people of ``lists``, by name, who match each number of ``probes``."""
    different = dict.fromkeys((one.noun, one.word, one.field) for one in lists)
    rows = await _sql.all(
        "walked",
        conn,
        network=viewer.network,
        lists=packed([[number, *one] for number, one in enumerate(different)]),
        probes=packed(probes),
        steps=steps,
        enough=limit + offset,
        limit=limit,
        offset=offset,
    )
    found = tuple(row for row in rows if row["id"] is not None)
    return Read(found, bool(rows) and bool(rows[0]["unsure"]))


def rarest(terms: Mapping[int, Postings]) -> int:
    """The term of ``terms`` that the fewest people have, as far as the lists tell.

    Of those whose lists are long: the one whose first 64 reach farthest in the alphabet, as its
    people stand the farthest apart there.
    """
    few = [number for number in terms if not terms[number].far]
    if few:
        return min(few, key=lambda number: terms[number].people)
    return max(terms, key=lambda number: terms[number].far)


def _most(one: Range) -> int:
    _, low, *_ = one
    return _MOST if len(low) >= _SHORTEST or not low.isalnum() else 1
