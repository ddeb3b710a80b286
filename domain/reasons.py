"""What becomes of what is read from outside when it is not taken, and why.

A reason is a word, never prose: those who run an import and those who read of it in chat
each say it in their own language, with the facts beside it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from domain.errors import Refusal


class Reason(StrEnum):
    """Why a file, a record or one field of it was not taken."""

    # a whole file
    MISSING = "missing"  # there is no such file, or it may not be read
    TOO_LARGE = "too-large"  # more bytes than a file of its kind may have
    NOT_TEXT = "not-text"  # bytes in no encoding that is known
    UNKNOWN_FORMAT = "unknown-format"  # not the kind of file that was named
    WRONG_COLUMNS = "wrong-columns"  # the header lacks a column

    # a record
    EMPTY = "empty"  # says nothing
    DUPLICATE = "duplicate"  # the same thing was read before
    SAME_KEY = "same-key"  # its source gave the key to something else before
    SUPERSEDED = "superseded"  # the file holds a newer version of it
    TEMPLATE = "template"  # a copy of another record that was never filled in
    UNREADABLE = "unreadable"  # broken syntax
    BAD_ROW = "bad-row"  # more or fewer cells than the header
    NO_KEY = "no-key"  # nothing by which its source knows it
    NO_NAME = "no-name"
    NO_TITLE = "no-title"
    NO_CITY = "no-city"
    NO_PLACE = "no-place"  # neither a city, nor a postcode, nor a position
    NO_DATE = "no-date"
    BAD_DATE = "bad-date"  # not a date, or one out of all proportion
    BAD_OFFSET = "bad-offset"  # local time and UTC are apart by what no clock shows
    ENDS_FIRST = "ends-first"  # ends before it starts
    BAD_ZONE = "bad-zone"  # a time zone that nothing describes
    BAD_RULE = "bad-rule"  # a repetition that cannot be understood
    TOO_OFTEN = "too-often"  # repeats more than once a day
    PRIVATE = "private"  # marked as nobody else's business
    BAD_STATUS = "bad-status"
    BAD_ID = "bad-id"  # not an identifier of Discord
    BAD_LEVEL = "bad-level"  # a visibility that does not exist

    # a field
    TOO_LONG = "too-long"
    BAD_NUMBER = "bad-number"
    BAD_COUNTRY = "bad-country"
    BAD_POSITION = "bad-position"
    BAD_LINK = "bad-link"
    PLACEHOLDER = "placeholder"  # words that say that nothing was said


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A field of a record that was not taken, with what stood there (at most 80 characters)."""

    field: str
    reason: Reason
    value: str = ""


@dataclass(frozen=True, slots=True)
class Skipped:
    """Nothing to bring in. ``facts`` of a duplicate hold the key of the ``first``."""

    key: str
    reason: Reason
    facts: Mapping[str, str] = field(default_factory=dict)
    line: int | None = None


@dataclass(frozen=True, slots=True)
class Refused:
    """A record that cannot be taken. ``line`` counts from 1, where the file has lines.

    ``key`` is empty when not even that could be read.
    """

    key: str
    reason: Reason
    facts: Mapping[str, str] = field(default_factory=dict)
    line: int | None = None


@dataclass(eq=False)
class FileRefused(Refusal):
    """A whole file that cannot be read; nothing of it was taken."""

    path: str
    reason: Reason
    facts: Mapping[str, str] = field(default_factory=dict)

    def __str__(self) -> str:
        """For operators: the path, the reason and the facts."""
        facts = ", ".join(f"{name} {value}" for name, value in self.facts.items())
        return f"{self.path}: {self.reason}" + (f" ({facts})" if facts else "")
