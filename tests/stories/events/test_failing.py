"""Events by the front door: what is said when something breaks."""

from __future__ import annotations

import sqlite3

import pytest
import simcord

from db.store import Transaction
from tests.stories.conftest import Town
from tests.stories.events.playing import event, join


async def test_a_store_that_cannot_be_written_says_so_and_loses_nothing(town: Town) -> None:
    ada, bo = town.steward(), town.person("bo")
    await event(town, ada)
    await bo.slash(town.square, "event list")
    await town.house.store._writer.execute("PRAGMA busy_timeout = 1")
    other = sqlite3.connect(town.house.store.path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    refused = await bo.slash(town.square, "event join", event="Potluck")
    other.execute("ROLLBACK")
    other.close()
    assert "I cannot write anything down just now" in refused.response.content
    assert "another program holds my data" in refused.response.content
    assert "You are coming" in await join(town, bo)


@pytest.mark.incident
async def test_what_nobody_foresaw_gets_an_incident_number(
    town: Town, caplog: pytest.LogCaptureFixture
) -> None:
    bo = town.person("bo")

    async def unit(tx: Transaction) -> None:
        await tx.conn.execute("ALTER TABLE events RENAME TO elsewhere")

    await people_met(town, bo)
    await town.house.store.write(unit)
    told = await bo.slash(town.square, "event list")
    assert "on our side, and nothing was lost" in told.response.content
    number = told.response.content.split("`")[1]
    assert number in caplog.text
    assert "elsewhere" not in told.response.content
    assert "no such table" not in told.response.content


async def people_met(town: Town, actor: simcord.MemberActor) -> None:
    """The bot has met ``actor``."""
    await actor.slash(town.square, "event mine")
