"""Who loses a chapter or a role loses what only those who have it may see."""

from __future__ import annotations

from datetime import timedelta

from tests.stories.conftest import Town
from tests.stories.events.playing import event


async def test_who_leaves_a_chapter_leaves_what_is_among_its_members(town: Town) -> None:
    paris = await town.chapter("Paris")
    mia, bo, cy = await town.connector("mia", paris), town.person("bo"), town.person("cy")
    for guest in (bo, cy):
        await guest.slash(town.square, "chapter join", chapter="Paris")
    await event(town, mia, "Inner circle", chapter="Paris", audience="chapter", capacity=1)
    await event(town, mia, "Open table", when="15 May 19:00", chapter="Paris")
    for guest in (bo, cy):
        await guest.slash(town.square, "event join", event="Inner circle")
    await bo.slash(town.square, "event join", event="Open table")
    await bo.slash(town.square, "chapter leave", chapter="Paris")
    await town.wait(timedelta(seconds=2))
    assert any("A seat is free" in message.content for message in town.inbox(cy))
    mine = await bo.slash(town.square, "event mine")
    shown = str([one.to_dict() for one in mine.response.embeds])
    assert "Open table" in shown
    assert "Inner circle" not in shown
    await town.wait(timedelta(days=11))
    assert not any("Inner circle" in message.content for message in town.inbox(bo))


async def test_whose_role_ended_is_not_reminded_of_what_connectors_do(town: Town) -> None:
    paris = await town.chapter("Paris")
    ada, mia = town.steward(), await town.connector("mia", paris)
    lou = await town.connector("lou", paris)
    await event(town, ada, "Summit", audience="connectors")
    for guest in (mia, lou):
        await guest.slash(town.square, "event join", event="Summit")
    await ada.slash(
        town.square, "connector remove", member=mia, chapter="Paris", reason="moved away"
    )
    await town.wait(timedelta(days=11))
    assert any("Summit" in message.content for message in town.inbox(lou))
    assert not any("Summit" in message.content for message in town.inbox(mia))


async def test_nobody_who_left_is_given_the_seat_they_waited_for(town: Town) -> None:
    ada = town.steward()
    await event(town, ada, capacity=1)
    bo, cy = town.person("bo"), town.person("cy")
    for guest in (bo, cy):
        await guest.slash(town.square, "event join", event="Potluck")
    town.guild.remove_member(cy)
    await town.wait(timedelta(seconds=2))
    await bo.slash(town.square, "event leave", event="Potluck")
    shown = await ada.slash(town.square, "event show", event="Potluck")
    assert "0 of 1" in str([one.to_dict() for one in shown.response.embeds])
