"""Five hundred at once for fifty seats: ``python -m tests.torture.seats --seeds 200``.

Each seed is a crowd of its own in a store of its own, through the services that the buttons call.
After the rush people change their minds, press twice and the seats become fewer and more, all at
once. Whatever comes, the seats are given in the order in which they were asked for, each freed one
to the first who waits, who is told once, and everyone gets one answer. Prints what was broken, and
exits with 1.
"""

from __future__ import annotations

import argparse
import asyncio
import random
import sys
import tempfile
from collections.abc import Awaitable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from db import answers, events
from db.chapters import Source
from db.store import Transaction
from domain.answers import Answered, NotComing, Seated, Waitlisted
from domain.edits import Changes
from domain.events import Answer, Event, Kind
from domain.people import Person
from services import people
from services.events import answering, changing
from services.events.changing import Changed
from services.house import House
from tests.stores import ON_POSTGRESQL, copy_store, open_store

NOW = datetime(2026, 5, 4, 10, 0, tzinfo=UTC)
STARTS = NOW + timedelta(days=10)
HERE = 77
EVENT = 1
SEATS, CROWD = 50, 500
STEWARD = Person(HERE, 900_000, "ada", steward=True)


@dataclass
class Ticking:
    """A clock that moves on a little at every look, as clocks do."""

    at: datetime = NOW

    def __call__(self) -> datetime:
        self.at += timedelta(microseconds=7)
        return self.at


@dataclass
class Roster:
    """Who should have a seat and who should wait, worked out by hand, one after another."""

    capacity: int
    seated: list[int] = field(default_factory=list)
    waiting: list[int] = field(default_factory=list)
    promoted: list[int] = field(default_factory=list)

    def join(self, who: int) -> None:
        """Take a seat, or the end of the queue."""
        if who not in self.seated + self.waiting:
            free = len(self.seated) < self.capacity and not self.waiting
            (self.seated if free else self.waiting).append(who)

    def go(self, who: int) -> None:
        """Leave, or say no or maybe."""
        self.seated = [one for one in self.seated if one != who]
        self.waiting = [one for one in self.waiting if one != who]
        self.fill()

    def fill(self) -> None:
        """Freed seats go to the first who wait; nobody loses one."""
        while self.waiting and len(self.seated) < self.capacity:
            self.promoted.append(self.waiting.pop(0))
            self.seated.append(self.promoted[-1])


async def potluck(house: House, seats: int) -> None:
    """An event in the store."""
    ends = STARTS + timedelta(hours=2)
    wall = STARTS.replace(tzinfo=None)
    event = Event(
        EVENT, HERE, None, "Potluck", Kind.MEETUP, wall, "UTC", STARTS, ends, capacity=seats
    )

    async def unit(tx: Transaction) -> None:
        await events.add(tx, event, Source(), now=NOW)

    await people.network(house, HERE, "")
    await house.store.write(unit)


async def rush(house: House, chance: random.Random, crowd: int, seats: int) -> list[str]:
    """Everyone asks for a seat at once; what is wrong afterwards."""
    await potluck(house, seats)
    asking = [Person(HERE, number, f"n{number}") for number in range(1, crowd + 1)]
    chance.shuffle(asking)
    outcomes = await asyncio.gather(*(answering.join(house, one, EVENT) for one in asking))
    seated = sum(isinstance(one, Seated) for one in outcomes)
    places = [one.place for one in outcomes if isinstance(one, Waitlisted)]
    wrong = []
    if seated != seats:
        wrong.append(f"{seated} were told that they have one of {seats} seats")
    if places != list(range(1, crowd - seats + 1)):
        wrong.append(f"the places in the queue that people were told are {places[:9]}…")
    roster = Roster(seats, [one.id for one in asking[:seats]], [one.id for one in asking[seats:]])
    return wrong + await compared(house, roster, ordered=True)


