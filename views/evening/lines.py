"""Lines of what people wrote, as many as fit: never a piece of one, which could show what it hides."""

from __future__ import annotations

from collections.abc import Iterable

from domain.text import cut, escape


def fitting(lines: Iterable[str], limit: int) -> str:
    """The first of ``lines`` that fit into ``limit`` characters, with an ellipsis for the others."""
    shown: list[str] = []
    size = -1
    for line in lines:
        size += len(line) + 1
        if size > limit - 2:
            return "\n".join([*shown, "…"])
        shown.append(line)
    return "\n".join(shown)


def shortened(text: str, limit: int) -> str:
    """``text`` escaped, in at most ``limit`` characters; cut before it is escaped."""
    size = limit
    shown = escape(cut(text, size))
    while len(shown) > limit:
        size -= max((len(shown) - limit) // 2, 1)  # a character is escaped by one at most
        shown = escape(cut(text, size))
    return shown
