"""``/privacy erase``: hidden at once, back as before for a week, then gone for good."""

from __future__ import annotations

import re
from datetime import timedelta

from tests.stories.conftest import Town
from tests.stories.health.playing import met
from tests.stories.playing import forged
from tests.stories.privacy.playing import SKILL, lasting, open_wide, reminded, said
from tests.stories.privacy.test_retention import traces
from tests.stories.test_members import found

DAY = timedelta(days=1)
SOON = timedelta(minutes=1)


async def test_who_takes_it_back_has_everything_exactly_as_before(town: Town) -> None:
    lyon = await town.chapter("Lyon")
    ada, ben = await open_wide(town, "ada", lyon), town.person("ben")
    await ben.slash(town.square, "help")
    await reminded(town, ada, "stand up", when="tomorrow at 18:00", repeat="weekly")
    before = await lasting(town)
    shown = await ada.slash(town.square, "privacy erase")
    assert shown.ephemeral
    assert "What goes" in said(shown)
    assert "What stays, without you" in said(shown)
    assert await lasting(town) == before
    asked = await ada.click(shown.response, label="Confirm")
    due = int((town.house.now() + 7 * DAY).timestamp())
    assert f"<t:{due}:F>" in said(asked)
    assert SKILL not in await found(town, ben, query="ada")
    await ada.slash(town.square, "event list")  # who acts meanwhile stays hidden
    assert SKILL not in await found(town, ben, query="ada")
    again = await ada.slash(town.square, "privacy erase")
    assert f"<t:{due}:F>" in said(again)
    kept = await ada.click(again.response, label="Keep my data")
    assert "as it was" in said(kept)
    assert await lasting(town) == before
    assert SKILL in await found(town, ben, query="ada")
    late = await ada.click(asked.response, label="Keep my data")
    assert "Nothing waits" in said(late)


async def test_nothing_is_sent_meanwhile_and_what_comes_back_comes_back(town: Town) -> None:
    lyon = await town.chapter("Lyon")
    ada = town.person("ada")
    await met(town, lyon, town.house.now() + 2 * DAY)
    await ada.slash(town.square, "event join", event="Potluck")
    await reminded(town, ada, "stand up", when="tomorrow at 18:00", repeat="weekly")
    asked = await ada.click(
        (await ada.slash(town.square, "privacy erase")).response, label="Confirm"
    )
    await town.wait(3 * DAY)
    assert town.inbox(ada) == []
    await ada.click(asked.response, label="Keep my data")
    await town.wait(6 * DAY)
    assert "stand up" in str([one.content for one in town.inbox(ada)])


async def test_who_discards_keeps_everything(town: Town) -> None:
    ada = await open_wide(town, "ada", await town.chapter("Lyon"))
    before = await lasting(town)
    shown = await ada.slash(town.square, "privacy erase")
    done = await ada.click(shown.response, label="Discard")
    assert "Nothing was erased" in said(done)
    await town.wait(8 * DAY)
    after = await lasting(town)
    assert after["member_fields"] == before["member_fields"]


async def test_after_a_week_it_is_final_and_who_acts_again_is_new(town: Town) -> None:
    lyon = await town.chapter("Lyon")
    await open_wide(town, "ada", lyon)
    ada = await town.connector("ina", lyon)
    await reminded(town, ada, "call mum", when="in 3 days")
    shown = await ada.slash(town.square, "privacy erase")
    assert "Lyon" in said(shown)
    assert "/connector handover" in said(shown)
    asked = await ada.click(shown.response, label="Confirm")
    await town.wait(4 * DAY)
    assert "call mum" not in str([one.content for one in town.inbox(ada)])
    await town.wait(3 * DAY + SOON)
    await town.wait(timedelta(minutes=30))
    assert await traces(town, str(ada.id)) == []
    late = await ada.click(asked.response, label="Keep my data")
    assert "Nothing waits" in said(late)
    again = await ada.slash(town.square, "profile show")
    assert "Lyon" not in said(again)
    refused = await ada.slash(town.square, "chapter edit", chapter="Lyon", name="Lyons")
    assert "connector" in said(refused)


async def test_the_stewards_hear_of_a_chapter_that_loses_its_connector(town: Town) -> None:
    crew = town.guild.create_text_channel("crew")
    await town.network(stewards_channel=crew.id)
    ina = await town.connector("ina", await town.chapter("Lyon"))
    shown = await ina.slash(town.square, "privacy erase")
    await ina.click(shown.response, label="Confirm")
    await town.wait(7 * DAY + SOON)
    await town.wait(SOON)
    told = str([(one.content, [e.to_dict() for e in one.embeds]) for one in crew.history()])
    assert "Lyon" in told
    assert str(ina.id) not in told


async def test_nobody_is_erased_by_a_button_made_for_somebody_else(town: Town) -> None:
    lyon = await town.chapter("Lyon")
    ada, eve = await open_wide(town, "ada", lyon), await open_wide(town, "eve", lyon)
    before = await lasting(town)
    shown = await ada.slash(town.square, "privacy erase")
    (pressed,) = re.findall(r"privacy\.confirm:\w+", said(shown))
    for custom_id in (pressed, "privacy.confirm", "privacy.confirm:zzz", "privacy.keep:1"):
        assert "no longer know" in await forged(town, eve, custom_id)
    after = await lasting(town)
    assert after["member_fields"] == before["member_fields"]
    assert await town.house.store.read.execute_fetchall("SELECT 1 FROM erasure_requests") == []
