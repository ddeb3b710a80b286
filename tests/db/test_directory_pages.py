"""A page of those who share several common words is what reading everyone would give."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from db import directory, networks, people
from db.directory import starting
from db.store import Store, Transaction
from domain.networks import Network
from domain.people import Person
from tests.stores import copy_store, open_store

NOW = datetime(2026, 5, 4, 10, 0, tzinfo=UTC)
NETWORK, SIZE = 7, 2600
STRANGER = Person(NETWORK, 900, "stranger")
# Everyone has the first word; the others: every second, and those whose names come last.
SHARED = {
    "water": range(SIZE),
    "energy": range(0, SIZE, 2),
    "repair": range(SIZE - 1100, SIZE),
}


def row(noun: str, word: str, field: str, number: int) -> dict[str, Any]:
    named = {"noun": f"member.{noun}.all", "word": word, "field": field}
    sort = f"p{number:05}"
    return {"network": NETWORK, **named, "sort": sort, "subject": 1000 + number, "level": 3}


@pytest.fixture
async def store(migrated: Path, tmp_path: Path) -> AsyncIterator[Store]:
    copy_store(migrated, tmp_path / "bot.db")
    async with await open_store(tmp_path / "bot.db", now=NOW) as store:

        async def unit(tx: Transaction) -> None:
            await networks.add(tx, Network(NETWORK, "N", "en", "Europe/Paris"), now=NOW)
            for number in range(SIZE):
                await people.meet(tx, NETWORK, 1000 + number, f"p{number:05}", now=NOW)
            words = [row("word", word, "topics", one) for word in SHARED for one in SHARED[word]]
            words += [row("word", "##", "name", number) for number in range(SIZE)]
            await tx.conn.executemany(
                "INSERT INTO words (network, noun, word, field, sort, subject, level)"
                " VALUES (:network, :noun, :word, :field, :sort, :subject, :level)",
                words,
            )

        await store.write(unit)
        yield store


@pytest.mark.parametrize("offset", [0, 10, 450, 495, 900])
@pytest.mark.parametrize("word", ["energy", "repair"])
async def test_a_page_of_two_common_words_is_that_of_the_whole_directory(
    store: Store, word: str, offset: int
) -> None:
    terms = [starting("water"), starting(word)]
    found = await directory.search(store.read, STRANGER, terms, limit=11, offset=offset)
    assert [one.id for one in found] == [
        1000 + number for number in SHARED[word][offset : offset + 11]
    ]


async def test_three_common_words_have_those_in_common_who_have_all(store: Store) -> None:
    terms = [starting(word) for word in SHARED]
    found = await directory.search(store.read, STRANGER, terms, limit=11)
    both = [number for number in SHARED["repair"] if number % 2 == 0]
    assert [one.id for one in found] == [1000 + number for number in both[:11]]
