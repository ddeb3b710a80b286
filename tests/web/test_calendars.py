"""The pages of calendars, asked for as programs do."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from aiohttp.test_utils import TestClient, TestServer

from db import answers, calendars, chapters, events, networks, people, presence
from db import series as series_store
from db.chapters import Source
from db.store import Store, Transaction
from domain.calendars import Link, Scope
from domain.chapters import Chapter, Kind, Status
from domain.dates import Rule
from domain.events import UNDATED, Answer, Audience, Event
from domain.events import Kind as EventKind
from domain.events import Status as EventStatus
from domain.networks import Network
from domain.recurrence import Repeat
from domain.series import Series, date_of
from domain.times import wall_at
from services.house import House
from tests.stores import copy_store, open_store
from tests.views.calendars.reading import parsed
from web.server import Window

NOW = datetime(2026, 5, 4, 10, tzinfo=UTC)
NETWORK, ELSEWHERE, BO = 100, 50, 7


@dataclass
class World:
    """A store with a network, a window onto it, and hands that fill it."""

    store: Store
    client: TestClient
    moment: datetime = NOW
    made: list[Event] = field(default_factory=list)

    async def write(self, *steps: object) -> None:
        async def unit(tx: Transaction) -> None:
            for step in steps:
                await step(tx)  # type: ignore[operator]

        await self.store.write(unit)

    async def event(self, title: str = "Potluck", days: int = 10, **details: object) -> Event:
        """An event that begins so many days from now, public unless it is told otherwise."""
        starts = NOW + timedelta(days=days)
        given: dict[str, object] = {
            "id": 1000 + len(self.made),
            "network": NETWORK,
            "chapter": None,
            "title": title,
            "kind": EventKind.MEETUP,
            "wall": wall_at(starts, "Europe/Paris"),
            "zone": "Europe/Paris",
            "starts": starts,
            "ends": starts + timedelta(hours=2),
            "audience": Audience.PUBLIC,
        }
        event = Event(**{**given, **details})  # type: ignore[arg-type]
        self.made.append(event)
        await self.write(lambda tx: events.add(tx, event, Source(), now=NOW))
        return event

    async def chapter(self, number: int, slug: str, network: int = NETWORK) -> Chapter:
        """A chapter with that address."""
        chapter = Chapter(
            *(number, network, slug, slug.title(), Kind.PLACE, Status.ACTIVE, None, "FR", None),
            *(None, None, "Europe/Paris", "fr"),
        )
        await self.write(lambda tx: chapters.add(tx, chapter, Source(), now=NOW))
        return chapter

    async def link(self, scope: Scope = Scope.ALL, chapter: int | None = None) -> str:
        """Bo's address."""
        link = Link("t" * 31 + scope.value[0], NETWORK, BO, scope, chapter)
        await self.write(
            lambda tx: people.meet(tx, NETWORK, BO, "bo", now=NOW),
            lambda tx: calendars.add(tx, link, now=NOW),
        )
        return f"/me/{link.token}.ics"

    async def titles(self, path: str) -> list[str]:
        """What a program finds there, by name."""
        answer = await self.client.get(path)
        assert answer.status == 200
        assert answer.headers["Content-Type"] == "text/calendar; charset=utf-8"
        return sorted(str(one["SUMMARY"]) for one in parsed(await answer.read()).events)


@pytest.fixture
async def world(migrated: Path, tmp_path: Path) -> AsyncIterator[World]:
    path = tmp_path / "bot.db"
    copy_store(migrated, path)
    async with await open_store(path, now=NOW) as store:
        found: list[World] = []
        window = Window(House(store, lambda: found[0].moment), "127.0.0.1", 0)
        async with TestClient(TestServer(window.application())) as client:
            found.append(World(store, client))
            network = Network(NETWORK, "Ouishare", "en", "Europe/Paris")
            await found[0].write(lambda tx: networks.add(tx, network, now=NOW))
            yield found[0]


