"""Doors behind which the store is: searches, questions, pages of the web, buttons of Discord."""

from __future__ import annotations

import asyncio
import random
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from typing import Any

from aiohttp import web

from bot import default_playbooks
from demo.chapters import CHAPTERS
from demo.people import CONNECTORS, PEOPLE, STEWARDS
from demo.seeding import Ground, fill
from domain.people import Person
from services import partners
from services.board import finding as board
from services.chapters import finding as chapters
from services.chapters import towns
from services.events import finding as events
from services.handbook import finding as handbook
from services.house import House
from services.magazine import finding as magazine
from services.members import finding as members
from services.projects import finding as projects
from services.questions import asking
from services.questions.memory import Memory
from tests.stores import copy_store, open_store
from tests.torture.fuzzing.mutation import text
from tests.torture.fuzzing.reading import asked, phrases
from tests.torture.fuzzing.running import Entry
from views.texts import Texts
from web.server import Window

NOW = datetime(2026, 5, 4, 10, tzinfo=UTC)
SERVER = 77
_LONGEST = 100  # characters that an option of a search takes
_NAMES = (
    *("ada", "Lucie Martin", "Lyon", "permaculture", "Paris drinks", "compta", "potluck", "fr"),
    *("Köln", "São Paulo", "東京", "how do we decide", "cooperative accounts", "Festival"),
)


@asynccontextmanager
async def filled(folder: Path, empty: Path) -> AsyncIterator[House]:
    """The demo's town in a store of its own, a copy of the migrated ``empty`` one."""
    path = folder / "town.db"
    copy_store(empty, path)
    numbers = count(1000)
    rooms = ("square", "announcements", "connectors", "stewards")
    ground = Ground(
        SERVER,
        {name: next(numbers) for name in (*rooms, *(one.room for one in CHAPTERS))},
        {name: next(numbers) for name in (STEWARDS, CONNECTORS, *(one.name for one in CHAPTERS))},
        {person.key: next(numbers) for person in PEOPLE},
    )
    async with await open_store(path, now=NOW) as store:
        house = House(store, lambda: NOW, playbooks=default_playbooks)
        await fill(house, ground, Texts())
        yield house


def searches(house: House) -> list[Entry]:
    """Everything in which words are looked for."""
    viewer = Person(SERVER, 1, "Amal", "en", "Europe/Paris")
    memory = Memory()

    def door(name: str, call: Callable[[str], Awaitable[Any]]) -> Entry:
        return Entry(f"search {name}", lambda chance: text(chance, _NAMES)[:_LONGEST], call)

    async def people(said: str) -> None:
        for wanted in (members.Wanted(query=said), members.Wanted(city=said, skill=said[::-1])):
            await members.listing(house, viewer, wanted)
        await members.suggest(house, viewer, "skill", said)

    async def posts(said: str) -> None:
        await board.listing(house, viewer, board.Wanted(topic=said, city=said))
        await board.topics(house, viewer, said)

    async def found_projects(said: str) -> None:
        await projects.listing(house, viewer, projects.Wanted(text=said))
        await projects.suggest(house, viewer, said)
        await projects.choose(house, viewer, said)

    async def found_events(said: str) -> None:
        await events.suggest(house, viewer, said)
        await events.listing(house, viewer, events.Filter(when=said))
        await events.choose(house, viewer, said)

    async def found_chapters(said: str) -> None:
        await chapters.suggest(house, viewer, said)
        await towns.suggest(house, viewer, said)
        await towns.near(house, viewer, said)
        await chapters.choose(house, viewer, said)

    async def pages(said: str) -> None:
        await handbook.search(house, viewer, said, ())
        await handbook.suggest(house, viewer, said)
        await handbook.choose(house, viewer, said)

    async def others(said: str) -> None:
        await partners.listing(house, viewer, said, said[:20])
        await partners.suggest(house, viewer, said, limit=25)
        await magazine.listing(house, viewer, magazine.wanted(said, "fr"))
        chapters.country_of(said)

    return [
        *(door("people", people), door("board", posts), door("projects", found_projects)),
        *(door("events", found_events), door("chapters", found_chapters)),
        *(door("handbook", pages), door("partners, magazine", others)),
        Entry(
            "ask",
            lambda chance: text(chance, (*asked(), *phrases())),
            lambda said: asking.ask(house, viewer, said, memory),
        ),
    ]


