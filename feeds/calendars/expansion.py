"""A calendar date by date: each series unrolled in a window, with what became of each date.

A date that was moved, changed or cancelled on its own (RECURRENCE-ID) stands in the place of the
one that its series had: at the same instant, else on the same day, for a series that moved to
another hour leaves such dates behind it. EXDATE takes dates away, RDATE adds some.
"""

from __future__ import annotations

import heapq
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from domain.calendar_dates import dates, time_of_day
from domain.reasons import Reason, Refused, Skipped
from domain.records import EventRecord
from feeds import events_ics
from feeds.calendars.clocks import Clocks
from feeds.calendars.windows import Dates, Window
from feeds.ics.lines import text_of

#: Wall times and UTC are never farther apart, nor a skipped hour longer.
_MARGIN: Final = timedelta(days=1)


def expanded(data: bytes, window: Window, path: Path) -> Dates:
    """The dates of the calendar ``data`` in ``window``; ``path`` names it when it is refused.

    Raises ``FileRefused``. Costs what the calendar asks for: run it where it can be stopped.
    """
    masters: dict[str, EventRecord] = {}
    moved: dict[str, list[EventRecord]] = defaultdict(list)
    set_aside: list[Skipped | Refused] = []
    for one in events_ics.parse(data, path):
        if isinstance(one, Skipped | Refused):
            set_aside.append(one)
        elif one.series is not None:
            moved[one.series].append(one)
        else:
            masters[one.key] = one
    clocks = Clocks(text_of(data, path), window.zone)
    kept = _Earliest(window.most)
    for uid in dict.fromkeys([*masters, *moved]):
        try:
            _Series(uid, masters.get(uid), moved[uid], clocks, window).put(kept)
        except (ValueError, OverflowError):
            # A zone or a rule that was readable and leads out of all dates.
            set_aside.append(Refused(uid, Reason.BAD_DATE))
    return Dates(kept.records(), tuple(set_aside), kept.more, clocks.name)


class _Earliest:
    """The earliest of all dates that are put in, in an order that is always the same."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._heap: list[tuple[float, int, EventRecord, datetime | None]] = []
        self._count = 0
        self.more = False

    def put(self, at: datetime, record: EventRecord, wall: datetime | None = None) -> bool:
        """Whether a date of ``record`` (at ``wall``, where that is not its own) is among them."""
        self._count += 1
        entry = (-at.timestamp(), -self._count, record, wall)
        if len(self._heap) < self._most:
            heapq.heappush(self._heap, entry)
            return True
        self.more = True
        return heapq.heappushpop(self._heap, entry) is not entry

    def records(self) -> tuple[EventRecord, ...]:
        """The dates as records, by their start."""
        return tuple(
            record if wall is None else _date(record, wall, datetime.fromtimestamp(-late, UTC))
            for late, _, record, wall in sorted(self._heap, key=lambda one: one[:2], reverse=True)
        )


class _Series:
    """One UID: the event or series that it names (if the calendar has it), and dates apart."""

    def __init__(
        self,
        uid: str,
        master: EventRecord | None,
        moved: list[EventRecord],
        clocks: Clocks,
        window: Window,
    ) -> None:
        self._uid = uid
        self._master = master
        self._clocks = clocks
        self._window = window
        self._apart: dict[datetime, EventRecord] = {}
        for record in sorted(moved, key=lambda one: one.sequence):
            self._apart[self._planned(record)] = record

    def put(self, kept: _Earliest) -> None:
        """Put the dates in the window into ``kept``."""
        for planned, record in self._apart.items():
            starts = self._clocks.at(record, record.wall)
            was = self._clocks.at(self._master or record, planned)
            if self._inside(record, starts, record.wall) or self._in_window(was):
                key = _key(self._uid, planned, self._master)
                kept.put(starts, replace(record, key=key, series=self._uid, occurrence=planned))
        master = self._master
        if master is None:
            return
        single = master.recurrence is None and not master.extras
        for wall in self._walls(master):
            at = self._clocks.at(master, wall)
            if wall in self._apart or not self._inside(master, at, wall):
                continue
            if not kept.put(at, master, None if single else wall):
                return

    def _walls(self, master: EventRecord) -> Iterator[datetime]:
        since, until = self._window.since, self._window.until
        return dates(
            master.wall,
            master.recurrence,
            since=self._clocks.wall(master, since) - (master.lasts or timedelta()) - _MARGIN,
            until=self._clocks.wall(master, until) + _MARGIN,
            skips=master.skips,
            extras=master.extras,
            wall_of=lambda at: self._clocks.wall(master, at),
        )

    def _inside(self, record: EventRecord, starts: datetime, wall: datetime) -> bool:
        """Whether a date is under way in the window at any time."""
        if not record.lasts:
            return self._in_window(starts)
        ends = self._clocks.at(record, wall + record.lasts) if record.all_day else None
        return (ends or starts + record.lasts) > self._window.since and starts < self._window.until

    def _in_window(self, at: datetime) -> bool:
        return self._window.since <= at < self._window.until

    def _planned(self, record: EventRecord) -> datetime:
        """The date of the series, on its clock, that ``record`` stands for."""
        said = record.occurrence or record.wall
        master = self._master
        if master is None:
            return said
        usual = time_of_day(master.wall, master.recurrence)
        if master.all_day or record.all_day:
            return datetime.combine(said.date(), usual)
        wall = said
        if (record.zone, record.at is None) != (master.zone, master.at is None):
            wall = self._clocks.wall(master, self._clocks.at(record, said))
        if wall.time() == usual or wall == master.wall or wall in master.extras:
            return wall
        # A date without an hour was read with the hour of the record that it stands in.
        only_day = said.time() == record.wall.time()
        return datetime.combine((said if only_day else wall).date(), usual)


def _key(uid: str, planned: datetime, master: EventRecord | None) -> str:
    """By which name a date is known, whatever becomes of it."""
    day = f"{uid}@{planned:%Y-%m-%d}"
    if master is None or planned.time() == time_of_day(master.wall, master.recurrence):
        return day
    return f"{day}T{planned:%H%M}"


def _date(master: EventRecord, wall: datetime, at: datetime) -> EventRecord:
    """One date of a series as an event of its own."""
    return replace(
        master,
        key=_key(master.key, wall, master),
        wall=wall,
        at=None if master.at is None else at,
        recurrence=None,
        skips=(),
        extras=(),
        series=master.key,
        occurrence=wall,
    )
