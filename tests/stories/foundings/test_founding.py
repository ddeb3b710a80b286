"""A chapter begins: from a wish for a town to its first event, seen from everybody's side."""

from __future__ import annotations

import simcord

from db import tracks
from domain.chapters import Chapter, Status
from domain.foundings import Level
from domain.ids import encode
from domain.tracks import StepStatus, Track
from tests.stories.conftest import Town
from tests.stories.foundings.playing import (
    DAY,
    SOON,
    Valley,
    animators,
    card,
    commits,
    named,
    number_of,
    stands,
    starts,
    told,
    valley,
)
from tests.stories.playing import begins, fields, forged, labels, presses


async def test_a_chapter_is_founded_by_three_with_a_mentor_and_the_connectors_consent(
    town: Town,
) -> None:
    here = await valley(town)
    away = await here.ines.slash(town.square, "chapter near", city="Marseille")
    wished = await here.ines.click(away.response, label="Tell me if one starts here")
    assert "Noted. If a chapter begins in **Marseille**" in wished.response.content

    shown = await here.sam.slash(town.square, "chapter start", city="marseille", why="The *sea*")
    assert "**Marseille** begins when you press **Confirm**" in shown.response.content
    assert labels(shown.response) == ["Confirm", "Discard"]
    done = await here.sam.click(shown.response, label="Confirm")
    assert "**Marseille** begins, with you as the first" in done.response.content
    await town.wait(SOON)
    seed = await named(town, "Marseille")
    assert (seed.status, seed.country, seed.zone) == (Status.SEED, "FR", "Europe/Paris")
    assert "The \\*sea\\*" in str(card(town).embeds[0].description)
    assert stands(town) == (
        "Still missing: 2 more commitments · a chapter that accompanies it · a decision"
    )

    (invited,) = [one for one in town.inbox(here.ines) if "You wanted to know" in one.content]
    choosing = await here.ines.user.click(invited, label="I'm in…")
    inside = await here.ines.user.click(choosing.response, label="Commitment")
    assert "you run **Marseille** with others for six months" in inside.response.content
    bo = town.person("bo")
    await here.noor.click(card(town), label="Commitment")
    await commits(town, bo, level=Level.INTEREST)
    await here.lou.click(card(town), label="We accompany it")
    await town.wait(SOON)
    assert fields(card(town).embeds[0])["Accompanied by"] == "Lyon"
    assert told(town, here.sam, "**Lyon** accompanies it")
    assert "the connectors' consent (until" in stands(town)

    (board,) = [one for one in here.room.history() if one.embeds]
    assert "Marseille" in str(board.embeds[0].title)
    await here.lou.click(board, label="Support")
    await town.wait(7 * DAY)
    await town.wait(SOON)
    formed = await named(town, "Marseille")
    assert formed.status is Status.FORMING
    assert formed.mentor == here.lyon.id
    assert await animators(town, formed) == {here.sam.id, here.noor.id, here.ines.id}
    assert stands(town) == "It has formed. Come and join it."
    (begun,) = told(town, here.noor, "you are one of its connectors")
    assert "/event calendar" in begun
    assert len(told(town, bo, "has formed")) == 1
    assert len(told(town, here.ines, "You wanted to know")) == 1
    (track,) = await tracks.of_chapter(town.house.store.read, town.guild.id, formed.id)
    assert track.playbook == "new_chapter"
    assert None not in {formed.role, formed.channel}

    await _begins_its_life(town, here, formed, track)


async def _begins_its_life(town: Town, here: Valley, formed: Chapter, track: Track) -> None:
    bo = town.person("late")
    early = f"founding.take:{encode(number_of(card(town)))}:energy"
    assert "**Marseille** has formed already" in await forged(town, bo, early)
    await _meets(town, here.noor)
    await town.wait(7 * DAY)
    assert (await named(town, formed.name)).status is Status.ACTIVE
    assert told(town, here.sam, "it is an active chapter now")
    steps = await tracks.steps(town.house.store.read, track.id)
    # three committed themselves: to have people whom one can write to is done already
    assert {one.name for one in steps if one.status is StepStatus.DONE} == {"people"}


