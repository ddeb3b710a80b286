"""Pages of a handbook from a folder of Markdown files.

A file may begin with front matter: lines such as ``title: How we meet`` between two lines of
``---``. Read are ``title``, ``language``, ``url``, ``date``, ``audience`` (``network`` or
``connectors``) and ``replaces`` (a page of practice); lists and whatever is nested are passed
over. Without a title the first heading is one, else the name of the file; without a date the
moment at which the file was saved.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from domain.errors import TextRefused
from domain.folding import fold
from domain.handbook import (
    FILE_KILOBYTES,
    FILES,
    LANGUAGES,
    TEXT_LIMIT,
    TITLE_LIMIT,
    Audience,
    HandbookRecord,
)
from domain.passages import first_heading
from domain.questions.parts import Page as Practice
from domain.reasons import FileRefused, Reason, Refused, Skipped
from domain.text import clean_line, clean_text, cut
from feeds.fields import Fields, Unusable, excerpt
from feeds.files import decoded, is_hidden, is_whole, read_bytes

MOST_BYTES: Final = FILE_KILOBYTES * 1024
_MOST_FILES: Final = 2000
_FRONT: Final = re.compile(
    r"\s*---[ \t]*\n(.{0,16384}?)^---[ \t]*(?:\n|\Z)", re.DOTALL | re.MULTILINE
)
_LINE: Final = re.compile(r"([A-Za-z][\w-]{0,30}):[ \t]*(\S[^\n]{0,999})")
_LANGUAGE: Final = re.compile(r"([a-z]{2})(?:[-_][A-Za-z]{2,8})?")


def read(path: Path) -> Iterator[HandbookRecord | Skipped | Refused]:
    """Each Markdown file in the folder at ``path`` and below, by name; or the one file.

    Hidden files and folders are passed over. Raises ``FileRefused`` for a folder without any,
    and for what is neither a folder nor a Markdown file.
    """
    folder, files = _files(path)
    for file in files:
        key = unicodedata.normalize("NFC", file.relative_to(folder).as_posix())
        try:
            saved = datetime.fromtimestamp(file.stat().st_mtime, UTC).replace(microsecond=0)
            text = decoded(read_bytes(file, limit=MOST_BYTES), file)
            yield page(text, key, saved)
        except OSError:
            yield Refused(excerpt(key), Reason.MISSING)
        except Unusable as unusable:
            yield Refused(excerpt(key), unusable.reason, unusable.facts)
        except FileRefused as refusal:
            yield Refused(excerpt(key), refusal.reason, refusal.facts)


def page_of_bytes(name: str, body: bytes, saved: datetime) -> HandbookRecord | Skipped:
    """The page that a file called ``name`` holds. Raises ``FileRefused`` or ``Unusable``."""
    return page(decoded(body, Path(name)), name, saved)


def page(text: str, key: str, saved: datetime) -> HandbookRecord | Skipped:
    """The page that a file holds. Raises ``Unusable`` for text that is none, or too long."""
    if not is_whole(text) or "\0" in text:
        raise Unusable(Reason.NOT_TEXT)
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    said: dict[str, str] = {}
    if found := _FRONT.match(text):
        said = {name.lower(): _bare(value) for name, value in _LINE.findall(found[1])}
        text = text[found.end() :]
    try:
        body = clean_text(text, field="page", limit=TEXT_LIMIT)
    except TextRefused as refusal:
        if not refusal.length:
            return Skipped(excerpt(key), Reason.EMPTY)
        raise Unusable(Reason.TOO_LONG, length=str(refusal.length), limit=str(TEXT_LIMIT)) from None
    fields = Fields()
    return HandbookRecord(
        key=key,
        title=_title(said.get("title", ""), body, key),
        text=body,
        changed=_changed(fields, said.get("date", ""), saved),
        language=_language(fields, said.get("language", said.get("lang", ""))),
        url=fields.link(said.get("url", ""), "url"),
        audience=_audience(said.get("audience", "")),
        replaces=_replaces(fields, said.get("replaces", "")),
        left_out=fields.left_out,
    )


def _files(path: Path) -> tuple[Path, list[Path]]:
    endings = FILES[:2]
    try:
        if path.is_dir():
            below = sorted(path.rglob("*"), key=lambda file: fold(str(file.relative_to(path))))
            files = [
                file
                for file in below
                if file.suffix.lower() in endings and file.is_file() and not is_hidden(file, path)
            ]
            if not files:
                raise FileRefused(str(path), Reason.EMPTY)
            if len(files) > _MOST_FILES:
                raise FileRefused(str(path), Reason.TOO_LARGE, {"files": str(len(files))})
            return path, files
        if path.is_file() and path.suffix.lower() in endings:
            return path.parent, [path]
        known = path.exists()
    except (OSError, ValueError) as error:
        raise FileRefused(str(path), Reason.MISSING) from error
    raise FileRefused(str(path), Reason.UNKNOWN_FORMAT if known else Reason.MISSING)


def _bare(value: str) -> str:
    value = value.strip()
    quoted = len(value) > 1 and value[0] == value[-1] and value[0] in "\"'"
    return value[1:-1] if quoted else value


def _title(said: str, body: str, key: str) -> str:
    stem = key.rsplit("/", 1)[-1].rsplit(".", 1)[0]
    for name in (said, first_heading(body), stem.replace("-", " ").replace("_", " ")):
        try:
            return clean_line(cut(name, TITLE_LIMIT), field="title", limit=TITLE_LIMIT)
        except TextRefused:
            continue
    return stem[:TITLE_LIMIT]


def _changed(fields: Fields, said: str, saved: datetime) -> datetime:
    day = fields.day(said[:10], "date")
    return datetime(day.year, day.month, day.day, tzinfo=UTC) if day else saved


def _language(fields: Fields, said: str) -> str | None:
    found = _LANGUAGE.fullmatch(said.strip())
    if found and found[1] in LANGUAGES:
        return found[1]
    if said:
        fields.leave("language", Reason.PLACEHOLDER, said)
    return None


def _audience(said: str) -> Audience:
    """Whom a page is for. What is not for everyone, whatever it says, is not shown to everyone."""
    everyone = said.strip().lower() in {"", "network", "everyone", "members", "all", "public"}
    return Audience.NETWORK if everyone else Audience.CONNECTORS


def _replaces(fields: Fields, said: str) -> Practice | None:
    try:
        return Practice(said.strip().lower()) if said.strip() else None
    except ValueError:
        fields.leave("replaces", Reason.PLACEHOLDER, said)
        return None
