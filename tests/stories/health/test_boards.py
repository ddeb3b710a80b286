"""Boards and figures: what stewards and connectors see of a chapter's health, and set for it."""

from __future__ import annotations

import json
from datetime import timedelta

import simcord

from db import practices
from db.store import Transaction
from domain.chapters import Status
from domain.ids import encode
from tests.stories.conftest import Town
from tests.stories.health.playing import (
    DAY,
    SOON,
    Quiet,
    fields,
    heard,
    labels,
    looks,
    met,
    quiet,
    said,
    since,
)
from tests.stories.playing import ends, fresh, made_up

QUIET = "It has been quiet around"
FIGURES = "practice.choose:0"  # the select of the first 25 figures


async def custom(town: Town, name: str, figure: int) -> None:
    """A figure of the network."""

    async def unit(tx: Transaction) -> None:
        await practices.put(tx, town.guild.id, name, figure)

    await town.house.store.write(unit)


async def forged(town: Town, actor: simcord.MemberActor, custom_id: str) -> str:
    """``actor``, whom the bot may never have met, presses a made-up button; what they are told."""
    return str((await made_up(town, actor, custom_id)).response.content)


async def press(town: Town, here: Quiet, verb: str, rung: int) -> str:
    """What the button ``verb`` of a question to Lyon carries."""
    began = int((await since(town, here.lyon)).timestamp())
    return f"health.{verb}:{encode(here.lyon.id)}:{encode(began)}:{encode(rung)}"


async def text(result: simcord.InteractionResult) -> str:
    """Everything that a response says in embeds."""
    return json.dumps([one.to_dict() for one in result.response.embeds], ensure_ascii=False)


async def test_the_board_shows_the_silent_first_and_acts_through_people(town: Town) -> None:
    here = await quiet(town, 200)
    paris = await town.chapter("Paris")
    await met(town, paris, town.house.now() - 100 * DAY)
    board = await here.ada.slash(town.square, "network health")
    shown = await text(board)
    assert "**2 chapters are silent**" in shown
    assert shown.index("**Lyon**") < shown.index("**Paris**")
    assert "Without a connector: 1" in shown
    chapter = await here.ada.select(board.response, [str(here.lyon.id)], custom_id="health.choose")
    assert "200 days ago" in fields(chapter.response)["Signs of life"]
    asked = await here.ada.click(chapter.response, label="Ask now")
    assert "2 connectors" in asked.response.content
    again = await here.ada.click(chapter.response, label="Ask now")
    assert "a mentor" in again.response.content
    await town.wait(SOON)
    assert len(heard(town, here.lou, QUIET)) == 1
    shown = await here.ada.click(chapter.response, label="Mark dormant")
    first = await here.ada.click(shown.response, label="Confirm")
    assert "hear of it first" in first.response.content
    await town.wait(SOON)
    assert len(heard(town, here.mia, "Shall it rest?")) == 1
    assert (await fresh(town, here.lyon)).status is Status.ACTIVE
    await town.wait(DAY)
    (question,) = said(here.desk, "marked as dormant")
    shown = await here.ada.click(question, label="Mark dormant")
    await here.ada.click(shown.response, label="Confirm")
    await town.wait(SOON)
    assert (await fresh(town, here.lyon)).status is Status.DORMANT
    assert len(heard(town, here.lou, "rests now")) == 1
    other = await here.ada.select(board.response, ["alone"], custom_id="health.section")
    assert "**Paris**" in await text(other)


async def test_a_chapters_board_is_for_those_who_animate_it(town: Town) -> None:
    here = await quiet(town, 10)
    for days in (40, 70, 131):
        await met(town, here.lyon, town.house.now() - days * DAY)
    await met(town, here.lyon, town.house.now() + 4 * DAY)
    own = await here.lou.slash(town.square, "chapter health", chapter="Lyon")
    shown = fields(own.response)
    assert "Something is ahead" in shown["Signs of life"]
    assert "under 30 days" in shown["Events"]
    assert "**Potluck**" in shown["Events"]
    assert f"<@{here.mia.id}>" in shown["Connectors"]
    refused = await here.bo.slash(town.square, "chapter health", chapter="Lyon")
    assert "a connector" in refused.response.content
    refused = await here.lou.slash(town.square, "network health")
    assert "a steward" in refused.response.content


