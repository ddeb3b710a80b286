"""Every address that nobody may be led to, tried at the socket: by itself, by a page, by a name."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from functools import partial
from ipaddress import IPv4Address, ip_address

import httpx
import pytest

from domain.addresses import Address as Number
from domain.fetching import AddressForbidden, FetchRefused, UrlUnusable
from feeds.fetching.web import Fetched, fetch, outside
from tests.corpora.shelf import Address, addresses
from tests.feeds.outside import Names, Site, answer, limits, sent_on, site
from tests.feeds.sockets import connections
from tests.laws.house import LAYERS, ROOT

FORBIDDEN = addresses("addresses.txt")
ALLOWED = addresses("addresses-allowed.txt")
ELSEWHERE = "127.0.0.77"
"""Where the tests' own page lies, which stands for any public one; no address of the corpus."""


def beyond(address: Number) -> bool:
    """The rule of production, and the tests' own page."""
    return address == IPv4Address(ELSEWHERE) or outside(address)


@dataclass
class World:
    """A page outside, and a trap on this machine at the same port, on every address of it."""

    page: Site
    trap: Site

    async def read(self, url: str, resolve: Names) -> FetchRefused | Fetched:
        """What comes of ``url``."""
        try:
            found = await fetch(url, resolve=resolve, allowed=beyond, limits=limits(self.page))
        except FetchRefused as refusal:
            return refusal
        assert isinstance(found, Fetched)
        return found


@pytest.fixture
async def world() -> AsyncIterator[World]:
    async with AsyncExitStack() as stack:
        page = await stack.enter_async_context(site(ELSEWHERE, page=answer("200 OK", body=b"x")))
        trap = Site(port=page.port)
        for inside in ("127.0.0.1", "127.0.0.2", "::1"):
            await stack.enter_async_context(listening(trap, inside))
        yield World(page, trap)


@asynccontextmanager
async def listening(trap: Site, address: str) -> AsyncIterator[None]:
    server = await asyncio.start_server(trap.serve, address, trap.port)
    try:
        yield
    finally:
        server.close()
        await server.wait_closed()


def led(one: Address) -> Names:
    """Names of the tests: ``elsewhere.test`` is their page; ``one`` leads where the corpus says."""
    host = one.host.lower()
    known: dict[str, list[Sequence[str]]] = {"elsewhere.test": [[ELSEWHERE]]}
    if one.found is not None:
        for name in {host, host.removesuffix("."), _ascii(host)}:
            known[name] = [one.found]
    return Names(known)


def _ascii(host: str) -> str:
    try:
        return host.encode("idna").decode("ascii").lower().removesuffix(".")
    except UnicodeError:
        return host


def at(one: Address, port: int, scheme: str = "http") -> str:
    return f"{scheme}://{one.host}:{port}/"


def test_the_corpus_is_as_large_as_it_is_said_to_be() -> None:
    assert len({one.host for one in FORBIDDEN}) >= 500
    assert len({one.host for one in ALLOWED}) >= 50
    assert not {one.host for one in FORBIDDEN} & {one.host for one in ALLOWED}


async def test_no_forbidden_address_is_connected_to(world: World) -> None:
    with connections() as begun:
        for one in FORBIDDEN:
            resolve = led(one)
            for url in (at(one, world.page.port), f"https://{one.host}/", f"http://{one.host}"):
                refusal = await world.read(url, resolve)
                assert isinstance(refusal, AddressForbidden | UrlUnusable), (one.host, refusal)
            # A number is never asked for as if it were a name.
            assert one.found is not None or not resolve.asked, one.host
    assert begun == []
    assert world.trap.connections == []


async def test_no_page_sends_anyone_to_a_forbidden_address(world: World) -> None:
    tried = [one for one in FORBIDDEN if one.host.isprintable()]
    with connections() as begun:
        for one in tried:
            for location in (at(one, world.page.port), f"//{one.host}:{world.page.port}/"):
                world.page.pages["/page"] = sent_on(location)
                refusal = await world.read(
                    f"http://elsewhere.test:{world.page.port}/page", led(one)
                )
                assert isinstance(refusal, AddressForbidden | UrlUnusable), (location, refusal)
    assert world.trap.connections == []
    assert begun == [(ELSEWHERE, world.page.port)] * 2 * len(tried)


