"""Where things are: cities, distances, countries and parts of the world."""

from __future__ import annotations

import math
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from heapq import nsmallest
from typing import Final, Protocol, TypeVar

from domain import region_names
from domain.accepted import primary
from domain.country_names import TABLE
from domain.folding import fold

#: Mean radius of the Earth in kilometres (IUGG).
EARTH_RADIUS_KM: Final = 6371.0088
Spot = tuple[float, float, float]
"""A point of a globe of radius 1, seen from its middle."""
# Letters that Unicode does not take apart.
_PLAIN: Final = str.maketrans(
    {"Ł": "L", "ł": "l", "Ø": "O", "ø": "o", "Đ": "D", "đ": "d", "ı": "i", "ß": "ss"}
    | {"Æ": "AE", "æ": "ae", "Œ": "OE", "œ": "oe", "’": "'", "‘": "'"}
)


class Located(Protocol):
    """Anything that is somewhere: degrees north and east (WGS 84)."""

    @property
    def latitude(self) -> float: ...
    @property
    def longitude(self) -> float: ...


L = TypeVar("L", bound=Located)


@dataclass(frozen=True, slots=True)
class Place:
    """A town: degrees north and east (WGS 84), IANA time zone, inhabitants.

    ``country`` is an ISO 3166-1 code of two letters; ``region`` is the name of its first
    administrative division, empty where it is not known.
    """

    id: int
    name: str
    ascii_name: str
    country: str
    region: str
    latitude: float
    longitude: float
    timezone: str
    population: int


@dataclass(frozen=True, slots=True)
class Country:
    """A country or territory: code, code of its continent (AF AN AS EU NA OC SA), names."""

    code: str
    continent: str
    english: str
    french: str


def ascii_name(name: str) -> str:
    """``name`` in plain Latin letters, capitals kept: ``Montréal`` gives ``Montreal``.

    Letters without a plain form stay as they are.
    """
    decomposed = unicodedata.normalize("NFKD", name.translate(_PLAIN))
    return "".join(character for character in decomposed if not unicodedata.combining(character))


def distance_km(a: Located, b: Located) -> float:
    """Kilometres from ``a`` to ``b`` along the surface, by the haversine formula."""
    north = math.radians(b.latitude - a.latitude)
    east = math.radians(b.longitude - a.longitude)
    half_chord = (
        math.sin(north / 2) ** 2
        + math.cos(math.radians(a.latitude))
        * math.cos(math.radians(b.latitude))
        * math.sin(east / 2) ** 2
    )
    return 2 * EARTH_RADIUS_KM * math.asin(min(1.0, math.sqrt(half_chord)))


def spot(latitude: float, longitude: float) -> Spot:
    """Where a latitude and a longitude (degrees) lie on a globe of radius 1, from its middle."""
    north, east = math.radians(latitude), math.radians(longitude)
    return math.cos(north) * math.cos(east), math.cos(north) * math.sin(east), math.sin(north)


def by_distance(origin: Spot, spots: Sequence[Spot]) -> list[int]:
    """The places in ``spots`` of each, nearest to ``origin`` first; those as far keep their order.

    By the angle between them, to a metre: a product instead of a haversine for each.
    """
    x, y, z = origin
    near = [x * one + y * two + z * three for one, two, three in spots]
    return sorted(range(len(near)), key=near.__getitem__, reverse=True)


def nearest(origin: Located, candidates: Iterable[L], limit: int) -> list[tuple[L, float]]:
    """At most ``limit`` of ``candidates`` with their kilometres from ``origin``, nearest first.

    Those at the same distance keep their order.
    """
    measured = (
        (distance_km(origin, place), order, place) for order, place in enumerate(candidates)
    )
    return [(place, kilometres) for kilometres, _, place in nsmallest(limit, measured)]


@cache
def _countries() -> tuple[dict[str, Country], dict[str, str]]:
    by_code: dict[str, Country] = {}
    by_name: dict[str, str] = {}
    for line in TABLE.splitlines():
        code, continent, names = line.split(" ", 2)
        english, french, *others = names.split("|")
        by_code[code] = Country(code, continent, english, french or english)
        for name in (fold(english), fold(french), *others):
            by_name[name] = code
    by_name.pop("", None)
    return by_code, by_name


def country_code(text: str, *, names_only: bool = False) -> str | None:
    """The ISO code of the country that ``text`` names, or ``None``.

    Names are read in several languages, whatever their case and accents: ``Maroc``,
    ``marruecos``, ``USA``. A code of two letters stands for itself, unless ``names_only``: in
    a sentence ``in``, ``it`` and ``no`` are words and not India, Italy and Norway.
    """
    by_code, by_name = _countries()
    code = text.strip().upper()
    if not names_only and code in by_code:
        return code
    return by_name.get(fold(text))


