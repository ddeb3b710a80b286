"""A chapter falls silent: it is asked, rung by rung, and only a person changes anything."""

from __future__ import annotations

from datetime import timedelta

from domain.chapters import Status
from tests.stories.conftest import Town
from tests.stories.health.playing import (
    DAY,
    SOON,
    fields,
    heard,
    labels,
    looks,
    met,
    quiet,
    said,
    since,
)
from tests.stories.playing import ends, fresh

HOUR = timedelta(hours=1)
QUIET = "It has been quiet around"


async def test_after_ninety_days_the_connectors_are_asked_and_an_answer_begins_anew(
    town: Town,
) -> None:
    here = await quiet(town, 89)
    await looks(town)
    assert heard(town, here.lou, QUIET) == []
    await town.wait(DAY)
    (asked,) = heard(town, here.lou, QUIET)
    assert labels(asked) == ["We're alive", "We need help", "We'd rather rest"]
    assert len(heard(town, here.mia, QUIET)) == 1
    await looks(town)
    await looks(town)
    assert len(heard(town, here.lou, QUIET)) == 1  # once in a silence
    form = await here.lou.user.click(asked, label="We're alive")
    done = await here.lou.user.submit_modal(form, {"text": "A picnic in June"})
    assert "Good to hear" in done.response.content
    assert town.house.now() - await since(town, here.lyon) < SOON
    (other,) = heard(town, here.mia, QUIET)
    late = await here.mia.user.click(other, label="We'd rather rest")
    assert "sign of life since" in late.response.content
    board = await here.ada.slash(town.square, "chapter health", chapter="Lyon")
    assert "A picnic in June" in str(board.response.embeds[0].to_dict())
    await town.wait(30 * DAY)
    assert heard(town, here.lou, "once more") == []  # counted from the answer


async def test_each_rung_asks_somebody_and_nobody_answering_changes_nothing(town: Town) -> None:
    here = await quiet(town, 90)
    paris = await town.chapter("Paris", latitude=48.86, longitude=2.35)
    pia = await town.connector("pia", paris)
    await met(town, paris, town.house.now() + 400 * DAY)
    before = await fresh(town, here.lyon)
    await looks(town)
    assert len(heard(town, here.lou, QUIET)) == 1
    await town.wait(30 * DAY + HOUR)
    (second,) = heard(town, here.lou, "once more")
    assert "**Paris**" in second.content
    assert len(heard(town, pia, "accompany it")) == 1
    assert len(said(town.channel(here.lyon), "lend a hand")) == 1
    await town.wait(60 * DAY)
    assert len(heard(town, here.lou, "Shall it rest?")) == 1
    assert said(here.desk, "marked as dormant") == []  # its people hear of it first
    await town.wait(DAY)
    (stewards,) = said(here.desk, "marked as dormant")
    assert labels(stewards) == ["Mark dormant", "Leave it for now", "Its health"]
    await town.wait(89 * DAY + HOUR)
    (last,) = heard(town, here.lou, "my last question")
    assert f"<t:{int((await since(town, here.lyon) + 365 * DAY).timestamp())}:D>" in last.content
    (question,) = said(here.desk, "marked as dormant")
    left = await here.ada.click(question, label="Leave it for now")
    assert "stays as it is" in left.response.content
    assert labels(said(here.room, "Would someone take it on")[0]) == ["I'd take it on"]
    await town.wait(95 * DAY)
    assert "Propose composting" in labels(heard(town, here.lou, "I propose to compost")[0])
    assert "Propose composting" in labels(said(here.desk, "the last notice has passed")[0])
    assert await fresh(town, here.lyon) == before
    await looks(town)
    assert len(heard(town, here.lou, "I propose to compost")) == 1
    told = await here.lou.user.click(
        heard(town, here.lou, "I propose")[0], label="Propose composting"
    )
    assert told.modal is not None