_PATHS = (
    *(
        "/",
        "/calendar.ics",
        "/chapters/lyon.ics",
        "/me/" + "x" * 32 + ".ics",
        "/healthz",
        "/metrics",
    ),
    *("/me/../calendar.ics", "/chapters/%2e%2e.ics", "//calendar.ics", "/calendar.ics?x=1#y", "*"),
    *("http://example.org/calendar.ics", "/%00", "/%ff%fe", "/me/%c3%28.ics", "/" + "a" * 3000),
)
_METHODS = (
    "GET",
    "HEAD",
    "POST",
    "PUT",
    "DELETE",
    "OPTIONS",
    "TRACE",
    "CONNECT",
    "PATCH",
    "get",
    "X",
)
_HEADERS = (
    *(
        "Host: example.org",
        "Host:",
        "If-None-Match: *",
        'If-None-Match: "a", W/"b"',
        "Range: bytes=0-",
    ),
    *("If-None-Match: \x80", "If-Modified-Since: never", "Accept-Encoding: gzip", "Cookie: a=b"),
    *("X-Forwarded-For: 1.2.3.4", "X-Forwarded-For: ::1, x, 999.9.9.9", "Content-Length: 5"),
    *(
        "Content-Length: -1",
        "Content-Length: 99999999999",
        "Transfer-Encoding: chunked",
        "Expect: x",
    ),
    *(
        "Expect: 100-continue",
        "Connection: upgrade",
        "Upgrade: websocket",
        "Authorization: Basic x",
    ),
    *("Content-Type: multipart/form-data", "Content-Encoding: gzip", "TE: trailers", " folded: x"),
)


def _request(chance: random.Random) -> bytes:
    """A request as somebody may write it on the wire."""
    path = text(chance, _PATHS)[:2000] if chance.random() < 0.7 else chance.choice(_PATHS)
    lines = [
        f"{chance.choice(_METHODS)} {path} HTTP/{chance.choice(('1.1', '1.0', '1.1', '2.0', 'x'))}"
    ]
    lines += [chance.choice(_HEADERS) for _ in range(chance.randint(0, 4))]
    if chance.random() < 0.3:
        lines.append(text(chance, _HEADERS)[:500])
    break_ = "\n" if chance.random() < 0.05 else "\r\n"
    whole = break_.join((*lines, "Connection: close", "", "")).encode("utf-8", "surrogatepass")
    return whole[: chance.randrange(len(whole))] if chance.random() < 0.05 else whole


class Wrong(Exception):
    """The window broke, or said too much."""


@asynccontextmanager
async def window(house: House) -> AsyncIterator[Entry]:
    """The pages on a socket, asked in ways that no browser does."""
    pages = Window(house, "127.0.0.1", 0)
    runner = pages.runner()
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    port = runner.addresses[0][1]

    async def ask(request: bytes) -> None:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(request)
        answer = b""
        # Half a request is waited for; everything else is answered at once.
        with suppress(TimeoutError, ConnectionError):
            async with asyncio.timeout(30 if request.endswith(b"\r\n\r\n") else 0.02):
                while piece := await reader.read(65536):
                    answer += piece
        writer.close()
        head = answer.partition(b"\r\n\r\n")[0]
        whole = request.count(b"\r\n\r\n") == 1 and request.endswith(b"\r\n\r\n")
        if b" 500 " in head[:20] or b"Traceback" in answer or (whole and not head):
            raise Wrong(answer[:300])

    try:
        yield Entry("pages asked for", _request, ask)
    finally:
        await runner.cleanup()
