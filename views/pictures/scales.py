"""The numbers beside a picture, and words that make room for each other: arithmetic without a library."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise


def ticks(most: int, wanted: int = 5) -> tuple[int, ...]:
    """Whole, round numbers from 0 to ``most`` or a little more, at equal steps, about ``wanted``."""
    step = size = 1
    while most > step * wanted:
        step = next((size * one for one in (2, 5) if size * one > step), size * 10)
        size = size * 10 if step == size * 10 else size
    last = max(-(-most // step), 1)
    return tuple(step * one for one in range(last + 1))


def apart(wished: Sequence[float], room: float, low: float, high: float) -> tuple[float, ...]:
    """Places between ``low`` and ``high`` in the order of ``wished``, near to it, ``room`` from each
    other at least; closer only where there is not room for all."""
    if not wished:
        return ()
    room = min(room, (high - low) / max(len(wished) - 1, 1))
    order = sorted(range(len(wished)), key=lambda at: (wished[at], at))
    found = [min(max(wished[at], low), high) for at in order]
    for before, after in pairwise(range(len(found))):
        found[after] = max(found[after], found[before] + room)
    overflow = max(found[-1] - high, 0.0)
    found[-1] -= overflow
    for after, before in pairwise(reversed(range(len(found)))):
        found[before] = min(found[before], found[after] - room)
    placed = dict(zip(order, found, strict=True))
    return tuple(placed[at] for at in range(len(wished)))
