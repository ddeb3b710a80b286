"""A map of chapters: land, a shape and a colour for each status, as many labels as fit."""

from __future__ import annotations

import json
from functools import cache
from importlib import resources
from io import BytesIO
from typing import Any, Final

from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.collections import PolyCollection
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties, findfont, get_font
from matplotlib.lines import Line2D

from views.pictures.frames import Box, Frame, Wish, frame_of, placed
from views.pictures.scenes import Dot, World

_DPI: Final = 100
_WIDTH, _HEIGHT = 16.0, 9.0  # inches
_SEA, _LAND, _SHORE, _INK, _PALE = "#e6eef2", "#fbf9f4", "#b9c4c9", "#22313a", "#5c6b73"
_TOP, _BOTTOM = 0.09, 0.075  # of the height: the title, the credit and the legend
#: Colour, shape and whether it is filled: no status is told from another by its colour alone.
STYLES: Final[dict[str, tuple[str, str, bool]]] = {
    "active": ("#1f7a6e", "o", True),
    "forming": ("#d9711f", "^", True),
    "seed": ("#c99a06", "D", True),
    "dormant": ("#6b7890", "s", False),
}
_FEW, _MANY = 40, 200  # chapters, from which dots and letters are smaller


def draw(scene: World) -> bytes:
    """The map as PNG, 1600 × 900 pixels."""
    figure = Figure(figsize=(_WIDTH, _HEIGHT), dpi=_DPI, facecolor="white")
    canvas = FigureCanvasAgg(figure)
    area = figure.add_axes((0.0, _BOTTOM, 1.0, 1.0 - _TOP - _BOTTOM))
    frame = frame_of([(dot.latitude, dot.longitude) for dot in scene.dots])
    _land(area, frame)
    size = _size(len(scene.dots))
    _dots(area, frame, scene.dots, size)
    _labels(area, frame, scene.dots, size, canvas)
    _words(figure, scene)
    written = BytesIO()
    figure.savefig(written, format="png", pil_kwargs={"optimize": True})
    return written.getvalue()


def _size(dots: int) -> tuple[float, float]:
    """The width of a dot and the height of letters, in points."""
    if dots <= _FEW:
        return 11.0, 13.0
    return (8.0, 10.5) if dots <= _MANY else (6.5, 9.5)


@cache
def _rings() -> tuple[tuple[int, ...], ...]:
    text = resources.files("views.pictures").joinpath("land.json").read_text("utf-8")
    return tuple(tuple(ring) for ring in json.loads(text))


def _land(area: Axes, frame: Frame) -> None:
    """The land, once for each turn around the world of which a part is seen."""
    shapes = []
    for ring in _rings():
        xs, ys = ring[::2], ring[1::2]
        for turn in (-360.0, 0.0, 360.0):
            if min(xs) / 10 + turn < frame.east and max(xs) / 10 + turn > frame.west:
                shapes.append([(x / 10 + turn, y / 10) for x, y in zip(xs, ys, strict=True)])
    area.add_collection(
        PolyCollection(shapes, facecolor=_LAND, edgecolor=_SHORE, linewidth=0.8), autolim=False
    )
    area.set_facecolor(_SEA)
    area.set_xlim(frame.west, frame.east)
    area.set_ylim(frame.south, frame.north)
    area.set_xticks([])
    area.set_yticks([])
    for edge in area.spines.values():
        edge.set_visible(False)


def _look(style: str, width: float) -> dict[str, Any]:
    colour, shape, filled = STYLES.get(style, STYLES["active"])
    return {
        "marker": shape,
        "markersize": width,
        "linestyle": "none",
        "markerfacecolor": colour if filled else "white",
        "markeredgecolor": "white" if filled else colour,
        "markeredgewidth": 0.8 if filled else 1.6,
    }


def _dots(area: Axes, frame: Frame, dots: tuple[Dot, ...], size: tuple[float, float]) -> None:
    """The dormant below, the active above."""
    for style in reversed(STYLES):
        found = [dot for dot in dots if dot.style == style]
        xs = [frame.within(dot.longitude) for dot in found]
        area.plot(xs, [dot.latitude for dot in found], **_look(style, size[0]), zorder=3)


def _labels(
    area: Axes,
    frame: Frame,
    dots: tuple[Dot, ...],
    size: tuple[float, float],
    canvas: Any,
) -> None:
    """Names where there is room for them, the heaviest first, each beside its dot."""
    letters = FontProperties(size=size[1])
    renderer = canvas.get_renderer()
    named = [dot for dot in dots if _known(dot.name)]
    named.sort(key=lambda dot: (-dot.weight, dot.name))
    points = area.transData.transform([(frame.within(dot.longitude), dot.latitude) for dot in dots])
    reach = size[0] * _DPI / 72 / 2
    boxes = {
        dot: Box(x - reach, y - reach, x + reach, y + reach)
        for dot, (x, y) in zip(dots, points.tolist(), strict=True)
    }
    wishes = []
    for dot in named:
        width, height, _ = renderer.get_text_width_height_descent(dot.name, letters, False)
        wishes.append(Wish(boxes[dot], width, height))
    edge = area.get_window_extent(renderer)
    inside = Box(edge.x0 + 4, edge.y0 + 4, edge.x1 - 4, edge.y1 - 4)
    back = area.transData.inverted()
    found = placed(wishes, boxes.values(), inside, gap=reach + 3)
    for dot, wish, box in zip(named, wishes, found, strict=True):
        if box is not None:
            x, y = back.transform(((box.left + box.right) / 2, (box.low + box.high) / 2))
            area.text(
                x, y, dot.name, fontproperties=letters, color=_INK, ha="center", va="center",
                parse_math=False, zorder=4,
            )  # fmt: skip
            _leader(area, wish, box, reach, back)


def _leader(area: Axes, wish: Wish, box: Box, reach: float, back: Any) -> None:
    """A thin line from a dot to a label that stands away from it."""
    x = min(max(wish.x, box.left), box.right)
    y = min(max(wish.y, box.low), box.high)
    if max(abs(x - wish.x), abs(y - wish.y)) > reach * 2 + 3:
        (x0, y0), (x1, y1) = back.transform([(wish.x, wish.y), (x, y)])
        area.plot([x0, x1], [y0, y1], color=_PALE, linewidth=0.6, zorder=2)


@cache
def _font() -> Any:
    return get_font(findfont(FontProperties()))


def _known(name: str) -> bool:
    """Whether the font has every letter of ``name``: others would be drawn as empty boxes."""
    return all(letter.isspace() or _font().get_char_index(ord(letter)) for letter in name)


def _words(figure: Figure, scene: World) -> None:
    """The title above; the legend and who made the shapes below."""
    figure.text(0.012, 1 - _TOP / 2, scene.title, size=20, weight="bold", color=_INK, va="center",
                parse_math=False)  # fmt: skip
    figure.text(0.988, _BOTTOM / 2, scene.credit, size=10, color=_PALE, va="center", ha="right",
                parse_math=False)  # fmt: skip
    marks = [Line2D([], [], **_look(style, 11.0), label=words) for style, words in scene.legend]
    if marks:
        figure.legend(
            handles=marks, loc="center left", bbox_to_anchor=(0.0, _BOTTOM / 2), ncols=len(marks),
            frameon=False, fontsize=13, labelcolor=_INK, handletextpad=0.3, columnspacing=1.6,
        )  # fmt: skip
