"""Cities bid for a date of a summit, and one of them is proposed."""

from __future__ import annotations

from datetime import timedelta

import simcord

from db import connectors
from db.store import Transaction
from domain.chapters import Status
from domain.ids import encode
from tests.stories.conftest import Town
from tests.stories.playing import ends, fields, forged, labels, options
from tests.stories.summits.playing import becomes, bid, board, circle, dates, proposed, show, summit


async def test_cities_bid_and_every_connector_sees_who_and_why(town: Town) -> None:
    here = await circle(town)
    await summit(town, here)
    assert "**Lyon** bids to host" in await bid(town, here.lou, "Silk and *rivers*")
    await bid(town, here.quim, "The middle of the world")
    shown = fields((await show(town, here.cleo)).response.embeds[0])
    assert shown["Host"] == "Not chosen yet: 2 cities bid."
    assert shown["Bids"] == (
        f"**Lyon** · <@{here.lou.id}>: Silk and \\*rivers\\*\n"
        f"**Quito** · <@{here.quim.id}>: The middle of the world"
    )
    other = fields(
        (await show(town, here.lou, "id:" + encode((await dates(town))[1].id))).response.embeds[0]
    )
    assert other["Host"] == "Not chosen yet: no city has bid so far."


async def test_bidding_twice_for_a_city_changes_the_words_of_its_one_bid(town: Town) -> None:
    here = await circle(town)
    await summit(town, here)
    await bid(town, here.lou, "Silk")
    noa = await town.connector("noa", here.lyon)
    assert "The bid of **Lyon**" in await bid(town, noa, "Rivers")
    shown = fields((await show(town, here.lou)).response.embeds[0])
    assert shown["Bids"] == f"**Lyon** · <@{noa.id}>: Rivers"


async def test_who_connects_several_cities_says_which(town: Town) -> None:
    here = await circle(town)
    await summit(town, here)
    now = town.house.now()

    async def unit(tx: Transaction) -> None:
        await connectors.add(tx, town.guild.id, here.cairo.id, here.lou.id, by=here.lou.id, now=now)

    await town.house.store.write(unit)
    shown = await show(town, here.lou)
    asked = await here.lou.click(shown.response, label="Bid for a city")
    found = options(asked.response)
    assert set(found) == {"Lyon", "Cairo"}
    form = await here.lou.select(asked.response, [found["Cairo"]])
    done = await here.lou.submit_modal(form, {"why": "The river", "offer": ""})
    assert "**Cairo** bids to host" in done.response.content


async def test_a_composted_chapter_and_one_about_a_theme_cannot_bid(town: Town) -> None:
    here = await circle(town)
    await summit(town, here)
    shown = await show(town, here.lou)
    form = await here.lou.click(shown.response, label="Bid for a city")
    await becomes(town, here.lyon, status=Status.COMPOSTED)
    late = await here.lou.submit_modal(form, {"why": "Silk", "offer": ""})
    assert "**Lyon** has been composted" in late.response.content
    assert "Bid for a city" not in labels((await show(town, here.lou)).response)
    theme = await town.chapter("Water")
    await town.house.store.write(lambda tx: _as_theme(tx, theme.id))
    wen = await town.connector("wen", theme)
    assert "Bid for a city" not in labels((await show(town, wen)).response)
    (event, *_) = await dates(town)
    press = f"bid.start:{encode(event.id)}"
    assert "Only a connector" in await forged(town, wen, press)


async def _as_theme(tx: Transaction, chapter: int) -> None:
    await tx.conn.execute("UPDATE chapters SET kind = 'theme' WHERE id = ?", (chapter,))


async def test_a_connector_whose_role_ended_bids_no_more(town: Town) -> None:
    here = await circle(town)
    await summit(town, here)
    shown = await show(town, here.lou)
    form = await here.lou.click(shown.response, label="Bid for a city")
    await ends(town, here.lyon, here.lou)
    late = await here.lou.submit_modal(form, {"why": "Silk", "offer": ""})
    assert "bids to host" not in late.response.content
    assert fields((await show(town, here.quim)).response.embeds[0]).get("Bids") is None


