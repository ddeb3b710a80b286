"""Events from files by example: what is new is taken, what people wrote stays, guests are told."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from db import answers, events, people
from db.store import Transaction
from domain.events import Answer, Event
from services.imports.taking import Noted
from tests.imports.conftest import NETWORK, Shelf, town, vevent

LYON = (
    "Ouishare Lyon,1,{title},upcoming,2026-05-{day},{hour}:00,2026-05-{day}T{utc}:00Z,7,0,Lyon,fr"
)


def _lyon(title: str = "Potluck", day: int = 20, hour: int = 19) -> str:
    return LYON.format(title=title, day=day, hour=hour, utc=hour - 2)


async def _change(shelf: Shelf, **fields: Any) -> None:
    """Someone changes the one event by hand."""

    async def unit(tx: Transaction) -> None:
        names = ", ".join(f"{name} = :{name}" for name in fields)
        await tx.conn.execute(f"UPDATE events SET {names}", fields)  # noqa: S608  # our names

    await shelf.store.write(unit)


async def _coming(shelf: Shelf, member: int) -> Event:
    """Someone says that they come to the one event."""
    row = await shelf.row("SELECT id FROM events")

    async def unit(tx: Transaction) -> Event:
        event = await events.find(tx.conn, NETWORK, row["id"])
        assert event is not None
        await people.meet(tx, NETWORK, member, "Bo", now=shelf.now)
        await answers.put(tx, NETWORK, event.id, member, Answer.GOING, was=None, now=shelf.now)
        return event

    return await shelf.store.write(unit)


async def _planned(shelf: Shelf) -> list[tuple[str, int]]:
    rows = await shelf.rows(
        "SELECT kind, target FROM deliveries WHERE status = 'planned' ORDER BY kind, due"
    )
    return [(row["kind"], row["target"]) for row in rows]


async def test_an_event_belongs_to_its_chapter_and_its_clock(shelf: Shelf) -> None:
    await shelf.bring("chapters", shelf.chapters(town("lyon", "Lyon", "France")))
    await shelf.bring("events", shelf.events(_lyon()))
    row = await shelf.row("SELECT e.*, c.name FROM events e JOIN chapters c ON c.id = e.chapter")
    assert (row["name"], row["zone"], row["wall"]) == (
        "Lyon",
        "Europe/Paris",
        "2026-05-20T19:00:00",
    )
    assert (row["outside"], row["venue"], row["message"]) == (7, None, None)
    assert await _planned(shelf) == [("event.reminder", 0)] * 3


async def test_an_event_without_a_chapter_keeps_its_city_and_its_clock(shelf: Shelf) -> None:
    line = "Ouishare Quito,1,Minga,upcoming,2026-05-20,19:00,2026-05-21T00:00:00Z,0,0,Quito,ec"
    report = await shelf.bring("events", shelf.events(line))
    assert report.count("noted", Noted.UNKNOWN_CHAPTER) == 1
    row = await shelf.row("SELECT * FROM events")
    assert (row["chapter"], row["venue"]) == (None, "Quito")
    assert (row["zone"], row["wall"]) == ("America/Guayaquil", "2026-05-20T19:00:00")


async def test_an_event_finds_its_chapter_when_that_is_imported_later(shelf: Shelf) -> None:
    await shelf.bring("events", shelf.events(_lyon()))
    await shelf.bring("chapters", shelf.chapters(town("lyon", "Lyon", "France")))
    report = await shelf.bring("events", shelf.events(_lyon()))
    assert report.changed == 1
    assert (await shelf.row("SELECT chapter FROM events"))["chapter"] is not None


async def test_a_chapter_in_another_country_is_not_the_groups(shelf: Shelf) -> None:
    await shelf.bring("chapters", shelf.chapters(town("athens", "Athens", "Greece")))
    line = "Ouishare Athens,1,Potluck,past,2020-02-05,19:00,2020-02-06T00:00:00Z,0,0,Athens,us"
    report = await shelf.bring("events", shelf.events(line))
    assert report.count("noted", Noted.UNKNOWN_CHAPTER) == 1


async def test_what_changed_in_the_file_changes_and_what_people_wrote_stays(shelf: Shelf) -> None:
    await shelf.bring("events", shelf.events(_lyon()))
    await _change(shelf, description="Bring salt", venue="Le 100", channel=9)
    report = await shelf.bring("events", shelf.events(_lyon("Banquet")))
    assert (report.changed, report.count("noted", Noted.BY_HAND)) == (1, 1)
    row = await shelf.row("SELECT * FROM events")
    assert (row["title"], row["description"]) == ("Banquet", "Bring salt")
    assert (row["venue"], row["channel"]) == ("Le 100", 9)
    before = await shelf.dump()
    assert (await shelf.bring("events", shelf.events(_lyon("Banquet")))).changed == 0
    assert await shelf.dump() == before


async def test_a_title_that_people_wrote_outlives_the_files(shelf: Shelf) -> None:
    await shelf.bring("events", shelf.events(_lyon()))
    await _change(shelf, title="Feast")
    await shelf.bring("events", shelf.events(_lyon("Banquet")))
    assert (await shelf.row("SELECT title FROM events"))["title"] == "Feast"


async def test_an_event_that_moves_takes_its_reminders_along_and_tells_its_guests(
    shelf: Shelf,
) -> None:
    await shelf.bring("events", shelf.events(_lyon()))
    await _coming(shelf, 31)
    await shelf.bring("events", shelf.events(_lyon(day=21)))
    row = await shelf.row("SELECT * FROM events")
    assert (row["wall"], row["version"]) == ("2026-05-21T19:00:00", 1)
    assert await _planned(shelf) == [
        ("event.moved", 31),
        ("event.person", 31),
        *[("event.reminder", 0)] * 3,
    ]
    due = await shelf.rows(
        "SELECT due FROM deliveries WHERE kind = 'event.reminder' AND status = 'planned'"
    )
    assert min(one["due"] for one in due) == row["starts"] - 7 * 86400


async def test_a_cancelled_event_tells_its_guests_and_reminds_nobody(shelf: Shelf) -> None:
    await shelf.bring("events", shelf.events(_lyon()))
    await _coming(shelf, 31)
    await shelf.bring("events", shelf.events(_lyon().replace("upcoming", "cancelled")))
    assert (await shelf.row("SELECT status FROM events"))["status"] == "cancelled"
    assert await _planned(shelf) == [("event.cancelled", 31)]


async def test_a_card_that_stands_is_edited(shelf: Shelf) -> None:
    await shelf.bring("events", shelf.events(_lyon()))
    await _change(shelf, channel=9, message=10)
    await shelf.bring("events", shelf.events(_lyon("Banquet")))
    assert ("event.card", 0) in await _planned(shelf)


async def test_what_disappeared_from_the_file_is_left_alone(shelf: Shelf) -> None:
    other = _lyon("Hike", 22).replace(",1,", ",2,")
    await shelf.bring("events", shelf.events(_lyon(), other))
    report = await shelf.bring("events", shelf.events(other))
    assert (report.added, report.changed, report.skipped) == (0, 0, 1)
    assert len(await shelf.rows("SELECT id FROM events")) == 2


async def test_of_a_series_the_next_date_is_taken_and_later_the_one_after(shelf: Shelf) -> None:
    series = vevent("w", "Coffee", "20260107T190000", "RRULE:FREQ=WEEKLY")
    moved = vevent(
        "w", "Coffee", "20260507T190000", "RECURRENCE-ID;TZID=Europe/Paris:20260506T190000"
    )
    path = shelf.calendar(series, moved)
    report = await shelf.bring("events", path)
    assert (report.added, report.count("noted", Noted.REPEATS)) == (2, 1)
    walls = "SELECT wall FROM events ORDER BY wall"
    assert [row["wall"] for row in await shelf.rows(walls)] == [
        "2026-05-07T19:00:00",  # the 6th was moved to the 7th
        "2026-05-13T19:00:00",
    ]
    assert (await shelf.bring("events", path)).added == 0
    shelf.wait(timedelta(days=10))
    assert (await shelf.bring("events", path)).added == 1
    assert [row["wall"] for row in await shelf.rows(walls)][-1] == "2026-05-20T19:00:00"


async def test_a_series_that_moves_moves_its_next_date(shelf: Shelf) -> None:
    path = shelf.calendar(vevent("w", "Coffee", "20260107T190000", "RRULE:FREQ=WEEKLY"))
    await shelf.bring("events", path)
    path = shelf.calendar(vevent("w", "Coffee", "20260108T200000", "RRULE:FREQ=WEEKLY"))
    assert (await shelf.bring("events", path)).changed == 1
    row = await shelf.row("SELECT wall, source_key FROM events")
    assert row == {"wall": "2026-05-07T20:00:00", "source_key": "w@2026-05-07"}


async def test_a_series_that_is_over_stands_once(shelf: Shelf) -> None:
    rule = "RRULE:FREQ=WEEKLY;UNTIL=20260520T170000Z"
    path = shelf.calendar(vevent("w", "Coffee", "20260506T190000", rule))
    await shelf.bring("events", path)
    shelf.wait(timedelta(days=30))
    before = await shelf.dump()
    assert (await shelf.bring("events", path)).skipped == 1
    assert await shelf.dump() == before


async def test_a_whole_day_and_a_floating_time_are_of_the_networks_zone(shelf: Shelf) -> None:
    day = vevent("d", "Fest", "x").replace(
        "DTSTART;TZID=Europe/Paris:x", "DTSTART;VALUE=DATE:20260510"
    )
    floating = vevent("f", "Walk", "x").replace(
        "DTSTART;TZID=Europe/Paris:x", "DTSTART:20260511T080000"
    )
    utc = vevent("u", "Call", "x").replace(
        "DTSTART;TZID=Europe/Paris:x", "DTSTART:20260512T080000Z"
    )
    await shelf.bring("events", shelf.calendar(day, floating, utc))
    rows = await shelf.rows("SELECT wall, zone, ends - starts AS length FROM events ORDER BY wall")
    assert [tuple(row.values()) for row in rows] == [
        ("2026-05-10T00:00:00", "Europe/Paris", 86400),
        ("2026-05-11T08:00:00", "Europe/Paris", 7200),
        ("2026-05-12T10:00:00", "Europe/Paris", 7200),
    ]
