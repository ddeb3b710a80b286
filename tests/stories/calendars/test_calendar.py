"""Calendars by the front door: asked for in Discord, subscribed to from outside."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from dataclasses import dataclass, replace

import discord
import pytest
import simcord
from aiohttp.test_utils import TestClient, TestServer

from tests.stories.conftest import Town
from tests.stories.events.playing import event, join
from tests.views.calendars.reading import parsed
from web.server import Window

PUBLIC = "https://town.example"


@dataclass
class Subscriber:
    """Whoever subscribes: a program outside Discord."""

    client: TestClient

    async def status(self, address: str) -> int:
        return (await self.client.get(address.removeprefix(PUBLIC))).status

    async def titles(self, address: str) -> list[str]:
        answer = await self.client.get(address.removeprefix(PUBLIC))
        assert answer.status == 200
        return sorted(str(one["SUMMARY"]) for one in parsed(await answer.read()).events)


@pytest.fixture
async def subscriber(town: Town) -> AsyncIterator[Subscriber]:
    """The town with a public address, and someone out there."""
    town.house = replace(town.house, public_url=PUBLIC)
    await town.restart()
    window = Window(town.house, "127.0.0.1", 0)
    async with TestClient(TestServer(window.application())) as client:
        yield Subscriber(client)


def address(message: discord.Message) -> str:
    """The link in what was said."""
    found = re.search(r"<(https://\S+\.ics)>", message.content)
    assert found, message.content
    assert f"`webcal://{found[1].removeprefix('https://')}`" in message.content
    return found[1]


async def calendar(town: Town, actor: simcord.MemberActor, **options: object) -> discord.Message:
    """What ``/event calendar`` says, privately."""
    result = await actor.slash(town.square, "event calendar", **options)
    assert result.ephemeral
    return result.response


async def file(message: discord.Message) -> list[str]:
    """The events of the file that is attached."""
    (attached,) = message.attachments
    assert attached.filename.endswith(".ics")
    return sorted(str(one["SUMMARY"]) for one in parsed(await attached.read()).events)


async def test_a_member_subscribes_and_the_calendar_follows(
    town: Town, subscriber: Subscriber
) -> None:
    ada, bo = town.steward(), town.person("bo")
    await event(town, ada, "Potluck")
    said = await calendar(town, bo)
    assert "Subscribe" in said.content
    assert await file(said) == ["Potluck"]
    link = address(said)
    assert await subscriber.titles(link) == ["Potluck"]
    await event(town, ada, "Dinner")
    assert await subscriber.titles(link) == ["Dinner", "Potluck"]
    shown = await ada.slash(town.square, "event cancel", event="Dinner")
    await ada.click(shown.response, label="Confirm")
    assert await subscriber.titles(link) == ["Cancelled: Dinner", "Potluck"]


async def test_asking_again_gives_the_same_link_and_each_person_their_own(
    town: Town, subscriber: Subscriber
) -> None:
    bo, cy = town.person("bo"), town.person("cy")
    links = {
        address(await calendar(town, actor, **options))
        for actor, options in (
            (bo, {}),
            (bo, {"scope": "all"}),
            (bo, {"scope": "mine"}),
            (cy, {}),
        )
    }
    assert len(links) == 3
    assert [await subscriber.status(link) for link in links] == [200, 200, 200]


async def test_ones_own_calendar_follows_what_one_answers(
    town: Town, subscriber: Subscriber
) -> None:
    ada, bo = town.steward(), town.person("bo")
    await event(town, ada, "Potluck")
    await event(town, ada, "Dinner")
    link = address(await calendar(town, bo, scope="mine"))
    assert await subscriber.titles(link) == []
    await join(town, bo)
    assert await subscriber.titles(link) == ["Potluck"]
    await bo.slash(town.square, "event leave", event="Potluck")
    assert await subscriber.titles(link) == []


async def test_the_calendar_of_a_chapter_holds_its_events_for_those_who_belong(
    town: Town, subscriber: Subscriber
) -> None:
    lyon = await town.chapter("Lyon")
    ada, bo = town.steward(), town.person("bo")
    await event(town, ada, "Elsewhere")
    await event(town, ada, "Open", chapter="Lyon")
    await event(town, ada, "Inside", chapter="Lyon", audience="chapter")
    said = await calendar(town, bo, chapter=lyon.name)
    assert "the events of **Lyon**" in said.content
    link = address(said)
    assert await subscriber.titles(link) == ["Open"]
    await bo.slash(town.square, "chapter join", chapter="Lyon")
    assert await subscriber.titles(link) == ["Inside", "Open"]
    await bo.slash(town.square, "chapter leave", chapter="Lyon")
    assert await subscriber.titles(link) == ["Open"]


async def test_a_series_is_one_entry_that_comes_back(town: Town, subscriber: Subscriber) -> None:
    ada, bo = town.steward(), town.person("bo")
    await event(town, ada, "Potluck", repeat="weekly")
    link = address(await calendar(town, bo))
    answer = await subscriber.client.get(link.removeprefix(PUBLIC))
    (found,) = parsed(await answer.read()).events
    assert found["RRULE"] == {"FREQ": ["WEEKLY"], "BYDAY": ["TH"]}
    assert "EXDATE" not in found


async def test_a_new_link_silences_the_old_one_after_a_second_thought(
    town: Town, subscriber: Subscriber
) -> None:
    bo = town.person("bo")
    said = await calendar(town, bo)
    old = address(said)
    asked = await bo.click(said, label="New link")
    assert "stops working" in asked.response.content
    kept = await bo.click(asked.response, label="Keep it")
    assert "Nothing changed" in kept.response.content
    assert await subscriber.status(old) == 200
    asked = await bo.click(said, label="New link")
    made = await bo.click(asked.response, label="New link")
    new = address(made.response)
    assert new != old
    assert (await subscriber.status(old), await subscriber.status(new)) == (404, 200)


async def test_a_link_is_switched_off_and_comes_back_another(
    town: Town, subscriber: Subscriber
) -> None:
    bo = town.person("bo")
    said = await calendar(town, bo)
    old = address(said)
    asked = await bo.click(said, label="Switch off")
    gone = await bo.click(asked.response, label="Switch off")
    assert "shows nothing any more" in gone.response.content
    assert await subscriber.status(old) == 404
    again = await bo.click(said, label="Switch off")
    none = await bo.click(again.response, label="Switch off")
    assert "no link any more" in none.response.content
    assert address(await calendar(town, bo)) != old


async def test_buttons_of_a_calendar_survive_a_restart(town: Town, subscriber: Subscriber) -> None:
    bo = town.person("bo")
    said = await calendar(town, bo, scope="mine")
    await town.restart()
    asked = await bo.click(said, label="New link")
    made = await bo.click(asked.response, label="New link")
    assert await subscriber.status(address(made.response)) == 200


async def test_without_a_public_address_there_is_the_file_and_a_word_of_why(town: Town) -> None:
    ada, bo = town.steward(), town.person("bo")
    await event(town, ada, "Potluck")
    said = await calendar(town, bo)
    assert await file(said) == ["Potluck"]
    assert "https://" not in said.content
    assert not said.components
    assert "WEB_PUBLIC_URL" not in said.content
    assert "`WEB_PUBLIC_URL`" in (await calendar(town, ada)).content


async def test_a_chapters_calendar_without_a_chapter_asks_which(town: Town) -> None:
    bo = town.person("bo")
    said = await calendar(town, bo, scope="chapter")
    assert "Which chapter?" in said.content
    assert not said.attachments


async def test_who_reads_french_subscribes_in_french(town: Town, subscriber: Subscriber) -> None:
    bo = town.person("bo")
    await town.speaks(bo, "fr")
    said = await calendar(town, bo, scope="mine")
    assert "S'abonner" in said.content
    assert await subscriber.status(address(said)) == 200
