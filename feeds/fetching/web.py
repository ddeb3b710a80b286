"""Reads one address outside, without trusting anything that answers.

- A host is looked up once. Every address that it has must be public, and the connection goes to
  one of those that were checked, by number: a name that leads elsewhere a moment later leads
  nowhere. ``Host`` and the name in the certificate stay those of the host.
- Redirects are followed by hand, each checked like the first, and never from https to http.
- Time, bytes on the wire and bytes unpacked are capped.
- There is no client, and so no cookies, no proxy of the environment, no password of a file.
"""

from __future__ import annotations

import asyncio
import math
import socket
import ssl
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from ipaddress import ip_address
from typing import Final

import httpx

from domain.addresses import PORTS, Address, Target, checked, public, target
from domain.fetching import (
    FetchFailed,
    Gone,
    TooLarge,
    TooManyRedirects,
    TooSlow,
)
from feeds.fetching import NAME
from feeds.fetching.bodies import ACCEPTED, Body, BodyBroken, BodyTooLarge, EncodingUnknown

Resolve = Callable[[str, int], Awaitable[Sequence[str]]]
"""Looks a host and port up: its addresses, the likeliest first. Raises ``OSError``."""

_AGENT: Final = f"{NAME} (reads what it was asked to follow)"

_REDIRECTS: Final = frozenset({301, 302, 303, 307, 308})
_FOR_GOOD: Final = frozenset({301, 308})
_LONGEST_VALIDATOR: Final = 300
_LONGEST_WAIT: Final = 7 * 24 * 3600
_MEGABYTE: Final = 2**20


@dataclass(frozen=True, slots=True)
class Limits:
    """How much is taken from outside. ``connect`` is the share of ``seconds`` that one address
    gets to answer, in seconds; ``wire`` and ``body`` are bytes, as sent and unpacked."""

    seconds: float = 20.0
    connect: float = 5.0
    wire: int = 8 * _MEGABYTE
    body: int = 16 * _MEGABYTE
    redirects: int = 3
    addresses: int = 4
    ports: frozenset[int] = PORTS


DEFAULT: Final = Limits()


@dataclass(frozen=True, slots=True)
class Fetched:
    """What was read. ``url`` is where it lay in the end; ``moved`` is where to ask from now on,
    when every redirect on the way was for good, else ``None``.

    ``etag`` and ``modified`` are to be handed in the next time, as they are.
    """

    url: str
    body: bytes
    kind: str = ""
    etag: str | None = None
    modified: str | None = None
    moved: str | None = None


@dataclass(frozen=True, slots=True)
class NotModified:
    """Nothing is new since ``etag`` or ``modified`` was told. ``moved`` as in ``Fetched``."""

    url: str
    moved: str | None = None


async def look_up(host: str, port: int) -> Sequence[str]:
    """The addresses of ``host`` as this machine finds them. Raises ``OSError``."""
    found = await asyncio.get_running_loop().getaddrinfo(
        host, port, type=socket.SOCK_STREAM, flags=socket.AI_ADDRCONFIG
    )
    return [str(where[0]) for *_, where in found]


def outside(address: Address) -> bool:
    """Whether ``address`` is public, and none of this machine's own.

    What listens on this machine behind a firewall is open to the machine itself.
    """
    return public(address) and not _own(address)


def _own(address: Address) -> bool:
    """A machine speaks to itself from the address that it speaks to. Nothing is sent."""
    family = socket.AF_INET if address.version == 4 else socket.AF_INET6
    with socket.socket(family, socket.SOCK_DGRAM) as probe, suppress(OSError):
        probe.connect((str(address), 9))
        return ip_address(probe.getsockname()[0].partition("%")[0]) == address
    return False


@cache
def _trust() -> ssl.SSLContext:
    """The authorities that are believed; made once, which takes 30 ms."""
    return httpx.create_ssl_context(trust_env=False)


def connecting() -> httpx.AsyncBaseTransport:
    """A transport for one fetch: every answer on a connection of its own."""
    limits = httpx.Limits(max_connections=1, max_keepalive_connections=0)
    return httpx.AsyncHTTPTransport(verify=_trust(), trust_env=False, limits=limits)


async def fetch(
    url: str,
    *,
    etag: str | None = None,
    modified: str | None = None,
    limits: Limits = DEFAULT,
    accept: str = "text/calendar, application/atom+xml, application/rss+xml, text/html;q=0.8, */*;q=0.5",
    resolve: Resolve = look_up,
    allowed: Callable[[Address], bool] = outside,
    transport: Callable[[], httpx.AsyncBaseTransport] = connecting,
) -> Fetched | NotModified:
    """Read ``url``, or learn that it is as it was when ``etag`` or ``modified`` was told.

    ``resolve``, ``allowed`` (which addresses may be connected to) and ``transport`` (how) are
    the machine's own unless others are given. Raises one of ``domain.fetching.FetchRefused``.
    """
    first = target(url, ports=limits.ports)
    headers = {"User-Agent": _AGENT, "Accept": accept, "Accept-Encoding": ACCEPTED}
    if etag is not None and (etag := _validator(etag)):
        headers["If-None-Match"] = etag
    if modified is not None and (modified := _validator(modified)):
        headers["If-Modified-Since"] = modified
    try:
        async with asyncio.timeout(limits.seconds), transport() as way:
            return await _Fetch(way, headers, limits, resolve, allowed).follow(first)
    except TimeoutError:
        raise TooSlow(first.host, math.ceil(limits.seconds)) from None


