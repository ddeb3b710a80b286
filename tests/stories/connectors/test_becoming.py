"""The 333 rule played from both sides: proposed, endorsed, objected to, decided, welcomed."""

from __future__ import annotations

from db import tracks
from db.store import Transaction
from domain.practices import Practices
from tests.stories.conftest import Town
from tests.stories.connectors.playing import (
    DAY,
    LETTER,
    SOON,
    animates,
    boards,
    card,
    circle,
    custom,
    labels,
    said,
    told,
    willing,
)

CUSTOM = Practices()


async def test_from_a_proposal_to_the_playbook_by_the_333_rule(town: Town) -> None:
    here = await circle(town)
    proposed = await here.mia.slash(
        town.square, "connector propose", member=here.noor, chapter="Lyon"
    )
    assert "is asked by direct message" in proposed.response.content
    assert "Your endorsement counts already" in proposed.response.content
    await town.wait(SOON)
    done = await willing(town, here.noor)
    assert "two more" not in done.response.content
    assert "2 more connectors who endorse · the take-off, until" in done.response.content
    await town.wait(SOON)
    assert len(told(town, here.mia, "is willing")) == 1
    assert not town.channel(here.lyon).history()

    own = await here.mia.slash(town.square, "connector endorse", candidate="noor")
    assert "already; one endorsement each" in own.response.content
    refused = await here.noor.slash(town.square, "connector endorse", candidate="noor")
    assert "Only a connector" in refused.response.content
    second = await here.lou.slash(
        town.square, "connector propose", member=here.noor, chapter="Lyon"
    )
    assert "already on the way" in second.response.content
    await here.lou.slash(town.square, "connector endorse", candidate="noor")
    third = await here.quim.slash(town.square, "connector endorse", candidate="nor")
    assert "Missing: the take-off" in third.response.content
    listed = await here.quim.slash(town.square, "connector candidates", chapter="Lyon")
    assert "**noor** · Lyon\nMissing: the take-off" in listed.response.embeds[0].description
    opened = await card(town, here.quim)
    assert "Three evenings \\*together\\*" in opened.response.embeds[0].fields[0].value

    await town.wait(CUSTOM.takeoff_days * DAY - DAY)
    assert not here.room.history()
    await town.wait(DAY + SOON)
    (board,) = here.room.history()
    assert board.embeds[0].title == "A connector to be: noor · Lyon"
    (asked,) = told(town, here.noor, "Which of those who endorse you")
    chosen = await here.noor.user.select(asked, [str(here.quim.id)])
    assert f"<@{here.quim.id}> will run your welcome" in chosen.response.content
    assert not await animates(town, here.lyon, here.noor)

    await town.wait(CUSTOM.consent_days * DAY + SOON)
    assert await animates(town, here.lyon, here.noor)
    (track,) = [
        one
        for one in await tracks.of_member(town.house.store.read, town.guild.id, here.noor.id)
        if one.playbook == "connector"
    ]
    assert (track.chapter, track.buddy, track.starter) == (
        here.lyon.id,
        here.quim.id,
        here.mia.id,
    )
    assert len(told(town, here.lou, "**noor** is a connector of **Lyon** now")) == 1
    assert len(told(town, here.mia, "What you proposed is adopted")) == 1
    assert not said(town.channel(here.lyon), "Welcome!")
    (news,) = told(town, here.noor, "You are a connector of **Lyon** now")
    await here.noor.user.click(news, label="Tell the chapter's channel")
    await here.noor.user.click(news, label="Tell the chapter's channel")
    await town.wait(SOON)
    (welcome,) = said(town.channel(here.lyon), "Welcome!")
    assert f"<@{here.noor.id}> is a connector" in welcome.content
    edited = await here.noor.slash(town.square, "chapter edit", chapter="Lyon", description="Ours")
    assert "is changed" in edited.response.content


