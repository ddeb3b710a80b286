"""Fewer seats, more seats: what becomes of those who have one and of those who wait."""

from __future__ import annotations

from datetime import timedelta

from tests.stories.conftest import Town
from tests.stories.events.playing import event, join


async def test_fewer_seats_are_taken_from_nobody_and_said(town: Town) -> None:
    ada = town.steward()
    await town.network(announce_channel=town.square.id)
    await event(town, ada, capacity=3)
    guests = [town.person(name) for name in ("bo", "cy", "di", "el")]
    for guest in guests:
        await join(town, guest)
    fewer = await ada.slash(town.square, "event edit", event="Potluck", capacity=1)
    assert "3 people have a seat already" in fewer.response.content
    assert "all of them keep it" in fewer.response.content
    await town.wait(timedelta(seconds=2))
    card = town.square.last_message
    assert card is not None
    assert "3 of 1 seats taken" in str(card.embeds[0].to_dict())
    for guest in guests[:2]:
        await guest.slash(town.square, "event leave", event="Potluck")
    await town.wait(timedelta(seconds=2))
    assert town.inbox(guests[3]) == []
    await guests[2].slash(town.square, "event leave", event="Potluck")
    await town.wait(timedelta(seconds=2))
    (told,) = town.inbox(guests[3])
    assert "A seat is free at **Potluck**" in told.content
