"""Roles of chapters by the front door: who may hand out what, to whom, and what becomes of it."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import discord
import simcord

from db import chapters
from domain.chapters import Chapter
from tests.stories.conftest import Town
from tests.stories.playing import ends, fresh, roles_of
from tests.stories.roles.playing import alerts, join, said, soon


async def actions(town: Town) -> list[str]:
    """What the audit says was done, oldest first."""
    rows: Any = await town.house.store.read.execute_fetchall("SELECT action FROM audit ORDER BY id")
    return [row["action"] for row in rows]


async def test_a_connector_hands_out_what_is_registered_for_their_chapter(town: Town) -> None:
    stewards = await alerts(town)
    cairo = await town.chapter("Cairo")
    mia, noor = await town.connector("mia", cairo), town.person("noor")
    hosts = town.guild.create_role("Cairo hosts")
    added = await mia.slash(town.square, "chapter role-add", chapter="Cairo", role=hosts)
    assert "hands out" in added.response.content
    await soon(town)
    assert f"lets **Cairo** hand out <@&{hosts.id}>" in said(stewards)
    early = await mia.slash(
        town.square, "chapter grant", member=noor, chapter="Cairo", role="Cairo hosts"
    )
    assert "**noor** is not in **Cairo** yet" in early.response.content
    await mia.slash(town.square, "chapter grant", member=noor, chapter="Cairo")
    given = await mia.slash(
        town.square, "chapter grant", member=noor, chapter="Cairo", role="cairo hosts"
    )
    assert "in a moment" in given.response.content
    await soon(town)
    assert hosts.id in roles_of(town, noor)
    shown = await noor.slash(town.square, "chapter roles", chapter="Cairo")
    assert "one person · in use" in (shown.response.embeds[0].description or "")
    await noor.slash(town.square, "chapter leave", chapter="Cairo")
    await soon(town)
    assert hosts.id not in roles_of(town, noor)
    assert {"role.register", "role.grant"} <= set(await actions(town))


async def test_what_is_registered_can_be_taken_and_removed(town: Town) -> None:
    cairo = await town.chapter("Cairo")
    mia, noor, omar = await town.connector("mia", cairo), town.person("noor"), town.person("omar")
    await join(town, cairo, noor, omar)
    hosts = town.guild.create_role("Hosts")
    await mia.slash(town.square, "chapter role-add", chapter="Cairo", role=hosts)
    for person in (noor, omar):
        await mia.slash(town.square, "chapter grant", member=person, chapter="Cairo", role="Hosts")
    choices = await mia.autocomplete(town.square, "chapter take", "role", "ho", chapter="Cairo")
    assert [choice["name"] for choice in choices] == ["Hosts"]
    await mia.slash(
        town.square, "chapter take", member=noor, chapter="Cairo", role=choices[0]["value"]
    )
    await town.wait(timedelta(minutes=1))
    assert hosts.id not in roles_of(town, noor)
    assert hosts.id in roles_of(town, omar)
    removed = await mia.slash(town.square, "chapter role-remove", chapter="Cairo", role="Hosts")
    assert "one person who had it loses it" in removed.response.content
    await soon(town)
    assert hosts.id not in roles_of(town, omar)
    gone = await mia.slash(town.square, "chapter grant", member=omar, chapter="Cairo", role="Hosts")
    assert "hands out no role" in gone.response.content


async def test_nobody_gives_themselves_a_role_and_the_attempt_is_kept(town: Town) -> None:
    cairo = await town.chapter("Cairo")
    mia = await town.connector("mia", cairo)
    for actor in (mia, town.steward()):
        refused = await actor.slash(town.square, "chapter grant", member=actor, chapter="Cairo")
        assert "Nobody gives themselves a role" in refused.response.content
        assert not await chapters.is_in(town.house.store.read, cairo.id, actor.id)
    assert (await actions(town)).count("role.self-grant-refused") == 2


async def test_a_connector_does_nothing_in_another_chapter_nor_after_their_term(
    town: Town,
) -> None:
    cairo, lyon = await town.chapter("Cairo"), await town.chapter("Lyon")
    mia, noor = await town.connector("mia", cairo), town.person("noor")
    hosts = town.guild.create_role("Hosts")
    tries: list[tuple[str, dict[str, Any]]] = [
        ("role-add", {"role": hosts}),
        ("role-remove", {"role": "Hosts"}),
        ("grant", {"member": noor}),
        ("take", {"member": noor}),
        ("invite", {}),
        ("invites", {}),
    ]

    async def refused(chapter: Chapter) -> None:
        for name, options in tries:
            said = await mia.slash(town.square, f"chapter {name}", chapter=chapter.name, **options)
            assert f"Only a connector of **{chapter.name}**" in said.response.content, name

    await refused(lyon)
    await ends(town, cairo, mia)
    await refused(cairo)


async def test_a_role_with_a_meaning_of_its_own_is_not_handed_out(town: Town) -> None:
    crew = town.guild.create_role("Crew")
    await town.network(steward_role=crew.id)
    members = town.guild.create_role("Cairenes")
    cairo = await town.chapter("Cairo", role=members.id)
    await town.chapter("Lyon")
    mia, ada = await town.connector("mia", cairo), town.steward()
    powers = discord.Permissions(kick_members=True)
    for role, why in (
        (crew, "makes stewards"),
        (members, "every member of **Cairo** has already"),
        (town.guild.create_role("Guards", permissions=powers), "carries power"),
        (town.guild.create_role("Peak", position=60), "stands above mine"),
        (town.guild.create_role("Robot", managed=True), "another bot"),
    ):
        refused = await mia.slash(town.square, "chapter role-add", chapter="Cairo", role=role)
        assert why in refused.response.content
    hosts = town.guild.create_role("Hosts")
    await ada.slash(town.square, "chapter role-add", chapter="Cairo", role=hosts)
    for command in ("role-add", "edit"):
        taken = await ada.slash(town.square, f"chapter {command}", chapter="Lyon", role=hosts)
        assert "already the role of **Cairo**" in taken.response.content
    user = town.env.create_user("robot", bot=True)
    town.env.backend.add_member(town.guild.id, user.id)
    robot = simcord.MemberActor(town.env, town.guild, user)
    refused = await mia.slash(town.square, "chapter grant", member=robot, chapter="Cairo")
    assert "is a bot" in refused.response.content


async def test_a_role_that_gains_power_is_out_of_use_until_it_is_added_again(town: Town) -> None:
    stewards = await alerts(town)
    cairo = await town.chapter("Cairo")
    mia, noor, omar = await town.connector("mia", cairo), town.person("noor"), town.person("omar")
    await join(town, cairo, noor, omar)
    hosts = town.guild.create_role("Hosts")
    await mia.slash(town.square, "chapter role-add", chapter="Cairo", role=hosts)
    powers = discord.Permissions(manage_guild=True).value
    town.env.backend.edit_role(town.guild.id, hosts.id, {"permissions": powers, "name": "Lords"})
    await soon(town)
    assert "has gained power, so I no longer give it" in said(stewards)
    refused = await mia.slash(
        town.square, "chapter grant", member=noor, chapter="Cairo", role="Lords"
    )
    assert "is out of use" in refused.response.content
    town.env.backend.edit_role(town.guild.id, hosts.id, {"permissions": 0})
    still = await mia.slash(
        town.square, "chapter grant", member=noor, chapter="Cairo", role="Lords"
    )
    assert "is out of use" in still.response.content
    await mia.slash(town.square, "chapter role-add", chapter="Cairo", role=hosts)
    await mia.slash(town.square, "chapter grant", member=noor, chapter="Cairo", role="Lords")
    await soon(town)
    assert hosts.id in roles_of(town, noor)
    assert "role.quarantine" in await actions(town)


async def test_a_role_raised_above_the_bot_is_said_and_given_once_it_can_be(town: Town) -> None:
    stewards = await alerts(town)
    cairo = await town.chapter("Cairo")
    mia, noor = await town.connector("mia", cairo), town.person("noor")
    await join(town, cairo, noor)
    hosts = town.guild.create_role("Hosts")
    await mia.slash(town.square, "chapter role-add", chapter="Cairo", role=hosts)
    await mia.slash(town.square, "chapter grant", member=noor, chapter="Cairo", role="Hosts")
    await soon(town)
    town.env.backend.remove_member_role(town.guild.id, noor.id, hosts.id)
    town.env.backend.edit_role(town.guild.id, hosts.id, {"position": 70})
    await soon(town)
    assert "stands above mine, so I cannot give it" in said(stewards)
    shown = await mia.slash(town.square, "chapter roles", chapter="Cairo")
    assert "stands above my role" in (shown.response.embeds[0].description or "")
    refused = await mia.slash(
        town.square, "chapter grant", member=noor, chapter="Cairo", role="Hosts"
    )
    assert "stands above mine" in refused.response.content
    assert hosts.id not in roles_of(town, noor)


async def test_a_further_role_that_is_deleted_is_nobodys_any_more(town: Town) -> None:
    stewards = await alerts(town)
    cairo = await town.chapter("Cairo")
    mia = await town.connector("mia", cairo)
    hosts = town.guild.create_role("Hosts")
    await mia.slash(town.square, "chapter role-add", chapter="Cairo", role=hosts)
    town.env.backend.delete_role(town.guild.id, hosts.id)
    await soon(town)
    assert "a role that **Cairo** handed out, was deleted" in said(stewards)
    shown = await mia.slash(town.square, "chapter roles", chapter="Cairo")
    assert "It hands out no other role" in (shown.response.embeds[0].description or "")


async def test_a_role_that_the_bot_has_not_heard_of_yet_is_looked_at_before_it_is_given(
    town: Town,
) -> None:
    role = town.guild.create_role("Cairo")
    strong = town.guild.create_role("Lyon")
    cairo = await town.chapter("Cairo", role=role.id)
    lyon = await town.chapter("Lyon", role=strong.id)
    seen = town.bot.client.get_guild(town.guild.id)
    assert seen is not None
    for one in (role, strong):
        seen._remove_role(one.id)
    town.env.backend.get_guild(town.guild.id).roles[strong.id].permissions = 8
    noor = town.person("noor")
    await join(town, cairo, noor)
    await join(town, lyon, noor)
    await soon(town)
    assert roles_of(town, noor) == [role.id]
    assert (await fresh(town, cairo)).role == role.id
    assert (await fresh(town, lyon)).role is None


async def test_while_the_server_is_away_nothing_is_given_and_nothing_is_lost(town: Town) -> None:
    role = town.guild.create_role("Cairo")
    cairo = await town.chapter("Cairo", role=role.id)
    noor = town.person("noor")
    seen = town.bot.client.get_guild(town.guild.id)
    assert seen is not None
    seen.unavailable = True
    await join(town, cairo, noor)
    await soon(town)
    assert roles_of(town, noor) == []
    seen.unavailable = False
    await town.wait(timedelta(minutes=1))
    assert roles_of(town, noor) == [role.id]


async def test_a_role_that_opens_other_channels_is_for_stewards_to_register(town: Town) -> None:
    cairo = await town.chapter("Cairo")
    mia, ada = await town.connector("mia", cairo), town.steward()
    board, hosts = town.guild.create_role("Board"), town.guild.create_role("Hosts")
    inside = discord.PermissionOverwrite(view_channel=True)
    town.guild.create_text_channel("board", overwrites={board: inside})
    patio = town.guild.create_text_channel("patio", overwrites={hosts: inside})
    await ada.slash(town.square, "chapter edit", chapter="Cairo", channel=patio)
    for command in ("role-add", "edit"):
        refused = await mia.slash(town.square, f"chapter {command}", chapter="Cairo", role=board)
        assert "opens channels that are not those of **Cairo**" in refused.response.content
    await mia.slash(town.square, "chapter join", chapter="Cairo")
    await soon(town)
    assert board.id not in roles_of(town, mia)
    added = await mia.slash(town.square, "chapter role-add", chapter="Cairo", role=hosts)
    assert "hands out" in added.response.content
    chosen = await ada.slash(town.square, "chapter role-add", chapter="Cairo", role=board)
    assert "hands out" in chosen.response.content
