"""Words of the stories about the handbook."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import discord
import simcord

from db import handbook
from db.store import Transaction
from domain.chapters import Chapter
from domain.handbook import Audience, Page, Source
from domain.ids import new_id
from tests.stories.conftest import Town

DAY = timedelta(days=1)
RENT = (
    "# Paying for a room\n\nThe treasurer reimburses the rent of a room within ten days.\n\n"
    "## Receipts\n\nSend the receipt to the décomptes channel before the end of the month."
)


def said(result: simcord.InteractionResult) -> str:
    """Everything that an answer says, the last that was sent of it."""
    shown = result.followups[-1] if result.followups else result.response
    assert shown is not None
    told = [shown.content]
    for embed in shown.embeds:
        told += [embed.title or "", embed.description or "", embed.footer.text or ""]
    return "\n".join(told)


def _parts(message: Any) -> list[dict[str, Any]]:
    """What is under a message, whether it is an answer or stands in a channel."""
    rows = [row if isinstance(row, dict) else row.to_dict() for row in message.components]
    return [part for row in rows for part in row["components"]]


def labels(message: Any) -> list[str]:
    """The buttons under a message."""
    return [part["label"] for part in _parts(message) if part.get("label")]


def options(message: Any, action: str) -> dict[str, str]:
    """What a select of a message offers: values by label."""
    return {
        option["label"]: option["value"]
        for part in _parts(message)
        if str(part.get("custom_id", "")).split("~")[0].split(":")[0] == action
        for option in part["options"]
    }


def press(message: Any, label: str) -> str:
    """What a button carries, to be pressed after it is gone."""
    found = next(part for part in _parts(message) if part.get("label") == label)
    return str(found["custom_id"]).split("~")[0]


def letters(town: Town, actor: simcord.MemberActor) -> list[discord.Message]:
    """What ``actor`` was asked about pages, oldest first."""
    return [one for one in town.inbox(actor) if "handbook" in one.content]


async def search(town: Town, actor: simcord.MemberActor, query: str) -> simcord.InteractionResult:
    """``/handbook search``."""
    return await actor.slash(town.square, "handbook search", query=query)


async def write(
    town: Town, actor: simcord.MemberActor, title: str, text: str, **chosen: str
) -> simcord.InteractionResult:
    """Fill in the form of ``/handbook add``."""
    form = await actor.slash(town.square, "handbook add")
    return await actor.submit_modal(form, filled(title, text, **chosen))


def filled(title: str, text: str, **chosen: str) -> dict[str, Any]:
    """The form of a page, as somebody fills it in."""
    picks = {"language": "en", "audience": "network", "replaces": "none", **chosen}
    return {"title": title, "text": text, **{name: [pick] for name, pick in picks.items()}}


async def put(
    town: Town,
    title: str,
    text: str,
    *,
    steward: int | None = None,
    ago: timedelta = timedelta(0),
    **details: Any,
) -> Page:
    """A page that has stood in the handbook for ``ago``."""
    then = town.house.now() - ago
    page = Page(
        id=new_id(town.house.now()),
        network=town.guild.id,
        title=title,
        text=text,
        language="en",
        source=Source.WRITTEN,
        key=title,
        changed=then,
        confirmed=then,
        added=then,
        steward=steward,
    )
    page = replace(page, **details)

    async def unit(tx: Transaction) -> None:
        await handbook.add(tx, page, now=town.house.now())

    await town.house.store.write(unit)
    return page


async def secret(town: Town) -> Page:
    """A page that only connectors and stewards read."""
    text = "The zanzibar fund holds what is left of the fest."
    return await put(town, "Zanzibar", text, audience=Audience.CONNECTORS)


async def pages(town: Town) -> list[dict[str, Any]]:
    """What the store says of pages, by title."""
    rows = await town.house.store.read.execute_fetchall(
        "SELECT * FROM handbook_pages ORDER BY title"
    )
    return [dict(row) for row in rows]


async def meet(town: Town, *actors: simcord.MemberActor) -> None:
    """Each of ``actors`` has spoken to the bot."""
    for actor in actors:
        await actor.slash(town.square, "help")


async def lyon(town: Town, name: str = "lou") -> tuple[Chapter, simcord.MemberActor]:
    """A chapter with its connector."""
    chapter = await town.chapter("Lyon")
    return chapter, await town.connector(name, chapter)


def stamp(moment: datetime) -> str:
    """A day as Discord shows it."""
    return f"<t:{int(moment.timestamp())}:D>"
