"""Series by the front door: this date, this and the following, all of them."""

from __future__ import annotations

from datetime import datetime, timedelta

import simcord

from db.store import Transaction
from tests.stories.conftest import Town
from tests.stories.series.playing import dates, pick, series, walls
from tests.stories.series.test_joining import every


async def edit(
    town: Town, actor: simcord.MemberActor, index: int, **options: object
) -> simcord.InteractionResult:
    """An edit of the date at ``index``, confirmed if it asks."""
    event = (await dates(town))[index]
    shown = await actor.slash(town.square, "event edit", event=pick(event), **options)
    if shown.response.components:
        await actor.click(shown.response, label="Confirm")
    return shown


async def test_one_date_can_be_moved_and_the_others_stay(town: Town) -> None:
    ada, bo = town.steward(), town.person("bo")
    await series(town, ada)
    await every(town, bo)
    await edit(town, ada, 1, when="29 May 20:00")
    assert (await walls(town))[:3] == [
        datetime(2026, 5, 14, 19),
        datetime(2026, 5, 29, 20),
        datetime(2026, 6, 11, 19),
    ]
    await town.wait(timedelta(seconds=5))
    (told,) = town.inbox(bo)
    assert "**Soup** has moved: it is now <t:1780077600:F>" in told.content


async def test_a_date_that_was_skipped_is_never_made_again(town: Town) -> None:
    ada, bo = town.steward(), town.person("bo")
    await series(town, ada)
    await every(town, bo)
    _, second, *_ = await dates(town)
    shown = await ada.slash(town.square, "event cancel", event=pick(second), reason="holidays")
    await ada.click(shown.response, label="Confirm")
    assert [wall.day for wall in (await walls(town))[:3]] == [14, 11, 25]
    await town.wait(timedelta(seconds=5))
    (told,) = town.inbox(bo)
    assert "is cancelled. Why: holidays" in told.content
    await edit(town, ada, 0, venue="The barn", scope="all")
    await town.wait(timedelta(days=7))
    assert [wall.day for wall in (await walls(town))[:3]] == [14, 11, 25]


async def test_a_new_title_for_all_leaves_what_a_date_has_by_itself(town: Town) -> None:
    ada = town.steward()
    await series(town, ada)
    await edit(town, ada, 1, title="Soup with guests")
    await edit(town, ada, 2, when="12 June 18:00")
    shown = await edit(town, ada, 0, title="Big Soup", venue="The barn", scope="all")
    assert "13 dates change; what a date was given by itself stays." in shown.response.content
    found = await dates(town)
    assert [event.title for event in found[:3]] == ["Big Soup", "Soup with guests", "Big Soup"]
    assert {event.venue for event in found} == {"The barn"}
    assert found[2].wall == datetime(2026, 6, 12, 18)
    fresh = await ada.autocomplete(town.square, "event show", "event", "big")
    assert len(fresh) == 12


async def test_a_new_time_for_the_following_splits_the_series(town: Town) -> None:
    ada, bo = town.steward(), town.person("bo")
    await series(town, ada)
    await every(town, bo)
    third = (await dates(town))[2]
    shown = await ada.slash(
        town.square, "event edit", event=pick(third), when="12 June 20:00", scope="following"
    )
    assert "changes from <t:1781197200:F> on" in shown.response.content
    assert "11 dates move." in shown.response.content
    assert "One person is told, once." in shown.response.content
    await ada.click(shown.response, label="Confirm")
    found = await dates(town)
    assert [event.wall for event in found[:4]] == [
        datetime(2026, 5, 14, 19),
        datetime(2026, 5, 28, 19),
        datetime(2026, 6, 12, 20),
        datetime(2026, 6, 26, 20),
    ]
    assert len({event.series for event in found}) == 2
    assert all(event.going == 1 for event in found)
    await town.wait(timedelta(seconds=5))
    (told,) = town.inbox(bo)
    assert "11 of your dates have another time" in told.content
    assert "Your next date is <t:1781287200:F>" in told.content
    await town.wait(timedelta(weeks=4))
    later = await dates(town)
    assert [event.wall.weekday() for event in later] == [4] * len(later)
    assert all(event.going == 1 for event in later)


async def test_a_new_time_for_all_moves_every_coming_date_and_leaves_the_past(town: Town) -> None:
    ada, bo = town.steward(), town.person("bo")
    await series(town, ada)
    await every(town, bo)
    first, *_ = await dates(town)
    await town.wait(timedelta(days=12))
    before = await dates(town)
    await edit(town, ada, 1, when="10 June 18:30", scope="all")
    after = await dates(town)
    assert [event.id for event in after] == [event.id for event in before]
    assert [event.wall for event in after[:2]] == [
        datetime(2026, 5, 27, 18, 30),
        datetime(2026, 6, 10, 18, 30),
    ]
    shown = await bo.slash(town.square, "event show", event=pick(first))
    assert "every two weeks, on Thursday" in str(shown.response.embeds[0].to_dict())


