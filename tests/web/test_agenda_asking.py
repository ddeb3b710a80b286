"""What a reader may ask of the public agenda, and how seldom it has to be written again."""

from __future__ import annotations

import asyncio
import gzip
import random
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from yarl import URL

from db import chapters, networks
from domain.events import Audience
from domain.networks import Network
from domain.zones import suggest
from tests.web.agendas import NETWORK, NOW, World
from web.strangers import HEADERS

DAY = timedelta(days=1)


async def test_times_are_those_of_the_place_and_of_the_reader(world: World) -> None:
    at = datetime(2026, 5, 15, 17, tzinfo=UTC) - NOW
    await world.event("Soup", ahead=at)
    plain = await world.page()
    assert "19:00–21:00 (Paris time)" in plain.words
    assert "Friday, 15 May 2026" in plain.words
    assert "For you" not in plain.text
    tokyo = await world.page("/?zone=Asia/Tokyo")
    assert "Saturday, 16 May 2026" in tokyo.words
    assert "Fri, 15 May 19:00–21:00 (Paris time)" in tokyo.words
    assert "For you: 02:00–04:00 (Tokyo time)" in tokyo.words
    assert plain.all("time") == [{"datetime": "2026-05-15T17:00:00+00:00"}]


async def test_a_zone_is_found_by_its_city_too_and_stays_chosen(world: World) -> None:
    await world.event()
    shown = await world.page("/?zone=tokyo")
    assert shown.all("option", value="Asia/Tokyo", selected="")
    assert shown.all("option", value="", selected="") == [{"value": "", "selected": ""}]


@pytest.mark.parametrize(
    ("day", "there", "here"),
    [
        ((2027, 3, 13, 23), "00:00–02:00", "18:00–20:00"),  # before New York changes its clocks
        ((2027, 3, 14, 23), "00:00–02:00", "19:00–21:00"),  # between its change and that of Paris
        ((2027, 3, 28, 22), "00:00–02:00", "18:00–20:00"),  # after both
    ],
)
async def test_clocks_that_change_are_followed_on_both_sides(
    world: World, day: tuple[int, int, int, int], there: str, here: str
) -> None:
    await world.event(ahead=datetime(*day, tzinfo=UTC) - NOW)
    shown = (await world.page("/?zone=America/New_York")).text
    assert f"{there} (Paris time)" in shown
    assert f"For you: {here} (New York time)" in shown


async def test_what_lasts_for_days_says_both(world: World) -> None:
    at = datetime(2026, 5, 15, 8, tzinfo=UTC)
    await world.event(ahead=at - NOW, ends=at + timedelta(days=2, hours=8))
    assert "Fri, 15 May 10:00 – Sun, 17 May 18:00 (Paris time)" in (await world.page()).words


async def test_a_night_that_ends_after_midnight_is_one_evening(world: World) -> None:
    at = datetime(2026, 5, 15, 20, tzinfo=UTC)
    await world.event(ahead=at - NOW, ends=at + timedelta(hours=5))
    assert "22:00–03:00 (Paris time)" in (await world.page()).words


BAD = [
    ("/?chapter=nowhere", 404, "There is no such chapter"),
    ("/?chapter=../etc", 404, "There is no such chapter"),
    ("/?chapter=" + "x" * 150, 404, "There is no such chapter"),
    ("/?country=ZZ", 404, "There is no chapter in that country"),
    ("/?country=%00", 404, "There is no chapter in that country"),
    ("/?country=France", 404, "There is no chapter in that country"),
    ("/?online=maybe", 400, "can be 1 or 0"),
    ("/?zone=Europe/Pariss", 400, "Did you mean Europe/Paris"),
    ("/?zone=%3Cscript%3E", 400, "I know no time zone of that name"),
    ("/?zone=../../etc/passwd", 400, "I know no time zone of that name"),
    ("/?lang=tlh", 400, "I do not speak that language"),
    ("/?page=0", 404, "There is no such page"),
    ("/?page=-1", 404, "There is no such page"),
    ("/?page=two", 404, "There is no such page"),
    ("/?page=%D9%A3", 404, "There is no such page"),
    ("/?page=2", 404, "There is no such page"),
    ("/?page=99999999999999999999", 404, "There is no such page"),
]


@pytest.mark.parametrize(("path", "status", "words"), BAD)
async def test_what_cannot_be_answered_is_said_above_everything_else(
    world: World, path: str, status: int, words: str
) -> None:
    await world.chapter(5, "Lyon")
    await world.event("Potluck")
    shown = await world.page(path, status)
    assert words in shown.text
    assert "Potluck" in shown.words
    answer = await world.client.get(path)
    assert answer.headers["Cache-Control"] == "no-store"
    assert "ETag" not in answer.headers


