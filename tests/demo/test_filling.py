"""The town fills whenever it is opened, and what hangs together stays together."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

import pytest
import pytest_asyncio

from bot import default_playbooks
from db import (
    audit,
    audit_chain,
    bids,
    board_cards,
    board_finding,
    board_keeping,
    candidacies,
    chapters,
    endings,
    events,
    followups,
    foundings,
    handbook,
    health_boards,
    hosts,
    magazine,
    partners,
    projects,
    recaps,
    sessions,
    tracks,
)
from db import series as series_store
from db.store import Store
from demo.chapters import CHAPTERS
from demo.people import CONNECTORS, PEOPLE, STEWARDS
from demo.seeding import Ground, fill
from domain.audit import Asked
from domain.candidacies import Status as Candidate
from domain.chapters import Chapter
from domain.chapters import Status as Life
from domain.evening import Count
from domain.events import Event, Status
from domain.foundings import Missing
from domain.health import Rung
from domain.people import Person
from domain.practices import Practices
from domain.questions.parts import Page as Practice
from services.house import House
from tests.stores import copy_store, open_store
from views.texts import Texts

pytestmark = pytest.mark.asyncio(loop_scope="module")

SERVER = 77
DAY = timedelta(days=1)
OPENED = {
    "a Sunday evening": datetime(2026, 11, 22, 20, 0, tzinfo=UTC),
    "when two cities are on two days": datetime(2026, 5, 5, 23, 50, tzinfo=UTC),
    "the night in which clocks change": datetime(2027, 3, 28, 0, 30, tzinfo=UTC),
    "the last minute of a year": datetime(2026, 12, 31, 22, 59, tzinfo=UTC),
    "a Wednesday morning": datetime(2026, 9, 2, 9, 0, tzinfo=UTC),
}


@dataclass(frozen=True)
class Filled:
    """A town that was filled at ``now``."""

    store: Store
    now: datetime

    async def event(self, title: str) -> Event:
        """The event of that title, the first date of one that repeats."""
        rows = await self.store.read.execute_fetchall(
            "SELECT MIN(id) AS id FROM events WHERE title = ?", (title,)
        )
        (row,) = rows
        found = await events.find(self.store.read, SERVER, row["id"])
        assert found is not None
        return found

    def stranger(self) -> Person:
        """Somebody who came a moment ago and is in no chapter."""
        return Person(SERVER, 1, "Amal", "en", "Europe/Paris")

    async def chapter(self, slug: str) -> Chapter:
        """The chapter of that slug."""
        found = await chapters.by_slug(self.store.read, SERVER, slug)
        assert found is not None
        return found


@pytest_asyncio.fixture(
    scope="module", loop_scope="module", params=list(OPENED.values()), ids=list(OPENED)
)
async def town(
    request: pytest.FixtureRequest, migrated: Path, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[Filled]:
    """Each opening hour in turn; nothing is written to the town once it is filled."""
    now: datetime = request.param
    path = tmp_path_factory.mktemp("town") / "town.db"
    copy_store(migrated, path)
    store = await open_store(path, now=now)
    numbers = count(1000)
    rooms = ("square", "announcements", "connectors", "stewards")
    ground = Ground(
        SERVER,
        {name: next(numbers) for name in (*rooms, *(one.room for one in CHAPTERS))},
        {name: next(numbers) for name in (STEWARDS, CONNECTORS, *(one.name for one in CHAPTERS))},
        {person.key: next(numbers) for person in PEOPLE},
    )
    try:
        await fill(House(store, lambda: now, playbooks=default_playbooks), ground, Texts())
        yield Filled(store, now)
    finally:
        await store.close()


async def test_the_ouimake_has_one_leg_on_a_day_and_two_at_once_on_the_next(town: Filled) -> None:
    main = await town.event("Ouimake")
    brest, nantes, rennes = await hosts.legs(town.store.read, main)
    assert [leg.chapter_name for leg in (brest, nantes, rennes)] == ["Brest", "Nantes", "Rennes"]
    assert main.chapter is None
    assert main.starts == brest.starts
    assert nantes.wall == rennes.wall == brest.wall + DAY
    assert main.ends == nantes.ends == rennes.ends


async def test_people_stand_for_every_date_of_the_drinks(town: Filled) -> None:
    first = await town.event("Thursday drinks")
    assert first.series is not None
    dates = await series_store.next_dates(
        town.store.read, first.series, since=town.now, limit=series_store.ALL
    )
    assert len(dates) >= 25
    assert [date.going for date in dates[:3]] == [5, 3, 3]


async def test_what_others_had_to_agree_to_was_agreed(town: Filled) -> None:
    talk = await town.event("Who owns the data of a city?")
    assert len(talk.hosts) == 1
    fest, picnic = await town.event("Ouishare Fest"), await town.event("Picnic of the Fest")
    assert picnic.part_of == fest.id
    assert (picnic.wall - fest.wall).days == 3
    train = await town.event("Night train to the Fest")
    assert train.part_of is None
    assert await hosts.asks_to_join(town.store.read, train.id)


async def test_the_fest_has_its_programme_and_people_picked_of_it(town: Filled) -> None:
    fest = await town.event("Ouishare Fest")
    listed = await sessions.of_event(town.store.read, fest)
    assert len(listed) == 22
    assert len({one.session.wall.date() for one in listed}) == 3
    assert len(await sessions.pickers(town.store.read, fest)) > 10


async def test_a_wish_gathers_interest_and_two_cities_bid(town: Filled) -> None:
    wish = await town.event("A winter school for repairers")
    assert (wish.status, wish.maybe) == (Status.WISHED, 6)
    summit = await town.event("Connectors' summit")
    assert len(await bids.standing(town.store.read, summit.id)) == 2


async def test_the_evening_that_is_over_was_told_and_comes_back(town: Filled) -> None:
    evening = await town.event("Disco Soupe du port")
    assert evening.ends < town.now
    assert Count(evening.attended or 0, evening.roughly) == Count(35, True)
    assert await recaps.of_event(town.store.read, SERVER, evening.id) is not None
    step = await followups.of_event(town.store.read, SERVER, evening.id)
    assert step is not None
    assert timedelta(days=11) < step.at - town.now < timedelta(days=13)


async def test_nothing_that_would_come_too_late_waits_to_be_sent(town: Filled) -> None:
    rows = await town.store.read.execute_fetchall(
        "SELECT kind FROM deliveries WHERE status = 'planned' AND expires <= ?",
        (int(town.now.timestamp()),),
    )
    assert list(rows) == []


async def test_a_founding_waits_for_the_one_who_presses_next(town: Filled) -> None:
    (founding,) = await foundings.open_ones(town.store.read, SERVER)
    standing = await foundings.standing(town.store.read, founding)
    assert standing.missing == (Missing.COMMITMENTS, Missing.DECISION)
    assert standing.mentor is not None
    assert (standing.needed, len(standing.people)) == (3, 4)


async def test_a_candidate_lacks_one_who_endorses_them_and_nothing_else(town: Filled) -> None:
    nantes = await town.chapter("nantes")
    (candidacy,) = await candidacies.open_of(town.store.read, SERVER)
    standing = await candidacies.standing(town.store.read, candidacy, town.now)
    assert (candidacy.chapter, candidacy.status) == (nantes.id, Candidate.GATHERING)
    assert (standing.missing.endorsers, standing.missing.takeoff) == (1, None)


async def test_somebody_who_arrived_is_stuck_half_way(town: Filled) -> None:
    paris = await town.chapter("paris")
    (track,) = await tracks.of_chapter(town.store.read, SERVER, paris.id)
    steps = await tracks.steps(town.store.read, track.id)
    assert [step.name for step in steps if step.raised] == ["introduce"]
    assert 3 < sum(not step.is_open for step in steps) < len(steps) / 2


async def test_one_chapter_is_silent_and_one_was_composted_with_what_it_learnt(
    town: Filled,
) -> None:
    silent = await health_boards.silent(
        town.store.read, SERVER, Practices(), now=town.now, limit=9, offset=0
    )
    porto, ghent = await town.chapter("porto"), await town.chapter("ghent")
    assert [(one.chapter, one.rung) for one in silent] == [(porto.id, Rung.MENTOR)]
    assert ghent.status is Life.COMPOSTED
    (ending,) = await endings.of_chapter(town.store.read, SERVER, ghent.id)
    assert "never fewer than three" in ending.lessons


async def test_the_handbook_has_a_practice_of_its_own_and_one_page_for_connectors(
    town: Filled,
) -> None:
    newcomer = town.stranger()
    connector = replace(newcomer, connects=frozenset({(await town.chapter("paris")).id}))
    read = [page.title for page in await handbook.readable(town.store.read, newcomer)]
    all_of_it = [page.title for page in await handbook.readable(town.store.read, connector)]
    assert set(all_of_it) - set(read) == {"A budget for the first meeting"}
    assert await handbook.replaced(town.store.read, newcomer) == {Practice.DECISIONS}
    span = timedelta(days=Practices().page_review_days)
    due = await handbook.due(town.store.read, SERVER, span=span, now=town.now, limit=9)
    assert [page.title for page in due] == ["Borrowing the sound system"]


async def test_who_needs_the_accounts_of_a_cooperative_meets_who_offers_them(
    town: Filled,
) -> None:
    posts = await board_keeping.unlooked(town.store.read, SERVER, now=town.now)
    (need,) = [post for post in posts if "fournil" in post.text]
    best, *_ = await board_finding.candidates(town.store.read, need, limit=5)
    assert best.fit.strong
    assert "accounts of a cooperative" in best.entries[0]


async def test_a_challenge_is_half_full_and_its_day_is_ahead(town: Filled) -> None:
    posts = await board_keeping.unlooked(town.store.read, SERVER, now=town.now)
    (one,) = [post for post in posts if post.challenge]
    assert one.challenge is not None
    assert one.challenge.starts > town.now
    assert len(await board_cards.team(town.store.read, one.id)) == one.challenge.size / 2


async def test_a_newcomer_sees_the_projects_of_the_network_and_not_those_of_lyon(
    town: Filled,
) -> None:
    newcomer = town.stranger()
    seen = {one.name for one in await projects.latest(town.store.read, newcomer, limit=25)}
    assert "Solar balconies" in seen
    assert "Radio quartier" not in seen
    assert await partners.number(town.store.read, SERVER) == 5


async def test_the_magazine_is_read_in_three_languages_and_asks_nobody_outside(
    town: Filled,
) -> None:
    assert await magazine.languages(town.store.read, SERVER) == ["en", "es", "fr"]
    rows = await town.store.read.execute_fetchall(
        "SELECT id FROM deliveries WHERE kind IN ('magazine.follow', 'handbook.follow')"
    )
    assert list(rows) == []


async def test_what_was_done_is_told_in_its_order_and_holds(town: Filled) -> None:
    conn = town.store.read
    lines = await audit.lines(conn, SERVER, Asked(), limit=1000)
    moments = [line.at for line in lines]
    assert len(moments) > 100
    assert moments == sorted(moments, reverse=True)
    assert await audit.since(conn, SERVER) == moments[-1]
    assert await audit_chain.verify(conn, SERVER) is None
