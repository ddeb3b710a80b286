"""As many couples as can be, where only some go together.

Edmonds' algorithm: a couple more is found along a path that alternates between who is not and
who is together; a ring of odd length on the way is treated as one person.
Source: J. Edmonds, *Paths, trees, and flowers*, Canadian Journal of Mathematics 17 (1965).
"""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence


def most_couples(friends: Sequence[Sequence[int]]) -> list[int | None]:
    """For each place the place it goes with, or ``None``; as few ``None`` as can be.

    ``friends[a]`` are the places that ``a`` may go with, the best first; it is mutual. Who can
    have a good one without taking it from anyone has it; the number of couples comes first.
    """
    partner: list[int | None] = [None] * len(friends)
    for place, wanted in enumerate(friends):
        if partner[place] is None:
            free = next((one for one in wanted if partner[one] is None), None)
            if free is not None:
                partner[place], partner[free] = free, place
    for place in range(len(friends)):
        if partner[place] is None:
            _Search(friends, partner).grow(place)
    return partner


class _Search:
    """One look for a path from somebody who is alone to somebody else who is."""

    def __init__(self, friends: Sequence[Sequence[int]], partner: list[int | None]) -> None:
        self._friends = friends
        self._partner = partner
        self._came_from: list[int | None] = [None] * len(friends)
        self._base = list(range(len(friends)))  # of the ring that a place belongs to
        self._reached = [False] * len(friends)
        self._waiting: deque[int] = deque()

    def grow(self, root: int) -> None:
        """Make one couple more, if ``root`` can be part of one."""
        self._root = root
        self._reached[root] = True
        self._waiting.append(root)
        while self._waiting:
            place = self._waiting.popleft()
            for other in self._friends[place]:
                if self._look(place, other):
                    return

    def _look(self, place: int, other: int) -> bool:
        """Follow one friendship; whether it ended at somebody who was alone."""
        if self._base[place] == self._base[other] or self._partner[place] == other:
            return False
        theirs = self._partner[other]
        if other == self._root or (theirs is not None and self._came_from[theirs] is not None):
            self._shrink(place, other)
        elif self._came_from[other] is None:
            self._came_from[other] = place
            if theirs is None:
                self._pair_up(other)
                return True
            self._reached[theirs] = True
            self._waiting.append(theirs)
        return False

    def _pair_up(self, end: int) -> None:
        place: int | None = end
        while place is not None:
            before = self._came_from[place]
            if before is None:
                raise AssertionError(place)  # every second step of a path knows where it came from
            following = self._partner[before]
            self._partner[place], self._partner[before] = before, place
            place = following

    def _shrink(self, place: int, other: int) -> None:
        """Two branches met: the ring between them becomes one."""
        base = self._meeting(place, other)
        ring: set[int] = set()
        self._mark(place, base, other, ring)
        self._mark(other, base, place, ring)
        for one in range(len(self._base)):
            if self._base[one] in ring:
                self._base[one] = base
                if not self._reached[one]:
                    self._reached[one] = True
                    self._waiting.append(one)

    def _meeting(self, place: int, other: int) -> int:
        """The nearest place from which both were reached."""
        passed: set[int] = set()
        at = place
        while True:
            at = self._base[at]
            passed.add(at)
            before = self._before(at)
            if before is None:
                break
            at = before
        at = other
        while self._base[at] not in passed:
            before = self._before(self._base[at])
            if before is None:
                raise AssertionError(at)  # both branches begin at the root
            at = before
        return self._base[at]

    def _before(self, place: int) -> int | None:
        """Two steps back towards the root, ``None`` at the root."""
        theirs = self._partner[place]
        return None if theirs is None else self._came_from[theirs]

    def _mark(self, place: int, base: int, child: int, ring: set[int]) -> None:
        at = place
        while self._base[at] != base:
            theirs = self._partner[at]
            if theirs is None:
                raise AssertionError(at)  # only the root is alone, and it is the base then
            ring.update((self._base[at], self._base[theirs]))
            self._came_from[at] = child
            child = theirs
            before = self._came_from[theirs]
            if before is None:
                raise AssertionError(theirs)
            at = before
