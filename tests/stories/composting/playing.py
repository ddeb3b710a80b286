"""Words of the stories about chapters that end, and begin anew."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

import discord
import simcord

from db import chapters
from domain.chapters import Chapter, Status
from tests.stories.conftest import Town

SOON = timedelta(seconds=3)
WEEK = timedelta(days=7)


@dataclass
class Valley:
    """Lyon with a connector, a member and a role; Vienne beside it; a steward with a channel."""

    lyon: Chapter
    vienne: Chapter
    lou: simcord.MemberActor
    max: simcord.MemberActor
    ada: simcord.MemberActor
    bo: simcord.MemberActor
    stewards: simcord.ChannelHandle


async def valley(town: Town, **details: object) -> Valley:
    """Two chapters that are near each other, and who looks after them; ``details`` of Lyon."""
    room = town.guild.create_text_channel("stewards")
    await town.network(stewards_channel=room.id)
    lyon = await town.chapter("Lyon", latitude=45.76, longitude=4.84, **details)
    vienne = await town.chapter("Vienne", latitude=45.52, longitude=4.87)
    await town.chapter("Quito", latitude=-0.2, longitude=-78.5, country="EC")
    here = Valley(
        lyon,
        vienne,
        await town.connector("lou", lyon),
        await town.connector("max", lyon),
        town.steward(),
        town.person("bo"),
        room,
    )
    await here.bo.slash(town.square, "chapter join", chapter="Lyon")
    return here


async def proposes(
    town: Town, actor: simcord.MemberActor, goodbye: str = ""
) -> simcord.InteractionResult:
    """``actor`` fills in the form; the preview."""
    form = await actor.slash(town.square, "chapter compost", chapter="Lyon")
    answers = {"why": "We are *tired*", "lessons": "Two are too few", "goodbye": goodbye}
    return await actor.submit_modal(form, answers)


async def agreed(town: Town, here: Valley, goodbye: str = "") -> None:
    """Lou proposes it, and nobody objects for a week."""
    shown = await proposes(town, here.lou, goodbye)
    await here.lou.click(shown.response, label="Confirm")
    await town.wait(WEEK + SOON)


async def status(town: Town, chapter: Chapter) -> Status:
    """Where ``chapter`` stands in its life."""
    found = await chapters.find(town.house.store.read, town.guild.id, chapter.id)
    assert found is not None
    return found.status


def texts(messages: list[discord.Message]) -> str:
    """Everything that messages say."""
    return "\n".join(one.content for one in messages)


def board(channel: simcord.ChannelHandle) -> discord.Message:
    """The board of the decision about the chapter's end."""
    found: discord.Message = next(
        one
        for one in channel.history()
        if one.embeds and str(one.embeds[0].title).startswith("Decision: The end of")
    )
    return found


async def makes(
    town: Town, actor: simcord.MemberActor, title: str, when: str, **options: object
) -> None:
    """An event of Lyon, confirmed."""
    given = {"chapter": "Lyon", **options}
    shown = await actor.slash(town.square, "event create", title=title, when=when, **given)
    await actor.click(shown.response, label="Confirm")
    await town.wait(SOON)


async def composted(town: Town, here: Valley, goodbye: str = "") -> None:
    """Lyon ended, agreed and confirmed."""
    await agreed(town, here, goodbye)
    look = await here.ada.slash(town.square, "chapter compost", chapter="Lyon")
    await here.ada.click(look.response, label="Compost it")
    await town.wait(timedelta(minutes=1))
