"""Somebody in two networks who writes to the bot: what was begun in one is not done in the other."""

from __future__ import annotations

from datetime import timedelta

import simcord

from domain.chapters import Chapter
from tests.stories.conftest import Town
from tests.stories.questions.playing import asked, plan


async def elsewhere(town: Town, bo: simcord.MemberActor) -> None:
    """``bo`` acts in another server, where they were not before."""
    other = town.env.create_guild("Elsewhere")
    there = other.create_text_channel("there")
    town.env.backend.add_member(other.id, bo.id)
    await town.wait(timedelta(seconds=1))
    await simcord.MemberActor(town.env, other, bo.user).slash(there, "event list")


async def test_what_was_begun_in_a_direct_message_is_confirmed_in_the_network_that_answered(
    town: Town, lyon: Chapter
) -> None:
    bo = await town.connector("bo", lyon)
    await asked(town, bo, "hello")
    await bo.send_dm("remind me to call the venue tomorrow at 10:00")
    (reminder,) = bo.user.dm_channel.history()[-1:]
    await bo.send_dm("add our potluck: 14 May 19:00")
    (event,) = bo.user.dm_channel.history()[-1:]
    await elsewhere(town, bo)
    await bo.user.click(reminder, label="Confirm")
    await bo.user.click(event, label="Confirm")
    for table in ("reminders", "events"):
        query = f"SELECT network FROM {table}"  # noqa: S608  # our names
        rows = await town.house.store.read.execute_fetchall(query)
        assert [row["network"] for row in rows] == [town.guild.id], table


async def test_an_event_that_a_direct_message_showed_is_answered_where_it_is(
    town: Town, lyon: Chapter
) -> None:
    await plan(town, lyon, "Potluck", "9 May 15:00")
    bo = town.person("bo")
    await asked(town, bo, "hello")
    await bo.send_dm("sign me up for the Lyon potluck")
    (card,) = bo.user.dm_channel.history()[-1:]
    await bo.send_dm("what's on in Lyon?")
    (listed,) = bo.user.dm_channel.history()[-1:]
    await elsewhere(town, bo)
    done = await bo.user.click(card, label="Going")
    assert "You are coming" in done.response.content
    (chooser,) = (part for row in listed.components for part in row.children)
    opened = await bo.user.select(listed, values=[chooser.options[0].value])
    assert "Potluck" in str(opened.response.embeds[0].to_dict())


async def test_a_preview_in_a_direct_message_names_the_network_where_there_are_several(
    town: Town, lyon: Chapter
) -> None:
    bo = town.person("bo")
    await asked(town, bo, "hello")
    await bo.send_dm("remind me to call the venue tomorrow at 10:00")
    (alone,) = bo.user.dm_channel.history()[-1:]
    assert "where you were last" not in alone.content
    await elsewhere(town, bo)
    await bo.send_dm("remind me to call the venue tomorrow at 10:00")
    (shown,) = bo.user.dm_channel.history()[-1:]
    assert "where you were last" in shown.content
    assert "call the venue" in shown.content
