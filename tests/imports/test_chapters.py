"""Chapters from files by example."""

from __future__ import annotations

from typing import Any

from db import chapters
from db.chapters import Source
from db.store import Transaction
from domain.chapters import Chapter, Kind, Status
from services.imports.taking import Noted
from tests.imports.conftest import NETWORK, Shelf, town


async def _by_hand(shelf: Shelf, name: str, country: str) -> None:
    """A chapter that a steward made."""
    chapter = Chapter(
        *(5, NETWORK, name.lower(), name, Kind.PLACE, Status.ACTIVE, name, country, None),
        *(None, None, "Europe/Lisbon", "pt"),
        channel=9,
        role=8,
        description="Ours",
    )

    async def unit(tx: Transaction) -> None:
        await chapters.add(tx, chapter, Source(), now=shelf.now)

    await shelf.store.write(unit)


async def _change(shelf: Shelf, **fields: Any) -> None:
    async def unit(tx: Transaction) -> None:
        names = ", ".join(f"{name} = :{name}" for name in fields)
        await tx.conn.execute(f"UPDATE chapters SET {names}", fields)  # noqa: S608  # our names

    await shelf.store.write(unit)


async def test_a_chapter_is_placed_by_the_gazetteer(shelf: Shelf) -> None:
    await shelf.bring("chapters", shelf.chapters(town("q", "Quito", "Ecuador")))
    row = await shelf.row("SELECT * FROM chapters")
    assert (row["slug"], row["zone"], round(row["latitude"])) == ("quito", "America/Guayaquil", 0)
    assert (row["status"], row["leads"]) == ("active", "604800 86400 3600")
    assert row["attribution"] == "imported from chapters.json"


async def test_what_changed_in_the_file_changes_and_what_people_set_stays(shelf: Shelf) -> None:
    await shelf.bring("chapters", shelf.chapters(town("q", "Quito", "Ecuador")))
    await _change(shelf, channel=9, role=8, leads="3600", description="Ours", zone="America/Lima")
    changed = shelf.chapters(town("q", "Quito", "Ecuador", "retired"))
    report = await shelf.bring("chapters", changed)
    assert (report.changed, report.count("noted", Noted.BY_HAND)) == (1, 1)
    row = await shelf.row("SELECT * FROM chapters")
    assert (row["status"], row["zone"]) == ("composted", "America/Lima")
    assert (row["channel"], row["role"], row["leads"]) == (9, 8, "3600")
    assert row["description"] == "Ours"
    before = await shelf.dump()
    assert (await shelf.bring("chapters", changed)).skipped == 1
    assert await shelf.dump() == before


async def test_a_stage_that_people_set_outlives_the_files(shelf: Shelf) -> None:
    await shelf.bring("chapters", shelf.chapters(town("q", "Quito", "Ecuador")))
    await _change(shelf, status="dormant")
    await shelf.bring("chapters", shelf.chapters(town("q", "Quito", "Ecuador", "retired")))
    assert (await shelf.row("SELECT status FROM chapters"))["status"] == "dormant"


async def test_a_chapter_that_was_made_by_hand_is_linked_and_completed(shelf: Shelf) -> None:
    await _by_hand(shelf, "Lisbon", "PT")
    report = await shelf.bring("chapters", shelf.chapters(town("l", "Lisbon", "Portugal")))
    assert (report.added, report.changed) == (0, 1)
    assert report.count("noted", Noted.ADOPTED) == 1
    row = await shelf.row("SELECT * FROM chapters")
    assert (row["id"], row["language"], row["channel"]) == (5, "pt", 9)
    assert round(row["latitude"]) == 39
    assert (await shelf.bring("chapters", shelf.chapters(town("l", "Lisbon", "Portugal")))).skipped


async def test_a_namesake_in_another_country_is_another_chapter(shelf: Shelf) -> None:
    await _by_hand(shelf, "Athens", "GR")
    report = await shelf.bring(
        "chapters", shelf.chapters(town("a", "Athens", "USA", region="Georgia"))
    )
    assert report.added == 1
    slugs = await shelf.rows("SELECT slug FROM chapters ORDER BY slug")
    assert [row["slug"] for row in slugs] == ["athens", "athens-2"]


async def test_two_lists_with_the_same_identifiers_stay_two(shelf: Shelf) -> None:
    header = "id,name,city"
    first = shelf.file("a.csv", f"{header}\n1,Harrow,Lyon\n")
    second = shelf.file("b.csv", f"{header}\n1,Mill,Brest\n")
    await shelf.bring("venues", first)
    await shelf.bring("venues", second, source="venues-brest")
    names = await shelf.rows("SELECT name FROM venues ORDER BY name")
    assert [row["name"] for row in names] == ["Harrow", "Mill"]
    report = await shelf.bring("venues", shelf.file("a.csv", f"{header}\n1,The Harrow,Lyon\n"))
    assert (report.added, report.changed) == (0, 1)
