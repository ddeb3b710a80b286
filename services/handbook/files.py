"""A page handed in as a file."""

from __future__ import annotations

from datetime import datetime

from domain.handbook import FILE_KILOBYTES, FILES, Draft, PageFileRefused
from domain.reasons import FileRefused, Skipped
from domain.text import cut
from feeds.fields import Unusable
from feeds.handbook import markdown


def check_file(name: str, size: int) -> None:
    """Raise ``PageFileRefused`` unless a file called ``name`` of ``size`` bytes can be a page."""
    if not name.lower().endswith(FILES):
        raise PageFileRefused(cut(name, 100), "kind")
    if size > FILE_KILOBYTES * 1024:
        raise PageFileRefused(cut(name, 100), "large")


def of_file(name: str, body: bytes, language: str, now: datetime) -> Draft:
    """The page that a Markdown file handed in at ``now`` is, in ``language`` unless it says another.

    Raises ``PageFileRefused``.
    """
    try:
        read = markdown.page_of_bytes(name, body, now)
    except (FileRefused, Unusable):
        raise PageFileRefused(cut(name, 100), "text") from None
    if isinstance(read, Skipped):
        raise PageFileRefused(cut(name, 100), "empty")
    return Draft(
        read.title, read.text, read.language or language, read.audience, read.replaces, read.url
    )
