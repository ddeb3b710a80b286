"""Time zones: walls to instants and back, and zones named at the end of a time."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache
from types import MappingProxyType
from zoneinfo import ZoneInfo, available_timezones

from domain.errors import WhenImpossible
from domain.when.text import tokenise

_AREAS = ("Africa", "America", "Asia", "Atlantic", "Australia", "Europe", "Indian", "Pacific")


# The territories whose weekend is Friday and Saturday, after the week data of Unicode's CLDR.
_FRIDAY_AND_SATURDAY = frozenset(
    {"Africa/Algiers", "Africa/Cairo", "Africa/Khartoum", "Africa/Tripoli"}
    | {"Asia/Aden", "Asia/Amman", "Asia/Baghdad", "Asia/Bahrain", "Asia/Damascus"}
    | {"Asia/Jerusalem", "Asia/Kuwait", "Asia/Muscat", "Asia/Qatar", "Asia/Riyadh"}
)


@dataclass(frozen=True, slots=True)
class Offset:
    """A distance from UTC; ``fits`` is false beyond 14 hours, ``bare`` when no "UTC" was said."""

    minutes: int
    fits: bool = True
    bare: bool = False


@dataclass(frozen=True, slots=True)
class Named:
    """A zone by its IANA name; an empty name is the reader's own ("local time")."""

    zone: str


@dataclass(frozen=True, slots=True)
class Abbreviated:
    """CET, EEST…: a fixed distance, and a zone that is called so for part of the year."""

    name: str
    minutes: int
    zone: str


Zone = Offset | Named | Abbreviated

# Letters that mean one distance from UTC wherever they are used, with a zone that uses them.
# BST, CST, IST and their like mean several, so they are not read.
ABBREVIATIONS: Mapping[str, Abbreviated] = MappingProxyType(
    {
        name: Abbreviated(name, hours * 60, zone)
        for name, hours, zone in (
            ("WET", 0, "Europe/Lisbon"),
            ("WEST", 1, "Europe/Lisbon"),
            ("CET", 1, "Europe/Paris"),
            ("CEST", 2, "Europe/Paris"),
            ("EET", 2, "Europe/Athens"),
            ("EEST", 3, "Europe/Athens"),
            ("EST", -5, "America/New_York"),
            ("EDT", -4, "America/New_York"),
            ("PST", -8, "America/Los_Angeles"),
            ("PDT", -7, "America/Los_Angeles"),
        )
    }
)


def resolve(wall: datetime, zone: str) -> datetime:
    """The instant (aware, UTC) at which clocks in ``zone`` show ``wall`` (naive).

    An hour that a clock change repeats is the first of the two; one that it skips raises
    ``WhenImpossible`` (``reason`` "gap", ``example`` the first hour after it).
    """
    at, shown = _instant(wall, zone)
    if shown != wall:
        raise WhenImpossible(
            text=f"{wall:%Y-%m-%d %H:%M}", reason="gap", example=f"{shown:%Y-%m-%d %H:%M}"
        )
    return at


def resolve_forward(wall: datetime, zone: str) -> tuple[datetime, datetime]:
    """The wall time that clocks really show, and its instant (aware, UTC).

    A wall time that a clock change skips moves forward by as much as the clocks do (RFC 5545,
    section 3.3.5, reads a skipped local time in the same way); a repeated one is the first.
    """
    at, shown = _instant(wall, zone)
    return shown, at


def _instant(wall: datetime, zone: str) -> tuple[datetime, datetime]:
    info = ZoneInfo(zone)
    at = wall.replace(tzinfo=info, fold=0).astimezone(UTC)
    return at, at.astimezone(info).replace(tzinfo=None, fold=0)


def local(at: datetime, zone: str) -> datetime:
    """The naive wall time in ``zone`` at the instant ``at``, to the second."""
    return at.astimezone(ZoneInfo(zone)).replace(tzinfo=None, microsecond=0, fold=0)


def offset_at(at: datetime, zone: str) -> timedelta:
    """How far ``zone`` is from UTC at the instant ``at``."""
    return at.astimezone(ZoneInfo(zone)).utcoffset() or timedelta(0)


def weekend_begins(zone: str) -> int:
    """The weekday (Monday 0) on which the weekend of ``zone`` begins: Saturday, else Friday."""
    return 4 if zone in _FRIDAY_AND_SATURDAY else 5


@cache
def zones_by_name() -> Mapping[str, str]:
    """Each IANA name by its own small letters: ``europe/paris`` → ``Europe/Paris``."""
    return MappingProxyType(
        {name.lower(): name for name in available_timezones() if name.startswith(_AREAS)}
    )


@cache
def zones_by_city() -> Mapping[str, str]:
    """Each IANA name by the folded words of its city: ``new york`` → ``America/New_York``.

    A city that names several zones (Louisville stands under two) is left to the name that sorts
    first when they never differ now, else left out.
    """
    found: dict[str, list[str]] = {}
    for name in sorted(zones_by_name().values()):
        if "/" in name:
            city = " ".join(
                token.text for token in tokenise(name.rpartition("/")[2].replace("_", " "))
            )
            found.setdefault(city, []).append(name)
    return MappingProxyType(
        {city: names[0] for city, names in found.items() if len(names) == 1 or _agree(names)}
    )


def _agree(names: list[str]) -> bool:
    seasons = [datetime(2026, month, 1, tzinfo=UTC) for month in (1, 4, 7, 10)]
    return len({tuple(offset_at(at, name) for at in seasons) for name in names}) == 1
