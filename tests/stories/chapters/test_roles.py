"""Chapters by the front door: the roles that they give, and those that they may not."""

from __future__ import annotations

import discord

from db import chapters
from tests.stories.chapters.playing import told
from tests.stories.conftest import Town
from tests.stories.playing import fresh, roles_of


async def test_a_role_above_the_bots_is_refused_with_the_reason(town: Town) -> None:
    await town.chapter("Lyon")
    high = town.guild.create_role("Summit", position=50)
    refused = await town.steward().slash(town.square, "chapter edit", chapter="Lyon", role=high)
    assert "stands above mine" in refused.response.content


async def test_a_role_with_power_is_refused_with_the_powers(town: Town) -> None:
    await town.chapter("Lyon")
    powers = discord.Permissions(ban_members=True, manage_roles=True)
    strong = town.guild.create_role("Guards", permissions=powers)
    refused = await town.steward().slash(town.square, "chapter edit", chapter="Lyon", role=strong)
    assert "Ban Members, Manage Roles" in refused.response.content


async def test_everyones_role_and_an_applications_role_are_refused(town: Town) -> None:
    await town.chapter("Lyon")
    ada = town.steward()
    everyone = await ada.slash(
        town.square, "chapter edit", chapter="Lyon", role=town.guild.default_role
    )
    assert "cannot be given" in everyone.response.content
    managed = town.guild.create_role("Some bot", managed=True)
    refused = await ada.slash(town.square, "chapter edit", chapter="Lyon", role=managed)
    assert "another bot" in refused.response.content


async def test_one_role_is_the_role_of_one_chapter(town: Town) -> None:
    role = town.guild.create_role("Rhône")
    await town.chapter("Lyon", role=role.id)
    await town.chapter("Paris")
    refused = await town.steward().slash(town.square, "chapter edit", chapter="Paris", role=role)
    assert "already the role of **Lyon**" in refused.response.content


async def test_the_stewards_role_is_no_chapters_role(town: Town) -> None:
    crew = town.guild.create_role("Crew")
    await town.network(steward_role=crew.id)
    mia = await town.connector("mia", await town.chapter("Lyon"))
    refused = await mia.slash(town.square, "chapter edit", chapter="Lyon", role=crew)
    assert "makes stewards" in refused.response.content


async def test_a_role_deleted_in_discord_leaves_the_membership(town: Town) -> None:
    alerts = town.guild.create_text_channel("stewards")
    await town.network(stewards_channel=alerts.id)
    role = town.guild.create_role("Lyon")
    lyon = await town.chapter("Lyon", role=role.id)
    town.env.backend.delete_role(town.guild.id, role.id)
    await town.env.settle()
    assert (await fresh(town, lyon)).role is None
    assert "The role of **Lyon** was deleted" in await told(town, alerts)
    joined = await town.person("noor").slash(town.square, "chapter join", chapter="Lyon")
    assert "You are in **Lyon**" in joined.response.content


async def test_a_role_deleted_while_the_bot_was_away_is_found_when_someone_joins(
    town: Town,
) -> None:
    alerts = town.guild.create_text_channel("stewards")
    await town.network(stewards_channel=alerts.id)
    lyon = await town.chapter("Lyon", role=4242)
    joined = await town.person("noor").slash(town.square, "chapter join", chapter="Lyon")
    assert "You are in **Lyon**" in joined.response.content
    assert "was deleted in Discord" in joined.response.content
    assert (await fresh(town, lyon)).role is None
    assert "The role of **Lyon** was deleted" in await told(town, alerts)


async def test_a_role_that_gains_power_is_a_chapters_role_no_more(town: Town) -> None:
    alerts = town.guild.create_text_channel("stewards")
    await town.network(stewards_channel=alerts.id)
    role = town.guild.create_role("Lyon")
    lyon = await town.chapter("Lyon", role=role.id)
    powers = discord.Permissions(manage_guild=True).value
    town.env.backend.edit_role(town.guild.id, role.id, {"permissions": powers})
    await town.env.settle()
    assert (await fresh(town, lyon)).role is None
    assert "I no longer give the role of **Lyon**" in await told(town, alerts)
    noor = town.person("noor")
    await noor.slash(town.square, "chapter join", chapter="Lyon")
    assert roles_of(town, noor) == []


async def test_a_change_without_power_leaves_the_role(town: Town) -> None:
    role = town.guild.create_role("Lyon")
    lyon = await town.chapter("Lyon", role=role.id)
    town.env.backend.edit_role(town.guild.id, role.id, {"name": "Lugdunum"})
    await town.env.settle()
    assert (await fresh(town, lyon)).role == role.id


async def test_a_role_that_rose_above_the_bot_is_withheld_and_the_stewards_are_told(
    town: Town,
) -> None:
    alerts = town.guild.create_text_channel("stewards")
    await town.network(stewards_channel=alerts.id)
    high = town.guild.create_role("Lyon", position=50)
    lyon = await town.chapter("Lyon", role=high.id)
    noor = town.person("noor")
    joined = await noor.slash(town.square, "chapter join", chapter="Lyon")
    assert "You are in **Lyon**" in joined.response.content
    assert "stands above mine" in joined.response.content
    assert await chapters.is_in(town.house.store.read, lyon.id, noor.id)
    assert roles_of(town, noor) == []
    assert (await fresh(town, lyon)).role == high.id
    assert "**Lyon**" in await told(town, alerts)


async def test_a_new_role_reaches_those_who_are_in_already(town: Town) -> None:
    await town.chapter("Lyon")
    noor = town.person("noor")
    await noor.slash(town.square, "chapter join", chapter="Lyon")
    role = town.guild.create_role("Lyon")
    changed = await town.steward().slash(town.square, "chapter edit", chapter="Lyon", role=role)
    assert "one member gets the role" in changed.response.content
    assert role.id in roles_of(town, noor)


async def test_the_stewards_hear_of_a_role_that_a_connector_registers(town: Town) -> None:
    alerts = town.guild.create_text_channel("stewards")
    await town.network(stewards_channel=alerts.id)
    mia = await town.connector("mia", await town.chapter("Lyon"))
    role = town.guild.create_role("Board")
    await mia.slash(town.square, "chapter edit", chapter="Lyon", role=role)
    assert f"<@{mia.id}> chose <@&{role.id}>" in await told(town, alerts)