@dataclass(frozen=True, slots=True)
class _Fetch:
    way: httpx.AsyncBaseTransport
    headers: dict[str, str]
    limits: Limits
    resolve: Resolve
    allowed: Callable[[Address], bool]

    async def follow(self, first: Target) -> Fetched | NotModified:
        """Ask ``first`` and wherever it leads to."""
        at, moved = first, True
        for _ in range(self.limits.redirects + 1):
            response = await self._ask(at)
            try:
                if response.status_code not in _REDIRECTS:
                    told = at.url if moved and at is not first else None
                    return await self._read(at, response, told)
            finally:
                await response.aclose()
            moved = moved and response.status_code in _FOR_GOOD
            location = response.headers.get("Location", "").strip()
            if not location:
                raise FetchFailed(at.host, "status", response.status_code)
            onward = target(location, base=at, ports=self.limits.ports)
            if (at.scheme, onward.scheme) == ("https", "http"):
                raise FetchFailed(onward.host, "downgrade")
            at = onward
        raise TooManyRedirects(first.host, self.limits.redirects)

    async def _ask(self, at: Target) -> httpx.Response:
        """The head of the answer, from the first address that has one."""
        try:
            found = at.numbers or await self.resolve(at.host, at.port)
        except OSError:
            raise FetchFailed(at.host, "unresolved") from None
        addresses = checked(at.host, found, self.allowed)
        if at.numbers:
            addresses = addresses[:1]
        failed: httpx.TransportError | None = None
        for address in addresses[: self.limits.addresses]:
            try:
                return await self.way.handle_async_request(self._request(at, address))
            except (httpx.ConnectError, httpx.ConnectTimeout) as error:
                failed = error
            except httpx.TransportError as error:
                raise FetchFailed(at.host, "broken") from error
        raise FetchFailed(at.host, _why(failed)) from failed

    def _request(self, at: Target, address: Address) -> httpx.Request:
        """The request to a host at one of its addresses: only the connection knows the number."""
        return httpx.Request(
            "GET",
            httpx.URL(
                scheme=at.scheme, host=str(address), port=at.port, raw_path=at.path.encode("ascii")
            ),
            headers={"Host": at.authority, **self.headers},
            extensions={
                "sni_hostname": at.host,
                # The time of all of it is measured around it.
                "timeout": {"connect": self.limits.connect},
            },
        )

    async def _read(
        self, at: Target, response: httpx.Response, moved: str | None
    ) -> Fetched | NotModified:
        """What an answer says that is no redirect."""
        status = response.status_code
        asked = {"If-None-Match", "If-Modified-Since"} & self.headers.keys()
        if status == 304 and asked:
            return NotModified(at.url, moved)
        if status == 410:
            raise Gone(at.host)
        if status != 200:
            raise FetchFailed(at.host, "status", status, _wait(response))
        return Fetched(
            url=at.url,
            body=await self._body(at, response),
            kind=response.headers.get("Content-Type", "")[:_LONGEST_VALIDATOR],
            etag=_validator(response.headers.get("ETag", "")),
            modified=_validator(response.headers.get("Last-Modified", "")),
            moved=moved,
        )

    async def _body(self, at: Target, response: httpx.Response) -> bytes:
        wire = self.limits.wire
        try:
            body = Body(
                response.headers.get("Content-Encoding", ""), wire=wire, most=self.limits.body
            )
            length = response.headers.get("Content-Length", "")
            if length.isdigit() and int(length[:20]) > wire:
                raise BodyTooLarge(wire)
            async for chunk in response.aiter_raw():
                body.add(chunk)
            return body.whole()
        except EncodingUnknown:
            raise FetchFailed(at.host, "encoding") from None
        except (BodyBroken, httpx.TransportError) as error:
            raise FetchFailed(at.host, "broken") from error
        except BodyTooLarge as error:
            raise TooLarge(at.host, math.ceil(error.most / _MEGABYTE)) from None


def _validator(text: str) -> str | None:
    """A validator as it may be kept and sent back; ``None`` for none, or a strange one."""
    plain = text.isascii() and text.isprintable() and len(text) <= _LONGEST_VALIDATOR
    return text if text and plain else None


def _wait(response: httpx.Response) -> int:
    """For how many seconds the other side asks to be left alone; a week at most."""
    told = response.headers.get("Retry-After", "").strip()
    return min(int(told[:9]), _LONGEST_WAIT) if told.isascii() and told.isdigit() else 0


def _why(error: BaseException | None) -> str:
    """Why no connection came about, as a reason of ``FetchFailed``."""
    while error is not None:
        if isinstance(error, ssl.SSLError):
            untrusted = isinstance(error, ssl.SSLCertVerificationError)
            return "certificate" if untrusted else "broken"
        error = error.__cause__ or error.__context__
    return "unreachable"
