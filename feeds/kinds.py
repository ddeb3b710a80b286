"""Which reader reads what: by the kind that was named, and by what the file begins with."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterator
from enum import StrEnum
from pathlib import Path
from typing import Final

from domain.reasons import Refused, Skipped
from domain.records import Record
from feeds.files import beginning, read_bytes

Reader = Callable[[Path], Iterator[Record | Skipped | Refused]]


class Kind(StrEnum):
    """What can be imported; the words of the command line."""

    DIRECTORY = "directory"
    EVENTS = "events"
    CHAPTERS = "chapters"
    MEMBERS = "members"
    VENUES = "venues"
    HANDBOOK = "handbook"


_MODULES: Final[dict[Kind, str]] = {
    Kind.DIRECTORY: "directory_md",
    Kind.EVENTS: "events_csv",
    Kind.CHAPTERS: "chapters_file",
    Kind.MEMBERS: "members_file",
    Kind.VENUES: "venues_csv",
    Kind.HANDBOOK: "handbook.markdown",
}


def _reader_in(module: str) -> Reader:
    """The reader of a module, imported when it is needed: calendars and YAML are heavy, and a
    bot that serves needs neither."""
    read: Reader = importlib.import_module(f"feeds.{module}").read
    return read


def reader(kind: str, path: Path) -> Reader:
    """The function that reads ``path`` as ``kind``: give it the path.

    Events are iCalendar when the file is called ``.ics`` or begins like one, else CSV. Members
    are told apart by their reader. Raises ``ValueError`` for a kind that does not exist, and
    ``FileRefused`` for a file that cannot be opened.
    """
    chosen = Kind(kind)
    if chosen is Kind.EVENTS:
        begins = beginning(read_bytes(path), 15).upper()
        if path.suffix.lower() in {".ics", ".ical", ".ifb"} or begins == b"BEGIN:VCALENDAR":
            return _reader_in("events_ics")
    return _reader_in(_MODULES[chosen])
