"""The public agenda: what anyone may read of the network that this store has known longest."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from db import events, public_agenda
from db.connection import Connection
from db.public_agenda import Edition, Register
from domain.calendars import Contents, Feed, Scope
from domain.events import Event
from domain.ids import decode
from domain.networks import Network
from domain.public_agenda import (
    MOST_PAGES,
    PAGE,
    Agenda,
    Asked,
    Doubt,
    Group,
    by_day,
    chosen,
    entry,
)
from domain.public_agenda import read as read_asked
from services.house import House


@dataclass(frozen=True, slots=True)
class State:
    """What every page is made of at ``now``; pages of two states that are the same are the same."""

    network: Network
    groups: tuple[Group, ...]
    now: datetime
    register: Register
    edition: Edition

    def is_same(self, other: State) -> bool:
        """Whether nothing has changed in between, and no minute has begun."""
        return (
            self.register is other.register
            and self.edition is other.edition
            and self.now == other.now
        )


async def state(house: House) -> State | None:
    """What stands at this moment, to the minute; ``None`` where no network is known."""
    now = house.now().replace(second=0, microsecond=0)
    register = await public_agenda.register(house.store, since=now.replace(minute=0))
    edition = await public_agenda.edition(house.store)
    if register.network is None:
        return None
    return State(register.network, register.groups, now, register, edition)


def asked(here: State, given: Mapping[str, str], languages: Collection[str]) -> Asked:
    """What the parameters of an address ask for; ``languages`` are those that we speak."""
    return read_asked(given, here.groups, languages)


async def page(house: House, here: State, wanted: Asked) -> Agenda:
    """The page that was asked for. One behind the last is the first, with a doubt about it."""
    found, more = await _events(house, here, wanted)
    if wanted.page > 1 and not found:
        wanted = replace(wanted, page=1, doubts=(*wanted.doubts, Doubt.PAGE))
        found, more = await _events(house, here, wanted)
    groups = {one.chapter.id: one for one in here.groups}
    shown = [one for event in found if (one := entry(event, groups)) is not None]
    zone = wanted.zone or here.network.zone
    return Agenda(
        network=here.network,
        asked=wanted,
        now=here.now,
        zone=zone,
        days=by_day(shown, zone, now=here.now),
        groups=chosen(wanted, here.groups) if wanted.page == 1 else (),
        every=here.groups,
        more=more and wanted.page < MOST_PAGES,
    )


async def _events(house: House, here: State, wanted: Asked) -> tuple[list[Event], bool]:
    """The events of a page by their start, and whether others come behind them."""
    behind = (wanted.page - 1) * PAGE

    async def ask(conn: Connection) -> tuple[list[Event], bool]:
        ids = await _ids(conn, here, wanted, behind + PAGE + 1)
        shown = ids[behind : behind + PAGE]
        found = await events.by_ids(conn, here.network.id, shown, since=here.now)
        return found, len(ids) > behind + PAGE

    return await house.store.look(ask)


async def _ids(conn: Connection, here: State, wanted: Asked, limit: int) -> list[int]:
    first = public_agenda.Wanted(here.now, wanted.online, limit)
    if wanted.chapter is None and wanted.country is None:
        return await public_agenda.ahead(conn, here.network.id, first, country="")
    hosts = [one.chapter.id for one in chosen(wanted, here.groups)]
    if public_agenda.are_few(hosts):
        return await public_agenda.of_chapters(conn, here.network.id, hosts, first)
    return await public_agenda.ahead(conn, here.network.id, first, country=wanted.country or "")


async def event(house: House, here: State, code: str) -> Feed | None:
    """A single public event as a calendar; ``None`` for whatever else has that address."""
    try:
        found = await public_agenda.one(house.store.read, here.network.id, decode(code))
    except ValueError:
        return None
    if found is None or entry(found.event, {}) is None:
        return None
    title, language = found.event.title, here.network.language
    return Feed(here.network.name, title, Scope.ALL, language, here.now, Contents((found,)))
