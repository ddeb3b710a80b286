"""A chapter writes its own copy of a playbook, in chat, for those who begin after that."""

from __future__ import annotations

from typing import Any

import simcord

from db import connectors, playbooks
from db.store import Transaction
from domain.chapters import Chapter
from domain.playbook_edits import Known
from domain.playbooks import Playbook
from tests.stories.conftest import Town
from tests.stories.onboarding.playing import arrives, begun, described, lyon
from tests.stories.playing import labels, options


async def edits(town: Town, actor: simcord.MemberActor, **given: str) -> Any:
    shown = await actor.slash(
        town.square, "onboard playbook edit", **{"playbook": "newcomer", **given}
    )
    assert shown.ephemeral
    return shown


async def picks(actor: simcord.MemberActor, shown: Any, text: str) -> Any:
    """The editor with the step picked whose words hold ``text``."""
    found = [value for label, value in options(shown.response).items() if text in label]
    return await actor.select(shown.response, [found[0]])


async def copy_of(town: Town, chapter: Chapter | None, name: str = "newcomer") -> Playbook:
    at = chapter.id if chapter else 0
    house = town.house
    return await playbooks.find(house.store.read, house.playbooks(), town.guild.id, at, name)


async def test_an_edited_copy_is_for_the_next_newcomer_of_that_chapter_only(town: Town) -> None:
    chapter, ada, noor = await lyon(town)
    paris = await town.chapter("Paris")
    assert set(Known) == set(town.house.playbooks())
    shown = await picks(ada, await edits(town, ada), "Introduce yourself")
    assert "You edit the copy of **Lyon**" in shown.response.content
    form = await ada.click(shown.response, label="Edit")
    done = await ada.submit_modal(
        form, {"text": "Bake a *cake*", "days": "3", "owner": ["newcomer"]}
    )
    assert "Bake a \\*cake\\*" in described(done)
    assert "after 3 days" in described(done)
    again = await ada.click(done.response, label="Up")
    await ada.click(again.response, label="Remove")
    assert "introduce" not in [step.name for step in (await copy_of(town, chapter)).steps]
    shown = await picks(ada, await edits(town, ada), "Come to an event")
    form = await ada.click(shown.response, label="Add a step")
    await ada.submit_modal(form, {"text": "Bake a cake", "days": "", "owner": ["buddy"]})
    omar, pia = await arrives(town, "omar"), await arrives(town, "pia")
    await omar.slash(town.square, "chapter join", chapter="Lyon")
    await pia.slash(town.square, "chapter join", chapter="Paris")
    of_noor, of_omar, of_pia = [(await begun(town, one))[1] for one in (noor, omar, pia)]
    assert "introduce" in of_noor
    assert "introduce" in of_pia
    assert "introduce" not in of_omar
    assert of_omar["own_1"].text("fr") == "Bake a cake"
    assert of_omar["own_1"].due is None
    assert of_omar["join"].settled_at is not None
    assert await copy_of(town, paris) == await copy_of(town, None)
    listed = await pia.slash(town.square, "onboard playbook list")
    assert "Copies of their own: Lyon" in described(listed)
    seen = await pia.slash(
        town.square, "onboard playbook show", playbook="newcomer", chapter="Lyon"
    )
    assert "Bake a cake" in described(seen)
    assert "Edit" not in labels(seen.response)
    shown = await ada.click((await edits(town, ada)).response, label="Back to the original")
    await ada.click(shown.response, label="Confirm")
    assert await copy_of(town, chapter) == await copy_of(town, None)


async def test_a_playbook_keeps_its_bounds(town: Town) -> None:
    _, ada, _ = await lyon(town)
    for days, why in (("tomorrow", "whole number"), ("-366", "whole number"), ("731", "whole")):
        shown = await picks(ada, await edits(town, ada), "Introduce yourself")
        form = await ada.click(shown.response, label="Edit")
        said = await ada.submit_modal(form, {"text": "Hello", "days": days, "owner": ["buddy"]})
        assert why in said.response.content
    form = await ada.click(shown.response, label="Edit")
    said = await ada.submit_modal(form, {"text": " \u200b ", "days": "1", "owner": ["buddy"]})
    assert "The step is empty" in said.response.content
    while True:
        form = await ada.click((await edits(town, ada)).response, label="Add a step")
        said = await ada.submit_modal(form, {"text": "x" * 300, "days": "730", "owner": ["buddy"]})
        if "at most" in (said.response.content or ""):
            break
        assert len(described(said)) <= 4096
    assert "at most 25 steps" in said.response.content


async def test_only_who_animates_a_chapter_edits_its_copy_and_stewards_the_networks(
    town: Town,
) -> None:
    chapter, ada, noor = await lyon(town)
    zed = await town.connector("zed", await town.chapter("Paris"))
    assert "Only a connector" in (await edits(town, noor)).response.content
    assert (
        "Only a connector of **Lyon**" in (await edits(town, zed, chapter="Lyon")).response.content
    )
    shown = await picks(ada, await edits(town, ada), "Introduce yourself")
    form = await ada.click(shown.response, label="Edit")
    now = town.house.now()

    async def over(tx: Transaction) -> None:
        await connectors.end(tx, town.guild.id, chapter.id, ada.id, why="over", now=now)

    await town.house.store.write(over)
    said = await ada.submit_modal(form, {"text": "Mine", "days": "1", "owner": ["buddy"]})
    assert "Only a connector of **Lyon**" in said.response.content
    assert await copy_of(town, chapter) == await copy_of(town, None)
    boss = town.steward("boss")
    shown = await picks(boss, await edits(town, boss), "Introduce yourself")
    form = await boss.click(shown.response, label="Edit")
    await boss.submit_modal(form, {"text": "Ours", "days": "1", "owner": ["newcomer"]})
    listed = await noor.slash(town.square, "onboard playbook list")
    assert "the network's own" in described(listed)
    ours = {step.name: step for step in (await copy_of(town, chapter)).steps}
    assert ours["introduce"].texts == {"en": "Ours"}