async def test_what_somebody_objects_early_stands_in_the_decision_from_its_beginning(
    town: Town,
) -> None:
    here = await circle(town)
    await custom(town, endorsers=2, takeoff_days=2, consent_days=2)
    await here.mia.slash(town.square, "connector propose", member=here.noor, chapter="Lyon")
    await town.wait(SOON)
    await willing(town, here.noor)
    objected = await here.quim.slash(
        town.square, "connector object", candidate="noor", reason="Too *many* promises"
    )
    assert "stands in the decision from its beginning" in objected.response.content
    await town.wait(SOON)
    for actor in (here.noor, here.mia):
        (heard,) = told(town, actor, "object")
        assert "> Too \\*many\\* promises" in heard.content
    own = await here.noor.slash(town.square, "connector object", candidate="noor", reason="Not me")
    assert "Only a connector" in own.response.content
    await here.lou.slash(town.square, "connector endorse", candidate="noor")
    await town.wait(2 * DAY + SOON)
    (board,) = here.room.history()
    assert "An objection stopped the clock" in board.embeds[0].fields[0].value
    assert "Too \\*many\\* promises" in board.embeds[0].fields[-1].value
    await town.wait(5 * DAY)
    assert not await animates(town, here.lyon, here.noor)
    settled = await here.quim.click(objected.response, label="My objection is settled")
    assert "The clock runs on" in settled.response.content
    await town.wait(2 * DAY + SOON)
    assert await animates(town, here.lyon, here.noor)


async def test_a_late_objection_goes_to_the_decision_and_blocks_it_kindly(town: Town) -> None:
    here = await circle(town)
    await custom(town, endorsers=1, takeoff_days=0, consent_days=3)
    declared = await here.noor.slash(
        town.square, "connector propose", member=here.noor, chapter="Lyon"
    )
    form = await here.noor.click(declared.response, label="I'm willing")
    await here.noor.submit_modal(form, LETTER)
    endorsed = await here.lou.slash(town.square, "connector endorse", candidate="noor Lyon")
    assert "It is being decided now" in endorsed.response.content
    await town.wait(SOON)
    late = await here.quim.slash(
        town.square, "connector object", candidate="noor", reason="Let us wait a year"
    )
    assert "stops the clock" in late.response.content
    await town.wait(SOON)
    assert len(told(town, here.lou, "objects to what you propose")) == 1
    await town.wait(15 * DAY)
    assert not await animates(town, here.lyon, here.noor)
    assert len(told(town, here.noor, "You do not become a connector of **Lyon** this time")) == 1
    again = await here.mia.slash(town.square, "connector propose", member=here.noor, chapter="Lyon")
    assert "is asked by direct message" in again.response.content


async def test_without_a_channel_of_connectors_the_stewards_decide(town: Town) -> None:
    here = await circle(town, room=False)
    await custom(town, endorsers=2, takeoff_days=0)
    await here.mia.slash(town.square, "connector propose", member=here.noor, chapter="Lyon")
    await town.wait(SOON)
    await willing(town, here.noor)
    await here.lou.slash(town.square, "connector endorse", candidate="noor")
    await town.wait(SOON)
    (asked,) = said(here.crew, "has all it takes")
    refused = await here.mia.click(asked, label="Accept")
    assert "Only a steward" in refused.response.content
    await here.quim.slash(town.square, "connector object", candidate="noor", reason="Wait")
    stands = await here.ada.click(asked, label="Accept")
    assert "Somebody objects to **noor**" in stands.response.content
    assert not await animates(town, here.lyon, here.noor)
    opened = await card(town, here.quim)
    await here.quim.click(opened.response, label="My objection is settled")
    await town.wait(CUSTOM.consent_days * DAY)
    asked, _ = said(here.crew, "has all it takes")
    await here.ada.click(asked, label="Accept")
    await town.wait(SOON)
    assert await animates(town, here.lyon, here.noor)
    assert len(told(town, here.noor, "You are a connector of **Lyon** now")) == 1
    assert said(here.crew, "**noor** is a connector of **Lyon** now")


