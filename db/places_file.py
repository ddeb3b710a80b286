"""The towns of the world as they come with the bot: ``places.tsv.gz`` beside this file.

Made by ``docs/places/make.py`` from GeoNames (https://www.geonames.org, CC BY 4.0).
"""

from __future__ import annotations

import gzip
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from domain.folding import fold
from domain.places import Place, ascii_name

FILE: Final = Path(__file__).with_name("places.tsv.gz")


@dataclass(frozen=True, slots=True)
class PlaceRow:
    """A town and its folded names: the first is that of ``place.name``, each stands once."""

    place: Place
    names: tuple[str, ...]


# Saints are written in full and in short: the file has one form, people type either.
_SAINTS: Final = {"saint": "st", "sainte": "ste", "st": "saint", "ste": "sainte"}


def _spellings(folded: str) -> tuple[str, ...]:
    parts = folded.split()
    if _SAINTS.keys().isdisjoint(parts):
        return (folded,)
    return folded, " ".join(_SAINTS.get(part, part) for part in parts)


def _row(line: str) -> PlaceRow:
    key, name, others, country, region, latitude, longitude, zone, people = line[:-1].split("\t")
    place = Place(
        id=int(key),
        name=name,
        ascii_name=name if name.isascii() else ascii_name(name),
        country=country,
        region=region,
        latitude=float(latitude),
        longitude=float(longitude),
        timezone=zone,
        population=int(people),
    )
    names = (*_spellings(fold(name)), *(others.split("|") if others else ()))
    return PlaceRow(place, tuple(dict.fromkeys(names)))


def rows(path: Path = FILE) -> Iterator[PlaceRow]:
    """Every town of the file, read as it is asked for, by country."""
    with gzip.open(path, "rt", encoding="utf-8", newline="\n") as lines:
        for line in lines:
            yield _row(line)
