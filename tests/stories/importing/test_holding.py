"""Many events that go from a calendar at once: nothing is removed before a person looked."""

from __future__ import annotations

import discord
import simcord

from db import people
from db.store import Transaction
from tests.feeds.outside import Site
from tests.stories.conftest import Town
from tests.stories.deliveries.playing import with_stewards
from tests.stories.importing.playing import (
    SIX_HOURS,
    events,
    follow,
    put,
    text,
    vevent,
)

WEEKS = tuple(vevent(f"w{day}", f"Evening {day}", f"06{day:02}") for day in range(1, 11))


async def emptied(town: Town, far: Site) -> tuple[simcord.MemberActor, discord.Message]:
    """A calendar of ten events loses six; its connector, and what she is asked."""
    put(far, *WEEKS)
    ada = await town.connector("ada", await town.chapter("Lyon"))
    await follow(town, ada, far)
    put(far, *WEEKS[6:], vevent("new", "Picnic", "0611"), tag='"v2"')
    await town.wait(SIX_HOURS)
    (question,) = town.inbox(ada)
    return ada, question


async def standing(town: Town) -> int:
    """How many events are planned."""
    return sum(status == "planned" for _, _, status in await events(town))


async def test_a_mass_deletion_waits_for_a_person_and_the_rest_is_taken(
    town: Town, far: Site
) -> None:
    _, question = await emptied(town, far)
    assert "**6** of the 11 coming events of Lyon" in question.content
    assert await standing(town) == 11
    await town.wait(SIX_HOURS)
    assert await standing(town) == 11


async def test_a_deletion_that_is_confirmed_cancels_and_tells(town: Town, far: Site) -> None:
    put(far, *WEEKS)
    ada = await town.connector("ada", await town.chapter("Lyon"))
    await follow(town, ada, far)
    bo = town.person("bo")
    await bo.slash(town.square, "event join", event="Evening 1")
    put(far, *WEEKS[6:], tag='"v2"')
    await town.wait(SIX_HOURS)
    assert town.inbox(bo) == []
    done = await ada.user.click(town.inbox(ada)[0], label="Remove them")
    assert "6 events of **Agenda** are cancelled" in text(done)
    assert await standing(town) == 4
    await town.wait(SIX_HOURS)
    assert "is cancelled" in town.inbox(bo)[0].content


async def test_events_that_a_person_keeps_stay_and_are_not_asked_about_again(
    town: Town, far: Site
) -> None:
    ada, question = await emptied(town, far)
    done = await ada.user.click(question, label="Keep them")
    assert "6 events stay" in text(done)
    put(far, *WEEKS[6:], tag='"v3"')
    await town.wait(SIX_HOURS)
    assert await standing(town) == 10  # the picnic alone went
    assert len(town.inbox(ada)) == 1


async def test_a_slip_that_is_mended_over_there_settles_itself(town: Town, far: Site) -> None:
    ada, question = await emptied(town, far)
    put(far, *WEEKS, vevent("new", "Picnic", "0611"), tag='"v3"')
    await town.wait(SIX_HOURS)
    assert await standing(town) == 11
    late = await ada.user.click(question, label="Remove them")
    assert "That is settled" in text(late)
    assert await standing(town) == 11


async def test_an_empty_calendar_removes_nothing(town: Town, far: Site) -> None:
    put(far, *WEEKS)
    await follow(town, await town.connector("ada", await town.chapter("Lyon")), far)
    put(far, tag='"v2"')
    await town.wait(SIX_HOURS)
    assert await standing(town) == 10


async def test_of_the_networks_calendar_the_stewards_are_asked(town: Town, far: Site) -> None:
    office = await with_stewards(town)
    put(far, *WEEKS)
    steward = town.steward()
    await follow(town, steward, far)
    put(far, *WEEKS[6:], tag='"v2"')
    await town.wait(SIX_HOURS)
    (question,) = office.history()
    refused = await town.person("bo").click(question, label="Remove them")
    assert "steward" in text(refused)
    assert await standing(town) == 10
    await steward.click(question, label="Remove them")
    assert await standing(town) == 4


def asked(office: simcord.ChannelHandle) -> list[simcord.MessageLike]:
    """Where stewards are asked about events that vanished."""
    return [one for one in office.history() if "Remove them" in str(one.components)]


async def test_when_no_connector_takes_messages_the_stewards_are_asked(
    town: Town, far: Site
) -> None:
    office = await with_stewards(town)
    put(far, *WEEKS)
    ada = await town.connector("ada", await town.chapter("Lyon"))
    await follow(town, ada, far)

    async def unit(tx: Transaction) -> None:
        await people.set_dm_closed(tx, town.guild.id, ada.id, closed=True, now=town.house.now())

    await town.house.store.write(unit)
    put(far, *WEEKS[6:], tag='"v2"')
    await town.wait(SIX_HOURS)
    (question,) = asked(office)
    await ada.click(question, label="Keep them")  # she may answer there too
    await town.wait(SIX_HOURS)
    assert await standing(town) == 10
    assert not asked(office)
