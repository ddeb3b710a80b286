"""What calendars of other houses hold besides events, and what is said of it."""

from __future__ import annotations

from tests.feeds.calendars import calendar
from tests.feeds.outside import Site, answer
from tests.stories.conftest import Town
from tests.stories.importing.playing import (
    SIX_HOURS,
    events,
    follow,
    preview,
    put,
    text,
    vevent,
)


async def test_a_private_event_is_not_told_to_everyone(town: Town, far: Site) -> None:
    put(far, vevent("a", "Potluck", "0512"), vevent("b", "Dentist", "0513", "CLASS:PRIVATE"))
    ada = await town.connector("ada", await town.chapter("Lyon"))
    said = text(await preview(town, ada, far))
    assert "**1** entry is left out: it is marked as private" in said
    assert "Dentist" not in said
    await follow(town, ada, far)
    put(far, vevent("a", "Potluck", "0512", "CLASS:CONFIDENTIAL"), tag='"v2"')
    await town.wait(SIX_HOURS)
    assert await events(town) == [("Potluck", "05-12T19:00", "cancelled")]


async def test_a_calendar_with_nothing_to_come_says_so(town: Town, far: Site) -> None:
    put(far)
    ada = await town.connector("ada", await town.chapter("Lyon"))
    assert "I find no event in it that is still to come" in text(await preview(town, ada, far))


async def test_what_is_called_off_over_there_is_not_said_to_stand_here(
    town: Town, far: Site
) -> None:
    put(far, vevent("a", "Potluck", "0512", "STATUS:CANCELLED"))
    ada = await town.connector("ada", await town.chapter("Lyon"))
    said = text(await preview(town, ada, far))
    assert "**1** event is cancelled over there, and stays out" in said
    assert "as it stands" not in said


async def test_times_without_a_zone_are_those_of_the_calendar(town: Town, far: Site) -> None:
    floating = vevent("a", "Potluck", "0512").replace(";TZID=Europe/Paris", "")
    for zone, seconds in (("Africa/Cairo", 1778601600), ("UTC", 1778605200)):
        body = calendar(f"X-WR-TIMEZONE:{zone}", floating)
        far.pages["/calendar"] = answer("200 OK", body=body)
        ada = await town.connector(f"ada {zone}", await town.chapter(f"Lyon {zone}"))
        assert f"<t:{seconds}:F> · **Potluck**" in text(await preview(town, ada, far))


async def test_letters_that_cannot_be_read_are_named_as_such(town: Town, far: Site) -> None:
    body = calendar(vevent("a", "Fête", "0512")).decode().encode("latin-1")
    far.pages["/calendar"] = answer("200 OK", body=body)
    ada = await town.connector("ada", await town.chapter("Lyon"))
    assert "its letters are written in a way" in text(await preview(town, ada, far))
