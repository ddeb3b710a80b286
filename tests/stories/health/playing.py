"""Words of the stories about chapters that fall silent."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import discord
import simcord

from db import events, health, rounds
from db.chapters import Source
from db.store import Transaction
from domain.chapters import Chapter
from domain.deliveries import Kind as DeliveryKind
from domain.events import Event, Kind
from domain.ids import new_id
from domain.times import wall_at
from tests.stories.conftest import Town

SOON = timedelta(seconds=5)
DAY = timedelta(days=1)


@dataclass
class Quiet:
    """A chapter with two connectors, stewards with a channel, connectors with one, a member."""

    lyon: Chapter
    lou: simcord.MemberActor
    mia: simcord.MemberActor
    ada: simcord.MemberActor
    bo: simcord.MemberActor
    desk: simcord.ChannelHandle
    room: simcord.ChannelHandle


async def quiet(town: Town, days: float, **details: object) -> Quiet:
    """Lyon met last so many ``days`` ago."""
    desk = town.guild.create_text_channel("stewards")
    room = town.guild.create_text_channel("connectors")
    await town.network(stewards_channel=desk.id, connectors_channel=room.id)
    lyon = await town.chapter("Lyon", latitude=45.76, longitude=4.84, **details)
    lou, mia = await town.connector("lou", lyon), await town.connector("mia", lyon)
    await met(town, lyon, town.house.now() - days * DAY)
    return Quiet(lyon, lou, mia, town.steward(), town.person("bo"), desk, room)


async def met(town: Town, chapter: Chapter, ends: datetime, **details: object) -> Event:
    """An event of ``chapter`` that ends then."""
    starts = ends - timedelta(hours=2)
    event = Event(
        id=new_id(town.house.now()),
        network=town.guild.id,
        chapter=chapter.id,
        title="Potluck",
        kind=Kind.MEETUP,
        wall=wall_at(starts, chapter.zone),
        zone=chapter.zone,
        starts=starts,
        ends=ends,
        **details,  # type: ignore[arg-type]
    )

    async def unit(tx: Transaction) -> None:
        await events.add(tx, event, Source(), now=town.house.now())

    await town.house.store.write(unit)
    return event


async def looks(town: Town) -> None:
    """The next round comes now, and what it asks is sent."""

    async def unit(tx: Transaction) -> None:
        now = town.house.now()
        await rounds.again(tx, DeliveryKind.HEALTH_ROUND, town.guild.id, due=now, now=now)

    await town.house.store.write(unit)
    await town.wait(SOON)


async def since(town: Town, chapter: Chapter) -> datetime:
    """The last sign of life of ``chapter``."""
    found = await health.since(town.house.store.read, town.guild.id, chapter.id)
    assert found is not None
    return found


def heard(town: Town, actor: simcord.MemberActor, about: str) -> list[discord.Message]:
    """What the bot wrote to ``actor`` with those words in it."""
    return [message for message in town.inbox(actor) if about in message.content]


def said(channel: simcord.ChannelHandle, about: str) -> list[discord.Message]:
    """What was posted with those words in it."""
    return [message for message in channel.history() if about in message.content]


def labels(message: Any) -> list[str]:
    """The labels of the buttons of a message or of a response."""
    found = []
    for row in message.components:
        parts = row["components"] if isinstance(row, dict) else row.children
        for part in parts:
            label = part.get("label") if isinstance(part, dict) else getattr(part, "label", None)
            if label:
                found.append(str(label))
    return found


def fields(response: Any) -> dict[str, str]:
    """The fields of a response's embed by their names."""
    return {field["name"]: field["value"] for field in _dict(response.embeds[0])["fields"]}


def _dict(embed: Any) -> dict[str, Any]:
    return embed if isinstance(embed, dict) else dict(embed.to_dict())
