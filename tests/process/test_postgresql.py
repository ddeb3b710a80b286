"""The real process on PostgreSQL: a server that goes and comes back, and one that was never there."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Iterator

import pytest

from tests import postgresql
from tests.postgresql import Cluster
from tests.process.conftest import RealTown

SECRET = "opensesame"  # noqa: S105  # of nobody


@pytest.fixture(scope="module")
def cluster() -> Iterator[Cluster]:
    """A server of its own, that a test may stop."""
    postgresql.need()
    found = Cluster()
    found.create("town")
    yield found
    found.close()


async def test_a_server_that_goes_and_comes_back_needs_no_new_start(
    real: RealTown, cluster: Cluster
) -> None:
    real.be_patient()
    real.bot.env["DATABASE_URL"] = cluster.url("town").replace("bot@", f"bot:{SECRET}@")
    await real.start()
    await real.bot.line("roll-called", 60)
    assert "Nothing is planned yet" in await real.said("event list")
    await asyncio.to_thread(cluster.stop, "fast")
    try:
        asked = {"title": "Potluck", "when": "in 2 days at 19:00"}
        assert "I cannot write anything down just now" in await real.said("event create", **asked)
    finally:
        await asyncio.to_thread(cluster.start)
    shown = await real.propose("Potluck")
    assert "Potluck" in str(shown.message)
    assert await real.bot.terminate(30) == 0
    assert SECRET not in real.bot.output


@pytest.mark.parametrize(
    ("address", "told"),
    [
        (f"postgresql://bot:{SECRET}@127.0.0.1:{{port}}/town", "PostgreSQL cannot be used"),
        (f"postgresql://bot:{SECRET}@nowhere.invalid/town", "PostgreSQL cannot be used"),
        (f"postgresql://bot:{SECRET}@127.0.0.1", "DATABASE_URL"),
        (f"mysql://bot:{SECRET}@127.0.0.1/town", "DATABASE_URL"),
    ],
    ids=["silent", "unknown", "no-database", "other"],
)
async def test_an_address_that_leads_nowhere_ends_the_start_with_a_sentence(
    real: RealTown, address: str, told: str
) -> None:
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))
        port = nobody.getsockname()[1]
        real.bot.env["DATABASE_URL"] = address.format(port=port)
        await real.bot.start()
        assert await real.bot.wait(60) == 1
    assert told in real.bot.output
    assert "Traceback" not in real.bot.output
    assert SECRET not in real.bot.output
