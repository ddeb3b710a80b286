"""A chapter that ends well: proposed, agreed by its members, confirmed by a steward, remembered."""

from __future__ import annotations

from datetime import timedelta

from db import chapters, practices
from db.store import Transaction
from domain.chapters import Status
from domain.ids import encode
from tests.stories.composting.playing import (
    SOON,
    WEEK,
    Valley,
    agreed,
    board,
    composted,
    makes,
    proposes,
    status,
    texts,
    valley,
)
from tests.stories.conftest import Town
from tests.stories.playing import fields, forged


async def test_a_chapter_ends_well_and_begins_anew_with_its_memory(town: Town) -> None:
    here = await valley(town)
    await makes(town, here.lou, "Apéro", "20 May 19:00")
    await makes(town, here.lou, "Weekly soup", "6 May 19:00", repeat="weekly")
    await here.bo.slash(town.square, "event join", event="Apéro")
    shown = await proposes(town, here.lou, "25 May 19:00")
    preview = shown.response.content
    assert "events are called off: Weekly soup, Apéro. People" in preview
    assert "one series ends" in preview
    assert "its members are offered: Vienne" in preview
    await town.wait(SOON)
    assert not [
        one
        for one in town.channel(here.lyon).history()
        if one.embeds and "end" in str(one.embeds[0].title)
    ]
    await here.lou.click(shown.response, label="Confirm")
    await town.wait(SOON)
    told = board(town.channel(here.lyon)).embeds[0]
    assert "We are \\*tired\\*" in str(told.description)
    assert "Two are too few" in str(told.description)
    assert "proposes that **Lyon** ends well" in texts(town.inbox(here.max))
    assert "ends well" not in texts(town.inbox(here.bo))
    again = await here.max.slash(town.square, "chapter compost", chapter="Lyon")
    assert "is being decided by its members" in again.response.content
    await town.wait(WEEK)
    assert await status(town, here.lyon) is Status.ACTIVE
    assert "A steward looks at what is still loose" in texts(town.channel(here.lyon).history())
    waits = await here.lou.slash(town.square, "chapter compost", chapter="Lyon")
    assert "a steward looks once more" in waits.response.content
    (asked,) = [one for one in here.stewards.history() if "agreed that it ends" in one.content]
    refused = await here.lou.click(asked, label="Look and confirm")
    assert "Only a steward" in refused.response.content
    look = await here.ada.click(asked, label="Look and confirm")
    assert "Its last gathering is still to come" in look.response.content
    done = await here.ada.click(look.response, label="Compost it")
    assert "has ended well" in done.response.content
    await town.wait(SOON)
    assert await status(town, here.lyon) is Status.COMPOSTED
    assert "Apéro" in texts(town.inbox(here.bo))
    assert "Thank you for having carried it" in texts(town.inbox(here.max))
    (farewell,) = [
        one
        for one in town.channel(here.lyon).history()
        if "has ended, as you agreed" in one.content
    ]
    joined = await here.bo.click(farewell, label="Join Vienne")
    assert "Vienne" in joined.response.content
    assert await chapters.is_in(town.house.store.read, here.vienne.id, here.bo.id)
    coming = await here.bo.slash(town.square, "event list", chapter="Lyon")
    assert "A last gathering of Lyon" in str(coming.response.embeds[0].description)
    assert "soup" not in str(coming.response.embeds[0].description)
    card = await here.bo.slash(town.square, "chapter show", chapter="Lyon")
    kept = fields(card.response.embeds[0])
    assert "Two are too few" in kept["Composted in 2026"]
    assert "/chapter reseed" in kept["Status"]
    refused = await here.lou.slash(
        town.square, "event create", title="Again", when="20 May 19:00", chapter="Lyon"
    )
    assert "Confirm" not in str(refused.response.components)
    await reseeds(town, here)


async def reseeds(town: Town, here: Valley) -> None:
    """Bo commits to it, the steward agrees: the chapter is a seed again."""
    form = await here.bo.slash(town.square, "chapter reseed", chapter="Lyon")
    told = await here.bo.submit_modal(form, {"why": "Three of us, each month"})
    assert "Two are too few" in told.response.content
    again = await here.max.slash(town.square, "chapter reseed", chapter="Lyon")
    assert "Somebody asked already" in again.response.content
    await town.wait(SOON)
    (asked,) = [
        one for one in here.stewards.history() if "would begin **Lyon** anew" in one.content
    ]
    refused = await here.bo.click(asked, label="Begin it anew")
    assert "Only a steward" in refused.response.content
    await here.ada.click(asked, label="Begin it anew")
    twice = await here.ada.click(asked, label="Begin it anew")
    assert "answered already" in twice.response.content
    await town.wait(SOON)
    assert await status(town, here.lyon) is Status.SEED
    assert "you look after it" in texts(town.inbox(here.bo))
    assert (
        len([one for one in town.channel(here.lyon).history() if "begins anew" in one.content]) == 1
    )
    card = await here.max.slash(town.square, "chapter show", chapter="Lyon")
    shown = fields(card.response.embeds[0])
    assert "Two are too few" in shown["Composted in 2026"]
    assert f"<@{here.bo.id}>" in shown["Connectors"]
    assert "Confirm" in str(
        (
            await here.bo.slash(
                town.square, "event create", title="Soup", when="20 June 19:00", chapter="Lyon"
            )
        ).response.components
    )


