"""Chapters: finding, joining and changing them."""

from services.chapters.finding import choose, suggest

__all__ = ["choose", "suggest"]
