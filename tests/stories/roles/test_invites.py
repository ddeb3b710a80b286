"""Links into chapters: made by connectors, used by newcomers, counted, switched off."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import discord
import simcord

from db import chapters, invites
from db.store import Transaction
from demo import links
from domain.chapters import Joining
from domain.invites import LASTS, Invite
from tests.stories.conftest import Town
from tests.stories.playing import ends, roles_of
from tests.stories.roles.playing import alerts, is_in, said, soon


async def link(town: Town, actor: simcord.MemberActor, **options: Any) -> tuple[str, Any]:
    """A link into Cairo, and the message that shows it."""
    made = await actor.slash(town.square, "chapter invite", chapter="Cairo", **options)
    assert made.ephemeral
    assert "https://discord.gg/" in made.response.content
    code = made.response.content.split("https://discord.gg/")[1].split()[0]
    return code, made.response


async def arrive(town: Town, name: str, code: str) -> simcord.MemberActor:
    """Someone joins the server by a link."""
    user = town.env.create_user(name)
    links.arrive(town.env.backend, town.guild.id, user.id, code)
    await town.env.settle()
    return simcord.MemberActor(town.env, town.guild, user)


async def test_who_comes_by_a_link_is_a_member_at_once_and_counted(town: Town) -> None:
    role = town.guild.create_role("Cairo")
    cairo = await town.chapter("Cairo", role=role.id, joining=Joining.ASKED)
    mia = await town.connector("mia", cairo)
    code, shown = await link(town, mia, uses=5)
    assert links.roles_of(code) == (role.id,)
    noor = await arrive(town, "noor", code)
    stranger = town.env.create_user("walter")
    town.env.backend.add_member(town.guild.id, stranger.id, announce=True)
    await town.env.settle()
    assert await is_in(town, cairo, noor)
    assert not await chapters.is_in(town.house.store.read, cairo.id, stranger.id)
    assert roles_of(town, noor) == [role.id]
    uses = await mia.click(shown, label="Uses so far")
    assert "used once, one person joined" in uses.response.content
    await town.wait(timedelta(days=31))
    listed = await mia.slash(town.square, "chapter invites", chapter="Cairo")
    text = listed.response.embeds[0].description or ""
    assert "Of 1 who came more than a month ago, one is still in the chapter" in text
    assert "· over ·" in text


async def test_where_discord_gives_no_role_by_links_the_bot_does(town: Town) -> None:
    role = town.guild.create_role("Cairo")
    cairo = await town.chapter("Cairo", role=role.id)
    mia = await town.connector("mia", cairo)
    town.env.inject_error("POST", "/channels/*/invites", status=400, code=50035)
    code, shown = await link(town, mia)
    assert "I give them the chapter's role" in shown.content
    assert links.roles_of(code) == ()
    noor = await arrive(town, "noor", code)
    await soon(town)
    assert await is_in(town, cairo, noor)
    assert roles_of(town, noor) == [role.id]


async def test_a_role_that_may_not_be_given_is_given_by_no_link(town: Town) -> None:
    role = town.guild.create_role("Cairo")
    cairo = await town.chapter("Cairo", role=role.id)
    mia = await town.connector("mia", cairo)
    code, _ = await link(town, mia)
    powers = discord.Permissions(manage_guild=True).value
    town.env.backend.edit_role(town.guild.id, role.id, {"permissions": powers})
    await soon(town)
    assert code not in town.env.backend.invites
    again, _ = await link(town, mia)
    assert links.roles_of(again) == ()


async def test_without_knowing_the_uses_the_role_tells_where_someone_came(town: Town) -> None:
    role = town.guild.create_role("Cairo")
    cairo = await town.chapter("Cairo", role=role.id)
    mia = await town.connector("mia", cairo)
    code, shown = await link(town, mia)
    for path in ("/guilds/*/invites", "/channels/*/invites"):
        town.env.inject_error("GET", path, status=403, code=50013, times=None)
    noor = await arrive(town, "noor", code)
    assert await is_in(town, cairo, noor)
    uses = await mia.click(shown, label="Uses so far")
    assert "one person joined" in uses.response.content


async def test_the_last_place_of_a_link_is_counted_though_the_link_is_gone(town: Town) -> None:
    cairo = await town.chapter("Cairo")
    mia = await town.connector("mia", cairo)
    code, shown = await link(town, mia, uses=1)
    noor = await arrive(town, "noor", code)
    assert code not in town.env.backend.invites
    assert await is_in(town, cairo, noor)
    uses = await mia.click(shown, label="Uses so far")
    assert "over · used once, one person joined" in uses.response.content


async def test_a_link_deleted_by_hand_lets_nobody_in_any_more(town: Town) -> None:
    cairo = await town.chapter("Cairo")
    mia = await town.connector("mia", cairo)
    code, _ = await link(town, mia, uses=1)
    town.env.backend.delete_invite(code)
    await town.wait(timedelta(minutes=1))
    walter = town.env.create_user("walter")
    town.env.backend.add_member(town.guild.id, walter.id, announce=True)
    await town.env.settle()
    assert not await chapters.is_in(town.house.store.read, cairo.id, walter.id)
    listed = await mia.slash(town.square, "chapter invites", chapter="Cairo")
    assert "switched off" in (listed.response.embeds[0].description or "")


async def test_who_came_while_the_bot_was_away_is_not_taken_for_who_comes_now(
    town: Town,
) -> None:
    cairo = await town.chapter("Cairo")
    mia = await town.connector("mia", cairo)
    code, _ = await link(town, mia)
    town.env.backend.get_invite(code).uses += 3
    await town.restart()
    await town.env.settle()
    walter = town.env.create_user("walter")
    town.env.backend.add_member(town.guild.id, walter.id, announce=True)
    await town.env.settle()
    assert not await chapters.is_in(town.house.store.read, cairo.id, walter.id)
    assert await is_in(town, cairo, await arrive(town, "noor", code))


async def test_a_link_is_switched_off_by_any_connector_and_nobody_else(town: Town) -> None:
    stewards = await alerts(town)
    cairo = await town.chapter("Cairo")
    mia, omar = await town.connector("mia", cairo), await town.connector("omar", cairo)
    code, shown = await link(town, mia)
    stranger = town.person("walter")
    refused = await stranger.slash(town.square, "chapter invites", chapter="Cairo")
    assert "Only a connector of **Cairo**" in refused.response.content
    listed = await omar.slash(town.square, "chapter invites", chapter="Cairo")
    town.env.inject_error("DELETE", "/invites/*", status=403, code=50013)
    ended = await omar.select(listed.response, values=[code])
    assert "is switched off" in ended.response.content
    await soon(town)
    assert "I need *Manage Channels* where it leads" in said(stewards)
    assert code in town.env.backend.invites
    again = await mia.click(shown, label="Switch off")
    assert "was switched off already" in again.response.content
    _, other = await link(town, mia)
    await ends(town, cairo, mia)
    for label in ("Switch off", "Uses so far"):
        refused = await mia.click(other, label=label)
        assert "Only a connector of **Cairo**" in refused.response.content
    noor = await arrive(town, "noor", code)
    assert not await is_in(town, cairo, noor)
    await town.wait(timedelta(minutes=61))
    assert code not in town.env.backend.invites


async def test_without_the_permission_the_connector_hears_what_is_missing(town: Town) -> None:
    cairo = await town.chapter("Cairo")
    mia = await town.connector("mia", cairo)
    town.env.inject_error("POST", "/channels/*/invites", status=403, code=50013, times=None)
    refused = await mia.slash(town.square, "chapter invite", chapter="Cairo")
    assert "I need *Create Invite*" in refused.response.content


async def test_a_server_full_of_links_or_a_lost_channel_is_said_and_is_no_fault(
    town: Town,
) -> None:
    role = town.guild.create_role("Cairo")
    cairo = await town.chapter("Cairo", role=role.id)
    mia = await town.connector("mia", cairo)
    for status, code, words in (
        (400, 30016, "as many links as Discord allows"),
        (404, 10003, "has to lead to a channel"),
    ):
        town.env.inject_error("POST", "/channels/*/invites", status=status, code=code)
        refused = await mia.slash(town.square, "chapter invite", chapter="Cairo")
        assert words in refused.response.content


async def test_an_open_link_is_listed_however_many_were_switched_off_since(town: Town) -> None:
    cairo = await town.chapter("Cairo")
    mia = await town.connector("mia", cairo)
    code, shown = await link(town, mia)
    now = town.house.now()

    async def others(tx: Transaction) -> None:
        for number in range(12):
            at = now + timedelta(seconds=number + 1)
            other = f"other{number}"
            one = Invite(cairo.network, other, cairo.id, 1, None, mia.id, at, at + LASTS, 0)
            await invites.add(tx, one)
            await invites.vanish(tx, one, now=at)

    await town.house.store.write(others)
    listed = await mia.slash(town.square, "chapter invites", chapter="Cairo")
    text = listed.response.embeds[0].description or ""
    assert text.startswith(f"https://discord.gg/{code}")
    assert len(text.splitlines()) == 10
    uses = await mia.click(shown, label="Uses so far")
    assert "not used yet" in uses.response.content