async def test_looking_back_is_offered_twice_a_year_and_kept(town: Town) -> None:
    here = await quiet(town, 1)
    await custom(town, "reflection_days", 30)
    await town.wait(30 * DAY + timedelta(hours=2))
    (invited,) = heard(town, here.lou, "It is no test")
    assert labels(invited) == ["Look back", "Later"]
    (other,) = heard(town, here.mia, "It is no test")
    later = await here.mia.user.click(other, label="Later")
    assert "No hurry" in later.response.content
    await town.wait(14 * DAY)
    assert len(heard(town, here.mia, "It is no test")) == 2
    form = await here.lou.user.click(invited, label="Look back")
    kept = await here.lou.user.submit_modal(form, {"energy": ["4"], "stops": "*Long* meetings"})
    assert "It is kept" in kept.response.content
    board = await here.mia.slash(town.square, "chapter health", chapter="Lyon")
    shown = fields(board.response)["Last look back"]
    assert "energy 4 of 5" in shown
    assert "One thing to stop: \\*Long\\* meetings" in shown
    assert town.house.now() - await since(town, here.lyon) < DAY  # an answer is a sign of life
    late = await here.mia.user.click(other, label="Later")
    assert "No hurry" in late.response.content
    await town.wait(16 * DAY)
    assert len(heard(town, here.mia, "It is no test")) == 2  # somebody looked back already


async def test_who_is_no_connector_any_more_answers_nothing(town: Town) -> None:
    here = await quiet(town, 100)
    await looks(town)
    (asked,) = heard(town, here.lou, QUIET)
    form = await here.lou.user.click(asked, label="We're alive")
    await ends(town, here.lyon, here.lou)
    late = await here.lou.user.submit_modal(form, {"text": ""})
    assert "a connector" in late.response.content
    refused = await here.lou.user.click(asked, label="We'd rather rest")
    assert "a connector" in refused.response.content
    assert town.house.now() - await since(town, here.lyon) > 99 * DAY


async def test_a_press_that_nobody_offered_changes_nothing(town: Town) -> None:
    here = await quiet(town, 130)
    before = await fresh(town, here.lyon)
    for verb in ("alive", "help", "rest", "rested", "awake", "keep"):
        told = await forged(town, here.bo, await press(town, here, verb, 1))
        assert "a connector" in told, verb
    for verb in ("dormant", "marked", "compost", "open"):
        told = await forged(town, here.bo, f"health.{verb}:{encode(here.lyon.id)}")
        assert "a connector" in told, verb
    # A helper, a taker and a mentor answer a question that was asked, or nothing.
    for verb, rung in (("helper", 2), ("taker", 4), ("accompany", 2)):
        told = await forged(town, here.bo, await press(town, here, verb, rung))
        assert "sign of life since" in told, verb
    for broken in ("health.alive:1", "health.alive:1:zzzzzzzzzzzz:1", "health.alive:1:1:9"):
        assert "this button" in (await forged(town, here.bo, broken)).lower(), broken
    assert await forged(town, here.bo, "practice.choose") != ""
    assert await fresh(town, here.lyon) == before
    assert town.house.now() - await since(town, here.lyon) >= 130 * DAY


async def test_a_network_changes_its_figures_and_the_ladder_follows(town: Town) -> None:
    here = await quiet(town, 40)
    await looks(town)
    page = await here.ada.slash(town.square, "network practices")
    assert "silent for **90** days" in await text(page)
    form = await here.ada.select(page.response, ["ask_days"], custom_id=FIGURES)
    refused = await here.ada.submit_modal(form, {"figure": "120"})
    assert "first the question, then the mentor" in refused.response.content
    form = await here.ada.select(page.response, ["ask_days"], custom_id=FIGURES)
    refused = await here.ada.submit_modal(form, {"figure": "7"})
    assert "from 14 to 730" in refused.response.content
    form = await here.ada.select(page.response, ["ask_days"], custom_id=FIGURES)
    refused = await here.ada.submit_modal(form, {"figure": "soon"})
    assert "no whole number" in refused.response.content
    assert heard(town, here.lou, QUIET) == []
    form = await here.ada.select(page.response, ["ask_days"], custom_id=FIGURES)
    await here.ada.submit_modal(form, {"figure": "30"})
    await town.wait(SOON)
    assert len(heard(town, here.lou, QUIET)) == 1
    rows = await town.house.store.read.execute_fetchall(
        "SELECT facts FROM audit WHERE action = 'network.practice'"
    )
    assert [json.loads(row["facts"]) for row in rows] == [
        {"name": "ask_days", "before": 90, "after": 30}
    ]
    refused = await here.bo.slash(town.square, "network practices")
    assert "a steward" in refused.response.content


async def test_the_questions_are_asked_in_the_readers_language(town: Town) -> None:
    here = await quiet(town, 100)
    await town.speaks(here.lou, "fr")
    await looks(town)
    (asked,) = heard(town, here.lou, "C'est calme autour de **Lyon**")
    assert labels(asked)[0] == "Nous sommes là"
    page = await here.lou.slash(town.square, "chapter health", chapter="Lyon")
    assert "Signes de vie" in fields(page.response)
