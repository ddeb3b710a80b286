"""A series in a real store, edited at random by its services: the calendar stays whole."""

from __future__ import annotations

import asyncio
import tempfile
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from db import answers, deliveries, outcomes, series
from db.series import standing_dates
from domain.dates import ahead
from domain.deliveries import Kind
from domain.edits import Changes
from domain.errors import Refusal
from domain.events import Event, Status
from domain.people import Person
from domain.recurrence import Repeat
from domain.series import Scope, Series
from services import people
from services.events import changing as single
from services.events import proposing
from services.events.proposing import NewEvent
from services.house import House
from services.series import cancelling, changing, extending, joining
from tests.stores import copy_store, open_store

NOW = datetime(2026, 5, 4, 10, tzinfo=UTC)
ADA = Person(1, 10, "ada", steward=True)
BO = Person(1, 20, "bo")
REPEATS = ("weekly", "fortnightly", "monthly_weekday", "monthly_date", "half_yearly", "yearly")


@dataclass
class World:
    """A house whose clock is turned by hand, and every date that it ever had."""

    house: House
    clock: list[datetime]
    seen: set[int]

    async def rows(self, sql: str, *values: Any) -> list[Any]:
        return list(await self.house.store.read.execute_fetchall(sql, values))

    async def ahead(self) -> list[Event]:
        found = []
        for one in await self.running():
            stand = await standing_dates(self.house.store.read, one, now=self.clock[0])
            found += [event for event in stand if event.status is Status.PLANNED]
        return sorted(
            (event for event in found if event.starts > self.clock[0]),
            key=lambda event: (event.starts, event.id),
        )

    async def running(self) -> list[Series]:
        ids = [row["id"] for row in await self.rows("SELECT id FROM series ORDER BY id")]
        found = [await series.find(self.house.store.read, 1, one) for one in ids]
        return [one for one in found if one is not None]

    async def extend(self) -> None:
        """What is due of the errands, as the post does it."""
        while True:
            rows = await self.rows(
                "SELECT * FROM deliveries WHERE kind = 'series.extend' AND status = 'planned'"
                " AND due <= ?",
                int(self.clock[0].timestamp()),
            )
            if not rows:
                return

            async def claim(tx: Any) -> list[Any]:
                return await deliveries.claim(tx, now=self.clock[0], limit=1000)

            for one in await self.house.store.write(claim):
                if one.kind is Kind.SERIES_EXTEND:
                    await extending.extend(self.house, one)
                    await extending.extend(self.house, one)  # twice changes nothing

                async def mark(tx: Any, one: Any = one) -> None:
                    await outcomes.sent(tx, one, channel=None, message=None, now=self.clock[0])

                await self.house.store.write(mark)


async def act(world: World, kind: str, number: int, scope: Scope, given: dict[str, Any]) -> None:
    """One thing that someone does, at one of the dates ahead."""
    if kind == "wait":
        world.clock[0] += timedelta(days=given["days"])
        await world.extend()
        return
    coming = await world.ahead()
    if not coming:
        return
    event, house = coming[number % len(coming)], world.house
    if kind == "join":
        await joining.join(house, BO, event.id)
    elif kind == "leave":
        await joining.leave(house, BO, event.id)
    elif kind == "skip":
        made = await single.propose_cancel(house, ADA, event, None)
        await single.confirm_cancel(house, ADA, made.draft)
    elif kind == "end":
        ended = await cancelling.propose(house, ADA, event, None, scope)
        await cancelling.confirm(house, ADA, ended.draft)
    else:
        moved = (event.wall + timedelta(hours=given["hours"])).strftime("%Y-%m-%d %H:%M")
        changes = {
            "title": Changes(title=f"Soup {given['days']}"),
            "move": Changes(when=moved),
            "repeat": Changes(repeat=Repeat(given["repeat"])),
            "both": Changes(when=moved, repeat=Repeat(given["repeat"])),
        }[kind]
        if scope is Scope.THIS and changes.repeat is None:
            result = await single.edit(house, ADA, event, changes)
            if isinstance(result, single.MoveProposed):
                await single.confirm_move(house, ADA, result.draft)
            return
        which = Scope.FOLLOWING if scope is Scope.THIS else scope
        edit = await changing.propose(house, ADA, event, changes, which)
        if given["until"] and changes.repeat is not None:
            edit = await changing.set_until(house, ADA, edit.draft, given["until"])
        await changing.confirm(house, ADA, edit.draft)


