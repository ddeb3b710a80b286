"""Words of the stories about connectors: on the way to the role, in it and after it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

import discord
import simcord

from db import candidacies, connectors, practices, terms
from db.store import Transaction
from domain.chapters import Chapter
from domain.terms import Role
from tests.stories.conftest import Town

SOON = timedelta(seconds=3)
DAY = timedelta(days=1)
LETTER = {"results": "Three evenings *together*", "letter": "A repair café every month"}


@dataclass
class Circle:
    """Lyon with two connectors, Quito with one, a member of Lyon, a steward, and the channels."""

    lyon: Chapter
    quito: Chapter
    mia: simcord.MemberActor
    lou: simcord.MemberActor
    quim: simcord.MemberActor
    noor: simcord.MemberActor
    ada: simcord.MemberActor
    room: simcord.ChannelHandle
    crew: simcord.ChannelHandle


async def circle(town: Town, *, room: bool = True) -> Circle:
    """A network of two chapters; ``room``: whether its connectors have a channel."""
    closed = town.guild.create_text_channel("connectors")
    crew = town.guild.create_text_channel("crew")
    await town.network(connectors_channel=closed.id if room else None, stewards_channel=crew.id)
    lyon, quito = await town.chapter("Lyon"), await town.chapter("Quito")
    mia, lou = await town.connector("mia", lyon), await town.connector("lou", lyon)
    quim, noor, ada = await town.connector("quim", quito), town.person("noor"), town.steward()
    await noor.slash(town.square, "chapter join", chapter="Lyon")
    return Circle(lyon, quito, mia, lou, quim, noor, ada, closed, crew)


async def custom(town: Town, **figures: int) -> None:
    """The network's own customs."""

    async def unit(tx: Transaction) -> None:
        for name, figure in figures.items():
            await practices.put(tx, town.guild.id, name, figure)

    await town.house.store.write(unit)


async def animates(town: Town, chapter: Chapter, actor: simcord.MemberActor) -> bool:
    """Whether ``actor`` is a connector of ``chapter``."""
    found = await connectors.of_chapter(town.house.store.read, town.guild.id, chapter.id)
    return actor.id in [one.member for one in found]


async def role(town: Town, chapter: Chapter, actor: simcord.MemberActor) -> Role:
    """The role of ``actor`` in ``chapter``."""
    found = await terms.held(town.house.store.read, town.guild.id, chapter.id, actor.id)
    assert found is not None
    return found


async def ends_in(
    town: Town, chapter: Chapter, actor: simcord.MemberActor, span: timedelta | None
) -> None:
    """Let the term of ``actor`` end after ``span`` (``None``: let it be older than terms)."""
    known = await role(town, chapter, actor)
    end = None if span is None else int((town.house.now() + span).timestamp())

    async def unit(tx: Transaction) -> None:
        await tx.conn.execute("UPDATE connectors SET term_ends = ? WHERE id = ?", (end, known.id))

    await town.house.store.write(unit)


async def willing(town: Town, actor: simcord.MemberActor) -> simcord.InteractionResult:
    """``actor`` says yes to the question in their messages, with a letter."""
    (asked,) = told(town, actor, "would like you to be a connector")
    form = await actor.user.click(asked, label="I'm willing")
    return await actor.user.submit_modal(form, LETTER)


def told(town: Town, actor: simcord.MemberActor, words: str) -> list[discord.Message]:
    """What ``actor`` was told in which ``words`` stand."""
    return [message for message in town.inbox(actor) if words in message.content]


def said(channel: simcord.ChannelHandle, words: str) -> list[discord.Message]:
    """What was posted in ``channel`` in which ``words`` stand."""
    return [message for message in channel.history() if words in message.content]


def labels(message: discord.Message) -> list[str]:
    """What the buttons of a message say."""
    return [
        part.label or ""
        for row in message.components
        for part in getattr(row, "children", ())
        if isinstance(part, discord.Button)
    ]


async def card(town: Town, actor: simcord.MemberActor) -> simcord.InteractionResult:
    """The only candidacy of the network, opened by ``actor`` from the list."""
    (known,) = await candidacies.open_of(town.house.store.read, town.guild.id)
    listed = await actor.slash(town.square, "connector candidates", chapter=known.chapter_name)
    return await actor.select(listed.response, [str(known.id)])


def boards(here: Circle) -> list[discord.Message]:
    """The decisions in the connectors' channel, oldest first."""
    return [message for message in here.room.history() if message.embeds]