async def test_everyone_is_told_once_of_a_change(town: Town) -> None:
    ada = town.steward()
    guests = [town.person(name) for name in ("bo", "cy")]
    await series(town, ada, repeat="weekly")
    for guest in guests:
        await every(town, guest)
    await edit(town, ada, 0, when="15 May 19:00", scope="all")
    await town.wait(timedelta(minutes=1))
    for guest in guests:
        (told,) = town.inbox(guest)
        assert "25 of your dates have another time" in told.content


async def test_another_repetition_keeps_the_dates_on_which_it_falls_too(town: Town) -> None:
    ada, bo = town.steward(), town.person("bo")
    await series(town, ada, repeat="weekly")
    await every(town, bo)
    before = await dates(town)
    shown = await ada.slash(
        town.square, "event edit", event=pick(before[0]), repeat="fortnightly", scope="all"
    )
    assert "12 dates will not take place." in shown.response.content
    await ada.click(shown.response, label="Confirm")
    assert [event.id for event in await dates(town)] == [event.id for event in before[::2]]
    await town.wait(timedelta(seconds=5))
    (told,) = town.inbox(bo)
    assert "12 will not take place" in told.content
    await edit(town, ada, 0, repeat="weekly", scope="all")
    assert await walls(town) == [event.wall for event in before]


async def test_without_repetition_the_series_ends_with_that_date(town: Town) -> None:
    ada, bo = town.steward(), town.person("bo")
    await series(town, ada)
    await every(town, bo)
    await edit(town, ada, 2, repeat="none")
    assert [wall.day for wall in await walls(town)] == [14, 28, 11]
    await town.wait(timedelta(days=60))
    assert not await dates(town)
    assert len([one for one in town.inbox(bo) if "will not take place" in one.content]) == 1


async def test_the_end_can_be_moved(town: Town) -> None:
    ada = town.steward()
    await series(town, ada)
    event = (await dates(town))[0]
    for choice, count in (("n4", 4), ("n8", 8), ("none", 13)):
        shown = await ada.slash(
            town.square, "event edit", event=pick(event), repeat="fortnightly", scope="all"
        )
        await ada.select(shown.response, [choice])
        await ada.click(shown.response, label="Confirm")
        assert len(await dates(town)) == count


async def test_a_series_is_not_moved_into_the_past(town: Town) -> None:
    ada = town.steward()
    await series(town, ada)
    refused = await edit(town, ada, 2, when="10 May 19:00", scope="all")
    assert "A date would move to <t:1776013200:F>, which has passed." in refused.response.content
    assert (await walls(town))[0] == datetime(2026, 5, 14, 19)


async def test_one_date_has_no_rule_of_its_own(town: Town) -> None:
    ada = town.steward()
    await series(town, ada)
    refused = await edit(town, ada, 1, repeat="weekly", scope="this")
    assert "cannot come back by a rule of its own" in refused.response.content


async def test_a_scope_for_a_single_event_is_left_aside(town: Town) -> None:
    ada = town.steward()
    await series(town, ada, repeat="none")
    changed = await edit(town, ada, 0, title="Bread", scope="all")
    assert "**Bread** is changed" in changed.response.content


async def test_only_its_organisers_change_a_series(town: Town) -> None:
    ada, lyon = town.steward(), await town.chapter("Lyon")
    eve = await town.connector("eve", lyon)
    await series(town, eve, chapter="Lyon")
    event = (await dates(town))[0]
    bo = town.person("bo")
    refused = await bo.slash(
        town.square, "event edit", event=pick(event), title="Mine", scope="all"
    )
    assert "Only" in refused.response.content
    shown = await eve.slash(town.square, "event edit", event=pick(event), title="Ours", scope="all")

    async def unit(tx: Transaction) -> None:
        await tx.conn.execute("UPDATE connectors SET until = 1")

    await town.house.store.write(unit)
    late = await eve.click(shown.response, label="Confirm")
    assert "Only" in late.response.content
    assert {one.title for one in await dates(town)} == {"Soup"}
    assert await ada.slash(town.square, "event list")


async def test_a_card_that_stands_is_brought_up_to_date(town: Town) -> None:
    ada = town.steward()
    await town.network(announce_channel=town.square.id)
    await series(town, ada)
    await edit(town, ada, 0, title="Stew", scope="all")
    await town.wait(timedelta(seconds=5))
    (card,) = town.square.history()
    assert card.embeds[0].title == "Stew"
