"""A map of chapters: land, a shape and a colour for each status, as many labels as fit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import sqrt
from typing import Final

from views.pictures.frames import Box, Frame, Wish, frame_of, placed, rings
from views.pictures.scenes import Dot, World
from views.pictures.sheet import GREEN, GREY, INK, MARGIN, ORANGE, PALE, YELLOW, Sheet, legible

SEA, LAND, _SHORE = "#161b20", "#333d46", "#4c5863"
_TOP, _BOTTOM = 86.0, 78.0  # pixels: the title, the legend
#: Colour, shape and whether it is hollow: no status is told from another by its colour alone.
STYLES: Final[dict[str, tuple[str, str, bool]]] = {
    "active": (GREEN, "o", False),
    "forming": (ORANGE, "^", False),
    "seed": (YELLOW, "D", False),
    "dormant": (GREY, "s", True),
}
_GAP: Final = 3.0  # pixels between a dot and its label
_WIDTHS: Final = {"o": 1.0, "^": 1.1, "D": 0.8, "s": 0.85}  # by which shapes look equally large


@dataclass(frozen=True, slots=True)
class Scale:
    """How large things are, in pixels: the more chapters, the larger the sheet and the smaller
    they are. ``least`` and ``most``: half the width of the smallest and of the largest dot."""

    width: float
    height: float
    letters: float
    least: float
    most: float

    def reach(self, people: int, largest: int) -> float:
        """Half the width of the dot of ``people``: what it covers grows with them."""
        share = min(people / largest, 1.0) if largest > 1 else 0.25
        return sqrt(self.least**2 + (self.most**2 - self.least**2) * share)


_FEW, _MANY = 25, 120  # chapters


def scale_of(dots: int) -> Scale:
    """How large things are on a map of so many ``dots``."""
    if dots <= _FEW:
        return Scale(1200, 760, 20.0, 7.0, 20.0)
    if dots <= _MANY:
        return Scale(1500, 920, 17.0, 6.0, 17.0)
    return Scale(1800, 1090, 15.0, 4.5, 14.0)


def draw(scene: World) -> bytes:
    """The map as PNG."""
    return drawn(scene).png()


def drawn(scene: World) -> Sheet:
    """The map on its sheet."""
    scale = scale_of(len(scene.dots))
    sheet = Sheet(scale.width, scale.height, mirrored=scene.mirrored)
    title = sheet.cut(scene.title, 30, scale.width - 2 * MARGIN, bold=True)
    sheet.text(MARGIN, _TOP / 2, title, 30, bold=True)
    window = Box(2, _BOTTOM, scale.width - 2, scale.height - _TOP)
    frame = frame_of([(dot.latitude, dot.longitude) for dot in scene.dots])
    _land(sheet, frame, window)
    largest = max((dot.people for dot in scene.dots), default=0)
    boxes = _dots(sheet, frame, window, scene.dots, scale, largest)
    credit = sheet.text(
        scale.width - 14, scale.height - _BOTTOM - 16, scene.credit, 14, align="right", colour=PALE
    )
    _labels(sheet, boxes, window, scale, credit)
    _legend(sheet, scene, scale, largest)
    return sheet


# ── Land and dots ────────────────────────────────────────────────────────────────────────────


def _place(frame: Frame, window: Box, longitude: float, latitude: float) -> tuple[float, float]:
    """Where a point of the world lies, in pixels from below."""
    across = (longitude - frame.west) / (frame.east - frame.west)
    up = (latitude - frame.south) / (frame.north - frame.south)
    width, height = window.right - window.left, window.high - window.low
    return window.left + across * width, window.low + up * height


def _land(sheet: Sheet, frame: Frame, window: Box) -> None:
    """The land, once for each turn around the world of which a part is seen."""
    width, height = window.right - window.left, window.high - window.low
    sheet.bar(window.left, sheet.height - window.high, width, height, SEA, fixed=True, z=0)
    shapes = []
    for ring in rings():
        xs, ys = ring[::2], ring[1::2]
        for turn in (-360.0, 0.0, 360.0):
            if min(xs) / 10 + turn < frame.east and max(xs) / 10 + turn > frame.west:
                points = zip(xs, ys, strict=True)
                shapes.append([_place(frame, window, x / 10 + turn, y / 10) for x, y in points])
    sheet.land(shapes, window, LAND, _SHORE)


def _dots(
    sheet: Sheet, frame: Frame, window: Box, dots: Sequence[Dot], scale: Scale, largest: int
) -> dict[Dot, Box]:
    """The dots, the small ones above the large; where each of them is."""
    found: dict[Dot, Box] = {}
    for dot in sorted(dots, key=lambda one: (-one.people, one.name)):
        x, y = _place(frame, window, frame.within(dot.longitude), dot.latitude)
        reach = scale.reach(dot.people, largest)
        found[dot] = Box(x - reach, y - reach, x + reach, y + reach)
        _mark(sheet, dot.style, x, sheet.height - y, reach, fixed=True)
    return found


def _mark(
    sheet: Sheet, style: str, x: float, y: float, reach: float, *, fixed: bool = False
) -> None:
    colour, shape, hollow = STYLES.get(style, STYLES["active"])
    width = 2 * reach * _WIDTHS[shape]
    sheet.mark(x, y, shape, width, colour, hollow=hollow, fixed=fixed)


# ── Words ────────────────────────────────────────────────────────────────────────────────────


def _labels(
    sheet: Sheet,
    boxes: dict[Dot, Box],
    window: Box,
    scale: Scale,
    taken: Box,
) -> None:
    """Names where there is room for them, those of the largest first, each beside its dot."""
    named = [(dot, legible(dot.name)) for dot in boxes]
    named = [(dot, name) for dot, name in named if name]
    wishes = [Wish(boxes[dot], *sheet.size_of(name, scale.letters)) for dot, name in named]
    inside = window.wider(-4)
    places = placed(wishes, (*boxes.values(), taken), inside, gap=_GAP)
    for (_, name), wish, box in zip(named, wishes, places, strict=True):
        if box is not None:
            x, y = (box.left + box.right) / 2, sheet.height - (box.low + box.high) / 2
            sheet.text(x, y, name, scale.letters, align="center", fixed=True, own=True)
            _leader(sheet, wish, box)


def _leader(sheet: Sheet, wish: Wish, box: Box) -> None:
    """A thin line from a dot to a label that stands away from it."""
    x = min(max(wish.x, box.left), box.right)
    y = min(max(wish.y, box.low), box.high)
    edge = (wish.own.right - wish.own.left) / 2
    if max(abs(x - wish.x), abs(y - wish.y)) > edge + _GAP * 2:
        ends = [(wish.x, sheet.height - wish.y), (x, sheet.height - y)]
        sheet.line(ends, PALE, width=0.8)


def _legend(sheet: Sheet, scene: World, scale: Scale, largest: int) -> None:
    """The statuses, and how large a dot is for how many people, in one line that fits."""
    y, room = sheet.height - _BOTTOM / 2, sheet.width - 2 * MARGIN
    marks = [(style, 9.0, words) for style, words in scene.legend]
    marks += [("", scale.reach(people, largest), words) for people, words in scene.sizes]
    size = 22.0
    while size > 12 and _length(sheet, marks, size) > room:
        size -= 1
    x = MARGIN
    for style, reach, words in marks:
        x += reach
        if style:
            _mark(sheet, style, x, y, reach)
        else:
            sheet.mark(x, y, "o", 2 * reach, INK, hollow=True)
        sheet.text(x + reach + 8, y, words, size)
        x += reach + 8 + sheet.size_of(words, size)[0] + size


def _length(sheet: Sheet, marks: Sequence[tuple[str, float, str]], size: float) -> float:
    return sum(2 * reach + 8 + sheet.size_of(words, size)[0] + size for _, reach, words in marks)
