"""When two records of one list speak of the same thing."""

from __future__ import annotations

import math
import re
from functools import lru_cache
from typing import Final

from rapidfuzz import fuzz

from domain.folding import fold
from domain.records import VenueRecord

#: Two venues of one name are one when they lie closer than this, in metres: two people who look
#: up one address end up a street apart. A chain has its branches farther from each other.
SAME_NAME_METRES: Final = 500.0
#: Two venues of similar names are one when they lie closer than this, in metres: at one door.
SAME_DOOR_METRES: Final = 50.0
#: How similar such names are at least, from 0 to 100.
SIMILAR_NAMES: Final = 90.0
#: How similar a name and the name of its file are at least, from 0 to 100, unless they contradict.
SAME_SUBJECT: Final = 60.0

_NUMBER: Final = re.compile(r"\d+")
_EARTH_METRES: Final = 6_371_008.8
# Words that say what a venue is rather than what it is called, folded, in English and French.
_COMMON_WORDS: Final = frozenset(
    {
        *("a", "au", "aux", "by", "chez", "d", "de", "des", "du", "en", "et", "l", "la", "le"),
        *("les", "of", "the", "association", "cafe", "center", "centre", "club", "cooperative"),
        *("cowork", "coworking", "espace", "fab", "fablab", "hub", "lab", "lieu", "space", "tiers"),
    }
)


@lru_cache(maxsize=8192)
def bare_name(name: str) -> str:
    """``name`` folded, without the words that every venue has; the whole when no other is left."""
    folded = fold(name)
    words = [word for word in folded.split() if word not in _COMMON_WORDS]
    return " ".join(words) or folded


def metres(a: tuple[float, float], b: tuple[float, float]) -> float:
    """Metres between two positions (degrees north, degrees east), exact enough within a city."""
    north = math.radians(b[0] - a[0])
    east = math.radians(b[1] - a[1]) * math.cos(math.radians((a[0] + b[0]) / 2))
    return _EARTH_METRES * math.hypot(north, east)


def same_venue(a: VenueRecord, b: VenueRecord) -> bool:
    """Whether two entries of a list are one venue, written twice.

    One name in one city, unless both positions are known and half a kilometre apart; or
    similar names at one door. Two of different kinds at one address are two.
    """
    if a.kind and b.kind and a.kind != b.kind:
        return False
    if a.latitude is None or a.longitude is None or b.latitude is None or b.longitude is None:
        city = fold(a.city or "")
        same_city = city != "" and city == fold(b.city or "")
        return same_city and bare_name(a.name) == bare_name(b.name)
    apart = metres((a.latitude, a.longitude), (b.latitude, b.longitude))
    if apart > SAME_NAME_METRES:
        return False
    here, there = bare_name(a.name), bare_name(b.name)
    return here == there or (apart <= SAME_DOOR_METRES and _similar(here, there))


def _similar(here: str, there: str) -> bool:
    """Whether two bare names are nearly one. Room 1 and room 2 are not, however long their name."""
    if sorted(_NUMBER.findall(here)) != sorted(_NUMBER.findall(there)):
        return False
    return fuzz.token_set_ratio(here, there) >= SIMILAR_NAMES


def contradicts(name: str, title: str) -> bool:
    """Whether ``title`` cannot be what a file called ``name`` is about."""
    return fuzz.token_set_ratio(fold(name), fold(title)) < SAME_SUBJECT