async def test_not_now_is_fine_and_leaving_half_way_ends_it(town: Town) -> None:
    here = await circle(town)
    await custom(town, endorsers=1, takeoff_days=0)
    await here.mia.slash(town.square, "connector propose", member=here.noor, chapter="Lyon")
    await town.wait(SOON)
    (asked,) = told(town, here.noor, "would like you")
    no = await here.noor.user.click(asked, label="Not now")
    assert "That is fine" in no.response.content
    await town.wait(SOON)
    assert len(told(town, here.mia, "will not be a connector of **Lyon** for now")) == 1
    over = await here.lou.slash(town.square, "connector endorse", candidate="noor")
    assert "no candidate called" in over.response.content

    bo = town.person("bo")
    stranger = await bo.slash(town.square, "connector propose", member=bo, chapter="Lyon")
    assert "Only a member of **Lyon**" in stranger.response.content
    await here.mia.slash(town.square, "connector propose", member=bo, chapter="Lyon")
    await town.wait(SOON)
    await willing(town, bo)
    await town.wait(SOON)
    (board,) = here.room.history()
    town.guild.remove_member(bo)
    await town.wait(SOON)
    refreshed = here.room.history()[0]
    assert refreshed.id == board.id
    assert "there was nothing left to decide" in refreshed.embeds[0].fields[0].value
    listed = await here.lou.slash(town.square, "connector candidates")
    assert "Nobody is on the way" in listed.response.content
    await town.wait(8 * DAY)
    assert not await animates(town, here.lyon, bo)


async def test_a_question_that_nobody_answers_lapses(town: Town) -> None:
    here = await circle(town)
    await here.mia.slash(town.square, "connector propose", member=here.noor, chapter="Lyon")
    await town.wait(31 * DAY)
    assert len(told(town, here.mia, "ended without a decision")) == 1
    (asked,) = told(town, here.noor, "would like you")
    refused = await here.noor.user.click(asked, label="I'm willing")
    assert "is over" in refused.response.content


async def test_an_endorsement_ends_with_the_role_of_who_gave_it(town: Town) -> None:
    here = await circle(town)
    await custom(town, endorsers=2, takeoff_days=0)
    await here.mia.slash(town.square, "connector propose", member=here.noor, chapter="Lyon")
    await here.ada.slash(
        town.square, "connector remove", member=here.mia, chapter="Lyon", reason="moved away"
    )
    await town.wait(SOON)
    done = await willing(town, here.noor)
    assert "2 more connectors who endorse" in done.response.content
    own = await here.noor.slash(town.square, "connector candidates")
    assert "**noor** · Lyon" in own.response.embeds[0].description
    others = await town.person("bo").slash(town.square, "connector candidates")
    assert "Nobody is on the way" in others.response.content


async def test_being_named_directly_brings_a_candidacy_to_its_aim(town: Town) -> None:
    here = await circle(town)
    await custom(town, endorsers=1, takeoff_days=0)
    await here.mia.slash(town.square, "connector propose", member=here.noor, chapter="Lyon")
    await town.wait(SOON)
    await willing(town, here.noor)
    await here.ada.slash(town.square, "connector add", member=here.noor, chapter="Lyon")
    await town.wait(SOON)
    board, _ = here.room.history()
    assert "there was nothing left to decide" in board.embeds[0].fields[0].value
    assert len(told(town, here.noor, "You are a connector of **Lyon** now")) == 1
    found = await tracks.of_member(town.house.store.read, town.guild.id, here.noor.id)
    assert [one.playbook for one in found if one.playbook == "connector"] == ["connector"]
    again = await here.mia.slash(town.square, "connector propose", member=here.noor, chapter="Lyon")
    assert "is a connector of **Lyon** already" in again.response.content


async def test_a_candidate_and_who_presents_them_can_stop_it_while_it_is_decided(
    town: Town,
) -> None:
    here = await circle(town)
    await custom(town, endorsers=1, takeoff_days=0)
    for stops in (here.noor, here.mia):
        await here.mia.slash(town.square, "connector propose", member=here.noor, chapter="Lyon")
        await town.wait(SOON)
        asked = told(town, here.noor, "would like you")[-1]
        form = await here.noor.user.click(asked, label="I'm willing")
        await here.noor.user.submit_modal(form, LETTER)
        await town.wait(SOON)
        board = boards(here)[-1]
        if stops is here.noor:
            opened = await card(town, here.noor)
            await here.noor.click(opened.response, label="Not now")
        else:
            shown = await here.mia.click(board, label="Details")
            sure = await here.mia.click(shown.response, label="Withdraw the proposal")
            await here.mia.click(sure.response, label="Confirm")
        await town.wait(SOON)
        assert "Support" not in labels(boards(here)[-1])
    assert len(told(town, here.mia, "is not decided any more")) == 1
    assert len(told(town, here.noor, "was taken back")) == 1
    await town.wait(8 * DAY)
    assert not await animates(town, here.lyon, here.noor)


