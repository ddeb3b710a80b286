"""Words of the stories about programmes."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import discord
import simcord

from db import events, sessions
from db.events import Wanted
from db.store import Transaction
from domain.chapters import Chapter
from domain.events import Event
from domain.people import Person
from domain.programme import Item, Kind
from tests.stories.conftest import Town
from tests.stories.events.playing import event


async def fest(town: Town, **options: object) -> tuple[Chapter, simcord.MemberActor]:
    """A fest of three days in Paris, Friday 5 June 10:00 to Sunday, and a connector who organises it."""
    paris = await town.chapter("Paris")
    mia = await town.connector("mia", paris)
    given: dict[str, Any] = {
        "when": "5 June 10:00",
        "duration": "58 hours",
        "chapter": "Paris",
        "kind": "fest",
        **options,
    }
    await event(town, mia, "Fest", **given)
    return paris, mia


async def session(
    town: Town, actor: simcord.MemberActor, title: str, when: str, **options: object
) -> simcord.InteractionResult:
    """A session of the fest, confirmed; what was shown before."""
    given: dict[str, Any] = {"event": "Fest", **options}
    shown = await actor.slash(town.square, "event session", title=title, when=when, **given)
    await actor.click(shown.response, label="Confirm")
    return shown


async def the(town: Town, title: str = "Fest") -> Event:
    """The event of that name."""
    viewer = Person(town.guild.id, 0, "nobody", steward=True)
    found = await events.upcoming(
        town.house.store.read, viewer, Wanted(town.house.now(), cancelled=True), limit=100
    )
    return next(one for one in found if one.title == title)


async def crowded(town: Town, number: int, *, days: int = 3) -> Event:
    """Give the fest ``number`` sessions, as many each day, one every half hour."""
    found = await the(town)
    each = -(-number // days)

    async def unit(tx: Transaction) -> None:
        for index in range(number):
            day, turn = divmod(index, each)
            after = timedelta(days=day, minutes=20 * turn)
            item = Item(
                f"Session {index + 1}",
                after,
                timedelta(minutes=30),
                Kind.WORKSHOP,
                f"Room {turn % 3}",
                f"Speaker {index}",
            )
            await sessions.add(tx, found, item, by=None, now=town.house.now())

    await town.house.store.write(unit)
    return found


async def pick(
    town: Town, actor: simcord.MemberActor, title: str
) -> tuple[str, simcord.InteractionResult]:
    """Open a session of the first page and pick it; what is said."""
    shown = await actor.slash(town.square, "event agenda", event="Fest")
    opened = await choose(actor, shown.response, title)
    said = await actor.click(opened.response, label="Pick")
    return str(said.response.content), said


async def choose(
    actor: simcord.MemberActor, message: discord.Message, title: str
) -> simcord.InteractionResult:
    """Open a session by the select of a page."""
    menu = menus(message)[0]
    value = next(one["value"] for one in menu["options"] if one["label"] == title)
    return await actor.select(message, [value], custom_id=menu["custom_id"])


def menus(message: Any) -> list[dict[str, Any]]:
    """The selects of a message."""
    return [part for row in message.components for part in row["components"] if "options" in part]


def labels(message: Any) -> list[str]:
    """What the buttons of a message say."""
    return [
        part["label"]
        for row in message.components
        for part in row["components"]
        if part.get("label")
    ]
