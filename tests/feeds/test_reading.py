"""Calendars are read in a process that is stopped when it takes too much."""

from __future__ import annotations

import asyncio
import json
import os
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from domain.fetching import CalendarTooHeavy
from domain.reasons import FileRefused, LeftOut, Reason, Refused, Skipped
from domain.records import EventRecord, EventStatus
from feeds.bounded import Bounds, WorkerFailed
from feeds.calendars.plain import dates_as_json, dates_of, window_as_json, window_of
from feeds.calendars.reading import read_dates
from feeds.calendars.windows import Dates, Window
from tests.feeds.calendars import SINCE, UNTIL, calendar, event, unrolled

FIXTURE = Path(__file__).parent / "fixtures" / "calendar.ics"
HEAVY = calendar(
    *(
        event(
            f"DTSTART;TZID=Europe/Paris:1975010{1 + number % 9}T190000",
            "RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30;COUNT=9999",
            uid=str(number),
            title=str(number),
        )
        for number in range(3000)
    )
)
"""Three thousand series that never take place and have to be counted from 1975: a minute."""


OTHERS: set[str] = set()


def children() -> list[str]:
    """The processes that a test started and that are still there."""
    path = Path(f"/proc/self/task/{os.getpid()}/children")
    return [child for child in path.read_text().split() if child not in OTHERS]


@pytest.fixture(autouse=True)
def _others() -> None:
    """Whatever other tests keep for later is not of these."""
    OTHERS.clear()
    OTHERS.update(children())


async def test_a_calendar_is_read_as_in_this_process() -> None:
    parts = (
        event("DTSTART;TZID=Europe/Paris:20240102T190000", "DURATION:PT2H", "RRULE:FREQ=WEEKLY"),
        event("RECURRENCE-ID:20260512T170000Z", "DTSTART:20260513T170000Z", "STATUS:CANCELLED"),
        event("DTSTART;VALUE=DATE:20260509", "CATEGORIES:a,b", uid="day", title="Fête 🎉"),
        event("DTSTART:20260504T170000Z", "RRULE:FREQ=SECONDLY", uid="often"),
        event("DTSTART:20260509T000000", "URL:not a link", uid="floating"),
    )
    found = await read_dates(
        calendar(*parts), since=SINCE, until=UNTIL, most=3, zone="Africa/Cairo"
    )
    assert found == unrolled(*parts, most=3, zone="Africa/Cairo")
    assert (len(found.records), len(found.set_aside), found.more) == (3, 1, True)
    assert children() == []


async def test_many_calendars_at_once_are_read_one_after_another() -> None:
    small = calendar(event("DTSTART:20260504T170000Z"))
    asking = [asyncio.create_task(read_dates(small, since=SINCE, until=UNTIL)) for _ in range(4)]
    most = 0
    while not all(one.done() for one in asking):
        most = max(most, len(children()))
        await asyncio.sleep(0)
    assert [len(one.result().records) for one in asking] == [1, 1, 1, 1]
    assert most == 1


async def test_real_calendars_are_read() -> None:
    found = await read_dates(
        FIXTURE.read_bytes(), since=SINCE - timedelta(days=4000), until=UNTIL + timedelta(days=4000)
    )
    assert found.records
    assert len({one.key for one in found.records}) == len(found.records)


async def test_what_is_no_calendar_is_refused_by_its_name() -> None:
    with pytest.raises(FileRefused) as refusal:
        await read_dates(b"<html>sign in</html>", since=SINCE, until=UNTIL, name="example.org")
    assert (refusal.value.path, refusal.value.reason) == ("example.org", Reason.UNKNOWN_FORMAT)
    with pytest.raises(FileRefused) as refusal:
        await read_dates(b"", since=SINCE, until=UNTIL)
    assert refusal.value.reason is Reason.EMPTY


