"""Series over clock changes: who agreed on 19:00 meets at 19:00, in each zone by its own clock."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from db import events, facts
from db.store import Transaction
from domain.times import wall_at
from services.events import zones
from tests.stories.conftest import Town
from tests.stories.series.playing import dates, series


@pytest.mark.parametrize(
    ("city", "zone", "when", "instants"),
    [
        ("Paris", "Europe/Paris", "22 October 19:00", ("10-22T17", "10-29T18", "11-05T18")),
        ("Cairo", "Africa/Cairo", "22 October 19:00", ("10-22T16", "10-29T16", "11-05T17")),
        (
            "Casablanca",  # back an hour for good on 20 September 2026
            "Africa/Casablanca",
            "10 September 19:00",
            ("09-10T18", "09-17T18", "09-24T19"),
        ),
        (
            "São Paulo",
            "America/Sao_Paulo",
            "22 October 19:00",
            ("10-22T22", "10-29T22", "11-05T22"),
        ),
        (
            "Montréal",
            "America/Montreal",
            "22 October 19:00",
            ("10-22T23", "10-29T23", "11-06T00"),
        ),
        (
            "Quito",
            "America/Guayaquil",
            "22 October 19:00",
            ("10-23T00", "10-30T00", "11-06T00"),
        ),
    ],
)
async def test_each_date_is_at_seven_in_the_evening(
    town: Town, city: str, zone: str, when: str, instants: tuple[str, ...]
) -> None:
    ada = town.steward()
    await town.chapter(city, zone=zone)
    await series(town, ada, when=when, repeat="weekly", chapter=city)
    found = (await dates(town))[:3]
    assert [f"{event.starts:%m-%dT%H}" for event in found] == list(instants)
    assert {wall_at(event.starts, zone).hour for event in found} == {19}


async def test_an_hour_that_is_skipped_moves_on_for_that_night_only(town: Town) -> None:
    ada = town.steward()
    await series(town, ada, when="21 March 2027 02:30", repeat="weekly")
    shown = [wall_at(event.starts, event.zone) for event in await dates(town)]
    assert shown == [
        datetime(2027, 3, 21, 2, 30),
        datetime(2027, 3, 28, 3, 30),
        datetime(2027, 4, 4, 2, 30),
    ]


async def test_a_moved_series_keeps_its_hour_over_the_change(town: Town) -> None:
    ada = town.steward()
    await series(town, ada, when="24 September 19:00", repeat="monthly_date")
    event = (await dates(town))[0]
    shown = await ada.slash(
        town.square, "event edit", event=event.title, when="25 September 20:00", scope="all"
    )
    await ada.click(shown.response, label="Confirm")
    found = await dates(town)
    assert [event.starts for event in found[:3]] == [
        datetime(2026, 9, 25, 18, tzinfo=UTC),
        datetime(2026, 10, 25, 19, tzinfo=UTC),
        datetime(2026, 11, 25, 19, tzinfo=UTC),
    ]


async def test_new_zone_data_moves_the_instants_of_dates_and_not_their_walls(town: Town) -> None:
    ada = town.steward()
    await series(town, ada, repeat="weekly")
    right = await dates(town)

    async def unit(tx: Transaction) -> None:
        hour = timedelta(hours=1)
        for event in right:  # as an edition believed that knew nothing of summer time
            await events.set_instants(
                tx, event.id, starts=event.starts + hour, ends=event.ends + hour
            )
        await facts.write(tx, "tzdata", "1999a")

    await town.house.store.write(unit)
    assert await zones.follow(town.house, "2026f") == len(right)
    assert await dates(town) == [replace(event) for event in right]
