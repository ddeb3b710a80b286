"""Events among Discord's own scheduled events: shown, kept true, answered from there."""

from __future__ import annotations

import asyncio
import json
from datetime import timedelta

import discord
import pytest
import simcord
from simcord.backend.models import ScheduledEvent

from db.adapter import execute
from db.store import Transaction
from demo.recurring import rule_of
from domain.deliveries import Kind
from tests.stories.conftest import Town
from tests.stories.events.playing import event

SOON = timedelta(seconds=70)


def powers(town: Town) -> None:
    """Let the bot make scheduled events."""
    allowed = discord.Permissions(manage_events=True, create_events=True)
    role = town.guild.create_role("Keeper of events", permissions=allowed)
    bot = town.env.backend.get_guild(town.guild.id).members[town.env.backend.bot_user.id]
    bot.role_ids.append(role.id)


def shown(town: Town) -> list[ScheduledEvent]:
    """What Discord shows and is not over."""
    found = town.env.backend.get_guild(town.guild.id).scheduled_events.values()
    return [one for one in found if one.status in {1, 2}]


async def interested(
    town: Town, actor: simcord.MemberActor, one: ScheduledEvent, *, on: bool
) -> None:
    """Press *Interested* (or press it again): the frame that Discord sends over the gateway."""
    told = {
        "op": 0,
        "t": f"GUILD_SCHEDULED_EVENT_USER_{'ADD' if on else 'REMOVE'}",
        "d": {
            "guild_scheduled_event_id": str(one.id),
            "user_id": str(actor.id),
            "guild_id": str(town.guild.id),
        },
    }
    town.bot.client.dispatch("socket_raw_receive", json.dumps(told, separators=(",", ":")))
    hearing = [one for one in asyncio.all_tasks() if "socket_raw_receive" in one.get_name()]
    await asyncio.gather(*hearing)


@pytest.fixture
async def ada(town: Town) -> simcord.MemberActor:
    """A steward of a server in which the bot may make scheduled events."""
    powers(town)
    await town.network(announce_channel=town.square.id)
    return town.steward()


async def test_an_event_of_the_network_is_shown(town: Town, ada: simcord.MemberActor) -> None:
    await event(town, ada, venue="Le 100", description="Bring **bread**")
    await town.wait(SOON)
    (one,) = shown(town)
    assert one.name == "Potluck"
    assert one.scheduled_start_time == "2026-05-14T17:00:00+00:00"
    assert one.entity_metadata == {"location": "Le 100"}
    assert "nobody yet" in str(one.description)
    assert "/channels/" in str(one.description)


async def test_what_not_everyone_may_see_is_not_shown(town: Town, ada: simcord.MemberActor) -> None:
    await event(town, ada, audience="connectors")
    await town.wait(SOON)
    assert shown(town) == []


async def test_a_chapter_chooses_whether_its_events_are_shown(
    town: Town, ada: simcord.MemberActor
) -> None:
    paris = await town.chapter("Paris")
    mia = await town.connector("mia", paris)
    await event(town, mia, chapter="Paris")
    await town.wait(SOON)
    assert shown(town) == []
    await mia.slash(town.square, "chapter edit", chapter="Paris", mirrored=True)
    await town.wait(SOON)
    assert [one.name for one in shown(town)] == ["Potluck"]
    await mia.slash(town.square, "chapter edit", chapter="Paris", mirrored=False)
    await town.wait(SOON)
    assert shown(town) == []


async def test_it_follows_the_event_and_goes_with_it(town: Town, ada: simcord.MemberActor) -> None:
    await event(town, ada)
    await town.wait(SOON)
    moved = await ada.slash(town.square, "event edit", event="Potluck", when="15 May 20:00")
    await ada.click(moved.response, label="Confirm")
    await town.wait(SOON)
    (one,) = shown(town)
    assert one.scheduled_start_time == "2026-05-15T18:00:00+00:00"
    off = await ada.slash(town.square, "event cancel", event="Potluck")
    await ada.click(off.response, label="Confirm")
    await town.wait(SOON)
    assert shown(town) == []


async def test_interest_in_discord_is_a_maybe_here_and_back(
    town: Town, ada: simcord.MemberActor
) -> None:
    await event(town, ada)
    await town.wait(SOON)
    (one,) = shown(town)
    await interested(town, ada, one, on=True)
    await town.wait(SOON)
    assert "1 maybe" in str(town.square.last_message.embeds[0].to_dict())  # type: ignore[union-attr]
    assert "1 maybe" in str(shown(town)[0].description)
    await interested(town, ada, one, on=False)
    await town.wait(SOON)
    assert "maybe" not in str(town.square.last_message.embeds[0].to_dict())  # type: ignore[union-attr]


async def test_who_has_a_seat_keeps_it_whatever_they_press_in_discord(
    town: Town, ada: simcord.MemberActor
) -> None:
    await event(town, ada)
    await ada.slash(town.square, "event join", event="Potluck")
    await town.wait(SOON)
    (one,) = shown(town)
    await interested(town, ada, one, on=True)
    await interested(town, ada, one, on=False)
    await town.wait(SOON)
    assert "one person is coming" in str(shown(town)[0].description)


