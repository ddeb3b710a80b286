"""``/network audit``: the stewards see what was done, by whom and when, and that it still holds."""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
import simcord

from db import audit, audit_chain, personal
from db.store import Transaction
from domain.audit_actions import ACTIONS
from tests.stories.conftest import Town
from tests.stories.playing import forged
from tests.stories.privacy.playing import said
from views.texts import WHOLE


async def lines(town: Town, number: int, *, actor: int, action: str = "event.edit") -> None:
    """So many lines, one a day, the last one now."""
    now = town.house.now()

    async def unit(tx: Transaction) -> None:
        for age in range(number - 1, -1, -1):
            at = now - timedelta(days=age)
            await audit.add(tx, town.guild.id, action, actor=actor, subject=None, now=at)

    await town.house.store.write(unit)


def shown(result: simcord.InteractionResult) -> str:
    assert result.response is not None
    return str(result.response.embeds[0].description)


async def test_a_steward_reads_what_was_done_the_newest_first(town: Town) -> None:
    ada = town.steward()
    lyon = await town.chapter("Lyon")
    ben = town.person("ben")
    await ben.slash(town.square, "chapter join", chapter="Lyon")
    await ada.slash(town.square, "chapter edit", chapter="Lyon", name="Lyon Sud")
    read = await ada.slash(town.square, "network audit")
    assert read.ephemeral
    told = shown(read).splitlines()
    assert f"<@{ada.id}> renamed the chapter **Lyon Sud**" in told[0]
    assert f"<@{ben.id}> belongs to **Lyon Sud** now" in told[1]
    assert "The bot came to the server".lower() in shown(read).lower()
    assert read.response.embeds[0].title == "What was done"
    end = await audit_chain.ends(town.house.store.read, town.guild.id)
    assert f"line {end.number} ends with `{end.link[:8]}`" in shown(read)
    assert lyon.id


async def test_who_is_no_steward_reads_nothing_and_is_suggested_nothing(town: Town) -> None:
    await town.network()
    ben = town.person("ben")
    refused = await ben.slash(town.square, "network audit")
    assert "Only a steward" in said(refused)
    assert await ben.autocomplete(town.square, "network audit", "what", "chap") == []


async def test_pages_stay_while_more_is_done_and_are_for_stewards_only(town: Town) -> None:
    ada, ben = town.steward(), town.person("ben")
    await town.network()
    await lines(town, 25, actor=ada.id)
    first = await ada.slash(town.square, "network audit")
    before = shown(first)
    assert before.count("changed the event") == 10
    second = await ada.click(first.response, label="More")
    await lines(town, 3, actor=ben.id)
    again = await ada.click(second.response, label="Back")
    assert shown(again).split("\n\n", maxsplit=1)[0] == before.split("\n\n", maxsplit=1)[0]
    assert "Only a steward" in await forged(town, ben, turner(first))


async def test_lines_are_found_by_person_action_and_time(town: Town) -> None:
    ada, ben = town.steward(), town.person("ben")
    await town.chapter("Lyon")
    await lines(town, 5, actor=ben.id)
    await ada.slash(town.square, "connector add", member=ben, chapter="Lyon")
    by_ben = shown(await ada.slash(town.square, "network audit", who=ben.user))
    assert by_ben.count(f"<@{ben.id}>") == 6
    assert f"<@{ada.id}> made <@{ben.id}> a connector of **Lyon**" in by_ben
    edits = shown(await ada.slash(town.square, "network audit", who=ben.user, what="event.edit"))
    assert edits.count("changed the event") == 5
    assert "connector" not in edits
    yesterday = shown(await ada.slash(town.square, "network audit", when="yesterday"))
    assert yesterday.count("changed the event") == 1
    narrowed = await ada.slash(
        town.square, "network audit", who=ben.user, what="event.edit", when="yesterday"
    )
    assert said(narrowed).splitlines()[:2] == [
        f"By, to or about: <@{ben.id}>",
        "Of one kind: *changed the event*",
    ]
    midnight = int(datetime(2026, 5, 3, tzinfo=ZoneInfo("Europe/Paris")).timestamp())
    assert f"From <t:{midnight}:f> until <t:{midnight + 86_340}:f>" in said(narrowed)
    nothing = shown(await ada.slash(town.square, "network audit", what="series.edit"))
    assert "Nothing was kept that fits this" in nothing


