"""Killed again and again in a burst: each channel hears once, whatever the moment of the kill."""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta

import pytest

from db import agenda, chapters, events
from db.chapters import Source
from db.store import Transaction
from domain.chapters import Chapter, Status
from domain.chapters import Kind as ChapterKind
from domain.events import Event, Kind
from domain.ids import new_id
from domain.times import wall_at
from tests.process.conftest import RealTown
from tests.standin import Channel
from tests.stores import open_store, unsound

CHANNELS = 40
KILLS = 6
ZONE = "Europe/Paris"


async def _burst(real: RealTown) -> list[Channel]:
    """Events in many chapters, the hour's reminder of each due two seconds from now."""
    now = datetime.now(UTC)
    starts = now.replace(microsecond=0) + timedelta(hours=1, seconds=2)
    channels = [
        real.discord.world.add_channel(real.guild, f"chapter-{number}")
        for number in range(CHANNELS)
    ]

    async def unit(tx: Transaction) -> None:
        for number, channel in enumerate(channels):
            chapter = Chapter(
                new_id(now), real.guild.id, f"c{number}", f"Chapter {number}", ChapterKind.PLACE,
                Status.ACTIVE, None, None, None, None, None, ZONE, "en", channel.id,
                leads=(3600,),
            )  # fmt: skip
            event = Event(
                new_id(now), real.guild.id, chapter.id, f"Evening {number}", Kind.MEETUP,
                wall_at(starts, ZONE), ZONE, starts, starts + timedelta(hours=2),
            )  # fmt: skip
            await chapters.add(tx, chapter, Source(), now=now)
            await events.add(tx, event, Source(), now=now)
            await agenda.plan_channel(tx, event, now=now)

    async with await open_store(real.store, now=now) as store:
        await store.write(unit)
    return channels


@pytest.mark.parametrize("seed", [1, 2, 3])
async def test_a_burst_that_is_killed_again_and_again_is_told_once_each(
    real: RealTown, seed: int
) -> None:
    chance = random.Random(seed)  # noqa: S311 # a repeatable choice of moments
    channels = await _burst(real)
    posts = "POST /channels/*/messages"
    for _ in range(KILLS):
        before = len(real.discord.asked(posts))
        await real.bot.start()
        wanted = before + chance.randint(1, CHANNELS // KILLS)
        if chance.random() < 0.5:
            hold = real.discord.faults.hold(posts, after_commit=chance.random() < 0.5)
            await real.discord.faults.reached(hold, 30)
            await real.bot.kill()
            hold.release()
        else:
            await real.discord.wait_for(
                lambda wanted=wanted: (
                    len(real.discord.asked(posts)) >= wanted or _told(real, channels)
                ),
                30,
            )
            await real.bot.kill()
        if _told(real, channels):
            break
    await real.bot.start()
    await real.discord.wait_for(lambda: _told(real, channels), 60)
    assert await real.bot.terminate() == 0
    assert [len(real.discord.messages(channel)) for channel in channels] == [1] * CHANNELS
    # Discord's own events and its list of members are looked at anew at each start, and the network's
    # rounds wait for their day; neither tells anybody.
    rows = real.rows(
        "SELECT status, count(*) FROM deliveries"
        " WHERE kind NOT LIKE 'mirror.%' AND kind NOT LIKE '%.round' AND kind NOT LIKE 'roll.%'"
        " GROUP BY status"
    )
    assert [row for row in rows if row[0] != "sent"] in ([], [("sending", 1)])
    assert unsound(real.store) == []


def _told(real: RealTown, channels: list[Channel]) -> bool:
    return all(real.discord.messages(channel) for channel in channels)