async def test_the_network_shows_what_is_public_and_no_wishes(world: World) -> None:
    await world.event("Potluck")
    await world.event("Ours", audience=Audience.NETWORK)
    await world.event("Theirs", audience=Audience.CONNECTORS)
    await world.event("A wish", status=EventStatus.WISHED, starts=UNDATED, ends=UNDATED)
    await world.event(
        "No wish any more", status=EventStatus.CANCELLED, starts=UNDATED, ends=UNDATED
    )
    await world.event("Yesterday", days=-1)
    await world.event("Last year", days=-200)
    await world.event("Called off", status=EventStatus.CANCELLED)
    assert await world.titles("/calendar.ics") == ["Cancelled: Called off", "Potluck", "Yesterday"]


async def test_a_chapter_shows_what_it_hosts_and_co_hosts_in_its_language(world: World) -> None:
    await world.chapter(5, "lyon")
    await world.event("Elsewhere")
    await world.event("Own", chapter=5)
    await world.event("Together", hosts=(5,))
    await world.event("Inside", chapter=5, audience=Audience.CHAPTER)
    await world.event("Off", chapter=5, status=EventStatus.CANCELLED)
    assert await world.titles("/chapters/lyon.ics") == ["Annulé\u202f: Off", "Own", "Together"]


async def test_the_network_known_longest_is_the_one_that_is_shown(world: World) -> None:
    other = Network(ELSEWHERE, "Elsewhere", "en", "Europe/Paris")
    await world.write(lambda tx: networks.add(tx, other, now=NOW + timedelta(days=1)))
    await world.event("Theirs", network=ELSEWHERE)
    await world.event("Ours")
    assert await world.titles("/calendar.ics") == ["Ours"]


async def test_a_network_that_the_bot_was_removed_from_shows_nothing(world: World) -> None:
    mine = await world.link()
    await world.chapter(5, "lyon")
    await world.event("Ours", chapter=5)
    paths = ("/calendar.ics", "/chapters/lyon.ics", mine)
    assert [await world.titles(path) for path in paths] == [["Ours"]] * 3
    await world.write(lambda tx: presence.mark_gone(tx, NETWORK, now=NOW))
    assert [(await world.client.get(path)).status for path in paths] == [404] * 3
    await world.write(lambda tx: presence.mark_back(tx, NETWORK))
    assert [await world.titles(path) for path in paths] == [["Ours"]] * 3


async def test_a_link_shows_what_its_owner_may_see_at_this_moment(world: World) -> None:
    path = await world.link()
    lyon = await world.chapter(5, "lyon")
    await world.event("Public")
    await world.event("Network", audience=Audience.NETWORK)
    await world.event("Chapter", chapter=5, audience=Audience.CHAPTER)
    await world.event("Connectors", audience=Audience.CONNECTORS)
    assert await world.titles(path) == ["Network", "Public"]
    await world.write(lambda tx: chapters.enter(tx, lyon, BO, now=NOW))
    assert await world.titles(path) == ["Chapter", "Network", "Public"]
    await world.write(lambda tx: chapters.go(tx, lyon.id, BO))
    assert await world.titles(path) == ["Network", "Public"]


async def test_who_left_the_server_reads_nothing_until_they_are_back(world: World) -> None:
    path = await world.link()
    await world.event()
    await world.write(lambda tx: people.set_left(tx, NETWORK, BO, now=NOW))
    assert (await world.client.get(path)).status == 404
    await world.write(lambda tx: people.meet(tx, NETWORK, BO, "bo", now=NOW))
    assert await world.titles(path) == ["Potluck"]


async def test_ones_own_calendar_holds_what_one_said_yes_or_maybe_to(world: World) -> None:
    path = await world.link(Scope.MINE)
    said = (Answer.GOING, Answer.MAYBE, Answer.WAITING, Answer.NO)
    for answer in said:
        event = await world.event(answer.value)

        async def put(tx: Transaction, event: Event = event, answer: Answer = answer) -> None:
            await answers.put(tx, NETWORK, event.id, BO, answer, was=None, now=NOW)

        await world.write(put)
    await world.event("Not asked")
    assert await world.titles(path) == ["going", "maybe", "waiting"]