async def _meets(town: Town, actor: simcord.MemberActor) -> None:
    """``actor`` announces the first event of Marseille, tomorrow."""
    shown = await actor.slash(
        town.square,
        "event create",
        title="First table",
        when="tomorrow 19:00",
        chapter="Marseille",
    )
    await actor.click(shown.response, label="Confirm")


async def test_a_steward_forms_it_where_connectors_have_no_channel(town: Town) -> None:
    here = await valley(town, room=False)
    shown = await here.sam.slash(
        town.square, "chapter start", city="Lyon", theme="Water", why="It is everyone's"
    )
    await here.sam.click(shown.response, label="Confirm")
    await town.wait(SOON)
    await commits(town, here.noor, here.ines)
    queue = await here.ada.slash(town.square, "network foundings")
    line = str(queue.response.embeds[0].description)
    assert "**Water**" in line
    assert "missing: a chapter that accompanies it · a decision" in line
    refused = await town.person("bo").slash(town.square, "network foundings")
    assert "connector" in refused.response.content
    await here.lou.click(card(town), label="We accompany it")
    await town.wait(SOON)
    (alert,) = [one.content for one in here.crew.history() if "**Water**" in one.content]
    assert "then *Form it now*" in alert

    listed = await here.lou.slash(town.square, "network foundings")
    lou_sees = await here.lou.select(listed.response, [first(queue)])
    assert "Form it now" not in labels(lou_sees.response)
    opened = await here.ada.select(queue.response, [first(queue)])
    asked = await here.ada.click(opened.response, label="Form it now")
    assert "The 3 people who committed themselves" in asked.response.content
    done = await here.ada.click(asked.response, label="Confirm")
    assert "**Water** forms" in done.response.content
    await town.wait(SOON)
    formed = await named(town, "Water")
    assert (formed.status, formed.kind.value, formed.city) == (Status.FORMING, "theme", None)
    assert await animators(town, formed) == {here.sam.id, here.noor.id, here.ines.id}


def first(result: simcord.InteractionResult) -> str:
    """The value of the first option of an answer's select."""
    components = result.response.components
    return str(components[0]["components"][0]["options"][0]["value"])


async def test_an_objection_stops_it_until_a_person_says_how_it_goes_on(town: Town) -> None:
    here = await valley(town)
    shown = await here.sam.slash(town.square, "chapter start", city="Grenoble", why="Rivers")
    assert "Not far: **Lyon**, " in shown.response.content
    assert labels(shown.response) == ["Confirm", "Discard", "Join Lyon"]
    await here.sam.click(shown.response, label="Confirm")
    await town.wait(SOON)
    await commits(town, here.noor, here.ines)
    await here.lou.click(card(town), label="We accompany it")
    await town.wait(SOON)
    (board,) = [one for one in here.room.history() if one.embeds]
    form = await here.lou.click(board, label="Object")
    await here.lou.submit_modal(form, {"why": "Too soon after the last one"})
    await town.wait(14 * DAY)
    await town.wait(DAY)
    assert (await named(town, "Grenoble")).status is Status.SEED
    assert "a way forward" in stands(town)
    assert [one for one in here.crew.history() if "did not agree to **Grenoble**" in one.content]

    opened = await here.ada.click(card(town), label="Details")
    assert "Form it now" not in labels(opened.response)
    form = await here.ada.click(opened.response, label="Form it all the same…")
    done = await here.ada.submit_modal(form, {"reason": "The objector agrees since"})
    assert "**Grenoble** forms" in done.response.content
    assert (await named(town, "Grenoble")).status is Status.FORMING


