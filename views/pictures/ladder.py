"""Steps one below the other, with a bar of how many people came so far; parts told by pattern too."""

from __future__ import annotations

from typing import Final

from views.pictures.scenes import Bar, Ladder
from views.pictures.sheet import EDGE, GREEN, GREY, GROUND, MARGIN, ORANGE, Sheet

_WIDTH: Final = 1100.0
_TOP, _FOOT, _ROW = 142.0, 58.0, 42.0  # pixels
_LETTERS, _THICK = 19.0, 28.0
_START, _END = 500.0, 1010.0  # from where to where bars can reach
#: Colour and pattern of the parts of a bar, from its beginning.
STYLES: Final = ((GREEN, ""), (GREY, ".."), (ORANGE, "//"))


def draw(scene: Ladder) -> bytes:
    """The ladder as PNG, 1100 pixels wide and as high as its steps need."""
    return drawn(scene).png()


def drawn(scene: Ladder) -> Sheet:
    """The ladder on its sheet."""
    height = _TOP + _ROW * len(scene.bars) + _FOOT
    sheet = Sheet(_WIDTH, height, mirrored=scene.mirrored)
    sheet.headed(scene.title, scene.credit)
    sheet.legend(96, [(words, *style) for words, style in zip(scene.legend, STYLES, strict=False)])
    for number, bar in enumerate(scene.bars):
        _bar(sheet, bar, scene.whole, _TOP + _ROW * (number + 0.5))
    return sheet


def _bar(sheet: Sheet, bar: Bar, whole: int, y: float) -> None:
    """The words, what came of how many, and at the end how many did it."""
    words = sheet.cut(bar.words, _LETTERS, _START - MARGIN - 16)
    sheet.text(_START - 16, y, words, _LETTERS, align="right")
    high, per = y - _THICK / 2, (_END - _START) / max(whole, 1)
    sheet.bar(_START, high, _END - _START, _THICK, EDGE, z=1)
    sheet.bar(_START + 1.5, high + 1.5, _END - _START - 3, _THICK - 3, GROUND, z=1)
    x = _START
    for at, (number, (colour, pattern)) in enumerate(zip(bar.parts, STYLES, strict=False)):
        if number:
            sheet.bar(x, high, number * per, _THICK, colour, pattern=pattern)
        if number and at:
            _number(sheet, number, x, y, number * per, colour)
        x += number * per
    sheet.text(_END + 16, y, str(bar.parts[0]), _LETTERS, bold=True)


def _number(sheet: Sheet, number: int, x: float, y: float, width: float, colour: str) -> None:
    """How many a part is, where it has room for that: dark on a patch of the part's own colour."""
    room = sheet.size_of(str(number), 16)[0] + 8
    if room <= width:
        middle = x + width / 2
        sheet.bar(middle - room / 2, y - 11, room, 22, colour, z=3)
        sheet.text(middle, y, str(number), 16, align="center", colour=GROUND)
