"""VTIMEZONE: the clock changes of a zone, read from the zone data (RFC 5545, section 3.6.5).

Where every change comes back by the same rule it stands as a rule; where one does not (Ramadan
in Casablanca, the Friday after the last Thursday in Cairo) all stand as a list of dates.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from itertools import groupby

from domain.times import zone_of
from domain.when.days import last_day
from views.calendars.lines import DAYS, folded, local, offset

_STRIDE = 4 * 86400  # seconds; no zone changes its clocks twice within four days
_WEEK = 7


@dataclass(frozen=True, slots=True)
class _Change:
    """A clock change; ``onset`` is the wall time that clocks showed until then."""

    onset: datetime
    before: timedelta
    after: timedelta
    name: str


@lru_cache(maxsize=512)
def vtimezone(zone: str, first: int, last: int) -> bytes:
    """The component of ``zone``, right from the beginning of year ``first`` to the end of ``last``."""
    changes = _changes(zone, first, last)
    start = datetime(first, 1, 1, tzinfo=UTC).astimezone(zone_of(zone))
    ahead = start.utcoffset() or timedelta(0)
    lines = ["BEGIN:VTIMEZONE", f"TZID:{zone}"]
    lines += _observance(
        _Change(start.replace(tzinfo=None), ahead, ahead, start.tzname() or zone), None, ()
    )
    kinds = [
        list(same)
        for _, same in groupby(
            sorted(changes, key=lambda one: (one.after, one.before, one.name, one.onset)),
            key=lambda one: (one.after, one.before, one.name),
        )
    ]
    rules = [_rule(kind, last) for kind in kinds]
    for kind, rule in zip(kinds, rules, strict=True):
        if all(rules):
            lines += _observance(kind[0], rule, ())
        else:
            lines += _observance(kind[0], None, [one.onset for one in kind[1:]])
    return folded([*lines, "END:VTIMEZONE"])


def _observance(change: _Change, rule: str | None, others: Sequence[datetime]) -> list[str]:
    kind = "DAYLIGHT" if change.after > change.before else "STANDARD"
    lines = [
        f"BEGIN:{kind}",
        f"DTSTART:{local(change.onset)}",
        f"TZOFFSETFROM:{offset(change.before)}",
        f"TZOFFSETTO:{offset(change.after)}",
        f"TZNAME:{change.name}",
    ]
    if rule:
        lines.append(f"RRULE:{rule}")
    if others:
        lines.append(f"RDATE:{','.join(map(local, others))}")
    return [*lines, f"END:{kind}"]


def _changes(zone: str, first: int, last: int) -> list[_Change]:
    """The clock changes from the beginning of ``first`` to the end of ``last``, in order."""
    info = zone_of(zone)

    def ahead(second: int) -> timedelta:
        return datetime.fromtimestamp(second, info).utcoffset() or timedelta(0)

    found = []
    at = int(datetime(first, 1, 1, tzinfo=UTC).timestamp())
    end = int(datetime(last + 1, 1, 1, tzinfo=UTC).timestamp())
    while at < end:
        before, later = ahead(at), min(at + _STRIDE, end)
        if ahead(later) != before:
            early, late = at, later
            while late - early > 1:
                middle = (early + late) // 2
                early, late = (middle, late) if ahead(middle) == before else (early, middle)
            changed = datetime.fromtimestamp(late, info)
            onset = datetime.fromtimestamp(late, UTC).replace(tzinfo=None) + before
            found.append(_Change(onset, before, ahead(late), changed.tzname() or zone))
            later = late
        at = later
    return found


def _rule(changes: Sequence[_Change], last: int) -> str | None:
    """The yearly rule by which ``changes`` come back up to the year ``last``, if there is one."""
    onsets = [one.onset for one in changes]
    years = range(onsets[0].year, last + 1)
    same = {(one.month, one.weekday(), one.time()) for one in onsets}
    if len(years) < 3 or [one.year for one in onsets] != [*years] or len(same) != 1:
        return None
    if all(one.day + _WEEK > last_day(one.year, one.month) for one in onsets):
        nth = -1
    elif len({(one.day - 1) // _WEEK for one in onsets}) == 1:
        nth = (onsets[0].day - 1) // _WEEK + 1
    else:
        return None
    return f"FREQ=YEARLY;BYMONTH={onsets[0].month};BYDAY={nth}{DAYS[onsets[0].weekday()]}"
