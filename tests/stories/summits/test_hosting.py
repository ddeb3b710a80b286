"""The connectors agree on a host: what the date becomes, who is told, what is remembered."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from domain.events import Event
from domain.ids import encode
from tests.stories.conftest import Town
from tests.stories.playing import fields, labels, options
from tests.stories.summits.playing import (
    SOON,
    SUMMIT,
    Circle,
    bid,
    board,
    circle,
    dates,
    news,
    objects,
    proposed,
    show,
    summit,
)

WEEK = timedelta(days=7, minutes=1)


async def hosted(town: Town, city: str = "Quito") -> tuple[Circle, Event]:
    """Lyon and Quito bid for the first date, cleo comes, and nobody objects to ``city``."""
    here = await circle(town)
    await summit(town, here)
    await bid(town, here.lou, "Silk and rivers", "A house for forty")
    await bid(town, here.quim, "The middle of the world")
    await here.cleo.slash(town.square, "event join", event=SUMMIT)
    await proposed(town, here, city)
    await town.wait(WEEK)
    (event, *_) = await dates(town)
    return here, event


async def test_what_is_adopted_gives_the_date_its_host_and_keeps_its_wall_time(town: Town) -> None:
    here, event = await hosted(town)
    assert (event.chapter, event.city, event.zone) == (here.quito.id, "Quito", "America/Guayaquil")
    assert event.wall == datetime(2026, 9, 12, 10, 0)
    assert event.starts == datetime(2026, 9, 12, 15, 0, tzinfo=UTC)
    shown = fields((await show(town, here.lou)).response.embeds[0])
    assert shown["Host"] == "**Quito**"
    assert "The middle of the world" in shown["Decided together"]
    (card,) = [one for one in here.room.history() if one.embeds and one.embeds[0].title == SUMMIT]
    assert fields(card.embeds[0])["Where"] == "Quito"
    assert list(town.square.history()) == []
    assert list(town.channel(here.quito).history()) == []


async def test_those_who_come_hear_of_the_new_time_and_the_cities_what_became_of_their_bids(
    town: Town,
) -> None:
    here, event = await hosted(town)
    moment = f"<t:{int(event.starts.timestamp())}:F>"
    assert [one for one in news(town, here.cleo, "has moved") if moment in one]
    (thanked,) = news(town, here.lou, "Thank you for offering **Lyon**")
    assert "**Quito** hosts" in thanked
    (chosen,) = news(town, here.quim, "Good news")
    assert "You are among its organisers now" in chosen
    (told,) = news(town, here.ada, "is adopted")
    assert "Quito" in told


async def test_a_host_in_the_same_zone_moves_nobody(town: Town) -> None:
    here, event = await hosted(town, "Lyon")
    assert event.starts == datetime(2026, 9, 12, 8, 0, tzinfo=UTC)
    assert news(town, here.cleo, "has moved") == []


async def test_the_hosts_connectors_are_its_organisers_and_those_of_other_cities_are_not(
    town: Town,
) -> None:
    here, _ = await hosted(town)
    done = await here.quim.slash(town.square, "event edit", event=SUMMIT, venue="La Casa")
    assert "is changed" in done.response.content
    refused = await here.lou.slash(town.square, "event edit", event=SUMMIT, venue="My place")
    assert "Only one of the organisers" in refused.response.content


@pytest.mark.parametrize("scope", ["following", "all"])
async def test_the_hosts_connectors_act_for_their_date_and_not_for_the_series(
    town: Town, scope: str
) -> None:
    here, _ = await hosted(town)
    refused = await here.quim.slash(
        town.square, "event edit", event=SUMMIT, title="Ours", scope=scope
    )
    assert "Only a steward" in refused.response.content
    refused = await here.quim.slash(town.square, "event cancel", event=SUMMIT, scope=scope)
    assert "Only a steward" in refused.response.content


async def test_the_next_dates_have_no_host_and_an_edit_of_all_leaves_the_host(town: Town) -> None:
    here, event = await hosted(town)
    (_, second, *_) = await dates(town)
    assert (second.chapter, second.zone) == (None, "Europe/Paris")
    asked = await here.ada.slash(
        town.square,
        "event edit",
        event="id:" + encode(second.id),
        title="Gathering of connectors",
        scope="all",
    )
    await here.ada.click(asked.response, label="Confirm")
    (first, second, *_) = await dates(town)
    assert first.title == second.title == "Gathering of connectors"
    assert (first.chapter, first.zone, first.starts) == (event.chapter, event.zone, event.starts)
    assert second.chapter is None


async def test_past_cities_are_remembered_and_one_that_hosted_lately_is_pointed_out(
    town: Town,
) -> None:
    here, event = await hosted(town)
    (_, second, *_) = await dates(town)
    named = "id:" + encode(second.id)
    shown = await show(town, here.quim, named)
    assert fields(shown.response.embeds[0])["Hosted before"] == (
        f"Quito · <t:{int(event.starts.timestamp())}:D>"
    )
    form = await here.quim.click(shown.response, label="Bid for a city")
    await here.quim.submit_modal(form, {"why": "Once more", "offer": ""})
    asked = await here.ada.click(
        (await show(town, here.ada, named)).response, label="Propose a host"
    )
    picked = await here.ada.select(asked.response, [options(asked.response)["Quito"]])
    assert "**Quito** hosted one of the last two summits" in picked.response.content


async def test_a_blocked_decision_leaves_the_bids_and_another_may_be_proposed(town: Town) -> None:
    here = await circle(town)
    await summit(town, here)
    await bid(town, here.lou)
    await bid(town, here.quim)
    await proposed(town, here, "Quito")
    await objects(town, here, here.cleo, "Too far")
    await town.wait(timedelta(days=14, minutes=1))
    assert "Blocked on" in fields(board(here).embeds[0])["How it stands"]
    (event, *_) = await dates(town)
    assert event.chapter is None
    assert fields((await show(town, here.lou)).response.embeds[0])["Host"] == (
        "Not chosen yet: 2 cities bid."
    )
    done = await proposed(town, here, "Lyon")
    assert "**Connectors' summit · Lyon** is open until" in done.response.content


async def test_a_date_that_is_cancelled_is_no_longer_decided(town: Town) -> None:
    here = await circle(town)
    await summit(town, here)
    await bid(town, here.quim)
    await proposed(town, here, "Quito")
    asked = await here.ada.slash(town.square, "event cancel", event=SUMMIT)
    await here.ada.click(asked.response, label="Confirm")
    await town.wait(WEEK)
    assert "nothing left to decide" in fields(board(here).embeds[0])["How it stands"]
    (event, *_) = await dates(town)
    assert event.chapter is None
    assert news(town, here.quim, "Good news") == []


@pytest.mark.parametrize("language", ["en", "fr"])
async def test_everyone_reads_it_in_their_language(town: Town, language: str) -> None:
    here, _ = await hosted(town)
    await town.speaks(here.lou, language)
    shown = (await show(town, here.lou)).response
    assert ("Ville hôte" in str(shown.embeds[0].to_dict())) is (language == "fr")
    assert ("La décision" in labels(shown)) is (language == "fr")
    await town.wait(SOON)
