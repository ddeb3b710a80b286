"""Members from files by example: hidden until opened, and never opened against their owner."""

from __future__ import annotations

from typing import Any

from db import directory, members, people
from db.found_by import Kept
from db.store import Transaction
from domain.members import Field, Level
from domain.people import Person
from services.imports.taking import Noted
from tests.imports.conftest import NETWORK, Shelf, town

ADA = 123456789012345678
LINE = f"{ADA},Ada,Lyon,fr,Lyon,solar;bees,fr,commons,{{}}"


async def _kept(shelf: Shelf) -> dict[Field, Kept]:
    return await members.fields(shelf.store.read, NETWORK, ADA)


async def _find(shelf: Shelf, word: str) -> list[str]:
    viewer = Person(NETWORK, 1, "Bo")
    found = await directory.search(
        shelf.store.read, viewer, [directory.starting(word)], limit=5, offset=0
    )
    return [one.name for one in found]


async def _do(shelf: Shelf, act: Any) -> None:
    async def unit(tx: Transaction) -> None:
        await act(tx)

    await shelf.store.write(unit)


async def test_a_member_is_hidden_until_the_file_opens_a_field(shelf: Shelf) -> None:
    await shelf.bring("members", shelf.members(LINE.format("")))
    assert await _find(shelf, "solar") == []
    report = await shelf.bring("members", shelf.members(LINE.format("skills:network")))
    assert report.changed == 1
    assert await _find(shelf, "solar") == ["Ada"]
    assert (await _kept(shelf))[Field.CITY] == Kept(("Lyon",), Level.NOBODY)


async def test_the_second_run_changes_nothing(shelf: Shelf) -> None:
    await shelf.bring("chapters", shelf.chapters(town("lyon", "Lyon", "France")))
    path = shelf.members(LINE.format("network"), "234567890123456789,Bo,,,,,,,")
    assert (await shelf.bring("members", path)).added == 2
    before = await shelf.dump()
    assert (await shelf.bring("members", path)).skipped == 2
    assert await shelf.dump() == before


async def test_a_member_belongs_to_the_chapter_that_is_named(shelf: Shelf) -> None:
    await shelf.bring("chapters", shelf.chapters(town("lyon", "Lyon", "France")))

    async def role(tx: Transaction) -> None:
        await tx.conn.execute("UPDATE chapters SET role = 8")

    await _do(shelf, role)
    other = "234567890123456789,Bo,,,Atlantis,,,,"
    report = await shelf.bring("members", shelf.members(LINE.format(""), other))
    assert report.count("noted", Noted.UNKNOWN_CHAPTER) == 1
    assert await shelf.rows("SELECT member FROM chapter_members") == [{"member": ADA}]
    granted = await shelf.row("SELECT kind, target FROM deliveries")
    assert granted == {"kind": "role.grant", "target": ADA}


async def test_who_left_the_chapter_is_not_brought_back(shelf: Shelf) -> None:
    await shelf.bring("chapters", shelf.chapters(town("lyon", "Lyon", "France")))
    await shelf.bring("members", shelf.members(LINE.format("")))

    async def leave(tx: Transaction) -> None:
        await tx.conn.execute("DELETE FROM chapter_members")

    await _do(shelf, leave)
    await shelf.bring("members", shelf.members(LINE.format("network")))
    assert await shelf.rows("SELECT member FROM chapter_members") == []


async def test_what_its_owner_closed_is_not_opened_again(shelf: Shelf) -> None:
    await shelf.bring("members", shelf.members(LINE.format("network")))

    async def close(tx: Transaction) -> None:
        await members.open_to(tx, NETWORK, ADA, {Field.SKILLS: Level.NOBODY})
        await members.put(tx, NETWORK, ADA, {Field.TOPICS: ["salt"]})

    await _do(shelf, close)
    report = await shelf.bring(
        "members", shelf.members(LINE.format("public").replace("commons", "commons;seeds"))
    )
    assert report.count("noted", Noted.BY_HAND) == 1
    kept = await _kept(shelf)
    assert kept[Field.SKILLS] == Kept(("solar", "bees"), Level.NOBODY)
    assert kept[Field.TOPICS].content == ("salt",)
    assert kept[Field.CITY].level is Level.PUBLIC
    assert await _find(shelf, "solar") == []


async def test_what_the_file_takes_back_is_taken_back(shelf: Shelf) -> None:
    await shelf.bring("members", shelf.members(LINE.format("network")))
    await shelf.bring("members", shelf.members(f"{ADA},Ada,,,,,,,"))
    assert await _find(shelf, "solar") == []
    assert (await _kept(shelf))[Field.SKILLS] == Kept((), Level.NOBODY)


async def test_someone_whom_the_bot_knows_keeps_their_name_and_their_words(shelf: Shelf) -> None:
    async def meet(tx: Transaction) -> None:
        await people.meet(tx, NETWORK, ADA, "ada", now=shelf.now)
        await members.put(tx, NETWORK, ADA, {Field.CITY: ["Brest"]})

    await _do(shelf, meet)
    report = await shelf.bring("members", shelf.members(LINE.format("")))
    assert (report.added, report.changed) == (0, 1)
    kept = await _kept(shelf)
    assert kept[Field.CITY].content == ("Brest",)
    assert kept[Field.SKILLS].content == ("solar", "bees")
    assert (await shelf.row("SELECT name FROM members"))["name"] == "ada"
