"""Whatever people do in whatever order, nobody is given what the table of rights does not allow."""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import Awaitable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from db import chapters, connectors, deliveries, networks, people
from db.chapters import Source
from db.store import Transaction
from domain.chapters import Chapter, Kind, Status
from domain.connectors import Someone
from domain.errors import Refusal
from domain.networks import Network
from domain.notices import RoleChange
from domain.people import Person
from domain.roles import BotFacts, RoleFacts, Standing, check
from services.chapters import joining
from services.deliveries import roles as delivering
from services.house import House
from services.roles import granting, registering, watching
from tests.stores import copy_store, open_store

NETWORK, CREW = 1, 900
BOT = BotFacts(top=10, manages_roles=True)
PEOPLE = (101, 102, 103)  # the last one is a steward
CHAPTERS = (201, 202)  # each with a role of its members: 801, 802
ROLES = (900, 901, 902)  # the first makes stewards
MEMORY = Path("/dev/shm")  # noqa: S108  # where writing takes no time

person = st.sampled_from(PEOPLE)
chapter = st.sampled_from(CHAPTERS)
role = st.sampled_from(ROLES)
either = st.one_of(st.none(), role)
OPS = st.one_of(
    st.tuples(st.just("join"), person, chapter),
    st.tuples(st.just("leave"), person, chapter),
    st.tuples(st.just("promote"), person, chapter),
    st.tuples(st.just("demote"), person, chapter),
    st.tuples(st.just("register"), person, chapter, role),
    st.tuples(st.just("remove"), person, chapter, role),
    st.tuples(st.just("grant"), person, person, chapter, either),
    st.tuples(st.just("grant"), person, person, chapter, either),
    st.tuples(st.just("take"), person, person, chapter, either),
    st.tuples(st.just("power"), st.sampled_from((*ROLES, 801)), st.booleans()),
    st.tuples(st.just("calm"), st.sampled_from((*ROLES, 801)), st.booleans()),
    st.tuples(st.just("raise"), st.sampled_from((*ROLES, 801)), st.booleans()),
    st.tuples(st.just("deliver")),
)


@dataclass
class World:
    """What is true, kept apart from the code that is tried."""

    house: House
    facts: dict[int, RoleFacts]
    members: set[tuple[int, int]] = field(default_factory=set)
    animates: set[tuple[int, int]] = field(default_factory=set)
    given: set[tuple[int, int]] = field(default_factory=set)  # who, which further role
    registered: set[int] = field(default_factory=set)
    quarantined: set[int] = field(default_factory=set)
    grants: int = 0

    def may(self, actor: int, chapter_id: int) -> bool:
        """Whether someone acts for a chapter."""
        return actor == PEOPLE[-1] or (actor, chapter_id) in self.animates

    def person(self, number: int) -> Person:
        """Someone as they were when their command began: with rights that may have ended."""
        stale = frozenset(CHAPTERS)
        return Person(NETWORK, number, f"p{number}", connects=stale, steward=number == PEOPLE[-1])

    async def tried(self, act: Awaitable[object]) -> bool:
        """Whether it was not refused."""
        try:
            await act
        except Refusal:
            return False
        return True

    async def write(self, unit: Any) -> None:
        """Write to the store what did not pass a service."""
        await self.house.store.write(unit)

    async def known(self, chapter_id: int) -> Chapter:
        """The chapter as it is."""
        found = await chapters.find(self.house.store.read, NETWORK, chapter_id)
        assert found is not None
        return found

    async def act(self, op: tuple[Any, ...]) -> None:
        """One step."""
        match op:
            case ("join", who, where):
                facts = self.facts.get(800 + where - 200)
                standing = Standing(BOT, 800 + where - 200, facts)
                if await self.tried(joining.join(self.house, self.person(who), where, standing)):
                    self.members.add((who, where))
            case ("leave", who, where):
                await joining.leave(self.house, self.person(who), where)
                self.out(who, where)
            case ("promote" | "demote", who, where):
                await self.appoint(who, where, on=op[0] == "promote")
            case ("register", who, where, which):
                act = registering.add(
                    self.house, self.person(who), await self.known(where), self.facts[which], BOT
                )
                if await self.tried(act):
                    assert self.may(who, where)
                    self.registered.add(which)
                    self.quarantined.discard(which)
            case ("remove", who, where, which):
                act_ = registering.remove(
                    self.house, self.person(who), await self.known(where), str(which)
                )
                if await self.tried(act_):
                    assert self.may(who, where)
                    self.given = {one for one in self.given if one[1] != which}
                    self.registered.discard(which)
                    self.quarantined.discard(which)
            case ("grant" | "take", who, whom, where, which):
                await self.give(who, whom, where, which, grant=op[0] == "grant")
            case ("power" | "calm" | "raise", which, heard):
                await self.changed(op[0], which, heard=heard)
            case _:
                await self.deliver()

    def out(self, who: int, where: int) -> None:
        """They are no member any more; whether roles go with that is for the code to say."""
        self.members.discard((who, where))

    async def appoint(self, who: int, where: int, *, on: bool) -> None:
        now = self.house.now()

        async def unit(tx: Transaction) -> None:
            if on:
                await connectors.add(tx, NETWORK, where, who, by=PEOPLE[-1], now=now)
            else:
                await connectors.end(tx, NETWORK, where, who, why="", now=now)

        await self.write(unit)
        (self.animates.add if on else self.animates.discard)((who, where))

    async def give(
        self, who: int, whom: int, where: int, which: int | None, *, grant: bool
    ) -> None:
        known, someone = await self.known(where), Someone(whom, f"p{whom}")
        if not grant:
            act = granting.take(self.house, self.person(who), someone, known, which)
            if await self.tried(act):
                assert self.may(who, where)
                if which is None:
                    self.out(whom, where)
                else:
                    self.given.discard((whom, which))
            return
        meant = known.role if which is None else which
        standing = Standing(BOT, meant, self.facts.get(meant or 0))
        act_ = granting.grant(self.house, self.person(who), someone, known, standing, which)
        if await self.tried(act_):
            assert self.may(who, where)
            assert who != whom
            if which is None:
                self.members.add((whom, where))
            else:
                assert (whom, where) in self.members
                self.given.add((whom, which))

    async def changed(self, how: str, which: int, *, heard: bool) -> None:
        """The role is another in Discord; the bot may have been away."""
        before = self.facts[which]
        match how:
            case "power":
                after = replace(before, permissions=frozenset({"ban_members"}))
            case "raise":
                after = replace(before, position=50)
            case _:
                after = replace(before, permissions=frozenset(), position=3)
        self.facts[which] = after
        if heard:
            self.seen(which)
            await watching.changed(self.house, NETWORK, after, BOT)

    def seen(self, which: int) -> None:
        """The bot noticed what a role is now: one with power is out of use."""
        if which in self.registered and self.facts[which].permissions:
            self.quarantined.add(which)

    async def deliver(self) -> None:
        """Carry out what is due, as the post does: what may be given now is given."""
        house = self.house

        async def unit(tx: Transaction) -> Any:
            return await deliveries.claim(tx, now=house.now(), limit=100)

        network = await networks.find(house.store.read, NETWORK)
        assert network is not None
        for delivery in await house.store.write(unit):
            if delivery.kind.noun != "role":
                continue
            notice = await delivering.prepare(house, delivery, network)
            if not isinstance(notice, RoleChange) or not notice.grant:
                continue
            try:
                check(self.facts[notice.role], BOT)
            except Refusal as refusal:
                self.seen(notice.role)
                await delivering.refused(house, delivery, notice, refusal)
                continue
            self.allowed(notice)

    def allowed(self, notice: RoleChange) -> None:
        """The table of rights."""
        self.grants += 1
        facts = self.facts[notice.role]
        assert not facts.permissions & {"ban_members"}
        assert facts.position < BOT.top
        assert notice.role != CREW
        assert notice.role not in self.quarantined
        if notice.role in {801, 802}:
            assert (notice.person, notice.role - 600) in self.members
        else:
            assert (notice.person, notice.role) in self.given
            assert any(who == notice.person for who, _ in self.members)


