"""The outside for tests of fetching: a server on real sockets that remembers who came."""

from __future__ import annotations

import asyncio
import gzip
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from ipaddress import IPv4Address

from domain.addresses import Address
from feeds.fetching.web import DEFAULT, Limits

HERE = "127.0.0.1"
INSIDE = "127.0.0.2"
"""A second address of this machine: the tests let nobody through to it."""
CALENDAR = b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"

Answer = Callable[[asyncio.StreamWriter], Awaitable[None]]


def answer(status: str, *headers: str, body: bytes = b"", length: int | None = None) -> Answer:
    """An answer as bytes on the wire, whole or cut off (``length``)."""
    size = len(body) if length is None else length
    head = [f"HTTP/1.1 {status}", f"Content-Length: {size}", "Connection: close", *headers]

    async def write(writer: asyncio.StreamWriter) -> None:
        writer.write("\r\n".join([*head, "", ""]).encode() + body)

    return write


def packed(body: bytes, *headers: str) -> Answer:
    """``body`` as gzip."""
    return answer("200 OK", "Content-Encoding: gzip", *headers, body=gzip.compress(body, 9))


def sent_on(location: str, status: str = "302 Found") -> Answer:
    return answer(status, f"Location: {location}")


@dataclass
class Site:
    """Answers by path. ``came`` are the heads of the requests, ``connections`` the addresses of
    this machine that somebody connected to, ``first_bytes`` what a TLS client says in clear."""

    pages: dict[str, Answer] = field(default_factory=dict)
    came: list[str] = field(default_factory=list)
    connections: list[str] = field(default_factory=list)
    port: int = 0

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections.append(writer.get_extra_info("sockname")[0])
        try:
            head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
            self.came.append(head)
            page = self.pages.get(head.split(" ")[1], answer("404 Not Found"))
            await page(writer)
            await writer.drain()
        except (OSError, asyncio.IncompleteReadError):
            pass  # whoever asked left first
        finally:
            writer.close()

    def header(self, name: str, place: int = -1) -> str | None:
        """A header of a request."""
        lines = [line.partition(": ") for line in self.came[place].split("\r\n")[1:]]
        return next((value for key, _, value in lines if key.lower() == name.lower()), None)


@asynccontextmanager
async def site(
    *addresses: str, tls: ssl.SSLContext | None = None, **pages: Answer
) -> AsyncIterator[Site]:
    """A site at ``addresses`` of this machine, by default one; ``pages`` lie at ``/<name>``."""
    found = Site({f"/{name}": page for name, page in pages.items()})
    servers: list[asyncio.Server] = []
    for address in addresses or (HERE,):
        server = await asyncio.start_server(found.serve, address, found.port, ssl=tls)
        found.port = found.port or server.sockets[0].getsockname()[1]
        servers.append(server)
    try:
        yield found
    finally:
        for server in servers:
            server.close()
            await server.wait_closed()


@dataclass
class Names:
    """Looks names up: the next answer for each asking, the last one for ever."""

    answers: dict[str, list[Sequence[str]]]
    asked: list[str] = field(default_factory=list)

    async def __call__(self, host: str, port: int) -> Sequence[str]:
        self.asked.append(host)
        left = self.answers.get(host)
        if not left:
            raise OSError(host)
        return left.pop(0) if len(left) > 1 else left[0]


def names(**answers: Sequence[str]) -> Names:
    """``names(example=[HERE])`` finds ``example.test`` here, always."""
    return Names({f"{name}.test": [found] for name, found in answers.items()})


def only_here(address: Address) -> bool:
    """The rule of the tests: the one address at which the test's own site is."""
    return address == IPv4Address(HERE)


def limits(site: Site, **more: float) -> Limits:
    """The limits of production, with the port of the test's site."""
    kept = replace(DEFAULT, ports=DEFAULT.ports | {site.port}, connect=1.0)
    return replace(kept, **more)  # type: ignore[arg-type]
