"""Roles and memberships that drift apart, while the bot is away and while it looks."""

from __future__ import annotations

import asyncio
import json
from datetime import timedelta

import discord
import simcord

from db import chapter_roles, chapters
from tests.stories.conftest import Town
from tests.stories.playing import fresh, roles_of
from tests.stories.roles.playing import alerts, is_in, join, said, soon


async def away(town: Town) -> None:
    """The bot was away and is back, and what it saw is put right."""
    await town.restart()
    await town.env.settle()
    await town.wait(timedelta(minutes=1))


async def hand(town: Town, actor: simcord.MemberActor, *roles: int) -> None:
    """Someone who manages the server gives a person ``roles`` in Discord itself, and no others."""
    silently(town, actor, *roles)
    told = {
        "t": "GUILD_MEMBER_UPDATE",
        "d": {
            "guild_id": str(town.guild.id),
            "user": {"id": str(actor.id), "username": actor.name},
            "roles": [str(role) for role in roles],
        },
    }
    town.bot.client.dispatch("socket_raw_receive", json.dumps(told, separators=(",", ":")))
    hearing = [one for one in asyncio.all_tasks() if "socket_raw_receive" in one.get_name()]
    await asyncio.gather(*hearing)
    await town.env.settle()


def silently(town: Town, actor: simcord.MemberActor, *roles: int) -> None:
    """Someone has other roles since the bot was away."""
    town.env.backend.get_member(town.guild.id, actor.id).role_ids[:] = roles


async def test_after_an_outage_members_have_their_roles_and_nobody_elses_choice_is_undone(
    town: Town,
) -> None:
    stewards = await alerts(town)
    role = town.guild.create_role("Cairo")
    hosts = town.guild.create_role("Hosts")
    cairo = await town.chapter("Cairo", role=role.id)
    lyon = await town.chapter("Lyon", role=town.guild.create_role("Lyon").id)
    mia = await town.connector("mia", cairo)
    noor, omar, lee = town.person("noor"), town.person("omar"), town.person("lee")
    await join(town, cairo, noor, lee)
    await mia.slash(town.square, "chapter role-add", chapter="Cairo", role=hosts)
    await mia.slash(town.square, "chapter grant", member=noor, chapter="Cairo", role="Hosts")
    await soon(town)
    silently(town, noor)
    silently(town, omar, role.id, hosts.id)
    silently(town, lee, role.id, hosts.id)
    robot = town.env.create_user("robot", bot=True)
    town.env.backend.add_member(town.guild.id, robot.id, roles=[role.id])
    await away(town)
    assert set(roles_of(town, noor)) == {role.id, hosts.id}
    assert await is_in(town, cairo, omar)
    assert not await is_in(town, lyon, omar)
    assert not await chapters.is_in(town.house.store.read, cairo.id, robot.id)
    conn, network = town.house.store.read, town.guild.id
    assert await chapter_roles.holders(conn, network, hosts.id) == [noor.id, omar.id, lee.id]
    assert set(roles_of(town, omar)) == {role.id, hosts.id}
    told = said(stewards)
    assert "2 members lacked a role and get it" in told
    assert "one person who was given one by hand is a member now" in told
    requests = len(town.env.http_requests)
    await away(town)
    changes = [one for one in town.env.http_requests[requests:] if one.method in {"PUT", "DELETE"}]
    assert [one.path for one in changes if "/members/" in one.path] == []


async def test_who_left_while_the_role_could_not_be_taken_is_not_brought_back(
    town: Town,
) -> None:
    role = town.guild.create_role("Cairo")
    cairo = await town.chapter("Cairo", role=role.id)
    noor = town.person("noor")
    await join(town, cairo, noor)
    await soon(town)
    town.env.inject_error("DELETE", "/guilds/*/members/*", status=403, code=50013, times=2)
    await noor.slash(town.square, "chapter leave", chapter="Cairo")
    await soon(town)
    assert role.id in roles_of(town, noor)
    await hand(town, noor, role.id, town.guild.create_role("Painters").id)
    assert not await is_in(town, cairo, noor)
    await away(town)
    assert not await is_in(town, cairo, noor)
    await town.wait(timedelta(minutes=61))
    assert role.id not in roles_of(town, noor)
    assert not await is_in(town, cairo, noor)


async def test_a_role_given_by_hand_lets_someone_in(town: Town) -> None:
    role = town.guild.create_role("Cairo")
    cairo = await town.chapter("Cairo", role=role.id)
    noor = town.person("noor")
    await hand(town, noor, role.id)
    assert await is_in(town, cairo, noor)
    await hand(town, noor)
    assert await is_in(town, cairo, noor)


async def test_roles_that_changed_while_the_bot_was_away_are_noticed(town: Town) -> None:
    stewards = await alerts(town)
    roles = {name: town.guild.create_role(name) for name in ("Cairo", "Lyon", "Hosts", "Guides")}
    cairo = await town.chapter("Cairo", role=roles["Cairo"].id)
    lyon = await town.chapter("Lyon", role=roles["Lyon"].id)
    mia = await town.connector("mia", cairo)
    for name in ("Hosts", "Guides"):
        await mia.slash(town.square, "chapter role-add", chapter="Cairo", role=roles[name])
    known = town.env.backend.get_guild(town.guild.id).roles
    del known[roles["Cairo"].id]
    del known[roles["Guides"].id]
    for name in ("Lyon", "Hosts"):
        known[roles[name].id].permissions = discord.Permissions(ban_members=True).value
    await away(town)
    assert (await fresh(town, cairo)).role is None
    assert (await fresh(town, lyon)).role is None
    told = said(stewards)
    assert "The role of **Cairo** was deleted" in told
    assert "I no longer give the role of **Lyon**" in told
    assert "**Hosts**, a role that **Cairo** hands out, has gained power" in told
    assert "**Guides**, a role that **Cairo** handed out, was deleted" in told


async def test_a_crowd_with_the_role_is_a_question_and_no_membership(town: Town) -> None:
    stewards = await alerts(town)
    role = town.guild.create_role("Everybody")
    cairo = await town.chapter("Cairo", role=role.id)
    for number in range(101):
        user = town.env.create_user(f"guest{number}")
        town.env.backend.add_member(town.guild.id, user.id, roles=[role.id])
    await away(town)
    assert await chapters.people(town.house.store.read, cairo.id) == 0
    assert "101 people have the role of **Cairo** without being its members" in said(stewards)
