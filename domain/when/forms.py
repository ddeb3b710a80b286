"""What each meaning builds from its parts, and the forms that all languages share.

A vocabulary maps the keys of `builds` to its own templates; the parts that a template may name
are those that the function beside the key asks for.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping
from dataclasses import replace
from typing import Any

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
    Sure,
    Weekday,
    WeekdayInWeeks,
    WeekdayOfWeek,
)
from domain.when.natives import Digits
from domain.when.spans import span_builds
from domain.when.zones import Named, Offset

SHARED_WORDS: Mapping[str, Mapping[Any, Templates]] = {
    "meridiem": {"am": ("am", "a m"), "pm": ("pm", "p m")},
    "sign": {1: ("+",), -1: ("-",)},
}

SHARED_FORMS: Mapping[str, Templates] = {
    "time.hm": ("{hour:dd} : {minute:mm}", "{hour:dd} . {minute:mm}", "{hour:dd} h [{minute:mm}]"),
    "time.hms": ("{hour:dd} : {minute:mm} : 00",),
    "time.meridiem": (
        "{hour:dd} {meridiem}",
        "{hour:dd} : {minute:mm} {meridiem}",
        "{hour:dd} . {minute:mm} {meridiem}",
    ),
    "hour.number": ("{dd}",),
    "hour.words": ("{count}",),
    "clock.bare": ("~{hour:hour}",),
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
        "[utc|gmt] {sign} {hours:mm} : {minutes:mm}",
        "[utc|gmt] {sign} {four}",
    ),
    "moment.at": (
        "{daypart} [-] {clock} [{zone}]",
        "{clock} [{zone}] [-] {daypart}",
        "{clock} {daypart} {zone}",
        "{daypart} t {clock:time} [{zone}]",
        "{clock} [{zone}]",
        "~{daypart} [{zone}]",
    ),
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
        **_clock_builds(),
        **_day_builds(language),
        **_moment_builds(),
        **length_builds(),
        **span_builds(language),
    }


def _sure(hour: Digits, otherwise: Sure) -> Sure:
    padded = hour.width == 2 and hour.value < 10
    return Sure.STRICT if padded or not 1 <= hour.value <= 12 else otherwise


def _clock(hour: Digits, minute: Digits | None, otherwise: Sure) -> Clock:
    return Clock(hour.value, minute.value if minute else 0, _sure(hour, otherwise))


def _meridiem(parts: Mapping[str, Any]) -> Clock:
    hour, minute = parts["hour"].value, parts["minute"].value if "minute" in parts else 0
    afternoon = parts["meridiem"] == "pm"
    if hour > 12 and afternoon:
        return Clock(hour, minute)
    return Clock(hour % 12 + 12 * afternoon, minute, fits=1 <= hour <= 12)


def _past(hour: Digits, minutes: int, otherwise: Sure) -> Clock | None:
    return Clock(hour.value, minutes, _sure(hour, otherwise)) if minutes < 60 else None


def _to(hour: Digits, minutes: int, otherwise: Sure) -> Clock | None:
    if not 1 <= minutes < 60:
        return None
    before = Digits((hour.value - 1) % 24, hour.width)
    if otherwise is Sure.TWELVE and before.value == 0:
        before = Digits(12, hour.width)
    return Clock(before.value, 60 - minutes, _sure(before, otherwise))


def _with_part(parts: Mapping[str, Any]) -> Clock:
    clock = parts["time"] if "time" in parts else _clock(parts["bare"], None, Sure.TWELVE)
    return replace(clock, part=parts["part_of"])


def _clock_builds() -> dict[str, Build]:
    soft, twelve = Sure.SOFT, Sure.TWELVE
    return {
        "hour.number": lambda p: p["dd"],
        "hour.words": lambda p: Digits(p["count"], 0) if p["count"] <= 24 else None,
        "time.hm": lambda p: _clock(p["hour"], p.get("minute"), soft),
        "time.hms": lambda p: _clock(p["hour"], p["minute"], soft),
        "time.h": lambda p: _clock(_digits(p["hour"]), _digits(p.get("minute")), soft),
        "time.meridiem": _meridiem,
        "time.twelve": lambda p: _clock(p["hour"], None, twelve),
        "time.half_past": lambda p: _past(p["hour"], 30, twelve),
        "time.quarter_past": lambda p: _past(p["hour"], 15, twelve),
        "time.quarter_to": lambda p: _to(p["hour"], 15, twelve),
        "time.past": lambda p: _past(p["hour"], _digits(p["minutes"]).value, twelve),
        "time.to": lambda p: _to(p["hour"], _digits(p["minutes"]).value, twelve),
        "time.h_half_past": lambda p: _past(p["hour"], 30, soft),
        "time.h_quarter_past": lambda p: _past(p["hour"], 15, soft),
        "time.h_quarter_to": lambda p: _to(p["hour"], 15, soft),
        "time.h_to": lambda p: _to(p["hour"], _digits(p["minutes"]).value, soft),
        "time.noon": lambda _: Clock(12),
        "time.noon_half": lambda _: Clock(12, 30),
        "time.noon_quarter": lambda _: Clock(12, 15),
        "time.midnight": lambda _: Clock(0, 0, Sure.MIDNIGHT),
        "time.midnight_half": lambda _: Clock(0, 30, Sure.MIDNIGHT),
        "part_of.part": lambda p: Part[p["part"]],
        "part_of.night": lambda _: Part.NIGHT,
        "clock.at": lambda p: p["time"],
        "clock.bare_at": lambda p: _clock(p["hour"], None, twelve),
        "clock.bare": lambda p: replace(_clock(p["hour"], None, twelve), bare=True),
        "clock.part": _with_part,
    }


def _digits(number: Digits | int | None) -> Any:
    return Digits(number, 0) if isinstance(number, int) else number


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
    return lambda _: InDays(days)


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
        "day.last": _on_weekday(LastWeekday),
        "day.of_this_week": _on_weekday(WeekdayOfWeek, 0),
        "day.of_next_week": _on_weekday(WeekdayOfWeek, 1),
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
        "numeric.pair": lambda p: _numeric(p, language.day_first),
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
    day: DayPart | None = parts.get("daypart")
    clock: Clock | None = parts.get("clock")
    if day and clock and clock.bare and isinstance(day.day, Dated | Numeric) and not day.day.year:
        return None  # "14 May 20": an hour, or half a year
    return At(day, clock, parts.get("zone"))


def _bare(parts: Mapping[str, Any]) -> FromNow | None:
    """ "2 hours" alone is from now, and may be the hour as well; "19h" alone is no length."""
    length: Length = parts["length"]
    clocklike = not (length.days or length.months) and length.seconds >= 13 * 3600
    return None if clocklike else FromNow(length)


def _moment_builds() -> dict[str, Build]:
    return {
        "moment.at": _at,
        "moment.after": lambda p: FromNow(p["length"]),
        "moment.ago": lambda p: FromNow(p["length"], past=True),
        "moment.bare": _bare,
        "zone.utc": lambda _: Named("UTC"),
        "zone.own": lambda _: Named(""),
        "zone.place": lambda p: p["place"],
        "zone.iana": lambda p: p["iana"] if "iana" in p else p["abbreviation"],
        "zone.offset": _offset,
    }
