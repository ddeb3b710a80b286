"""Chapters as people see them."""

from __future__ import annotations

from domain.chapters import Chapter
from domain.text import cut
from views.texts import Say


def choice(chapter: Chapter, say: Say) -> str:
    """A chapter among autocompletion's choices."""
    return cut(chapter.name, 100)