async def turmoil(house: House, chance: random.Random, rounds: int, people_: int) -> list[str]:
    """People come, go and hesitate while the seats become fewer and more; what is wrong then."""
    event = await events.find(house.store.read, HERE, EVENT)
    if event is None or event.capacity is None:
        return ["there is no event"]
    roster = Roster(event.capacity)
    for guest in await answers.people(house.store.read, EVENT):
        (roster.seated if guest.answer is Answer.GOING else roster.waiting).append(guest.member)
    told = []
    for _ in range(rounds):
        acts: list[Awaitable[object]] = []
        for _ in range(chance.randrange(2, 12)):
            acts.append(_act(house, chance, roster, event, people_))
        told += await asyncio.gather(*acts)
    wrong = await compared(house, roster, ordered=False)
    promoted = [
        member
        for one in told
        if isinstance(one, Answered | NotComing | Changed)
        for member in one.promoted
    ]
    if promoted != roster.promoted:
        wrong.append(f"seats went to {promoted[:9]}…, not to {roster.promoted[:9]}…")
    news = await house.store.read.execute_fetchall(
        "SELECT count(*) FROM deliveries WHERE kind = 'event.promoted'"
    )
    if [row[0] for row in news] != [len(promoted)]:
        wrong.append(f"{[row[0] for row in news]} were told of {len(promoted)} seats")
    return wrong


def _act(
    house: House, chance: random.Random, roster: Roster, event: Event, people_: int
) -> Awaitable[object]:
    """Something that somebody does, and the same on the roster: the writer takes it in turn."""
    who = chance.randrange(1, people_ + 1)
    actor = Person(HERE, who, f"n{who}")
    match chance.choice(["join", "join", "join", "leave", "no", "seats"]):
        case "join":
            roster.join(who)
            return answering.join(house, actor, EVENT)
        case "leave":
            roster.go(who)
            return answering.leave(house, actor, EVENT)
        case "no":
            roster.go(who)
            return answering.say(house, actor, EVENT, Answer.NO)
        case _:
            seats = chance.choice([*range(SEATS - 30, SEATS), *range(SEATS + 1, SEATS + 70)])
            roster.capacity = seats
            roster.fill()
            return changing.edit(house, STEWARD, event, Changes(capacity=seats))


async def compared(house: House, roster: Roster, *, ordered: bool) -> list[str]:
    """How the store differs from the roster."""
    found = await answers.people(house.store.read, EVENT)
    going = [one.member for one in found if one.answer is Answer.GOING]
    waiting = [one.member for one in found if one.answer is Answer.WAITING]
    event = await events.find(house.store.read, HERE, EVENT)
    wrong = []
    if (going if ordered else sorted(going)) != (
        roster.seated if ordered else sorted(roster.seated)
    ):
        wrong.append(f"{len(going)} have seats, and not those {len(roster.seated)} who should")
    if waiting != roster.waiting:
        wrong.append(f"{len(waiting)} wait, and not those {len(roster.waiting)} who should")
    if event is None or (event.going, event.waiting) != (len(going), len(waiting)):
        wrong.append("the counts of the event are not those of its answers")
    return wrong


async def one(template: Path, folder: Path, seed: int) -> list[str]:
    """The whole story of one seed in a copy of ``template``; what is wrong."""
    chance = random.Random(seed)  # noqa: S311  # no secret: a story that can be told again
    with tempfile.TemporaryDirectory(dir=folder) as apart:
        path = Path(apart) / "seats.db"
        copy_store(template, path)
        async with await open_store(path, now=NOW) as store:
            house = House(store, Ticking())
            wrong = await rush(house, chance, CROWD, SEATS)
            wrong += await turmoil(house, chance, 20, CROWD + 50)
    return [f"seed {seed}: {what}" for what in wrong]


async def run(seeds: int) -> int:
    """The stories of the seeds from 0 on; how many are broken."""
    broken = 0
    with tempfile.TemporaryDirectory() as folder:
        template = Path(folder, "empty.db")
        if not ON_POSTGRESQL:  # there every store that is new is a migrated one
            await (await open_store(template, now=NOW)).close()
        for seed in range(seeds):
            wrong = await one(template, Path(folder), seed)
            broken += bool(wrong)
            print(*wrong, sep="\n", end="\n" if wrong else "")
    print(f"{seeds} crowds of {CROWD} for {SEATS} seats: {broken} broken")
    return broken


def main() -> None:
    """Read how many seeds, tell their stories."""
    parser = argparse.ArgumentParser(prog="python -m tests.torture.seats")
    parser.add_argument("--seeds", type=int, default=200, help="how many crowds (default: 200)")
    sys.exit(bool(asyncio.run(run(parser.parse_args().seeds))))


if __name__ == "__main__":
    main()
