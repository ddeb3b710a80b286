"""A chart over months: panels one below the other, bars upon bars, each told by colour and pattern."""

from __future__ import annotations

from io import BytesIO
from typing import Final

from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.ticker import MaxNLocator

from views.pictures.scenes import Chart, Panel

_DPI: Final = 100
_WIDTH, _HEIGHT = 14.0, 9.0  # inches
_INK, _PALE, _GRID = "#22313a", "#5c6b73", "#dde4e8"
#: Colour and pattern of the series of a panel, from below.
STYLES: Final = (("#1f7a6e", ""), ("#f0b37e", "///"), ("#8fa3bf", "..."))


def draw(scene: Chart) -> bytes:
    """The chart as PNG, 1400 × 900 pixels."""
    figure = Figure(figsize=(_WIDTH, _HEIGHT), dpi=_DPI, facecolor="white")
    FigureCanvasAgg(figure)
    figure.subplots_adjust(left=0.06, right=0.985, top=0.84, bottom=0.11, hspace=0.5)
    areas = [figure.add_subplot(len(scene.panels), 1, at + 1) for at in range(len(scene.panels))]
    for area, panel in zip(areas, scene.panels, strict=True):
        _panel(area, panel, scene)
    figure.text(0.012, 0.955, scene.title, size=20, weight="bold", color=_INK, va="center",
                parse_math=False)  # fmt: skip
    figure.text(0.985, 0.02, scene.credit, size=10, color=_PALE, ha="right", va="center",
                parse_math=False)  # fmt: skip
    written = BytesIO()
    figure.savefig(written, format="png", pil_kwargs={"optimize": True})
    return written.getvalue()


def _panel(area: Axes, panel: Panel, scene: Chart) -> None:
    places = range(len(scene.months))
    below = [0] * len(scene.months)
    for (words, bars), (colour, pattern) in zip(panel.series, STYLES, strict=False):
        area.bar(places, bars, bottom=below, width=0.74, color=colour, hatch=pattern, label=words,
                 edgecolor="white", linewidth=0.5, zorder=2)  # fmt: skip
        below = [low + bar for low, bar in zip(below, bars, strict=True)]
    for place, height in enumerate(below):
        if height:
            area.text(place, height, f" {height}", ha="center", va="bottom", size=9, color=_PALE)
    area.set_title(panel.title, loc="left", size=14, color=_INK, pad=12, parse_math=False)
    area.set_xticks(list(places), _ticks(scene), size=10, color=_INK)
    area.set_ylim(0, max(*below, 4) * 1.12)
    area.yaxis.set_major_locator(MaxNLocator(nbins=5, integer=True))
    area.tick_params(axis="y", colors=_PALE, labelsize=10)
    area.tick_params(axis="x", length=0)
    area.grid(axis="y", color=_GRID, zorder=0)
    area.margins(x=0.01)
    for edge in ("top", "right", "left"):
        area.spines[edge].set_visible(False)
    if len(panel.series) > 1:
        area.legend(loc="lower right", bbox_to_anchor=(1.0, 1.0), ncols=len(panel.series),
                    frameon=False, fontsize=11, labelcolor=_INK)  # fmt: skip


def _ticks(scene: Chart) -> list[str]:
    """The names of the months; below the first of each year, the year."""
    shown: list[str] = []
    for at, (month, year) in enumerate(zip(scene.months, scene.years, strict=True)):
        begins = at == 0 or scene.years[at - 1] != year
        shown.append(f"{month}\n{year}" if begins else month)
    return shown
