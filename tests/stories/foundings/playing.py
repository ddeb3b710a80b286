"""Words of the stories about chapters that begin."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from datetime import timedelta

import discord
import simcord

from db import chapters, connectors, foundings
from domain.chapters import Chapter
from domain.foundings import Founding, Level
from domain.ids import decode
from domain.people import Person
from services.foundings import committing
from services.people import person as people_of
from tests.stories.conftest import Town
from tests.stories.playing import fields, presses

SOON = timedelta(seconds=5)
DAY = timedelta(days=1)
LYON = {"latitude": 45.75, "longitude": 4.85}
WHY = "The **river** brings us together"


@dataclass
class Valley:
    """Lyon and its connector, a steward, people who would begin Grenoble, and the channels."""

    lyon: Chapter
    lou: simcord.MemberActor
    ada: simcord.MemberActor
    sam: simcord.MemberActor
    noor: simcord.MemberActor
    ines: simcord.MemberActor
    room: simcord.ChannelHandle
    crew: simcord.ChannelHandle


async def valley(town: Town, *, room: bool = True) -> Valley:
    """A network with one living chapter; ``room``: whether its connectors have a channel."""
    closed = town.guild.create_text_channel("connectors")
    crew = town.guild.create_text_channel("crew")
    await town.network(
        announce_channel=town.square.id,
        connectors_channel=closed.id if room else None,
        stewards_channel=crew.id,
    )
    lyon = await town.chapter("Lyon", **LYON)
    return Valley(
        lyon,
        await town.connector("lou", lyon),
        town.steward(),
        town.person("sam"),
        town.person("noor"),
        town.person("ines"),
        closed,
        crew,
    )


async def starts(
    town: Town, actor: simcord.MemberActor, city: str = "Grenoble", **options: object
) -> simcord.InteractionResult:
    """``actor`` starts a chapter, confirmed."""
    given = {"city": city, "why": WHY, **options}
    shown = await actor.slash(town.square, "chapter start", **given)
    done = await actor.click(shown.response, label="Confirm")
    await town.wait(SOON)
    return done


def cards(town: Town) -> list[discord.Message]:
    """The cards of chapters that begin, oldest first."""
    return [
        message
        for message in town.square.history()
        if message.embeds and str(message.embeds[0].title).startswith("A chapter begins")
    ]


def card(town: Town) -> discord.Message:
    """The latest card."""
    return cards(town)[-1]


async def commits(
    town: Town, *people: simcord.MemberActor, level: Level = Level.COMMITMENT
) -> None:
    """All of ``people`` press ``level`` on the card at the same moment."""
    founding = number_of(card(town))
    actors = [await someone(town, actor) for actor in people]
    await asyncio.gather(*(committing.take(town.house, actor, founding, level) for actor in actors))
    await town.wait(SOON)


async def someone(town: Town, actor: simcord.MemberActor) -> Person:
    """``actor`` as the bot knows them once they act."""
    return await people_of(town.house, town.guild.id, actor.id, actor.name)


def stands(town: Town) -> str:
    """How it stands, on the card."""
    return fields(card(town).embeds[0])["How it stands"]


def told(town: Town, actor: simcord.MemberActor, about: str) -> list[str]:
    """What the bot wrote to ``actor`` about something."""
    return [message.content for message in town.inbox(actor) if about in message.content]


async def named(town: Town, name: str) -> Chapter:
    """The chapter of that name."""
    rows = await chapters.names(town.house.store.read, town.guild.id)
    (found,) = await chapters.by_ids(
        town.house.store.read, town.guild.id, [row["id"] for row in rows if row["name"] == name]
    )
    return found


async def running(town: Town) -> list[Founding]:
    """The foundings under way."""
    return await foundings.open_ones(town.house.store.read, town.guild.id)


async def animators(town: Town, chapter: Chapter) -> set[int]:
    """Who animates a chapter."""
    found = await connectors.of_chapter(town.house.store.read, town.guild.id, chapter.id)
    return {one.member for one in found}


def number_of(message: discord.Message) -> int:
    """The founding that a card is about."""
    return decode(presses(message)["Details"].split("~")[0].split(":")[1])