async def test_an_event_ahead_silences_the_questions_and_its_end_counts(town: Town) -> None:
    here = await quiet(town, 200)
    event = await met(town, here.lyon, town.house.now() + 3 * DAY)
    await looks(town)
    assert heard(town, here.lou, "Lyon") == []
    assert await since(town, here.lyon) == event.ends
    rows = await town.house.store.read.execute_fetchall("SELECT 1 FROM silences")
    assert list(rows) == []


async def test_an_event_that_another_chapter_hosts_with_it_is_a_sign_of_life(town: Town) -> None:
    here = await quiet(town, 200)
    paris = await town.chapter("Paris")
    await met(town, paris, town.house.now() - 10 * DAY, hosts=(here.lyon.id,))
    await looks(town)
    assert heard(town, here.lou, QUIET) == []
    board = await here.ada.slash(town.square, "network health")
    assert "No chapter is silent" in str(board.response.embeds[0].to_dict())


async def test_help_reaches_the_stewards_and_the_mentor(town: Town) -> None:
    paris = await town.chapter("Paris")
    pia = await town.connector("pia", paris)
    here = await quiet(town, 100, mentor=paris.id)
    await looks(town)
    form = await here.lou.user.click(heard(town, here.lou, QUIET)[0], label="We need help")
    await here.lou.user.submit_modal(form, {"text": "a **room**"})
    await town.wait(SOON)
    (alert,) = said(here.desk, "needs help")
    assert "a \\*\\*room\\*\\*" in alert.content
    assert len(heard(town, pia, "needs help")) == 1
    rows = await town.house.store.read.execute_fetchall("SELECT dedupe FROM deliveries")
    assert not [row for row in rows if "room" in row["dedupe"]]


async def test_a_neighbour_accompanies_and_a_member_helps(town: Town) -> None:
    here = await quiet(town, 130)
    paris = await town.chapter("Paris", latitude=48.86, longitude=2.35)
    pia = await town.connector("pia", paris)
    await met(town, paris, town.house.now() - DAY)
    await looks(town)
    await town.wait(30 * DAY + HOUR)
    (asked,) = heard(town, pia, "accompany it")
    told = await pia.user.click(asked, label="We'll accompany them")
    assert "**Paris** accompanies **Lyon**" in told.response.content
    await town.wait(SOON)
    assert (await fresh(town, here.lyon)).mentor == paris.id
    assert len(heard(town, here.lou, "**Paris** accompanies **Lyon**")) == 1
    (post,) = said(town.channel(here.lyon), "lend a hand")
    thanks = await here.bo.click(post, label="I'd help")
    assert "Thank you" in thanks.response.content
    await here.bo.click(post, label="I'd help")
    cy = town.person("cy")
    await cy.click(post, label="I'd help")  # who comes second is welcome
    await town.wait(SOON)
    assert len(heard(town, here.lou, f"<@{here.bo.id}> would lend a hand")) == 1
    assert len(heard(town, here.lou, f"<@{cy.id}> would lend a hand")) == 1
    assert town.house.now() - await since(town, here.lyon) < DAY


async def test_a_chapter_without_connectors_is_told_to_the_stewards(town: Town) -> None:
    here = await quiet(town, 95)
    await ends(town, here.lyon, here.lou)
    await ends(town, here.lyon, here.mia)
    await looks(town)
    (alert,) = said(here.desk, "nobody whom I could ask")
    assert "95 days" in alert.content
    assert heard(town, here.lou, QUIET) == []


