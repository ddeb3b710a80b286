"""Towns as people type them, from the gazetteer alone."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from db import towns
from db.store import Store
from domain.spellings import LONGEST
from tests.stores import only_sqlite

NOW = datetime(2026, 5, 4, 10, tzinfo=UTC)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        *(("München", "Munich DE"), ("Munich", "Munich DE"), ("munchen", "Munich DE")),
        *(("القاهرة", "Cairo EG"), ("القاهره", "Cairo EG"), ("Le Caire", "Cairo EG")),
        *(("Paris", "Paris FR"), ("Paris, Texas", "Paris US"), ("Paris, TX", "Paris US")),
        *(("Springfield, IL", "Springfield US"), ("London, ON", "London CA")),
        *(("montreal", "Montréal CA"), ("Dar el Beida", "Casablanca MA"), ("Genf", "Geneva CH")),
    ],
)
async def test_a_town_is_known_by_its_names_and_told_from_others(
    store: Store, typed: str, meant: str
) -> None:
    found = await towns.called(store.read, typed)
    assert f"{found[0].name} {found[0].country}" == meant


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        *(("Minich", "Munich"), ("Munihc", "Munich"), ("Bruxxelles", "Brussels")),
        *(("arcelona", "Barcelona"), ("sao paolo", "São Paulo"), ("Mnich, Germany", "Munich")),
    ],
)
async def test_one_typo_is_forgiven_wherever_it_is(store: Store, typed: str, meant: str) -> None:
    assert await towns.called(store.read, typed) == []
    assert (await towns.misspelt(store.read, typed))[0].name == meant


async def test_a_typo_in_another_country_is_not_forgiven(store: Store) -> None:
    assert await towns.misspelt(store.read, "Minich, Japan") == []
    assert await towns.misspelt(store.read, "Pxs") == []


@only_sqlite
async def test_a_hundred_signs_that_fold_into_many_cost_no_more_than_a_name(store: Store) -> None:
    conn = store.read
    asked: list[str] = []
    await conn.set_trace_callback(asked.append)
    try:
        assert await towns.misspelt(conn, "ﷺ" * 100) == []
        assert await towns.like(conn, "ﷺ" * 100, "en") == ()
    finally:
        await conn.set_trace_callback(None)  # type: ignore[arg-type]  # sqlite3 takes it
    assert len(asked) <= LONGEST
    assert max(map(len, asked)) < 1000
