"""A few hundred of the ten thousand inputs for each entry point, so that every change meets them."""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from services.house import House
from tests.torture.fuzzing import files, house, reading
from tests.torture.fuzzing.running import LONGEST, Entry, run

INPUTS = 300
DEAR = {
    "questions": 80,
    "feeds": 150,
    "times": 200,
    "calendars written": 100,
    "ask": 60,
    "search projects": 80,
    "search chapters": 80,
    "search people": 100,
    "pages asked for": 150,
}
"""Entry points of which each input costs several milliseconds."""
SHARED = 3.0  # how much slower a machine may be that runs other tests at the same time

SYNC = {one.name: one for one in (*reading.entries(), *files.entries())}
SEARCHES = (
    *("people", "board", "projects", "events", "chapters", "handbook", "partners, magazine"),
)


async def holds(entry: Entry) -> None:
    result = await run(entry, DEAR.get(entry.name, INPUTS), seed=7)
    assert result.faults == []
    if entry.in_loop:
        assert result.slowest < LONGEST * SHARED, result.slowest_input


@pytest.mark.parametrize("name", SYNC)
@pytest.mark.filterwarnings("ignore")
async def test_whatever_comes_in_only_refusals_come_out(name: str) -> None:
    await holds(SYNC[name])


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def filled(migrated: Path, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[House]:
    """The demo's town, which is only read."""
    async with house.filled(tmp_path_factory.mktemp("fuzz"), migrated) as town:
        yield town


@pytest.mark.asyncio(loop_scope="module")
async def test_whatever_is_looked_for_only_refusals_come_out(filled: House) -> None:
    entries = house.searches(filled)
    assert [one.name for one in entries] == [*(f"search {name}" for name in SEARCHES), "ask"]
    for entry in entries:
        await holds(entry)


@pytest.mark.asyncio(loop_scope="module")
async def test_whatever_is_asked_of_the_pages_nothing_breaks_or_is_logged(
    filled: House, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.WARNING):
        async with house.window(filled) as pages:
            await holds(pages)
    assert [one.getMessage() for one in caplog.records] == []


async def test_a_fault_and_a_slow_input_are_seen() -> None:
    def breaks(given: int) -> None:
        if given % 2:
            raise KeyError(given)

    result = await run(Entry("broken", lambda chance: chance.randrange(9), breaks), 50, seed=1)
    assert 10 < len(result.faults) < 40
    assert "KeyError" in result.faults[0]
    slow = await run(Entry("slow", lambda _: 0, lambda _: sum(range(4_000_000))), 1, seed=1)
    assert slow.slowest > 0.02