async def check(world: World) -> None:
    """What holds whatever was done."""
    now, conn = world.clock[0], world.house.store.read
    doubled = await world.rows(
        "SELECT series, slot, count(*) FROM events WHERE slot IS NOT NULL"
        " GROUP BY series, slot HAVING count(*) > 1"
    )
    assert not doubled
    ids = {row["id"] for row in await world.rows("SELECT id FROM events")}
    assert world.seen <= ids, "no date vanishes"
    world.seen |= ids
    for one in await world.running():
        stand = await standing_dates(conn, one, now=now)
        held = {event.slot for event in stand if event.slot is not None}
        if one.is_running:
            assert set(ahead(one.rule, now=now)) <= held, "every coming slot is held"
        for event in stand:
            if event.status is Status.PLANNED and event.starts > now:
                assert event.slot is not None
                assert "wall" in event.own or event.wall == event.slot
                planned = await world.rows(
                    "SELECT due, facts FROM deliveries WHERE subject = ? AND status = 'planned'"
                    " AND kind = 'event.reminder' AND due > ?",
                    event.id,
                    int(now.timestamp()),
                )
                leads = (7 * 86400, 86400, 3600)
                starts = int(event.starts.timestamp())
                due = {starts - lead for lead in leads if starts - lead > now.timestamp()}
                assert {row["due"] for row in planned} == due, "its reminders moved along"
                if await series.is_standing(conn, one.id, BO.id):
                    assert await answers.of_person(conn, event.id, BO.id) is not None
            elif event.status is Status.CANCELLED:
                waiting = await world.rows(
                    "SELECT 1 FROM deliveries WHERE subject = ? AND status = 'planned'"
                    " AND kind IN ('event.reminder', 'event.person')",
                    event.id,
                )
                assert not waiting
    twice = await world.rows(
        "SELECT dedupe FROM deliveries WHERE kind LIKE 'series.changed'"
        " GROUP BY dedupe HAVING count(*) > 1"
    )
    assert not twice


STEPS = st.lists(
    st.tuples(
        st.sampled_from(
            ("wait", "join", "leave", "skip", "end", "title", "move", "move", "repeat", "both")
        ),
        st.integers(0, 30),
        st.sampled_from(Scope),
        st.fixed_dictionaries(
            {
                "days": st.integers(1, 90),
                "hours": st.integers(-200, 400),
                "repeat": st.sampled_from((*REPEATS, "none")),
                "until": st.sampled_from(("", "none", "n4", "m6")),
            }
        ),
    ),
    min_size=3,
    max_size=12,
)


@settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(steps=STEPS, repeat=st.sampled_from(REPEATS))
def test_a_series_edited_at_random_keeps_its_calendar_whole(
    migrated: Path, steps: list[Any], repeat: str
) -> None:
    asyncio.run(play(migrated, steps, repeat))


async def play(migrated: Path, steps: list[Any], repeat: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "bot.db"
        copy_store(migrated, path)
        clock = [NOW]
        async with await open_store(path, now=NOW) as store:
            house = House(store, lambda: clock[0])
            world = World(house, clock, set())
            for person in (ADA, BO):
                await people.person(house, 1, person.id, person.name)
            new = NewEvent("Soup", "14 May 19:00", repeat=Repeat(repeat))
            proposed = await proposing.propose(house, ADA, new)
            await proposing.confirm(house, ADA, proposed.draft)
            await check(world)
            for kind, number, scope, given in steps:
                try:
                    await act(world, kind, number, scope, given)
                except Refusal:
                    continue
                await check(world)
