"""Members from CSV or JSON, by the identifier that Discord gives them.

CSV has the columns ``discord_id,name,city,country,chapter,skills,languages,topics,visibility``
with lists separated by ``;``; JSON has records with the same names, in a list or under
``members`` or ``records``, where lists may be lists. ``discord_id`` and ``name`` must be there.

``visibility`` is one level for all that the record holds (``network``), or a level for each
field (``city:network;skills:public``, in JSON also a mapping). What is not named stays hidden.
A level or field that does not exist refuses the record: nobody is shown by a slip of the
keyboard. An identifier that a spreadsheet rounded (``1.23E+17``) is refused too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

from domain.members import LIMITS, MOST_TAGS, Field, Level
from domain.reasons import FileRefused, Reason, Refused, Skipped
from domain.records import MemberRecord
from feeds.fields import CITY_LIMIT, NAME_LIMIT, Fields, Unusable, again, as_text, as_texts, excerpt
from feeds.files import beginning, load_json, read_bytes
from feeds.tables import rows

TAG_LIMIT: Final = 50

_NAMES: Final = (
    *("discord_id", "name", "city", "country", "chapter"),
    *("skills", "languages", "topics", "visibility"),
)
_COLUMNS: Final = {name: (name,) for name in _NAMES}
_ID: Final = re.compile(r"[1-9]\d{14,18}")
_LARGEST_ID: Final = 2**63 - 1
_OPENED: Final = (Field.CITY, Field.CHAPTERS, Field.SKILLS, Field.LANGUAGES, Field.TOPICS)
_FIELDS: Final = {"chapter": Field.CHAPTERS, **{field.value: field for field in Field}}


def read(path: Path) -> Iterator[MemberRecord | Skipped | Refused]:
    """Each person in the file at ``path``, in order. Raises ``FileRefused`` at the first."""
    seen: dict[int, MemberRecord] = {}
    for cells, line in _rows(path):
        if isinstance(cells, Refused):
            yield cells
            continue
        try:
            record = _record(cells)
        except Unusable as unusable:
            key = excerpt(as_text(cells.get("discord_id")))
            yield Refused(key, unusable.reason, unusable.facts, line)
            continue
        earlier = seen.setdefault(record.discord_id, record)
        if earlier is record:
            yield record
        else:
            yield again(record, earlier, record.key, earlier.name, line)


def _rows(path: Path) -> Iterator[tuple[Mapping[str, object] | Refused, int | None]]:
    if beginning(read_bytes(path), 1) not in {b"{", b"["}:
        for row in rows(path, _COLUMNS, required=("discord_id", "name"), key="discord_id"):
            yield (row, None) if isinstance(row, Refused) else (row.cells, row.line)
        return
    content = load_json(path)
    if isinstance(content, dict):
        content = content.get("members", content.get("records"))
    if not isinstance(content, list):
        raise FileRefused(str(path), Reason.UNKNOWN_FORMAT)
    for position, cells in enumerate(content, 1):
        if isinstance(cells, dict):
            yield cells, None
        else:
            yield Refused("", Reason.UNREADABLE, {"record": str(position)}), None


def _record(cells: Mapping[str, object]) -> MemberRecord:
    fields = Fields()
    return MemberRecord(
        discord_id=_discord_id(cells.get("discord_id")),
        name=fields.must(cells.get("name"), "name", NAME_LIMIT, Reason.NO_NAME),
        city=fields.line(cells.get("city"), "city", CITY_LIMIT),
        country=fields.country(cells.get("country")),
        chapter=fields.line(cells.get("chapter"), "chapter", NAME_LIMIT),
        skills=_tags(cells.get("skills"), Field.SKILLS, fields),
        languages=_tags(cells.get("languages"), Field.LANGUAGES, fields),
        topics=_tags(cells.get("topics"), Field.TOPICS, fields),
        visibility=_visibility(cells.get("visibility")),
        left_out=fields.left_out,
    )


def _discord_id(value: object) -> int:
    text = as_text(value).strip()
    if not text:
        raise Unusable(Reason.NO_KEY)
    if not text.isascii() or not _ID.fullmatch(text) or int(text) > _LARGEST_ID:
        raise Unusable(Reason.BAD_ID, id=excerpt(text))
    return int(text)


def _tags(value: object, field: Field, fields: Fields) -> tuple[str, ...]:
    """A list of tags within what a profile may hold; what goes beyond is noted."""
    said = [tag for text in as_texts(value) for tag in text.split(";", 10 * MOST_TAGS)]
    tags = list(fields.names(said, field.value, TAG_LIMIT, MOST_TAGS))
    while len(", ".join(tags)) > LIMITS[field]:
        fields.leave(field.value, Reason.TOO_LONG, tags.pop())
    return tuple(tags)


def _visibility(value: object) -> tuple[tuple[Field, Level], ...]:
    if isinstance(value, dict):
        pairs = [(str(name), as_text(level)) for name, level in value.items()]
    else:
        said = [part for text in as_texts(value) for part in text.split(";", 50) if part.strip()]
        if len(said) == 1 and ":" not in said[0]:
            said = [f"{field.value}:{said[0]}" for field in _OPENED]
        pairs = [(name, level) for name, _, level in (part.partition(":") for part in said)]
    opened: dict[Field, Level] = {}
    for name, level in pairs:
        opened[_field(name)] = _level(level)
    return tuple((field, level) for field, level in opened.items() if level is not Level.NOBODY)


def _field(name: str) -> Field:
    field = _FIELDS.get(name.strip().casefold())
    if field is None:
        raise Unusable(Reason.BAD_LEVEL, field=excerpt(name))
    return field


def _level(name: str) -> Level:
    try:
        return Level(name.strip().casefold())
    except ValueError:
        raise Unusable(Reason.BAD_LEVEL, level=excerpt(name)) from None
