"""What an ordinary message says, for whoever makes something of it: its first line, a moment."""

from __future__ import annotations

from datetime import datetime

from domain.errors import WhenRefused
from domain.times import wall_at
from domain.when import find_when, languages_for


def first_line(text: str) -> str:
    """The first line that says something, without the signs of a heading or a list."""
    for line in text.splitlines():
        if bare := line.strip(" \t#>*_-•"):
            return bare
    return ""


def moment_in(text: str, *, written: datetime, now: datetime, zone: str, reads: str) -> str:
    """The moment ahead that ``text`` names, as digits, which every language reads alike.

    Read as of ``written`` in the IANA ``zone`` by whoever ``reads`` a language; empty when no
    moment is named, or one that is past at ``now``.
    """
    try:
        found = find_when(text, now=written, zone=zone, languages=languages_for(reads))
    except WhenRefused:
        return ""
    if found is None or found[0].at <= now:
        return ""
    return f"{wall_at(found[0].at, zone):%Y-%m-%d %H:%M}"
