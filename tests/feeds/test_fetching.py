"""Reading an address outside: nobody is sent inside, and nothing comes that has no bound."""

from __future__ import annotations

import asyncio
import gzip
import os
import time
import tracemalloc
import zlib
from contextlib import suppress

import pytest

from domain.addresses import PORTS
from domain.fetching import (
    AddressForbidden,
    FetchFailed,
    FetchRefused,
    Gone,
    TooLarge,
    TooManyRedirects,
    TooSlow,
    UrlUnusable,
)
from feeds.fetching.bodies import Body, BodyTooLarge
from feeds.fetching.web import Fetched, NotModified, fetch, look_up, outside
from tests.feeds.outside import (
    CALENDAR,
    HERE,
    INSIDE,
    Names,
    Site,
    answer,
    limits,
    names,
    only_here,
    packed,
    sent_on,
    site,
)


async def get(at: Site, path: str = "page", host: str = "example.test", **more: object) -> Fetched:
    found = await ask(at, path, host, **more)
    assert isinstance(found, Fetched)
    return found


async def ask(
    at: Site, path: str = "page", host: str = "example.test", **more: object
) -> Fetched | NotModified:
    given = {"resolve": names(example=[HERE]), "allowed": only_here, "limits": limits(at), **more}
    return await fetch(f"http://{host}:{at.port}/{path}", **given)  # type: ignore[arg-type]


async def refused(at: Site, path: str = "page", **more: object) -> FetchRefused:
    with pytest.raises(FetchRefused) as refusal:
        await ask(at, path, **more)
    return refusal.value


# ── What is asked, and what comes ────────────────────────────────────────────────────────────


async def test_a_page_is_read_under_its_own_name() -> None:
    page = answer("200 OK", "ETag: \"v1\"", "Last-Modified: Mon, 04 May 2026 10:00:00 GMT",
                  "Content-Type: text/calendar", "Set-Cookie: a=b", body=CALENDAR)  # fmt: skip
    async with site(page=page) as at:
        found = await get(at)
        assert found.body == CALENDAR
        assert (found.etag, found.modified) == ('"v1"', "Mon, 04 May 2026 10:00:00 GMT")
        assert (found.kind, found.moved) == ("text/calendar", None)
        assert at.header("Host") == f"example.test:{at.port}"
        assert at.header("Accept-Encoding") == "gzip, identity"
        assert "chapterhouse" in (at.header("User-Agent") or "")
        assert at.header("If-None-Match") is None
        await get(at)
        assert at.header("Cookie") is None
        assert len(at.connections) == 2  # nothing is kept open between two


async def test_what_is_not_new_is_not_sent_again() -> None:
    async with site(page=answer("304 Not Modified")) as at:
        found = await ask(at, etag='W/"v1"', modified="Mon, 04 May 2026 10:00:00 GMT")
        assert isinstance(found, NotModified)
        assert at.header("If-None-Match") == 'W/"v1"'
        assert at.header("If-Modified-Since") == "Mon, 04 May 2026 10:00:00 GMT"
        unasked = await refused(at)
        assert isinstance(unasked, FetchFailed)
        assert unasked.status == 304


async def test_a_strange_validator_is_neither_kept_nor_sent() -> None:
    async with site(page=answer("200 OK", "ETag: " + "x" * 400, body=b"x")) as at:
        assert (await get(at, etag='"a"\r\nX-Evil: 1', modified="é")).etag is None
        assert "Evil" not in at.came[0]
        assert at.header("If-Modified-Since") is None


async def test_packed_pages_are_unpacked() -> None:
    body = os.urandom(700_000) + b"a" * 700_000
    async with site(page=packed(body)) as at:
        assert (await get(at)).body == body


async def test_what_is_gone_for_good_is_told_apart() -> None:
    async with site(page=answer("410 Gone")) as at:
        assert isinstance(await refused(at), Gone)


@pytest.mark.parametrize("status", ["404 Not Found", "500 Oops", "206 Partial", "204 None"])
async def test_another_status_is_a_failure_with_its_number(status: str) -> None:
    async with site(page=answer(status, "Retry-After: 120")) as at:
        failure = await refused(at)
        assert isinstance(failure, FetchFailed)
        assert (failure.reason, failure.status, failure.wait) == ("status", int(status[:3]), 120)


async def test_proxies_of_the_environment_are_not_used() -> None:
    async with site(page=answer("200 OK", body=b"x")) as at, site() as proxy:
        before = dict(os.environ)
        here = f"http://{HERE}:{proxy.port}"
        os.environ.update(http_proxy=here, HTTP_PROXY=here, ALL_PROXY=here)
        try:
            await get(at)
        finally:
            os.environ.clear()
            os.environ.update(before)
        assert not proxy.connections


# ── Where one is led ─────────────────────────────────────────────────────────────────────────


