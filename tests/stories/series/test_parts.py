"""A series that was split is one series to whoever edits or ends it."""

from __future__ import annotations

from datetime import datetime, timedelta

import simcord

from tests.stories.conftest import Town
from tests.stories.series.playing import dates, pick, series
from tests.stories.series.test_joining import every


async def edit(town: Town, actor: simcord.MemberActor, at: int, **changes: str) -> str:
    """An edit of the date number ``at``, confirmed; its preview."""
    event = (await dates(town))[at]
    shown = await actor.slash(town.square, "event edit", event=pick(event), **changes)
    preview = str(shown.response.content)
    await actor.click(shown.response, label="Confirm")
    return preview


async def test_what_follows_a_date_is_called_off_over_every_later_part(town: Town) -> None:
    ada, bo = town.steward(), town.person("bo")
    await series(town, ada)
    await every(town, bo)
    await edit(town, ada, 4, venue="The barn", scope="following")
    await edit(town, ada, 2, venue="The mill", scope="following")
    found = await dates(town)
    assert len({event.series for event in found}) == 3
    shown = await ada.slash(town.square, "event cancel", event=pick(found[1]), scope="following")
    assert f"({len(found) - 1} dates)" in shown.response.content
    assert "One person is told, once." in shown.response.content
    await ada.click(shown.response, label="Confirm")
    assert [event.id for event in await dates(town)] == [found[0].id]
    await town.wait(timedelta(seconds=5))
    (told,) = town.inbox(bo)
    assert f"{len(found) - 1} will not take place" in told.content
    await town.wait(timedelta(days=200))
    assert not await dates(town)


async def test_all_means_the_parts_before_and_after(town: Town) -> None:
    ada = town.steward()
    await series(town, ada)
    await edit(town, ada, 3, venue="The mill", scope="following")
    await edit(town, ada, 6, venue="The barn", scope="following")
    told = await edit(town, ada, 4, title="Stew", scope="all")
    found = await dates(town)
    assert {event.title for event in found} == {"Stew"}
    venues = [event.venue for event in found[2:7]]
    assert venues == [None, "The mill", "The mill", "The mill", "The barn"]
    assert f"{len(found)} dates" in told
    gone = await ada.slash(town.square, "event cancel", event=pick(found[4]), scope="all")
    assert f"({len(found)} dates)" in gone.response.content
    await ada.click(gone.response, label="Confirm")
    assert not await dates(town)


async def test_following_leaves_the_parts_before(town: Town) -> None:
    ada = town.steward()
    await series(town, ada)
    await edit(town, ada, 4, venue="The barn", scope="following")
    await edit(town, ada, 2, title="Stew", scope="following")
    found = await dates(town)
    assert {event.title for event in found[:2]} == {"Soup"}
    assert {event.title for event in found[2:]} == {"Stew"}
    assert {event.venue for event in found[4:]} == {"The barn"}


async def test_a_part_with_a_time_of_its_own_keeps_it_and_the_preview_says_so(town: Town) -> None:
    ada = town.steward()
    await series(town, ada)
    await edit(town, ada, 4, when="10 July 20:00", scope="following")
    told = await edit(town, ada, 1, when="28 May 18:00", scope="following")
    assert "that were given a time of their own, from <t:" in told
    assert [event.wall for event in (await dates(town))[:5]] == [
        datetime(2026, 5, 14, 19),
        datetime(2026, 5, 28, 18),
        datetime(2026, 6, 11, 18),
        datetime(2026, 6, 25, 18),
        datetime(2026, 7, 10, 20),
    ]


async def test_without_repetition_nothing_follows_in_later_parts_either(town: Town) -> None:
    ada = town.steward()
    await series(town, ada)
    await edit(town, ada, 4, venue="The barn", scope="following")
    await edit(town, ada, 1, repeat="none", scope="following")
    assert [event.wall.day for event in await dates(town)] == [14, 28]
    await town.wait(timedelta(days=60))
    assert not await dates(town)
