"""Series by the front door: coming to this date, to every date, to none."""

from __future__ import annotations

from datetime import timedelta

import simcord

from db import answers
from domain.events import Answer
from tests.stories.conftest import Town
from tests.stories.series.playing import dates, labels, pick, series


async def every(town: Town, guest: simcord.MemberActor) -> str:
    """``guest`` comes to every date; what they are told."""
    said = await guest.slash(town.square, "event join", event="Soup")
    await guest.click(said.response, label="Come to every date")
    return str(said.response.content)


async def said_of(town: Town, guest: simcord.MemberActor) -> list[Answer | None]:
    """What ``guest`` answered to each date ahead."""
    found = []
    for event in await dates(town):
        answer = await answers.of_person(town.house.store.read, event.id, guest.id)
        found.append(answer[0] if answer else None)
    return found


async def test_going_answers_one_date_and_offers_every_date(town: Town) -> None:
    ada, bo = town.steward(), town.person("bo")
    await series(town, ada, repeat="monthly_date")
    said = await bo.slash(town.square, "event join", event="Soup")
    assert labels(said) == ["Come to every date"]
    assert await said_of(town, bo) == [Answer.GOING, *[None] * 5]
    await bo.click(said.response, label="Come to every date")
    assert "every date of **Soup** (every month, on day 14): 6 dates" in said.response.content
    assert await said_of(town, bo) == [Answer.GOING] * 6


async def test_new_dates_seat_those_who_always_come_in_their_order(town: Town) -> None:
    ada = town.steward()
    guests = [town.person(name) for name in ("bo", "cy", "di")]
    await series(town, ada, repeat="monthly_date", capacity=2)
    for guest in guests:
        await every(town, guest)
    before = len(await dates(town))
    await town.wait(timedelta(days=20))
    found = await dates(town)
    assert len(found) == before  # one is over, one is new
    people = await answers.people(town.house.store.read, found[-1].id)
    assert [(one.member, one.answer) for one in people] == [
        (guests[0].id, Answer.GOING),
        (guests[1].id, Answer.GOING),
        (guests[2].id, Answer.WAITING),
    ]


async def test_who_always_comes_is_reminded_of_each(town: Town) -> None:
    ada, bo = town.steward(), town.person("bo")
    await series(town, ada, repeat="weekly")
    await every(town, bo)
    await town.wait(timedelta(days=25))
    assert len([one for one in town.inbox(bo) if "**Soup**" in one.content]) == 3


async def test_leaving_one_date_leaves_the_others(town: Town) -> None:
    ada, bo = town.steward(), town.person("bo")
    await series(town, ada, repeat="monthly_date")
    await every(town, bo)
    _, second, *_ = await dates(town)
    left = await bo.slash(town.square, "event leave", event=pick(second))
    assert "You still come to the other dates." in left.response.content
    assert labels(left) == ["Leave every date"]
    assert await said_of(town, bo) == [Answer.GOING, None, *[Answer.GOING] * 4]
    await bo.click(left.response, label="Leave every date")
    assert "Your answers to 5 coming dates are taken back" in left.response.content
    assert await said_of(town, bo) == [None] * 6
    await town.wait(timedelta(days=40))
    assert not any(await said_of(town, bo))


async def test_an_answer_to_one_date_is_not_overruled(town: Town) -> None:
    ada, bo = town.steward(), town.person("bo")
    await series(town, ada, repeat="monthly_date")
    _, second, *_ = await dates(town)
    shown = await bo.slash(town.square, "event show", event=pick(second))
    await bo.click(shown.response, label="Can't")
    assert "What you had answered to one date stays" in await every(town, bo)
    assert (await said_of(town, bo))[:3] == [Answer.GOING, Answer.NO, Answer.GOING]
    third = (await dates(town))[2]
    shown = await bo.slash(town.square, "event show", event=pick(third))
    await bo.click(shown.response, label="Maybe")
    assert (await said_of(town, bo))[2:4] == [Answer.MAYBE, Answer.GOING]


async def test_my_events_name_a_series_once(town: Town) -> None:
    ada, bo = town.steward(), town.person("bo")
    await series(town, ada, repeat="weekly")
    await every(town, bo)
    mine = await bo.slash(town.square, "event mine")
    (line,) = mine.response.embeds[0].description.splitlines()
    assert line.endswith("✓ coming · every week, on Thursday")
    cy = town.person("cy")
    for event in (await dates(town))[:2]:
        await cy.slash(town.square, "event join", event=pick(event))
    mine = await cy.slash(town.square, "event mine")
    assert len(mine.response.embeds[0].description.splitlines()) == 2


async def test_who_leaves_the_server_comes_no_more(town: Town) -> None:
    ada, bo = town.steward(), town.person("bo")
    await series(town, ada, repeat="monthly_date")
    await every(town, bo)
    assert all(await said_of(town, bo))
    town.guild.remove_member(bo)
    await town.wait(timedelta(days=20))
    assert not any(await said_of(town, bo))


async def test_a_series_that_was_split_is_one_to_those_who_come(town: Town) -> None:
    ada, cy = town.steward(), town.person("cy")
    await series(town, ada, repeat="monthly_date")
    third = (await dates(town))[2]
    shown = await ada.slash(
        town.square, "event edit", event=pick(third), venue="The barn", scope="following"
    )
    await ada.click(shown.response, label="Confirm")
    assert len({event.series for event in await dates(town)}) == 2
    assert "6 dates are noted" in await every(town, cy)
    assert await said_of(town, cy) == [Answer.GOING] * 6
    ended = await ada.slash(
        town.square, "event cancel", event=pick((await dates(town))[4]), scope="following"
    )
    await ada.click(ended.response, label="Confirm")
    await town.wait(timedelta(seconds=5))
    (told,) = town.inbox(cy)
    assert "2 will not take place" in told.content
    assert "Your next date is <t:1778778000:F>" in told.content
    left = await cy.slash(town.square, "event leave", event=pick((await dates(town))[3]))
    await cy.click(left.response, label="Leave every date")
    assert await said_of(town, cy) == [None] * 4
