"""What each meaning builds from its parts, and the forms that all languages share.

A vocabulary maps the keys of ``builds`` to its own templates; the parts that a template may name
are those that the function beside the key asks for.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping
from dataclasses import replace
from typing import Any

from domain.when.clocks import clock_builds
from domain.when.grammar import Build
from domain.when.language import Language, Templates
from domain.when.lengths import length_builds
from domain.when.meaning import (
    After,
    At,
    Clock,
    Dated,
    DayPart,
    FromNow,
    InDays,
    LastWeekday,
    Length,
    NextWeekday,
    Nth,
    Numeric,
    Part,
    Weekday,
    WeekdayInWeeks,
    WeekdayOfWeek,
)
from domain.when.spans import span_builds
from domain.when.zones import Named, Offset

SHARED_WORDS: Mapping[str, Mapping[Any, Templates]] = {
    "meridiem": {"am": ("am", "a m"), "pm": ("pm", "p m")},
    "sign": {1: ("+",), -1: ("-",)},
}

SHARED_FORMS: Mapping[str, Templates] = {
    "time.hm": ("{hour:dd} : {minute:mm}", "{hour:dd} h [{minute:mm}]"),
    "time.dotted": ("{hour:dd} . {minute:mm}",),
    "time.hms": ("{hour:dd} : {minute:mm} : 00",),
    "time.meridiem": (
        "{hour:dd} {meridiem}",
        "{hour:dd} : {minute:mm} {meridiem}",
        "{hour:dd} . {minute:mm} {meridiem}",
    ),
    "hour.number": ("{dd}",),
    "hour.words": ("{count}",),
    "clock.bare": ("~{hour:hour}",),
    "clock.range": ("{range}",),
    "range.dashed": (
        "{first:time} - {last:time}",
        "~{first:time} - {end:dd}",
    ),
    "range.hyphened": ("{bare:dd} - {last:time}", "{bare:dd} - {soft:dd} h [{minute:mm}]"),
    "range.tight": (
        "{bare:dd} {tight} {last:time}",
        "{bare:dd} {tight} {soft:dd} h [{minute:mm}]",
    ),
    "range.digits": ("~{bare:dd} {tight} {end:dd}",),
    "numeric.iso": (
        "{year} - {month:mm} - {day:mm}",
        "{year} / {month:mm} / {day:mm}",
        "{year} . {month:mm} . {day:mm}",
    ),
    "numeric.pair": (
        "{first:dd} / {second:dd} / {year}",
        "{first:dd} . {second:dd} . {year}",
        "{first:dd} - {second:dd} - {year}",
        "{first:dd} / {second:dd} / {short:mm}",
        "{first:dd} . {second:dd} . {short:mm}",
        "{first:dd} / {second:mm}",
        "~{first:dd} / {second:dd}",
    ),
    "zone.utc": ("utc", "gmt", "z", "[heure] utc", "utc time"),
    "zone.iana": ("{iana}", "{abbreviation}"),
    "zone.offset": (
        "(utc|gmt) {sign} {hours:dd}",
        "(utc|gmt) {sign} {hours:mm} : {minutes:mm}",
        "[utc|gmt] {sign} {four}",
    ),
    "zone.bare_offset": ("{sign} {hours:mm} : {minutes:mm}",),
    "moment.at": (
        "{daypart} [-] {clock} [{zone}]",
        "{clock} [{zone}] [-] {daypart}",
        "{clock} {daypart} {zone}",
        "{clock} [{zone}]",
        "~{daypart} [{zone}]",
    ),
    "moment.iso": ("{daypart} t {clock:time} [{zone}]",),
    "moment.bare": ("~{length}",),
    "length.one": ("{length1}",),
    "length1.unit": ("{amount} {unit}",),
    "length1.hm": ("{hours:dd} h {minutes:mm}",),
    "amount.number": ("{int}", "{count}"),
    "amount.decimal": ("{int} . {fraction}", "{int} , {fraction}"),
    "duration.length": ("{length}",),
    "period.span": ("{span}",),
    "span.plain": ("{plain}",),
    "plain.day": ("{daypart}",),
}


def builds(language: Language) -> dict[str, Build]:
    """The function of every meaning; each takes the parts by label and may answer None (not so)."""
    return {
        **clock_builds(),
        **_day_builds(language),
        **_moment_builds(),
        **length_builds(),
        **span_builds(language),
    }


def _only(parts: Mapping[str, Any]) -> Hashable:
    (value,) = parts.values()
    return value  # type: ignore[no-any-return]


def _number(parts: Mapping[str, Any]) -> int:
    return int(parts["dd"].value)


def _in_month(offset: int) -> Build:
    return lambda p: Dated(p["dom"], month_offset=offset)


def _nth_of(offset: int) -> Build:
    return lambda p: Nth(p["nth"], p["weekday"], month_offset=offset)


def _days_ahead(days: int) -> Build:
    return lambda p: InDays(days, p.get("weekday"))


def _on_weekday(day: Callable[..., Hashable], *rest: Any) -> Build:
    return lambda p: day(p["weekday"], *rest)


def _numeric(parts: Mapping[str, Any], day_first: bool | None) -> Numeric:
    year = parts.get("year")
    if "short" in parts:
        year = 2000 + parts["short"].value
    return Numeric(parts["first"].value, parts["second"].value, year, day_first=day_first)


def _weeks_on(parts: Mapping[str, Any]) -> WeekdayInWeeks | None:
    weeks = parts["weeks"]
    return WeekdayInWeeks(parts["weekday"], int(weeks)) if weeks == int(weeks) else None


def _after(parts: Mapping[str, Any]) -> After | None:
    length: Length = parts["length"]
    return None if length.seconds else After(length)


def _day_builds(language: Language) -> dict[str, Build]:
    return {
        "dom.number": _number,
        "dom.words": _only,
        "day.today": _days_ahead(0),
        "day.tomorrow": _days_ahead(1),
        "day.after_tomorrow": _days_ahead(2),
        "day.yesterday": _days_ahead(-1),
        "day.before_yesterday": _days_ahead(-2),
        "day.today_in_a_week": _days_ahead(7),
        "day.today_in_a_fortnight": _days_ahead(14),
        "day.after": _after,
        "day.weekday": _on_weekday(Weekday),
        "day.next": _on_weekday(NextWeekday, language.doubtful_next),
        "day.coming": _on_weekday(NextWeekday, False),
        "day.last": _on_weekday(LastWeekday),
        "day.of_this_week": _on_weekday(WeekdayOfWeek, 0, language.week_begins),
        "day.of_next_week": _on_weekday(WeekdayOfWeek, 1, language.week_begins),
        "day.in_a_week": _on_weekday(Weekday, 1),
        "day.in_a_fortnight": _on_weekday(Weekday, 2),
        "day.weeks_on": _weeks_on,
        "day.dated": lambda p: Dated(p["dom"], p["month"], p.get("year"), p.get("weekday")),
        "day.dom": lambda p: Dated(p["dom"], weekday=p.get("weekday")),
        "day.dom_this_month": _in_month(0),
        "day.dom_next_month": _in_month(1),
        "day.nth": lambda p: Nth(p["nth"], p["weekday"], p["month"], p.get("year")),
        "day.nth_this_month": _nth_of(0),
        "day.nth_next_month": _nth_of(1),
        "day.numeric": lambda p: replace(p["numeric"], weekday=p.get("weekday")),
        "domord.number": _number,
        "numeric.iso": lambda p: Dated(p["day"].value, p["month"].value, p["year"]),
        "numeric.year_first": lambda p: Dated(p["day"].value, p["month"].value, p["year"]),
        "numeric.pair": lambda p: _numeric(p, language.day_first),
        "dotted.pair": lambda p: _numeric(p, language.day_first),
        "daypart.day": lambda p: DayPart(p["day"]),
        "daypart.part": lambda p: DayPart(p["day"], Part[p["part"]]),
        "daypart.today": lambda p: DayPart(InDays(0), Part[p["part"]]),
        "daypart.tonight": lambda _: DayPart(InDays(0), Part.NIGHT),
    }


def _offset(parts: Mapping[str, Any]) -> Offset:
    if "four" in parts:
        hours, minutes = divmod(parts["four"], 100)
    else:
        hours = parts["hours"].value
        minutes = parts["minutes"].value if "minutes" in parts else 0
    return Offset(parts["sign"] * (hours * 60 + minutes), hours <= 14 and minutes < 60)


def _at(parts: Mapping[str, Any]) -> At | None:
    clock: Clock | None = parts.get("clock")
    at = At(parts.get("daypart"), clock, parts.get("zone"))
    return None if clock and _doubtful(clock, at) else at


def _doubtful(clock: Clock, at: At) -> bool:
    """Whether the numbers that write the hour may as well write something else."""
    day = at.day.day if at.day else None
    if clock.bare and isinstance(day, Dated | Numeric) and not day.year:
        return True  # "14 May 20": an hour, or half a year
    if clock.datelike and (day is None or isinstance(day, Weekday | NextWeekday)):
        return True  # "Saturday 14.05": an hour, or a date
    west = -at.zone.minutes if isinstance(at.zone, Offset) and at.zone.bare else 0
    return west > clock.hour * 60 + clock.minute  # "10:00-12:00" ends at 12:00


def _bare(parts: Mapping[str, Any]) -> FromNow | None:
    """ "2 hours" alone is from now, and may be the hour as well; "19h" alone is no length."""
    length: Length = parts["length"]
    clocklike = not (length.days or length.months) and length.seconds >= 13 * 3600
    return None if clocklike else FromNow(length)


def _moment_builds() -> dict[str, Build]:
    return {
        "moment.at": _at,
        "moment.of_day": _at,
        "moment.iso": lambda p: At(p["daypart"], p["clock"], p.get("zone")),
        "moment.after": lambda p: FromNow(p["length"]),
        "moment.ago": lambda p: FromNow(p["length"], past=True),
        "moment.bare": _bare,
        "zone.utc": lambda _: Named("UTC"),
        "zone.own": lambda _: Named(""),
        "zone.place": lambda p: p["place"],
        "zone.iana": lambda p: p["iana"] if "iana" in p else p["abbreviation"],
        "zone.offset": _offset,
        "zone.bare_offset": lambda p: replace(_offset(p), bare=True),
    }
