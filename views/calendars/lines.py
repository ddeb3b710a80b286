"""Content lines of a calendar (RFC 5545, section 3.1): escaped, folded, in UTF-8.

What people write can only ever become the value of the property it was meant for.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import datetime, timedelta

from domain.times import instant_of, wall_at

DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
"""The days of the week as rules call them."""
_ROOM = 75  # octets of a line, its end left aside
_BREAKS = re.compile("\r\n|[\r\n\v\f\x1c\x1d\x1e\x85\u2028\u2029]")
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")
_ACTIVE = re.compile(r"[\\;,]")
_ADDRESS = re.compile(r"https?://[!-~]+")
_PLAIN = re.compile(r"[ !#-+\--:<-\[\]-~]*")  # printable ASCII in which nothing is active
_UTC = frozenset({"UTC", "Etc/UTC", "Etc/UCT", "Etc/Zulu", "Zulu", "UCT", "Etc/Universal"})


def text(value: str) -> str:
    """``value`` as a TEXT (section 3.3.11).

    Every character that some reader takes for the end of a line becomes an escaped line break,
    other controls go.
    """
    if _PLAIN.fullmatch(value):
        return value
    escaped = _ACTIVE.sub(r"\\\g<0>", value)
    return _CONTROLS.sub("", _BREAKS.sub(r"\\n", escaped))


def address(value: str | None) -> str | None:
    """``value`` if it can stand as a URI by itself: http or https, visible ASCII."""
    return value if value and _ADDRESS.fullmatch(value) else None


def webcal(value: str) -> str:
    """The same address under the scheme that calendar programs open by themselves."""
    return f"webcal://{value.partition('://')[2]}"


def utc(at: datetime) -> str:
    """An instant as a DATE-TIME in UTC."""
    return f"{at:%Y%m%dT%H%M%SZ}"


def local(wall: datetime) -> str:
    """A naive wall time as a DATE-TIME without a zone."""
    return f"{wall:%Y%m%dT%H%M%S}"


def moment(name: str, at: datetime, zone: str) -> str:
    """The property ``name`` at the instant ``at``, on the clock of ``zone``.

    In UTC when that clock cannot say it: the second of two equal hours.
    """
    wall = wall_at(at, zone).replace(fold=0)
    if zone in _UTC or instant_of(wall, zone) != at:
        return f"{name}:{utc(at)}"
    return f"{name};TZID={zone}:{local(wall)}"


def slot(name: str, walls: Iterable[datetime], zone: str) -> str:
    """The property ``name`` with wall times that a rule gives, whether clocks show them or not."""
    if zone in _UTC:
        return f"{name}:{','.join(f'{local(wall)}Z' for wall in walls)}"
    return f"{name};TZID={zone}:{','.join(map(local, walls))}"


def has_rules(zone: str) -> bool:
    """Whether times in ``zone`` are written with its name: all but UTC."""
    return zone not in _UTC


def offset(span: timedelta) -> str:
    """A distance from UTC, as ``+0200`` or ``-033052``."""
    seconds = int(span.total_seconds())
    sign, seconds = ("-", -seconds) if seconds < 0 else ("+", seconds)
    hours, rest = divmod(seconds, 3600)
    minutes, rest = divmod(rest, 60)
    return f"{sign}{hours:02}{minutes:02}" + (f"{rest:02}" if rest else "")


def duration(span: timedelta) -> str:
    """A length of time (whole seconds) as an exact DURATION: ``PT2H``, ``PT1H30M``."""
    minutes, seconds = divmod(int(span.total_seconds()), 60)
    hours, minutes = divmod(minutes, 60)
    parts = ((hours, "H"), (minutes, "M"), (seconds, "S"))
    return "PT" + "".join(f"{number}{unit}" for number, unit in parts if number)


def folded(lines: Iterable[str]) -> bytes:
    """The lines as they stand in a file; long ones go on in the next line behind a space.

    75 octets a line, and no character is cut in two.
    """
    return b"".join(map(_folded, lines))


def _folded(line: str) -> bytes:
    octets = line.encode()
    if len(octets) <= _ROOM:
        return octets + b"\r\n"
    pieces, start, room = [], 0, _ROOM
    while len(octets) - start > room:
        end = start + room
        while octets[end] & 0xC0 == 0x80:
            end -= 1
        pieces.append(octets[start:end])
        start, room = end, _ROOM - 1
    pieces.append(octets[start:])
    return b"\r\n ".join(pieces) + b"\r\n"
