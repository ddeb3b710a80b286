"""Somebody of the chapter accompanies a newcomer: asked first, and never overburdened."""

from __future__ import annotations

from datetime import timedelta

import simcord

from db import practices
from db.store import Transaction
from domain.tracks import StepStatus
from tests.stories.conftest import Town
from tests.stories.onboarding.playing import arrives, begun, lyon
from tests.stories.playing import ends, forged, options, presses

MINUTE = timedelta(minutes=1)


async def member(town: Town, name: str, language: str = "en") -> simcord.MemberActor:
    """Somebody of Lyon."""
    actor = town.person(name)
    await town.speaks(actor, language)
    await actor.slash(town.square, "chapter join", chapter="Lyon")
    return actor


async def load(town: Town, most: int) -> None:
    """How many people one buddy may accompany."""

    async def unit(tx: Transaction) -> None:
        await practices.put(tx, town.guild.id, "buddy_load", most)

    await town.house.store.write(unit)


async def asks(town: Town, actor: simcord.MemberActor, newcomer: object, buddy: object) -> str:
    """What ``/onboard buddy`` answers."""
    shown = await actor.slash(town.square, "onboard buddy", member=newcomer, buddy=buddy)
    assert shown.ephemeral
    return str(shown.response.content)


async def test_a_buddy_is_asked_first_and_then_both_know_who_the_other_is(town: Town) -> None:
    _, ada, noor = await lyon(town)
    bea = await member(town, "bea")
    assert "nothing is settled before they say yes" in await asks(town, ada, noor, bea)
    await town.wait(MINUTE)
    (question,) = town.inbox(bea)
    assert f"would you accompany <@{noor.id}>" in question.content
    assert (await begun(town, noor))[0].buddy is None
    assert "has not answered yet" in await asks(town, ada, noor, bea)
    await town.restart()
    said = await bea.user.click(question, label="Gladly")
    assert f"you accompany <@{noor.id}> from now on" in said.response.content
    await town.wait(MINUTE)
    assert f"<@{bea.id}> will accompany you" in town.inbox(noor)[-1].content
    assert f"<@{bea.id}> gladly accompanies <@{noor.id}>" in town.inbox(ada)[-1].content
    track, steps = await begun(town, noor)
    assert track.buddy == bea.id
    assert steps["buddy"].status is StepStatus.DONE
    assert "is or was the buddy" in await asks(town, ada, noor, bea)
    cleo = await member(town, "cleo")
    await asks(town, ada, noor, cleo)
    await town.wait(MINUTE)
    await cleo.user.click(town.inbox(cleo)[0], label="Gladly")
    await town.wait(MINUTE)
    assert "Thank you for having been there" in town.inbox(bea)[-1].content
    assert (await begun(town, noor))[0].buddy == cleo.id


async def test_nobody_accompanies_more_than_the_network_asks_of_anyone(town: Town) -> None:
    _, ada, noor = await lyon(town)
    bea, cleo = await member(town, "bea"), await member(town, "cleo")
    await load(town, 1)
    omar = await arrives(town, "omar")
    await omar.slash(town.square, "chapter join", chapter="Lyon")
    for newcomer in (noor, omar):
        await asks(town, ada, newcomer, bea)
    await town.wait(MINUTE)
    first, second = town.inbox(bea)
    await bea.user.click(first, label="Gladly")
    busy = await bea.user.click(second, label="Gladly")
    assert "accompanies one person already" in busy.response.content
    assert (await begun(town, omar))[0].buddy is None
    dan = await member(town, "dan", language="fr")
    fay = await member(town, "fay")
    shown = await ada.slash(town.square, "onboard buddy", member=omar)
    offered = options(shown.response)
    assert set(offered) == {"cleo", "fay"}
    assert dan.name not in offered
    await ada.select(shown.response, [offered["fay"]])
    await town.wait(MINUTE)
    said = await fay.user.click(town.inbox(fay)[0], label="Not now")
    assert "Thank you for answering" in said.response.content
    await town.wait(MINUTE)
    (told,) = [one for one in town.inbox(ada) if "cannot accompany" in one.content]
    again = await ada.user.click(told, label="Ask somebody else")
    assert set(options(again.response)) == {"cleo"}
    assert "cannot" in await asks(town, ada, omar, fay)
    assert "I ask" in await asks(town, ada, omar, cleo)


async def test_only_who_looks_after_a_newcomer_gives_them_a_buddy(town: Town) -> None:
    chapter, ada, noor = await lyon(town)
    bea = await member(town, "bea")
    zed = await town.connector("zed", await town.chapter("Paris"))
    assert "you accompany" in await asks(town, ada, noor, ada)
    assert "Only a connector of **Lyon**" in await asks(town, zed, noor, bea)
    assert "Only a connector" in await asks(town, bea, noor, bea)
    assert "Nobody accompanies themselves" in await asks(town, ada, noor, noor)
    robot = town.env.create_user("robot", bot=True)
    town.env.backend.add_member(town.guild.id, robot.id)
    assert "is a program" in await asks(
        town, ada, noor, simcord.MemberActor(town.env, town.guild, robot)
    )
    assert "No playbook is under way" in await asks(town, ada, bea, zed)
    track, _ = await begun(town, noor)
    shown = await ada.slash(town.square, "onboard buddy", member=noor)
    await ends(town, chapter, ada)
    late = await ada.select(shown.response, [str(bea.id)])
    assert "Only a connector of **Lyon**" in late.response.content
    assert town.inbox(bea) == []
    boss = town.steward("boss")
    assert "I ask" in await asks(town, boss, noor, bea)
    await town.wait(MINUTE)
    custom_id = presses(town.inbox(bea)[0])["Gladly"].split("~")[0]
    assert "for somebody else" in await forged(town, zed, custom_id)
    assert (await begun(town, noor))[0] == track


async def test_who_cannot_be_asked_is_not_waited_for(town: Town) -> None:
    _, ada, noor = await lyon(town)
    bea = await member(town, "bea")
    box = bea.user.dm_channel.id
    town.env.inject_error("POST", f"/channels/{box}/messages", status=403, code=50007)
    await asks(town, ada, noor, bea)
    await town.wait(MINUTE)
    (told,) = town.inbox(ada)
    assert f"I could not ask <@{bea.id}>" in told.content
    again = await ada.user.click(told, label="Ask somebody else")
    assert "I find nobody in the chapter" in again.response.content
    assert "takes no direct messages" in await asks(town, ada, noor, bea)


async def test_a_connector_of_another_chapter_of_theirs_leaves_the_buddy_in_peace(
    town: Town,
) -> None:
    _, ada, noor = await lyon(town)
    bea = await member(town, "bea")
    zed = await town.connector("zed", await town.chapter("Paris"))
    await noor.slash(town.square, "chapter join", chapter="Paris")
    assert "Only a connector of **Lyon**" in await asks(town, zed, noor, bea)
    assert "I ask" in await asks(town, ada, noor, bea)
