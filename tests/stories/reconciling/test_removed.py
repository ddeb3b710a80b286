"""The bot is removed from a server, while it runs or while it is away; or the server has an outage."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import simcord
from simcord.backend import serializers

from db import networks
from domain.networks import GONE_KEPT, LAST_CHANCE, Network
from tests.stories.conftest import Town
from tests.stories.reconciling.playing import DAY, SOON, away, letters, met

HOUR = timedelta(hours=1)


async def network(town: Town) -> Network | None:
    """What is known of the server itself."""
    return await networks.find(town.house.store.read, town.guild.id)


async def reminded(town: Town, when: str) -> simcord.MemberActor:
    """Somebody who wants to be reminded of the bread."""
    (ada,) = await met(town, "ada")
    shown = await ada.slash(town.square, "remind me", what="the bread", when=when)
    await ada.click(shown.response, label="Confirm")
    return ada


def vanish(town: Town) -> Any:
    """The server is not among the bot's any more, and the bot hears nothing of it."""
    return town.env.backend.guilds.pop(town.guild.id)


def appear(town: Town, guild: Any) -> None:
    """The bot is added to the server again."""
    town.env.backend.guilds[guild.id] = guild
    created = serializers.guild_create_payload(town.env.backend, guild)
    del created["unavailable"]
    town.env.backend.emit("GUILD_CREATE", created)


async def held(town: Town) -> list[str]:
    """The kinds of what waits for the bot to come back."""
    rows = await town.house.store.read.execute_fetchall(
        "SELECT DISTINCT kind FROM deliveries WHERE status = 'held' ORDER BY kind"
    )
    return [row["kind"] for row in rows]


async def left(town: Town) -> int:
    """How many members are known."""
    rows = list(await town.house.store.read.execute_fetchall("SELECT count(*) FROM members"))
    return int(rows[0][0])


async def test_nothing_is_delivered_where_the_bot_was_removed_and_everything_goes_in_time(
    town: Town,
) -> None:
    ada = await reminded(town, "in 2 days")
    vanish(town)
    town.env.backend.emit("GUILD_DELETE", {"id": str(town.guild.id)})
    await town.env.settle()
    gone = await network(town)
    assert gone is not None
    assert gone.gone is not None
    assert "reminder.due" in await held(town)
    await town.wait(3 * DAY)
    assert letters(ada) == []
    assert await left(town) == 1
    await town.wait(GONE_KEPT - 3 * DAY + LAST_CHANCE + SOON)
    assert await network(town) is None
    assert await left(town) == 0


async def test_who_adds_the_bot_again_in_time_finds_everything(town: Town) -> None:
    ada = await reminded(town, "in 2 days")
    guild = vanish(town)
    town.env.backend.emit("GUILD_DELETE", {"id": str(guild.id)})
    await town.wait(3 * DAY)
    assert letters(ada) == []
    appear(town, guild)
    await town.wait(SOON)
    assert "the bread" in str(letters(ada))
    await town.wait(GONE_KEPT + DAY)
    known = await network(town)
    assert known is not None
    assert known.gone is None
    assert await held(town) == []


async def test_a_removal_while_the_bot_was_away_is_noticed_and_so_is_the_return(
    town: Town,
) -> None:
    await reminded(town, "in 2 days")
    guild = vanish(town)
    await away(town)
    gone = await network(town)
    assert gone is not None
    assert gone.gone is not None
    town.env.backend.guilds[guild.id] = guild
    await away(town)
    known = await network(town)
    assert known is not None
    assert known.gone is None
    assert await held(town) == []


async def test_an_outage_is_no_removal(town: Town) -> None:
    ada = await reminded(town, "in 2 hours")
    told = {"id": str(town.guild.id), "unavailable": True}
    town.env.backend.emit("GUILD_DELETE", told)
    await town.wait(HOUR)
    known = await network(town)
    assert known is not None
    assert known.gone is None
    await town.wait(2 * HOUR)
    assert "the bread" in str(letters(ada))


async def test_buttons_in_direct_messages_of_a_network_that_is_gone_are_refused(
    town: Town,
) -> None:
    ada = await reminded(town, "in 1 hour")
    await town.wait(HOUR + SOON)
    (message,) = town.inbox(ada)
    vanish(town)
    town.env.backend.emit("GUILD_DELETE", {"id": str(town.guild.id)})
    await town.env.settle()
    done = await ada.user.click(message, label="Snooze")
    assert "server" in done.response.content