async def test_actions_are_suggested_and_typed_in_the_readers_language(town: Town) -> None:
    ada = town.steward()
    await town.network()
    await town.speaks(ada, "fr")
    offered = await ada.autocomplete(town.square, "network audit", "what", "annulé série")
    assert [choice["value"] for choice in offered] == ["series.cancel"]
    assert offered[0]["name"] == "a annulé la série"
    by_hand = await ada.slash(town.square, "network audit", what="annulé la série")
    assert "Rien n'a été gardé" in shown(by_hand)
    several = await ada.slash(town.square, "network audit", what="annulé")
    assert "Plus" in said(several)
    unknown = await ada.slash(town.square, "network audit", what="trampoline")
    assert "trampoline" in said(unknown)
    assert "action" in said(unknown)


async def test_a_practice_is_told_by_its_name_in_the_readers_language(town: Town) -> None:
    ada = town.steward()
    await town.network()
    page = await ada.slash(town.square, "network practices")
    form = await ada.select(page.response, ["ask_days"], custom_id="practice.choose:0")
    await ada.submit_modal(form, {"figure": "80"})
    told = shown(await ada.slash(town.square, "network audit"))
    assert "`Days of silence until the question`, before: 90, after: 80" in told
    await town.speaks(ada, "fr")
    translated = shown(await ada.slash(town.square, "network audit"))
    assert town.bot.client.desk.texts.say("fr")("practice-ask-days-name") in translated
    assert "ask_days" not in told + translated


async def test_who_was_erased_stands_nowhere_and_the_line_stays(town: Town) -> None:
    ada, ben = town.steward(), town.person("ben")
    await town.chapter("Lyon")
    await ada.slash(town.square, "connector add", member=ben, chapter="Lyon")
    now, network = town.house.now(), town.guild.id
    await town.house.store.write(lambda tx: personal.erase(tx, network, ben.id, now=now))
    read = shown(await ada.slash(town.square, "network audit", what="connector.add"))
    assert "made someone who was erased a connector of **Lyon**" in read
    assert str(ben.id) not in read
    assert "held" in read


async def test_a_line_changed_in_the_store_is_told_to_the_stewards_once(town: Town) -> None:
    ada = town.steward()
    care = town.guild.create_text_channel("care")
    await town.network(stewards_channel=care.id)
    await lines(town, 5, actor=ada.id)

    async def unit(tx: Transaction) -> None:
        await tx.conn.execute("UPDATE audit SET actor = 5 WHERE number = 4")

    await town.house.store.write(unit)
    read = shown(await ada.slash(town.square, "network audit"))
    assert "Line 4 does not hold" in read
    await town.wait(timedelta(hours=2))
    told = [message.content for message in care.history() if "Line 4" in message.content]
    assert len(told) == 1
    await town.wait(timedelta(days=8))
    told = [message.content for message in care.history() if "Line 4" in message.content]
    assert len(told) == 1
    assert "Line 4 does not hold" in shown(await ada.slash(town.square, "network audit"))


async def test_the_round_says_that_all_of_it_held(town: Town) -> None:
    ada = town.steward()
    await town.network()
    await town.wait(timedelta(hours=2))
    end = await audit_chain.ends(town.house.store.read, town.guild.id)
    assert end.checked is not None
    assert end.broken is None
    assert "The whole of it was last read again" in shown(
        await ada.slash(town.square, "network audit")
    )


@pytest.mark.parametrize("language", WHOLE)
async def test_every_action_can_be_read_in_every_language(town: Town, language: str) -> None:
    ada = town.steward()
    await town.speaks(ada, language)
    await town.chapter("Lyon")

    async def unit(tx: Transaction) -> None:
        facts: dict[str, int | str | None] = {
            "member": 7,
            "to": "active",
            "role": 8,
            "added": 3,
            "name": "days",
            "field": "city",
        }
        for action in ACTIONS[:20]:
            await audit.add(
                tx, town.guild.id, action, actor=0, subject=5, now=town.house.now(), **facts
            )

    await town.house.store.write(unit)
    read = await ada.slash(town.square, "network audit")
    read = await ada.click(read.response, custom_id=turner(read))
    assert shown(read).count("<t:") >= 10


def turner(result: simcord.InteractionResult) -> str:
    """The first button by which pages are turned."""
    return str(re.findall(r"audit\.page[^'\"]*", said(result))[0])