@cache
def _shown() -> dict[tuple[str, str], str]:
    """The names in the other languages, by language and code; where there is none, it is English."""
    from domain.country_names_shown import LANGUAGES, TABLE  # noqa: PLC0415  # not before it is read

    return {
        (language, line[:2]): name
        for line in TABLE.splitlines()
        for language, name in zip(LANGUAGES, line[3:].split("|"), strict=True)
        if name
    }


def country_name(code: str, language: str) -> str:
    """The name of the country ``code`` in ``language``, or in English when it is none of ours.

    ``language`` is a tag such as ``fr`` or ``fr-CA``. A code that is not known is its own name.
    """
    country = _countries()[0].get(code.upper())
    if country is None:
        return code
    spoken = primary(language)
    if spoken == "en":
        return country.english
    if spoken == "fr":
        return country.french
    return _shown().get((spoken, country.code), country.english)


def label(town: Place, language: str) -> str:
    """A town with its region and country in ``language``, such as *Brest, Bretagne, France*."""
    region = town.region if town.region and fold(town.region) != fold(town.name) else ""
    parts = (town.name, region, country_name(town.country, language))
    return ", ".join(part for part in parts if part)


def countries() -> tuple[Country, ...]:
    """Every country, in the order of its code."""
    return tuple(_countries()[0].values())


# Parts of the world by the names that people give them, in English and French; the other languages
# have theirs in ``region_names``. Those of Africa and the Americas follow the M49 standard of the
# United Nations.
_CONTINENTS: Final = {
    "africa|afrique": "AF",
    "antarctica|antarctique": "AN",
    "asia|asie": "AS",
    "europe|europa": "EU",
    "north america|amerique du nord": "NA",
    "oceania|oceanie": "OC",
    "south america|amerique du sud|sudamerica": "SA",
    "americas|the americas|ameriques|les ameriques": "NA SA",
}
_PARTS: Final = {
    "maghreb": "DZ EH LY MA MR TN",
    "north africa|northern africa|afrique du nord": "DZ EG EH LY MA SD TN",
    "west africa|western africa|afrique de l ouest": "BF BJ CI CV GH GM GN GW LR ML MR NE NG SH SL SN TG",
    "east africa|eastern africa|afrique de l est": "BI DJ ER ET KE KM MG MU MW MZ RE RW SC SO SS TZ UG YT ZM ZW",
    "central africa|afrique centrale": "AO CD CF CG CM GA GQ ST TD",
    "southern africa|afrique australe": "BW LS NA SZ ZA",
    "middle east|moyen orient|proche orient|near east": "AE BH CY EG IL IQ IR JO KW LB OM PS QA SA SY TR YE",
    "mediterranean|mediterranee": "AL BA CY DZ EG ES FR GI GR HR IL IT LB LY MA MC ME MT PS SI SY TN TR",
    "latin america|amerique latine|latam|latinoamerica": "AR BO BR CL CO CR CU DO EC GF GP GT HN HT MQ MX NI PA PE PR PY SV UY VE",
    "central america|amerique centrale": "BZ CR GT HN MX NI PA SV",
    "caribbean|caraibes|antilles": "AG AI AW BB BL BQ BS CU CW DM DO GD GP HT JM KN KY LC MF MQ MS PR SX TC TT VC VG VI",
    "scandinavia|scandinavie": "DK NO SE",
    "nordics|nordic countries|pays nordiques": "AX DK FI FO GL IS NO SE SJ",
    "baltics|baltic states|pays baltes": "EE LT LV",
    "balkans|the balkans|les balkans": "AL BA BG GR HR ME MK RO RS SI XK",
    "benelux": "BE LU NL",
    "european union|union europeenne": "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK",
    "southeast asia|south east asia|asie du sud est": "BN ID KH LA MM MY PH SG TH TL VN",
}


@cache
def _regions() -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}

    def add(names: str, codes: frozenset[str]) -> None:
        first, *others = names.split("|")
        beside = (fold(name) for name in region_names.BESIDES.get(first, "").split("|") if name)
        found.update(dict.fromkeys((first, *others, *beside), codes))

    for names, parts in _CONTINENTS.items():
        codes = frozenset(
            country.code for country in countries() if country.continent in parts.split()
        )
        add(names, codes)
    for names, parts in _PARTS.items():
        add(names, frozenset(parts.split()))
    return found


def region_codes(text: str) -> frozenset[str]:
    """The codes of the countries in the part of the world that ``text`` names, empty if none.

    ``Afrique``, ``Europe``, ``Latin America``, ``Nordafrika``, ``المغرب العربي``.
    """
    return _regions().get(fold(text), frozenset())
