"""Words of the stories about reminders."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import discord
import simcord

from db import people
from db.store import Transaction
from domain.people import Person
from domain.reminders import Via
from services import people as acting
from tests.stories.conftest import Town

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
TOLD = "You asked me to remind you: the soup"


def direct(actor: simcord.MemberActor) -> list[discord.Message]:
    """What the bot wrote to ``actor``, oldest first; not its welcome."""
    return [one for one in actor.user.dm_channel.history() if "welcome." not in buttons(one)]


def buttons(message: discord.Message) -> str:
    """What the buttons under a message carry."""
    parts = [part for row in message.components for part in getattr(row, "children", ())]
    return " ".join(str(getattr(part, "custom_id", "")) for part in parts)


def said(messages: list[discord.Message]) -> list[str]:
    """What stands in them."""
    return [message.content for message in messages]


def labels(shown: simcord.InteractionResult) -> list[str]:
    """What can be pressed."""
    return [one["label"] for one in shown.response.components[0]["components"]]


async def until(town: Town, *moment: int) -> None:
    """Let time pass until a moment in UTC."""
    await town.wait(datetime(*moment, tzinfo=UTC) - town.house.now())  # type: ignore[misc,arg-type]  # year to minute


async def chooses(
    town: Town,
    actor: simcord.MemberActor,
    via: Via,
    *,
    lead: timedelta | None = None,
    zone: str | None = None,
) -> None:
    """How and how long before ``actor`` wants to be reminded, and where they live."""
    now, here = town.house.now(), town.guild.id
    seconds = None if lead is None else int(lead.total_seconds())

    async def unit(tx: Transaction) -> None:
        await people.meet(tx, here, actor.id, actor.name, now=now)
        await people.set_reminders(tx, here, actor.id, lead=seconds, via=via, now=now)
        if zone is not None:
            await people.set_zone(tx, here, actor.id, zone, now=now)

    await acting.network(town.house, here, "")
    await town.house.store.write(unit)


async def remind(
    town: Town, actor: simcord.MemberActor, what: str, when: str, **options: object
) -> str:
    """A reminder, confirmed; what its preview said."""
    shown = await actor.slash(town.square, "remind me", what=what, when=when, **options)
    understood = shown.response.content
    await actor.click(shown.response, label="Confirm")
    return understood


async def someone_else(town: Town) -> Person:
    """Somebody who presses what is not theirs."""
    eve = town.person("eve")
    return await acting.person(town.house, town.guild.id, eve.id, "eve")
