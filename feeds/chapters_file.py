"""Chapters from JSON: ``{"source": …, "licence": …, "records": [{…}]}``, or the list alone.

A record has ``id``, ``city``, ``country``, ``region``, ``status``, ``retired_on``,
``organizers_current``, ``organizers_former`` and ``channels``; our own exports have a ``name``
too, which is kept as it is. Statuses are translated into the stages of a chapter here:
``prospective`` is forming, ``retired`` is composted.

What exports do to names is mended where it is certain: characters written as ``<e9>``, city
and country in each other's place. Refused: a record without identifier or city, with a
status that is not known, or with the identifier of another. Skipped: a second record of one
city, country and region. Two chapters of one city name with different regions are two; both keep
the region in their name. A country that is none is left out: a chapter can be everywhere.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Final

from domain.chapters import Status
from domain.folding import fold
from domain.places import country_code, country_name
from domain.reasons import FileRefused, Reason, Refused, Skipped
from domain.records import ChapterRecord
from feeds.fields import (
    CITY_LIMIT,
    KEY_LIMIT,
    NAME_LIMIT,
    Fields,
    Unusable,
    again,
    as_text,
    excerpt,
)
from feeds.files import load_json

SOURCE_LIMIT: Final = 200
_CHANNEL_LIMIT: Final = 40
_MOST_CHANNELS: Final = 20

_STATUSES: Final = {
    "active": Status.ACTIVE,
    "prospective": Status.FORMING,
    "retired": Status.COMPOSTED,
    "inactive": Status.DORMANT,
    **{status.value: status for status in Status},
}
# A byte beyond ASCII as R prints it when it does not know the encoding.
_ESCAPED_BYTE: Final = re.compile(r"<([89a-f][0-9a-f])>")
_RETIRED_ON: Final = re.compile(r"retired on (\d{2})-(\d{2})-(\d{4})", re.IGNORECASE)


def read(path: Path) -> Iterator[ChapterRecord | Skipped | Refused]:
    """Each record of the JSON at ``path``, in order. Raises ``FileRefused`` at the first."""
    written, source = _records(path)
    outcomes = list(_outcomes(written, source))
    names = _names([each for each in outcomes if isinstance(each, ChapterRecord)])
    for each in outcomes:
        yield replace(each, name=names[each.key]) if isinstance(each, ChapterRecord) else each


def _records(path: Path) -> tuple[list[object], str | None]:
    content = load_json(path)
    if isinstance(content, list):
        return content, None
    records = content.get("records") if isinstance(content, dict) else None
    if not isinstance(content, dict) or not isinstance(records, list):
        raise FileRefused(str(path), Reason.UNKNOWN_FORMAT)
    fields = Fields()
    source = fields.line(content.get("source"), "source", SOURCE_LIMIT)
    licence = fields.line(content.get("licence"), "licence", SOURCE_LIMIT)
    if source and licence:
        return records, f"{source} ({licence})"
    return records, source or licence


def _outcomes(
    written: list[object], source: str | None
) -> Iterator[ChapterRecord | Skipped | Refused]:
    keys: dict[str, ChapterRecord] = {}
    places: dict[tuple[str, str | None, str], str] = {}  # a name of its own stands for its city
    for position, cells in enumerate(written, 1):
        where = {"record": str(position)}
        if not isinstance(cells, dict):
            yield Refused("", Reason.UNREADABLE, where)
            continue
        try:
            record = _record(cells, source)
        except Unusable as unusable:
            key = excerpt(as_text(cells.get("id")))
            yield Refused(key, unusable.reason, {**where, **unusable.facts})
            continue
        place = (fold(_given(cells) or record.city), record.country, fold(record.region or ""))
        earlier = keys.setdefault(record.key, record)
        if earlier is not record:
            yield again(record, earlier, record.key, earlier.city, None)
            continue
        first = places.setdefault(place, record.key)
        if first != record.key:
            yield Skipped(record.key, Reason.DUPLICATE, {"first": first, "name": record.city})
        else:
            yield record


def _record(cells: Mapping[str, object], source: str | None) -> ChapterRecord:
    fields = Fields()
    key = fields.must(cells.get("id"), "id", KEY_LIMIT, Reason.NO_KEY)
    city = fields.must(_spelt(cells.get("city")), "city", CITY_LIMIT, Reason.NO_CITY)
    country = _spelt(cells.get("country"))
    if country_code(country) is None and country.strip() and country_code(city, names_only=True):
        city, country = fields.must(country, "city", CITY_LIMIT, Reason.NO_CITY), city
    status = _STATUSES.get(as_text(cells.get("status")).strip().casefold())
    if status is None:
        raise Unusable(Reason.BAD_STATUS, status=excerpt(as_text(cells.get("status"))))
    return ChapterRecord(
        key=key,
        name=fields.line(_given(cells), "name", NAME_LIMIT) or city,
        city=city,
        country=fields.country(country),
        region=fields.line(_spelt(cells.get("region")), "region", CITY_LIMIT),
        status=status,
        ended_on=_ended_on(cells, fields) if status is Status.COMPOSTED else None,
        organisers_now=fields.count(cells.get("organizers_current"), "organisers"),
        organisers_before=fields.count(cells.get("organizers_former"), "former organisers"),
        channels=fields.names(cells.get("channels"), "channels", _CHANNEL_LIMIT, _MOST_CHANNELS),
        source=source,
        left_out=fields.left_out,
    )


def _given(cells: Mapping[str, object]) -> str:
    return as_text(cells.get("name")).strip()


def _spelt(value: object) -> str:
    """A name with the characters that were written as ``<e9>``."""
    return _ESCAPED_BYTE.sub(lambda found: chr(int(found[1], 16)), as_text(value))


def _ended_on(cells: Mapping[str, object], fields: Fields) -> date | None:
    """The day in ``retired_on``, else the one in ``retired on 29-09-2019``."""
    day = fields.day(cells.get("retired_on"), "ended")
    told = _RETIRED_ON.fullmatch(as_text(cells.get("status_raw")).strip())
    if day is None and told:
        day = fields.day(f"{told[3]}-{told[2]}-{told[1]}", "ended")
    return day


def _names(chapters: list[ChapterRecord]) -> dict[str, str]:
    """A name for each key, unlike all others: the city, with region or country where it is shared.

    Where one only of those that share a city has no region, it keeps the bare name.
    """
    sharing: dict[str, list[ChapterRecord]] = defaultdict(list)
    for chapter in chapters:
        sharing[fold(chapter.city)].append(chapter)
    names = {one.key: one.name for one in chapters if one.name != one.city}
    taken = set(names.values())
    for together in sharing.values():
        group = [chapter for chapter in together if chapter.key not in names]
        bare = [chapter for chapter in group if not chapter.region]
        for chapter in group:
            apart = chapter.region or _country_apart(chapter)
            alone = len(group) == 1 or (bare == [chapter])
            name = chapter.city if alone or not apart else f"{chapter.city}, {apart}"
            if name in taken:
                name = f"{name} ({_country_apart(chapter) or chapter.key})"
            taken.add(name)
            names[chapter.key] = name
    return names


def _country_apart(chapter: ChapterRecord) -> str:
    return country_name(chapter.country, "en") if chapter.country else ""
