"""One address outside, read safely: ``feeds.fetching.web.fetch``."""

from __future__ import annotations

from typing import Final

NAME: Final = "chapterhouse"
"""How we call ourselves outside; a robots.txt names us by it."""