async def test_a_bid_is_for_ones_own_city(town: Town) -> None:
    here = await circle(town)
    await summit(town, here)
    await bid(town, here.quim)
    (event, *_) = await dates(town)
    asked = await here.quim.click((await show(town, here.quim)).response, label="Withdraw a bid")
    drop = next(
        part["custom_id"] for row in asked.response.components for part in row["components"]
    )
    refused = await forged(town, here.lou, drop)
    assert "Only a connector of **Quito**" in refused
    shown = await show(town, here.lou)
    form = await here.lou.click(shown.response, label="Bid for a city")
    assert form.modal["custom_id"] == f"bid.typed:{encode(event.id)}:{encode(here.lyon.id)}"


async def test_nobody_bids_for_a_date_that_is_cancelled_or_over(town: Town) -> None:
    here = await circle(town)
    await summit(town, here, "12 May 10:00", repeat=None)
    shown = await show(town, here.lou)
    form = await here.lou.click(shown.response, label="Bid for a city")
    await town.wait(timedelta(days=9))
    late = await here.lou.submit_modal(form, {"why": "Silk", "offer": ""})
    assert "is over" in late.response.content
    await summit(town, here, "12 September 10:00", repeat=None, title="Gathering")
    shown = await show(town, here.lou, "Gathering")
    form = await here.lou.click(shown.response, label="Bid for a city")
    asked = await here.ada.slash(town.square, "event cancel", event="Gathering")
    await here.ada.click(asked.response, label="Confirm")
    late = await here.lou.submit_modal(form, {"why": "Silk", "offer": ""})
    assert "cancelled" in late.response.content


async def test_a_bid_that_is_withdrawn_ends_the_decision_about_it(town: Town) -> None:
    here = await circle(town)
    await summit(town, here)
    await bid(town, here.quim)
    await proposed(town, here, "Quito")
    asked = await here.quim.click((await show(town, here.quim)).response, label="Withdraw a bid")
    done = await here.quim.click(asked.response, label="Withdraw Quito")
    assert "The decision about it ends." in done.response.content
    await town.wait(timedelta(days=8))
    assert "nothing left to decide" in fields(board(here).embeds[0])["How it stands"]
    (event, *_) = await dates(town)
    assert event.chapter is None


async def test_a_host_is_proposed_by_the_organisers_among_the_bids_one_at_a_time(
    town: Town,
) -> None:
    here = await circle(town)
    await summit(town, here)
    (event, *_) = await dates(town)
    press = f"summit.propose:{encode(event.id)}"
    assert "No city bids" in await forged(town, here.ada, press)
    await bid(town, here.quim)
    assert "Propose a host" not in labels((await show(town, here.lou)).response)
    assert "Only one of the organisers" in await forged(town, here.lou, press)
    await proposed(town, here, "Quito")
    assert "Propose a host" not in labels((await show(town, here.ada)).response)
    assert "one decision at a time" in await forged(town, here.ada, press)


async def test_the_closing_time_may_be_typed_and_is_confirmed(town: Town) -> None:
    here = await circle(town)
    await summit(town, here)
    await bid(town, here.quim)
    asked = await here.ada.click((await show(town, here.ada)).response, label="Propose a host")
    picked = await here.ada.select(asked.response, [options(asked.response)["Quito"]])
    assert labels(picked.response) == ["In 3 days", "In 7 days", "In 14 days", "Another time…"]

    async def typed(when: str) -> simcord.InteractionResult:
        form = await here.ada.click(picked.response, label="Another time…")
        return await here.ada.submit_modal(form, {"when": when})

    late = await typed("1 October 10:00")
    assert "choose a moment between now and" in late.response.content
    past = await typed("1 May 2026 10:00")
    assert "which is over" in past.response.content
    shown = await typed("6 May 18:00")
    assert "until <t:1778083200:F>" in shown.response.content
    assert "18:00 (Paris)" in shown.response.content
    done = await here.ada.click(shown.response, label="Confirm")
    assert "is open until <t:1778083200:F>" in done.response.content


async def test_without_a_channel_where_connectors_see_it_nothing_is_decided(town: Town) -> None:
    here = await circle(town, room=False)
    await summit(town, here)
    await bid(town, here.quim)
    done = await proposed(town, here, "Quito")
    assert "no channel for connectors yet" in done.response.content
