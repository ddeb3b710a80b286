"""Until when a series goes on, as it is chosen or typed in a preview."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

from domain.dates import Rule, UntilTooSoon
from domain.errors import WhenUnreadable
from domain.people import Person
from domain.series import last_day
from domain.times import wall_at
from domain.when import languages_for, read_period, read_when

TYPED = "t:"
"""What begins a choice that was typed."""


def day(choice: str, rule: Rule, actor: Person, *, now: datetime) -> date | None:
    """The last day that ``choice`` means: one of the select's, or words behind ``TYPED``.

    It counts from the next date. A day, a week or a month in words is its last day. Raises a
    ``WhenRefused``, or ``UntilTooSoon``.
    """
    first = next(replace(rule, until=None).coming(now), rule.since)
    if not choice.startswith(TYPED):
        return last_day(replace(rule, since=first), choice)
    text, languages = choice.removeprefix(TYPED), languages_for(actor.reads)
    try:
        period = read_period(text, now=now, zone=rule.zone, languages=languages)
        found = wall_at(period.end - timedelta(seconds=1), rule.zone).date()
    except WhenUnreadable:
        found = read_when(text, now=now, zone=rule.zone, languages=languages).wall.date()
    if found < first.date():
        raise UntilTooSoon(rule.starts(first))
    return found
