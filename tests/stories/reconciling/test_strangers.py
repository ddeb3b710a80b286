"""Used where the bot is not a member, or of which Discord has not told it anything yet."""

from __future__ import annotations

from typing import Any

import discord
import simcord
from discord import app_commands

from db import chapters, networks
from db.store import Transaction
from tests.stories.conftest import Town
from tests.stories.reconciling.playing import SOON

COMMANDS: tuple[tuple[str, dict[str, Any]], ...] = (
    ("ask", {"question": "What is on this week?"}),
    ("event create", {"title": "Potluck", "when": "tomorrow at 19:00"}),
    ("handbook search", {"query": "bread"}),
    ("remind me", {"what": "bread", "when": "tomorrow at 9:00"}),
)
_KNOWN_TO_ALL = {"help"}  # it tells of commands, and of nobody


def every_command(town: Town) -> dict[str, dict[str, Any]]:
    """Every command that can be used without an option, and some with theirs."""
    found: dict[str, dict[str, Any]] = dict(COMMANDS)
    for command in town.bot.client.tree.walk_commands():
        if isinstance(command, app_commands.Command) and not any(
            option.required for option in command.parameters
        ):
            found[command.qualified_name] = {}
    return {name: options for name, options in found.items() if name not in _KNOWN_TO_ALL}


def brought(town: Town) -> tuple[simcord.MemberActor, simcord.ChannelHandle]:
    """Someone who brought the bot along, as Discord lets people do, and manages the server there."""
    guild = town.env.create_guild("Elsewhere")
    there = guild.create_text_channel("there")
    powers = discord.Permissions(manage_guild=True)
    user = town.env.create_user("zoe")
    crew = guild.create_role("Crew", permissions=powers)
    town.env.backend.add_member(guild.id, user.id, roles=[crew.id])
    return simcord.MemberActor(town.env, guild, user), there


async def unknown(town: Town, guild: int) -> None:
    """The bot is not a member: nothing is known of the server."""
    await town.env.settle()
    known = town.bot.client.get_guild(guild)
    assert known is not None
    town.bot.client._connection._remove_guild(known)

    async def unit(tx: Transaction) -> None:
        await tx.conn.execute("DELETE FROM networks WHERE id = ?", (guild,))

    await town.house.store.write(unit)


async def test_every_command_is_refused_where_the_bot_is_not_a_member(town: Town) -> None:
    zoe, there = brought(town)
    await unknown(town, there.guild.id)
    commands = every_command(town)
    assert len(commands) > 40
    for name, options in commands.items():
        result = await zoe.slash(there, name, **options)
        said = str(result.response.content)
        assert "not added to this server" in said, (name, said)
        assert result.ephemeral
    assert await networks.find(town.house.store.read, there.guild.id) is None


async def test_suggestions_and_buttons_are_empty_where_the_bot_is_not_a_member(
    town: Town,
) -> None:
    zoe, there = brought(town)
    await town.chapter("Lyon")
    shown = await zoe.slash(there, "event create", title="Potluck", when="tomorrow at 19:00")
    await unknown(town, there.guild.id)
    assert await zoe.autocomplete(there, "chapter show", "chapter", "ly") == []
    pressed = await zoe.click(shown.response, label="Confirm")
    assert "not added to this server" in pressed.response.content
    assert await networks.find(town.house.store.read, there.guild.id) is None


async def test_a_role_that_is_not_in_memory_is_asked_of_discord_before_it_counts_as_gone(
    town: Town,
) -> None:
    role = town.guild.create_role("Lyon")
    lyon = await town.chapter("Lyon", role=role.id)
    noor = town.person("noor")
    await town.env.settle()
    forget_role(town, role.id)
    town.env.inject_error("GET", "/guilds/*/roles/*", status=500, times=20)
    refused = await noor.slash(town.square, "chapter join", chapter="Lyon")
    assert "does not show me this server" in refused.response.content
    town.env.backend.faults.clear()
    await noor.slash(town.square, "chapter join", chapter="Lyon")
    await town.wait(SOON)
    assert role.id in town.env.backend.get_member(town.guild.id, noor.id).role_ids
    kept = await chapters.find(town.house.store.read, town.guild.id, lyon.id)
    assert kept is not None
    assert kept.role == role.id


async def test_a_steward_whose_role_is_not_in_memory_is_none(town: Town) -> None:
    crew = town.guild.create_role("Crew")
    await town.network(steward_role=crew.id)
    ada = town.person("ada", roles=[crew])
    shown = await ada.slash(town.square, "network settings")
    assert "Only" not in str(shown.response.content)
    forget_role(town, crew.id)
    refused = await ada.slash(town.square, "network settings")
    assert "Only" in refused.response.content


async def test_while_discord_does_not_show_the_server_nothing_is_given(town: Town) -> None:
    role = town.guild.create_role("Lyon")
    lyon = await town.chapter("Lyon", role=role.id)
    noor = town.person("noor")
    await town.env.settle()
    state = town.bot.client._connection
    known = town.bot.client.get_guild(town.guild.id)
    assert known is not None
    away = discord.Guild._create_unavailable(state=state, guild_id=known.id, data=None)
    state._guilds[known.id] = away
    refused = await noor.slash(town.square, "chapter join", chapter="Lyon")
    assert "does not show me this server" in refused.response.content
    assert not await chapters.is_in(town.house.store.read, lyon.id, noor.id)


def forget_role(town: Town, role: int) -> None:
    """Discord has told the bot nothing of a role (yet)."""
    known = town.bot.client.get_guild(town.guild.id)
    assert known is not None
    known._roles.pop(role)
