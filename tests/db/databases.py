"""Databases of PostgreSQL's for tests of both engines at once, whichever the suite runs on."""

from __future__ import annotations

import itertools
from datetime import UTC, datetime
from pathlib import Path

import pytest

from db import networks
from db.adapter import execute
from db.store import Server, Store, Transaction
from domain.networks import Network
from tests import postgresql
from tests.db.people import ADA, BEN, NETWORK, Filling
from tests.db.people import schema as cells_of

NOW = datetime(2026, 5, 4, 10, tzinfo=UTC)
_numbers = itertools.count(1)


def server(folder: Path) -> Server:
    """An empty database of its own; its files stand in ``folder``."""
    try:
        cluster = postgresql.cluster()
    except postgresql.NoServer as error:
        pytest.skip(str(error))
    name = f"alone{next(_numbers)}"
    cluster.create(name)
    return Server(cluster.url(name), folder / "bot.db")


async def fill(path: Path) -> None:
    """A store of SQLite's in which a network lives, with a row in every table that has people.

    Of the hundred thousand rows of towns it has none: they take long, and are like any others.
    """
    async with await Store.open(path, now=NOW) as store:
        cells = await cells_of(store.read)

        async def unit(tx: Transaction) -> None:
            await networks.add(tx, Network(NETWORK, "Town", "en", "Europe/Paris"), now=NOW)
            here = Filling(tx, cells, NETWORK)
            await here.everything_of(ADA, BEN)
            await here.everything_of(BEN, ADA)
            await execute(tx.conn, "DELETE FROM place_names")
            await execute(tx.conn, "DELETE FROM places")

        await store.write(unit)
