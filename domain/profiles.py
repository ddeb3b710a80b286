"""What people write into a profile, read and cleaned field by field."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from domain.errors import Refusal
from domain.folding import fold
from domain.members import LIMITS, LISTS, MOST_TAGS, Field
from domain.text import clean_line, clean_text, clean_url

#: The longest single entry of a list, in characters.
TAG_LIMIT: Final = 50
#: What separates the entries of a list as people write it.
_SEPARATOR: Final = re.compile(r"[,;，、؛،\n]+")  # the commas of other scripts
#: Fields whose content is one line; what is no list either keeps its line breaks.
_LINES: Final = frozenset({Field.CITY})


@dataclass(eq=False)
class TooManyTags(Refusal):
    """A list of a profile has more entries than ``most``."""

    field: str
    most: int


def read(field: Field, text: str) -> tuple[str, ...]:
    """The content of ``field`` from what was typed; empty when it was emptied.

    A list is separated by commas, semicolons or lines; what is there twice counts once.
    Raises ``TextRefused``, ``TooManyTags``, or ``LinkRefused`` for a link.
    """
    if not text.strip():
        return ()
    limit = LIMITS[field]
    if field in LISTS:
        return _list(field, text, limit)
    clean = clean_line if field in _LINES else clean_text
    return (clean(text, field=field.value, limit=limit),)


def _list(field: Field, text: str, limit: int) -> tuple[str, ...]:
    found: dict[str, str] = {}
    for part in _SEPARATOR.split(text):
        if not part.strip():
            continue
        if field is Field.LINKS:
            entry = clean_url(part, field=field.value)
            found.setdefault(entry, entry)
        else:
            entry = clean_line(part, field=field.value, limit=TAG_LIMIT)
            found.setdefault(fold(entry) or entry, entry)
    if len(found) > MOST_TAGS:
        raise TooManyTags(field.value, MOST_TAGS)
    entries = tuple(found.values())
    clean_line(written(entries), field=field.value, limit=limit)
    return entries


def written(entries: Sequence[str]) -> str:
    """A list on one line, as it stands in a modal to be changed."""
    return ", ".join(entries)
