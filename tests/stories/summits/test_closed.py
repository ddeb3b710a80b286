"""Only connectors see a summit and come, and what is for them is posted among them."""

from __future__ import annotations

from datetime import timedelta

from domain.events import Audience, Kind
from domain.ids import encode
from tests.stories.conftest import Town
from tests.stories.playing import ends, forged, presses
from tests.stories.summits.playing import (
    SOON,
    SUMMIT,
    board,
    circle,
    dates,
    proposed,
    said,
    show,
    summit,
)
from tests.stories.summits.playing import bid as bids


async def test_a_summit_is_for_connectors_whatever_was_asked(town: Town) -> None:
    here = await circle(town)
    shown = await here.ada.slash(
        town.square,
        "event create",
        title=SUMMIT,
        when="12 September 10:00",
        kind="summit",
        audience="public",
    )
    assert "seen by: Connectors" in shown.response.content
    assert "A summit is for connectors: only they see it" in shown.response.content
    await here.ada.click(shown.response, label="Confirm")
    (event,) = await dates(town)
    assert (event.kind, event.audience, event.chapter) == (Kind.SUMMIT, Audience.CONNECTORS, None)
    refused = await here.ada.slash(town.square, "event edit", event=SUMMIT, audience="public")
    assert "only connectors see it and come" in refused.response.content


async def test_a_summit_is_the_networks_and_its_host_is_not_chosen_by_who_makes_it(
    town: Town,
) -> None:
    here = await circle(town)
    given = {"title": SUMMIT, "when": "12 September 10:00", "kind": "summit"}
    refused = await here.ada.slash(town.square, "event create", chapter="Lyon", **given)
    assert "cities bid, and the connectors decide" in refused.response.content
    refused = await here.lou.slash(town.square, "event create", **given)
    assert "Only a steward" in refused.response.content


async def test_its_card_and_reminders_stand_among_the_connectors_only(town: Town) -> None:
    here = await circle(town)
    made = await summit(town, here, "12 May 10:00", repeat=None)
    assert f"<#{here.room.id}>" in made.response.content
    (card,) = [one for one in here.room.history() if one.embeds]
    assert card.embeds[0].title == SUMMIT
    await town.wait(timedelta(days=8))
    assert len([one for one in said(here.room) if f"**{SUMMIT}** is in" in one]) == 3
    assert list(town.square.history()) == []


async def test_who_hears_in_the_channel_hears_of_it_among_the_connectors_only(town: Town) -> None:
    here = await circle(town)
    await here.lou.slash(town.square, "profile reminders", lead="2 hours", via="channel")
    await summit(town, here, "12 May 10:00", repeat=None)
    await here.lou.slash(town.square, "event join", event=SUMMIT)
    await town.wait(timedelta(days=8))
    assert [one for one in said(here.room) if f"<@{here.lou.id}>" in one]
    assert list(town.square.history()) == []


async def test_without_a_channel_of_the_connectors_it_is_posted_nowhere_and_that_is_said(
    town: Town,
) -> None:
    here = await circle(town, room=False)
    made = await summit(town, here)
    assert "posted nowhere" in made.response.content
    assert "`/network settings`" in made.response.content
    assert list(town.square.history()) == []
    shown = await show(town, here.lou)
    assert shown.response.embeds[0].title == SUMMIT


async def test_a_member_finds_no_trace_of_it(town: Town) -> None:
    here = await circle(town)
    await summit(town, here)
    await bids(town, here.quim)
    await proposed(town, here, "Quito")
    (event, *_) = await dates(town)
    listed = await here.bo.slash(town.square, "event list")
    assert not listed.response.embeds
    for command in ("event show", "event join"):
        refused = await here.bo.slash(town.square, command, event=SUMMIT)
        assert SUMMIT not in refused.response.content.replace(f"“{SUMMIT}”", "")
    picked = await here.bo.slash(town.square, "event join", event=f"id:{encode(event.id)}")
    assert not picked.response.embeds
    assert await here.bo.autocomplete(town.square, "event show", "event", "summit") == []
    asked = await here.bo.slash(town.square, "ask", question="When is the connectors' summit?")
    assert f"<t:{int(event.starts.timestamp())}" not in str(asked.response.content)
    assert not any(SUMMIT in str(one.to_dict()) for one in asked.response.embeds)
    for action in ("event.going", "event.details", "bid.start", "series.join", "summit.propose"):
        told = await forged(town, here.bo, f"{action}:{encode(event.id)}")
        assert SUMMIT not in told
    decision = presses(board(here))["Support"]
    for action in ("support", "ask", "object", "open", "settle", "withdrawn"):
        told = await forged(town, here.bo, decision.replace("support", action))
        assert "no such decision here" in told
    (first, *_) = await dates(town)
    assert first.going == 0


async def test_who_is_no_connector_any_more_sees_it_no_more(town: Town) -> None:
    here = await circle(town)
    await summit(town, here)
    await bids(town, here.quim)
    await proposed(town, here, "Quito")
    assert (await show(town, here.lou)).response.embeds
    await ends(town, here.lyon, here.lou)
    assert not (await show(town, here.lou)).response.embeds
    told = await here.lou.click(board(here), label="Support")
    assert "no such decision here" in told.response.content
    told = await here.lou.click(board(here), label="Object")
    assert "no such decision here" in told.response.content


async def test_a_card_moves_to_the_connectors_with_the_audience_and_back(town: Town) -> None:
    here = await circle(town)
    shown = await here.ada.slash(
        town.square, "event create", title="Retreat", when="12 June 10:00", kind="meetup"
    )
    await here.ada.click(shown.response, label="Confirm")
    await town.wait(SOON)
    assert [one.embeds[0].title for one in town.square.history()] == ["Retreat"]
    await here.ada.slash(town.square, "event edit", event="Retreat", audience="connectors")
    await town.wait(SOON)
    assert list(town.square.history()) == []
    assert [one.embeds[0].title for one in here.room.history()] == ["Retreat"]
    await here.ada.slash(town.square, "event edit", event="Retreat", audience="network")
    await town.wait(SOON)
    assert list(here.room.history()) == []
    assert [one.embeds[0].title for one in town.square.history()] == ["Retreat"]


async def test_a_card_leaves_the_open_channel_even_when_connectors_have_none(town: Town) -> None:
    here = await circle(town, room=False)
    shown = await here.ada.slash(town.square, "event create", title="Retreat", when="12 June 10:00")
    await here.ada.click(shown.response, label="Confirm")
    await town.wait(SOON)
    done = await here.ada.slash(town.square, "event edit", event="Retreat", audience="connectors")
    assert "posted nowhere" in done.response.content
    await town.wait(SOON)
    assert list(town.square.history()) == []


async def test_the_channel_of_the_connectors_is_chosen_in_the_settings(town: Town) -> None:
    here = await circle(town, room=False)
    page = await here.ada.slash(town.square, "network settings")
    opened = await here.ada.click(page.response, label="Connectors' channel")
    page = await here.ada.select(
        opened.response, [here.room], custom_id="setup.channel:connectors:page"
    )
    assert f"<#{here.room.id}>" in str(page.response.embeds[0].to_dict())
    made = await summit(town, here)
    assert f"<#{here.room.id}>" in made.response.content
