"""A calendar or a table handed in as a file: taken once, and not followed."""

from __future__ import annotations

import pytest

from tests.feeds.calendars import calendar
from tests.stories.conftest import Town
from tests.stories.importing.playing import events, rows, text, vevent

HEADER = "id,name,status,local_date,local_time,time"
TABLE = "\n".join(
    (
        HEADER,
        "1,Potluck,upcoming,2026-05-12,19:00,2026-05-12T17:00:00Z",
        "2,Old times,past,2019-05-20,19:00,2019-05-20T17:00:00Z",
        "3,,upcoming,2026-05-13,19:00,2026-05-13T17:00:00Z",
    )
).encode()


async def test_a_calendar_in_a_file_is_taken_and_not_followed(town: Town) -> None:
    ada = await town.connector("ada", await town.chapter("Lyon"))
    weekly = vevent("s", "Drinks", "0506", "RRULE:FREQ=WEEKLY;COUNT=3")
    shown = await ada.slash(town.square, "event import", file=("Bar.ICS", calendar(weekly)))
    assert "a file, for Lyon" in text(shown)
    assert "**3** events would be added" in text(shown)
    assert "every six hours" not in text(shown)
    await ada.click(shown.response, label="Confirm")
    assert [wall for _, wall, _ in await events(town)] == [
        *("05-06T19:00", "05-13T19:00", "05-20T19:00"),
    ]
    assert await rows(town, "SELECT * FROM followed_calendars") == []
    again = await ada.slash(town.square, "event import", file=("Bar.ics", calendar(weekly)))
    assert "**3** events are here as they stand" in text(again)
    assert again.response.components == []


async def test_of_a_table_what_is_coming_is_taken(town: Town) -> None:
    ada = await town.connector("ada", await town.chapter("Lyon"))
    shown = await ada.slash(town.square, "event import", file=("events.csv", TABLE))
    assert "**1** event would be added" in text(shown)
    assert "**1** event is over" in text(shown)
    assert "**1** entry is left out: it has no title" in text(shown)
    await ada.click(shown.response, label="Confirm")
    assert await events(town) == [("Potluck", "05-12T19:00", "planned")]
    (row,) = await rows(town, "SELECT chapter, attribution FROM events")
    assert row["chapter"] is not None
    assert row["attribution"] == "events.csv"


@pytest.mark.parametrize(
    ("name", "body", "said"),
    [
        ("photo.png", b"x", "seems to be neither"),
        ("a.ics", b"hello", "is not a calendar that I can read"),
        ("a.ics", b"", "is empty"),
        ("a.csv", b"a,b\n1,2\n", "lacks a column"),
        ("a.ics", b"x" * (8 * 2**20 + 1), "more than 8 MB"),
    ],
)
async def test_a_file_that_cannot_be_read_is_refused_with_the_reason(
    town: Town, name: str, body: bytes, said: str
) -> None:
    ada = await town.connector("ada", await town.chapter("Lyon"))
    assert said in text(await ada.slash(town.square, "event import", file=(name, body)))
