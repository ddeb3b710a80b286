"""A date of a series that stands for itself is the series' own, in whatever zone it is written."""

from __future__ import annotations

import pytest

from tests.imports.conftest import Shelf, vevent


@pytest.mark.parametrize(
    "moved",
    [
        "RECURRENCE-ID:20260506T170000Z\nDTSTART:20260507T170000Z",
        "RECURRENCE-ID;TZID=America/Montreal:20260506T130000\n"
        "DTSTART;TZID=America/Montreal:20260507T130000",
        "RECURRENCE-ID;TZID=Europe/Paris:20260506T190000\nDTSTART;TZID=Europe/Paris:20260507T190000",
    ],
)
async def test_a_date_that_moved_is_not_taken_as_a_date_of_its_series_too(
    shelf: Shelf, moved: str
) -> None:
    series = vevent("s", "Drinks", "20260401T190000", "RRULE:FREQ=WEEKLY;BYDAY=WE")
    apart = f"BEGIN:VEVENT\nUID:s\nDTSTAMP:20260101T000000Z\nSUMMARY:Drinks\n{moved}\nEND:VEVENT\n"
    await shelf.bring("events", shelf.calendar(series, apart))
    found = await shelf.rows("SELECT starts FROM events ORDER BY starts")
    # Thursday the 7th is the one that moved; of the series the next is Wednesday the 13th.
    assert [row["starts"] for row in found] == [1778173200, 1778691600]
