"""The public data, whole: every record is accounted for, and the second run changes nothing."""

from __future__ import annotations

import asyncio
import csv
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from domain.folding import fold
from domain.reasons import Reason
from services.imports import Report
from services.imports.running import BATCH
from services.imports.taking import Change, Noted
from tests.feeds.shelf import FILES, real_data
from tests.imports.conftest import NOON, Shelf
from tests.stores import copy_store, open_store, records

pytestmark = real_data

TOTALS = {"chapters": 384, "events": 2302, "calendar": 60, "venues": 1512, "directory": 45}
ADDED = {"chapters": 384, "events": 2285, "calendar": 59, "venues": 1498, "directory": 39}
TABLES = {
    "chapters": "chapters",
    "events": "events",
    "calendar": "events",
    "venues": "venues",
    "directory": "partners",
}


def _figures(report: Report) -> tuple[int, int, int, int]:
    return report.added, report.changed, report.skipped, report.refused


@pytest.fixture(params=FILES)
def name(request: pytest.FixtureRequest) -> str:
    return str(request.param)


async def test_every_record_is_added_skipped_or_refused(shelf: Shelf, name: str) -> None:
    report = await shelf.bring(*FILES[name])
    refused = 1 if name == "directory" else 0
    skipped = TOTALS[name] - ADDED[name] - refused
    assert _figures(report) == (ADDED[name], 0, skipped, refused)
    assert report.total == TOTALS[name]
    assert len(await shelf.rows(f"SELECT id FROM {TABLES[name]}")) == ADDED[name]  # noqa: S608
    set_aside = [one.count for one in report.reasons if one.what in {"skipped", "refused"}]
    assert sum(set_aside) == skipped + refused


async def test_the_second_run_changes_nothing(shelf: Shelf, name: str) -> None:
    await shelf.bring(*FILES["chapters"])
    first = await shelf.bring(*FILES[name])
    before = await shelf.dump()
    again = await shelf.bring(*FILES[name])
    assert _figures(again) == (0, 0, TOTALS[name] - first.refused, first.refused)
    assert again.count("skipped", Change.UNCHANGED) == ADDED[name]
    assert await shelf.dump() == before


async def test_a_dry_run_says_the_same_and_writes_nothing(shelf: Shelf, name: str) -> None:
    before = await shelf.dump()
    foreseen = await shelf.bring(*FILES[name], dry_run=True)
    assert await shelf.dump() == before
    done = await shelf.bring(*FILES[name])
    assert _figures(foreseen) == _figures(done)
    assert foreseen.reasons == done.reasons


async def test_progress_ends_with_the_last_record(shelf: Shelf, name: str) -> None:
    told: list[tuple[int, int]] = []
    await shelf.bring(*FILES[name], progress=lambda done, total: told.append((done, total)))
    assert told[-1] == (ADDED[name], ADDED[name])
    assert [done for done, _ in told] == sorted({done for done, _ in told})


async def test_a_run_that_was_stopped_half_way_is_finished_by_the_next(
    shelf: Shelf, name: str
) -> None:
    await shelf.bring(*FILES[name])
    whole = _content(await shelf.dump())
    for table in ("chapters", "events", "venues", "partners", "words", "deliveries"):
        await _empty(shelf, table)

    def stop(_done: int, _total: int) -> None:
        task.cancel()

    task = asyncio.create_task(shelf.bring(*FILES[name], progress=stop))
    await asyncio.gather(task, return_exceptions=True)
    held = len(await shelf.rows(f"SELECT id FROM {TABLES[name]}"))  # noqa: S608  # our names
    assert held == min(BATCH, ADDED[name])  # a batch is whole, whatever stops it
    report = await shelf.bring(*FILES[name])
    assert report.added == ADDED[name] - held
    assert report.count("skipped", Change.UNCHANGED) == held
    assert _content(await shelf.dump()) == whole


async def _empty(shelf: Shelf, table: str) -> None:
    async def unit(tx: Any) -> None:
        await tx.conn.execute(f"DELETE FROM {table}")  # noqa: S608  # our names

    await shelf.store.write(unit)


