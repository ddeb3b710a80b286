"""Repetitions as iCalendar writes them: read for sense, kept as text.

Only whole days, weeks, months and years repeat here. A rule that repeats by the second, the
minute or the hour, or at several times of one day, is refused before anything expands it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Final

from domain.reasons import Reason
from feeds.fields import Unusable, excerpt

_LONGEST: Final = 500
_FREQUENCIES: Final = frozenset({"DAILY", "WEEKLY", "MONTHLY", "YEARLY"})
_TOO_OFTEN: Final = frozenset({"SECONDLY", "MINUTELY", "HOURLY"})
_OF_CLOCKS: Final = ("BYHOUR", "BYMINUTE", "BYSECOND")
_UNTIL: Final = re.compile(r"\d{8}(T\d{6}Z?)?")
_DAY: Final = re.compile(r"([+-]?[1-9]\d?)?(MO|TU|WE|TH|FR|SA|SU)")
_NUMBER: Final = re.compile(r"[+-]?\d{1,4}")


def _within(lowest: int, highest: int, *, several: bool = True) -> Callable[[str], bool]:
    def fits(text: str) -> bool:
        numbers = text.split(",")
        return (several or len(numbers) == 1) and all(
            _NUMBER.fullmatch(number) and lowest <= int(number) <= highest and int(number) != 0
            for number in numbers
        )

    return fits


def _clock(highest: int) -> Callable[[str], bool]:
    return lambda text: _NUMBER.fullmatch(text) is not None and 0 <= int(text) <= highest


_PARTS: Final[Mapping[str, Callable[[str], bool]]] = {
    "FREQ": _FREQUENCIES.__contains__,
    "INTERVAL": _within(1, 1000, several=False),
    "COUNT": _within(1, 9999, several=False),
    "UNTIL": lambda text: _UNTIL.fullmatch(text) is not None,
    "BYMONTH": _within(1, 12),
    "BYWEEKNO": _within(-53, 53),
    "BYYEARDAY": _within(-366, 366),
    "BYMONTHDAY": _within(-31, 31),
    "BYDAY": lambda text: all(_DAY.fullmatch(day) for day in text.split(",")),
    "BYSETPOS": _within(-366, 366),
    "WKST": lambda text: re.fullmatch("MO|TU|WE|TH|FR|SA|SU", text) is not None,
    "BYHOUR": _clock(23),
    "BYMINUTE": _clock(59),
    "BYSECOND": _clock(59),
}


def rule(text: str, *, all_day: bool = False) -> str:
    """An RRULE in capitals without spaces, its parts in the order they came.

    ``all_day``: of whole days, where hours, minutes and seconds are to be ignored. Raises
    ``Unusable``: too often, or not a rule (RFC 5545, 3.3.10).
    """
    shown = excerpt(text)
    rule = text.strip().upper().removesuffix(";")
    if not rule or len(rule) > _LONGEST:
        raise Unusable(Reason.BAD_RULE, rule=shown)
    parts: dict[str, str] = {}
    for part in rule.split(";"):
        name, separator, value = part.partition("=")
        if not separator or name in parts or name not in _PARTS:
            raise Unusable(Reason.BAD_RULE, rule=shown)
        parts[name] = value
    if parts.get("FREQ") in _TOO_OFTEN:
        raise Unusable(Reason.TOO_OFTEN, rule=shown)
    if any("," in parts.get(name, "") for name in _OF_CLOCKS):
        raise Unusable(Reason.TOO_OFTEN, rule=shown)
    if "FREQ" not in parts or {"COUNT", "UNTIL"} <= parts.keys():
        raise Unusable(Reason.BAD_RULE, rule=shown)
    if not all(_PARTS[name](value) for name, value in parts.items()):
        raise Unusable(Reason.BAD_RULE, rule=shown)
    if all_day:
        return ";".join(
            part for part in rule.split(";") if part.partition("=")[0] not in _OF_CLOCKS
        )
    return rule
