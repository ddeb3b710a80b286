"""When a session takes place, as its organisers write it: within the days of its event.

    "19:30"             the first day of the event on which that is
    "day 2 at 10:00"    that day of it, counted from 1
    "Saturday 10:00"    the Saturday of the event
    "13 June 10:00"     that date; "tomorrow at 10:00" too counts from now

Anything else that is read, and lies outside the event, is refused with an example.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime, timedelta

from domain.errors import WhenAmbiguous, WhenPast, WhenRefused
from domain.events import Event
from domain.programme import Item, Kind, Session, check_inside, days_of, default_length, outside
from domain.programme import placed as place
from domain.times import wall_at
from domain.when import Moment, read_duration, read_when

_DAY = r"(?:day|jour|journée|d[ií]a|tag|giorno|dies|(?:ال)?يوم)"
_ON = r"(?:(?:on|le|la|el|am|no|il|في)\s+)?"
_NUMBERED = re.compile(rf"(?<!\w){_ON}{_DAY}\s+(\d{{1,2}})(?![\w:.])", re.IGNORECASE)
_COUNTED = re.compile(
    rf"(?<!\w){_ON}(\d{{1,2}})\s?(?:st|nd|rd|th|er|ère|e|ème|[rntéè]|\.?[°ºª]|\.)\s?{_DAY}(?!\w)",
    re.IGNORECASE,
)
_MOMENT_BEFORE = timedelta(minutes=1)


def read_session(
    text: str,
    duration: str | None,
    event: Event,
    *,
    now: datetime,
    languages: Sequence[str],
    item: Item | None = None,
) -> Session:
    """The session of ``event`` that ``text`` and ``duration`` place; ``item`` says what it is.

    Without ``duration``: as long as ``text`` says ("10:00-11:30"), else as ``item`` is, else an
    hour, or until the event ends. Raises ``SessionOutside``, and as ``read_when`` and
    ``read_duration``, with an example that lies within the event.
    """
    moment = read_time(text, event, now=now, languages=languages)
    if duration:
        length = read_duration(duration, languages=languages)
    elif moment.until is not None:
        length = moment.until - moment.at
    elif item is not None:
        length = item.length
    else:
        length = default_length(moment.at, event)
    what = item or Item("", timedelta(0), length, Kind.OTHER)
    after = wall_at(moment.at, event.zone) - event.wall
    return check_inside(
        place(Item(what.title, after, length, what.kind, what.room, what.speaker), event), event
    )


def read_time(text: str, event: Event, *, now: datetime, languages: Sequence[str]) -> Moment:
    """The moment within ``event`` that ``text`` names. Raises as ``read_session``."""
    reader = _Reader(text.strip(), event, now, languages)
    try:
        moment = reader.numbered() or reader.hour() or reader.dated()
    except WhenRefused as error:
        # What was refused is what they wrote, and the example is one of this event.
        error.text, error.example = text.strip(), _example(event)
        raise
    if moment is None:
        raise outside(event)
    if moment.at <= now:
        raise WhenPast(text.strip(), moment.at, _example(event))
    return moment


def _example(event: Event) -> str:
    """A date and an hour that every language reads."""
    return f"{event.wall:%Y-%m-%d %H:%M}"


class _Reader:
    """One text, read in the ways in which a time within an event is written."""

    def __init__(self, text: str, event: Event, now: datetime, languages: Sequence[str]) -> None:
        self.text = text
        self.event = event
        self.now = now
        self.languages = languages
        self.before = event.starts - _MOMENT_BEFORE

    def read(self, text: str, now: datetime) -> Moment:
        return read_when(text, now=now, zone=self.event.zone, languages=self.languages)

    def inside(self, moment: Moment) -> bool:
        return self.event.starts <= moment.at < self.event.ends

    def numbered(self) -> Moment | None:
        """``day 2 at 10:00``."""
        found = _NUMBERED.search(self.text) or _COUNTED.search(self.text)
        if found is None:
            return None
        days = days_of(self.event)
        number = int(found[1])
        if not 1 <= number <= len(days):
            raise outside(self.event)
        rest = f"{self.text[: found.start()]} {self.text[found.end() :]}".strip(" ,:–—-")
        moment = self.read(f"{days[number - 1]} {rest}", self._midnight())
        if not self.inside(moment):
            raise outside(self.event)
        return moment

    def _midnight(self) -> datetime:
        """Before everything that happens on the first day."""
        return self.before - timedelta(days=1)

    def hour(self) -> Moment | None:
        """``19:30``: the first day from now on which that lies within the event; ``None`` for a date."""
        days = days_of(self.event)
        try:
            first = self.read(f"{days[0]} {self.text}", self._midnight())
        except WhenAmbiguous:
            raise
        except WhenRefused:
            return None  # not an hour alone
        read = (first, *(self._again(f"{day} {self.text}") for day in days[1:]))
        on = [one for one in read if one is not None and self.inside(one)]
        if not on:
            raise outside(self.event)
        return next((one for one in on if one.at > self.now), on[0])

    def _again(self, text: str) -> Moment | None:
        try:
            return self.read(text, self._midnight())
        except WhenRefused:
            return None  # an hour that the clock change of that day leaves out

    def dated(self) -> Moment | None:
        """A weekday of the event, a date, or a moment counted from now."""
        from_now, from_event = self._tried(self.now), self._tried(self.before)
        if isinstance(from_now, Moment) and self.inside(from_now):
            return from_now
        if isinstance(from_event, WhenRefused):
            if isinstance(from_event, WhenPast):
                return None
            raise from_event
        # What moves along with the day of reading ("tomorrow") counts from now, not from then.
        day = timedelta(days=1)
        others = (self._tried(self.before - day), self._tried(self.before + day))
        return from_event if from_event in others and self.inside(from_event) else None

    def _tried(self, anchor: datetime) -> Moment | WhenRefused:
        try:
            return self.read(self.text, anchor)
        except WhenRefused as error:
            return error
