"""Channels, roles and messages that are gone: nothing points to them, and who has to know is told."""

from __future__ import annotations

from datetime import timedelta

import simcord

from db import chapters, events, networks
from domain.events import Event
from tests.stories.conftest import Town
from tests.stories.events.playing import event
from tests.stories.reconciling.playing import SOON, away, letters


async def announced(town: Town) -> tuple[simcord.MemberActor, simcord.ChannelHandle]:
    """An event in Lyon whose card stands in the chapter's channel, and its organiser."""
    lyon = await town.chapter("Lyon")
    mia = await town.connector("mia", lyon)
    await event(town, mia, "Potluck", chapter="Lyon")
    await town.wait(SOON)
    return mia, town.channel(lyon)


async def the_event(town: Town) -> Event:
    """The only one."""
    rows = list(await town.house.store.read.execute_fetchall("SELECT id FROM events"))
    found = await events.find(town.house.store.read, town.guild.id, rows[0]["id"])
    assert found is not None
    return found


def silently(town: Town, channel: simcord.ChannelHandle) -> None:
    """A channel is deleted, and the bot hears nothing of it."""
    town.env.backend.channels.pop(channel.id)
    town.env.backend.get_guild(town.guild.id).channel_ids.remove(channel.id)


async def test_a_channel_deleted_while_the_bot_was_away_is_forgotten_and_the_organiser_told(
    town: Town,
) -> None:
    office = town.guild.create_text_channel("office")
    await town.network(stewards_channel=office.id)
    mia, channel = await announced(town)
    silently(town, channel)
    await away(town)
    await town.wait(2 * SOON)
    (known,) = await chapters.first(town.house.store.read, town.guild.id, limit=1)
    assert known.channel is None
    assert (await the_event(town)).message is None
    assert "was deleted" in office.history()[-1].content
    told = [text for text in letters(mia) if "The channel with the message of **Potluck**" in text]
    assert len(told) == 1
    await away(town)
    await town.wait(2 * SOON)
    assert len(letters(mia)) == 1


async def test_a_channel_that_the_bot_is_not_shown_is_not_gone(town: Town) -> None:
    mia, channel = await announced(town)
    silently(town, channel)
    town.env.inject_error("GET", f"/channels/{channel.id}", status=403, code=50001, times=None)
    await away(town)
    assert (await the_event(town)).message is not None
    assert letters(mia) == []


async def test_a_message_that_was_deleted_is_not_edited_and_the_organiser_hears_it_once(
    town: Town,
) -> None:
    mia, channel = await announced(town)
    card = (await the_event(town)).message
    assert card is not None
    town.env.backend.messages[channel.id].pop(card)
    bo = town.person("bo")
    await bo.slash(town.square, "event join", event="Potluck")
    await town.wait(2 * SOON)
    assert len([text for text in letters(mia) if "The message of **Potluck**" in text]) == 1
    cleo = town.person("cleo")
    await cleo.slash(town.square, "event join", event="Potluck")
    await town.wait(2 * SOON)
    assert (await the_event(town)).message not in {None, card}
    assert len(letters(mia)) == 1


async def test_a_card_that_the_bot_moves_itself_is_not_lost(town: Town) -> None:
    mia, _ = await announced(town)
    oslo = town.guild.create_text_channel("oslo")
    await mia.slash(town.square, "chapter edit", chapter="Lyon", channel=oslo)
    await town.wait(timedelta(minutes=5))
    assert letters(mia) == []


async def test_a_steward_role_deleted_while_the_bot_was_away_makes_no_stewards_any_more(
    town: Town,
) -> None:
    office = town.guild.create_text_channel("office")
    crew = town.guild.create_role("Crew")
    await town.network(stewards_channel=office.id, steward_role=crew.id)
    guild = town.env.backend.get_guild(town.guild.id)
    guild.roles.pop(crew.id)
    await away(town)
    known = await networks.find(town.house.store.read, town.guild.id)
    assert known is not None
    assert known.steward_role is None
    assert office.history() != []