async def test_who_is_told_that_it_forms_is_not_told_that_the_decision_is_off(town: Town) -> None:
    here = await valley(town)
    await starts(town, here.sam)
    await commits(town, here.noor, here.ines)
    await here.lou.click(card(town), label="We accompany it")
    opened = await here.ada.click(card(town), label="Details")
    form = await here.ada.click(opened.response, label="Form it all the same…")
    await here.ada.submit_modal(form, {"reason": "Everyone was in the room"})
    await town.wait(SOON)
    assert len(told(town, here.sam, "you are one of its connectors")) == 1
    assert told(town, here.sam, "not decided any more") == []
    assert told(town, here.sam, "Your proposal") == []


async def test_a_commitment_taken_back_ends_the_decision_which_begins_again_with_another(
    town: Town,
) -> None:
    here = await valley(town)
    quito = await town.chapter("Quito", country="EC")
    await begins(town, quito, here.lou)
    await starts(town, here.sam)
    await commits(town, here.noor, here.ines)
    asked = await here.lou.click(card(town), label="We accompany it")
    assert "Which of your chapters" in asked.response.content
    await here.lou.select(asked.response, [str(quito.id)])
    late = await forged(town, here.lou, f"founding.accompany:{encode(number_of(card(town)))}")
    assert "**Quito** accompanies **Grenoble** already" in late
    opened = await here.noor.click(card(town), label="Details")
    back = await here.noor.click(opened.response, label="Take it back")
    assert "You are no longer in **Grenoble**" in back.response.content
    await town.wait(SOON)
    (ended,) = [one for one in here.room.history() if one.embeds]
    assert "Support" not in presses(ended)
    assert "one more commitment" in stands(town)
    await commits(town, here.noor)
    boards = [one for one in here.room.history() if one.embeds]
    assert ["Support" in presses(one) for one in boards] == [False, True]


async def test_who_presses_to_and_fro_does_not_fill_the_connectors_channel(town: Town) -> None:
    here = await valley(town)
    await starts(town, here.sam)
    await commits(town, here.noor, here.ines)
    await here.lou.click(card(town), label="We accompany it")
    for _ in range(3):
        opened = await here.noor.click(card(town), label="Details")
        await here.noor.click(opened.response, label="Take it back")
        await commits(town, here.noor)
    boards = [one for one in here.room.history() if one.embeds]
    assert ["Support" in presses(one) for one in boards] == [False, False]
    await town.wait(DAY)
    await town.wait(SOON)
    boards = [one for one in here.room.history() if one.embeds]
    assert ["Support" in presses(one) for one in boards] == [False, False, True]


async def test_what_made_it_ripe_without_a_press_is_noticed_within_a_week(town: Town) -> None:
    here = await valley(town, room=False)
    await starts(town, here.sam)
    await commits(town, here.noor, here.ines)
    await here.lou.click(card(town), label="We accompany it")
    await town.wait(SOON)
    assert "a steward's word" in stands(town)
    assert [one for one in here.room.history() if one.embeds] == []
    await town.network(
        announce_channel=town.square.id,
        connectors_channel=here.room.id,
        stewards_channel=here.crew.id,
    )
    await town.wait(7 * DAY)
    await town.wait(SOON)
    assert "the connectors' consent (until" in stands(town)


async def test_the_first_chapter_of_a_network_waits_for_nobody_who_is_not_there(
    town: Town,
) -> None:
    sam = town.person("sam")
    shown = await sam.slash(town.square, "chapter start", city="Grenoble", why="The river")
    assert shown.response.content.endswith("It forms with 3 commitments and a steward's word.")
    begun = await sam.click(shown.response, label="Confirm")
    assert f"I post its card in <#{town.square.id}>" in begun.response.content
    await town.wait(SOON)
    await commits(town, town.person("noor"), town.person("ines"))
    assert stands(town) == "Still missing: a steward's word (`/network foundings`)"
