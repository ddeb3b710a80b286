"""What is said beside every picture: its description, within Discord's limit, and whose way it runs."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from domain.text import cut
from views.texts import Say
from views.times import locale

#: Characters of a file's description, Discord's limit.
ALT: Final = 1024


def mirrored(say: Say) -> bool:
    """Whether the reader's writing runs from right to left."""
    return bool(locale(say.language).text_direction == "rtl")


def fitting(told: Iterable[str]) -> str:
    """The first of several descriptions that is short enough; the last one, cut, when none is."""
    found = ""
    for found in told:
        if len(found) <= ALT:
            break
    return cut(found, ALT)
