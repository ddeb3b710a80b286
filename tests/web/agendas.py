"""A network with its public agenda, asked for over a real socket."""

from __future__ import annotations

import contextlib
import re
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

from aiohttp.test_utils import TestClient, TestServer

from db import chapters, events, networks
from db import series as series_store
from db.chapters import Source
from db.store import Store, Transaction
from domain.chapters import Chapter, Kind, Status
from domain.dates import Rule
from domain.events import Audience, Event
from domain.events import Kind as EventKind
from domain.networks import Network
from domain.recurrence import Repeat
from domain.series import Series, date_of
from domain.times import wall_at
from services.house import House
from tests.stores import copy_store, open_store
from web.server import Window

NOW = datetime(2026, 5, 4, 10, tzinfo=UTC)
NETWORK = 100
_VOID = frozenset({"br", "img", "input", "link", "meta"})


class Read(HTMLParser):
    """A page as a browser takes it apart: what it shows, its tags with their attributes."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str]]] = []
        self.words: list[str] = []
        self.open: list[str] = []
        self.feed(text)
        self.close()
        assert self.open == [], f"left open: {self.open}"

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, {name: value or "" for name, value in attrs}))
        if tag not in _VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, {name: value or "" for name, value in attrs}))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if data.strip():
            self.words.append(" ".join(data.split()))

    @property
    def text(self) -> str:
        """Everything that can be read."""
        return " ".join(self.words)

    def all(self, tag: str, **having: str) -> list[dict[str, str]]:
        """The attributes of every ``tag`` that has these."""
        return [
            attributes
            for name, attributes in self.tags
            if name == tag and having.items() <= attributes.items()
        ]


@dataclass
class World:
    """A store with a network, a window onto it, and hands that fill it."""

    store: Store
    client: TestClient[Any, Any]
    moment: datetime = NOW
    made: list[Event] = field(default_factory=list)

    async def write(self, *steps: object) -> None:
        async def unit(tx: Transaction) -> None:
            for step in steps:
                await step(tx)  # type: ignore[operator]

        await self.store.write(unit)

    async def event(
        self, title: str = "Potluck", *, ahead: timedelta = timedelta(days=10), **details: object
    ) -> Event:
        """An event so far from now, public unless it is told otherwise."""
        zone = str(details.get("zone", "Europe/Paris"))
        starts = NOW + ahead
        given: dict[str, object] = {
            "id": 1000 + len(self.made),
            "network": NETWORK,
            "chapter": None,
            "title": title,
            "kind": EventKind.MEETUP,
            "wall": wall_at(starts, zone),
            "zone": zone,
            "starts": starts,
            "ends": starts + timedelta(hours=2),
            "audience": Audience.PUBLIC,
        }
        event = Event(**{**given, **details})  # type: ignore[arg-type]
        self.made.append(event)
        await self.write(lambda tx: events.add(tx, event, Source(), now=NOW))
        return event

    async def save(self, event: Event) -> None:
        """Write what changed of an event."""
        await self.write(lambda tx: events.save(tx, event, now=NOW))

    async def chapter(
        self, number: int, town: str, country: str | None = "FR", **details: object
    ) -> Chapter:
        """A chapter, in France unless it is told otherwise."""
        chapter = Chapter(
            *(number, NETWORK, town.lower(), town, Kind.PLACE, Status.ACTIVE, None, country, None),
            *(48.0 + number, 2.0, "Europe/Paris", "fr"),
        ).with_(**details)
        await self.write(lambda tx: chapters.add(tx, chapter, Source(), now=NOW))
        return chapter

    async def weekly(self, dates: int, **details: object) -> list[Event]:
        """A series that comes back every week from next Monday on, with so many dates."""
        wall = datetime(2026, 5, 11, 19)
        rule = Rule(wall, "Europe/Paris", Repeat.WEEKLY, wall)
        slots = [wall + timedelta(days=7 * week) for week in range(dates)]
        series = Series(
            *(77, NETWORK, None, "Every week", EventKind.MEETUP, rule, timedelta(hours=2), None),
            NOW,
            audience=Audience.PUBLIC,
            reached=slots[-1],
        )
        await self.write(lambda tx: series_store.add(tx, series, now=NOW))
        found = [date_of(series, slot, id=500 + number) for number, slot in enumerate(slots)]
        for one in found:
            await self.write(lambda tx, one=one: events.add(tx, one, Source(), now=NOW))
        return found

    async def page(self, path: str = "/", status: int = 200, **headers: str) -> Read:
        """The page, taken apart."""
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        answer = await self.client.get(path, headers={"Accept-Language": "en", **named})
        assert answer.status == status, await answer.text()
        assert answer.headers["Content-Type"] == "text/html; charset=utf-8"
        return Read(await answer.text())

    async def titles(self, path: str = "/", status: int = 200) -> list[str]:
        """The names of the events on the page, in their order."""
        answer = await self.client.get(path, headers={"Accept-Language": "en"})
        assert answer.status == status
        return re.findall(r"<h4><bdi>(.*?)</bdi></h4>", await answer.text())


@contextlib.asynccontextmanager
async def opened(
    migrated: Path, folder: Path, *, url: str | None = None, network: bool = True
) -> AsyncIterator[World]:
    """The window onto a new store, with the network unless none is known."""
    path = folder / "bot.db"
    copy_store(migrated, path)
    async with await open_store(path, now=NOW) as store:
        found: list[World] = []
        house = House(store, lambda: found[0].moment, public_url=url)
        window = Window(house, "127.0.0.1", 0)
        async with TestClient(TestServer(window.application())) as client:
            found.append(World(store, client))
            if network:
                ours = Network(NETWORK, "Ouishare", "fr", "Europe/Paris")
                await found[0].write(lambda tx: networks.add(tx, ours, now=NOW))
            yield found[0]