async def test_who_comes_to_every_date_has_the_series_without_what_they_declined(
    world: World,
) -> None:
    path = await world.link(Scope.MINE)
    wall = datetime(2026, 5, 11, 19)
    rule = Rule(wall, "Europe/Paris", Repeat.WEEKLY, wall)
    slots = [wall + timedelta(days=7 * week) for week in range(4)]
    series = Series(
        *(77, NETWORK, None, "Every week", EventKind.MEETUP, rule, timedelta(hours=2), None, NOW),
        audience=Audience.NETWORK,
        reached=slots[-1],
    )
    await world.write(lambda tx: series_store.add(tx, series, now=NOW))
    dates = [date_of(series, slot, id=500 + number) for number, slot in enumerate(slots)]
    dates[2] = replace(dates[2], title="Another name")

    async def come(tx: Transaction) -> None:
        for one, answer in zip(dates, (*[Answer.GOING] * 3, Answer.NO), strict=True):
            await events.add(tx, one, Source(), now=NOW)
            await answers.put(tx, NETWORK, one.id, BO, answer, was=None, now=NOW)

    await world.write(come)
    assert await world.titles(path) == ["Another name", "Every week", "Every week"]
    await world.write(lambda tx: series_store.stand(tx, NETWORK, 77, BO, lead=None, now=NOW))
    found = parsed(await (await world.client.get(path)).read()).events
    assert len({str(one["UID"]) for one in found}) == 1
    whole, other = sorted(found, key=lambda one: "RECURRENCE-ID" in one)
    assert str(other["SUMMARY"]) == "Another name"
    assert [one.dt.replace(tzinfo=None) for one in whole["EXDATE"].dts] == [slots[3]]


async def test_a_series_is_read_with_the_dates_that_differ(world: World) -> None:
    wall = datetime(2026, 5, 11, 19)
    rule = Rule(wall, "Europe/Paris", Repeat.WEEKLY, wall)
    slots = [wall + timedelta(days=7 * week) for week in range(5)]
    series = Series(
        *(77, NETWORK, None, "Every week", EventKind.MEETUP, rule, timedelta(hours=2), None, NOW),
        audience=Audience.PUBLIC,
        reached=slots[-1],
    )
    dates = [date_of(series, slot, id=500 + number) for number, slot in enumerate(slots)]
    dates[1] = replace(dates[1], venue="The garden")
    dates[2] = replace(dates[2], status=EventStatus.CANCELLED)
    dates[3] = replace(dates[3], slot=None, status=EventStatus.CANCELLED)

    async def unit(tx: Transaction) -> None:
        await series_store.add(tx, series, now=NOW)
        for one in dates:
            await events.add(tx, one, Source(), now=NOW)

    await world.write(unit)
    found = parsed(await (await world.client.get("/calendar.ics")).read()).events
    assert sorted(str(one["SUMMARY"]) for one in found) == [
        "Cancelled: Every week",
        "Every week",
        "Every week",
    ]
    (whole,) = [one for one in found if "RECURRENCE-ID" not in one]
    assert [one.dt.replace(tzinfo=None) for one in whole["EXDATE"].dts] == [slots[3]]


async def test_a_series_that_is_renamed_is_so_at_the_next_look(world: World) -> None:
    wall = datetime(2026, 5, 11, 19)
    rule = Rule(wall, "Europe/Paris", Repeat.WEEKLY, wall)
    series = Series(
        *(77, NETWORK, None, "Every week", EventKind.MEETUP, rule, timedelta(hours=2), None, NOW),
        audience=Audience.PUBLIC,
    )
    await world.write(lambda tx: series_store.add(tx, series, now=NOW))
    assert await world.titles("/calendar.ics") == ["Every week"]
    renamed = replace(series, title="Each week", version=1)
    await world.write(lambda tx: series_store.save(tx, renamed, now=NOW))
    assert await world.titles("/calendar.ics") == ["Each week"]