async def test_who_said_not_now_is_not_asked_again_by_anybody_for_a_while(town: Town) -> None:
    here = await circle(town)
    wish = {"member": here.noor, "chapter": "Lyon"}
    await here.mia.slash(town.square, "connector propose", **wish)
    await town.wait(SOON)
    (asked,) = told(town, here.noor, "would like you")
    await here.noor.user.click(asked, label="Not now")
    refused = await here.lou.slash(town.square, "connector propose", **wish)
    assert "is not asked again before" in refused.response.content
    own = await here.noor.slash(town.square, "connector propose", **wish)
    await here.noor.click(own.response, label="Not now")
    await town.wait(30 * DAY + SOON)
    again = await here.lou.slash(town.square, "connector propose", **wish)
    assert "is asked by direct message" in again.response.content


async def test_objecting_again_and_again_tells_the_candidate_once_a_day(town: Town) -> None:
    here = await circle(town)
    await here.mia.slash(town.square, "connector propose", member=here.noor, chapter="Lyon")
    await town.wait(SOON)
    for why in ("Too soon", "Really too soon", "Far too soon"):
        objected = await here.quim.slash(
            town.square, "connector object", candidate="noor", reason=why
        )
        await town.wait(SOON)
        await here.quim.click(objected.response, label="My objection is settled")
    assert len(told(town, here.noor, "has an objection")) == 1
    await town.wait(DAY)
    await here.quim.slash(town.square, "connector object", candidate="noor", reason="Still")
    await town.wait(SOON)
    assert len(told(town, here.noor, "has an objection")) == 2


async def test_who_endorses_while_it_is_decided_objects_there_no_more(town: Town) -> None:
    here = await circle(town)
    await custom(town, endorsers=1, takeoff_days=1, consent_days=2)
    await here.mia.slash(town.square, "connector propose", member=here.noor, chapter="Lyon")
    await town.wait(SOON)
    await willing(town, here.noor)
    for objector in (here.quim, here.lou):
        objected = await objector.slash(
            town.square, "connector object", candidate="noor", reason="Wait"
        )
    await town.wait(DAY + SOON)
    await here.quim.slash(town.square, "connector endorse", candidate="noor")
    await here.lou.slash(town.square, "connector endorse", candidate="noor")
    late = await here.lou.click(objected.response, label="My objection is settled")
    assert "no such candidacy" not in late.response.content
    await town.wait(2 * DAY + SOON)
    assert await animates(town, here.lyon, here.noor)


async def test_the_playbook_of_a_connector_begins_once_however_often_it_was_looked_at(
    town: Town,
) -> None:
    here = await circle(town)
    await custom(town, endorsers=2, takeoff_days=3)
    await here.mia.slash(town.square, "connector propose", member=here.noor, chapter="Lyon")
    await town.wait(SOON)
    await willing(town, here.noor)
    await here.ada.slash(town.square, "connector add", member=here.noor, chapter="Lyon")
    await town.wait(SOON)
    (track,) = await tracks.of_member(town.house.store.read, town.guild.id, here.noor.id)

    async def unit(tx: Transaction) -> None:
        await tracks.stop(tx, track, by=here.noor.id, now=town.house.now())

    await town.house.store.write(unit)
    await town.wait(4 * DAY)
    assert not await tracks.of_member(town.house.store.read, town.guild.id, here.noor.id)


async def test_an_endorser_presents_who_was_proposed_by_somebody_that_left(town: Town) -> None:
    here = await circle(town)
    await custom(town, endorsers=1, takeoff_days=0)
    await here.mia.slash(town.square, "connector propose", member=here.noor, chapter="Lyon")
    await here.lou.slash(town.square, "connector endorse", candidate="noor")
    await town.wait(SOON)
    town.guild.remove_member(here.mia)
    await town.wait(SOON)
    await willing(town, here.noor)
    await town.wait(SOON)
    (board,) = boards(here)
    assert f"<@{here.lou.id}>" in str(board.embeds[0].to_dict())
    assert f"<@{here.mia.id}>" not in str(board.embeds[0].to_dict())
    assert not told(town, here.mia, "is willing")
