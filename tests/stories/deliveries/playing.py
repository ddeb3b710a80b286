"""Words of the stories about deliveries."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import simcord

from db import people
from db.store import Transaction
from domain.reminders import Via
from tests.stories.conftest import Town

MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
WEEK = 7 * DAY
STARTS = datetime(2026, 5, 14, 17, 0, tzinfo=UTC)  # 19:00 in Paris


async def potluck(
    town: Town, host: simcord.MemberActor, when: str = "14 May 19:00", **options: object
) -> None:
    """The event of which these stories tell."""
    shown = await host.slash(town.square, "event create", title="Potluck", when=when, **options)
    await host.click(shown.response, label="Confirm")


async def move(town: Town, host: simcord.MemberActor, when: str) -> None:
    """It has another time."""
    shown = await host.slash(town.square, "event edit", event="potluck", when=when)
    await host.click(shown.response, label="Confirm")


async def until(town: Town, moment: datetime) -> None:
    """Let time pass until ``moment``."""
    await town.wait(moment - town.house.now())


async def goes(
    town: Town, name: str, via: Via, lead: timedelta | None = None
) -> simcord.MemberActor:
    """Someone who is going, with their own way of hearing."""
    guest = town.person(name)
    now, here = town.house.now(), town.guild.id
    seconds = None if lead is None else int(lead.total_seconds())

    async def unit(tx: Transaction) -> None:
        await people.meet(tx, here, guest.id, name, now=now)
        await people.set_reminders(tx, here, guest.id, lead=seconds, via=via, now=now)

    await town.house.store.write(unit)
    await guest.slash(town.square, "event join", event="potluck")
    return guest


def texts(channel: simcord.ChannelHandle, about: str = "Potluck") -> list[str]:
    """What was posted about something, oldest first; an event's card has no words of its own."""
    return [one.content for one in channel.history() if about in one.content]


def box(actor: simcord.MemberActor) -> list[str]:
    """What ``actor`` was told of the event by direct message."""
    return texts(actor.user.dm_channel)


def posts(town: Town, channel: int, about: str = "Potluck") -> list[dict[str, Any]]:
    """The bodies of every attempt to post something in ``channel``."""
    return [
        one.json
        for one in town.env.http_requests
        if one.method == "POST"
        and one.path == f"/channels/{channel}/messages"
        and about in str(one.json.get("content"))
    ]


async def statuses(town: Town, kind: str) -> list[tuple[str, str | None]]:
    """How the deliveries of ``kind`` stand, and why."""
    rows = await town.house.store.read.execute_fetchall(
        "SELECT status, why FROM deliveries WHERE kind = ? ORDER BY due, id", (kind,)
    )
    return [(row["status"], row["why"]) for row in rows]


async def with_stewards(town: Town) -> simcord.ChannelHandle:
    """The channel where the stewards are told of troubles."""
    office = town.guild.create_text_channel("office")
    await town.network(stewards_channel=office.id, announce_channel=town.square.id)
    return office
