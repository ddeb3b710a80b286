"""A chart over months: panels one below the other, bars upon bars, each told by colour and pattern."""

from __future__ import annotations

from typing import Final

from views.pictures.scales import ticks
from views.pictures.scenes import Chart, Panel
from views.pictures.sheet import GREEN, GRID, INK, MARGIN, ORANGE, PALE, YELLOW, Sheet

_WIDTH: Final = 1100.0
_TOP, _FOOT, _PANEL = 96.0, 50.0, 330.0  # pixels
_LEFT, _HEAD, _LEGEND, _BELOW = 84.0, 66.0, 34.0, 76.0  # of a panel: numbers, words, months
#: Colour and pattern of the series of a panel, from below.
STYLES: Final = ((GREEN, ""), (ORANGE, "//"), (YELLOW, ".."))


def draw(scene: Chart) -> bytes:
    """The chart as PNG, 1100 pixels wide."""
    return drawn(scene).png()


def drawn(scene: Chart) -> Sheet:
    """The chart on its sheet."""
    height = _TOP + _PANEL * len(scene.panels) + _FOOT
    sheet = Sheet(_WIDTH, height, mirrored=scene.mirrored)
    sheet.headed(scene.title, scene.credit)
    for number, panel in enumerate(scene.panels):
        _panel(sheet, panel, scene, _TOP + number * _PANEL)
    return sheet


def _panel(sheet: Sheet, panel: Panel, scene: Chart, top: float) -> None:
    _words(sheet, panel, top)
    high, low = top + _HEAD, top + _PANEL - _BELOW
    if len(panel.series) > 1:
        high += _LEGEND
    heights = [sum(bars) for bars in zip(*(one for _, one in panel.series), strict=True)]
    scale = ticks(max(heights, default=0))
    per = (low - high) / scale[-1]
    for number in scale:
        y = low - number * per
        sheet.line([(_LEFT, y), (_WIDTH - MARGIN, y)], GRID, z=1)
        sheet.text(_LEFT - 12, y, str(number), 18, align="right", colour=PALE, fixed=True)
    slot = (_WIDTH - MARGIN - _LEFT) / len(scene.months)
    below = [0] * len(scene.months)
    for (_, bars), (colour, pattern) in zip(panel.series, STYLES, strict=False):
        for at, bar in enumerate(bars):
            if bar:
                x, y = _LEFT + slot * (at + 0.13), low - (below[at] + bar) * per
                sheet.bar(x, y, slot * 0.74, bar * per, colour, pattern=pattern, fixed=True)
        below = [under + bar for under, bar in zip(below, bars, strict=True)]
    if max(sheet.size_of(str(one), 17)[0] for one in heights) < slot - 4:
        for at, number in enumerate(heights):
            if number:
                x, y = _LEFT + slot * (at + 0.5), low - number * per - 13
                sheet.text(x, y, str(number), 17, align="center", fixed=True)
    _months(sheet, scene, slot, low)


def _words(sheet: Sheet, panel: Panel, top: float) -> None:
    """What a panel counts, and which part of its bars is what."""
    title = sheet.cut(panel.title, 24, _WIDTH - 2 * MARGIN)
    sheet.text(MARGIN, top + 18, title, 24)
    if len(panel.series) > 1:
        told = zip(panel.series, STYLES, strict=False)
        sheet.legend(top + 54, [(words, *style) for (words, _), style in told])


def _months(sheet: Sheet, scene: Chart, slot: float, low: float) -> None:
    """The names of as many months as fit; below them the years that have room for theirs."""
    widest = max(sheet.size_of(month, 18)[0] for month in scene.months)
    step = next((one for one in (1, 2, 3, 6) if widest + 8 <= slot * one), 12)
    for at in range(0, len(scene.months), step):
        x = _LEFT + slot * (at + 0.5)
        sheet.text(x, low + 22, scene.months[at], 18, align="center", fixed=True)
    for year in dict.fromkeys(scene.years):
        first, last = scene.years.index(year), len(scene.years) - scene.years[::-1].index(year)
        if sheet.size_of(year, 18)[0] + 8 <= slot * (last - first):
            x = _LEFT + slot * (first + last) / 2
            sheet.text(x, low + 46, year, 18, align="center", colour=PALE, fixed=True)
        if first:
            edge = _LEFT + slot * first
            sheet.line([(edge, low), (edge, low + 50)], GRID, width=1.5)
    sheet.line([(_LEFT, low), (_WIDTH - MARGIN, low)], INK, width=1.2, z=3)
