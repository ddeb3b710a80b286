"""What is coming in some chapters is what the list of all events has of them."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bench.seeding import Town, seed
from db import events, happening
from db.adapter import execute
from db.chapters import first
from db.events import Wanted
from db.store import Store, Transaction
from domain.events import Kind
from domain.people import Person
from tests.stores import moved, open_store

NOW = datetime(2026, 5, 4, 10, 0, tzinfo=UTC)
NETWORK = 7
EVERY = 10_000


CHANGES = (
    "UPDATE events SET audience = 'chapter' WHERE id % 7 = 0",
    "UPDATE events SET audience = 'connectors' WHERE id % 7 = 1",
    "UPDATE events SET ends = starts + 86400 * 20 WHERE id % 7 = 2",
    "UPDATE events SET kind = 'wish', status = 'wished' WHERE id % 7 = 3",
    "UPDATE events SET hosts = (SELECT ' ' || min(id) || ' ' || (min(id) + 1) || ' ' FROM chapters) "
    "WHERE id % 7 = 4",
)


@pytest.fixture(scope="module")
def seeded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """300 events of some chapters: some for few eyes, some long, some hosted by two."""
    path = tmp_path_factory.mktemp("happening") / "bot.db"

    async def make() -> None:
        await seed(path, Town(NETWORK, 42, "Viewer"), 300, NOW)
        await moved(path)
        async with await open_store(path, now=NOW) as store:

            async def unit(tx: Transaction) -> None:
                for change in CHANGES:
                    await execute(tx.conn, change)

            await store.write(unit)

    asyncio.run(make())
    return path


@pytest.fixture
async def store(seeded: Path) -> AsyncIterator[Store]:
    async with await open_store(seeded, now=NOW) as store:
        yield store


def viewers(homes: list[int]) -> list[Person]:
    return [
        Person(network=NETWORK, id=1, name="stranger"),
        Person(network=NETWORK, id=42, name="mate", chapters=frozenset(homes[:1])),
        Person(network=NETWORK, id=3, name="connector", connects=frozenset(homes[:1])),
        Person(network=NETWORK, id=4, name="steward", steward=True),
    ]


WANTED = [
    Wanted(NOW),
    Wanted(NOW, NOW + timedelta(days=40)),
    Wanted(NOW, kind=Kind.TALK.value),
    Wanted(NOW, kind=Kind.WISH.value),
    Wanted(NOW, online=False),
]


@pytest.mark.parametrize("wanted", WANTED)
async def test_each_way_to_what_is_coming_finds_the_same(store: Store, wanted: Wanted) -> None:
    conn = store.read
    homes = sorted(one.id for one in await first(conn, NETWORK, limit=400))
    seen = 0
    for viewer in viewers(homes):
        whole = await events.upcoming(conn, viewer, wanted, limit=EVERY)
        assert await happening.within(conn, viewer, wanted, None, limit=EVERY) == whole
        inside = set(homes[:200])
        some = [one for one in whole if inside & set(one.chapters)]
        found = await happening.within(conn, viewer, wanted, sorted(inside), limit=EVERY)
        assert found == some
        assert await happening.within(conn, viewer, wanted, sorted(inside), limit=3) == some[:3]
        for home in homes[:12]:
            asked = Wanted(wanted.since, wanted.until, home, wanted.kind, wanted.online)
            ours = [one for one in whole if home in one.chapters]
            assert await happening.of_chapter(conn, viewer, asked, limit=EVERY) == ours
            seen += len(ours)
    assert seen


async def test_a_word_keeps_those_that_bear_it_in_their_name(store: Store) -> None:
    conn = store.read
    viewer = Person(network=NETWORK, id=4, name="steward", steward=True)
    whole = await events.upcoming(conn, viewer, Wanted(NOW), limit=EVERY)
    found = await happening.within(conn, viewer, Wanted(NOW), None, word="worksho", limit=EVERY)
    assert found
    assert {one.id for one in found} == {
        one.id for one in whole if "workshop" in one.title.casefold()
    }
