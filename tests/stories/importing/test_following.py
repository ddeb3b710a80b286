"""A calendar that is followed: asked again and again, what changes there changes here."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.feeds.outside import Site, answer, sent_on
from tests.stories.conftest import Town
from tests.stories.importing.playing import (
    DAY,
    HOUR,
    SIX_HOURS,
    events,
    follow,
    page,
    put,
    rows,
    text,
    told,
    url,
    vevent,
)

TWO = (vevent("a", "Potluck", "0512"), vevent("b", "Repair café", "0519"))


async def test_a_calendar_of_which_nothing_is_new_is_not_read_again(town: Town, far: Site) -> None:
    put(far, *TWO)
    lyon = await town.chapter("Lyon")
    ada = await town.connector("ada", lyon)
    await follow(town, ada, far)
    before = len(far.came)
    await town.wait(SIX_HOURS)
    assert len(far.came) == before + 1
    assert far.header("If-None-Match") == '"v1"'
    assert told(town, lyon) == []
    await town.wait(SIX_HOURS)
    assert len(far.came) == before + 2


async def test_what_is_new_there_is_new_here_and_the_channel_hears_of_it(
    town: Town, far: Site
) -> None:
    put(far, *TWO)
    lyon = await town.chapter("Lyon")
    ada = await town.connector("ada", lyon)
    await follow(town, ada, far)
    put(far, *TWO, vevent("c", "Picnic", "0521"), tag='"v2"')
    await town.wait(SIX_HOURS)
    assert ("Picnic", "05-21T19:00", "planned") in await events(town)
    assert told(town, lyon) == ["News among the events of **Agenda**: 1 added."]
    (message,) = town.channel(lyon).history()
    listed = await town.person("bo").click(message, label="Show the events")
    assert listed.ephemeral
    assert "Picnic" in text(listed)


async def test_the_channel_hears_once_a_day_at_most(town: Town, far: Site) -> None:
    put(far, *TWO)
    lyon = await town.chapter("Lyon")
    await follow(town, await town.connector("ada", lyon), far)
    for number in range(3):
        more = (vevent(f"n{one}", f"Walk {one}", f"052{one}") for one in range(number + 1))
        put(far, *TWO, *more, tag=f'"n{number}"')
        await town.wait(SIX_HOURS)
    assert told(town, lyon) == ["News among the events of **Agenda**: 1 added."]
    await town.wait(DAY)
    assert told(town, lyon)[1:] == ["News among the events of **Agenda**: 2 added."]


async def test_an_event_that_moves_there_tells_those_who_come(town: Town, far: Site) -> None:
    put(far, *TWO)
    lyon = await town.chapter("Lyon")
    await follow(town, await town.connector("ada", lyon), far)
    bo = town.person("bo")
    await bo.slash(town.square, "event join", event="Potluck")
    put(far, vevent("a", "Potluck", "0513"), TWO[1], tag='"v2"')
    await town.wait(SIX_HOURS)
    assert ("Potluck", "05-13T19:00", "planned") in await events(town)
    assert ["has moved" in one.content for one in town.inbox(bo)] == [True]


async def test_an_event_that_goes_there_is_cancelled_here_and_on_again_when_it_comes_back(
    town: Town, far: Site
) -> None:
    put(far, *TWO)
    lyon = await town.chapter("Lyon")
    await follow(town, await town.connector("ada", lyon), far)
    bo = town.person("bo")
    await bo.slash(town.square, "event join", event="Potluck")
    put(far, TWO[1], tag='"v2"')
    await town.wait(SIX_HOURS)
    assert await events(town) == [
        ("Potluck", "05-12T19:00", "cancelled"),
        ("Repair café", "05-19T19:00", "planned"),
    ]
    (news,) = town.inbox(bo)
    assert "is cancelled" in news.content
    assert "In “Agenda”, the calendar it comes from, it is no longer on" in news.content
    put(far, *TWO, tag='"v3"')
    await town.wait(SIX_HOURS)
    assert ("Potluck", "05-12T19:00", "planned") in await events(town)
    (row,) = await rows(town, "SELECT reason, going FROM events WHERE title = 'Potluck'")
    assert row == {"reason": None, "going": 1}
    assert "Your answer still stands" in town.inbox(bo)[-1].content


async def test_an_event_that_is_called_off_over_there_says_where(town: Town, far: Site) -> None:
    put(far, *TWO)
    await follow(town, await town.connector("ada", await town.chapter("Lyon")), far)
    bo = town.person("bo")
    await bo.slash(town.square, "event join", event="Potluck")
    put(far, vevent("a", "Potluck", "0512", "STATUS:CANCELLED"), TWO[1], tag='"v2"')
    await town.wait(SIX_HOURS)
    (news,) = town.inbox(bo)
    assert "is cancelled" in news.content
    assert "In “Agenda”, the calendar it comes from, it is no longer on" in news.content


async def test_what_people_changed_here_by_hand_stays(town: Town, far: Site) -> None:
    put(far, *TWO)
    lyon = await town.chapter("Lyon")
    ada = await town.connector("ada", lyon)
    await follow(town, ada, far)
    await ada.slash(town.square, "event edit", event="Potluck", venue="The Hive")
    put(far, vevent("a", "Potluck", "0512", "LOCATION:Town hall"), TWO[1], tag='"v2"')
    await town.wait(SIX_HOURS)
    (row,) = await rows(town, "SELECT venue FROM events WHERE title = 'Potluck'")
    assert row == {"venue": "The Hive"}


async def test_a_calendar_that_names_its_events_anew_doubles_none(town: Town, far: Site) -> None:
    put(far, *TWO)
    lyon = await town.chapter("Lyon")
    await follow(town, await town.connector("ada", lyon), far)
    put(far, vevent("x", "Potluck", "0512"), vevent("y", "Repair café", "0519"), tag='"v2"')
    await town.wait(SIX_HOURS)
    assert [status for _, _, status in await events(town)] == ["planned", "planned"]
    assert told(town, lyon) == []


async def test_an_entry_that_cannot_be_read_any_more_cancels_nothing(town: Town, far: Site) -> None:
    put(far, *TWO)
    await follow(town, await town.connector("ada", await town.chapter("Lyon")), far)
    put(far, vevent("a", "", "0512"), TWO[1], tag='"v2"')
    await town.wait(SIX_HOURS)
    assert [status for _, _, status in await events(town)] == ["planned", "planned"]


async def test_a_calendar_that_moved_for_good_is_asked_at_its_new_address(
    town: Town, far: Site
) -> None:
    put(far, *TWO)
    await follow(town, await town.connector("ada", await town.chapter("Lyon")), far)
    far.pages["/new"] = far.pages["/calendar"]
    far.pages["/calendar"] = sent_on(url(far, "new"), "301 Moved Permanently")
    await town.wait(SIX_HOURS)
    before = len(far.came)
    await town.wait(SIX_HOURS)
    assert [head.split(" ")[1] for head in far.came[before:]] == ["/new"]


async def test_a_calendar_that_fails_is_left_alone_longer_and_longer_then_asked_about(
    town: Town, far: Site
) -> None:
    put(far, *TWO)
    lyon = await town.chapter("Lyon")
    ada = await town.connector("ada", lyon)
    await follow(town, ada, far)
    far.pages["/calendar"] = answer("503 Service Unavailable")
    await town.wait(SIX_HOURS)
    before = len(far.came)
    await town.wait(HOUR + timedelta(minutes=1))
    assert len(far.came) == before + 1
    await town.wait(HOUR + timedelta(minutes=1))
    assert len(far.came) == before + 1  # two hours after the second failure
    for _ in range(8):
        await town.wait(DAY)
    assert len(far.came) < before + 15
    (question,) = town.inbox(ada)
    assert "for a week" in question.content
    kept = await ada.user.click(question, label="Keep trying")
    assert "I keep trying" in text(kept)
    for _ in range(5):
        await town.wait(DAY)
    assert len(town.inbox(ada)) == 1
    put(far, *TWO, tag='"v2"')
    await town.wait(DAY)
    assert "all is well" in text(await ada.slash(town.square, "event import"))
    assert [status for _, _, status in await events(town)] == ["planned", "planned"]


async def test_a_calendar_that_is_gone_is_asked_about_at_once(town: Town, far: Site) -> None:
    put(far, *TWO)
    ada = await town.connector("ada", await town.chapter("Lyon"))
    await follow(town, ada, far)
    far.pages["/calendar"] = answer("410 Gone")
    await town.wait(SIX_HOURS)
    (question,) = town.inbox(ada)
    assert "gone for good" in question.content
    done = await ada.user.click(question, label="Stop following")
    assert "is not followed any more" in text(done)
    before = len(far.came)
    await town.wait(2 * DAY)
    assert len(far.came) == before
    assert [status for _, _, status in await events(town)] == ["planned", "planned"]


@pytest.mark.incident
async def test_a_fault_of_ours_does_not_end_the_following(
    town: Town, far: Site, caplog: pytest.LogCaptureFixture
) -> None:
    put(far, *TWO)
    await follow(town, await town.connector("ada", await town.chapter("Lyon")), far)
    far.pages["/fault"] = far.pages["/calendar"]
    await town.wait(SIX_HOURS)
    assert caplog.text.count("delivery-failed") == 1
    del far.pages["/fault"]
    put(far, *TWO, vevent("c", "Picnic", "0521"), tag='"v2"')
    await town.wait(2 * HOUR)
    assert len(await events(town)) == 3


async def test_what_is_followed_is_shown_checked_and_stopped(town: Town, far: Site) -> None:
    put(far, *TWO)
    ada = await town.connector("ada", await town.chapter("Lyon"))
    assert "No calendar is followed" in text(await ada.slash(town.square, "event import"))
    await follow(town, ada, far)
    shown = await ada.slash(town.square, "event import")
    assert "**Agenda** (example.test) · 2 events coming" in text(shown)
    put(far, *TWO, vevent("c", "Picnic", "0521"), tag='"v2"')
    assert "1 added" in text(await ada.click(shown.response, label="Check now: Agenda"))
    stopped = await ada.click(shown.response, label="Stop following: Agenda")
    assert "Its events stay" in text(stopped)
    put(far, tag='"v3"')
    await town.wait(DAY)
    assert len(await events(town)) == 3


async def test_an_event_of_two_calendars_goes_when_the_second_lets_it_go_too(
    town: Town, far: Site
) -> None:
    put(far, *TWO)
    lyon = await town.chapter("Lyon")
    ada = await town.connector("ada", lyon)
    await follow(town, ada, far)
    far.pages["/other"] = page(far, vevent("x", "Potluck", "0512"), tag='"o1"', name="Other")
    await follow(town, ada, far, url=url(far, "other"))
    assert len(await events(town)) == 2
    put(far, TWO[1], tag='"v2"')
    await town.wait(SIX_HOURS)
    assert ("Potluck", "05-12T19:00", "planned") in await events(town)
    far.pages["/other"] = page(far, tag='"o2"', name="Other")
    await town.wait(SIX_HOURS)
    assert ("Potluck", "05-12T19:00", "cancelled") in await events(town)
