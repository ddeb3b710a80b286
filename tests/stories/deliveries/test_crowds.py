"""Deliveries: many that are due at once."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from db import deliveries, people, reminders
from db.store import Transaction
from domain.ids import new_id
from domain.reminders import Reminder
from services import people as acting
from tests.stories.conftest import Town
from tests.stories.deliveries.playing import HOUR, MINUTE, texts


async def due_together(town: Town, where: Sequence[int], number: int) -> None:
    """``number`` reminders in each channel, all due at the same second."""
    bo = town.person("bo")
    now, here = town.house.now(), town.guild.id
    at = now + HOUR

    async def unit(tx: Transaction) -> None:
        await people.meet(tx, here, bo.id, "bo", now=now)
        for count in range(number):
            for channel in where:
                made = now + timedelta(milliseconds=count)
                wall = at.replace(tzinfo=None)
                one = Reminder(
                    new_id(made), here, bo.id, f"n{count}", wall, "UTC", at, "none", channel=channel
                )
                await reminders.add(tx, one, now=made)

    await acting.network(town.house, here, "")
    await town.house.store.write(unit)


async def test_two_hundred_due_together_arrive_in_order_in_each_channel(town: Town) -> None:
    other = town.guild.create_text_channel("other")
    await due_together(town, [town.square.id, other.id], 100)
    await town.wait(HOUR + 3 * MINUTE)
    wanted = [f"n{count}" for count in range(100)]
    for channel in (town.square, other):
        assert [text.split(": ")[1] for text in texts(channel, "remind you")] == wanted
    left = await deliveries.counts(town.house.store.read)
    assert not left.keys() - {"planned"}
    assert all(oldest > town.house.now() for _, oldest in left.values())


async def test_a_crowded_channel_does_not_hold_up_another(town: Town) -> None:
    await due_together(town, [town.square.id], 200)
    other = town.guild.create_text_channel("other")
    await due_together_later(town, other.id)
    await town.wait(HOUR + timedelta(seconds=40))
    assert len(texts(town.square, "remind you")) < 60
    assert len(texts(other, "remind you")) == 1
    await town.wait(4 * MINUTE)
    assert len(texts(town.square, "remind you")) == 200


async def due_together_later(town: Town, channel: int) -> None:
    """One reminder, half a minute after the crowd."""
    cy = town.person("cy")
    now, here = town.house.now(), town.guild.id
    at = now + HOUR + timedelta(seconds=30)

    async def unit(tx: Transaction) -> None:
        await people.meet(tx, here, cy.id, "cy", now=now)
        wall = at.replace(tzinfo=None)
        one = Reminder(new_id(now), here, cy.id, "one", wall, "UTC", at, "none", channel=channel)
        await reminders.add(tx, one, now=now)

    await town.house.store.write(unit)


async def test_more_than_can_be_held_at_once_are_all_told(town: Town) -> None:
    await due_together(town, [town.square.id], 520)
    await town.wait(HOUR)
    for _ in range(10):
        await town.wait(MINUTE)
    told = [text.split(": ")[1] for text in texts(town.square, "remind you")]
    assert told == [f"n{count}" for count in range(520)]
