"""A chapter's role and channel in Discord: made, closed, opened again, whatever goes wrong."""

from __future__ import annotations

from datetime import timedelta

from db import chapters
from db.store import Transaction
from domain.chapters import Status
from tests.stories.conftest import Town
from tests.stories.playing import fresh, roles_of
from tests.stories.roles.playing import (
    alerts,
    channels_called,
    compost,
    everyone_writes,
    join,
    open_up,
    reseed,
    roles_called,
    said,
    soon,
)


async def test_a_new_chapter_gets_a_role_and_a_channel_and_its_members_the_role(
    town: Town,
) -> None:
    cairo = await town.chapter("Cairo Nights", channel=None)
    noor, omar = town.person("noor"), town.person("omar")
    await join(town, cairo, noor, omar)
    before = channels_called(town, "cairo-nights")
    await open_up(town, cairo)
    await open_up(town, await fresh(town, cairo))
    known = await fresh(town, cairo)
    assert roles_called(town, "Cairo Nights") == [known.role]
    assert known.channel is not None
    assert channels_called(town, "cairo-nights") == [*before, known.channel]
    assert known.role in roles_of(town, noor)
    assert known.role in roles_of(town, omar)


async def test_an_answer_that_was_lost_makes_no_second_role_and_no_second_channel(
    town: Town,
) -> None:
    cairo = await town.chapter("Cairo", channel=None)
    town.guild.create_role("Cairo")  # somebody's own, from long ago
    await town.wait(timedelta(minutes=2))
    for path in ("roles", "channels"):
        town.env.inject_error("POST", f"/guilds/*/{path}", status=503)
    await open_up(town, cairo)
    made = town.guild.create_role("Cairo")  # what the first attempt would have left
    channel = town.guild.create_text_channel("cairo")
    await town.wait(timedelta(seconds=30))
    known = await fresh(town, cairo)
    assert (known.role, known.channel) == (made.id, channel.id)
    assert len(roles_called(town, "Cairo")) == 2


async def test_a_full_server_is_said_and_the_rest_goes_on(town: Town) -> None:
    stewards = await alerts(town)
    cairo = await town.chapter("Cairo", channel=None)
    town.env.inject_error("POST", "/guilds/*/channels", status=400, code=30013)
    await open_up(town, cairo)
    assert (await fresh(town, cairo)).role is not None
    assert (await fresh(town, cairo)).channel is None
    await soon(town)
    assert "as many channels as Discord allows (500)" in said(stewards)
    await town.wait(timedelta(minutes=61))
    assert (await fresh(town, cairo)).channel is not None


async def test_without_the_permission_the_stewards_can_choose_by_hand(town: Town) -> None:
    stewards = await alerts(town)
    cairo = await town.chapter("Cairo", channel=None)
    town.env.inject_error("POST", "/guilds/*/roles", status=403, code=50013, times=None)
    await open_up(town, cairo, channel=False)
    await soon(town)
    assert "*Manage Roles* and *Manage Channels*" in said(stewards)
    by_hand = town.guild.create_role("Cairenes")
    await town.steward().slash(town.square, "chapter edit", chapter="Cairo", role=by_hand)
    await town.wait(timedelta(minutes=61))
    assert (await fresh(town, cairo)).role == by_hand.id
    assert roles_called(town, "Cairo") == []


async def test_what_ends_is_readable_and_what_comes_back_is_as_before(town: Town) -> None:
    cairo = await town.chapter("Cairo", channel=None)
    noor = town.person("noor")
    await join(town, cairo, noor)
    await open_up(town, cairo)
    living = await fresh(town, cairo)
    assert living.role is not None
    assert living.channel is not None
    await compost(town, living)
    ended = await fresh(town, cairo)
    assert ended.role is None
    assert roles_called(town, "Cairo") == []
    assert ended.channel == living.channel
    assert not everyone_writes(town, living.channel)
    await reseed(town, ended)
    again = await fresh(town, cairo)
    assert roles_called(town, "Cairo") == [again.role]
    assert again.role in roles_of(town, noor)
    assert everyone_writes(town, living.channel)


async def test_a_role_that_the_bot_did_not_make_is_taken_and_not_deleted(town: Town) -> None:
    own = town.guild.create_role("Les Lyonnaises")
    lyon = await town.chapter("Lyon", role=own.id)
    noor = town.person("noor")
    await join(town, lyon, noor)
    await soon(town)
    assert own.id in roles_of(town, noor)
    await compost(town, await fresh(town, lyon))
    assert roles_called(town, "Les Lyonnaises") == [own.id]
    assert own.id not in roles_of(town, noor)
    await reseed(town, await fresh(town, lyon))
    assert (await fresh(town, lyon)).role == own.id
    assert own.id in roles_of(town, noor)


async def test_a_chapter_that_ended_meanwhile_leaves_no_role_behind(town: Town) -> None:
    cairo = await town.chapter("Cairo", channel=None)
    town.env.inject_error("POST", "/guilds/*/roles", status=400, code=30005)
    await open_up(town, cairo, channel=False)

    async def end(tx: Transaction) -> None:
        await chapters.save(tx, cairo.with_(status=Status.COMPOSTED), now=town.house.now())

    await town.house.store.write(end)
    await town.wait(timedelta(minutes=61))
    assert roles_called(town, "Cairo") == []
