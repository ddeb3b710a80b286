"""Words of the stories about summits, and about what connectors decide."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta

import discord
import simcord

from db import chapters, events
from db.store import Transaction
from domain.chapters import Chapter
from domain.events import Event
from tests.stories.conftest import Town
from tests.stories.playing import options

SOON = timedelta(seconds=5)
SUMMIT = "Connectors' summit"


@dataclass
class Circle:
    """Three cities with a connector each, a steward, a member, and a channel of the connectors."""

    lyon: Chapter
    quito: Chapter
    cairo: Chapter
    lou: simcord.MemberActor
    quim: simcord.MemberActor
    cleo: simcord.MemberActor
    ada: simcord.MemberActor
    bo: simcord.MemberActor
    room: simcord.ChannelHandle


async def circle(town: Town, *, room: bool = True) -> Circle:
    """A network of three cities; ``room``: whether its connectors have a channel."""
    closed = town.guild.create_text_channel("connectors")
    await town.network(
        announce_channel=town.square.id, connectors_channel=closed.id if room else None
    )
    lyon = await town.chapter("Lyon")
    quito = await town.chapter("Quito", zone="America/Guayaquil", country="EC")
    cairo = await town.chapter("Cairo", zone="Africa/Cairo", country="EG")
    return Circle(
        lyon,
        quito,
        cairo,
        await town.connector("lou", lyon),
        await town.connector("quim", quito),
        await town.connector("cleo", cairo),
        town.steward(),
        town.person("bo"),
        closed,
    )


async def summit(
    town: Town, here: Circle, when: str = "12 September 10:00", **options: object
) -> simcord.InteractionResult:
    """The summit, every six months unless ``options`` say otherwise, confirmed."""
    given = {"title": SUMMIT, "repeat": "half_yearly", **options}
    given = {name: value for name, value in given.items() if value is not None}
    shown = await here.ada.slash(town.square, "event create", when=when, kind="summit", **given)
    done = await here.ada.click(shown.response, label="Confirm")
    await town.wait(SOON)
    return done


async def show(
    town: Town, actor: simcord.MemberActor, event: str = SUMMIT
) -> simcord.InteractionResult:
    """The summit's next date as ``actor`` sees it."""
    return await actor.slash(town.square, "event show", event=event)


async def bid(
    town: Town, actor: simcord.MemberActor, why: str = "Come and see", offer: str = ""
) -> str:
    """``actor``, a connector of one city, bids; what they are told."""
    shown = await show(town, actor)
    form = await actor.click(shown.response, label="Bid for a city")
    done = await actor.submit_modal(form, {"why": why, "offer": offer})
    return str(done.response.content)


async def proposed(
    town: Town, here: Circle, city: str, label: str = "In 7 days"
) -> simcord.InteractionResult:
    """The steward proposes ``city``, confirmed."""
    shown = await show(town, here.ada)
    asked = await here.ada.click(shown.response, label="Propose a host")
    values = options(asked.response)
    picked = await here.ada.select(asked.response, [values[city]])
    previewed = await here.ada.click(picked.response, label=label)
    done = await here.ada.click(previewed.response, label="Confirm")
    await town.wait(SOON)
    return done


async def objects(town: Town, here: Circle, actor: simcord.MemberActor, why: str) -> str:
    """``actor`` objects on the board; what they are told."""
    form = await actor.click(board(here), label="Object")
    done = await actor.submit_modal(form, {"why": why})
    await town.wait(SOON)
    return str(done.response.content)


def board(here: Circle) -> discord.Message:
    """The latest decision in the channel of the connectors."""
    boards: list[discord.Message] = [
        message
        for message in here.room.history()
        if message.embeds and str(message.embeds[0].title).startswith("Decision:")
    ]
    return boards[-1]


def said(channel: simcord.ChannelHandle) -> list[str]:
    """What was posted in words, oldest first."""
    return [message.content for message in channel.history() if message.content]


def news(town: Town, actor: simcord.MemberActor, about: str) -> list[str]:
    """What the bot wrote to ``actor`` about something."""
    return [message.content for message in town.inbox(actor) if about in message.content]


async def becomes(town: Town, chapter: Chapter, **details: object) -> None:
    """``chapter`` changes."""
    after = replace(chapter, **details)  # type: ignore[arg-type]

    async def unit(tx: Transaction) -> None:
        await chapters.save(tx, after, now=town.house.now())

    await town.house.store.write(unit)


async def dates(town: Town) -> list[Event]:
    """Every event of the network, by its start."""
    rows = await town.house.store.read.execute_fetchall("SELECT id FROM events ORDER BY starts")
    found = [await events.find(town.house.store.read, town.guild.id, row["id"]) for row in rows]
    return [event for event in found if event is not None]
