"""Time zones as people choose them: by their name, by their city, from a short list."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

from rapidfuzz import fuzz, process

from domain import names
from domain.errors import Refusal
from domain.folding import fold
from domain.when.zones import offset_at, zones_by_city, zones_by_name

MOST: Final = 25
_ASKED: Final = 60  # characters of a name that are looked up

# One zone for each clock that many people share.
_COMMON: Final = (
    *("Europe/Paris", "Europe/Berlin", "Europe/Madrid", "Europe/London", "Europe/Lisbon"),
    *("Europe/Rome", "Europe/Brussels", "Europe/Athens", "Europe/Istanbul", "Africa/Casablanca"),
    *("Africa/Tunis", "Africa/Cairo", "Africa/Dakar", "Africa/Lagos", "Africa/Nairobi"),
    *("Africa/Johannesburg", "America/Montreal", "America/New_York", "America/Chicago"),
    *("America/Denver", "America/Los_Angeles", "America/Mexico_City", "America/Bogota"),
    *("America/Guayaquil", "America/Sao_Paulo", "America/Argentina/Buenos_Aires"),
    *("America/Santiago", "Asia/Beirut", "Asia/Dubai", "Asia/Kolkata", "Asia/Singapore"),
    *("Asia/Shanghai", "Asia/Tokyo", "Australia/Sydney", "Pacific/Auckland"),
)


@dataclass(eq=False)
class ZoneUnknown(Refusal):
    """No time zone is called ``text``; ``nearest`` are the closest, best first."""

    text: str
    nearest: tuple[str, ...] = ()


def _pairs() -> list[tuple[str, str]]:
    by_city = [(zone, city) for city, zone in zones_by_city().items()]
    return by_city + [(zone, zone) for zone in zones_by_name().values()]


def find(text: str) -> str:
    """The IANA name that ``text`` means: ``europe/paris``, ``Paris``, ``UTC``.

    Raises ``ZoneUnknown`` with the nearest.
    """
    asked = text.strip()[:_ASKED]
    if asked.upper() in {"UTC", "GMT", "Z"}:
        return "UTC"
    exact = zones_by_name().get(asked.lower().replace(" ", "_")) or zones_by_city().get(fold(asked))
    if exact is not None:
        return exact
    # A zone a typo away may be on another continent, so it is offered and never taken.
    raise ZoneUnknown(asked, _nearest(asked))


def _nearest(asked: str) -> tuple[str, ...]:
    pairs = _pairs()
    ranked = process.extract(
        fold(asked), [fold(name) for _, name in pairs], scorer=fuzz.ratio, limit=6, score_cutoff=50
    )
    return tuple(dict.fromkeys(pairs[index][0] for _, _, index in ranked))[:3]


def suggest(typed: str) -> list[str]:
    """Up to 25 zones that ``typed`` may mean, best first; common ones when nothing is typed."""
    if not fold(typed):
        return list(_COMMON[:MOST])
    return [zone for zone, _ in names.rank(typed[:_ASKED], _pairs(), limit=MOST)]


def common(chosen: str, *, now: datetime) -> tuple[str, ...]:
    """At most 24 zones for a select: ``chosen`` first, then common ones whose clocks are nearest.

    ``now`` (aware) decides whose summer time holds.
    """
    at = now.astimezone(UTC)
    here = offset_at(at, chosen)
    others = [zone for zone in _COMMON if zone != chosen]
    near = sorted(others, key=lambda zone: abs(offset_at(at, zone) - here))
    return (chosen, *near[: MOST - 2])
