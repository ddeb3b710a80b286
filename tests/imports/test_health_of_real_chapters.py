"""384 chapters and 2,302 events replayed: who is silent on the board is who is silent in the files."""

from __future__ import annotations

import csv
import json
from collections import Counter
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from db import connectors, health_boards, rounds
from db.store import Transaction
from domain.deliveries import Delivery, Kind
from domain.folding import fold
from domain.health import PER_ROUND, Rung
from domain.practices import Practices
from services.health import ladder
from tests.feeds.shelf import DATA, real_data
from tests.imports.conftest import NETWORK, Shelf
from tests.stores import copy_store, open_store

pytestmark = real_data

CHAPTERS = DATA / "chapters_rladies.json"
EVENTS = DATA / "events_rladies_2012-2021.csv"
BEGUN = datetime(2020, 1, 2, 12, tzinfo=UTC)  # identifiers are counted from 2020 on
MOMENTS = [
    datetime(2017, 3, 31, 23, 59, 59, tzinfo=UTC),
    datetime(2019, 1, 1, tzinfo=UTC),
    datetime(2020, 9, 15, 8, tzinfo=UTC),
    datetime(2021, 3, 20, 12, tzinfo=UTC),  # two days after the last event
    datetime(2021, 12, 1, 12, tzinfo=UTC),
]
LASTS = timedelta(hours=2)  # an event of which the file says only when it begins
LADDER = {90: Rung.ASK, 120: Rung.MENTOR, 180: Rung.DORMANT, 270: Rung.NOTICE, 365: Rung.COMPOST}
#: Groups that bear another name than their chapter's city, or that of several: where they are.
HOMES = {
    "R-Ladies Athens": "usa-georgia-athens",
    "R-Ladies Bogotá": "colombia-bogota",
    "R-Ladies CDMX": "mexico-mexico-city",
    "R-Ladies Cambridge": "united-kingdom-cambridge",
    "R-Ladies Concepción": "chile-concepcion",
    "R-Ladies Floripa": "brazil-santa-catarina-florianopolis",
    "R-Ladies Galapagos Islands": "ecuador-puerto-ayora",
    "R-Ladies Goiânia": "brazil-goias-goiania",
    "R-Ladies L'viv": "ukraine-lviv",
    "R-Ladies Lisboa": "portugal-lisbon",
    "R-Ladies London": "united-kingdom-london",
    "R-Ladies London, Ontario": "canada-ontario-london",
    "R-Ladies Mid-Mo": "usa-missouri-mid-missouri",
    "R-Ladies Montenegro": "",  # two chapters there, and nothing says which
    "R-Ladies Montreal": "canada-quebec-montreal",
    "R-Ladies New York": "usa-new-york-new-york-city",
    "R-Ladies Oxford Ohio": "usa-ohio-oxford",
    "R-Ladies PDX": "usa-oregon-portland",
    "R-Ladies Philly": "usa-pennsylvania-philadelphia",
    "R-Ladies RTP": "usa-north-carolina-rtp-(research-triangle-park)",
    "R-Ladies San Jose": "costa-rica-san-jose",
    "R-Ladies Santiago": "chile-santiago",
    "R-Ladies São Paulo": "brazil-sao-paulo-sao-paulo",
    "R-Ladies Tucson AZ": "usa-arizona-tucson",
    "R-Ladies Twin Cities": "usa-minnesota-minneapolis-saint-paul",
    "R-Ladies Vitória": "brazil-esperito-santo-vitoria",
    "R-Ladies Washington D.C.": "usa-washington-d.c.",
    "Spotkania Entuzjastów R-Warsaw RUG Meetup & R-Ladies Warsaw": "poland-warsaw",
}


def rows() -> list[dict[str, str]]:
    """The file of events."""
    with EVENTS.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def moment_of(row: dict[str, str]) -> datetime:
    """When an event begins."""
    return datetime.fromisoformat(row["time"].replace("Z", "+00:00"))


def until(folder: Path, moment: datetime) -> Path:
    """What the file of events held at ``moment``."""
    path = folder / f"until {moment:%Y-%m-%d}.csv"
    known = [row for row in rows() if moment_of(row) <= moment]
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(known[0]))
        writer.writeheader()
        writer.writerows(known)
    return path


