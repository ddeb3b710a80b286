"""The readers: text in, one certain value out, or a refusal that says why there is none."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any, TypeVar

from domain.errors import WhenAmbiguous, WhenNeedsTime, WhenPast
from domain.when.asking import READ_IN, Asked, agreed, ask, grammar_of, whole
from domain.when.days import Doubt, add_months
from domain.when.grammar import Chart
from domain.when.lengths import as_timedelta
from domain.when.meaning import (
    At,
    Clock,
    DayPart,
    FromNow,
    Length,
    NextWeekday,
    Span,
    Weekday,
    When,
)
from domain.when.moments import Moment, candidates, drops_past, from_now
from domain.when.periods import Period, periods
from domain.when.text import SENTENCE_LIMIT, Token, tokenise

_LABEL = re.compile(r":(?=\s|$)")  # in a sentence "3 May 19:00: soup" ends there, as before a comma
_FAR = 120  # months: what is dated further away is a slip of the finger

_V = TypeVar("_V")
_R = TypeVar("_R")


def read_when(text: str, *, now: datetime, zone: str, languages: Sequence[str] = READ_IN) -> Moment:
    """The moment that ``text`` names, and no other.

    ``now`` is aware; ``zone`` an IANA name, used unless the text names another. The first of
    ``languages`` is the reader's own: what it reads is what was written, and it gives the example
    of a refusal. What it cannot read is tried in the others, which must all agree. Raises
    ``TextRefused`` (blank, or over 120 characters), ``WhenUnreadable``, ``WhenNeedsTime`` (a day
    without an hour), ``WhenAmbiguous``, ``WhenImpossible``, ``WhenPast``.
    """
    asked = ask(text, languages, "when")
    return agreed(whole(asked, "moment"), lambda values: _moment(asked, values, now, zone))


def _moment(asked: Asked, values: list[When], now: datetime, zone: str) -> Moment:
    def moments(value: When) -> Iterable[Moment]:
        if isinstance(value, FromNow):
            return [from_now(value, now=now, zone=zone)]
        return candidates(value, now=now, zone=zone)

    timeless = [value for value in values if isinstance(value, At) and value.clock is None]
    values = [value for value in values if value not in timeless]
    if timeless:  # "mardi 20" is a day; the hour that it could be too is no certainty
        values = [v for v in values if not (isinstance(v, At) and v.clock and v.clock.bare)]
        if not values:
            noons = [At(DayPart(at.day.day), Clock(12), at.zone) for at in timeless if at.day]
            _all(asked, noons, moments)
            raise WhenNeedsTime(text=asked.text, example=asked.example)

    clear = [value for value in values if not _unclear(value)]
    if len(clear) < len(values):
        if not clear:
            raise asked.unreadable()
        _all(asked, clear, moments)
    found = _all(asked, values, moments)
    if all(isinstance(v, At) and drops_past(v) for v in values):
        found = [moment for moment in found if moment.at >= now] or found
    if all(moment.at < now.replace(microsecond=0) for moment in found):
        raise WhenPast(text=asked.text, moment=max(m.at for m in found), example=asked.example)
    if len({moment.at for moment in found}) > 1:
        readings = tuple(sorted({moment.at for moment in found}))
        raise WhenAmbiguous(text=asked.text, example=asked.example, readings=readings)
    if found[0].at > _years_later(now):
        raise asked.impossible("far")
    return found[0] if len(set(found)) == 1 else replace(found[0], until=None)


def _unclear(value: When) -> bool:
    """Whether an hour could be a day of the month, and no day says that it is not."""
    if not isinstance(value, At) or not value.clock or not value.clock.unclear:
        return False
    return value.day is None or isinstance(value.day.day, Weekday | NextWeekday)


def _years_later(now: datetime) -> datetime:
    return datetime.combine(add_months(now.date(), _FAR), now.timetz())


def _all(asked: Asked, values: Sequence[_V], resolve: Callable[[_V], Iterable[_R]]) -> list[_R]:
    """What all the readings come to; those that cannot be are left out while one can."""
    found: dict[_R, None] = {}
    doubts: list[Doubt] = []
    for value in values:
        try:
            found.update(dict.fromkeys(resolve(value)))
        except Doubt as doubt:
            doubts.append(doubt)
    if not found:
        raise asked.impossible(doubts[0].reason)
    return list(found)


def read_period(
    text: str, *, now: datetime, zone: str, languages: Sequence[str] = READ_IN
) -> Period:
    """The period that ``text`` names, past ones included (``domain.when.periods`` has the rules).

    Arguments and refusals as for ``read_when``, without ``WhenPast`` and ``WhenNeedsTime``.
    """
    asked = ask(text, languages, "period")
    return agreed(whole(asked, "period"), lambda values: _period(asked, values, now, zone))


def _period(asked: Asked, values: list[Span], now: datetime, zone: str) -> Period:
    found = set(_all(asked, values, lambda span: periods(span, now=now, zone=zone)))
    if len(found) > 1:
        readings = tuple(sorted({period.start for period in found}))
        raise WhenAmbiguous(text=asked.text, example=asked.example, readings=readings)
    return found.pop()


def read_duration(text: str, *, languages: Sequence[str] = READ_IN) -> timedelta:
    """The duration that ``text`` names, above zero; a day is 24 hours, half a day 12.

    Months and years have no fixed length: ``WhenUnreadable``. Over ten years: ``WhenImpossible``
    ("far"). Blank, or over 120 characters: ``TextRefused``.
    """
    asked = ask(text, languages, "duration")

    def length_of(lengths: list[Length]) -> timedelta:
        if any(length.far for length in lengths):
            raise asked.impossible("far")
        return _one(asked, [as_timedelta(length) for length in lengths])

    return agreed(whole(asked, "duration"), length_of)


def read_lead(text: str, *, languages: Sequence[str] = READ_IN) -> timedelta:
    """How long before an event to remind; ``timedelta(0)`` is "never", asked for in words.

    "1 day before", "la veille", "2h", "none". Refusals as for ``read_duration``.
    """
    asked = ask(text, languages, "lead")
    lead = agreed(whole(asked, "lead"), lambda leads: _one(asked, leads))
    if lead > timedelta(days=3_660):
        raise asked.impossible("far")
    return lead


def _one(asked: Asked, found: Sequence[timedelta | None]) -> timedelta:
    if len(set(found)) > 1:
        raise WhenAmbiguous(text=asked.text, example=asked.example)
    if found[0] is None:
        raise asked.unreadable()
    return found[0]


def find_period(
    text: str, *, now: datetime, zone: str, languages: Sequence[str] = READ_IN
) -> tuple[Period, tuple[int, int]] | None:
    """The longest period named inside a sentence, with its span in ``text``, or None.

    A shorter expression is never taken out of a longer one that is ambiguous or impossible: that
    one is refused as ``read_period`` would. Bare numbers, years, short weekdays and months without
    a preposition are not looked for. ``TextRefused`` when blank or over 2,000 characters.
    """
    asked = ask(_LABEL.sub(",", text), languages, "period", SENTENCE_LIMIT)
    found = _longest(asked, "period")
    if found is None:
        return None
    asked, readings, span = found
    return agreed(readings, lambda values: _period(asked, values, now, zone)), span


def find_when(
    text: str, *, now: datetime, zone: str, languages: Sequence[str] = READ_IN
) -> tuple[Moment, tuple[int, int]] | None:
    """The longest moment named inside a sentence, with its span in ``text``, or None.

    A day without an hour is no moment: None. Otherwise as ``find_period`` and ``read_when``.
    """
    asked = ask(_LABEL.sub(",", text), languages, "when", SENTENCE_LIMIT)
    found = _longest(asked, "moment")
    if found is None:
        return None
    asked, readings, span = found
    return agreed(readings, lambda values: _moment(asked, values, now, zone)), span


def _longest(asked: Asked, category: str) -> tuple[Asked, list[list[Any]], tuple[int, int]] | None:
    """The longest stretch of ``text`` that is a ``category``, first one first, and its values."""
    tokens = tokenise(asked.text)
    charts = [grammar_of(language.code, False).parse(tokens) for language in asked.languages]
    best: tuple[int, int] = (0, 0)
    clear = 0
    for start, token in enumerate(tokens):
        ends = [] if start < clear or token.glued else _ends(charts, category, start)
        if not ends:
            continue
        end = max(ends)
        continues = token.kind == "number" and start > 0 and tokens[start - 1].kind == "number"
        if continues or not _may_end(charts, category, tokens, end):
            clear = end  # part of something that is not read, and not to be cut down
        elif end - start > best[1] - best[0]:
            best = (start, end)
    start, end = best
    if start == end:
        return None
    span = (tokens[start].start, tokens[end - 1].end)
    words = replace(asked, text=asked.text[slice(*span)])
    if start and any(tokens[start - 1].text in language.guards for language in asked.languages):
        raise words.unreadable()
    found = [[v for at, v in c.readings(category, start) if at == end] for c in charts]
    if asked.own and found[0]:
        return words, found[:1], span
    return words, [values for values in found if values], span


def _ends(charts: list[Chart], category: str, start: int) -> list[int]:
    return [end for chart in charts for end, _ in chart.readings(category, start)]


def _may_end(charts: list[Chart], category: str, tokens: Sequence[Token], end: int) -> bool:
    """Whether what stands after cannot belong to it: nothing glued, no number.

    The hour after a day is no part of a period, and leaves it what it is.
    """
    if end == len(tokens):
        return True
    if tokens[end].kind == "number" and category == "period" and not tokens[end].glued:
        return bool(_ends(charts, "clock", end))
    return not (tokens[end].glued or tokens[end].kind == "number")
