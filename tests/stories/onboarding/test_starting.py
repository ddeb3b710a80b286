"""Who may begin a playbook, for whom, and who may tick its steps."""

from __future__ import annotations

from datetime import timedelta

import discord
import simcord

from db import chapters, tracks
from db.store import Transaction
from domain.chapters import Status
from domain.tracks import StepStatus, Track
from tests.stories.conftest import Town
from tests.stories.events.playing import event
from tests.stories.onboarding.playing import begun, described, lyon, steps
from tests.stories.playing import made_up
from views import ids

DAY = timedelta(days=1)
HOUR = timedelta(hours=1)


async def test_steps_are_ticked_by_whom_they_belong_to_and_by_nobody_else(town: Town) -> None:
    chapter, ada, noor = await lyon(town)
    paris = await town.chapter("Paris")
    bo = await town.connector("bo", paris)
    track, known = await begun(town, noor)
    greet, introduce = known["greet"].place, known["introduce"].place
    refused = await made_up(town, noor, ids.pack("track.done", track.id, greet))
    assert "This step belongs to the connectors" in refused.response.content
    for stranger in (bo, town.person("cy")):
        for action in ("track.done", "track.skip", "track.pause", "track.stopped", "track.show"):
            refused = await made_up(town, stranger, ids.pack(action, track.id, introduce))
            assert "not yours to see" in refused.response.content
    assert all(one.settled_by is None for one in (await steps(town, track)).values())

    done = await made_up(town, ada, ids.pack("track.done", track.id, greet))
    assert "Done: Greet them by name" in done.response.content
    twice = await made_up(town, ada, ids.pack("track.skip", track.id, greet))
    assert "settled before" in twice.response.content
    await town.steward("zoe").slash(
        town.square, "connector remove", member=ada, chapter=chapter.name, reason="moved"
    )
    late = await made_up(town, ada, ids.pack("track.done", track.id, introduce))
    assert "not yours to see" in late.response.content
    zoe = await made_up(town, town.steward("zed"), ids.pack("track.skip", track.id, introduce))
    assert "Skipped: Introduce yourself" in zoe.response.content


async def test_a_message_about_steps_is_answered_wherever_its_reader_acted_last(town: Town) -> None:
    _, _, noor = await lyon(town)
    track, _ = await begun(town, noor)
    await town.wait(DAY + HOUR)
    (told,) = town.inbox(noor)
    other = town.env.create_guild("Elsewhere")
    hall = other.create_text_channel("hall")
    town.env.backend.add_member(other.id, noor.id)
    away = simcord.MemberActor(town.env, other, noor.user)
    await away.slash(hall, "onboard mine")
    done = await noor.user.click(told, label="Done")
    assert "Done: Introduce yourself" in done.response.content
    assert (await steps(town, track))["introduce"].settled_by == noor.id

    powers = other.create_role("Crew", permissions=discord.Permissions(manage_guild=True))
    user = town.env.create_user("zed")
    town.env.backend.add_member(other.id, user.id, roles=[powers.id])
    steward = simcord.MemberActor(town.env, other, user)
    shown = await steward.slash(hall, "onboard mine")
    assert shown.ephemeral
    refused = await made_up(town, steward, ids.pack("track.show", track.id), hall)
    assert "not yours to see" in refused.response.content


async def test_connectors_begin_playbooks_in_their_own_chapters_only(town: Town) -> None:
    _, ada, noor = await lyon(town)
    paris = await town.chapter("Paris")
    bo = await town.connector("bo", paris)
    cy = town.person("cy")
    cases = {
        cy: "Only a connector can do this",
        bo: "**noor** belongs to none of your chapters yet",
    }
    for actor, said in cases.items():
        refused = await actor.slash(
            town.square, "onboard start", member=noor, playbook="Becoming a connector"
        )
        assert said in refused.response.content
    refused = await bo.slash(
        town.square, "onboard start", member=noor, playbook="connector", chapter="Lyon"
    )
    assert "Only a connector of **Lyon** can do this" in refused.response.content
    offered = await ada.autocomplete(town.square, "onboard start", "playbook", "conn")
    assert [(one["name"], one["value"]) for one in offered] == [
        ("Becoming a connector", "connector")
    ]
    begun = await ada.slash(
        town.square, "onboard start", member=noor, playbook="becomming a connector"
    )
    assert f"**Becoming a connector** has begun for <@{noor.id}>" in begun.response.content
    again = await ada.slash(town.square, "onboard start", member=noor, playbook="connector")
    assert "is under way for" in again.response.content
    unknown = await ada.slash(town.square, "onboard start", member=noor, playbook="xyz")
    assert "I know no playbook called “xyz”." in unknown.response.content


async def test_whoever_animates_a_chapter_with_them_may_begin_it_for_a_connector(
    town: Town,
) -> None:
    chapter, ada, _ = await lyon(town)
    bo = await town.connector("bo", chapter)
    begun = await ada.slash(town.square, "onboard start", member=bo, playbook="connector")
    assert f"**Becoming a connector** has begun for <@{bo.id}>" in begun.response.content
    (track,) = await tracks.of_member(town.house.store.read, town.guild.id, bo.id)
    assert track.chapter == chapter.id