async def test_an_objection_blocks_and_nothing_ends_before_consent(town: Town) -> None:
    here = await valley(town)
    shown = await proposes(town, here.lou)
    await here.lou.click(shown.response, label="Confirm")
    await town.wait(SOON)
    button = f"compost.confirm:{encode(here.lyon.id)}"
    early = await forged(town, here.ada, button)
    assert "have not agreed" in early
    form = await here.bo.click(board(town.channel(here.lyon)), label="Object")
    await here.bo.submit_modal(form, {"why": "I would carry it"})
    await town.wait(timedelta(days=14, seconds=5))
    assert "Blocked on" in fields(board(town.channel(here.lyon)).embeds[0])["How it stands"]
    assert "have not agreed" in await forged(town, here.ada, button)
    assert await status(town, here.lyon) is Status.ACTIVE
    again = await proposes(town, here.max)
    assert "Here is what I understood" in again.response.content


async def test_only_its_connectors_and_stewards_propose_it_once_and_no_edit_goes_around(
    town: Town,
) -> None:
    here = await valley(town)
    refused = await here.bo.slash(town.square, "chapter compost", chapter="Lyon")
    assert "of **Lyon**" in refused.response.content
    early = await proposes(town, here.lou, "tomorrow 19:00")
    assert "comes after the decision" in early.response.content
    first, second = await proposes(town, here.lou), await proposes(town, here.max)
    third = await proposes(town, here.lou)
    await here.lou.click(first.response, label="Confirm")
    late = await here.max.click(second.response, label="Confirm")
    assert "is decided already" in late.response.content
    await here.ada.slash(
        town.square, "connector remove", member=here.lou, chapter="Lyon", reason="Moved"
    )
    late = await here.lou.click(third.response, label="Confirm")
    assert "of **Lyon**" in late.response.content
    refused = await here.ada.slash(town.square, "chapter reseed", chapter="Lyon")
    assert "lives, so there is nothing" in refused.response.content


async def test_a_steward_may_let_it_go_on_and_a_name_that_was_taken_is_said(town: Town) -> None:
    here = await valley(town)

    async def quick(tx: Transaction) -> None:
        await practices.put(tx, town.guild.id, "consent_days", 1)

    await town.house.store.write(quick)
    await agreed(town, here)
    look = await here.ada.slash(town.square, "chapter compost", chapter="Lyon")
    done = await here.ada.click(look.response, label="It goes on")
    assert "goes on" in done.response.content
    gone = await forged(town, here.ada, f"compost.confirm:{encode(here.lyon.id)}")
    assert "have not agreed" in gone
    await agreed(town, here)
    look = await here.ada.slash(town.square, "chapter compost", chapter="Lyon")
    await here.ada.click(look.response, label="Compost it")
    await town.wait(SOON)
    twice = await forged(town, here.ada, f"compost.confirm:{encode(here.lyon.id)}")
    assert "has ended already" in twice
    other = await town.chapter("Lugdunum")

    async def renamed(tx: Transaction) -> None:
        await chapters.save(tx, other.with_(name="Lyón"), now=town.house.now())

    await town.house.store.write(renamed)
    refused = await here.bo.slash(
        town.square, "chapter reseed", chapter=f"id:{encode(here.lyon.id)}"
    )
    assert "cannot come back under its name" in refused.response.content


async def test_nobody_looks_after_a_chapter_from_outside_the_server(town: Town) -> None:
    here = await valley(town)
    await composted(town, here)
    card = await here.lou.slash(town.square, "chapter show", chapter="Lyon")
    assert "Connectors" not in fields(card.response.embeds[0])
    form = await here.bo.slash(town.square, "chapter reseed", chapter="Lyon")
    await here.bo.submit_modal(form, {"why": "Three of us"})
    town.env.backend.remove_member(town.guild.id, here.bo.id)
    await town.wait(SOON)
    shown = await here.ada.slash(town.square, "chapter reseed", chapter="Lyon")
    refused = await here.ada.click(shown.response, label="Begin it anew")
    assert "has left the server" in refused.response.content
    assert await status(town, here.lyon) is Status.COMPOSTED
    await here.ada.click(shown.response, label="Not for now")
    form = await here.lou.slash(town.square, "chapter reseed", chapter="Lyon")
    told = await here.lou.submit_modal(form, {"why": "Then I will"})
    assert "for the stewards to say" in told.response.content
