"""Lazy consent: silence supports, a question is answered, an objection stops the clock."""

from __future__ import annotations

from datetime import datetime, timedelta

import simcord

from domain.ids import encode
from tests.stories.conftest import Town
from tests.stories.playing import ends, fields, forged, labels, presses
from tests.stories.summits.playing import (
    SOON,
    Circle,
    bid,
    board,
    circle,
    dates,
    news,
    objects,
    proposed,
    said,
    summit,
)

DAY = timedelta(days=1)
WEEK = timedelta(days=7)


async def deciding(town: Town) -> Circle:
    """Whether Quito hosts the summit, for a week."""
    here = await circle(town)
    await summit(town, here)
    await bid(town, here.quim)
    await proposed(town, here, "Quito")
    return here


def state(here: Circle) -> str:
    """How the decision stands, on its board."""
    return fields(board(here).embeds[0])["How it stands"]


def closes(here: Circle) -> int:
    """When the decision closes, on its board."""
    return int(state(here).split("<t:")[1].split(":")[0])


async def details(here: Circle, actor: simcord.MemberActor) -> simcord.InteractionResult:
    """The decision as ``actor`` sees it."""
    return await actor.click(board(here), label="Details")


async def host(town: Town) -> int | None:
    """The chapter that hosts the next date."""
    (event, *_) = await dates(town)
    return event.chapter


async def test_silence_supports_and_the_clock_keeps_its_second(town: Town) -> None:
    here = await deciding(town)
    at = datetime.fromtimestamp(closes(here), tz=town.house.now().tzinfo)
    await town.wait(at - town.house.now() - timedelta(seconds=1))
    assert await host(town) is None
    await town.wait(timedelta(seconds=1))
    assert await host(town) == here.quito.id
    await town.wait(SOON)
    assert "Adopted on" in state(here)
    assert list(presses(board(here))) == ["Details"]
    (outcome,) = said(here.room)
    assert "is adopted: the time is up and no objection stands" in outcome
    assert len(news(town, here.ada, "What you proposed is adopted")) == 1


async def test_support_is_counted_once_and_can_be_said_aloud(town: Town) -> None:
    here = await deciding(town)
    first = await here.lou.click(board(here), label="Support")
    assert "Noted: you support this" in first.response.content
    again = await here.lou.click(board(here), label="Support")
    assert "already" in again.response.content
    await here.cleo.click(board(here), label="Support")
    await town.wait(SOON)
    assert fields(board(here).embeds[0])["Support"] == "2"


async def test_a_question_is_shown_and_answered_while_the_clock_runs(town: Town) -> None:
    here = await deciding(town)
    before = closes(here)
    form = await here.lou.click(board(here), label="Question")
    await here.lou.submit_modal(form, {"why": "Who **cooks**?"})
    await town.wait(SOON)
    assert closes(here) == before
    (asked,) = [one for one in town.inbox(here.ada) if "asks about" in one.content]
    assert "> Who \\*\\*cooks\\*\\*?" in asked.content
    seen = await details(here, here.ada)
    form = await here.ada.select(seen.response, [str(here.lou.id)])
    await here.ada.submit_modal(form, {"answer": "Everyone"})
    await town.wait(SOON)
    assert "Everyone" in fields(board(here).embeds[0])["Questions"]
    assert [one for one in news(town, here.lou, "you have an answer") if "> Everyone" in one]
    await town.wait(WEEK)
    assert await host(town) == here.quito.id


async def test_an_objection_stops_the_clock_and_the_rest_runs_once_it_is_settled(
    town: Town,
) -> None:
    here = await deciding(town)
    before = closes(here)
    await town.wait(2 * DAY)
    told = await objects(town, here, here.lou, "Too far for most")
    assert "stops the clock" in told
    stopped = town.house.now()
    assert "An objection stopped the clock" in state(here)
    assert "Too far for most" in fields(board(here).embeds[0])["Objections"]
    (heard,) = news(town, here.ada, "objects to what you propose")
    assert "> Too far for most" in heard
    await town.wait(10 * DAY)
    assert await host(town) is None
    seen = await details(here, here.lou)
    done = await here.lou.click(seen.response, label="My objection is settled")
    assert "The clock runs on" in done.response.content
    stood = town.house.now() - stopped
    await town.wait(SOON)
    assert abs(closes(here) - before - (stood + SOON).total_seconds()) <= 1
    await town.wait(6 * DAY)
    assert await host(town) == here.quito.id


