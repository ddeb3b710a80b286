"""`python bot.py export`: what is imported again is the same, and nobody who went is in it."""

from __future__ import annotations

import argparse
import stat
import zipfile
from pathlib import Path

import pytest

from db import erasures, events, handbook, people
from db.chapters import Source
from db.store import Transaction
from domain.events import Audience, Event, Kind
from domain.handbook import Audience as Readers
from domain.handbook import Page
from domain.handbook import Source as Written
from domain.ids import new_id
from services import exports, imports
from services.house import House
from tests.imports.conftest import NETWORK, NOON, Shelf, town
from tests.standin import BotProcess
from tests.stores import copy_store, open_store, settings

ADA, BEN, CLEO, DAN = (700000000000000000 + number for number in range(4))
ORDER = ("chapters", "venues", "partners", "handbook", "events", "members")
KINDS = {"partners": "directory"}


def given(path: Path, network: int | None = None) -> argparse.Namespace:
    """What was typed."""
    return argparse.Namespace(path=path, network=network)


def read(folder: Path) -> dict[str, str]:
    """Every file below ``folder`` by its name."""
    return {
        path.relative_to(folder).as_posix(): path.read_text("utf-8")
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


async def furnish(shelf: Shelf) -> None:
    """A network with something of everything."""
    await shelf.bring(
        "chapters",
        shelf.chapters(
            town("1", "Lyon", "FR"),
            town("2", "Springfield", "US", region="IL"),
            town("3", "Springfield", "US", "retired", region="MA"),
            town("4", "Water", ""),
        ),
    )
    await shelf.bring(
        "events",
        shelf.events(
            "Lyon,e1,Potluck,upcoming,2031-05-20,19:00,2031-05-20T17:00:00Z,4,0,,",
            'Lyon,e2,"Soup, and ""bread""",cancelled,2031-06-20,19:00,2031-06-20T17:00:00Z,0,0,,',
            ",e3,Far away,past,2019-01-01,09:00,2019-01-01T00:00:00Z,12,0,Tokyo,JP",
        ),
    )
    await shelf.bring(
        "members",
        shelf.members(
            f"{ADA},Ada,Lyon,FR,Lyon,soup;bread,fr;en,,city:network;skills:public;chapter:chapter",
            f"{BEN},Ben,,,,juggling,,,",
            f"{CLEO},Cleo,,,,,,,network",
            f"{DAN},Dan,Lyon,FR,Lyon,,,,network",
        ),
    )
    venues = "id,name,postcode,city,region,country,kind,latitude,longitude,web\n"
    venues += "v1,Le Tiers,69001,Lyon,,FR,atelier,45.767,4.833,https://tiers.example\n"
    await shelf.bring("venues", shelf.file("venues.csv", venues))
    partners = shelf.folder / "directory"
    partners.mkdir()
    (partners / "Sunny Fields.md").write_text(
        "---\ntitle: 'Sunny: \"Fields\"'\nlocations: [Lyon, France]\nstart: 2011\n---\n", "utf-8"
    )
    (partners / "Old Mill.md").write_text("---\nname: Old Mill\ncity: Porto\n---\n", "utf-8")
    (partners / "Just a link.md").write_text("---\nurl: https://link.example\n---\n", "utf-8")
    await shelf.bring("directory", partners)
    pages = shelf.folder / "pages"
    pages.mkdir()
    (pages / "meet.md").write_text("---\ntitle: How we meet\n---\n# Potlucks\n\nBring *soup*.\n")
    await shelf.bring("handbook", pages)


async def add_by_hand(shelf: Shelf) -> None:
    """What no file said: a page of the crew, an event for a few, and two who went."""
    now = shelf.now

    async def unit(tx: Transaction) -> None:
        page = Page(
            id=new_id(now),
            network=NETWORK,
            title='The "key"',
            text="---\nIt hangs by the door.",
            language="fr",
            source=Written.WRITTEN,
            key="1",
            changed=now,
            confirmed=now,
            added=now,
            audience=Readers.CONNECTORS,
        )
        await handbook.add(tx, page, now=now)
        secret = Event(
            id=new_id(now),
            network=NETWORK,
            chapter=None,
            title="Surprise",
            kind=Kind.MEETUP,
            wall=now.replace(tzinfo=None),
            zone="UTC",
            starts=now,
            ends=now,
            audience=Audience.CONNECTORS,
        )
        await events.add(tx, secret, Source(), now=now)
        await people.set_left(tx, NETWORK, CLEO, now=now)
        await erasures.ask(tx, NETWORK, DAN, now=now)

    await shelf.store.write(unit)


async def bring_back(house: House, folder: Path) -> list[imports.Report]:
    """Import everything of an export, as its README says."""
    reports = []
    for first in ORDER:
        for path in sorted(folder.glob(f"{first}*")):
            kind = KINDS.get(first, first)
            reports.append(await imports.run(house, NETWORK, kind, path))
    return reports


async def test_what_was_exported_and_imported_elsewhere_is_exported_the_same(
    shelf: Shelf, migrated: Path, tmp_path: Path
) -> None:
    await furnish(shelf)
    await add_by_hand(shelf)
    told = await exports.operate(shelf.house, given(tmp_path / "one"), None)
    assert "personal data" in told
    assert "left out: 1 events" in told
    copy_store(migrated, tmp_path / "elsewhere.db")
    async with await open_store(tmp_path / "elsewhere.db", now=NOON) as store:
        there = House(store, lambda: NOON)
        reports = await bring_back(there, tmp_path / "one")
        assert [(one.kind, one.refused, one.skipped) for one in reports] == [
            (KINDS.get(kind, kind), 0, 0) for kind in ORDER
        ]
        await exports.operate(there, given(tmp_path / "two"), None)
    one, two = read(tmp_path / "one"), read(tmp_path / "two")
    one.pop("README.md"), two.pop("README.md")
    assert one == two
    assert sorted(one) == [
        "chapters.json",
        "events.csv",
        "handbook/meet.md",
        "handbook/the-key.md",
        "members.csv",
        "partners/Just a link.md",
        "partners/Old Mill.md",
        "partners/Sunny Fields.md",
        "venues.csv",
    ]


async def test_nobody_who_left_or_asked_to_be_erased_is_in_an_export(
    shelf: Shelf, tmp_path: Path
) -> None:
    await furnish(shelf)
    await add_by_hand(shelf)
    await exports.operate(shelf.house, given(tmp_path / "out"), None)
    written = read(tmp_path / "out")
    assert written["members.csv"].splitlines() == [
        "discord_id,name,city,country,chapter,skills,languages,topics,visibility",
        f"{ADA},Ada,Lyon,FR,Lyon,soup;bread,fr;en,,city:network;chapters:chapter;skills:public",
        f"{BEN},Ben,,,,juggling,,,",
    ]
    everything = "".join(written.values())
    assert "Cleo" not in everything
    assert "Dan" not in everything
    assert "Surprise" not in everything
    assert "personal data" in written["README.md"]
    assert "import directory partners" in written["README.md"]
    mode = stat.S_IMODE((tmp_path / "out" / "members.csv").stat().st_mode)
    assert mode == 0o600


async def test_an_export_can_be_one_archive_and_writes_over_nothing(
    shelf: Shelf, tmp_path: Path
) -> None:
    await furnish(shelf)
    await exports.operate(shelf.house, given(tmp_path / "out.zip"), NETWORK)
    with zipfile.ZipFile(tmp_path / "out.zip") as packed:
        assert {"README.md", "chapters.json", "partners/Old Mill.md"} <= set(packed.namelist())
    for path in (tmp_path / "out.zip", shelf.folder):
        with pytest.raises(exports.Unable, match="is there already"):
            await exports.operate(shelf.house, given(path), None)
    with pytest.raises(exports.Unable, match="no such network"):
        await exports.operate(shelf.house, given(tmp_path / "new", 5), None)
    with pytest.raises(exports.Unable, match="nothing was exported"):
        await exports.operate(shelf.house, given(tmp_path / "nowhere" / "a.zip"), None)


async def test_an_operator_exports_from_the_command_line(migrated: Path, tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    copy_store(migrated, tmp_path / "data" / "bot.db")
    env = settings(tmp_path / "data" / "bot.db")
    async with BotProcess(tmp_path, env, arguments=("export", "out")) as process:
        code = await process.wait(60)
        assert code == 1
        assert "no such network" in process.output
    async with await open_store(tmp_path / "data" / "bot.db", now=NOON) as store:
        await furnish(Shelf(store, tmp_path))
    async with BotProcess(tmp_path, env, arguments=("export", "out")) as process:
        assert await process.wait(60) == 0
        assert "members.csv: 4" in process.output
    assert "members.csv" in read(tmp_path / "out")
