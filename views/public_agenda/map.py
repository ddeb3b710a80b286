"""The chapters on a map, as the paths of an SVG: a shape for each status, a size for the members.

Colours are the style sheet's. Who does not see it reads the list of chapters, which says as much.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import sqrt
from typing import Final

from domain.chapters import Status
from domain.public_agenda import Group
from domain.text import cut
from views.pictures.frames import SHAPE, Box, Frame, Wish, frame_of, placed, rings

WIDTH: Final = 640
HEIGHT: Final = int(WIDTH / SHAPE)
SIZE: Final = 14
"""Height of the letters of a name."""
_FEW: Final = 60
"""Chapters from which on signs are smaller."""
_LEAST, _MOST = 6.0, 14.0  # half the width of the smallest and of the largest sign
_OUTSIDE: Final = 8.0  # pixels of land beyond the edge, so that the edge is no shore
_FINE: Final = 1.3  # pixels: points nearer to each other than this are one
_NAME: Final = 24  # letters

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Sign:
    """A chapter by its identifier: its outline, and the name of its look."""

    chapter: int
    outline: str
    style: str


@dataclass(frozen=True, slots=True)
class Label:
    """A name, from the middle of its line."""

    x: int
    y: int
    name: str


@dataclass(frozen=True, slots=True)
class Drawing:
    """A map of ``WIDTH`` × ``HEIGHT`` pixels."""

    land: str
    signs: tuple[Sign, ...]
    labels: tuple[Label, ...]


def outline(style: str, x: float, y: float, reach: float) -> str:
    """The path of a sign around a point: circle, triangle, diamond, square."""
    if style == Status.FORMING:
        side, tall = reach * 1.1, reach * 0.95
        return f"M{x:.0f} {y - reach:.0f}l{side:.0f} {reach + tall:.0f}h{-2 * side:.0f}z"
    if style == Status.SEED:
        return f"M{x:.0f} {y - reach:.0f}l{reach:.0f} {reach:.0f}-{reach:.0f} {reach:.0f}-{reach:.0f}-{reach:.0f}z"
    if style == Status.DORMANT:
        half = reach * 0.85
        return f"M{x - half:.0f} {y - half:.0f}h{2 * half:.0f}v{2 * half:.0f}h{-2 * half:.0f}z"
    half = round(reach, 1)  # twice as wide, to the last digit: else its halves would not meet
    arc = f"a{half:g} {half:g} 0 1 0"
    return f"M{x - half:.1f} {y:.1f}{arc} {2 * half:g} 0{arc} {-2 * half:g} 0z"


@lru_cache(maxsize=64)  # the same in every language, and costly to find room for
def drawn(groups: tuple[Group, ...]) -> Drawing | None:
    """The chapters that have a place; ``None`` when none has.

    The larger ones lie below, so that the smaller can be seen; they have their names first.
    """
    found = [
        (one, one.chapter.latitude, one.chapter.longitude)
        for one in groups
        if one.chapter.latitude is not None and one.chapter.longitude is not None
    ]
    if not found:
        return None
    found.sort(key=lambda one: (-one[0].members, one[0].chapter.name))
    frame = frame_of([(latitude, longitude) for _, latitude, longitude in found])
    most = max(one.members for one, *_ in found)
    signs, wishes = [], []
    for one, latitude, longitude in found:
        x, y = _place(frame, frame.within(longitude), latitude)
        reach = _reach(one.members, most, len(found))
        style = one.chapter.status.value
        signs.append(Sign(one.chapter.id, outline(style, x, y, reach), style))
        own = Box(x - reach, y - reach, x + reach, y + reach)
        wishes.append((Wish(own, _width(_name(one)), SIZE), _name(one)))
    room = Box(2, 2, WIDTH - 2, HEIGHT - 2)
    boxes = placed([wish for wish, _ in wishes], [wish.own for wish, _ in wishes], room, gap=4.0)
    labels = tuple(
        Label(round((box.left + box.right) / 2), round(box.high - SIZE * 0.2), name)
        for box, (_, name) in zip(boxes, wishes, strict=True)
        if box is not None
    )
    return Drawing(_land(frame), tuple(signs), labels)


def _name(one: Group) -> str:
    return cut(one.chapter.name, _NAME)


def _reach(members: int, most: int, signs: int) -> float:
    """Half the width of a sign: what it covers grows with the members."""
    scale = 1.0 if signs <= _FEW else 0.7
    share = members / most if most else 0.0
    return scale * sqrt(_LEAST**2 + (_MOST**2 - _LEAST**2) * share)


def _width(name: str) -> float:
    """About how wide a name is; letters of the East are as wide as they are high."""
    wide = sum(unicodedata.east_asian_width(letter) in "WF" for letter in name)
    return SIZE * (0.58 * (len(name) - wide) + 1.05 * wide)


def _place(frame: Frame, longitude: float, latitude: float) -> Point:
    across = (longitude - frame.west) / (frame.east - frame.west)
    down = (frame.north - latitude) / (frame.north - frame.south)
    return across * WIDTH, down * HEIGHT


# ── Land ─────────────────────────────────────────────────────────────────────────────────────


@lru_cache(maxsize=16)
def _land(frame: Frame) -> str:
    """The land that is seen, once for each turn around the world, to the pixel."""
    paths = []
    for ring in rings():
        xs, ys = ring[::2], ring[1::2]
        for turn in (-360.0, 0.0, 360.0):
            if min(xs) / 10 + turn < frame.east and max(xs) / 10 + turn > frame.west:
                pairs = zip(xs, ys, strict=True)
                shore = _clipped([_place(frame, x / 10 + turn, y / 10) for x, y in pairs])
                paths.append(_path(_thinned(shore)))
    return "".join(paths)


def _clipped(points: list[Point]) -> list[Point]:
    """A ring without what lies beyond the edges (Sutherland and Hodgman, 1974)."""
    edges = (
        (0, -_OUTSIDE, 1),
        (0, WIDTH + _OUTSIDE, -1),
        (1, -_OUTSIDE, 1),
        (1, HEIGHT + _OUTSIDE, -1),
    )
    for axis, edge, side in edges:
        kept: list[Point] = []
        for before, point in zip([*points[-1:], *points[:-1]], points, strict=True):
            was, is_ = (before[axis] - edge) * side >= 0, (point[axis] - edge) * side >= 0
            if was != is_:
                part = (edge - before[axis]) / (point[axis] - before[axis])
                crossing = [
                    one + (other - one) * part for one, other in zip(before, point, strict=True)
                ]
                kept.append((crossing[0], crossing[1]))
            if is_:
                kept.append(point)
        points = kept
    return points


def _thinned(points: Iterable[Point]) -> list[tuple[int, int]]:
    kept: list[tuple[int, int]] = []
    last: Point | None = None
    for x, y in points:
        if last is None or abs(x - last[0]) + abs(y - last[1]) >= _FINE:
            last = x, y
            if (round(x), round(y)) not in kept[-1:]:
                kept.append((round(x), round(y)))
    return kept


def _path(points: Sequence[tuple[int, int]]) -> str:
    """A ring as a path, in steps from point to point; nothing for what is no larger than a dot."""
    if len(points) < 4:
        return ""
    pieces, (x, y) = [f"M{points[0][0]} {points[0][1]}l"], points[0]
    for to_x, to_y in points[1:]:
        across, down = to_x - x, to_y - y
        first = f"{across}" if across < 0 or pieces[-1].endswith("l") else f" {across}"
        pieces.append(first + (f"{down}" if down < 0 else f" {down}"))
        x, y = to_x, to_y
    return "".join(pieces) + "z"
