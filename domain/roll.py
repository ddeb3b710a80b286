"""The roll: everyone whom Discord lists in a server, compared with who is known.

A page of the list says who is there between two identifiers. Who is known and is not in it may have
left; that is believed only when the whole list was seen, and not of a crowd at once: Discord itself
may be away in part.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

PER_PAGE: Final = 1000
"""Members in one page: the most that Discord tells at once."""
CROWD: Final = 10
"""So many may be gone without a question, however few are left."""
HELD_FOR: Final = timedelta(days=3)
"""How long every whole list has to lack a crowd until it is believed to have left."""
LOOKED_AGAIN: Final = timedelta(days=1)
"""When the list is read again after a result that was held."""
WELCOMED_WITHIN: Final = timedelta(days=30)
"""Who came longer ago than this is no newcomer any more."""


@dataclass(frozen=True, slots=True)
class Present:
    """Someone whom Discord lists: since when they are there, and whether its own ``onboarding`` is
    still before them. Bots are listed too."""

    id: int
    name: str
    joined: datetime | None = None
    onboarding: bool = False
    bot: bool = False


@dataclass(frozen=True, slots=True)
class Page:
    """A page of the list, by rising identifiers; ``last``: none comes after it."""

    people: Sequence[Present]
    last: bool

    @property
    def until(self) -> int | None:
        """The last identifier that it speaks of; ``None``: of all that are greater, too."""
        return None if self.last else self.people[-1].id

    def between(self, after: int, until: int | None) -> list[Present]:
        """Those ``after`` an identifier and up to another (``None``: to the end)."""
        return [one for one in self.people if after < one.id and (until is None or one.id <= until)]

    def lacks(self, member: int, *, after: int) -> bool:
        """Whether this page, of those ``after`` an identifier, should list ``member`` and does not."""
        speaks = member > after and (self.until is None or member <= self.until)
        return speaks and all(one.id != member for one in self.people)


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of a member before a page is compared.

    ``left``: they are marked as gone; ``hidden``: as gone because they asked to be erased;
    ``expected``: a file brought them, and Discord never listed them. ``changed`` is when anything
    about them was written last.
    """

    id: int
    left: bool
    hidden: bool
    seen: bool
    welcomed: bool
    expected: bool
    changed: datetime


@dataclass(frozen=True, slots=True)
class Findings:
    """What a page comes to: who may have left, who is back, who is new, who is listed first."""

    absent: tuple[int, ...] = ()
    returned: tuple[Present, ...] = ()
    newcomers: tuple[Present, ...] = ()
    listed: tuple[int, ...] = ()


def compare(
    listed: Iterable[Present], known: Iterable[Known], *, asked: datetime, since: datetime
) -> Findings:
    """Compare those whom Discord ``listed`` between two identifiers with those who are ``known`` there.

    ``asked`` is when Discord was asked for it: what was learned of someone since is newer.
    ``since``: who joined later is a newcomer, unless they were welcomed.
    """
    later = since + timedelta(seconds=1)  # moments are kept to the second
    by_id = {one.id: one for one in known}
    people = {one.id: one for one in listed if not one.bot}
    returned, newcomers, first = [], [], []
    for one in people.values():
        member = by_id.get(one.id)
        if member is not None and not member.seen:
            first.append(one.id)
        if member is not None and member.left and not member.hidden:
            if member.changed < asked:
                returned.append(one)
        elif one.joined is not None and one.joined >= later and not (member and member.welcomed):
            newcomers.append(one)
    absent = [
        one.id
        for one in by_id.values()
        if one.id not in people
        and (not one.left or one.hidden)
        and not one.expected
        and one.changed < asked
    ]
    return Findings(tuple(absent), tuple(returned), tuple(newcomers), tuple(first))


def is_crowd(absent: int, known: int) -> bool:
    """Whether so many of all who are ``known`` to be here are not believed to have left at once."""
    return absent > CROWD and absent * 2 > known
