"""Partner organisations from a directory of Markdown files with YAML front matter.

Two schemas are met, and mixtures of them: the first has ``name``, ``city`` and ``country``
(sectors and activities as one text), the second ``title`` and ``locations`` (lists, an ``end``,
``metadata_version``). A text may stand where a list belongs and the other way round;
``not-found`` and ``not-applicable`` say nothing.

Taken: every file that says anything of an organisation. One with an address only is called
what its file is called, which is how the directory itself shows it. Skipped: an empty file,
one whose fields are all empty, and a copy (``Name copy.md`` beside ``Name.md``). Refused: a
file that calls itself by the name of another file of its folder and resembles it in nothing
else, since it is a template that was never finished, and which of its fields are true cannot
be known; front matter that is broken, or missing while there is text.

Left out of a record: a year that is none (``-4``), an end before the start, a size that is no
band (``12``). ``size`` counts the people of the organisation. ``x`` and ``y`` are not read:
they are where a drawing has its dot. Locations are where it works, no proof of a chapter.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

import yaml

from domain.folding import fold
from domain.likeness import contradicts
from domain.places import country_code
from domain.reasons import FileRefused, Reason, Refused, Skipped
from domain.records import Location, PartnerRecord, Shape
from feeds.fields import KEY_LIMIT, NAME_LIMIT, Fields, Unusable, as_text, as_texts, excerpt
from feeds.files import decoded, is_hidden, is_whole, read_bytes

#: The largest record that is read, in bytes.
MOST_BYTES: Final = 256 * 1024
#: The longest front matter that is read, in characters.
_LONGEST: Final = 32 * 1024
_MOST_ITEMS: Final = 30
_LOCATION_LIMIT: Final = 120

_FRONT_MATTER: Final = re.compile(r"\s*---[ \t]*\n(.*?)^---[ \t]*$", re.DOTALL | re.MULTILINE)
_NOTHING: Final = frozenset({"not-applicable", "not-found", "n/a", "none", "null", "~"})
_YEAR: Final = re.compile(r"[12]\d{3}")
_BAND: Final = re.compile(r"\d{1,6}-\d{1,6}|\d{1,6}\+")
_SAID: Final = ("url", "city", "country", "locations", "start", "end", "size")
_AND: Final = re.compile(r",? and ")


def read(path: Path) -> Iterator[PartnerRecord | Skipped | Refused]:
    """Each ``.md`` file in the folder at ``path`` and below, by name; or the one file.

    Hidden files and folders are passed over. Raises ``FileRefused`` for a folder without any,
    and for what is neither a folder nor a Markdown file.
    """
    folder, files = _files(path)
    seen: dict[str, str] = {}
    for file in files:
        key = unicodedata.normalize("NFC", file.relative_to(folder).with_suffix("").as_posix())
        try:
            outcome = _read_one(file, key)
        except Unusable as unusable:
            yield Refused(excerpt(key), unusable.reason, unusable.facts)
            continue
        except FileRefused as refusal:
            yield Refused(excerpt(key), refusal.reason, refusal.facts)
            continue
        if isinstance(outcome, PartnerRecord):
            first = seen.setdefault(fold(outcome.name) or outcome.name, key)
            if first != key:
                outcome = Skipped(key, Reason.DUPLICATE, {"first": first, "name": outcome.name})
        yield outcome


def _files(path: Path) -> tuple[Path, list[Path]]:
    try:
        if path.is_dir():
            below = sorted(path.rglob("*.md"), key=lambda file: fold(str(file.relative_to(path))))
            seen = [file for file in below if not is_hidden(file, path)]
            files = [file for file in seen if file.is_file()]
            if not files:
                raise FileRefused(str(path), Reason.EMPTY)
            return path, files
        if path.is_file() and path.suffix.lower() in {".md", ".markdown"}:
            return path.parent, [path]
        known = path.exists()
    except (OSError, ValueError) as error:
        raise FileRefused(str(path), Reason.MISSING) from error
    raise FileRefused(str(path), Reason.UNKNOWN_FORMAT if known else Reason.MISSING)


def _stem(file: Path) -> str:
    return unicodedata.normalize("NFC", file.stem)


def _read_one(file: Path, key: str) -> PartnerRecord | Skipped:
    text = decoded(read_bytes(file, limit=MOST_BYTES), file)
    if not text.strip():
        return Skipped(key, Reason.EMPTY)
    said = _front_matter(text)
    if not any(_texts(value) for value in said.values()):
        return Skipped(key, Reason.EMPTY, {"fields": str(len(said))})
    record = _record(said, key, _stem(file))
    namesake = _namesake(file, record.name)
    if namesake is None:
        return record
    if contradicts(_stem(file), record.name):
        raise Unusable(Reason.TEMPLATE, name=record.name, file=namesake)
    return Skipped(key, Reason.DUPLICATE, {"first": namesake, "name": record.name})


def _namesake(file: Path, name: str) -> str | None:
    """The other file of the folder that bears ``name``, unless ``file`` bears it itself."""
    folded = fold(name)
    if folded == fold(_stem(file)):
        return None
    stems = (_stem(other) for other in file.parent.glob("*.md") if other != file)
    return next((stem for stem in stems if fold(stem) == folded), None)


class _Plain(yaml.SafeLoader):
    """YAML of texts, lists and mappings only: no dates, numbers or truth values to guess.

    Aliases are refused: a few lines of them stand for gigabytes.
    """

    # PyYAML's own names and shapes, hence the notes to the linter.
    yaml_implicit_resolvers: dict[str, list[tuple[str, re.Pattern[str]]]] = {}  # noqa: RUF012
    yaml_constructors = {  # noqa: RUF012
        tag: yaml.SafeLoader.yaml_constructors[tag]
        for tag in (None, *(f"tag:yaml.org,2002:{name}" for name in ("str", "seq", "map")))
    }

    def compose_node(self, parent: yaml.Node | None, index: int) -> yaml.Node | None:
        if self.check_event(yaml.AliasEvent):
            raise yaml.YAMLError("alias")
        return super().compose_node(parent, index)


def _front_matter(text: str) -> dict[str, object]:
    if not is_whole(text):
        raise Unusable(Reason.NOT_TEXT, field="front matter")
    found = _FRONT_MATTER.match(text.replace("\r\n", "\n").replace("\r", "\n"))
    if not found or len(found[1]) > _LONGEST:
        raise Unusable(Reason.TOO_LONG if found else Reason.UNREADABLE, field="front matter")
    try:
        loader = _Plain(found[1])
        try:
            content = loader.get_single_data()
        finally:
            loader.dispose()
    except (yaml.YAMLError, ValueError, TypeError, RecursionError, OverflowError) as error:
        mark = getattr(error, "problem_mark", None)
        where = {"line": str(mark.line + 2)} if mark else {}
        raise Unusable(Reason.UNREADABLE, field="front matter", **where) from error
    if content is None or content == "":
        return {}
    if not isinstance(content, dict):
        raise Unusable(Reason.UNREADABLE, field="front matter")
    return {key.strip().casefold(): value for key, value in content.items() if isinstance(key, str)}


def _texts(value: object) -> list[str]:
    """The texts of a value that say anything."""
    return [text for text in as_texts(value) if text.strip().casefold() not in _NOTHING]


def _text(value: object) -> str:
    return as_text(_texts(value))


def _record(said: Mapping[str, object], key: str, stem: str) -> PartnerRecord:
    fields = Fields()
    title = _text(said.get("title")) or _text(said.get("name"))
    if "locations" in said or "title" in said:
        shape = Shape.TITLE_LOCATIONS
    elif title or any(_texts(said.get(name)) for name in _SAID if name != "url"):
        shape = Shape.NAME_CITY
    else:
        shape = Shape.LINK_ONLY
    started, ended = _years(said, fields)
    return PartnerRecord(
        key=fields.must(key, "key", KEY_LIMIT, Reason.NO_KEY),
        name=fields.must(title or stem, "name", NAME_LIMIT, Reason.NO_NAME),
        shape=shape,
        url=fields.link(_text(said.get("url")), "url"),
        locations=_locations(said, fields),
        started=started,
        ended=ended,
        size_band=_size(said.get("size"), fields),
        sectors=_topics(said.get("sectors"), "sectors", fields),
        activities=_topics(said.get("activities"), "activities", fields),
        recorded_on=fields.day(_text(said.get("created")), "created"),
        left_out=fields.left_out,
    )


def _years(said: Mapping[str, object], fields: Fields) -> tuple[int | None, int | None]:
    started, ended = (_year(said.get(name), name, fields) for name in ("start", "end"))
    if started and ended and ended < started:
        fields.leave("end", Reason.ENDS_FIRST, str(ended))
        ended = None
    return started, ended


def _year(value: object, name: str, fields: Fields) -> int | None:
    text = _text(value).strip()
    if _YEAR.fullmatch(text):
        return int(text)
    if text:
        fields.leave(name, Reason.BAD_DATE, text)
    return None


def _size(value: object, fields: Fields) -> str | None:
    text = _text(value).strip()
    if _BAND.fullmatch(text):
        return text
    if text:
        fields.leave("size", Reason.BAD_NUMBER, text)
    return None


def _topics(value: object, name: str, fields: Fields) -> tuple[str, ...]:
    """Sectors or activities, written the way of the second schema: ``Media & Publishing``."""
    said = [_AND.sub(" & ", text) for text in _texts(value)]
    return fields.names(said, name, NAME_LIMIT, _MOST_ITEMS)


def _locations(said: Mapping[str, object], fields: Fields) -> tuple[Location, ...]:
    written = _texts(said.get("locations"))
    place = [text for name in ("city", "country") if (text := _text(said.get(name)).strip())]
    if not written and place:
        written = [", ".join(place)]
    names = fields.names(written, "locations", _LOCATION_LIMIT, _MOST_ITEMS)
    return tuple(_location(name) for name in names)


def _location(text: str) -> Location:
    parts = [part.strip() for part in text.split(",") if part.strip()]
    country = country_code(parts[-1]) if parts else None
    before = parts[:-1] if country else parts
    return Location(text, before[0] if before else None, country)
