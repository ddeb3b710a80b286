"""Words of the stories about events in many places, and with many hosts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import discord
import simcord

from domain.chapters import Chapter
from tests.stories.conftest import Town
from tests.stories.playing import options

SOON = timedelta(seconds=3)


@dataclass
class Cities:
    """Three chapters of the west, each with its connector."""

    brest: Chapter
    nantes: Chapter
    rennes: Chapter
    bea: simcord.MemberActor
    nour: simcord.MemberActor
    remi: simcord.MemberActor


async def cities(town: Town) -> Cities:
    """Brest, Nantes and Rennes, with channels of their own and a channel of the network's."""
    office = town.guild.create_text_channel("office")
    await town.network(announce_channel=town.square.id, stewards_channel=office.id)
    brest, nantes = await town.chapter("Brest"), await town.chapter("Nantes")
    rennes = await town.chapter("Rennes")
    return Cities(
        brest,
        nantes,
        rennes,
        await town.connector("bea", brest),
        await town.connector("nour", nantes),
        await town.connector("remi", rennes),
    )


async def create(
    town: Town, actor: simcord.MemberActor, title: str, when: str, **options: object
) -> str:
    """An event, confirmed; what its maker is told."""
    shown = await actor.slash(town.square, "event create", title=title, when=when, **options)
    done = await actor.click(shown.response, label="Confirm")
    await town.wait(SOON)
    return str(done.response.content)


async def ouimake(town: Town) -> tuple[Cities, simcord.MemberActor]:
    """Ouimake: Brest on the 16th of June, Nantes and Rennes at once on the 17th."""
    west = await cities(town)
    ada = town.steward()
    await create(town, ada, "Ouimake", "16 June 18:00", duration="28 hours")
    for actor, name, when, venue in (
        (west.bea, "Brest", "16 June 18:00", "Les Fabriques du Ponant"),
        (west.nour, "Nantes", "17 June 18:30", "La Cantine"),
        (west.remi, "Rennes", "17 June 18:00", "La Belle Déchette"),
    ):
        title = f"Ouimake {name}"
        await create(town, actor, title, when, venue=venue, capacity=20, part_of="Ouimake")
        (asked,) = [message for message in steward_posts(town) if title in message.content]
        await ada.click(asked, label="Accept")
        await town.wait(SOON)
    return west, ada


def steward_posts(town: Town) -> list[discord.Message]:
    """The questions in the channel of the stewards."""
    return list(town.guild.channels["office"].history())


def buttons(message: discord.Message) -> list[str]:
    """The labels of a message's buttons."""
    return [
        str(part.label)
        for row in message.components
        if isinstance(row, discord.ActionRow)
        for part in row.children
        if isinstance(part, discord.Button)
    ]


def cards(channel: simcord.ChannelHandle, title: str) -> list[discord.Message]:
    """The cards of an event in a channel: they have no words of their own."""
    return [
        message
        for message in channel.history()
        if not message.content and message.embeds and message.embeds[0].title == title
    ]


def said(channel: simcord.ChannelHandle, about: str) -> list[str]:
    """What was posted about something, oldest first, cards left out."""
    return [message.content for message in channel.history() if about in message.content]


def values(response: Any, *labels: str) -> list[str]:
    """The values of a select's options, by what they are called."""
    known = options(response)
    return [known[label] for label in labels]