async def test_what_one_has_already_is_not_sent_again(world: World) -> None:
    await world.event()
    for path in ("/calendar.ics", await world.link()):
        first = await world.client.get(path)
        etag = first.headers["ETag"]
        assert etag.startswith('"')
        again = await world.client.get(path, headers={"If-None-Match": etag})
        assert (again.status, await again.read()) == (304, b"")
        assert again.headers["ETag"] == etag
        assert again.headers["Cache-Control"] == first.headers["Cache-Control"]
        weak = await world.client.get(path, headers={"If-None-Match": f'"other", W/{etag}'})
        assert weak.status == 304
    await world.event("Another")
    changed = await world.client.get("/calendar.ics", headers={"If-None-Match": etag})
    assert changed.status == 200
    assert changed.headers["ETag"] != etag


async def test_what_is_over_for_long_leaves_without_any_change(world: World) -> None:
    await world.event(days=1)
    assert await world.titles("/calendar.ics") == ["Potluck"]
    world.moment = NOW + timedelta(days=92)
    assert await world.titles("/calendar.ics") == []


async def test_head_says_as_much_as_get(world: World) -> None:
    await world.event()
    asked, got = await world.client.head("/calendar.ics"), await world.client.get("/calendar.ics")
    assert (asked.status, await asked.read()) == (200, b"")
    for name in ("ETag", "Content-Type", "Content-Length", "Cache-Control"):
        assert asked.headers[name] == got.headers[name]


async def test_a_secret_page_is_kept_by_nobody_on_the_way(world: World) -> None:
    mine = await world.client.get(await world.link())
    assert mine.headers["Cache-Control"] == "private, no-cache"
    assert mine.headers["X-Robots-Tag"] == "noindex"
    public = await world.client.get("/calendar.ics")
    assert public.headers["Cache-Control"] == "public, max-age=300"


@pytest.mark.parametrize(
    "path",
    [
        "/me/" + "x" * 32 + ".ics",
        "/me/x.ics",
        "/me/..%2f..%2fetc%2fpasswd.ics",
        "/me/" + "t" * 32 + ".ics%00",
        "/chapters/nowhere.ics",
        "/chapters/..%2fcalendar.ics",
        "/chapters/%2e%2e/calendar.ics.ics",
        "/calendar.ics/",
        "/anything",
    ],
)
async def test_whatever_is_not_there_answers_alike(world: World, path: str) -> None:
    known = await world.client.get("/nowhere")
    answer = await world.client.get(path)
    assert (answer.status, await answer.text()) == (404, await known.text())
    assert {*answer.headers} == {*known.headers}


async def test_a_store_without_a_network_has_no_calendar(migrated: Path, tmp_path: Path) -> None:
    copy_store(migrated, tmp_path / "bot.db")
    async with await open_store(tmp_path / "bot.db", now=NOW) as store:
        window = Window(House(store, lambda: NOW), "127.0.0.1", 0)
        async with TestClient(TestServer(window.application())) as client:
            assert (await client.get("/calendar.ics")).status == 404


async def test_who_asks_too_much_is_held_up_for_a_minute_and_nobody_else(world: World) -> None:
    one, other = {"X-Forwarded-For": "203.0.113.7"}, {"X-Forwarded-For": "203.0.113.8"}
    for _ in range(120):
        assert (await world.client.get("/me/guess.ics", headers=one)).status == 404
    held = await world.client.get("/calendar.ics", headers=one)
    assert (held.status, held.headers["Retry-After"]) == (429, "60")
    claimed = {"X-Forwarded-For": "198.51.100.1, 203.0.113.7"}
    assert (await world.client.get("/calendar.ics", headers=claimed)).status == 429
    assert (await world.client.get("/calendar.ics", headers=other)).status == 200
    world.moment = NOW + timedelta(minutes=1)
    assert (await world.client.get("/calendar.ics", headers=one)).status == 200
