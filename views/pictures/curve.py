"""Lines over days, each with its name at its end; told apart by colour, dashes and mark."""

from __future__ import annotations

from typing import Any, Final

from views.pictures.scales import apart, ticks
from views.pictures.scenes import Curve, Line
from views.pictures.sheet import (
    GREEN,
    GREY,
    GRID,
    GROUND,
    INK,
    MARGIN,
    ORANGE,
    PALE,
    YELLOW,
    Sheet,
)

_WIDTH, _HEIGHT = 1100.0, 640.0
_LEFT, _HIGH, _LOW = 84.0, 110.0, 540.0  # of what is drawn between the lines of words
_LETTERS, _ROOM = 22.0, 34.0  # of the names at the ends, and from one to the next
#: Colour, dashes, mark and thickness.
STYLES: Final[dict[str, tuple[str, Any, str, float]]] = {
    "going": (GREEN, "solid", "o", 4.0),
    "waiting": (ORANGE, (0, (5, 1.5)), "^", 3.0),
    "maybe": (YELLOW, (0, (4, 1.5, 1, 1.5)), "D", 2.6),
    "no": (GREY, (0, (1, 1.2)), "s", 2.6),
}


def draw(scene: Curve) -> bytes:
    """The lines as PNG, 1100 × 640 pixels."""
    return drawn(scene).png()


def drawn(scene: Curve) -> Sheet:
    """The lines on their sheet."""
    sheet = Sheet(_WIDTH, _HEIGHT, mirrored=scene.mirrored)
    sheet.headed(scene.title, scene.credit)
    names = [sheet.cut(line.words, _LETTERS, 320) for line in scene.lines]
    longest = max(sheet.size_of(name, _LETTERS)[0] for name in names)
    right = _WIDTH - MARGIN - longest - 44
    most = max((max(line.numbers) for line in scene.lines), default=0)
    scale = ticks(max(most, scene.limit[0] if scene.limit else 0))
    per = (_LOW - _HIGH) / scale[-1]
    for number in scale:
        y = _LOW - number * per
        sheet.line([(_LEFT, y), (right, y)], GRID, z=1)
        sheet.text(_LEFT - 12, y, str(number), 18, align="right", colour=PALE, fixed=True)
    slot = (right - _LEFT) / len(scene.days)
    if scene.limit:
        _limit(sheet, scene.limit, right, per)
    for line in reversed(scene.lines):
        _line(sheet, line, slot, per)
    _names(sheet, scene, names, right, per)
    _days(sheet, scene, slot)
    return sheet


def _line(sheet: Sheet, line: Line, slot: float, per: float) -> None:
    """From the first day on which there is anybody, as high all day as it was at the day's end."""
    colour, dash, _, width = STYLES[line.style]
    first = next((at for at, number in enumerate(line.numbers) if number), len(line.numbers))
    points = [(_LEFT + slot * first, _LOW)]
    for at, number in list(enumerate(line.numbers))[first:]:
        y = _LOW - number * per
        points += [(_LEFT + slot * at, y), (_LEFT + slot * (at + 1), y)]
    sheet.line(points, colour, width=width, dash=dash, z=4)


def _limit(sheet: Sheet, limit: tuple[int, str], right: float, per: float) -> None:
    y = _LOW - limit[0] * per
    sheet.line([(_LEFT, y), (right, y)], INK, width=1.6, dash=(0, (10, 5)), z=3)
    words = sheet.cut(limit[1], 18, right - _LEFT - 20)
    sheet.bar(_LEFT + 6, y - 26, sheet.size_of(words, 18)[0] + 8, 22, GROUND, fixed=True)
    sheet.text(_LEFT + 10, y - 15, words, 18, fixed=True)


def _names(sheet: Sheet, scene: Curve, names: list[str], right: float, per: float) -> None:
    """Beside its end each line's mark and name, moved where two ends are close."""
    ends = [_LOW - line.numbers[-1] * per for line in scene.lines]
    places = apart(ends, _ROOM, _HIGH, _LOW)
    for line, name, end, y in zip(scene.lines, names, ends, places, strict=True):
        colour, _, shape, _ = STYLES[line.style]
        if abs(end - y) > 1:
            sheet.line([(right, end), (right + 14, y)], colour, width=1.2)
        sheet.mark(right + 20, y, shape, 15, colour, fixed=True)
        sheet.text(right + 36, y, name, _LETTERS, fixed=True)


def _days(sheet: Sheet, scene: Curve, slot: float) -> None:
    """The names of as many days as fit, the last one among them."""
    widest = max(sheet.size_of(day, 18)[0] for day in scene.days)
    step = int((widest + 24) // slot) + 1
    for at in range(len(scene.days) - 1, -1, -step):
        x = max(_LEFT + slot * (at + 0.5), _LEFT)
        sheet.line([(x, _LOW), (x, _LOW + 6)], PALE)
        sheet.text(x, _LOW + 24, scene.days[at], 18, align="center", fixed=True)
    sheet.line([(_LEFT, _LOW), (_LEFT + slot * len(scene.days), _LOW)], INK, width=1.2, z=3)
