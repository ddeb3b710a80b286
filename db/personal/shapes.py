"""The words in which a table is classified: whose its rows are, and what becomes of them.

A table is *not personal*, or some of its rows are *linked* to people. Each column stands in one place:

- ``plain``: figures, states, identifiers of things; ``times``: the same, seconds since 1970;
- in a ``Link``: the identifier of a member, with the text that this person wrote in the row:
  their ``words`` go with them, what they wrote for everyone (``keeps``) stays without them;
- ``prose``: text of the network or of people outside; who is mentioned in it is taken out;
- ``folded``: one word of such text, as it is searched; a row whose word is their identifier goes;
- ``mixed``: text made by the bot (JSON, keys) that may hold identifiers and names of anybody;
- ``sealed``: what makes a change of the row visible, shown to nobody: one that may be NULL is
  emptied when somebody is taken out of the row.

A name that ends in ``?`` may be NULL; it is emptied to NULL, any other text to ``BLANK``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

#: Who stands in place of an erased person where something must.
NOBODY: Final = 0
#: What stands in place of emptied text that cannot be NULL; Discord shows no empty text.
BLANK: Final = "…"
_IDENTIFIER: Final = re.compile(r"[a-z][a-z_]*")


class Fate(StrEnum):
    """What becomes of a row when the person that it is linked to is erased."""

    GONE = "gone"
    """The row goes."""
    PARTED = "parted"
    """The row stays, with nobody in their place and their words emptied."""
    VEILED = "veiled"
    """The row stays to be counted, under a number made for it that stands for nobody."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column by its name, and whether it may be NULL."""

    name: str
    nullable: bool = False

    @classmethod
    def read(cls, text: str) -> Column:
        """``name`` or ``name?``. Raises ``ValueError`` for what is no identifier."""
        name = text.removesuffix("?")
        if not _IDENTIFIER.fullmatch(name):
            raise ValueError(text)
        return cls(name, name != text)


@dataclass(frozen=True, slots=True)
class Through:
    """The rows whose linked column is the ``key`` of the person's rows of another ``table``.

    ``person`` is the column of that table which holds the member; ``only``: and in the linked
    rows themselves this column has that value.
    """

    table: str
    key: str
    person: str
    only: tuple[str, str] | None = None

    def __post_init__(self) -> None:
        for name in (self.table, self.key, self.person, *(self.only or ())):
            Column.read(name)


@dataclass(frozen=True, slots=True)
class Link:
    """How rows are linked to a person by ``column``, and ``why`` what follows from it does.

    ``veil`` names the other column of the key under which a veiled row stands. What
    is ``untold`` is not in an export: others' words about them, or copies of what is shown.
    """

    column: Column
    fate: Fate
    why: str
    words: tuple[Column, ...] = ()
    keeps: tuple[Column, ...] = ()
    through: Through | None = None
    veil: str = ""
    nobody: int | None = NOBODY
    untold: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """One table: ``why`` it is personal or not, and its columns as the top of this file says.

    ``indexed``: its rows are found by ``words``, which go with a row or its text. ``mentions``:
    people write its text for others, and may mention somebody in it.
    """

    name: str
    why: str
    plain: tuple[Column, ...] = ()
    times: tuple[Column, ...] = ()
    links: tuple[Link, ...] = ()
    prose: tuple[Column, ...] = ()
    mixed: tuple[Column, ...] = ()
    folded: tuple[Column, ...] = ()
    sealed: tuple[Column, ...] = ()
    indexed: bool = False
    mentions: bool = True
    network: bool = True

    @property
    def is_personal(self) -> bool:
        """Whether anything in it is linked to a person, or may hold one."""
        return bool(self.links or self.mixed)

    @property
    def people(self) -> tuple[Column, ...]:
        """The columns that hold a member."""
        return tuple(link.column for link in self.links if link.through is None)

    @property
    def texts(self) -> tuple[Column, ...]:
        """The columns of text that people wrote."""
        found = dict.fromkeys(self.prose)
        for link in self.links:
            found.update(dict.fromkeys((*link.words, *link.keeps)))
        return tuple(found)

    def columns(self) -> Iterator[Column]:
        """Every column once."""
        yield from dict.fromkeys(
            (
                *(*self.plain, *self.times, *self.people, *self.texts),
                *(*self.mixed, *self.folded, *self.sealed),
            )
        )


def columns(text: str) -> tuple[Column, ...]:
    """Columns from their names, between spaces."""
    return tuple(map(Column.read, text.split()))


def table(
    name: str,
    why: str,
    *links: Link,
    plain: str = "network",
    times: str = "",
    prose: str = "",
    mixed: str = "",
    folded: str = "",
    sealed: str = "",
    indexed: bool = False,
    mentions: bool = True,
) -> Table:
    """A table; ``network`` among its ``plain`` columns says that it is one network's."""
    Column.read(name)
    return Table(
        name,
        why,
        columns(plain),
        columns(times),
        links,
        columns(prose),
        columns(mixed),
        columns(folded),
        columns(sealed),
        indexed,
        mentions,
        "network" in plain.split(),
    )


def gone(
    column: str, why: str, *, words: str = "", through: Through | None = None, untold: bool = False
) -> Link:
    """The row goes with the person."""
    return Link(Column.read(column), Fate.GONE, why, columns(words), through=through, untold=untold)


def parted(
    column: str,
    why: str,
    *,
    words: str = "",
    keeps: str = "",
    through: Through | None = None,
    nobody: int | None = NOBODY,
    untold: bool = False,
) -> Link:
    """The row stays without the person: NULL in their place where that may be, else ``nobody``."""
    linked = Column.read(column)
    return Link(
        linked,
        Fate.PARTED,
        why,
        columns(words),
        columns(keeps),
        through,
        nobody=nobody if not linked.nullable or nobody else None,
        untold=untold,
    )


def veiled(column: str, why: str, *, beside: str) -> Link:
    """The row stays to be counted; ``beside`` is the other column of its key."""
    return Link(Column.read(column), Fate.VEILED, why, veil=Column.read(beside).name)