async def test_the_proposer_answers_and_who_objected_agrees_from_their_messages(town: Town) -> None:
    here = await deciding(town)
    await objects(town, here, here.lou, "Too far")
    seen = await details(here, here.ada)
    form = await here.ada.select(seen.response, [str(here.lou.id)])
    done = await here.ada.submit_modal(form, {"answer": "We pay the trains"})
    assert "Your answer is with" in done.response.content
    await town.wait(SOON)
    assert "Open until" in state(here)
    (message,) = [one for one in town.inbox(here.lou) if "We pay the trains" in one.content]
    assert "object again" in message.content
    form = await here.lou.user.click(message, label="Object")
    await here.lou.user.submit_modal(form, {"why": "Too far"})
    await town.wait(SOON)
    assert "An objection stopped the clock" in state(here)
    seen = await details(here, here.ada)
    form = await here.ada.select(seen.response, [str(here.lou.id)])
    await here.ada.submit_modal(form, {"answer": "We pay the trains, and a night on the way"})
    await town.wait(SOON)
    message = next(one for one in town.inbox(here.lou) if "a night on the way" in one.content)
    await here.lou.user.click(message, label="My objection is settled")
    await town.wait(SOON)
    assert "Open until" in state(here)
    assert "a night on the way" in fields(board(here).embeds[0])["Objections"]


async def test_objecting_twice_is_one_objection_and_others_keep_the_clock_standing(
    town: Town,
) -> None:
    here = await deciding(town)
    await objects(town, here, here.lou, "Too far")
    assert "noted already" in await objects(town, here, here.lou, "Too far")
    assert len(news(town, here.ada, "objects to")) == 1
    await objects(town, here, here.cleo, "Too hot")
    form = await here.lou.click(board(here), label="Support")
    assert "you support this" in form.response.content
    await town.wait(SOON)
    assert "An objection stopped the clock" in state(here)
    await here.cleo.click(board(here), label="Support")
    await town.wait(SOON)
    assert "Open until" in state(here)


async def test_an_objection_says_why(town: Town) -> None:
    here = await deciding(town)
    assert "is empty" in await objects(town, here, here.lou, "   ")
    assert "Open until" in state(here)


async def test_an_objection_that_stays_open_for_two_weeks_blocks(town: Town) -> None:
    here = await deciding(town)
    await objects(town, here, here.lou, "Too far")
    await town.wait(13 * DAY)
    assert "An objection stopped the clock" in state(here)
    await town.wait(DAY)
    assert "Blocked on" in state(here)
    (outcome,) = said(here.room)
    assert "is blocked" in outcome
    assert await host(town) is None
    assert "What you proposed is blocked" in news(town, here.ada, "blocked")[0]


async def test_the_objection_of_who_is_no_connector_any_more_stands_no_longer(town: Town) -> None:
    here = await deciding(town)
    await objects(town, here, here.lou, "Too far")
    await ends(town, here.lyon, here.lou)
    await town.wait(DAY + SOON)
    assert "Open until" in state(here)
    refused = await here.lou.click(board(here), label="Support")
    assert "no such decision here" in refused.response.content


async def test_buttons_work_after_a_restart_and_what_is_due_meanwhile_closes(town: Town) -> None:
    here = await deciding(town)
    await town.restart()
    await objects(town, here, here.lou, "Too far")
    await town.restart()
    await here.lou.click(board(here), label="Support")
    town.bot.post.stop()
    await town.wait(9 * DAY)
    assert await host(town) is None
    await town.restart()
    await town.wait(SOON)
    assert await host(town) == here.quito.id
    assert len(said(here.room)) == 1


async def test_what_is_decided_takes_no_more_words(town: Town) -> None:
    here = await deciding(town)
    form = await here.lou.click(board(here), label="Object")
    await town.wait(WEEK + SOON)
    late = await here.lou.submit_modal(form, {"why": "Too far"})
    assert "is decided already" in late.response.content
    assert await host(town) == here.quito.id


async def test_the_proposer_withdraws_after_confirming_and_nobody_else_does(town: Town) -> None:
    here = await deciding(town)
    theirs = await details(here, here.lou)
    assert "Withdraw the proposal" not in labels(theirs.response)
    decision = presses(board(here))["Support"]
    refused = await forged(town, here.lou, decision.replace("support", "withdrawn"))
    assert "Only whoever proposed" in refused
    assert "Open until" in state(here)
    seen = await details(here, here.ada)
    asked = await here.ada.click(seen.response, label="Withdraw the proposal")
    await here.ada.click(asked.response, label="Confirm")
    await town.wait(SOON)
    assert "Withdrawn on" in state(here)
    await town.wait(WEEK)
    assert await host(town) is None


async def test_nobody_objects_to_their_own_proposal(town: Town) -> None:
    here = await deciding(town)
    refused = await here.ada.click(board(here), label="Object")
    assert "withdraw it under *Details*" in refused.response.content


async def test_a_board_that_was_deleted_stands_again_when_somebody_speaks(town: Town) -> None:
    here = await deciding(town)
    message = board(here)
    await message.delete()
    await town.wait(SOON)
    press = f"decision.support:{encode(await _decision(town))}"
    await forged(town, here.lou, press)
    await town.wait(SOON)
    assert fields(board(here).embeds[0])["Support"] == "1"


async def _decision(town: Town) -> int:
    rows = await town.house.store.read.execute_fetchall("SELECT id FROM decisions")
    return int(next(iter(rows))["id"])
