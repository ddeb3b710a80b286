"""Who leaves and comes back: in time to everything that is theirs, later as a newcomer."""

from __future__ import annotations

from datetime import timedelta

import simcord

from db import practices
from db.store import Transaction
from tests.stories.conftest import Town
from tests.stories.privacy.test_retention import traces
from tests.stories.reconciling.playing import DAY, SOON, away, comes, goes, letters
from tests.stories.test_members import found, opened, written
from tests.stories.welcome.playing import comes as joins

SKILL = "xylophone"


async def newcomer(town: Town) -> simcord.MemberActor:
    """Somebody who came, was welcomed, and can play the xylophone."""
    noor = joins(town, "noor")
    await town.env.settle()
    await written(town, noor, "skills", skills=SKILL)
    await opened(town, noor, "skills", "network")
    return noor


async def asks(town: Town, noor: simcord.MemberActor) -> None:
    """She wishes to be erased."""
    shown = await noor.slash(town.square, "privacy erase")
    await noor.click(shown.response, label="Confirm")


def leaves(town: Town, noor: simcord.MemberActor) -> None:
    """She leaves, and the bot hears of it."""
    town.guild.remove_member(noor)


def returns(town: Town, noor: simcord.MemberActor) -> None:
    """She comes back, and the bot hears of it."""
    town.env.backend.add_member(town.guild.id, noor.id, announce=True)


async def is_found(town: Town, seeker: simcord.MemberActor) -> bool:
    """Whether somebody finds a player of the xylophone."""
    return "<@" in await found(town, seeker, skill=SKILL)


async def is_marked(town: Town, noor: simcord.MemberActor) -> bool:
    """Whether whatever passes over people who left passes over her."""
    rows = await town.house.store.read.execute_fetchall(
        "SELECT left_at FROM members WHERE id = ?", (noor.id,)
    )
    return [row["left_at"] is not None for row in rows] == [True]


async def test_who_asked_to_be_erased_and_comes_back_within_the_week_may_still_think_again(
    town: Town,
) -> None:
    bo, noor = town.person("bo"), await newcomer(town)
    assert await is_found(town, bo)
    await asks(town, noor)
    leaves(town, noor)
    await town.wait(3 * DAY)
    returns(town, noor)
    await town.wait(SOON)
    assert not await is_found(town, bo)
    assert await is_marked(town, noor)
    assert len(letters(noor)) == 1  # no second welcome
    again = await noor.slash(town.square, "privacy erase")
    await noor.click(again.response, label="Keep my data")
    assert not await is_marked(town, noor)
    assert await is_found(town, bo)
    await town.wait(8 * DAY)
    assert await is_found(town, bo)


async def test_who_asked_to_be_erased_and_comes_back_after_the_week_is_a_newcomer(
    town: Town,
) -> None:
    noor = await newcomer(town)
    await asks(town, noor)
    leaves(town, noor)
    await town.wait(8 * DAY)
    assert await traces(town, SKILL) == []
    assert await traces(town, str(noor.id)) == []
    returns(town, noor)
    await town.wait(SOON)
    assert len([text for text in letters(noor) if "Welcome to" in text]) == 2
    assert await traces(town, SKILL) == []


async def test_who_asked_to_be_erased_left_and_came_back_while_the_bot_was_away_still_may(
    town: Town,
) -> None:
    bo, noor = town.person("bo"), await newcomer(town)
    await asks(town, noor)
    await town.wait(SOON)
    goes(town, noor)
    await away(town)
    comes(town, "noor", user=noor.user)
    await away(town)
    assert not await is_found(town, bo)
    again = await noor.slash(town.square, "privacy erase")
    await noor.click(again.response, label="Keep my data")
    assert await is_found(town, bo)
    assert len(letters(noor)) == 1


async def test_who_comes_back_before_their_time_is_over_has_their_profile_and_later_none(
    town: Town,
) -> None:
    bo, noor = town.person("bo"), await newcomer(town)

    async def unit(tx: Transaction) -> None:
        await practices.put(tx, town.guild.id, "retention_days", 30)

    await town.house.store.write(unit)
    leaves(town, noor)
    await town.wait(timedelta(days=20))
    assert not await is_found(town, bo)
    returns(town, noor)
    await town.wait(SOON)
    assert await is_found(town, bo)
    assert len([text for text in letters(noor) if "Welcome to" in text]) == 1
    leaves(town, noor)
    await town.wait(timedelta(days=38))
    assert await traces(town, SKILL) == []
    returns(town, noor)
    await town.wait(SOON)
    assert not await is_found(town, bo)
    assert len([text for text in letters(noor) if "Welcome to" in text]) == 2