@pytest.mark.parametrize(
    "path",
    [
        "/?chapter=&country=&zone=&lang=&page=",
        "/?utm_source=x&fbclid=y",
        "/?" + "x" * 5000,
        "/?chapter=lyon&chapter=nowhere",
        "/?%FF%FE=1",
        "/?chapter",
    ],
)
async def test_what_asks_nothing_is_the_whole_agenda(world: World, path: str) -> None:
    await world.chapter(5, "Lyon")
    await world.event("Potluck", chapter=5)
    assert await world.titles(path) == ["Potluck"]


async def test_no_question_breaks_the_page(world: World) -> None:
    await world.chapter(5, "Lyon")
    await world.event("Potluck", chapter=5)
    chance = random.Random(8)  # noqa: S311  # the same at every run
    names = ("chapter", "country", "online", "zone", "lang", "page", "%00", "x[]", "", "page%5B%5D")
    values = (
        "lyon",
        "FR",
        "1",
        "%ff",
        "%",
        "%F0%9F%8C%B1",
        "%0d%0aX:1",
        "a" * 90,
        "-1",
        "Paris",
        "",
    )
    signs = ("&", "=", ";", "&&", "?", "#", "+")
    languages = ("en", "ar;q=1", "*", ",,,", "q=1;q=2", "x" * 900, "fr;q=0.000", "\u00e9")
    for number in range(300):
        world.moment = NOW + timedelta(minutes=number // 100)  # so many a minute are let in
        pieces = [chance.choice((*names, *values, *signs)) for _ in range(chance.randint(1, 9))]
        asked = "".join(one + chance.choice(("", "=", "&")) for one in pieces)
        answer = await world.client.get(
            URL(f"/?{asked}", encoded=True), headers={"Accept-Language": chance.choice(languages)}
        )
        assert answer.status in {200, 400, 404}, asked
        assert (await answer.text()).endswith("</html>")


async def test_several_doubts_are_said_together(world: World) -> None:
    shown = await world.page("/?chapter=x&zone=nowhere&online=9", 404)
    assert len(shown.all("p", role="status")) == 3


LANGUAGES = [
    ("", "fr"),  # the network's
    ("en", "en"),
    ("de-CH, fr;q=0.9", "de"),
    ("fr;q=0.2, ar;q=0.7, en;q=0.5", "ar"),
    ("tlh, *;q=0.5", "fr"),
    ("ES_mx", "fr"),  # no tag
    ("ca;q=0, it", "it"),
    ("pt;q=banana, es", "es"),
    (",;,;;q=,  ca", "ca"),
]


@pytest.mark.parametrize(("header", "language"), LANGUAGES)
async def test_the_page_speaks_what_the_browser_prefers(
    world: World, header: str, language: str
) -> None:
    answer = await world.client.get("/", headers={"Accept-Language": header})
    direction = "rtl" if language == "ar" else "ltr"
    assert f'<html lang="{language}" dir="{direction}">' in await answer.text()
    assert "Accept-Language" in answer.headers["Vary"]


async def test_a_language_that_was_chosen_stays_in_every_link(world: World) -> None:
    await world.chapter(5, "Lyon")
    for number in range(51):
        await world.event(str(number), chapter=5)
    shown = await world.page("/?lang=es&zone=Asia/Tokyo")
    assert shown.all("html", lang="es")
    inside = [one["href"] for one in shown.all("a") if one["href"].startswith("/?")]
    assert inside
    assert all("lang=es" in one and "zone=Asia/Tokyo" in one for one in inside)
    assert shown.all("a", rel="next", href="/?zone=Asia/Tokyo&lang=es&page=2")


@pytest.mark.parametrize("language", ["en", "fr", "es", "de", "pt", "it", "ar", "ca"])
async def test_every_language_has_every_word(world: World, language: str) -> None:
    await world.chapter(5, "Lyon")
    await world.event(chapter=5, capacity=2, description="x", link="https://a.example", online=True)
    english = set((await world.page("/?lang=en")).words)
    shown = await world.page(f"/?lang={language}")
    if language != "en":
        # Names, and what is spelled alike.
        assert len(english & set(shown.words)) <= 40
        assert "Coming events" not in shown.text
        assert "Chapters" not in shown.words
        assert "Active" not in shown.text


async def test_fifty_events_stand_on_a_page_and_every_event_on_one(world: World) -> None:
    names = [f"Event {number:03}" for number in range(120)]
    for number, name in enumerate(names):
        await world.event(name, ahead=DAY + number * timedelta(hours=1))
    pages = [await world.titles(f"/?page={number}") for number in (1, 2, 3)]
    assert [len(one) for one in pages] == [50, 50, 20]
    assert [one for page in pages for one in page] == names
    first, last = await world.page(), await world.page("/?page=3")
    assert (bool(first.all("a", rel="prev")), bool(first.all("a", rel="next"))) == (False, True)
    assert (bool(last.all("a", rel="prev")), bool(last.all("a", rel="next"))) == (True, False)
    assert await world.titles("/?page=4", 404) == pages[0]


async def test_what_one_has_already_is_not_sent_again(world: World) -> None:
    await world.event()
    for path in ("/", "/?lang=fr", "/agenda.css", "/agenda.js", "/agenda.svg"):
        first = await world.client.get(path)
        etag = first.headers["ETag"]
        again = await world.client.get(path, headers={"If-None-Match": f'"other", {etag}'})
        assert (again.status, await again.read()) == (304, b"")
        for name in ("ETag", "Cache-Control", "Vary"):
            assert again.headers[name] == first.headers[name]
    before = (await world.client.get("/")).headers["ETag"]
    await world.event("Another")
    changed = await world.client.get("/", headers={"If-None-Match": before})
    assert (changed.status, changed.headers["ETag"] != before) == (200, True)


async def test_head_says_as_much_as_get(world: World) -> None:
    await world.event()
    for path in ("/", "/agenda.css"):
        asked, got = await world.client.head(path), await world.client.get(path)
        assert (asked.status, await asked.read()) == (200, b"")
        for name in ("ETag", "Content-Type", "Content-Length", "Cache-Control", "Vary"):
            assert asked.headers[name] == got.headers[name]


async def test_packed_or_not_it_is_the_same_page(world: World) -> None:
    await world.event()
    plain = {"Accept-Encoding": "identity", "Accept-Language": "en"}
    async with world.client.get("/", headers=plain) as answer:
        assert "Content-Encoding" not in answer.headers
        body, etag = await answer.read(), answer.headers["ETag"]
    asked = {**plain, "Accept-Encoding": "br, gzip"}
    async with world.client.session.get(
        world.client.make_url("/"), headers=asked, auto_decompress=False
    ) as answer:
        assert answer.headers["Content-Encoding"] == "gzip"
        assert gzip.decompress(await answer.read()) == body
        assert answer.headers["ETag"] == etag


async def test_a_file_is_kept_for_good_under_the_address_that_the_page_names(world: World) -> None:
    (sheet,) = (await world.page()).all("link", rel="stylesheet")
    named = await world.client.get(sheet["href"])
    assert "immutable" in named.headers["Cache-Control"]
    other = await world.client.get("/agenda.css?00000000")
    assert other.headers["Cache-Control"] == "public, max-age=300"
    assert named.headers["Content-Type"] == "text/css; charset=utf-8"
    script = await world.client.get("/agenda.js")
    assert script.headers["Content-Type"] == "text/javascript; charset=utf-8"


async def test_other_pages_keep_the_policy_that_allows_nothing(world: World) -> None:
    for path in ("/calendar.ics", "/healthz", "/nowhere", "/agenda.css"):
        answer = await world.client.get(path)
        for name, value in HEADERS.items():
            assert answer.headers[name] == value
    page = await world.client.get("/")
    assert page.headers["Referrer-Policy"] == "no-referrer"
    assert page.headers["X-Content-Type-Options"] == "nosniff"
    assert page.headers["Cross-Origin-Opener-Policy"] == "same-origin"
    assert page.headers["Permissions-Policy"] == "camera=(), geolocation=(), microphone=()"


async def test_nothing_on_the_page_is_older_than_what_stands(world: World) -> None:
    lyon = await world.chapter(5, "Lyon")
    event = await world.event("Potluck", chapter=5)
    assert await world.titles() == ["Potluck"]
    await world.save(replace(event, title="Dinner"))
    assert await world.titles() == ["Dinner"]
    renamed = lyon.with_(name="Lugdunum")
    await world.write(lambda tx: chapters.save(tx, renamed, now=NOW))
    assert "Lugdunum" in (await world.page()).words
    ours = Network(NETWORK, "Another name", "en", "Asia/Tokyo")
    await world.write(lambda tx: networks.save(tx, ours, now=NOW))
    shown = await world.page()
    assert "Another name" in shown.words
    assert "The days are those of Tokyo." in shown.words
    world.moment = event.ends
    assert await world.titles() == []
    assert await world.titles("/?chapter=lyon") == []


async def test_a_page_that_many_ask_for_at_once_is_right_for_all(world: World) -> None:
    event = await world.event("Potluck")
    found = await asyncio.gather(*(world.titles("/?lang=it") for _ in range(20)))
    assert found == [["Potluck"]] * 20
    await world.save(replace(event, audience=Audience.CONNECTORS))
    found = await asyncio.gather(*(world.titles("/?lang=it") for _ in range(20)))
    assert found == [[]] * 20


async def test_more_filters_than_are_kept_are_still_answered(world: World) -> None:
    languages = ("en", "fr", "es", "de", "pt", "it")
    await world.event("Potluck")
    asked = [f"/?zone={zone}&lang={one}" for one in languages for zone in suggest("")]
    assert len(asked) > 128
    for number, path in enumerate(asked):
        world.moment = NOW + timedelta(minutes=number // 100)  # so many a minute are let in
        assert await world.titles(path) == ["Potluck"]