async def test_resting_is_confirmed_by_a_person_and_waking_too(town: Town) -> None:
    here = await quiet(town, 100)
    await looks(town)
    (asked,) = heard(town, here.lou, QUIET)
    shown = await here.lou.user.click(asked, label="We'd rather rest")
    assert (await fresh(town, here.lyon)).status is Status.ACTIVE
    await here.lou.user.click(shown.response, label="Confirm")
    await town.wait(SOON)
    assert (await fresh(town, here.lyon)).status is Status.DORMANT
    assert len(heard(town, here.mia, "rests now")) == 1
    assert len(said(here.desk, "rests now")) == 1
    await met(town, here.lyon, town.house.now() + 20 * DAY)
    await looks(town)
    (offer,) = heard(town, here.mia, "Is it awake again?")
    await here.mia.user.click(offer, label="We're awake")
    await town.wait(SOON)
    assert (await fresh(town, here.lyon)).status is Status.ACTIVE
    assert len(heard(town, here.lou, "is awake again")) == 1
    await looks(town)
    assert len(heard(town, here.mia, "Is it awake again?")) == 1


async def test_somebody_of_the_network_takes_it_on(town: Town) -> None:
    here = await quiet(town, 300, status=Status.DORMANT)
    await looks(town)
    (last,) = heard(town, here.lou, "my last question")
    assert labels(last) == ["We're awake", "We need help", "It keeps resting"]
    assert heard(town, here.lou, QUIET) == []  # who rests is not asked the rest
    (post,) = said(here.room, "Would someone take it on")
    thanks = await here.bo.click(post, label="I'd take it on")
    assert "/connector propose" in thanks.response.content
    await town.wait(SOON)
    assert len(said(here.desk, f"<@{here.bo.id}> would take on **Lyon**")) == 1
    assert len(heard(town, here.mia, f"<@{here.bo.id}> would take on **Lyon**")) == 1
    assert (await fresh(town, here.lyon)).status is Status.DORMANT
    assert town.house.now() - await since(town, here.lyon) < DAY


async def test_without_a_channel_of_stewards_nothing_is_said_in_their_name(town: Town) -> None:
    here = await quiet(town, 185)
    await town.network(stewards_channel=None)
    board = await here.ada.slash(town.square, "chapter health", chapter="Lyon")
    shown = await here.ada.click(board.response, label="Mark dormant")
    first = await here.ada.click(shown.response, label="Confirm")
    assert "hear of it first" in first.response.content
    assert "remind" not in first.response.content
    await town.wait(SOON)
    (asked,) = heard(town, here.lou, "Shall it rest?")
    assert "tomorrow" not in asked.content
    form = await here.lou.user.click(asked, label="We need help")
    told = await here.lou.user.submit_modal(form, {"text": "A room"})
    assert "stewards have no channel" in told.response.content


async def test_no_question_counts_as_asked_when_there_is_nobody_to_ask(town: Town) -> None:
    here = await quiet(town, 95)
    await ends(town, here.lyon, here.lou)
    await ends(town, here.lyon, here.mia)
    await town.network(stewards_channel=None)
    await looks(town)
    board = await here.ada.slash(town.square, "chapter health", chapter="Lyon")
    refused = await here.ada.click(board.response, label="Ask now")
    assert "nobody whom I could ask" in refused.response.content
    board = await here.ada.slash(town.square, "chapter health", chapter="Lyon")
    assert "What was asked" not in fields(board.response)
    await town.network(stewards_channel=here.desk.id)
    await looks(town)
    assert len(said(here.desk, "nobody whom I could ask")) == 1


async def test_who_decides_about_the_end_is_not_asked_about_the_silence(town: Town) -> None:
    here = await quiet(town, 95)
    form = await here.mia.slash(town.square, "chapter compost", chapter="Lyon")
    shown = await here.mia.submit_modal(form, {"why": "Tired", "lessons": "Rest", "goodbye": ""})
    begun = await here.mia.click(shown.response, label="Confirm")
    await looks(town)
    assert heard(town, here.lou, QUIET) == []
    seen = await here.mia.click(begun.response, label="The decision")
    asked = await here.mia.click(seen.response, label="Withdraw the proposal")
    await here.mia.click(asked.response, label="Confirm")
    await looks(town)
    assert len(heard(town, here.lou, QUIET)) == 1
