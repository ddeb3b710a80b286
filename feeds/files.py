"""Files as bytes, as text and as JSON, within bounds, with every failure as a ``FileRefused``."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Final

from domain.reasons import FileRefused, Reason

#: The largest file that is read, in bytes. A hundred thousand members take about fifteen million.
MOST_BYTES: Final = 64 * 1024 * 1024

UTF16: Final = (b"\xff\xfe", b"\xfe\xff")
_UTF8_MARK: Final = b"\xef\xbb\xbf"


def read_bytes(path: Path, *, limit: int = MOST_BYTES) -> bytes:
    """The content of ``path``. Raises ``FileRefused``: missing, a folder, unreadable, too large."""
    try:
        with path.open("rb") as file:
            data = file.read(limit + 1)
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or "not a path"
        raise FileRefused(str(path), Reason.MISSING, {"error": why}) from error
    if len(data) > limit:
        raise FileRefused(str(path), Reason.TOO_LARGE, {"limit": str(limit)})
    return data


def decoded(data: bytes, path: Path, *, fallback: bool = False) -> str:
    """``data`` decoded: UTF-8 with or without its mark, or UTF-16 with it.

    With ``fallback``, a file in which most lines beyond ASCII are no UTF-8 is read as
    Windows-1252, which spreadsheets still write. Otherwise bytes that are no UTF-8 become lone
    surrogates, so that only the records that hold them are lost (see ``is_whole``). Raises
    ``FileRefused``.
    """
    try:
        if data.startswith(UTF16):
            return data.decode("utf-16")
        data = data.removeprefix(_UTF8_MARK)
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        if data.startswith(UTF16):
            raise FileRefused(str(path), Reason.NOT_TEXT) from error
    beyond = [_is_utf8(line) for line in data.splitlines() if not line.isascii()]
    if fallback and beyond.count(False) > beyond.count(True):
        try:
            return data.decode("cp1252")
        except UnicodeDecodeError as error:
            raise FileRefused(str(path), Reason.NOT_TEXT) from error
    return data.decode("utf-8", errors="surrogateescape")


def _is_utf8(line: bytes) -> bool:
    try:
        line.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def is_hidden(file: Path, folder: Path) -> bool:
    """Whether ``file``, or what it lies in below ``folder``, has a name that begins with a dot."""
    return any(part.startswith(".") for part in file.relative_to(folder).parts)


def beginning(data: bytes, most: int) -> bytes:
    """What a file begins with behind its mark and blanks, ``most`` bytes of it."""
    return data.removeprefix(_UTF8_MARK).lstrip()[:most]


def is_whole(text: str) -> bool:
    """Whether ``text`` holds no byte that could not be decoded."""
    return text.isascii() or not any("\ud800" <= character <= "\udfff" for character in text)


def load_json(path: Path) -> object:
    """What the JSON at ``path`` says. Raises ``FileRefused``."""
    text = decoded(read_bytes(path), path)
    if not text.strip():
        raise FileRefused(str(path), Reason.EMPTY)
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        facts = {"line": str(error.lineno), "error": error.msg}
        raise FileRefused(str(path), Reason.UNREADABLE, facts) from error
    except (ValueError, RecursionError) as error:
        raise FileRefused(str(path), Reason.UNREADABLE) from error
