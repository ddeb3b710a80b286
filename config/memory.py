"""How the process takes memory from the system."""

from __future__ import annotations

import ctypes
from typing import Final

_M_ARENA_MAX: Final = -8  # source: malloc.h of the GNU C library


def shared() -> None:
    """Let all threads take memory from one place.

    By itself the GNU C library gives each thread a place of its own, in which what one has freed is
    of no use to the others: 11 of 140 MiB once all words are learned. Elsewhere nothing is changed.
    """
    mallopt = getattr(ctypes.CDLL(None), "mallopt", None)
    if mallopt is not None:
        mallopt(_M_ARENA_MAX, 1)
