"""Reminders of one channel that are due together: one message, and still each is told once."""

from __future__ import annotations

import random
from collections import Counter
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

POST = "POST /channels/*/messages"
READ = "GET /channels/*/messages*"
ZONE = "Europe/Paris"
LONG = 120  # seconds after which nothing can be on its way any more


async def due_together(
    real: RealTown, channels: int, each: int, *, language: str = "en", ahead: float = 2
) -> list[Channel]:
    """``each`` events in each of so many channels, the hour's reminder of all due at one moment."""
    now = datetime.now(UTC)
    starts = now.replace(microsecond=0) + timedelta(hours=1, seconds=ahead)
    made = [real.discord.world.add_channel(real.guild, f"c-{number}") for number in range(channels)]

    async def unit(tx: Transaction) -> None:
        for number, channel in enumerate(made):
            chapter = Chapter(
                new_id(now), real.guild.id, f"c{channel.id}", f"Chapter {number}", ChapterKind.PLACE,
                Status.ACTIVE, None, None, None, None, None, ZONE, language, channel.id,
                leads=(3600,),
            )  # fmt: skip
            await chapters.add(tx, chapter, Source(), now=now)
            for evening in range(each):
                event = Event(
                    new_id(now), real.guild.id, chapter.id, f"Evening {number}-{evening}.",
                    Kind.MEETUP, wall_at(starts, ZONE), ZONE, starts, starts + timedelta(hours=2),
                )  # fmt: skip
                await events.add(tx, event, Source(), now=now)
                await agenda.plan_channel(tx, event, now=now)

    async with await open_store(real.store, now=now) as store:
        await store.write(unit)
    return made


def told(real: RealTown, channels: list[Channel]) -> Counter[str]:
    """How often each evening is told in its channel."""
    found: Counter[str] = Counter()
    for number, channel in enumerate(channels):
        said = [f"{one.content} {one.embeds}" for one in real.discord.messages(channel)]
        for evening in range(20):
            title = f"Evening {number}-{evening}."
            times = sum(
                f"**{title}**" in text.replace("\\\\", "").replace("\\", "") for text in said
            )
            if times:
                found[title] = times
    return found


def statuses(real: RealTown) -> dict[str, int]:
    """How many reminders have each status."""
    sql = "SELECT status, count(*) FROM deliveries WHERE kind = 'event.reminder' GROUP BY status"
    return dict(real.rows(sql))


def wait_long(real: RealTown) -> None:
    """Let what left be so old that nothing of it can be on its way, while the bot is down."""
    real.rows(
        f"UPDATE deliveries SET first_sent = first_sent - {LONG}, shared_at = shared_at - {LONG},"  # noqa: S608  # a number
        f" ready = ready - {LONG} WHERE status IN ('planned', 'sending')"
    )
    real.discord.world.clock.advance(LONG)


async def logged(real: RealTown, word: str, number: int) -> None:
    """Wait until the bot has said so many times ``word`` of a channel's reminder."""

    def enough(_line: str) -> bool:
        lines = real.bot.lines
        return sum(word in line and "event.reminder" in line for line in lines) >= number

    await real.bot.line(enough, 60)


async def all_sent(real: RealTown, number: int) -> None:
    """Wait until the bot has marked so many rows as sent."""
    await logged(real, "delivered", number)


async def test_five_of_one_channel_are_one_message_and_six_are_two(real: RealTown) -> None:
    five, six = await due_together(real, 1, 5), await due_together(real, 1, 6)
    await real.start()
    await all_sent(real, 11)
    assert len(real.discord.messages(five[0])) == 1
    assert len(real.discord.messages(six[0])) == 2
    assert set(told(real, five).values()) | set(told(real, six).values()) == {1}
    (message,) = real.discord.messages(five[0])
    assert message.content == "5 events are near:"
    labels = [[part["label"] for part in row["components"]] for row in message.components]
    assert labels == [[f"{n} · Details", f"{n} · Going", f"{n} · Me too"] for n in range(1, 6)]


async def test_the_message_speaks_the_language_of_the_chapter(real: RealTown) -> None:
    channels = await due_together(real, 1, 2, language="fr")
    await real.start()
    await all_sent(real, 2)
    (message,) = real.discord.messages(channels[0])
    assert message.content == "2 événements approchent\u202f:"