def _content(dump: dict[str, list[dict[str, Any]]]) -> dict[str, list[str]]:
    """The rows without what is made anew each time; words and deliveries by what they say."""
    made = {"id", "nonce", "dedupe", "subject", "created_at", "updated_at"}
    return {
        table: sorted(
            str({name: value for name, value in row.items() if name not in made}) for row in rows
        )
        for table, rows in dump.items()
        if table not in {"audit", "audit_chains"}
    }


@dataclass(frozen=True)
class Export:
    """The chapters and their events, imported once for several tests."""

    path: Path
    report: Report

    def rows(self, sql: str, *parameters: Any) -> list[Any]:
        """What the store says."""
        return records(self.path, sql, *parameters)


@pytest.fixture(scope="module")
def export(migrated: Path, tmp_path_factory: pytest.TempPathFactory) -> Export:
    """A store with every chapter and every event."""
    path = tmp_path_factory.mktemp("export") / "bot.db"
    copy_store(migrated, path)

    async def bring() -> Report:
        async with await open_store(path, now=NOON) as store:
            shelf = Shelf(store, path.parent)
            await shelf.bring(*FILES["chapters"])
            await shelf.bring(*FILES["calendar"])
            return await shelf.bring(*FILES["events"])

    return Export(path, asyncio.run(bring()))


def test_the_groups_of_the_export_find_their_chapters(export: Export) -> None:
    (guessed,) = [one for one in export.report.reasons if one.reason is Noted.OTHER_NAME]
    assert set(guessed.first) == {
        "R-Ladies Philly is Philadelphia",
        "R-Ladies RTP is RTP (Research Triangle Park)",
        "R-Ladies PDX is Portland, Oregon",
        "R-Ladies CDMX is Mexico City",
        "R-Ladies New York is New York City",
        "R-Ladies Washington D.C. is D.C.",
        "R-Ladies Twin Cities is Minneapolis-Saint Paul",
        "Spotkania Entuzjastów R-Warsaw RUG Meetup & R-Ladies Warsaw is Warsaw",
        "R-Ladies Tucson AZ is Tucson",
        "R-Ladies L'viv is Lviv",
        "R-Ladies Santiago is Santiago de Chile",
        "R-Ladies Mid-Mo is Mid-Missouri",
        "R-Ladies Lisboa is Lisbon",
        "R-Ladies Floripa is Florianópolis",
        "R-Ladies Galapagos Islands is Puerto Ayora",
    }
    # Two chapters in Montenegro, and nothing says which: none is better than a wrong one.
    assert export.report.count("noted", Noted.UNKNOWN_CHAPTER) == 1
    lost = export.rows("SELECT venue FROM events WHERE chapter IS NULL AND source = 'events'")
    assert [row["venue"] for row in lost] == ["HN"]


def test_every_other_group_belongs_to_the_chapter_that_bears_its_name(export: Export) -> None:
    (guessed,) = [one for one in export.report.reasons if one.reason is Noted.OTHER_NAME]
    others = {example.partition(" is ")[0] for example in guessed.first} | {"R-Ladies Montenegro"}
    found = {
        row["source_key"]: row
        for row in export.rows(
            "SELECT e.source_key, c.name, c.city FROM events e JOIN chapters c ON c.id = e.chapter"
        )
    }
    with FILES["events"][1].open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            if row["chapter"] in others or row["id"] not in found:
                continue
            own = fold(row["chapter"].removeprefix("R-Ladies "))
            chapter = found[row["id"]]
            assert own in {fold(chapter["name"]), fold(chapter["city"] or "")}, row


@pytest.mark.parametrize(
    ("group", "chapter"),
    [
        ("R-Ladies Athens", "Athens, Georgia"),
        ("R-Ladies London", "London"),
        ("R-Ladies Cambridge", "Cambridge"),
    ],
)
def test_namesakes_are_told_apart_by_country_and_clock(
    export: Export, group: str, chapter: str
) -> None:
    text = FILES["events"][1].read_text("utf-8")
    keys = [line.split(",")[1] for line in text.splitlines() if line.startswith(f"{group},")]
    rows = export.rows(
        "SELECT e.source_key, c.name FROM events e JOIN chapters c ON c.id = e.chapter"
    )
    assert {row["name"] for row in rows if row["source_key"] in keys} == {chapter}