async def test_stewards_read_that_connectors_were_told_and_not_that_there_are_none(
    town: Town,
) -> None:
    alerts = town.guild.create_text_channel("alerts")
    await town.network(stewards_channel=alerts.id)
    _, ada, noor = await lyon(town)
    await ada.slash(town.square, "onboard start", member=noor, playbook="new_chapter")
    await town.wait(22 * DAY)
    said = [one.content for one in alerts.history() if "A new chapter" in one.content]
    assert len(said) == 1
    assert "(Lyon) are open, and I have told everyone I can" in said[0]


async def test_a_playbook_begins_from_a_persons_menu(town: Town) -> None:
    _, ada, noor = await lyon(town)
    cy = town.person("cy")
    refused = await cy.context_menu(town.square, "Start onboarding", noor)
    assert "Only a connector can do this" in refused.response.content
    shown = await ada.context_menu(town.square, "Start onboarding", noor)
    labels = [one["label"] for one in shown.response.components[0]["components"][0]["options"]]
    assert labels == ["Arriving", "Becoming a connector"]
    await town.restart()
    picked = await ada.select(shown.response, ["connector"])
    assert "has begun" in picked.response.content
    running = await tracks.of_member(town.house.store.read, town.guild.id, noor.id)
    assert [one.playbook for one in running] == ["newcomer", "connector"]


async def test_a_handover_belongs_to_its_chapter_and_its_successor(town: Town) -> None:
    chapter, ada, noor = await lyon(town)
    started = await ada.slash(
        town.square, "onboard start", member=noor, playbook="handover", chapter="Lyon"
    )
    assert f"**Handing over** has begun for <@{noor.id}>" in started.response.content
    await town.env.settle()
    told = [one for one in town.inbox(ada) if "Tell the members early" in one.content]
    assert len(told) == 1
    needs = await town.steward("zoe").slash(
        town.square, "onboard start", member=noor, playbook="composting"
    )
    assert "choose which one with the option `chapter`" in needs.response.content
    mine = await ada.slash(town.square, "onboard mine")
    assert "Handing over" in str(mine.response.embeds[0].title)
    whole = await tracks.of_chapter(town.house.store.read, town.guild.id, chapter.id)
    assert {one.playbook for one in whole} == {"newcomer", "handover"}


async def test_an_event_is_prepared_by_its_organiser(town: Town) -> None:
    _, ada, noor = await lyon(town)
    await event(town, ada, "Ouimake", chapter="Lyon")
    needs = await ada.slash(town.square, "onboard start", member=noor, playbook="multi city")
    assert "choose which one with the option `event`" in needs.response.content
    refused = await noor.slash(
        town.square, "onboard start", member=noor, playbook="multi_city", event="Ouimake"
    )
    assert "Only one of the organisers" in refused.response.content
    started = await ada.slash(
        town.square, "onboard start", member=noor, playbook="multi_city", event="Ouimake"
    )
    assert "has begun for **Ouimake**" in started.response.content
    await town.env.settle()
    (told,) = [one for one in town.inbox(ada) if "in several cities" in one.content]
    assert "Open one conversation for all cities" in told.content
    (track,) = await _of_events(town)
    known = await steps(town, track)
    assert known["evening"].due is not None
    assert known["recap"].due == known["evening"].due + 2 * DAY
    await town.restart()
    (done,) = [
        part.custom_id
        for row in told.components
        for part in getattr(row, "children", ())
        if part.custom_id.startswith("track.done")
    ]
    ticked = await ada.user.select(told, [str(known["ignite"].place)], custom_id=done)
    assert "Done: Open one conversation" in ticked.response.content


async def test_an_event_that_gets_its_first_leg_is_prepared_in_all_its_cities(town: Town) -> None:
    brest, nantes = await town.chapter("Brest"), await town.chapter("Nantes")
    ada, bo = await town.connector("ada", brest), await town.connector("bo", nantes)
    await event(town, ada, "Ouimake", chapter="Brest", when="in 60 days")
    assert await _of_events(town) == []
    asked = await bo.slash(
        town.square,
        "event create",
        title="Ouimake Nantes",
        chapter="Nantes",
        when="in 61 days",
        part_of="Ouimake",
    )
    await bo.click(asked.response, label="Confirm")
    await town.env.settle()
    assert await _of_events(town) == []
    await ada.user.click(town.inbox(ada)[-1], label="Accept")
    (track,) = await _of_events(town)
    assert track.title("en") == "One event in several cities"
    assert (track.chapter, track.member) == (brest.id, 0)
    await event(town, ada, "Ouimake Rennes", chapter="Brest", when="in 60 days", part_of="Ouimake")
    assert len(await _of_events(town)) == 1


