"""Words of the stories about the board."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import timedelta
from typing import Any

import discord
import simcord

from db import memberships, people
from db.store import Transaction
from domain.chapters import Chapter
from domain.people import Person
from tests.stories.conftest import Town

DAY = timedelta(days=1)
SOON = timedelta(minutes=1)


def pieces(components: Iterable[Any]) -> Iterator[dict[str, Any]]:
    """Components as Discord is told them, with those that stand inside and beside them."""
    for one in components:
        known = one if isinstance(one, dict) else one.to_dict()
        yield known
        yield from pieces(known.get("components") or ())
        yield from pieces(filter(None, (known.get("accessory"),)))


def presses(message: Any) -> dict[str, str]:
    """What the buttons of a message or of a response carry, by their labels."""
    buttons = [one for one in pieces(message.components) if one.get("label")]
    return {str(one["label"]): str(one["custom_id"]) for one in buttons}


def panel(message: Any) -> list[str]:
    """The texts of a message whose things have buttons of their own, from top to bottom."""
    return [str(one["content"]) for one in pieces(message.components) if one.get("content")]


async def posts(
    town: Town, actor: simcord.MemberActor, side: str, text: str, **options: object
) -> str:
    """``actor`` posts and confirms; the identifier of the post, as buttons carry it."""
    shown = await actor.slash(town.square, f"board {side}", text=text, **options)
    assert shown.ephemeral
    confirmed = await actor.click(shown.response, label="Confirm")
    found = [one for one in presses(confirmed.response).values() if one.startswith("post.show:")]
    assert found, confirmed.response.content
    return found[0].split(":")[1]


async def joins(town: Town, actor: simcord.MemberActor, chapter: Chapter) -> None:
    """Let ``actor`` belong to ``chapter``."""
    await actor.slash(town.square, "help")

    async def unit(tx: Transaction) -> None:
        person = Person(town.guild.id, actor.id, actor.name)
        await memberships.join(tx, person, chapter.id, now=town.house.now())

    await town.house.store.write(unit)


async def opens(town: Town, actor: simcord.MemberActor, field: str, text: str) -> None:
    """``actor`` writes a field of their profile and opens it to the network."""
    part = "skills" if field == "skills" else "offers"
    menu = await actor.slash(town.square, "profile edit")
    form = await actor.click(menu.response, custom_id=f"profile.edit:{part}")
    await actor.submit_modal(form, {field: text})
    await actor.slash(town.square, "profile visibility", field=field, level="network")


async def closes(town: Town, actor: simcord.MemberActor, *, closed: bool = True) -> None:
    """Let Discord refuse our direct messages to ``actor``, as far as is known, or take them again."""
    now = town.house.now()

    async def unit(tx: Transaction) -> None:
        await people.set_dm_closed(tx, town.guild.id, actor.id, closed=closed, now=now)

    await town.house.store.write(unit)


def asked(town: Town, actor: simcord.MemberActor) -> list[discord.Message]:
    """The suggestions that ``actor`` was asked about."""
    return [one for one in town.inbox(actor) if "Yes, gladly" in presses(one)]


def made(town: Town, actor: simcord.MemberActor) -> list[str]:
    """The introductions of ``actor``."""
    return [one.content for one in town.inbox(actor) if "You both said yes" in one.content]


async def listing(
    town: Town, actor: simcord.MemberActor, **options: object
) -> simcord.InteractionResult:
    """What ``/board list`` answers."""
    return await actor.slash(town.square, "board list", **options)


def lines(shown: simcord.InteractionResult) -> str:
    """The lines of a list, or what is said instead."""
    response = shown.response
    if response.embeds:
        return str(response.embeds[0].description)
    return str(response.content)
