"""Venues from CSV: coworking and third places, as the French census of 2019 lists them.

Header: ``ID,NOM_TL,CP,NOMCOM,INSEEDEP,NOMREG,TYPO,LAT,LONG,WEB``, or the same columns in
English (``id,name,postcode,city,department,region,kind,latitude,longitude,web`` and
``country``). UTF-8 with or without its mark, or Windows-1252.

A venue needs a name and at least one of city, postcode and position. Fields that cannot be
used are left out and the venue stays: a postcode ``0``, a position of zeros, out of range or
outside of France for the French list, an address of the web that is none. Skipped: a venue
that the list has already (``domain.likeness.same_venue``), with the key of the first.
"""

from __future__ import annotations

import math
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

from domain.folding import fold
from domain.likeness import bare_name, same_venue
from domain.reasons import Reason, Refused, Skipped
from domain.records import VenueRecord
from feeds.fields import CITY_LIMIT, KEY_LIMIT, NAME_LIMIT, Fields, Unusable, again, excerpt
from feeds.tables import Row, rows

_COLUMNS: Final[Mapping[str, tuple[str, ...]]] = {
    "id": ("id",),
    "name": ("nom_tl", "name"),
    "postcode": ("cp", "postcode"),
    "city": ("nomcom", "city"),
    "department": ("inseedep", "department"),
    "region": ("nomreg", "region"),
    "country": ("country",),
    "kind": ("typo", "kind"),
    "latitude": ("lat", "latitude"),
    "longitude": ("long", "lon", "longitude"),
    "web": ("web", "url"),
}
_KIND: Final = re.compile(r"tiers[ -]lieux? à dominante (.+)", re.IGNORECASE)
_POSTCODE: Final = re.compile(r"[A-Z0-9][A-Z0-9 -]{1,9}", re.IGNORECASE)
_POSTCODE_LIMIT: Final = 12
_DEGREES: Final = re.compile(r"[+-]?\d{1,3}([.,]\d{1,12})?")
# France: south, north, west, east in degrees. Mainland and Corsica, Antilles, Guyane,
# Réunion and Mayotte, Saint-Pierre-et-Miquelon, New Caledonia and Wallis, Polynesia.
_FRANCE: Final = (
    (41.2, 51.2, -5.3, 9.7),
    (14.3, 18.2, -63.2, -60.7),
    (2.0, 6.0, -54.7, -51.5),
    (-21.5, -12.5, 44.9, 56.0),
    (46.7, 47.2, -56.5, -56.1),
    (-22.9, -13.1, 158.0, 182.0),
    (-28.0, -7.7, -155.0, -134.0),
)
# Cells of a kilometre north, and of as much or more east below 60 degrees: what may be one venue
# lies in neighbouring ones.
_CELL_NORTH: Final = 0.01
_CELL_EAST: Final = 0.02


def read(path: Path) -> Iterator[VenueRecord | Skipped | Refused]:
    """Each row of the CSV at ``path``, in order. Raises ``FileRefused`` at the first."""
    known = _Known()
    for row in rows(path, _COLUMNS, required=("id", "name", "city"), key="id"):
        if isinstance(row, Refused):
            yield row
            continue
        try:
            record = _record(row)
        except Unusable as unusable:
            yield Refused(excerpt(row.cells["id"]), unusable.reason, unusable.facts, row.line)
            continue
        earlier = known.keys.get(record.key)
        if earlier is not None:
            yield again(record, earlier, record.key, earlier.name, row.line)
            continue
        first = known.first_of(record)
        if first is None:
            known.add(record)
            yield record
        else:
            facts = {"first": first.key, "name": first.name}
            yield Skipped(record.key, Reason.DUPLICATE, facts, row.line)


class _Known:
    """The venues read so far, found again by where they are and by what they are called."""

    def __init__(self) -> None:
        self.keys: dict[str, VenueRecord] = {}
        self._near: dict[tuple[int, int], list[VenueRecord]] = defaultdict(list)
        self._named: dict[tuple[str, str], list[VenueRecord]] = defaultdict(list)

    def add(self, venue: VenueRecord) -> None:
        self.keys[venue.key] = venue
        self._named[_name(venue)].append(venue)
        cell = _cell(venue)
        if cell:
            self._near[cell].append(venue)

    def first_of(self, venue: VenueRecord) -> VenueRecord | None:
        """The first of those read that is ``venue``, if any is."""
        candidates = list(self._named[_name(venue)])
        cell = _cell(venue)
        if cell:
            for north in (-1, 0, 1):
                for east in (-1, 0, 1):
                    candidates += self._near.get((cell[0] + north, cell[1] + east), [])
        return next((each for each in candidates if same_venue(each, venue)), None)


def _name(venue: VenueRecord) -> tuple[str, str]:
    return bare_name(venue.name), fold(venue.city or "")


def _cell(venue: VenueRecord) -> tuple[int, int] | None:
    if venue.latitude is None or venue.longitude is None:
        return None
    return math.floor(venue.latitude / _CELL_NORTH), math.floor(venue.longitude / _CELL_EAST)


def _record(row: Row) -> VenueRecord:
    cells, fields = row.cells, Fields()
    key = fields.must(cells["id"], "id", KEY_LIMIT, Reason.NO_KEY)
    name = fields.must(cells["name"], "name", NAME_LIMIT, Reason.NO_NAME)
    city = fields.line(cells["city"], "city", CITY_LIMIT)
    postcode = _postcode(cells.get("postcode", ""), fields)
    country = fields.country(cells.get("country")) or ("FR" if "department" in cells else None)
    latitude, longitude = _position(cells, fields, french="department" in cells)
    if city is None and postcode is None and latitude is None:
        raise Unusable(Reason.NO_PLACE)
    return VenueRecord(
        key=key,
        name=name,
        city=city,
        postcode=postcode,
        region=fields.line(cells.get("region"), "region", CITY_LIMIT),
        country=country,
        kind=_kind(cells.get("kind", ""), fields),
        latitude=latitude,
        longitude=longitude,
        web=fields.link(cells.get("web"), "web"),
        left_out=fields.left_out,
    )


def _postcode(text: str, fields: Fields) -> str | None:
    postcode = fields.line(text, "postcode", _POSTCODE_LIMIT)
    if postcode is None:
        return None
    if postcode.strip("0") == "":
        fields.leave("postcode", Reason.PLACEHOLDER, postcode)
        return None
    if not _POSTCODE.fullmatch(postcode):
        fields.leave("postcode", Reason.BAD_NUMBER, postcode)
        return None
    return postcode


def _kind(text: str, fields: Fields) -> str | None:
    kind = fields.line(text, "kind", NAME_LIMIT)
    found = _KIND.fullmatch(kind) if kind else None
    return found[1] if found else kind


def _position(
    cells: Mapping[str, str], fields: Fields, *, french: bool
) -> tuple[float, float] | tuple[None, None]:
    """Degrees north and east, both or neither; what cannot be a place is noted."""
    written = (cells.get("latitude", "").strip(), cells.get("longitude", "").strip())
    if written == ("", ""):
        return None, None
    if all(map(_DEGREES.fullmatch, written)):
        north, east = (float(text.replace(",", ".")) for text in written)
        somewhere = abs(north) <= 90 and abs(east) <= 180 and (north, east) != (0, 0)
        if somewhere and (not french or _in_france(north, east)):
            return north, east
    fields.leave("position", Reason.BAD_POSITION, " ".join(written))
    return None, None


def _in_france(north: float, east: float) -> bool:
    return any(
        south <= north <= top and west <= east <= right for south, top, west, right in _FRANCE
    )
