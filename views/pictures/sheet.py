"""A sheet to draw on, in pixels from the upper left corner; what matplotlib is to all pictures.

The sheet is a card of its own, dark and opaque with round corners and an edge: Discord is dark, black
or white, nobody knows which, and the picture has to be read on all of them.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from io import BytesIO
from typing import Any, Final

from matplotlib.artist import Artist
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.collections import PolyCollection
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties, findfont, get_font
from matplotlib.lines import Line2D
from matplotlib.patches import FancyBboxPatch, Rectangle
from matplotlib.transforms import Bbox, IdentityTransform

from views.pictures.frames import Box

GROUND, EDGE = "#20272d", "#5a6670"
INK, PALE, GRID = "#f0f3f5", "#b3bec7", "#39444d"
#: Four colours that differ in hue for most eyes; where two meet, a shape or a pattern differs too.
GREEN, ORANGE, YELLOW, GREY = "#4fd1b0", "#ff9f5a", "#f5d65b", "#b9c4d4"
#: Pixels between the edge of a sheet and what stands on it.
MARGIN: Final = 36.0
_DPI: Final = 100
_CORNER: Final = 14
_FROM_LEFT, _FROM_RIGHT = "\u200e", "\u200f"  # marks that nobody sees: how a line is read


class Sheet:
    """``width`` × ``height`` pixels. On a ``mirrored`` one what is not ``fixed`` stands as far from
    the right as it is said to stand from the left. ``boxes``: where words stand, from below."""

    def __init__(self, width: float, height: float, *, mirrored: bool = False) -> None:
        self.width, self.height, self.mirrored = width, height, mirrored
        self.boxes: list[Box] = []
        self._figure = Figure(figsize=(width / _DPI, height / _DPI), dpi=_DPI, facecolor="none")
        canvas: Any = FigureCanvasAgg(self._figure)
        self._renderer: Any = canvas.get_renderer()
        round_corners = f"round,pad=0,rounding_size={_CORNER}"
        card = FancyBboxPatch((1, 1), width - 2, height - 2, boxstyle=round_corners)
        card.set(facecolor=GROUND, edgecolor=EDGE, linewidth=1.5, zorder=-9)
        self._add(card)

    def _add(self, artist: Artist) -> None:
        artist.set_transform(IdentityTransform())
        self._figure.add_artist(artist)

    def _across(self, x: float, *, fixed: bool) -> float:
        return self.width - x if self.mirrored and not fixed else x

    # ── Words ────────────────────────────────────────────────────────────────────────────────

    def size_of(self, words: str, size: float, *, bold: bool = False) -> tuple[float, float]:
        """Width and height of ``words`` in letters of ``size`` pixels.

        A line is at least as high as one with letters that reach up and down, as matplotlib draws it.
        """
        letters = _letters(size, bold=bold)
        width, high, _ = self._renderer.get_text_width_height_descent(
            self._said(words), letters, False
        )
        _, line, _ = self._renderer.get_text_width_height_descent("lp", letters, False)
        return float(width), float(max(high, line))

    def cut(self, words: str, size: float, room: float, *, bold: bool = False) -> str:
        """``words`` as far as they fit in ``room`` pixels, without what the font cannot write."""
        whole = legible(words)
        if self.size_of(whole, size, bold=bold)[0] <= room:
            return whole
        low, high = 0, len(whole)
        while low < high:
            middle = (low + high + 1) // 2
            fits = self.size_of(whole[:middle].rstrip() + "…", size, bold=bold)[0] <= room
            low, high = (middle, high) if fits else (low, middle - 1)
        return whole[:low].rstrip() + "…"

    def _said(self, words: str) -> str:
        """With the direction of the reader, also where a line begins with letters of the other."""
        return (_FROM_RIGHT if self.mirrored else _FROM_LEFT) + words

    def text(
        self,
        x: float,
        y: float,
        words: str,
        size: float,
        *,
        align: str = "left",
        colour: str = INK,
        bold: bool = False,
        fixed: bool = False,
        own: bool = False,
    ) -> Box:
        """``words`` beside, before or around (``align``) ``x``, their middle at ``y``; where they
        stand. ``own``: they are a name, whose letters say in which direction it is read."""
        turned = {"left": "right", "right": "left"} if self.mirrored and not fixed else {}
        written = self._figure.text(
            self._across(x, fixed=fixed) / self.width,
            1 - y / self.height,
            words if own else self._said(words),
            fontproperties=_letters(size, bold=bold),
            color=colour,
            ha=turned.get(align, align),
            va="center",
            parse_math=False,
            zorder=5,
        )
        found = written.get_window_extent(self._renderer)
        box = Box(found.x0, found.y0, found.x1, found.y1)
        self.boxes.append(box)
        return box

    def headed(self, title: str, credit: str) -> None:
        """What every picture has: its title above, and in the last line what it is drawn from."""
        room = self.width - 2 * MARGIN
        self.text(MARGIN, 46, self.cut(title, 30, room, bold=True), 30, bold=True)
        foot = self.cut(credit, 18, room)
        self.text(self.width - MARGIN, self.height - 26, foot, 18, align="right", colour=PALE)

    def legend(self, y: float, parts: Sequence[tuple[str, str, str]]) -> None:
        """What colours and patterns of bars mean (words, colour, pattern), in one line that fits."""
        size, room = 19.0, self.width - 2 * MARGIN
        while size > 11 and sum(self._taken(words, size) for words, _, _ in parts) > room:
            size -= 1
        x = MARGIN
        for words, colour, pattern in parts:
            self.bar(x, y - 9, 26, 18, colour, pattern=pattern)
            self.text(x + 36, y, words, size)
            x += self._taken(words, size)

    def _taken(self, words: str, size: float) -> float:
        return 36 + self.size_of(words, size)[0] + 32

    # ── Shapes ───────────────────────────────────────────────────────────────────────────────

    def bar(
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        colour: str,
        *,
        pattern: str = "",
        fixed: bool = False,
        z: float = 2,
    ) -> None:
        """A rectangle by its upper left corner; its ``pattern`` is cut out of it."""
        left = self._across(x, fixed=fixed) - (width if self.mirrored and not fixed else 0)
        shape = Rectangle((left, self.height - y - height), width, height, facecolor=colour)
        shape.set(edgecolor=GROUND, hatch=pattern, linewidth=1.0 if pattern else 0, zorder=z)
        self._add(shape)

    def line(
        self,
        points: Sequence[tuple[float, float]],
        colour: str,
        *,
        width: float = 1.0,
        dash: Any = "solid",
        z: float = 2,
    ) -> None:
        """A line through ``points``; never mirrored."""
        xs, ys = [x for x, _ in points], [self.height - y for _, y in points]
        self._add(Line2D(xs, ys, color=colour, linewidth=width, linestyle=dash, zorder=z))

    def mark(
        self,
        x: float,
        y: float,
        shape: str,
        width: float,
        colour: str,
        *,
        hollow: bool = False,
        fixed: bool = False,
        z: float = 3,
    ) -> None:
        """A mark of ``width`` pixels, with an edge that tells it from its neighbours."""
        found = Line2D([self._across(x, fixed=fixed)], [self.height - y], marker=shape, zorder=z)
        found.set(linestyle="none", markersize=width * 72 / _DPI)
        found.set_markerfacecolor(GROUND if hollow else colour)
        found.set_markeredgecolor(colour if hollow else GROUND)
        found.set_markeredgewidth(2.0 if hollow else 1.0)
        self._add(found)

    def land(self, shapes: Sequence[Any], inside: Box, colour: str, shore: str) -> None:
        """Polygons in pixels from below, as far as they lie ``inside``."""
        found = PolyCollection(shapes, facecolor=colour, edgecolor=shore, linewidth=0.8, zorder=1)
        found.set_clip_box(Bbox.from_extents(inside.left, inside.low, inside.right, inside.high))
        self._add(found)

    def png(self) -> bytes:
        """What was drawn."""
        written = BytesIO()
        # Pressed as hard as it can be, a map is 1 % smaller and takes twice as long.
        self._figure.savefig(written, format="png", pil_kwargs={"compress_level": 6})
        return written.getvalue()


@cache
def _letters(size: float, *, bold: bool) -> FontProperties:
    return FontProperties(size=size * 72 / _DPI, weight="bold" if bold else "normal")


@cache
def _font() -> Any:
    return get_font(findfont(FontProperties()))


def _is_known(letter: str) -> bool:
    return letter.isspace() or bool(_font().get_char_index(ord(letter)))


def legible(words: str) -> str:
    """``words`` without what the font would draw as empty boxes.

    A word that it has not all letters of goes whole; of signs (emoji), those that it lacks.
    """
    kept = []
    for word in words.split():
        missing = [letter for letter in word if not _is_known(letter)]
        if not any(letter.isalpha() for letter in missing):
            kept.append("".join(letter for letter in word if letter not in missing))
    return " ".join(filter(None, kept))