async def test_a_name_that_changes_its_mind_is_asked_once() -> None:
    async with site(HERE, INSIDE, page=answer("200 OK", body=b"x")) as at:
        resolve = Names({"example.test": [[HERE], [INSIDE]]})
        await get(at, resolve=resolve)
        assert resolve.asked == ["example.test"]
        assert at.connections == [HERE]
        assert isinstance(await refused(at, resolve=resolve), AddressForbidden)
        assert at.connections == [HERE]


@pytest.mark.parametrize("found", [[INSIDE], [HERE, INSIDE], [INSIDE, HERE], [HERE, "::1"], []])
async def test_one_forbidden_address_forbids_the_host(found: list[str]) -> None:
    async with site(HERE, INSIDE, page=answer("200 OK", body=b"x")) as at:
        refusal = await refused(at, resolve=names(example=found))
        assert isinstance(refusal, AddressForbidden)
        assert refusal.host == "example.test"
        assert at.connections == []


@pytest.mark.parametrize(
    "host", [INSIDE, "2130706434", "0x7f000002", "127.2", "①②⑦.0.0.2", "[::1]"]
)
async def test_a_number_is_refused_without_asking_for_it(host: str) -> None:
    async with site(HERE, INSIDE, page=answer("200 OK", body=b"x")) as at:
        resolve = names()
        assert isinstance(await refused(at, host=host, resolve=resolve), AddressForbidden)
        assert resolve.asked == at.connections == []


async def test_in_earnest_this_machine_is_out_of_reach() -> None:
    async with site(page=answer("200 OK", body=b"x")) as at:
        for host in ("localhost", HERE, "[::ffff:127.0.0.1]", "2130706433"):
            with pytest.raises(AddressForbidden):
                await fetch(f"http://{host}:{at.port}/page", limits=limits(at))
        assert at.connections == []
        with pytest.raises(UrlUnusable):
            await fetch(f"http://example.test:{at.port}/page")
    assert at.port not in PORTS


def test_an_address_of_this_machine_is_not_outside_even_if_public() -> None:
    from feeds.fetching import web  # noqa: PLC0415

    ours = web.ip_address(HERE)
    assert web._own(ours)
    assert not web._own(web.ip_address("8.8.8.8"))
    assert not outside(ours)


async def test_this_machine_looks_names_up() -> None:
    assert {HERE, "::1"} & set(await look_up("localhost", 80))


@pytest.mark.parametrize(
    "location",
    [f"http://{INSIDE}:PORT/page", "http://inside.test:PORT/page", "http://0x7f000002:PORT/",
     "//[::1]:PORT/page", "http://169.254.169.254/latest/meta-data/"],
)  # fmt: skip
async def test_nobody_is_sent_inside(location: str) -> None:
    async with site(HERE, INSIDE) as at:
        at.pages["/page"] = sent_on(location.replace("PORT", str(at.port)))
        resolve = names(example=[HERE], inside=[INSIDE])
        assert isinstance(await refused(at, resolve=resolve), AddressForbidden)
        assert at.connections == [HERE]


@pytest.mark.parametrize(
    "location", ["file:///etc/passwd", "http://a:b@example.test/", "http://x:22/"]
)
async def test_nobody_is_sent_to_what_cannot_be_fetched(location: str) -> None:
    async with site(page=sent_on(location)) as at:
        assert isinstance(await refused(at), UrlUnusable)


async def test_three_redirects_are_followed_and_a_fourth_is_not() -> None:
    end = answer("200 OK", body=b"end")
    async with site(page=sent_on("/b"), b=sent_on("/c"), c=sent_on("/end"), end=end) as at:
        found = await get(at)
        assert (found.body, found.url, found.moved) == (
            b"end",
            f"http://example.test:{at.port}/end",
            None,
        )
        at.pages["/end"] = sent_on("/more")
        refusal = await refused(at)
        assert isinstance(refusal, TooManyRedirects)
        assert refusal.most == 3
        assert len(at.came) == 8


async def test_each_redirect_is_looked_up_and_named_on_its_own() -> None:
    async with site(end=answer("200 OK", body=b"end")) as at:
        at.pages["/page"] = sent_on(f"http://other.test:{at.port}/end", "301 Moved")
        resolve = names(example=[HERE], other=[HERE])
        found = await get(at, resolve=resolve)
        assert found.moved == f"http://other.test:{at.port}/end"
        assert resolve.asked == ["example.test", "other.test"]
        assert at.header("Host") == f"other.test:{at.port}"


async def test_a_redirect_to_nowhere_is_a_failure() -> None:
    async with site(page=answer("302 Found")) as at:
        assert isinstance(await refused(at), FetchFailed)


async def test_the_next_address_is_tried_when_one_does_not_answer() -> None:
    async with site(page=answer("200 OK", body=b"x")) as at:
        found = await get(at, resolve=names(example=[INSIDE, HERE]), allowed=lambda address: True)
        assert found.body == b"x"
        nobody = await refused(at, resolve=names(example=[INSIDE]), allowed=lambda address: True)
        assert isinstance(nobody, FetchFailed)
        assert nobody.reason == "unreachable"


