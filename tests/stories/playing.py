"""Words of the stories about anything: who presses what, what stands on an answer, who is whom."""

from __future__ import annotations

from typing import Any

import discord
import simcord

from db import chapters, connectors, people
from db.store import Transaction
from domain.chapters import Chapter
from tests.stories.conftest import Town

PNG = b"\x89PNG\r\n\x1a\n"
"""What a picture begins with."""
PATIENT = 12.0  # seconds for which a story waits until a picture is drawn


async def posted(
    town: Town,
    *items: discord.ui.Item[discord.ui.View],
    where: simcord.ChannelHandle | None = None,
) -> simcord.MessageLike:
    """A message of the bot on the square, or ``where``, with controls that nobody offered."""
    view = discord.ui.View(timeout=None)
    for item in items:
        view.add_item(item)
    channel = town.bot.client.get_channel((where or town.square).id)
    assert isinstance(channel, discord.TextChannel)
    message = await channel.send("Made up", view=view)
    view.stop()
    return message


async def made_up(
    town: Town,
    actor: simcord.MemberActor,
    custom_id: str,
    where: simcord.ChannelHandle | None = None,
) -> simcord.InteractionResult:
    """``actor`` presses a button that nobody offered, or that was copied from somebody else's message."""
    button: discord.ui.Button[discord.ui.View] = discord.ui.Button(
        label="Made up", custom_id=custom_id
    )
    return await actor.click(await posted(town, button, where=where), label="Made up")


async def forged(town: Town, actor: simcord.MemberActor, custom_id: str) -> str:
    """The same by ``actor`` whom the bot has met; what they are told."""
    await actor.slash(town.square, "help")
    return str((await made_up(town, actor, custom_id)).response.content)


async def forged_alone(town: Town, actor: simcord.MemberActor, custom_id: str) -> str:
    """The same, and nobody else sees what they are told."""
    await actor.slash(town.square, "help")
    result = await made_up(town, actor, custom_id)
    assert result.ephemeral
    return str(result.response.content)


def options(response: Any) -> dict[str, str]:
    """The values of the selects of a response, by what their options are called."""
    return {
        option["label"]: option["value"]
        for part in parts(response)
        for option in part.get("options", ())
    }


def labels(response: Any) -> list[str]:
    """The labels of the buttons of a response."""
    return [str(part.get("label")) for part in parts(response) if part["type"] == 2]


def carried(response: Any, label: str) -> str:
    """What the first button with that label carries."""
    return next(str(part["custom_id"]) for part in parts(response) if part.get("label") == label)


def parts(response: Any) -> list[dict[str, Any]]:
    """Every button and select under a response."""
    return [part for row in response.components for part in row["components"]]


def presses(message: discord.Message) -> dict[str, str]:
    """What the buttons of a message carry, by their labels."""
    return {
        str(part.label): str(part.custom_id)
        for row in message.components
        if isinstance(row, discord.ActionRow)
        for part in row.children
        if isinstance(part, discord.Button)
    }


def fields(embed: discord.Embed) -> dict[str, str]:
    """The fields of an embed by their names."""
    return {str(field.name): str(field.value) for field in embed.fields}


def prefilled(form: Any) -> dict[str, str]:
    """What stands in a form when it opens, by the identifiers of its fields."""
    found = {}
    for part in form.modal["components"]:
        field = part.get("component", {})
        found[field.get("custom_id", "")] = field.get("value", "")
    return found


async def fresh(town: Town, chapter: Chapter) -> Chapter:
    """The chapter as the store has it now."""
    found = await chapters.find(town.house.store.read, town.guild.id, chapter.id)
    assert found is not None
    return found


async def begins(town: Town, chapter: Chapter, actor: simcord.MemberActor) -> None:
    """``actor`` is a connector of ``chapter`` from now on, beside what they are already."""
    now = town.house.now()

    async def unit(tx: Transaction) -> None:
        await people.meet(tx, town.guild.id, actor.id, actor.name, now=now)
        await connectors.add(tx, town.guild.id, chapter.id, actor.id, by=actor.id, now=now)

    await town.house.store.write(unit)


async def ends(town: Town, chapter: Chapter, actor: simcord.MemberActor) -> None:
    """``actor`` is no longer a connector of ``chapter``."""
    now = town.house.now()

    async def unit(tx: Transaction) -> None:
        await connectors.end(tx, town.guild.id, chapter.id, actor.id, why="rotation", now=now)

    await town.house.store.write(unit)


def roles_of(town: Town, actor: simcord.MemberActor) -> list[int]:
    """The roles that someone holds in Discord."""
    return list(town.env.backend.get_member(town.guild.id, actor.id).role_ids)
