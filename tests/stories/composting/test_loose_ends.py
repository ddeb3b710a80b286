"""What is still under way when a chapter ends: said before, settled then, and nobody left hanging."""

from __future__ import annotations

from datetime import timedelta

import discord
import simcord

from db import chapters, events
from db.store import Transaction
from domain.chapters import Joining, Status
from domain.events import Status as EventStatus
from tests.stories.composting.playing import (
    SOON,
    WEEK,
    agreed,
    composted,
    makes,
    proposes,
    status,
    texts,
    valley,
)
from tests.stories.conftest import Town
from tests.stories.foundings.playing import commits, named, starts
from tests.stories.playing import fields, roles_of
from tests.stories.roles.playing import everyone_writes


def boards_of(channel: simcord.ChannelHandle, about: str) -> list[discord.Message]:
    """The boards in ``channel`` that are about that."""
    return [one for one in channel.history() if one.embeds and about in str(one.embeds[0].title)]


async def test_role_and_channel_close_and_open_again_with_the_chapter(town: Town) -> None:
    role = town.guild.create_role("Gones")
    here = await valley(town, role=role.id)
    await town.wait(SOON)
    channel = here.lyon.channel or 0
    assert role.id in roles_of(town, here.bo)
    await composted(town, here)
    assert role.id not in roles_of(town, here.bo)
    assert not everyone_writes(town, channel)
    assert "has ended, as you agreed" in texts(town.channel(here.lyon).history())
    form = await here.ada.slash(town.square, "chapter reseed", chapter="Lyon")
    shown = await here.ada.submit_modal(form, {"why": "With Bo"})
    await here.ada.click(shown.response, label="Begin it anew")
    await town.wait(timedelta(minutes=1))
    assert await status(town, here.lyon) is Status.SEED
    assert role.id in roles_of(town, here.bo)
    assert everyone_writes(town, channel)


async def test_what_others_carry_goes_on_and_the_rest_ends_with_a_word(town: Town) -> None:
    here = await valley(town, joining=Joining.ASKED)
    vera = await town.connector("vera", here.vienne)
    child = await town.chapter("Bron", parent=here.lyon.id, mentor=here.lyon.id)
    await makes(town, here.lou, "Together", "25 May 19:00")
    asked = await here.lou.slash(town.square, "event cohost", event="Together", chapter="Vienne")
    assert asked.response is not None
    await town.wait(SOON)
    (question,) = town.inbox(vera)
    await vera.user.click(question, label="Accept")
    await makes(town, vera, "Theirs", "26 May 19:00", chapter="Vienne")
    await vera.slash(town.square, "event cohost", event="Theirs", chapter="Lyon")
    await town.wait(SOON)
    question = next(one for one in town.inbox(here.lou) if "Theirs" in one.content)
    await here.lou.user.click(question, label="Accept")
    matter = await here.lou.slash(
        town.square,
        "decide propose",
        title="A kitchen",
        text="Soon",
        closes="in 30 days",
        chapter="Lyon",
    )
    await here.lou.click(matter.response, label="Confirm")
    await town.wait(SOON)
    shown = await proposes(town, here.lou)
    said = shown.response.content
    assert "goes on with those who host it too: Together" in said
    assert "it leaves one event that it hosts with others" in said
    assert "one decision of its members ends undecided" in said
    assert "one person who waits to come in is told" in said
    assert "one chapter that it accompanies" in said
    await here.lou.click(shown.response, label="Discard")
    await composted(town, here)
    conn = town.house.store.read
    (together,) = [
        one
        for one in await events.ahead(conn, town.guild.id, here.vienne.id, now=town.house.now())
        if one.title == "Together"
    ]
    assert (together.chapter, together.hosts) == (here.vienne.id, ())
    assert together.status is EventStatus.PLANNED
    seen = await here.bo.slash(town.square, "event show", event="Theirs")
    assert "Lyon" not in str(fields(seen.response.embeds[0]))
    bron = await chapters.find(conn, town.guild.id, child.id)
    assert bron is not None
    assert (bron.parent, bron.mentor) == (None, None)
    decided = await here.ada.slash(town.square, "decide show", decision="A kitchen")
    assert "nothing left to decide" in fields(decided.response.embeds[0])["How it stands"]
    assert "Lyon" in texts(town.inbox(here.bo))


