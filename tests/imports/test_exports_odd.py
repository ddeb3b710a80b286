"""`python bot.py export` in odd places, and of people who write odd things about themselves."""

from __future__ import annotations

import io
import resource
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stderr
from pathlib import Path

import pytest

from db import members, networks, people
from db.store import Transaction
from domain.members import Field, Level
from domain.networks import Network
from services import exports
from services.exports import writing
from services.house import House
from tests.imports.conftest import NETWORK, NOON, Shelf
from tests.imports.test_exports import bring_back, furnish, given, read
from tests.stores import copy_store, open_store

FIRST = 700000000000000100
NAMES = (
    '=HYPERLINK("http://evil.example","a")',
    "@eve",
    "+33",
    "-x",
    'a, "b"; c',
    "'quoted",
    "null",
    "1.0",
    "👩‍👩‍👧",
)
SKILLS = ("c++", "=cmd|' /C calc'!A0", 'say "hi"', "1e5", "x:y")
UNSEEN = "\u3164"  # a name that nobody sees, as Discord lets people have it


async def meet(shelf: Shelf, *names: str) -> None:
    """People of these ``names`` with odd skills, open to the network."""
    now = shelf.now

    async def unit(tx: Transaction) -> None:
        for member, name in enumerate(names, FIRST):
            await people.meet(tx, NETWORK, member, name, now=now)
            said = {Field.SKILLS: SKILLS, Field.CITY: ('=Lyon, "FR"',)}
            await members.put(tx, NETWORK, member, said)
            await members.open_to(tx, NETWORK, member, {Field.SKILLS: Level.NETWORK})

    await shelf.store.write(unit)


async def moved(shelf: Shelf, migrated: Path, folder: Path) -> tuple[str, str]:
    """The list of members of an export, and of the house that imported it."""
    await exports.operate(shelf.house, given(folder / "one"), None)
    copy_store(migrated, folder / "elsewhere.db")
    async with await open_store(folder / "elsewhere.db", now=NOON) as store:
        there = House(store, lambda: NOON)
        await bring_back(there, folder / "one")
        await exports.operate(there, given(folder / "two"), None)
    return tuple(read(folder / name)["members.csv"] for name in ("one", "two"))  # type: ignore[return-value]


async def test_what_people_wrote_is_moved_letter_by_letter(
    shelf: Shelf, migrated: Path, tmp_path: Path
) -> None:
    await shelf.bring("chapters", shelf.chapters({"id": "1", "city": "Lyon", "country": "FR"}))
    await meet(shelf, *NAMES)
    one, two = await moved(shelf, migrated, tmp_path)
    assert one == two
    assert one.count("=cmd|") == len(NAMES)
    assert "not in a spreadsheet" in read(tmp_path / "one")["README.md"]


async def test_who_has_a_name_that_nobody_sees_is_moved_too(
    shelf: Shelf, migrated: Path, tmp_path: Path
) -> None:
    await shelf.bring("chapters", shelf.chapters({"id": "1", "city": "Lyon", "country": "FR"}))
    await meet(shelf, UNSEEN)
    one, two = await moved(shelf, migrated, tmp_path)
    assert str(FIRST) in two
    assert one == two


async def test_an_export_follows_no_link_into_nothing_and_is_no_archive_inside_a_folder(
    shelf: Shelf, tmp_path: Path
) -> None:
    await furnish(shelf)
    (tmp_path / "folder.zip").mkdir()
    for name in ("link", "link.zip"):
        (tmp_path / name).symlink_to(tmp_path / "nowhere")
    before = sorted(tmp_path.rglob("*"))
    for name in ("folder.zip", "link", "link.zip"):
        with pytest.raises(exports.Unable, match="is there already"):
            await exports.operate(shelf.house, given(tmp_path / name), None)
    assert sorted(tmp_path.rglob("*")) == before


@contextmanager
def room_for(size: int) -> Iterator[None]:
    """No file may grow beyond ``size`` bytes, as on a disk that is full."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        with redirect_stderr(io.StringIO()):
            yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


async def test_an_operator_hears_that_a_part_of_an_export_is_there(
    shelf: Shelf, tmp_path: Path
) -> None:
    await furnish(shelf)
    pages = shelf.folder / "more"
    pages.mkdir()
    (pages / "long.md").write_text("---\ntitle: Long\n---\n" + "Bring soup.\n\n" * 900, "utf-8")
    await shelf.bring("handbook", pages)
    with room_for(4000), pytest.raises(exports.Unable, match="only a part was exported, remove"):
        await exports.operate(shelf.house, given(tmp_path / "out"), None)
    with room_for(4000), pytest.raises(exports.Unable, match="nothing was exported"):
        await exports.operate(shelf.house, given(tmp_path / "out.zip"), None)
    assert not (tmp_path / "out.zip").exists()


def test_an_archive_that_could_not_be_written_whole_is_not_there(tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    for number in range(40):
        writing.put_file(folder / f"{number}.csv", f"{number}\n" * 20)
    with room_for(2000), pytest.raises(OSError, match="too large"):
        writing.pack(folder, tmp_path / "out.zip")
    assert [path.name for path in tmp_path.iterdir()] == ["folder"]


async def test_an_operator_of_several_networks_is_told_which_there_are(
    shelf: Shelf, tmp_path: Path
) -> None:
    async def unit(tx: Transaction) -> None:
        for number in (8, 9):
            await networks.add(tx, Network(number, f"Number {number}", "en", "UTC"), now=NOON)

    await shelf.store.write(unit)
    with pytest.raises(exports.Unable, match=r"8 \(Number 8\), 9 \(Number 9\)"):
        await exports.operate(shelf.house, given(tmp_path / "out"), None)
    assert "Number 9" in await exports.operate(shelf.house, given(tmp_path / "out", 9), None)