async def test_what_was_begun_for_an_event_moves_and_ends_with_it(town: Town) -> None:
    _, ada, noor = await lyon(town)
    await event(town, ada, "Ouimake", chapter="Lyon", when="in 60 days")
    await ada.slash(
        town.square, "onboard start", member=noor, playbook="multi_city", event="Ouimake"
    )
    (before,) = await _of_events(town)
    edited = await ada.slash(town.square, "event edit", event="Ouimake", when="in 70 days")
    await ada.click(edited.response, label="Confirm")
    await town.wait(16 * DAY)
    assert not any("in several cities" in one.content for one in town.inbox(ada))
    (after,) = await _of_events(town)
    assert after.anchor - before.anchor == 10 * DAY
    await town.wait(10 * DAY)
    assert len([one for one in town.inbox(ada) if "one conversation" in one.content]) == 1
    gone = await ada.slash(town.square, "event cancel", event="Ouimake", reason="flood")
    await ada.click(gone.response, label="Confirm")
    await town.wait(8 * DAY)
    assert len([one for one in town.inbox(ada) if "one conversation" in one.content]) == 1
    assert await _of_events(town) == []


async def test_an_event_that_comes_nearer_is_prepared_at_once(town: Town) -> None:
    _, ada, noor = await lyon(town)
    await event(town, ada, "Ouimake", chapter="Lyon", when="in 60 days")
    await ada.slash(
        town.square, "onboard start", member=noor, playbook="multi_city", event="Ouimake"
    )
    edited = await ada.slash(town.square, "event edit", event="Ouimake", when="in 40 days")
    await ada.click(edited.response, label="Confirm")
    await town.wait(HOUR)
    assert len([one for one in town.inbox(ada) if "one conversation" in one.content]) == 1
    gone = await ada.slash(town.square, "event cancel", event="Ouimake", reason="flood")
    await ada.click(gone.response, label="Confirm")
    await town.env.settle()
    assert await _of_events(town) == []


async def test_who_connects_no_more_is_not_told_how_to_become_a_connector(town: Town) -> None:
    chapter, ada, _ = await lyon(town)
    bo = await town.connector("bo", chapter)
    await ada.slash(town.square, "onboard start", member=bo, playbook="connector", chapter="Lyon")
    await town.wait(DAY + HOUR)
    heard = [one.content for one in town.inbox(bo) if "Becoming" in one.content]
    assert any("Say hello" in one for one in heard)
    await town.steward("zoe").slash(
        town.square, "connector remove", member=bo, chapter=chapter.name, reason="moved"
    )
    await town.wait(8 * DAY)
    assert [one.content for one in town.inbox(bo) if "Becoming" in one.content] == heard
    assert await tracks.of_member(town.house.store.read, town.guild.id, bo.id) == []


async def test_a_newcomer_outlives_the_chapter_that_looked_after_them(town: Town) -> None:
    chapter, ada, noor = await lyon(town)
    now = town.house.now()

    async def compost(tx: Transaction) -> None:
        await chapters.save(tx, chapter.with_(status=Status.COMPOSTED), now=now)

    await town.house.store.write(compost)
    await town.wait(DAY + HOUR)
    track, _ = await begun(town, noor)
    assert track.chapter == 0
    assert len(town.inbox(noor)) == 1
    assert not any("Find a buddy" in one.content for one in town.inbox(ada))


async def _of_events(town: Town) -> list[Track]:
    return await tracks.of_events(town.house.store.read, town.guild.id)


async def test_steps_are_found_by_their_words_and_by_suggestion(town: Town) -> None:
    _, ada, noor = await lyon(town)
    track, _ = await begun(town, noor)
    await town.wait(DAY + HOUR)
    offered = await noor.autocomplete(town.square, "onboard done", "step", "")
    assert offered[0]["name"].startswith("Say where you live")
    assert all("buddy for them" not in one["name"] for one in offered)
    picked = await noor.slash(town.square, "onboard done", step=offered[1]["value"])
    assert "Done: Introduce yourself" in picked.response.content
    several = await noor.slash(town.square, "onboard skip", step="one")
    assert "More than one step answers to" in several.response.content
    nothing = await noor.slash(town.square, "onboard done", step="dancing")
    assert "I know no step called “dancing”" in nothing.response.content
    skipped = await noor.slash(town.square, "onboard skip", step="ONE SMALL")
    assert "Skipped: Do one small thing" in skipped.response.content
    assert (await steps(town, track))["task"].status is StepStatus.SKIPPED
    forged = await noor.slash(town.square, "onboard done", step="id:zzzz:99")
    assert "no longer there" in forged.response.content
    shown = await ada.slash(town.square, "onboard mine")
    own, _, others = described(shown).partition("Up to others:")
    assert "Find a buddy" in own
    assert "Read what the network stands for" in others
    named = await ada.autocomplete(town.square, "onboard done", "step", "buddy")
    assert [one["name"].split(" · ")[0] for one in named] == ["noor"]


async def test_french_people_read_french(town: Town) -> None:
    _, _, noor = await lyon(town)
    await town.speaks(noor, "fr")
    await town.wait(DAY + HOUR)
    (told,) = town.inbox(noor)
    assert "c'est pour toi maintenant" in told.content
    assert "Présente-toi" in told.content
    shown = await noor.slash(town.square, "onboard mine")
    assert "Arriver" in shown.response.embeds[0].title
