"""Events by the front door: what is said when something breaks."""

from __future__ import annotations

import pytest
import simcord

from db.adapter import execute
from db.store import Transaction
from tests import postgresql
from tests.stores import held, impatient, only_postgresql
from tests.stories.conftest import Town
from tests.stories.events.playing import event, join


async def test_a_store_that_cannot_be_written_says_so_and_loses_nothing(town: Town) -> None:
    ada, bo = town.steward(), town.person("bo")
    await event(town, ada)
    await bo.slash(town.square, "event list")
    await impatient(town.house.store)
    async with held(town.house.store.path):
        refused = await bo.slash(town.square, "event join", event="Potluck")
    assert "I cannot write anything down just now" in refused.response.content
    assert "another program holds my data" in refused.response.content
    assert "You are coming" in await join(town, bo)


@only_postgresql
async def test_a_server_that_stopped_is_said_and_nothing_has_to_be_started_again(
    town: Town,
) -> None:
    ada, bo = town.steward(), town.person("bo")
    await event(town, ada)
    await bo.slash(town.square, "event list")
    server = postgresql.cluster()
    server.stop("fast")
    try:
        refused = await bo.slash(town.square, "event join", event="Potluck")
    finally:
        server.start()
    assert "I cannot write anything down just now" in refused.response.content
    assert "You are coming" in await join(town, bo)


@pytest.mark.incident
async def test_what_nobody_foresaw_gets_an_incident_number(
    town: Town, caplog: pytest.LogCaptureFixture
) -> None:
    bo = town.person("bo")

    async def rename(tx: Transaction, before: str, after: str) -> None:
        await execute(tx.conn, f"ALTER TABLE {before} RENAME TO {after}")

    await people_met(town, bo)
    await town.house.store.write(lambda tx: rename(tx, "events", "elsewhere"))
    told = await bo.slash(town.square, "event list")
    await town.house.store.write(lambda tx: rename(tx, "elsewhere", "events"))
    assert "on our side, and nothing was lost" in told.response.content
    number = told.response.content.split("`")[1]
    assert number in caplog.text
    assert "elsewhere" not in told.response.content
    assert "no such table" not in told.response.content
    assert "does not exist" not in told.response.content


async def people_met(town: Town, actor: simcord.MemberActor) -> None:
    """The bot has met ``actor``."""
    await actor.slash(town.square, "event mine")