def answers() -> list[str]:
    """Every number of the corpus, as whoever is asked for a name could answer."""
    numbers = [one.host.strip("[]") for one in FORBIDDEN if one.found is None]
    return [*numbers, *(each for one in FORBIDDEN if one.found for each in one.found)]


async def test_no_name_leads_to_a_forbidden_address(world: World) -> None:
    url = f"http://innocent.test:{world.page.port}/page"
    public = [each for one in ALLOWED if one.found for each in one.found]
    with connections() as begun:
        for inside in answers():
            if inside in public:
                continue  # it stands beside a forbidden one
            for found in ([inside], [ELSEWHERE, inside], [inside, ELSEWHERE]):
                refusal = await world.read(url, Names({"innocent.test": [found]}))
                assert isinstance(refusal, AddressForbidden), (found, refusal)
    assert begun == []
    assert world.trap.connections == []


async def test_a_name_that_changes_its_mind_leads_nowhere(world: World) -> None:
    url = f"http://turning.test:{world.page.port}/page"
    inside = [text for text in answers() if is_number(text)]
    assert len(inside) > 150
    with connections() as begun:
        for one in inside:
            resolve = Names({"turning.test": [[ELSEWHERE], [one]]})
            found = await world.read(url, resolve)
            assert isinstance(found, Fetched), one
            assert world.page.header("Host") == f"turning.test:{world.page.port}"
            # Sent on to itself, the name is looked up again, and judged again.
            world.page.pages["/page"] = sent_on("/page?again")
            resolve = Names({"turning.test": [[ELSEWHERE], [one]]})
            assert isinstance(await world.read(url, resolve), AddressForbidden), one
            assert resolve.asked == ["turning.test", "turning.test"]
            world.page.pages["/page"] = answer("200 OK", body=b"x")
    assert world.trap.connections == []
    assert begun == [(ELSEWHERE, world.page.port)] * 2 * len(inside)


def is_number(text: str) -> bool:
    try:
        return not outside(ip_address(text))
    except ValueError:
        return False


class Ways(httpx.AsyncBaseTransport):
    """Goes nowhere: it writes down where a connection would be made, and for whom."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, str, str]] = []

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        name = request.extensions["sni_hostname"]
        self.asked.append((request.url.host, request.headers["Host"], name))
        return httpx.Response(200, stream=Nothing())


class Nothing(httpx.AsyncByteStream):
    """The body of an answer that says nothing."""

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield b""


async def test_what_may_be_read_is_read_at_the_address_that_was_checked() -> None:
    for one in ALLOWED:
        ways = Ways()
        url = f"https://{one.host}"
        found = await fetch(url, resolve=led(bare(one)), transport=lambda ways=ways: ways)  # type: ignore[misc]
        assert isinstance(found, Fetched)
        ((host, said, sni),) = ways.asked
        assert ip_address(host) == ip_address(one.connects), one.host
        assert said.removesuffix(":8080").strip("[]") == sni
        assert sni == (
            _ascii(bare(one).host.lower()) if one.found else str(ip_address(one.connects))
        )


def bare(one: Address) -> Address:
    """Without what follows the host."""
    host = one.host.partition("/")[0].partition("?")[0].partition("#")[0]
    return Address(host if host.startswith("[") else host.partition(":")[0], one.found)


WAYS_OUT = ("httpx", "requests", "urllib.request", "http.client", "ftplib", "smtplib", "socket")


def test_there_is_one_way_out() -> None:
    """Whatever is read from outside passes the one door that checks."""
    users = set()
    for layer in LAYERS:
        for path in (ROOT / layer).rglob("*.py"):
            text = path.read_text(encoding="utf-8")
            if any(f"import {name}\n" in text or f"from {name} " in text for name in WAYS_OUT):
                users.add(path.relative_to(ROOT).as_posix())
    assert users == {"feeds/fetching/web.py"}


@pytest.mark.parametrize("port", [0, 1, 21, 22, 23, 25, 53, 110, 445, 3306, 5432, 6379, 9200, 11211,
                                  27017, 65535, 65536, 99999])  # fmt: skip
async def test_what_is_no_page_of_the_web_is_not_knocked_at(world: World, port: int) -> None:
    with connections() as begun:
        look = partial(fetch, resolve=Names({"elsewhere.test": [[ELSEWHERE]]}), allowed=beyond)
        with pytest.raises(UrlUnusable) as refusal:
            await look(f"http://elsewhere.test:{port}/")
    assert refusal.value.reason in {"port", "host"}
    assert begun == []
