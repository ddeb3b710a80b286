"""What is served to anyone: nothing more than the pages, to nobody for longer than they ask."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest
from aiohttp import web

from db import calendars, networks, people
from db.store import Transaction
from domain.calendars import Link, Scope
from domain.networks import Network
from services.calendars import links
from services.house import House
from services.people import person
from tests.stores import copy_store, open_store
from web.server import Window
from web.strangers import HEADERS, Strangers

NOW = datetime(2026, 5, 4, 10, tzinfo=UTC)
NETWORK, BO = 100, 7
TOKEN = "t" * 32
PAGES = ("/calendar.ics", f"/me/{TOKEN}.ics", "/healthz", "/metrics")


@dataclass
class Door:
    """The window on a real socket."""

    house: House
    runner: web.AppRunner
    strangers: Strangers

    @property
    def port(self) -> int:
        return int(self.runner.addresses[0][1])

    async def say(self, request: bytes) -> bytes:
        """What is answered to bytes on the wire, until the connection ends."""
        reader, writer = await asyncio.open_connection("127.0.0.1", self.port)
        writer.write(request)
        answer = b""
        with suppress(ConnectionError):
            with suppress(TimeoutError):
                async with asyncio.timeout(30 if request.endswith(b"\r\n\r\n") else 0.1):
                    while piece := await reader.read(65536):
                        answer += piece
            writer.close()
        return answer

    async def ask(self, path: str, *headers: str, method: str = "GET") -> bytes:
        """What is answered to a whole request."""
        lines = [f"{method} {path} HTTP/1.1", "Host: x", "Connection: close", *headers, "", ""]
        return await self.say("\r\n".join(lines).encode("latin-1"))


def status(answer: bytes) -> int:
    return int(answer.split(b" ", 2)[1]) if answer else 0


@pytest.fixture
async def door(migrated: Path, tmp_path: Path) -> AsyncIterator[Door]:
    copy_store(migrated, tmp_path / "bot.db")
    async with await open_store(tmp_path / "bot.db", now=NOW) as store:
        house = House(store, lambda: NOW, public_url="https://bot.example")

        async def unit(tx: Transaction) -> None:
            await networks.add(tx, Network(NETWORK, "Ouishare", "en", "Europe/Paris"), now=NOW)
            await people.meet(tx, NETWORK, BO, "bo", now=NOW)
            await calendars.add(tx, Link(TOKEN, NETWORK, BO, Scope.ALL, None), now=NOW)

        await store.write(unit)
        window = Window(house, "127.0.0.1", 0)
        runner = window.runner()
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        try:
            yield Door(house, runner, window._strangers)
        finally:
            await runner.cleanup()


@pytest.mark.parametrize("path", [*PAGES, "/nowhere", "/me/wrong.ics"])
async def test_no_page_tells_what_serves_it_or_lets_a_browser_run_anything(
    door: Door, path: str
) -> None:
    head = (await door.ask(path)).partition(b"\r\n\r\n")[0].decode().lower()
    assert "aiohttp" not in head
    assert "python" not in head
    assert "set-cookie" not in head
    for name, value in HEADERS.items():
        assert f"{name}: {value}".lower() in head


@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "BREW"])
@pytest.mark.parametrize("path", PAGES)
async def test_a_page_is_only_read(door: Door, method: str, path: str) -> None:
    assert status(await door.ask(path, "Content-Length: 0", method=method)) in {400, 405}


@pytest.mark.parametrize(
    "path",
    ["/../../etc/passwd", "/%2e%2e/%2e%2e/etc/passwd", "/..%5c..%5cbot.db", "/data/bot.db", "/.env",
     "/.git/config", "//etc/passwd", "/me/../calendar.ics.bak", "/me/%00.ics", "/chapters/.ics",
     "/me/" + "a" * 15 + ".ics", "/me/" + "a" * 65 + ".ics", "/chapters/" + "a" * 81 + ".ics",
     "/me/" + "../" * 20 + "etc/passwd.ics", "/static/../bot.py", "/console", "/admin"],
)  # fmt: skip
async def test_nothing_lies_beside_the_pages(door: Door, path: str) -> None:
    answer = await door.ask(path)
    assert status(answer) in {400, 404}
    assert b"root:" not in answer


async def test_a_link_that_was_switched_off_leads_nowhere_at_once(door: Door) -> None:
    path = f"/me/{TOKEN}.ics"
    assert status(await door.ask(path)) == 200
    bo = await person(door.house, NETWORK, BO, "bo")
    assert await links.switch_off(door.house, bo, Scope.ALL, None)
    assert status(await door.ask(path)) == 404
    assert status(await door.ask(path, "If-None-Match: *")) == 404


async def test_addresses_cannot_be_guessed_or_told_apart_by_their_answers(door: Door) -> None:
    near = [TOKEN[:-1] + "u", TOKEN.upper(), TOKEN[:16], TOKEN + "t", "u" + TOKEN[1:]]
    bodies = {(await door.ask(f"/me/{token}.ics")).partition(b"\r\n\r\n")[2] for token in near}
    assert len(bodies) == 1
    bo = await person(door.house, NETWORK, BO, "bo")
    made = {await links.renew(door.house, bo, Scope.ALL, None) for _ in range(20)}
    assert len(made) == 20
    assert min(len(set(one)) for one in made) > 10  # 32 letters out of 64: not to be guessed


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1:1", "x\r\n y", "[::1", ""])
async def test_the_name_that_is_asked_for_changes_nothing(door: Door, host: str) -> None:
    request = f"GET /calendar.ics HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n"
    answer = await door.say(request.encode())
    assert status(answer) in {200, 400}
    assert b"evil.example" not in answer


@pytest.mark.parametrize(
    "request_",
    [b"GET / HTTP/1.1\r\nHost: x\r\nX: " + b"y" * 100_000 + b"\r\n\r\n",
     b"GET /" + b"a" * 100_000 + b" HTTP/1.1\r\nHost: x\r\n\r\n",
     b"GET / HTTP/1.1\r\nHost: x\r\n" + b"X: y\r\n" * 5000 + b"\r\n",
     b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", b"\0" * 5000, b"HELO mail.example\r\n\r\n",
     b"GET /calendar.ics HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
     f"GET /me/{TOKEN}.ics\x01 HTTP/1.1\r\nHost: x\r\n\r\n".encode()],
)  # fmt: skip
async def test_what_is_no_request_is_refused_and_not_written_down(
    door: Door, request_: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.INFO):
        answer = await door.say(request_)
    assert status(answer) in {0, 400}
    assert [one.getMessage() for one in caplog.records if one.name != "asyncio"] == []
    assert TOKEN not in caplog.text
    assert status(await door.ask("/calendar.ics")) == 200


async def test_a_fault_of_ours_is_still_written_down(
    door: Door, caplog: pytest.LogCaptureFixture
) -> None:
    await door.house.store.close()
    answer = await door.ask("/calendar.ics")
    assert status(answer) == 500
    assert b"Traceback" not in answer
    assert "Error handling request" in caplog.text


async def test_who_begins_to_ask_and_never_ends_is_left(door: Door) -> None:
    slow = [await asyncio.open_connection("127.0.0.1", door.port) for _ in range(30)]
    for _, writer in slow:
        writer.write(b"GET /calendar.ics HTTP/1.1\r\nHost: x\r\nX-Slow: ")
    kept, keeper = await asyncio.open_connection("127.0.0.1", door.port)
    keeper.write(b"GET /calendar.ics HTTP/1.1\r\nHost: x\r\n\r\n")
    assert b"200 OK" in await kept.readuntil(b"\r\n\r\n")
    server = door.runner.server
    assert server is not None
    while len(server.connections) < 31:
        await asyncio.sleep(0)
    assert door.strangers.sweep(server) == 0  # everybody has some time
    assert door.strangers.sweep(server) == 30
    for reader, writer in slow:
        with suppress(ConnectionError):
            assert await reader.read() == b""
        writer.close()
    assert status(await door.ask("/calendar.ics")) == 200
    keeper.write(b"GET /calendar.ics HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
    assert b"200 OK" in await kept.read()
    keeper.close()