def test_every_event_stands_at_its_instant_on_its_own_clock(export: Export) -> None:
    rows = export.rows("SELECT wall, zone, starts, ends FROM events")
    assert len(rows) == ADDED["events"] + ADDED["calendar"]
    for row in rows:
        wall = datetime.fromisoformat(row["wall"]).replace(tzinfo=ZoneInfo(row["zone"]))
        assert int(wall.timestamp()) == row["starts"]
        assert row["ends"] > row["starts"]


def test_where_local_time_and_utc_contradict_each_other_utc_is_believed(export: Export) -> None:
    assert export.report.count("noted", Noted.OTHER_CLOCK) == 20
    (row,) = export.rows("SELECT wall, zone, starts FROM events WHERE source_key = '234831601'")
    assert (row["wall"], row["zone"]) == ("2016-11-05T13:00:00", "Europe/Istanbul")
    assert row["starts"] == int(datetime(2016, 11, 5, 10, 0, tzinfo=UTC).timestamp())


def test_history_is_kept_and_does_not_crowd_what_is_looked_for(export: Export) -> None:
    """A word leads to 400 events at most: those of years ago would hide those of this week."""
    past = int(NOON.timestamp()) - 60 * 86400
    found = export.rows(
        "SELECT DISTINCT e.ends FROM words w JOIN events e ON e.id = w.subject"
        " WHERE w.noun = 'event'"
    )
    assert found
    assert all(row["ends"] > past for row in found)


async def test_chapters_stand_where_they_are_or_nowhere(shelf: Shelf) -> None:
    report = await shelf.bring(*FILES["chapters"])
    assert report.count("noted", Noted.UNKNOWN_CITY) == 6
    nowhere = await shelf.rows(
        "SELECT name, zone FROM chapters WHERE latitude IS NULL ORDER BY name"
    )
    assert [(row["name"], row["zone"]) for row in nowhere] == [
        ("B G Nagar", "Asia/Kolkata"),
        ("Cambridge, Maryland", "America/New_York"),
        ("Highland Park", "America/New_York"),
        ("Mid-Missouri", "America/Chicago"),
        ("Remote", "Europe/Paris"),
        ("Woodbridge", "America/New_York"),
        ("colorado", "America/Denver"),
    ]
    capital = await shelf.row("SELECT * FROM chapters WHERE name = 'D.C.'")
    assert round(capital["latitude"]) == 39
    everywhere = await shelf.row("SELECT kind, city FROM chapters WHERE name = 'Remote'")
    assert everywhere == {"kind": "theme", "city": None}
    assert await shelf.rows("SELECT DISTINCT attribution FROM chapters") == [
        {"attribution": "github.com/rladies/rladies.github.io data/chapters @a2679af41 (CC BY 4.0)"}
    ]


async def test_partners_and_venues_keep_what_they_are_owed_to(shelf: Shelf) -> None:
    report = await shelf.bring(*FILES["directory"], attribution="The directory (CC BY-SA 4.0)")
    assert report.attribution == "The directory (CC BY-SA 4.0)"
    assert report.count("refused", Reason.TEMPLATE) == 1
    kept = await shelf.row("SELECT * FROM partners WHERE name = 'Ouishare'")
    assert kept["attribution"] == "The directory (CC BY-SA 4.0)"
    assert '"started":2012' in kept["content"]
    await shelf.bring(*FILES["venues"])
    venue = await shelf.row("SELECT * FROM venues WHERE source_key = '2'")
    assert (venue["name"], venue["city"], venue["country"]) == ("Anticafé", "Paris", "FR")
    assert venue["attribution"] == "imported from venues_tiers_lieux_fr_2019.csv"


async def test_coming_events_are_announced_by_reminders_and_no_card(shelf: Shelf) -> None:
    await shelf.bring(*FILES["calendar"])
    kinds = await shelf.rows("SELECT DISTINCT kind FROM deliveries")
    assert kinds == [{"kind": "event.reminder"}]
    past = await shelf.rows(
        "SELECT d.id FROM deliveries d JOIN events e ON e.id = d.subject WHERE e.starts <= ?",
        int(shelf.now.timestamp()),
    )
    assert past == []