async def test_a_name_that_is_none_is_a_failure() -> None:
    async with site() as at:
        failure = await refused(at, host="nothing.test")
        assert isinstance(failure, FetchFailed)
        assert failure.reason == "unresolved"


# ── What comes without end ───────────────────────────────────────────────────────────────────


async def a_moment() -> None:
    """A hundredth of a second in which nothing is sent."""
    with suppress(TimeoutError):
        async with asyncio.timeout(0.01):
            await asyncio.Event().wait()


async def slowly(writer: asyncio.StreamWriter) -> None:
    writer.write(b"HTTP/1.1 200 OK\r\n\r\n")
    while True:
        writer.write(b"x")
        await writer.drain()
        await a_moment()


async def silently(writer: asyncio.StreamWriter) -> None:
    await asyncio.Event().wait()


async def head_without_end(writer: asyncio.StreamWriter) -> None:
    writer.write(b"HTTP/1.1 200 OK\r\n")
    while True:
        writer.write(b"X: y\r\n")
        await writer.drain()
        await a_moment()


@pytest.mark.parametrize("page", [slowly, silently, head_without_end])
async def test_whoever_is_slow_is_left(page: object) -> None:
    async with site(page=page) as at:  # type: ignore[arg-type]
        began = time.monotonic()
        refusal = await refused(at, limits=limits(at, seconds=0.1))
        assert isinstance(refusal, TooSlow)
        assert refusal.seconds == 1
        assert time.monotonic() - began < 1


async def test_the_time_of_redirects_and_names_counts() -> None:
    async def resolve(host: str, port: int) -> list[str]:
        await asyncio.Event().wait()
        return [HERE]

    async with site() as at:
        assert isinstance(
            await refused(at, resolve=resolve, limits=limits(at, seconds=0.05)), TooSlow
        )


async def without_end(writer: asyncio.StreamWriter) -> None:
    writer.write(b"HTTP/1.1 200 OK\r\n\r\n")
    while True:
        writer.write(b"x" * 65536)
        await writer.drain()


@pytest.mark.parametrize(
    "page",
    [
        without_end,
        answer("200 OK", body=b"x", length=10**12),
        answer("200 OK", body=b"x" * 200_001),
    ],
)
async def test_a_huge_page_is_left_as_soon_as_it_is(page: object) -> None:
    async with site(page=page) as at:  # type: ignore[arg-type]
        refusal = await refused(at, limits=limits(at, wire=200_000))
        assert isinstance(refusal, TooLarge)
        assert refusal.megabytes == 1


async def test_a_gigabyte_in_a_megabyte_is_left_half_way() -> None:
    pack = zlib.compressobj(9, zlib.DEFLATED, 31)
    bomb = b"".join(pack.compress(bytes(2**20)) for _ in range(1024)) + pack.flush()
    assert len(bomb) < 1_100_000
    async with site(page=answer("200 OK", "Content-Encoding: gzip", body=bomb)) as at:
        began = time.process_time()
        refusal = await refused(at)
        assert isinstance(refusal, TooLarge)
        assert refusal.megabytes == 16
        assert time.process_time() - began < 1


@pytest.mark.parametrize(
    ("encoding", "body", "reason"),
    [
        ("br", b"x", "encoding"),
        ("gzip, gzip", gzip.compress(gzip.compress(b"x", mtime=0), mtime=0), "encoding"),
        ("deflate", zlib.compress(b"x"), "encoding"),
        ("gzip", b"not packed", "broken"),
        ("gzip", gzip.compress(bytes(5000), mtime=0)[:-9], "broken"),
        ("gzip", gzip.compress(b"x", mtime=0) + gzip.compress(b"y", mtime=0), "broken"),
    ],
)
async def test_what_is_packed_otherwise_is_refused(encoding: str, body: bytes, reason: str) -> None:
    async with site(page=answer("200 OK", f"Content-Encoding: {encoding}", body=body)) as at:
        failure = await refused(at)
        assert isinstance(failure, FetchFailed)
        assert failure.reason == reason


async def nonsense(writer: asyncio.StreamWriter) -> None:
    writer.write(b"220 mail.example ESMTP\r\n")


@pytest.mark.parametrize("page", [nonsense, answer("200 OK", body=b"half", length=100)])
async def test_what_is_not_whole_is_broken(page: object) -> None:
    async with site(page=page) as at:  # type: ignore[arg-type]
        failure = await refused(at)
        assert isinstance(failure, FetchFailed)
        assert failure.reason == "broken"


def test_a_bomb_never_lies_unpacked_in_memory() -> None:
    pack = zlib.compressobj(9, zlib.DEFLATED, 31)
    bomb = pack.compress(bytes(2**28)) + pack.flush()
    body = Body("gzip", wire=2**23, most=2**22)
    tracemalloc.start()
    try:
        with pytest.raises(BodyTooLarge):
            body.add(bomb)
        assert tracemalloc.get_traced_memory()[1] < 2**24
    finally:
        tracemalloc.stop()