async def test_a_calendar_that_takes_too_long_is_stopped() -> None:
    began = time.monotonic()
    with pytest.raises(CalendarTooHeavy) as refusal:
        await read_dates(HEAVY, since=SINCE, until=UNTIL, bounds=Bounds(seconds=0.15))
    assert refusal.value.reason == "time"
    assert time.monotonic() - began < 2
    assert children() == []


async def test_the_bot_goes_on_while_a_calendar_is_read() -> None:
    late = 0.0

    async def tick() -> None:
        nonlocal late
        while True:
            began = (
                time.thread_time()
            )  # of this thread: other work of the machine counts for nothing
            await asyncio.sleep(0)
            late = max(late, time.thread_time() - began)

    ticking = asyncio.create_task(tick())
    with pytest.raises(CalendarTooHeavy):
        await read_dates(HEAVY, since=SINCE, until=UNTIL, bounds=Bounds(seconds=0.2))
    ticking.cancel()
    assert late < 0.1


async def test_a_calendar_that_takes_too_much_memory_is_stopped() -> None:
    vast = calendar(event("DTSTART:20260509T000000Z", "DESCRIPTION:" + "many words " * 800_000))
    with pytest.raises(CalendarTooHeavy) as refusal:
        await read_dates(vast, since=SINCE, until=UNTIL, bounds=Bounds(memory=40 * 2**20))
    assert refusal.value.reason == "memory"


async def test_whoever_stops_waiting_leaves_nobody_behind() -> None:
    asking = asyncio.create_task(read_dates(HEAVY, since=SINCE, until=UNTIL))
    while not children():
        await asyncio.sleep(0)
    asking.cancel()
    with pytest.raises(asyncio.CancelledError):
        await asking
    assert children() == []


async def test_a_fault_of_the_process_is_ours() -> None:
    with pytest.raises(WorkerFailed, match="ZoneInfoNotFoundError"):
        await read_dates(
            calendar(event("DTSTART:20260509T000000")), since=SINCE, until=UNTIL, zone="No/Where"
        )


async def test_the_process_knows_no_secret(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONSTARTUP", "/nowhere")
    monkeypatch.setenv("PYTHONPATH", "/nowhere")
    monkeypatch.setenv("DISCORD_TOKEN", "secret")
    asking = asyncio.create_task(read_dates(HEAVY, since=SINCE, until=UNTIL))
    while not children():
        await asyncio.sleep(0)
    environment = Path(f"/proc/{children()[0]}/environ")
    while b"PATH" not in (read := environment.read_bytes()):
        await asyncio.sleep(0)  # the moment between being born and being the worker
    asking.cancel()
    with pytest.raises(asyncio.CancelledError):
        await asking
    assert b"secret" not in read
    assert b"PYTHON" not in read


def test_dates_survive_the_way_between_two_processes() -> None:
    wall, at = datetime(2026, 5, 4, 19), datetime(2026, 5, 4, 17, tzinfo=UTC)
    record = EventRecord(
        key="k", title="t\u2028🎉", wall=wall, chapter="c", zone="Europe/Paris", at=at,
        lasts=timedelta(hours=1.5), all_day=True, status=EventStatus.TENTATIVE, going=3, waiting=0,
        venue="v", city="y", country="FR", link="l", description="d", categories=("a", "b"),
        recurrence="FREQ=DAILY", skips=(wall,), extras=(wall, wall), series="s", occurrence=wall,
        sequence=2, left_out=(LeftOut("venue", Reason.TOO_LONG, "…"),),
    )  # fmt: skip
    aside = (Skipped("a", Reason.DUPLICATE, {"first": "b"}, 3), Refused("", Reason.NO_KEY))
    found = Dates((record, EventRecord(key="k", title="t", wall=wall)), aside, True, "name")
    assert dates_of(json.loads(json.dumps(dates_as_json(found)))) == found
    window = Window(SINCE, UNTIL, 7, "Africa/Cairo")
    assert window_of(json.loads(json.dumps(window_as_json(window)))) == window
