"""Direct messages are opened once: where they stand is remembered."""

from __future__ import annotations

import pytest
import simcord

from domain.reminders import Via
from tests.stories.conftest import Town
from tests.stories.deliveries.playing import HOUR, MINUTE, STARTS, box, goes, potluck, until


def openings(town: Town) -> int:
    """How often Discord was asked to open direct messages."""
    return sum(
        (one.method, one.path) == ("POST", "/users/@me/channels") for one in town.env.http_requests
    )


async def cancel(town: Town) -> None:
    """The event is called off, of which who goes is told by direct message."""
    host = town.steward()
    shown = await host.slash(town.square, "event cancel", event="potluck", reason="A storm")
    await host.click(shown.response, label="Confirm")


async def reminded(town: Town) -> simcord.MemberActor:
    """Someone who was reminded of the event by direct message."""
    await town.network(announce_channel=town.square.id)
    await potluck(town, town.steward())
    bo = await goes(town, "Bo", Via.DM, HOUR)
    await until(town, STARTS - HOUR + MINUTE)
    assert len(box(bo)) == 1
    assert openings(town) == 1
    return bo


async def test_they_are_opened_once_also_when_the_bot_was_started_anew(town: Town) -> None:
    bo = await reminded(town)
    await town.restart()
    await cancel(town)
    await town.wait(MINUTE)
    assert len(box(bo)) == 2
    assert openings(town) == 1


@pytest.mark.parametrize(("status", "code"), [(404, 10003), (403, 50001)])
async def test_where_they_do_not_stand_any_more_they_are_opened_anew(
    town: Town, status: int, code: int
) -> None:
    """As when the store was handed to another bot, to which Discord gives others."""
    bo = await reminded(town)
    await town.restart()
    town.env.inject_error(
        "POST", f"/channels/{bo.user.dm_channel.id}/messages", status=status, code=code
    )
    await cancel(town)
    await town.wait(MINUTE)
    assert len(box(bo)) == 2
    assert openings(town) == 2


async def test_who_is_erased_leaves_no_trace_of_where_they_were_written_to(town: Town) -> None:
    bo = await reminded(town)
    known = "SELECT count(*) AS known FROM direct_messages"
    (row,) = await town.house.store.read.execute_fetchall(known)
    assert row["known"] == 1
    shown = await bo.slash(town.square, "privacy erase")
    await bo.click(shown.response, label="Confirm")
    await town.wait(8 * 24 * HOUR)
    (row,) = await town.house.store.read.execute_fetchall(known)
    assert row["known"] == 0
