"""Events by the front door: joined, waited for and left."""

from __future__ import annotations

from datetime import timedelta

from db.store import Transaction
from tests.stories.conftest import Town
from tests.stories.events.playing import event, join


async def test_answering_changes_the_card(town: Town) -> None:
    ada = town.steward()
    await town.network(announce_channel=town.square.id)
    await event(town, ada)
    bo, cy = town.person("bo"), town.person("cy")
    card = town.square.last_message
    assert card is not None
    assert (await bo.click(card, label="Going")).ephemeral
    await cy.click(card, label="Maybe")
    await town.wait(timedelta(seconds=2))
    now = town.square.last_message
    assert now is not None
    assert now.id == card.id
    assert "one person is coming · 1 maybe" in str(now.embeds[0].to_dict())
    await bo.click(card, label="Can't")
    await town.wait(timedelta(seconds=2))
    now = town.square.last_message
    assert now is not None
    assert "nobody yet" in str(now.embeds[0].to_dict())


async def test_the_third_guest_of_two_waits_and_gets_the_freed_seat(town: Town) -> None:
    ada = town.steward()
    await town.network(announce_channel=town.square.id)
    await event(town, ada, capacity=2)
    bo, cy, di, ed = (town.person(name) for name in ("bo", "cy", "di", "ed"))
    for guest in (bo, cy):
        assert "You are coming" in (await join(town, guest))
    assert "number 1 on the waiting list" in await join(town, di)
    assert "number 2 on the waiting list" in await join(town, ed)
    assert "already waiting" in await join(town, di)
    assert "already have a seat" in await join(town, bo)
    left = await bo.slash(town.square, "event leave", event="Potluck")
    assert "taken back" in left.response.content
    await town.wait(timedelta(seconds=2))
    (told,) = town.inbox(di)
    assert "A seat is free at **Potluck**" in told.content
    assert not town.inbox(ed)
    shown = await ed.slash(town.square, "event show", event="Potluck")
    assert "number 1 on the waiting list" in shown.response.embeds[0].fields[-1].value


async def test_more_seats_promote_in_order(town: Town) -> None:
    ada = town.steward()
    await event(town, ada, capacity=1)
    guests = [town.person(name) for name in ("bo", "cy", "di", "ed")]
    for guest in guests:
        await join(town, guest)
    changed = await ada.slash(town.square, "event edit", event="Potluck", capacity=3)
    assert "2 people who waited have a seat now" in changed.response.content
    await town.wait(timedelta(seconds=2))
    assert [bool(town.inbox(guest)) for guest in guests] == [
        False,
        True,
        True,
        False,
    ]


async def test_a_button_of_an_event_that_is_gone_says_so(town: Town) -> None:
    ada, bo = town.steward(), town.person("bo")
    await town.network(announce_channel=town.square.id)
    await event(town, ada)
    card = town.square.last_message
    assert card is not None

    async def unit(tx: Transaction) -> None:
        await tx.conn.execute("DELETE FROM events")

    await town.house.store.write(unit)
    gone = await bo.click(card, label="Going")
    assert "no longer there" in gone.response.content


async def test_an_event_that_is_over_takes_no_answers(town: Town) -> None:
    ada, bo = town.steward(), town.person("bo")
    await town.network(announce_channel=town.square.id)
    await event(town, ada)
    card = town.square.history()[0]
    await town.wait(timedelta(days=11))
    late = await bo.click(card, label="Going")
    assert "is over" in late.response.content


async def test_who_leaves_the_server_frees_their_seat(town: Town) -> None:
    ada = town.steward()
    await event(town, ada, capacity=1)
    bo, cy = town.person("bo"), town.person("cy")
    await join(town, bo)
    await join(town, cy)
    town.guild.remove_member(bo)
    await town.wait(timedelta(seconds=2))
    (told,) = town.inbox(cy)
    assert "A seat is free at **Potluck**" in told.content


async def test_answering_under_a_private_view_brings_it_up_to_date(town: Town) -> None:
    ada, bo = town.steward(), town.person("bo")
    await event(town, ada)
    shown = await bo.slash(town.square, "event show", event="Potluck")
    await bo.click(shown.response, label="Going")
    now = shown.response
    assert "You are coming to **Potluck**" in now.content
    assert now.embeds[0].fields[-1].value == "You are coming. ✓"
    assert "one person is coming" in str(now.embeds[0].to_dict())
