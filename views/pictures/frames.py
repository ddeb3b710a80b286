"""Which part of the world a map shows, and where its labels go: geometry without a library."""

from __future__ import annotations

import itertools
import json
import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Final

#: Width of a map by its height.
SHAPE: Final = 16 / 9
_LEAST: Final = 14.0  # degrees from south to north, so that one chapter has a country around it
_MARGIN: Final = 0.08
_WHOLE: Final = 300.0  # degrees of longitude from which the whole world is shown
_NORTH, _SOUTH = 83.0, -60.0


@dataclass(frozen=True, slots=True)
class Frame:
    """A part of the world, in degrees; ``east`` may lie beyond 180. ``stretch`` is how much wider
    a degree of latitude is drawn than one of longitude."""

    west: float
    east: float
    south: float
    north: float
    stretch: float

    def within(self, longitude: float) -> float:
        """``longitude`` by the full turn that brings it nearest to the middle."""
        middle = (self.west + self.east) / 2
        return longitude - 360 * round((longitude - middle) / 360)


def frame_of(points: Sequence[tuple[float, float]]) -> Frame:
    """The part of the world that holds all ``points`` (latitude, longitude), with margins.

    It begins behind the widest gap between them, so that islands on both sides of the 180th
    meridian are neighbours. Without points it is the whole world.
    """
    west, east = _span(sorted(longitude for _, longitude in points))
    south = min((latitude for latitude, _ in points), default=_SOUTH)
    north = max((latitude for latitude, _ in points), default=_NORTH)
    if east - west > _WHOLE or not points:
        west, east = -180.0, 180.0
    middle = (south + north) / 2
    stretch = 1 / max(math.cos(math.radians(min(max(middle, -65), 65))), 0.2)
    if east - west >= 360:
        stretch = 1.0
    height = max((north - south) * (1 + 2 * _MARGIN), _LEAST)
    width = max((east - west) * (1 + 2 * _MARGIN), height * stretch * SHAPE)
    width = min(width, 360.0)
    height = min(max(height, width / stretch / SHAPE), _NORTH - _SOUTH)
    low = min(max(middle - height / 2, _SOUTH), _NORTH - height)
    low = min(low, south - 1) if south - 1 < low else low
    centre = (west + east) / 2
    return Frame(centre - width / 2, centre + width / 2, low, low + height, stretch)


def _span(longitudes: Sequence[float]) -> tuple[float, float]:
    """From the first to the last of some longitudes, around the side with the widest gap."""
    if not longitudes:
        return -180.0, 180.0
    turned = [*longitudes, longitudes[0] + 360]
    gaps = [after - before for before, after in itertools.pairwise(turned)]
    widest = max(range(len(gaps)), key=lambda at: (gaps[at], -at))
    first = turned[widest + 1]
    last = longitudes[widest] + (360 if longitudes[widest] < first else 0)
    if first >= 180:
        first, last = first - 360, last - 360
    return first, last


@cache
def rings() -> tuple[tuple[int, ...], ...]:
    """The shores of the land, each as longitude and latitude in turn, in tenths of a degree."""
    text = resources.files("views.pictures").joinpath("land.json").read_text("utf-8")
    return tuple(tuple(ring) for ring in json.loads(text))


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in pixels, from its lower left corner."""

    left: float
    low: float
    right: float
    high: float

    def meets(self, other: Box) -> bool:
        """Whether the two share any of their insides."""
        return (
            self.left < other.right
            and other.left < self.right
            and self.low < other.high
            and other.low < self.high
        )

    def inside(self, other: Box) -> bool:
        """Whether no part lies outside ``other``."""
        return (
            self.left >= other.left
            and self.right <= other.right
            and self.low >= other.low
            and self.high <= other.high
        )

    def wider(self, by: float) -> Box:
        """The same with ``by`` more on every side."""
        return Box(self.left - by, self.low - by, self.right + by, self.high + by)


@dataclass(frozen=True, slots=True)
class Wish:
    """A label of ``width`` × ``height`` pixels for the dot ``own``."""

    own: Box
    width: float
    height: float

    @property
    def x(self) -> float:
        """The middle of its dot."""
        return (self.own.left + self.own.right) / 2

    @property
    def y(self) -> float:
        """The middle of its dot."""
        return (self.own.low + self.own.high) / 2


_CELL: Final = 64.0
_ROOM: Final = 2.0  # pixels between labels


class _Taken:
    """Boxes, found again by where they are."""

    def __init__(self) -> None:
        self._cells: dict[tuple[int, int], list[Box]] = {}

    def _around(self, box: Box) -> Iterator[tuple[int, int]]:
        for column in range(int(box.left // _CELL), int(box.right // _CELL) + 1):
            for row in range(int(box.low // _CELL), int(box.high // _CELL) + 1):
                yield column, row

    def add(self, box: Box) -> None:
        """``box`` is taken from now on."""
        for cell in self._around(box):
            self._cells.setdefault(cell, []).append(box)

    def free(self, box: Box, own: Box | None = None) -> bool:
        """Whether nothing that is taken meets ``box``, but for what equals ``own``."""
        return not any(
            box.meets(other) and other != own
            for cell in self._around(box)
            for other in self._cells.get(cell, ())
        )


def placed(
    wishes: Iterable[Wish], dots: Iterable[Box], canvas: Box, *, gap: float
) -> list[Box | None]:
    """Where each label goes, in the order of ``wishes``; ``None`` for one that finds no room.

    A label stands beside its dot, ``gap`` pixels from its edge or a little farther, where it
    covers no dot and no label before it, has no other dot as near as its own, and does not leave
    ``canvas``.
    """
    points, labels = _Taken(), _Taken()
    for dot in dots:
        points.add(dot)
    found: list[Box | None] = []
    for wish in wishes:
        dot = wish.own
        box = next(
            (
                one
                for one, away in _candidates(wish, gap)
                if one.inside(canvas)
                and labels.free(one.wider(_ROOM))
                and points.free(one)
                and points.free(one.wider(away), own=dot)
            ),
            None,
        )
        if box is not None:
            labels.add(box)
        found.append(box)
    return found


def _candidates(wish: Wish, gap: float) -> Iterator[tuple[Box, float]]:
    """Right, left, above, below and the corners, then the same farther away; and how far."""
    half, tall, dot = wish.width / 2, wish.height / 2, (wish.own.right - wish.own.left) / 2
    for reach in (gap, gap * 3.0, gap * 6.0):
        side, up = half + dot + reach, tall + dot + reach
        ways = ((side, 0.0), (-side, 0.0), (0.0, up), (0.0, -up))
        corners = tuple((x * 0.95, y * 0.8) for x in (side, -side) for y in (up, -up))
        for x, y in (*ways, *corners):
            middle_x, middle_y = wish.x + x, wish.y + y
            box = Box(middle_x - half, middle_y - tall, middle_x + half, middle_y + tall)
            yield box, reach
