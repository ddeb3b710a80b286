"""Chapters by the front door: the channels that they speak in."""

from __future__ import annotations

from datetime import timedelta

import discord

from tests.stories.chapters.playing import told
from tests.stories.conftest import Town
from tests.stories.playing import fresh


async def test_a_connector_may_not_point_the_bot_at_a_channel_closed_to_them(town: Town) -> None:
    mia = await town.connector("mia", await town.chapter("Lyon"))
    closed = discord.PermissionOverwrite(send_messages=False)
    room = town.guild.create_text_channel("news", overwrites={town.guild.default_role: closed})
    refused = await mia.slash(town.square, "chapter edit", chapter="Lyon", channel=room)
    assert "someone who may write in that channel" in refused.response.content


async def test_a_channel_where_the_bot_cannot_post_is_taken_with_a_warning(town: Town) -> None:
    await town.chapter("Lyon")
    closed = discord.PermissionOverwrite(embed_links=False)
    room = town.guild.create_text_channel("rhone", overwrites={town.guild.default_role: closed})
    changed = await town.steward().slash(town.square, "chapter edit", chapter="Lyon", channel=room)
    assert f"In <#{room.id}> I lack: Embed Links" in changed.response.content


async def test_a_channel_deleted_in_discord_is_forgotten_and_told(town: Town) -> None:
    alerts = town.guild.create_text_channel("stewards")
    await town.network(stewards_channel=alerts.id)
    lyon = await town.chapter("Lyon")
    town.env.backend.delete_channel(town.channel(lyon).id)
    await town.env.settle()
    assert (await fresh(town, lyon)).channel is None
    assert "was deleted" in await told(town, alerts)


async def test_nobody_is_told_of_a_deleted_channel_that_nothing_points_to(town: Town) -> None:
    alerts = town.guild.create_text_channel("stewards")
    await town.network(stewards_channel=alerts.id)
    other = town.guild.create_text_channel("other")
    town.env.backend.delete_channel(other.id)
    await town.env.settle()
    assert await told(town, alerts) == ""


async def test_a_deleted_card_is_posted_anew_when_its_event_changes(town: Town) -> None:
    lyon = await town.chapter("Lyon")
    mia = await town.connector("mia", lyon)
    proposed = await mia.slash(
        town.square, "event create", title="Potluck", when="14 May 19:00", chapter="Lyon"
    )
    await mia.click(proposed.response, label="Confirm")
    await town.wait(timedelta(seconds=1))
    powers = discord.Permissions(manage_messages=True)
    guard = town.person("guard", roles=[town.guild.create_role("Guard", permissions=powers)])
    await guard.delete(town.channel(lyon).last_message)
    await mia.slash(town.square, "event edit", event="Potluck", venue="Le 100")
    await town.wait(timedelta(seconds=5))
    assert "Le 100" in str(town.channel(lyon).last_message.embeds[0].to_dict())
