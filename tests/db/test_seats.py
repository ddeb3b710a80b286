"""Seats in the store: whatever comes at once, exactly the seats are given, the queue is exact."""

from __future__ import annotations

import asyncio
import random
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from db import answers, events
from db.chapters import Source
from db.store import Transaction
from domain.answers import Seated, Waitlisted
from domain.events import Answer, Event, Kind
from domain.people import Person
from services import people
from services.events import answering
from services.house import House
from tests.stores import copy_store, open_store

NOW = datetime(2026, 5, 4, 10, 0, tzinfo=UTC)
STARTS = NOW + timedelta(days=10)
HERE = 77


class Ticking:
    """A clock that moves on a little at every look, as clocks do."""

    def __init__(self) -> None:
        self.at = NOW

    def __call__(self) -> datetime:
        self.at += timedelta(microseconds=7)
        return self.at


@pytest.fixture
async def house(migrated: Path, tmp_path: Path) -> AsyncIterator[House]:
    """A house with one network."""
    path = tmp_path / "bot.db"
    copy_store(migrated, path)
    async with await open_store(path, now=NOW) as store:
        house = House(store, Ticking())
        await people.network(house, HERE, "")
        yield house


async def potluck(house: House, seats: int | None) -> Event:
    """An event in the store."""
    wall = STARTS.replace(tzinfo=None)
    ends = STARTS + timedelta(hours=2)
    event = Event(1, HERE, None, "Potluck", Kind.MEETUP, wall, "UTC", STARTS, ends, capacity=seats)

    async def unit(tx: Transaction) -> None:
        await events.add(tx, event, Source(), now=NOW)

    await house.store.write(unit)
    return event


async def roster(house: House) -> tuple[list[int], list[int]]:
    """Who has a seat and who waits, each in order, as the store has them."""
    found = await answers.people(house.store.read, 1)
    going = [one.member for one in found if one.answer is Answer.GOING]
    return going, [one.member for one in found if one.answer is Answer.WAITING]


async def test_what_an_answer_comes_to_is_counted_as_it_stands(house: House) -> None:
    await potluck(house, 2)
    for number in (1, 2, 3):
        joined = await answering.join(house, Person(HERE, number, f"n{number}"), 1)
        assert isinstance(joined, Seated | Waitlisted)
        assert joined.event == await events.find(house.store.read, HERE, 1)
    await answering.say(house, Person(HERE, 4, "n4"), 1, Answer.MAYBE)
    again = await answering.join(house, Person(HERE, 4, "n4"), 1)
    assert isinstance(again, Waitlisted)
    assert again.event == await events.find(house.store.read, HERE, 1)
    assert (again.event.going, again.event.waiting, again.event.maybe) == (2, 2, 0)


@pytest.mark.parametrize("seed", range(5))
async def test_five_hundred_at_once_for_fifty_seats_give_fifty(house: House, seed: int) -> None:
    await potluck(house, 50)
    crowd = [Person(HERE, number, f"n{number}") for number in range(1, 501)]
    random.Random(seed).shuffle(crowd)  # noqa: S311  # no secret: a story that can be told again
    outcomes = await asyncio.gather(*(answering.join(house, one, 1) for one in crowd))
    assert sum(isinstance(one, Seated) for one in outcomes) == 50
    places = [one.place for one in outcomes if isinstance(one, Waitlisted)]
    assert places == list(range(1, 451))
    going, waiting = await roster(house)
    assert going == [one.id for one in crowd[:50]]
    assert waiting == [one.id for one in crowd[50:]]
    event = await events.find(house.store.read, HERE, 1)
    assert event is not None
    assert (event.going, event.waiting) == (50, 450)


async def test_a_press_that_is_repeated_counts_once(house: House) -> None:
    await potluck(house, 3)
    bo = Person(HERE, 1, "bo")
    outcomes = await asyncio.gather(*(answering.join(house, bo, 1) for _ in range(20)))
    assert sum(isinstance(one, Seated) for one in outcomes) == 1
    assert await roster(house) == ([1], [])


@pytest.mark.parametrize("seed", range(8))
async def test_comings_and_goings_leave_no_gap_and_lose_nobody(house: House, seed: int) -> None:
    await potluck(house, 4)
    chance = random.Random(seed)  # noqa: S311  # no secret: a story that can be told again
    seated: list[int] = []
    queue: list[int] = []
    for _ in range(120):
        who = chance.randrange(1, 13)
        actor = Person(HERE, who, f"n{who}")
        match chance.choice(["join", "join", "leave", "maybe", "no"]):
            case "join":
                await answering.join(house, actor, 1)
                if who not in seated + queue:
                    (seated if len(seated) < 4 and not queue else queue).append(who)
                continue
            case "leave":
                await answering.leave(house, actor, 1)
            case "maybe":
                await answering.say(house, actor, 1, Answer.MAYBE)
            case _:
                await answering.say(house, actor, 1, Answer.NO)
        seated, queue = ([one for one in some if one != who] for some in (seated, queue))
        while queue and len(seated) < 4:
            seated.append(queue.pop(0))
    going, waiting = await roster(house)
    assert sorted(going) == sorted(seated)
    assert waiting == queue
    event = await events.find(house.store.read, HERE, 1)
    assert event is not None
    assert (event.going, event.waiting) == (len(seated), len(queue))
    assert event == replace(event, going=len(going), waiting=len(waiting))
