"""A role that a chapter hands out is later let into channels that are not the chapter's."""

from __future__ import annotations

import discord
import simcord
from simcord.backend.models import Overwrite

from tests.stories.conftest import Town
from tests.stories.playing import roles_of
from tests.stories.roles.playing import alerts, join, said, soon

INSIDE = discord.PermissionOverwrite(view_channel=True)


async def let_in(town: Town, channel: int, role: simcord.RoleHandle) -> None:
    """Somebody opens a channel to a role, in Discord."""
    allow = discord.Permissions(view_channel=True).value
    town.env.backend.set_overwrite(channel, Overwrite(role.id, 0, allow, 0))
    await soon(town)


async def test_a_role_that_is_let_in_elsewhere_is_not_given_any_more(town: Town) -> None:
    stewards = await alerts(town)
    cairo = await town.chapter("Cairo")
    mia, noor, ada = await town.connector("mia", cairo), town.person("noor"), town.steward()
    await join(town, cairo, noor)
    hosts, board = town.guild.create_role("Hosts"), town.guild.create_text_channel("board")
    await mia.slash(town.square, "chapter role-add", chapter="Cairo", role=hosts)
    given = {"member": noor, "chapter": "Cairo", "role": "Hosts"}

    await let_in(town, town.channel(cairo).id, hosts)  # the chapter's own
    assert "gained power" not in said(stewards)
    await let_in(town, board.id, hosts)
    assert "has gained power, so I no longer give it" in said(stewards)
    refused = await mia.slash(town.square, "chapter grant", **given)
    assert "is out of use" in refused.response.content

    again = await mia.slash(town.square, "chapter role-add", chapter="Cairo", role=hosts)
    assert "opens channels that are not those of **Cairo**" in again.response.content
    await soon(town)
    assert hosts.id not in roles_of(town, noor)
    await ada.slash(town.square, "chapter role-add", chapter="Cairo", role=hosts)
    await mia.slash(town.square, "chapter grant", **given)
    await soon(town)
    assert hosts.id in roles_of(town, noor)


async def test_a_new_channel_that_lets_it_in_is_seen_too(town: Town) -> None:
    stewards = await alerts(town)
    cairo = await town.chapter("Cairo")
    mia = await town.connector("mia", cairo)
    hosts, other = town.guild.create_role("Hosts"), town.guild.create_role("Other")
    await mia.slash(town.square, "chapter role-add", chapter="Cairo", role=hosts)
    town.guild.create_text_channel("attic", overwrites={other: INSIDE})
    await soon(town)
    assert "gained power" not in said(stewards)
    town.guild.create_text_channel("cellar", overwrites={hosts: INSIDE})
    await soon(town)
    assert "has gained power, so I no longer give it" in said(stewards)
