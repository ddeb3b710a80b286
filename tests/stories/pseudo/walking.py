"""Through everything that people can reach: commands, what their answers offer, presses, deliveries."""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any, Final

import pytest

from db import deliveries
from db.adapter import execute
from db.store import Transaction
from domain.mirrors import Mirror
from domain.notices import Message
from domain.rights import ACTIONS, COMMANDS, MENUS, Right
from domain.structures import ChannelMade
from services.deliveries import preparing
from tests.stories.conftest import Town
from tests.stories.pseudo.eye import Eye, Judge
from tests.stories.pseudo.names import WRITTEN, questions, typed
from tests.stories.rights.commands import chooses, types
from tests.stories.rights.ledger import Ledger
from tests.stories.rights.pressing import custom_id, forge
from tests.stories.rights.test_typing import completing
from tests.stories.rights.world import HOLDS, World
from views import mirrors, notices, structures

LANGUAGES: Final = ("ar", "de", "ca")
_CHOICES, _PEOPLE, _ROLES, _CHANNELS = 3, 5, 6, 8
_OFTEN: Final = 3  # times that one person presses one thing
_MOST: Final = 40  # presses after one command
_SLOW: Final = frozenset({"network backup"})  # told of once it is there
_GAZETTEER: Final = frozenset({"city", "zone"})  # options whose suggestions are names of the world
_EVER: Final = timedelta(days=500)
_SPOKEN_IN: Final = ("members", "networks", "chapters")


async def speak(town: Town, language: str) -> None:
    """Let everybody, every chapter and the network speak ``language`` from now on, and say nothing of
    what was before. Chapters are on the map."""

    async def unit(tx: Transaction) -> None:
        for table in _SPOKEN_IN:
            await execute(tx.conn, f"UPDATE {table} SET language = :language", {"language": language})  # noqa: S608  # fmt: skip
        on_map = "UPDATE chapters SET latitude = 45.7, longitude = 4.8 + id % 9"
        await execute(tx.conn, on_map, {})
        await execute(tx.conn, "DELETE FROM deliveries WHERE id <> :none", {"none": 0})

    await town.house.store.write(unit)


@dataclass(frozen=True, slots=True)
class Offer:
    """Something to press: what it carries, and what is chosen with it."""

    packed: str
    chosen: tuple[str, ...] = ()

    @property
    def action(self) -> str:
        """What is done by it."""
        return self.packed.split(":")[0].split("|")[0]


@dataclass
class Walk:
    """One person who uses everything, while an eye reads along. What is done is undone each time."""

    world: World
    ledger: Ledger
    who: str
    log: pytest.LogCaptureFixture
    judge: Judge
    pressed: Counter[str] = field(default_factory=Counter)
    found: dict[str, str] = field(default_factory=dict)
    told: Counter[str] = field(default_factory=Counter)

    def __post_init__(self) -> None:
        self.eye = Eye(self.world.town, self.judge)

    async def everything(self) -> None:
        """All commands and menus with what their answers offer, what is suggested while they are
        typed, then every press that was not offered."""
        await self.commands()
        for question in questions():
            await types(self.world, self.who, "ask", self.log, question=question)
            await self._on(question)
        for name in sorted(filter(self._tries(MENUS), MENUS)):
            await chooses(self.world, self.who, name, self.log)
            await self._on(name)
        town = self.world.town
        for name, option in completing():
            if option not in _GAZETTEER:
                await self.world.people[self.who].autocomplete(town.square, name, option, "")
                self._read(self.eye.fresh(), f"{name}, typing {option}")
        for action in sorted(filter(self._tries(ACTIONS), ACTIONS)):
            if not self.pressed[action]:
                own = self.world.people[self.who].id
                packed, chosen = custom_id(self.world, action, self_id=own)
                await self._press(Offer(packed, tuple(chosen)))
                await self._on(action)

    def _tries(self, table: Mapping[str, Right]) -> Callable[[str], bool]:
        """Stewards try everything, the others what they may: what they may not is refused alike."""
        held = HOLDS[self.who]
        return lambda name: bool(held & Right.STEWARD or held & table[name])

    async def commands(self) -> None:
        """All commands, with what their answers offer."""
        for name in sorted(filter(self._tries(COMMANDS), COMMANDS.keys() - _SLOW)):
            await types(self.world, self.who, name, self.log, **typed(name))
            await self._on(name)

    async def _on(self, after: str) -> None:
        """Read the answer, press what it offers, and what that offers; then let it not have been."""
        bodies = self.eye.fresh()
        self._read(bodies, after)
        waiting = deque((after, one) for one in self._offered(bodies))
        seen: set[str] = set()
        for _ in range(_MOST):
            while waiting and waiting[0][1].action in seen:
                waiting.popleft()
            if not waiting:
                break
            way, offer = waiting.popleft()
            seen.add(offer.action)
            if self.pressed[offer.action] >= _OFTEN:
                continue
            await self._press(offer)
            bodies = self.eye.fresh()
            way = f"{way} > {offer.action}"
            self._read(bodies, way)
            waiting.extend((way, one) for one in self._offered(bodies))
        await self._deliveries(after)
        await self.ledger.restore(self.ledger.changed())

    async def _press(self, offer: Offer) -> None:
        self.pressed[offer.action] += 1
        person = self.world.people[self.who]
        await forge(self.world, person, offer.packed, list(offer.chosen), self.log, WRITTEN)

    def _read(self, bodies: list[Any], where: str) -> None:
        for one in self.eye.look(bodies):
            self.found.setdefault(one, f"{self.who}: {where}")

    def _offered(self, bodies: list[Any]) -> Iterator[Offer]:
        for part in _parts(bodies):
            kind, packed = part.get("type"), part.get("custom_id", "")
            if "." not in packed or part.get("disabled"):
                continue
            options = tuple(one["value"] for one in part.get("options", ()))
            # Of several, the first, which is often all of them, and another one.
            chosen: dict[int, list[tuple[str, ...]]] = {
                _CHOICES: [(one,) for one in options[:1] + options[-1:]],
                _PEOPLE: [(str(self.world.people["guest"].id),)],
                _ROLES: [(str(self.world.plain.id),)],
                _CHANNELS: [(str(self.world.town.square.id),)],
            }
            ways = dict.fromkeys(chosen.get(kind or 0, [()]))
            yield from (Offer(packed, one) for one in ways)

    async def _deliveries(self, where: str) -> None:
        """What follows from it, as it would be said if it were due now."""
        town, house = self.world.town, self.world.town.house

        async def unit(tx: Transaction) -> list[Any]:
            return await deliveries.claim(tx, now=house.now() + _EVER, limit=200)

        for one in await house.store.write(unit):
            notice: Any = await preparing.prepare(house, one)
            self.told[type(notice).__name__] += 1
            if isinstance(notice, Message):
                say = town.bot.texts.say(notice.to.language)
                body: Any = notices.render(notice, say).told()
            elif isinstance(notice, Mirror) and notice.event is not None:
                say = town.bot.texts.say(notice.language)
                body = mirrors.body(notice.event, notice.repeat, say, now=house.now())
            elif isinstance(notice, ChannelMade):
                body = {"topic": structures.topic(notice, town.bot.texts.say(notice.language))}
            else:
                continue
            self._read([body], f"{where} => {one.kind}")


def _parts(body: Any) -> Iterator[dict[str, Any]]:
    """Every control and every form in the bodies of requests."""
    if isinstance(body, list):
        for one in body:
            yield from _parts(one)
    elif isinstance(body, dict):
        if "custom_id" in body:
            yield body
        for value in body.values():
            yield from _parts(value)
