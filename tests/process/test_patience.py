"""Discord waits three seconds: what is slow is announced, and what is announced is said."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest

from tests.process.conftest import RealTown
from tests.standin import Message, Reply
from tests.stores import held

CALLBACK = "POST /interactions/*/*/callback"
FOLLOWUP = "POST /webhooks/*/*"
SOON = 30.0  # seconds; the machine may be busy


async def started(real: RealTown) -> None:
    """The bot is there; however busy the machine is, nobody gives up on it too early."""
    await real.start()
    real.discord.patience = SOON
    real.discord.interactions.answer_within = SOON


@asynccontextmanager
async def slow_store(real: RealTown) -> AsyncIterator[None]:
    """Another program holds the store: who is not known to the bot yet has to wait."""
    async with held(real.store):
        yield


async def said(real: RealTown, reply: Reply) -> str:
    """What the person is told at last, wherever it stands."""

    def told() -> list[Message]:
        return [one for one in (reply.message, *reply.followups) if one and one.content]

    await real.discord.wait_for(told, SOON)
    return "\n".join(one.content for one in told())


async def held_while_deferring(real: RealTown, asking: asyncio.Task[Reply]) -> None:
    """Let Discord take the deferral and keep the bot waiting for its yes, until its answer is due."""
    hold = real.discord.faults.hold(CALLBACK, after_commit=True)
    async with slow_store(real):
        await real.discord.faults.reached(hold, SOON)
    for _ in range(2):  # the writer is in turn: who is answered now came after the one that waits
        await real.discord.slash(real.steward, real.square, "event list")
    assert not asking.done()
    hold.release()


async def test_an_answer_that_is_ready_while_the_deferral_is_on_its_way_is_not_lost(
    real: RealTown,
) -> None:
    await started(real)
    asking = asyncio.create_task(real.discord.slash(real.member, real.square, "event mine"))
    await held_while_deferring(real, asking)
    assert "You have not answered any coming event" in await said(real, await asking)
    assert "incident" not in real.bot.output


async def test_a_press_is_answered_although_its_deferral_came_back_as_a_502(real: RealTown) -> None:
    await started(real)
    await real.announce("Potluck")
    card = await real.discord.message(real.news, timeout=SOON)
    broken = real.discord.faults.answer(CALLBACK, 502, "<html>", after_commit=True)
    async with slow_store(real):
        pressing = asyncio.create_task(real.discord.click(real.member, card, "Going"))
        await real.discord.faults.reached(broken, SOON)
    assert "You are coming to **Potluck**" in await said(real, await pressing)
    assert "incident" not in real.bot.output


@pytest.mark.parametrize("after_commit", [False, True], ids=["unheard", "heard"])
async def test_a_press_is_answered_once_although_the_connection_broke_while_answering(
    real: RealTown, after_commit: bool
) -> None:
    await started(real)
    await real.announce("Potluck")
    card = await real.discord.message(real.news, timeout=SOON)
    broken = real.discord.faults.drop(CALLBACK, reset=True, after_commit=after_commit)
    pressing = asyncio.create_task(real.discord.click(real.member, card, "Going"))
    await real.discord.faults.reached(broken, SOON)
    await real.bot.line("answer-lost", SOON)
    reply = await pressing
    assert "You are coming to **Potluck**" in await said(real, reply)
    assert await real.bot.terminate(SOON) == 0
    assert reply.followups == []
    assert real.rows("SELECT going FROM events") == [(1,)]
    assert "incident" not in real.bot.output


async def test_what_was_done_stays_when_no_connection_brings_the_answer(real: RealTown) -> None:
    await started(real)
    real.discord.faults.drop(CALLBACK, reset=True, times=2)
    asking = asyncio.create_task(
        real.discord.slash(real.steward, real.square, "board offer", text="A projector")
    )
    await real.bot.line("not-answered", SOON)
    asking.cancel()
    again = await real.discord.slash(real.steward, real.square, "event mine")
    assert "You have not answered any coming event" in await said(real, again)
    assert real.rows("SELECT count(*) FROM drafts") == [(1,)]
    assert await real.bot.terminate(SOON) == 0
    assert "incident" not in real.bot.output
    assert "Traceback" not in real.bot.output


async def test_a_form_that_is_ready_too_late_is_asked_for_again(real: RealTown) -> None:
    await started(real)
    message = real.discord.say(real.steward, real.square, "Bring bread tomorrow")
    async with slow_store(real):
        asking = asyncio.create_task(
            real.discord.menu(real.member, real.square, "Remind me", message)
        )
        await real.bot.line("deferred", SOON)
    assert "Try it again" in await said(real, await asking)
    assert "incident" not in real.bot.output
    again = await real.discord.menu(real.member, real.square, "Remind me", message)
    assert again.modal is not None


async def test_an_answer_of_a_quarter_of_an_hour_later_is_none_and_what_was_done_stays(
    real: RealTown,
) -> None:
    await started(real)
    await real.announce("Potluck")
    card = await real.discord.message(real.news, timeout=SOON)
    answered, followed = (len(real.discord.asked(one)) for one in (CALLBACK, FOLLOWUP))
    async with slow_store(real):
        pressing = asyncio.create_task(real.discord.click(real.member, card, "Going"))
        await real.discord.wait_for(lambda: len(real.discord.asked(CALLBACK)) > answered, SOON)
        real.discord.world.clock.advance(16 * 60)
    reply = await pressing
    await real.discord.wait_for(lambda: len(real.discord.asked(FOLLOWUP)) > followed, SOON)
    again = await real.discord.click(real.member, card, "Going")
    assert "You already have a seat" in again.content
    assert await real.bot.terminate(SOON) == 0
    assert reply.followups == []
    assert real.rows("SELECT going FROM events") == [(1,)]
    assert "incident" not in real.bot.output
