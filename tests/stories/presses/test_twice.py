"""Pressing twice, or a press that is repeated on its way, has one effect."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import timedelta

import pytest
import simcord

from domain.connectors import Someone
from services import people
from services.connectors import naming
from tests.stories.composting.playing import proposes, valley
from tests.stories.conftest import Town
from tests.stories.events.playing import event, join
from tests.stories.presses.doubled import number, tremble

Shown = tuple[simcord.MemberActor, simcord.InteractionResult]
Offer = Callable[[Town], Awaitable[Shown]]


async def making(town: Town) -> Shown:
    """An event that waits for its *Confirm*."""
    ada = town.steward()
    given = {"title": "Potluck", "when": "14 May 19:00", "repeat": "weekly"}
    return ada, await ada.slash(town.square, "event create", **given)


async def moving(town: Town) -> Shown:
    """A new time."""
    ada, bo = town.steward(), town.person("bo")
    await event(town, ada)
    await join(town, bo)
    return ada, await ada.slash(town.square, "event edit", event="Potluck", when="15 May 19:00")


async def calling_off(town: Town) -> Shown:
    """A cancellation."""
    ada, bo = town.steward(), town.person("bo")
    await event(town, ada)
    await join(town, bo)
    return ada, await ada.slash(town.square, "event cancel", event="Potluck")


async def reminding(town: Town) -> Shown:
    """A reminder."""
    bo = town.person("bo")
    return bo, await bo.slash(town.square, "remind me", what="the soup", when="in 3 days")


async def posting(town: Town) -> Shown:
    """A post for the board."""
    bo = town.person("bo")
    return bo, await bo.slash(town.square, "board offer", text="I can lend a projector")


async def erasing(town: Town) -> Shown:
    """An erasure."""
    bo = town.person("bo")
    await bo.slash(town.square, "help")
    return bo, await bo.slash(town.square, "privacy erase")


async def ending(town: Town) -> Shown:
    """The end of a chapter, which its connectors decide."""
    here = await valley(town)
    return here.lou, await proposes(town, here.lou)


async def deciding(town: Town) -> Shown:
    """A decision."""
    lou = await town.connector("lou", await town.chapter("Lyon"))
    given = {"title": "A van", "text": "We buy a van", "closes": "in 7 days"}
    return lou, await lou.slash(town.square, "decide propose", **given)


FLOWS: dict[str, tuple[Offer, dict[str, int]]] = {
    "event": (making, {"series": 1, "audit": 1}),
    "move": (moving, {"events": 0, "audit": 1}),
    "cancel": (calling_off, {"events": 0, "audit": 1}),
    "reminder": (reminding, {"reminders": 1}),
    "post": (posting, {"board_posts": 1}),
    "erasure": (erasing, {"erasure_requests": 1}),
    "compost": (ending, {"decisions": 1}),
    "decision": (deciding, {"decisions": 1}),
}
"""What is confirmed, and how many rows of which tables come of it."""


@pytest.mark.parametrize("flow", FLOWS)
async def test_a_confirmation_that_arrives_twice_is_carried_out_once(town: Town, flow: str) -> None:
    offer, effect = FLOWS[flow]
    await town.network(announce_channel=town.square.id)
    actor, shown = await offer(town)
    before = {table: await number(town, table) for table in effect}
    drafts = await number(town, "drafts")
    tremble(town)
    await actor.click(shown.response, label="Confirm")
    after = {table: await number(town, table) for table in effect}
    assert {table: after[table] - before[table] for table in effect} == effect
    assert await number(town, "drafts") == max(drafts - 1, 0)


@pytest.mark.parametrize("flow", ["move", "cancel"])
async def test_news_that_were_confirmed_twice_are_told_once(town: Town, flow: str) -> None:
    offer, _ = FLOWS[flow]
    await town.network(announce_channel=town.square.id)
    actor, shown = await offer(town)
    tremble(town)
    await actor.click(shown.response, label="Confirm")
    kind = "event.moved" if flow == "move" else "event.cancelled"
    assert await number(town, "deliveries", "kind = ?", kind) == 1


async def test_an_event_that_was_confirmed_twice_is_announced_once(town: Town) -> None:
    await town.network(announce_channel=town.square.id)
    ada = town.steward()
    shown = await ada.slash(town.square, "event create", title="Potluck", when="14 May 19:00")
    tremble(town)
    await ada.click(shown.response, label="Confirm")
    await town.wait(timedelta(seconds=2))
    assert len(town.square.history()) == 1
    assert await number(town, "events") == 1


async def test_who_is_named_a_connector_twice_at_once_is_one_and_is_told_once(town: Town) -> None:
    lyon = await town.chapter("Lyon")
    ada, bo = town.steward(), town.person("bo")
    await bo.slash(town.square, "help")
    steward = await people.person(
        town.house, town.guild.id, ada.id, "ada", role_ids=frozenset(), manages_server=True
    )

    someone = Someone(bo.id, "bo", bot=False)
    outcomes = await asyncio.gather(
        *(naming.add(town.house, steward, someone, lyon) for _ in range(10))
    )
    assert sorted(type(one).__name__ for one in outcomes) == ["Added"] + ["AlreadyConnector"] * 9
    assert await number(town, "connectors", "member = ?", bo.id) == 1