async def test_a_chapter_without_a_channel_is_decided_where_it_was_proposed(town: Town) -> None:
    here = await valley(town, channel=None)
    form = await here.lou.slash(town.square, "chapter compost", chapter="Lyon")
    given = {"why": "Tired", "lessons": "Rest", "goodbye": ""}
    shown = await here.lou.submit_modal(form, given)
    assert "has no channel of its own" in shown.response.content
    await here.lou.click(shown.response, label="Confirm")
    await town.wait(SOON)
    assert "Decision: The end of Lyon" in [
        one.embeds[0].title for one in town.square.history() if one.embeds
    ]
    await town.wait(WEEK)
    look = await here.ada.slash(town.square, "chapter compost", chapter="Lyon")
    await here.ada.click(look.response, label="Compost it")
    await town.wait(SOON)
    farewell = town.square.history()[-1]
    assert "has ended, as you agreed" in farewell.content
    form = await here.bo.slash(town.square, "chapter reseed", chapter="Lyon")
    await here.bo.submit_modal(form, {"why": "Three of us"})
    shown = await here.ada.slash(town.square, "chapter reseed", chapter="Lyon")
    await here.ada.click(shown.response, label="Begin it anew")
    await town.wait(SOON)
    assert "begins anew" in town.square.history()[-1].content


async def test_members_who_could_not_read_it_are_not_asked_among_stewards(town: Town) -> None:
    here = await valley(town, channel=None)
    form = await here.ada.slash(here.stewards, "chapter compost", chapter="Lyon")
    given = {"why": "Tired", "lessons": "Rest", "goodbye": ""}
    refused = await here.ada.submit_modal(form, given)
    assert "where its members can read it" in refused.response.content
    await town.wait(SOON)
    assert not [one for one in here.stewards.history() if one.embeds]


async def test_stewards_are_reminded_of_an_end_that_waits_for_them(town: Town) -> None:
    here = await valley(town)
    await agreed(town, here)

    def asked() -> int:
        return len([one for one in here.stewards.history() if "agreed that it ends" in one.content])

    assert asked() == 1
    await town.wait(timedelta(days=15))
    assert asked() == 3
    look = await here.ada.slash(town.square, "chapter compost", chapter="Lyon")
    await here.ada.click(look.response, label="Compost it")
    await town.wait(timedelta(days=15))
    assert asked() == 3


async def test_who_was_to_take_it_over_hears_that_it_ends_and_each_role_is_recorded(
    town: Town,
) -> None:
    here = await valley(town)
    await here.max.slash(town.square, "connector handover", chapter="Lyon", to=here.bo)
    await composted(town, here)
    assert "was called off" in texts(town.inbox(here.bo))
    rows = await town.house.store.read.execute_fetchall(
        "SELECT facts FROM audit WHERE action = 'connector.end'"
    )
    assert len(list(rows)) == 2


async def test_a_founding_that_it_accompanied_looks_for_another_mentor(town: Town) -> None:
    here = await valley(town)
    room = town.guild.create_text_channel("connectors")
    await town.network(
        stewards_channel=here.stewards.id,
        connectors_channel=room.id,
        announce_channel=town.square.id,
    )
    sam, noor, ines = town.person("sam"), town.person("noor"), town.person("ines")
    await starts(town, sam)
    grenoble = await named(town, "Grenoble")

    async def mentored(tx: Transaction) -> None:
        after = grenoble.with_(mentor=here.lyon.id)
        await chapters.save(tx, after, now=town.house.now())

    await agreed(town, here)
    await town.house.store.write(mentored)
    await commits(town, noor, ines)
    assert boards_of(room, "Grenoble")
    look = await here.ada.slash(town.square, "chapter compost", chapter="Lyon")
    await here.ada.click(look.response, label="Compost it")
    await town.wait(SOON)
    (decided,) = boards_of(room, "Grenoble")
    assert "nothing left to decide" in fields(decided.embeds[0])["How it stands"]


async def test_who_proposed_takes_it_back_and_its_checklist_stops(town: Town) -> None:
    here = await valley(town)
    shown = await proposes(town, here.lou)
    begun = await here.lou.click(shown.response, label="Confirm")
    running = "SELECT status FROM tracks WHERE playbook = 'composting'"
    rows = await town.house.store.read.execute_fetchall(running)
    assert [row["status"] for row in rows] == ["running"]
    seen = await here.lou.click(begun.response, label="The decision")
    asked = await here.lou.click(seen.response, label="Withdraw the proposal")
    await here.lou.click(asked.response, label="Confirm")
    rows = await town.house.store.read.execute_fetchall(running)
    assert [row["status"] for row in rows] == ["stopped"]
    assert await status(town, here.lyon) is Status.ACTIVE
    again = await proposes(town, here.max)
    assert "Here is what I understood" in again.response.content