def from_the_files(moment: datetime) -> dict[str, Rung]:
    """The silent chapters by their key in the file with their rung, told by the files alone."""
    records = json.loads(CHAPTERS.read_text("utf-8"))["records"]
    by_city = {fold(record["city"]): record["id"] for record in records}
    last: dict[str, datetime] = {}
    for row in rows():
        group = row["chapter"]
        home = HOMES.get(group) or by_city.get(fold(group.removeprefix("R-Ladies ")), "")
        starts = moment_of(row)
        if starts <= moment and HOMES.get(group) != "":
            last[home] = max(last.get(home, starts), starts)
    silent = {}
    for record in records:
        key, held = record["id"], last.get(record["id"])
        asked = record["status"] == "active" or (record["status"] == "prospective" and held)
        days = (moment - (held + LASTS if held else BEGUN)).days
        reached = [rung for least, rung in LADDER.items() if days >= least]
        if asked and reached:
            silent[key] = reached[-1]
    return silent


@pytest.fixture
async def begun(migrated: Path, tmp_path: Path) -> AsyncIterator[Shelf]:
    """The chapters, in a store that began in 2020."""
    path = tmp_path / "bot.db"
    copy_store(migrated, path)
    async with await open_store(path, now=BEGUN) as store:
        shelf = Shelf(store, tmp_path, now=BEGUN)
        await shelf.bring("chapters", CHAPTERS)
        yield shelf


async def on_the_board(shelf: Shelf) -> dict[str, Rung]:
    """The silent chapters as the board has them."""
    found = await health_boards.silent(shelf.store.read, NETWORK, Practices(), now=shelf.now)
    keys = {row["id"]: row["source_key"] for row in await shelf.rows("SELECT * FROM chapters")}
    assert [one.since for one in found] == sorted(one.since for one in found)
    return {keys[one.chapter]: one.rung for one in found if one.rung is not None}


async def test_who_is_silent_on_the_board_is_who_is_silent_in_the_files(begun: Shelf) -> None:
    for moment in MOMENTS:
        begun.now = max(moment, begun.now + timedelta(minutes=1))
        await begun.bring("events", until(begun.folder, moment))
        begun.now, later = moment, begun.now
        board, files = await on_the_board(begun), from_the_files(moment)
        assert board == files, moment
        counted = await health_boards.silences(begun.store.read, NETWORK, Practices(), now=moment)
        assert dict(counted.by_rung) == Counter(files.values())
        begun.now = later


async def test_an_import_of_hundreds_of_silent_chapters_is_no_storm(begun: Shelf) -> None:
    begun.now = MOMENTS[-1]
    await begun.bring("events", EVENTS)
    ids = [row["id"] for row in await begun.rows("SELECT id FROM chapters ORDER BY id")]

    async def unit(tx: Transaction) -> None:
        await tx.conn.execute("UPDATE networks SET stewards_channel = 7")
        for person, chapter in enumerate(ids[:20], 1):
            await tx.conn.execute(
                "INSERT INTO members (network, id, name, created_at, updated_at)"
                " VALUES (?, ?, 'someone', 0, 0)",
                (NETWORK, person),
            )
            await connectors.add(tx, NETWORK, chapter, person, by=1, now=begun.now)

    await begun.store.write(unit)
    asked: list[int] = []
    round_ = await errand(begun)
    for _ in range(2):  # done twice in a row, as after a crash
        await ladder.look(begun.house, round_)
        sent = await begun.rows("SELECT * FROM deliveries WHERE kind <> 'event.reminder'")
        kinds = Counter(row["kind"] for row in sent if row["status"] == "planned")
        asked.append(kinds[Kind.HEALTH_ASKED])
        assert kinds[Kind.STEWARDS] == 1
        assert kinds[Kind.HEALTH_ROUND] == 1
    assert asked == [PER_ROUND, PER_ROUND]
    (alert,) = [row for row in sent if row["kind"] == Kind.STEWARDS]
    silent = from_the_files(begun.now)
    keys = {row["id"]: row["source_key"] for row in await begun.rows("SELECT * FROM chapters")}
    alone = [key for key in silent if key not in {keys[one] for one in ids[:20]}]
    assert f'"chapters":{len(alone)}' in alert["facts"]
    (following,) = [
        row for row in sent if row["kind"] == Kind.HEALTH_ROUND and row["status"] == "planned"
    ]
    assert following["due"] == int((begun.now + timedelta(days=1)).timestamp())


async def errand(shelf: Shelf) -> Delivery:
    """The first round of the network, as it comes due."""

    async def unit(tx: Transaction) -> None:
        await rounds.again(tx, Kind.HEALTH_ROUND, NETWORK, due=shelf.now, now=shelf.now)

    await shelf.store.write(unit)
    (row,) = await shelf.rows(
        "SELECT * FROM deliveries WHERE kind = ? AND status = 'planned'", Kind.HEALTH_ROUND
    )
    now, kind = shelf.now, Kind.HEALTH_ROUND
    return Delivery(row["id"], NETWORK, kind, NETWORK, 0, now, now, None, row["dedupe"], "nonce")
