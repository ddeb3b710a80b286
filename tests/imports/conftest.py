"""A network with an empty memory, at noon on a Monday in May, and files to bring into it."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from db.store import Store
from services import imports
from services.house import House
from services.imports import Report
from tests.db.people import schema
from tests.stores import ON_POSTGRESQL, copy_store, open_store

NETWORK = 700
NOON = datetime(2026, 5, 4, 10, 0, tzinfo=UTC)  # a Monday, noon in Paris
HEADER = (
    "chapter,id,name,status,local_date,local_time,time,yes_rsvp_count,waitlist_count,"
    "venue_city,venue_country"
)

Rows = list[dict[str, Any]]


@dataclass
class Shelf:
    """A store, its clock, and a folder of files."""

    store: Store
    folder: Path
    now: datetime = NOON
    house: House = field(init=False)

    def __post_init__(self) -> None:
        self.house = House(self.store, lambda: self.now)

    def wait(self, span: timedelta) -> None:
        """Let time pass."""
        self.now += span

    async def bring(self, kind: str, path: Path, **options: Any) -> Report:
        """Import a file."""
        return await imports.run(self.house, NETWORK, kind, path, **options)

    async def rows(self, sql: str, *parameters: Any) -> Rows:
        """What the store says."""
        return [dict(row) for row in await self.store.read.execute_fetchall(sql, parameters)]

    async def row(self, sql: str, *parameters: Any) -> dict[str, Any]:
        """The one row that the store says."""
        (found,) = await self.rows(sql, *parameters)
        return found

    async def dump(self) -> dict[str, Rows]:
        """Every row of every table, the gazetteer apart."""
        names = sorted(name for name in await schema(self.store.read) if name[:5] != "place")
        place = "ctid" if ON_POSTGRESQL else "rowid"  # where each row stands
        return {
            name: await self.rows(f"SELECT * FROM {name} ORDER BY {place}")  # noqa: S608  # our names
            for name in names
        }

    def file(self, name: str, text: str) -> Path:
        """A file with ``text``."""
        path = self.folder / name
        path.write_text(text, "utf-8")
        return path

    def chapters(self, *records: dict[str, Any]) -> Path:
        """A file of chapters."""
        return self.file("chapters.json", json.dumps(list(records)))

    def events(self, *lines: str) -> Path:
        """A file of events."""
        return self.file("events.csv", "\n".join((HEADER, *lines)))

    def members(self, *lines: str) -> Path:
        """A file of members."""
        header = "discord_id,name,city,country,chapter,skills,languages,topics,visibility"
        return self.file("members.csv", "\n".join((header, *lines)))

    def calendar(self, *events: str) -> Path:
        """A calendar."""
        text = "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//t//t//EN\n{}END:VCALENDAR\n"
        return self.file("calendar.ics", text.replace("{}", "".join(events)))


def town(key: str, city: str, country: str, status: str = "active", **more: Any) -> dict[str, Any]:
    """A record of a chapter."""
    return {"id": key, "city": city, "country": country, "status": status, **more}


def vevent(uid: str, title: str, start: str, *more: str) -> str:
    """An event of a calendar, in Paris."""
    lines = (
        *("BEGIN:VEVENT", f"UID:{uid}", "DTSTAMP:20260101T000000Z", f"SUMMARY:{title}"),
        *(f"DTSTART;TZID=Europe/Paris:{start}", *more, "END:VEVENT"),
    )
    return "".join(f"{line}\n" for line in lines)


@pytest.fixture
async def shelf(migrated: Path, tmp_path: Path) -> AsyncIterator[Shelf]:
    """An empty store."""
    path = tmp_path / "bot.db"
    copy_store(migrated, path)
    async with await open_store(path, now=NOON) as store:
        yield Shelf(store, tmp_path)