@pytest.mark.parametrize("after_commit", [False, True], ids=["unsent", "sent"])
async def test_killed_on_the_way_nobody_is_told_twice_or_forgotten(
    real: RealTown, after_commit: bool
) -> None:
    channels = await due_together(real, 1, 5)
    hold = real.discord.faults.hold(POST, after_commit=after_commit)
    await real.bot.start()
    await real.discord.faults.reached(hold, 30)
    await real.bot.kill()
    hold.release()
    wait_long(real)
    await real.start()
    await real.discord.wait_for(lambda: len(told(real, channels)) == 5, 30)
    await all_sent(real, 5)
    assert told(real, channels) == dict.fromkeys(told(real, channels), 1)
    assert len(real.discord.messages(channels[0])) == (1 if after_commit else 5)
    assert len(real.discord.asked(READ)) == 5


async def test_back_at_once_it_waits_until_nothing_can_be_on_its_way(real: RealTown) -> None:
    channels = await due_together(real, 1, 5)
    hold = real.discord.faults.hold(POST)
    await real.bot.start()
    await real.discord.faults.reached(hold, 30)
    await real.bot.kill()
    await real.start()
    hold.release(late=True)  # what the first process sent arrives after the second began
    await real.discord.wait_for(lambda: len(told(real, channels)) == 5, 30)
    await logged(real, "rests", 5)
    assert await real.bot.terminate() == 0
    left = "SELECT ready - shared_at, why FROM deliveries WHERE kind = 'event.reminder'"
    assert real.rows(left) == [(60, "rests")] * 5
    wait_long(real)
    await real.start()
    await all_sent(real, 5)
    assert len(real.discord.messages(channels[0])) == 1


async def test_one_that_was_cancelled_meanwhile_is_not_told_and_the_rest_once(
    real: RealTown,
) -> None:
    channels = await due_together(real, 1, 5)
    hold = real.discord.faults.hold(POST)
    await real.bot.start()
    await real.discord.faults.reached(hold, 30)
    await real.bot.kill()
    hold.release()
    wait_long(real)
    real.rows("UPDATE events SET status = 'cancelled' WHERE title = 'Evening 0-2.'")
    await real.start()
    await all_sent(real, 4)
    assert await real.bot.terminate() == 0
    assert told(real, channels) == {f"Evening 0-{n}.": 1 for n in (0, 1, 3, 4)}
    assert statuses(real) == {"sent": 4, "dropped": 1}


async def test_a_502_after_the_message_stood_makes_no_second_one(real: RealTown) -> None:
    channels = await due_together(real, 1, 5)
    real.discord.faults.answer(POST, 502, "<html>", after_commit=True)
    await real.start()
    await all_sent(real, 5)
    assert len(real.discord.messages(channels[0])) == 1
    assert len(told(real, channels)) == 5


async def test_what_discord_will_not_take_together_goes_alone(real: RealTown) -> None:
    channels = await due_together(real, 1, 5)
    real.discord.faults.answer(POST, 400, {"code": 50035, "message": "Invalid Form Body"})
    await real.start()
    await all_sent(real, 5)
    assert len(real.discord.messages(channels[0])) == 5
    assert told(real, channels) == {f"Evening 0-{n}.": 1 for n in range(5)}
    assert real.discord.asked(READ) == []


@pytest.mark.parametrize("seed", [1, 2, 3, 4])
async def test_killed_again_and_again_each_is_told_once(real: RealTown, seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 # a repeatable choice of moments
    channels = await due_together(real, 8, 6)
    for _ in range(5):
        await real.bot.start()
        if chance.random() < 0.6:
            hold = real.discord.faults.hold(POST, after_commit=chance.random() < 0.5)
            await real.discord.faults.reached(hold, 30)
            await real.bot.kill()
            hold.release()
        else:
            wanted = len(real.discord.asked(POST)) + chance.randint(1, 6)
            await real.discord.wait_for(
                lambda wanted=wanted: (
                    len(real.discord.asked(POST)) >= wanted or len(told(real, channels)) == 48
                ),
                30,
            )
            await real.bot.kill()
        wait_long(real)
        if len(told(real, channels)) == 48:
            break
    await real.start()
    await real.discord.wait_for(lambda: len(told(real, channels)) == 48, 60)
    assert await real.bot.terminate() == 0
    assert set(told(real, channels).values()) == {1}
    assert {*statuses(real)} <= {"sent", "sending"}
    assert unsound(real.store) == []
