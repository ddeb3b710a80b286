"""Seats at the dates of a series by the front door: given up, given on, told of once."""

from __future__ import annotations

from datetime import timedelta

from tests.stories.conftest import Town
from tests.stories.series.playing import dates, labels, pick, series
from tests.stories.series.test_joining import every

SOON = timedelta(minutes=2)


async def test_who_wins_a_seat_at_every_date_hears_of_it_once(town: Town) -> None:
    ada, bo, cy = town.steward(), town.person("bo"), town.person("cy")
    await series(town, ada, capacity=1)
    await every(town, bo)
    await every(town, cy)
    left = await bo.slash(town.square, "event leave", event="Soup")
    await bo.click(left.response, label="Leave every date")
    await town.wait(SOON)
    first, second = town.inbox(cy)  # the one date that was left first, then all the others
    assert "A seat is free at **Soup** (<t:1778778000:F>)" in first.content
    assert "A seat is free at **Soup** (<t:1779987600:F>)" in second.content
    assert "You have a seat at 13 of its coming dates now." in second.content


async def test_who_leaves_the_server_leaves_their_seats_and_the_next_is_told_once(
    town: Town,
) -> None:
    ada, bo, cy = town.steward(), town.person("bo"), town.person("cy")
    await series(town, ada, capacity=1)
    await every(town, bo)
    await every(town, cy)
    town.guild.remove_member(bo)
    await town.wait(SOON)
    (told,) = town.inbox(cy)
    assert "A seat is free at **Soup** (<t:1778778000:F>)" in told.content
    assert "You have a seat at 13 of its coming dates now." in told.content
    assert {(date.going, date.waiting) for date in await dates(town)} == {(1, 0)}
    await town.wait(timedelta(days=30))
    assert {(date.going, date.waiting) for date in await dates(town)} == {(1, 0)}


async def test_leaving_the_last_date_speaks_of_no_others(town: Town) -> None:
    ada, bo = town.steward(), town.person("bo")
    await series(town, ada)
    await every(town, bo)
    first, second, *_ = await dates(town)
    shown = await ada.slash(town.square, "event cancel", event=pick(second), scope="following")
    await ada.click(shown.response, label="Confirm")
    left = await bo.slash(town.square, "event leave", event=pick(first))
    assert left.response.content == "Your answer to **Soup** is taken back."
    assert labels(left) == []
