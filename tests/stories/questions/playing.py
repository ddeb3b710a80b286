"""Words of the stories about questions."""

from __future__ import annotations

from collections.abc import Mapping

import simcord

from db import chapters, members
from db import people as people_in_store
from db.store import Transaction
from domain.chapters import Chapter
from domain.members import Field, Level
from services import people
from tests.stories.conftest import Town

NANTES = {"latitude": 47.2173, "longitude": -1.5534}
QUITO = {
    "latitude": -0.2299,
    "longitude": -78.525,
    "country": "EC",
    "zone": "America/Guayaquil",
}


async def plan(town: Town, chapter: Chapter, title: str, when: str, **options: object) -> None:
    """An event announced by the front door."""
    host = await town.connector(f"host {title}"[:30], chapter)
    shown = await host.slash(
        town.square, "event create", title=title, when=when, chapter=chapter.name, **options
    )
    await host.click(shown.response, label="Confirm")


async def profile(
    town: Town,
    actor: simcord.MemberActor,
    contents: Mapping[Field, tuple[str, ...]],
    level: Level,
    *homes: Chapter,
) -> None:
    """``actor`` writes a profile, opens it all to ``level`` and belongs to ``homes``."""
    now = town.house.now()
    await people.network(town.house, town.guild.id, "")

    async def unit(tx: Transaction) -> None:
        await people_in_store.meet(tx, town.guild.id, actor.id, actor.name, now=now)
        for home in homes:
            await chapters.enter(tx, home, actor.id, now=now)
        await members.put(tx, town.guild.id, actor.id, contents)
        await members.open_to(tx, town.guild.id, actor.id, dict.fromkeys(contents, level))

    await town.house.store.write(unit)


async def asked(town: Town, actor: simcord.MemberActor, question: str) -> str:
    """What `/ask` answers."""
    result = await actor.slash(town.square, "ask", question=question)
    assert result.ephemeral
    return str(result.response.content)


async def mentioned(town: Town, actor: simcord.MemberActor, text: str) -> str:
    """What is answered in the channel to a message that mentions the bot."""
    await actor.send(town.square, f"<@{own(town)}> {text}")
    answer = town.square.history()[-1]
    assert answer.author.id == own(town)
    return str(answer.content)


async def written(actor: simcord.MemberActor, text: str) -> str:
    """What is answered to a direct message."""
    await actor.send_dm(text)
    return str(actor.user.dm_channel.history()[-1].content)


def own(town: Town) -> int:
    """The bot's own identifier."""
    assert town.bot.client.user is not None
    return town.bot.client.user.id