async def test_what_someone_changed_by_hand_is_put_right(
    town: Town, ada: simcord.MemberActor
) -> None:
    await event(town, ada)
    await town.wait(SOON)
    (one,) = shown(town)
    town.env.backend.edit_scheduled_event(town.guild.id, one.id, {"name": "Pot of luck"})
    await town.wait(SOON)
    assert shown(town)[0].name == "Potluck"


async def test_what_someone_deleted_by_hand_comes_back(
    town: Town, ada: simcord.MemberActor
) -> None:
    await event(town, ada)
    await town.wait(SOON)
    (one,) = shown(town)
    town.env.backend.delete_scheduled_event(town.guild.id, one.id)
    await town.wait(SOON)
    (again,) = shown(town)
    assert again.id != one.id


async def test_what_happened_while_the_bot_was_away_is_put_right(
    town: Town, ada: simcord.MemberActor
) -> None:
    await event(town, ada)
    await town.wait(SOON)
    (one,) = shown(town)
    del town.env.backend.get_guild(town.guild.id).scheduled_events[one.id]
    await town.restart()
    await town.wait(SOON)
    assert [again.name for again in shown(town)] == ["Potluck"]


async def test_an_answer_that_was_lost_on_the_way_makes_no_second_one(
    town: Town, ada: simcord.MemberActor
) -> None:
    town.env.inject_error("POST", "/guilds/*/scheduled-events", status=502, code=0)
    await event(town, ada)
    await town.wait(SOON)
    guild = town.env.backend.get_guild(town.guild.id)
    if not guild.scheduled_events:  # as if Discord had made it before the connection broke
        town.env.backend.create_scheduled_event(
            town.guild.id,
            name="Potluck",
            entity_type=3,
            scheduled_start_time="2026-05-14T17:00:00+00:00",
            scheduled_end_time="2026-05-14T19:00:00+00:00",
            entity_metadata={"location": "?"},
        )
    await town.wait(timedelta(minutes=2))
    assert [one.name for one in shown(town)] == ["Potluck"]


async def test_what_another_process_may_have_made_is_looked_for_before_it_is_made_again(
    town: Town, ada: simcord.MemberActor
) -> None:
    """It was killed before it wrote the answer down, and its row is its own until the lease is over."""
    await event(town, ada)
    await town.wait(SOON)

    async def unit(tx: Transaction) -> None:
        told = {"kind": Kind.MIRROR_SHOW.value}
        taken = "UPDATE deliveries SET status = 'sending', ready = ready + 600, settled_at = NULL"
        await execute(tx.conn, f"{taken} WHERE kind = :kind AND status = 'sent'", told)
        await execute(tx.conn, "DELETE FROM mirrors")

    await town.house.store.write(unit)
    await event(town, ada, "Picnic")
    await town.wait(timedelta(minutes=5))
    assert sorted(one.name for one in shown(town)) == ["Picnic", "Potluck"]
    await town.wait(timedelta(minutes=10))
    assert sorted(one.name for one in shown(town)) == ["Picnic", "Potluck"]


async def test_without_the_permission_the_stewards_are_told_which(town: Town) -> None:
    alerts = town.guild.create_text_channel("crew")
    await town.network(announce_channel=town.square.id, stewards_channel=alerts.id)
    ada = town.steward()
    town.env.inject_error("POST", "/guilds/*/scheduled-events", status=403, code=50013)
    await event(town, ada)
    await town.wait(SOON)
    assert shown(town) == []
    assert any("*Create Events*" in message.content for message in alerts.history())


async def test_a_weekly_series_comes_back_in_discord_too(
    town: Town, ada: simcord.MemberActor
) -> None:
    await event(town, ada, repeat="weekly")
    await town.wait(SOON)
    (one,) = shown(town)
    assert rule_of(one.id) == {
        "start": "2026-05-14T17:00:00+00:00",
        "frequency": 2,
        "interval": 1,
        "by_weekday": [3],
    }


async def test_what_discord_cannot_repeat_shows_its_next_date(
    town: Town, ada: simcord.MemberActor
) -> None:
    await event(town, ada, repeat="half_yearly")
    await town.wait(SOON)
    (one,) = shown(town)
    assert rule_of(one.id) is None
    await town.wait(timedelta(days=11))
    (following,) = shown(town)
    assert following.scheduled_start_time == "2026-11-14T18:00:00+00:00"


async def test_an_event_that_becomes_a_series_stays_one_in_discord(
    town: Town, ada: simcord.MemberActor
) -> None:
    await event(town, ada)
    await town.wait(SOON)
    (one,) = shown(town)
    changed = await ada.slash(town.square, "event edit", event="Potluck", repeat="weekly")
    await ada.click(changed.response, label="Confirm")
    await town.wait(SOON)
    assert [again.id for again in shown(town)] == [one.id]
    assert rule_of(one.id) is not None
