"""The chapters of the town: places and themes, their languages and who animates them."""

from __future__ import annotations

from dataclasses import dataclass

from demo.tables import table
from domain.chapters import Status
from domain.text import slugify


@dataclass(frozen=True, slots=True)
class Chapter:
    """A chapter to be. ``city`` and ``country`` (two letters) are looked up in the gazetteer;
    a theme has neither. ``connectors`` are keys of people. It has been there for ``days``.

    One that ``ended`` has a channel that is kept, and no role (see ``demo/lives.py``)."""

    name: str
    language: str
    connectors: tuple[str, ...]
    about: str
    city: str = ""
    country: str = ""
    status: Status = Status.ACTIVE
    days: int = 0
    ended: bool = False

    @property
    def room(self) -> str:
        """The name of its channel."""
        return slugify(self.name)


CHAPTERS = table("chapters", Chapter)
