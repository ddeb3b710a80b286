"""From what a time in words means to the instant that it is.

Rules that the words leave open, kept the same everywhere:

- an hour alone is its next occurrence; a weekday alone the next whose moment is still to
  come, today included; a date without a year its next occurrence;
- 7:30 and 7h are the 24-hour clock; "at 7" is morning or evening, hence ambiguous, unless a
  part of the day says which;
- midnight alone, today or tonight is the end of today; of any other day it is ambiguous;
- 24:00 is the end of the day named;
- "in 2 hours" is to the second; "in 3 days" without an hour keeps the hour that it is now;
- the end of "18:00-20:00" is the first such hour after its beginning.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta

from domain.errors import WhenImpossible
from domain.when.days import Doubt, add_length, readings
from domain.when.meaning import At, Clock, FromNow, InDays, Length, Part, Sure
from domain.when.zones import Abbreviated, Named, Offset, local, offset_at, resolve, resolve_forward

_DAY = 24 * 60
_HOURS_TO_MINUTES = 60


@dataclass(frozen=True, slots=True)
class Moment:
    """An instant as a person chose it.

    ``wall`` is the naive wall time in ``zone`` (an IANA name), to the minute, or to the second
    where it was counted from now; ``at`` the same instant, aware, in UTC; ``until`` the instant
    (aware, UTC) at which it ends, where the words said so too.
    """

    wall: datetime
    zone: str
    at: datetime
    until: datetime | None = None


def minutes_of(clock: Clock, part: Part | None) -> list[int]:
    """What the hour can be, in minutes since the midnight that opens its day (1440 and over: after it).

    Raises ``Doubt`` ("hour") when it is no hour, or none of that part of the day.
    """
    if (
        not clock.fits
        or clock.hour > 24
        or clock.minute > 59
        or (clock.hour, clock.minute) > (24, 0)
    ):
        raise Doubt("hour")
    if part is not None and clock.part not in {None, part}:  # "Friday morning at 7 in the evening"
        of_day = minutes_of(replace(clock, part=None), part)
        return _shared(of_day, minutes_of(clock, None))
    hour = clock.hour * _HOURS_TO_MINUTES + clock.minute
    part = clock.part or part
    late = part in {Part.EVENING, Part.NIGHT}
    if clock.sure is Sure.MIDNIGHT:
        options = [clock.minute, _DAY + clock.minute]
        return options[1:] if late else options
    if clock.sure is Sure.STRICT or not 1 <= clock.hour <= 12:
        options = [hour, hour + _DAY] if late else [hour]
    elif part is not None:
        options = [hour, hour + _DAY // 2, hour + _DAY]
    elif clock.sure is Sure.SOFT:
        options = [hour]
    else:
        options = [hour, hour + _DAY // 2]
    if part is None:
        return options
    if part is Part.EVENING and clock.hour == 12 and clock.sure is Sure.SOFT:
        raise Doubt("hour")  # "demain soir à 12h" is noon by its hour, and midnight by its evening
    first, last = part.value
    fitting = [option for option in options if first <= option <= last]
    if part is Part.NIGHT:
        fitting += [option for option in options if option < 6 * 60]
        fitting += [clock.minute] if clock.hour == 12 and clock.sure is not Sure.STRICT else []
    if not fitting:
        raise Doubt("hour")
    return sorted(set(fitting))


def _shared(one: list[int], other: list[int]) -> list[int]:
    """What both can be; ``Doubt`` ("hour") when that is nothing."""
    found = [minutes for minutes in one if minutes in other]
    if not found:
        raise Doubt("hour")
    return found


def candidates(at: At, *, now: datetime, zone: str) -> list[Moment]:
    """Every moment that the words can be, past ones included, at least one.

    Raises ``Doubt`` when they can be none. ``at.clock`` must be there.
    """
    if at.clock is None:
        raise Doubt("hour")
    place = at.zone
    own = place.zone or zone if isinstance(place, Named) else zone
    if isinstance(place, Offset):
        if not place.fits:
            raise Doubt("hour")
        return _at_offset(at, place.minutes, now, zone)
    if isinstance(place, Abbreviated):
        return _abbreviated(at, place, now, zone)
    today = local(now, own).date()
    found: dict[Moment, None] = {}
    gap = False
    for days, minutes in _combinations(at, today):
        try:
            moment = _first_to_come(days, minutes, own, now)
            found[_with_end(moment, minutes, at)] = None
        except WhenImpossible:
            gap = True
    moments = list(found)
    if drops_past(at):
        moments = [moment for moment in moments if moment.at >= now] or moments
    if not moments:
        raise Doubt("gap" if gap else "day")
    return moments


def _combinations(at: At, today: date) -> list[tuple[tuple[date, ...], int]]:
    clock = at.clock or Clock(0)
    if at.day is None:
        minutes = minutes_of(clock, None)
        if clock.sure is Sure.MIDNIGHT:
            minutes = minutes[1:]
        yesterday = today - timedelta(days=1)
        days = (yesterday, today, today + timedelta(days=1))
        return [(days, minute) for minute in minutes]
    return [
        (days, minute)
        for days in readings(at.day.day, today)
        for minute in minutes_of(clock, at.day.part)
    ]


def drops_past(at: At) -> bool:
    """Of the hours of today that the words can be, one that is over was not meant."""
    day = at.day.day if at.day else None
    return isinstance(day, InDays) and day.days == 0


def _first_to_come(days: tuple[date, ...], minutes: int, zone: str, now: datetime) -> Moment:
    moment = None
    for day in days:
        wall = datetime.combine(day, time.min) + timedelta(minutes=minutes)
        moment = Moment(wall, zone, resolve(wall, zone))
        if moment.at >= now:
            return moment
    if moment is None:
        raise Doubt("day")
    return moment


def _with_end(moment: Moment, minutes: int, at: At) -> Moment:
    """``moment``, which is ``minutes`` into its day, with the end that its words give it.

    Raises ``Doubt`` ("hour") when the end is no hour.
    """
    until = at.clock.until if at.clock else None
    if until is None:
        return moment
    if not until.fits or until.hour > 24 or until.minute > 59:
        raise Doubt("hour")
    end = until.hour * _HOURS_TO_MINUTES + until.minute
    part = until.part or (at.day.part if at.day else None)
    loose = until.sure is Sure.TWELVE or (until.sure is Sure.SOFT and part is not None)
    ends = [end, end + _DAY // 2] if loose and until.hour <= 12 else [end]
    later = min(m for day in range(3) for e in ends if (m := e + day * _DAY) > minutes)
    wall = moment.wall + timedelta(minutes=later - minutes)
    return replace(moment, until=resolve_forward(wall, moment.zone)[1])


def _at_offset(at: At, minutes: int, now: datetime, zone: str) -> list[Moment]:
    """Read on a clock ``minutes`` ahead of UTC, shown on the reader's own (UTC's when it is UTC)."""
    shift = timedelta(minutes=minutes)
    plain = replace(at, zone=None)
    walls = candidates(plain, now=now + shift, zone="UTC")
    found = []
    for moment in walls:
        instant = moment.at - shift
        until = moment.until and moment.until - shift
        found.append(Moment(local(instant, zone), zone, instant, until))
    return found


def _abbreviated(at: At, place: Abbreviated, now: datetime, zone: str) -> list[Moment]:
    """Both the distance that the letters stand for and the clock of the place where they differ.

    "19:00 CET" said of a day in July may mean the winter hour that it says, or the hour in Paris.
    """
    said = _at_offset(at, place.minutes, now, zone)
    meant = candidates(replace(at, zone=Named(place.zone)), now=now, zone=zone)
    if {moment.at for moment in said} != {moment.at for moment in meant}:
        return sorted({*said, *meant}, key=lambda moment: moment.at)
    keeps = all(offset_at(m.at, zone) == offset_at(m.at, place.zone) for m in said)
    return said if keeps else meant


def from_now(relative: FromNow, *, now: datetime, zone: str) -> Moment:
    """So long after (or before) ``now``: months and days on the wall, hours and less on the instant.

    Raises ``Doubt`` ("far") beyond ten years.
    """
    length = relative.length
    if length.far:
        raise Doubt("far")
    if relative.past:
        length = Length(-length.months, -length.days, -length.seconds)
    wall = local(now, zone)
    if length.months or length.days:
        wall = datetime.combine(add_length(wall.date(), length), wall.time())
        at = resolve_forward(wall, zone)[1]
    else:
        at = now.replace(microsecond=0).astimezone(UTC)
    at += timedelta(seconds=length.seconds)
    return Moment(local(at, zone), zone, at)
