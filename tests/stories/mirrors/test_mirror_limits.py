"""What mirrors never do: ask for ever, ask for nothing, take an outage for a loss."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest
import simcord

from db import chapters
from db.store import Transaction
from domain.chapters import Status
from services.chapters import following
from tests.stories.conftest import Town
from tests.stories.events.playing import event
from tests.stories.mirrors.test_mirrors import SOON, powers, shown


@pytest.fixture
async def ada(town: Town) -> simcord.MemberActor:
    """A steward of a server in which the bot may make scheduled events."""
    powers(town)
    await town.network(announce_channel=town.square.id)
    return town.steward()


async def heard(town: Town, name: str, *given: object) -> None:
    """The gateway tells something, and all that follows from it."""
    town.bot.client.dispatch(name, *given)
    await asyncio.gather(*(one for one in asyncio.all_tasks() if f"on_{name}" in one.get_name()))
    await town.wait(SOON)


def asked(town: Town, verb: str) -> int:
    """How many requests of this kind the bot has made about scheduled events."""
    return sum(
        one.method == verb and "scheduled-events" in one.path for one in town.env.http_requests
    )


async def test_who_changes_one_again_and_again_is_no_endless_quarrel(
    town: Town, ada: simcord.MemberActor
) -> None:
    await event(town, ada)
    await town.wait(SOON)
    (one,) = shown(town)
    before = asked(town, "PATCH")
    for _ in range(60):
        if shown(town)[0].name == "Potluck":
            town.env.backend.edit_scheduled_event(town.guild.id, one.id, {"name": "Potluck."})
        await town.wait(timedelta(minutes=1))
    assert asked(town, "PATCH") - before <= 2
    await town.wait(timedelta(hours=1))
    assert shown(town)[0].name == "Potluck"


async def test_nothing_is_asked_of_discord_while_nothing_changes(
    town: Town, ada: simcord.MemberActor
) -> None:
    for title in ("Potluck", "Dinner", "Talk"):
        await event(town, ada, title)
    await event(town, ada, "Weekly", repeat="weekly")
    await town.wait(SOON)
    before = [asked(town, verb) for verb in ("POST", "PATCH", "DELETE")]
    assert before[0] == 4
    await town.restart()
    await town.wait(timedelta(hours=1))
    assert [asked(town, verb) for verb in ("POST", "PATCH", "DELETE")] == before


async def test_a_server_that_discord_cannot_show_has_not_lost_its_events(
    town: Town, ada: simcord.MemberActor
) -> None:
    await event(town, ada)
    await town.wait(SOON)
    guild = town.bot.client.get_guild(town.guild.id)
    assert guild is not None
    known = dict(guild._scheduled_events)
    guild.unavailable = True
    guild._scheduled_events.clear()
    await heard(town, "ready")
    assert asked(town, "POST") == 1
    guild.unavailable = False
    guild._scheduled_events.update(known)
    await heard(town, "guild_available", guild)
    assert [one.name for one in shown(town)] == ["Potluck"]


async def test_a_full_server_is_tried_again_a_day_later_without_an_alarm(
    town: Town, ada: simcord.MemberActor
) -> None:
    alerts = town.guild.create_text_channel("crew")
    await town.network(announce_channel=town.square.id, stewards_channel=alerts.id)
    town.env.inject_error("POST", "/guilds/*/scheduled-events", status=400, code=30038)
    await event(town, ada)
    await town.wait(timedelta(hours=23))
    assert asked(town, "POST") == 1
    assert alerts.history() == []
    await town.wait(timedelta(hours=2))
    assert [one.name for one in shown(town)] == ["Potluck"]


async def test_a_chapter_that_is_composted_leaves_discords_events(
    town: Town, ada: simcord.MemberActor
) -> None:
    paris = await town.chapter("Paris")
    await ada.slash(town.square, "chapter edit", chapter="Paris", mirrored=True)
    await event(town, ada, chapter="Paris")
    await town.wait(SOON)
    assert [one.name for one in shown(town)] == ["Potluck"]

    async def unit(tx: Transaction) -> None:
        before = await chapters.find(tx.conn, town.guild.id, paris.id)
        assert before is not None
        after = before.with_(status=Status.COMPOSTED)
        await chapters.save(tx, after, now=town.house.now())
        await following.show(tx, before, after, now=town.house.now())

    await town.house.store.write(unit)
    await town.wait(SOON)
    assert shown(town) == []


async def test_an_event_for_fewer_people_leaves_discords_events(
    town: Town, ada: simcord.MemberActor
) -> None:
    await event(town, ada)
    await town.wait(SOON)
    changed = await ada.slash(town.square, "event edit", event="Potluck", audience="connectors")
    if changed.response is not None and changed.response.components:
        await ada.click(changed.response, label="Confirm")
    await town.wait(SOON)
    assert shown(town) == []


async def test_online_is_where_its_link_leads_if_all_of_it_fits(
    town: Town, ada: simcord.MemberActor
) -> None:
    short, long = "https://visio.example/room", "https://visio.example/" + "a" * 160
    await event(town, ada, "Short", kind="online", link=short)
    await event(town, ada, "Long", kind="online", link=long)
    await town.wait(SOON)
    places = {one.name: one.entity_metadata for one in shown(town)}
    assert places == {"Short": {"location": short}, "Long": {"location": "online"}}
