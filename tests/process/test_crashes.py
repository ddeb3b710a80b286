"""``kill -9`` around a send: nothing is lost, nothing is said twice."""

from __future__ import annotations

import pytest

from tests.process.conftest import RealTown

POST = "POST /channels/*/messages"


def _card_delivered(line: str) -> bool:
    return "delivered" in line and "event.card" in line


@pytest.mark.parametrize("after_commit", [False, True], ids=["unsent", "sent"])
async def test_killed_while_a_message_is_on_its_way(real: RealTown, after_commit: bool) -> None:
    await real.start()
    hold = real.discord.faults.hold(POST, after_commit=after_commit)
    await real.announce("Potluck")
    await real.discord.faults.reached(hold)
    await real.bot.kill()
    hold.release()
    await real.start()
    await real.bot.line(_card_delivered)
    assert len(real.cards("Potluck")) == 1
    nonces = {request.json["nonce"] for request in real.discord.asked(POST)}
    assert len(nonces) == 1


async def test_killed_before_anything_was_sent(real: RealTown) -> None:
    await real.start()
    shown = await real.propose("Potluck")
    hold = real.discord.faults.hold("POST /interactions/*/*/callback")
    real.discord.patience = 0.1
    with pytest.raises(TimeoutError):
        await real.discord.click(real.steward, shown.message, "Confirm")
    await real.discord.faults.reached(hold)
    await real.bot.kill()
    hold.release()
    await real.start()
    assert real.rows("SELECT title FROM events") == [("Potluck",)]
    await real.discord.message(real.news)
    assert len(real.cards("Potluck")) == 1


async def test_back_long_after_a_message_was_sent_it_reads_before_it_writes(
    real: RealTown,
) -> None:
    await real.start()
    hold = real.discord.faults.hold(POST, after_commit=True)
    await real.announce("Potluck")
    await real.discord.faults.reached(hold)
    await real.bot.kill()
    hold.release()
    real.age(1800)
    await real.start()
    await real.discord.wait_for(lambda: real.discord.asked("GET /channels/*/messages*"))
    assert await real.bot.terminate() == 0
    assert len(real.cards("Potluck")) == 1
    assert len(real.discord.asked(POST)) == 1
    assert real.rows("SELECT status FROM deliveries WHERE kind = 'event.card'") == [("sent",)]


async def test_back_long_after_a_message_was_not_sent_it_is_sent(real: RealTown) -> None:
    await real.start()
    hold = real.discord.faults.hold(POST)
    await real.announce("Potluck")
    await real.discord.faults.reached(hold)
    await real.bot.kill()
    hold.release()
    real.age(1800)
    await real.start()
    await real.bot.line(_card_delivered)
    assert len(real.cards("Potluck")) == 1


async def test_what_cannot_be_known_is_left_to_a_person(real: RealTown) -> None:
    await real.start()
    hold = real.discord.faults.hold(POST, after_commit=True)
    await real.announce("Potluck")
    await real.discord.faults.reached(hold)
    await real.bot.kill()
    hold.release()
    real.age(1800)
    real.discord.faults.forbid_history(real.news.id)
    await real.start()
    alert = await real.discord.message(real.square, lambda one: "cannot tell" in one.content)
    assert alert
    await real.bot.terminate()
    assert real.rows("SELECT status FROM deliveries WHERE kind = 'event.card'") == [("uncertain",)]
    assert len(real.cards("Potluck")) == 1


async def test_a_502_after_the_message_stood_makes_no_second_one(real: RealTown) -> None:
    await real.start()
    real.discord.faults.answer(POST, 502, "<html>", after_commit=True, times=6)
    await real.announce("Potluck")
    await real.bot.line(_card_delivered, 40)
    assert len(real.cards("Potluck")) == 1


async def test_a_reset_connection_is_tried_again(real: RealTown) -> None:
    await real.start()
    real.discord.faults.drop(POST, reset=True, after_commit=True)
    await real.announce("Potluck")
    await real.bot.line(_card_delivered, 40)
    assert len(real.cards("Potluck")) == 1
