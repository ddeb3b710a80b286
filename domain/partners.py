"""Partner organisations and friend networks, as a directory of records tells of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from domain.records import Location


@dataclass(frozen=True, slots=True)
class Partner:
    """One organisation.

    ``started`` and ``ended`` are years, ``size`` is a band of people who work there (``4-10``),
    never of members of a network. ``recorded`` is when its record was written, ``source`` and
    ``attribution`` say where it comes from and whom it is owed to. Its locations are where it
    works, no proof of a chapter.
    """

    id: int
    network: int
    name: str
    url: str | None = None
    locations: tuple[Location, ...] = ()
    started: int | None = None
    ended: int | None = None
    size: str | None = None
    sectors: tuple[str, ...] = ()
    activities: tuple[str, ...] = ()
    recorded: date | None = None
    source: str = ""
    attribution: str = ""

    @property
    def places(self) -> tuple[str, ...]:
        """Where it works, as written."""
        return tuple(one.text for one in self.locations)