async def play(path: Path, ops: list[tuple[Any, ...]]) -> int:
    """Let people act in a town of its own; how many roles were given."""
    moments = iter(range(10**6))
    began = datetime(2026, 5, 4, 10, 0, tzinfo=UTC)
    async with await open_store(path, now=began) as store:
        house = House(store, lambda: began + timedelta(seconds=next(moments)))
        facts = {
            number: RoleFacts(number, f"r{number}", 3, frozenset()) for number in (801, 802, *ROLES)
        }
        world = World(house, facts)

        async def unit(tx: Transaction) -> None:
            await networks.add(tx, Network(NETWORK, "n", "en", "Europe/Paris"), now=began)
            made = Network(NETWORK, "n", "en", "Europe/Paris", steward_role=CREW)
            await networks.save(tx, made, now=began)
            for who in PEOPLE:
                await people.meet(tx, NETWORK, who, f"p{who}", now=began)
            for number in CHAPTERS:
                await chapters.add(tx, _chapter(number), Source(), now=began)

        await store.write(unit)
        for op in (*ops, ("deliver",)):
            await world.act(op)
        return world.grants


def _chapter(number: int) -> Chapter:
    return Chapter(
        number,
        NETWORK,
        f"c{number}",
        f"C{number}",
        Kind.PLACE,
        Status.ACTIVE,
        *(None,) * 5,
        "Europe/Paris",
        "en",
        role=number + 600,
    )


@settings(
    max_examples=100,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(ops=st.lists(OPS, min_size=4, max_size=25))
def test_no_role_is_given_outside_the_table(migrated: Path, ops: list[tuple[Any, ...]]) -> None:
    with tempfile.TemporaryDirectory(dir=MEMORY if MEMORY.exists() else None) as folder:
        path = Path(folder) / "bot.db"
        copy_store(migrated, path)
        asyncio.run(play(path, ops))


def test_what_the_table_allows_is_given(migrated: Path, tmp_path: Path) -> None:
    path = tmp_path / "bot.db"
    copy_store(migrated, path)
    ops: list[tuple[Any, ...]] = [
        ("join", 101, 201),
        ("promote", 102, 201),
        ("register", 102, 201, 901),
        ("grant", 102, 101, 201, 901),
        ("deliver",),
    ]
    assert asyncio.run(play(path, ops)) == 2
