"""Hosting together: asked, agreed to by the other chapter, and taken back."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from db import connectors
from db.store import Transaction
from tests.stories.conftest import Town
from tests.stories.hosting.playing import SOON, Cities, cards, cities, create, said, steward_posts
from tests.stories.playing import ends, fields, forged

AFTER = datetime(2026, 6, 17, 6, 0, tzinfo=UTC)


async def asked(town: Town) -> Cities:
    """Brest asks Nantes to host its potluck with it."""
    west = await cities(town)
    await create(town, west.bea, "Potluck", "16 June 18:00")
    shown = await west.bea.slash(town.square, "event cohost", event="Potluck", chapter="Nantes")
    assert "The connector of **Nantes** is asked" in shown.response.content
    await town.wait(SOON)
    return west


async def agreed(town: Town) -> Cities:
    """And Nantes says yes."""
    west = await asked(town)
    (question,) = town.inbox(west.nour)
    done = await west.nour.user.click(question, label="Accept")
    assert "**Nantes** hosts **Potluck** from now on" in done.response.content
    await town.wait(SOON)
    return west


async def test_nothing_is_posted_elsewhere_before_the_yes(town: Town) -> None:
    west = await asked(town)
    assert list(town.channel(west.nantes).history()) == []
    refused = await west.nour.slash(town.square, "event edit", event="Potluck", title="Ours")
    assert "Only one of the organisers" in refused.response.content


async def test_after_the_yes_it_stands_in_both_channels_and_both_keep_it(town: Town) -> None:
    west = await agreed(town)
    (card,) = cards(town.channel(west.nantes), "Potluck")
    assert fields(card.embeds[0])["Hosted together by"] == "Brest, Nantes"
    assert "**Nantes** hosts **Potluck** with you" in town.inbox(west.bea)[-1].content
    bo = town.person("bo")
    await bo.click(card, label="Going")
    await town.wait(SOON)
    for chapter in (west.brest, west.nantes):
        (card,) = cards(town.channel(chapter), "Potluck")
        assert "one person is coming" in fields(card.embeds[0])["Who"]
    changed = await west.nour.slash(town.square, "event edit", event="Potluck", title="Our Potluck")
    assert "**Our Potluck** is changed" in changed.response.content
    listed = await bo.slash(town.square, "event list", chapter="Nantes")
    assert "Our Potluck" in listed.response.embeds[0].description


async def test_every_channel_is_reminded_by_its_own_policy_and_each_person_once(
    town: Town,
) -> None:
    west = await agreed(town)
    await west.nour.slash(town.square, "chapter edit", chapter="Nantes", reminders="day")
    bo = town.person("bo")
    for chapter in ("Brest", "Nantes"):
        await bo.slash(town.square, "chapter join", chapter=chapter)
    await bo.slash(town.square, "event join", event="Potluck")
    await town.wait(AFTER - town.house.now())
    assert len(said(town.channel(west.brest), "**Potluck** is in")) == 3
    (heard,) = said(town.channel(west.nantes), "**Potluck** is in")
    assert "one day" in heard
    assert len([one for one in town.inbox(bo) if "You are coming" in one.content]) == 1


async def test_hosts_that_share_a_channel_are_heard_there_once(town: Town) -> None:
    west = await cities(town)
    shared = town.channel(west.brest)
    lorient = await town.chapter("Lorient", channel=shared.id)
    lou = await town.connector("lou", lorient)
    await create(town, west.bea, "Potluck", "16 June 18:00")
    await west.bea.slash(town.square, "event cohost", event="Potluck", chapter="Lorient")
    await town.wait(SOON)
    await lou.user.click(town.inbox(lou)[-1], label="Accept")
    await town.wait(AFTER - town.house.now())
    assert len(cards(shared, "Potluck")) == 1
    assert len(said(shared, "**Potluck** is in")) == 3


async def test_the_first_answer_counts_and_the_second_is_told_so(town: Town) -> None:
    west = await cities(town)
    noa = await town.connector("noa", west.nantes)
    await create(town, west.bea, "Potluck", "16 June 18:00")
    shown = await west.bea.slash(town.square, "event cohost", event="Potluck", chapter="Nantes")
    assert "The 2 connectors of **Nantes** are asked" in shown.response.content
    await town.wait(SOON)
    first, second = town.inbox(west.nour)[-1], town.inbox(noa)[-1]
    await west.nour.user.click(first, label="Decline")
    late = await noa.user.click(second, label="Accept")
    assert "Someone answered before you: **Nantes** does not host" in late.response.content
    await town.wait(SOON)
    assert len([one for one in town.inbox(west.bea) if "cannot host" in one.content]) == 1
    assert list(town.channel(west.nantes).history()) == []


async def test_asking_twice_is_folded_and_after_a_no_one_may_ask_again(town: Town) -> None:
    west = await asked(town)
    again = await west.bea.slash(town.square, "event cohost", event="Potluck", chapter="Nantes")
    assert "already been asked" in again.response.content
    await town.wait(SOON)
    (question,) = town.inbox(west.nour)
    await west.nour.user.click(question, label="Decline")
    fresh = await west.bea.slash(town.square, "event cohost", event="Potluck", chapter="Nantes")
    assert "is asked whether" in fresh.response.content
    await town.wait(SOON)
    assert len(town.inbox(west.nour)) == 2


async def test_a_chapter_without_connectors_is_answered_by_the_stewards(town: Town) -> None:
    west = await cities(town)
    lorient = await town.chapter("Lorient")
    ada = town.steward()
    await create(town, west.bea, "Potluck", "16 June 18:00")
    shown = await west.bea.slash(town.square, "event cohost", event="Potluck", chapter="Lorient")
    assert "the stewards are asked" in shown.response.content
    await town.wait(SOON)
    (question,) = steward_posts(town)
    stranger = await town.person("bo").click(question, label="Accept")
    assert "Only a connector of **Lorient**" in stranger.response.content
    assert list(town.channel(lorient).history()) == []
    await ada.click(question, label="Accept")
    await town.wait(SOON)
    assert cards(town.channel(lorient), "Potluck")


async def test_a_connector_whose_role_ended_cannot_answer_any_more(town: Town) -> None:
    west = await asked(town)
    (question,) = town.inbox(west.nour)
    await ends(town, west.nantes, west.nour)
    refused = await west.nour.user.click(question, label="Accept")
    assert "Only a connector of **Nantes**" in refused.response.content
    await town.wait(SOON)
    assert list(town.channel(west.nantes).history()) == []


@pytest.mark.parametrize(
    "custom_id",
    [
        "consent.accept:zzzz",
        "consent.accept:",
        "consent.decline:-1",
        "host.leave:1:2",
        "leg.join:1",
    ],
)
async def test_a_forged_press_changes_nothing(town: Town, custom_id: str) -> None:
    west = await asked(town)
    await forged(town, town.person("bo"), custom_id)
    await town.wait(SOON)
    assert list(town.channel(west.nantes).history()) == []
    (question,) = town.inbox(west.nour)
    await west.nour.user.click(question, label="Accept")
    await town.wait(SOON)
    assert cards(town.channel(west.nantes), "Potluck")


async def test_who_looks_after_both_chapters_need_not_ask(town: Town) -> None:
    west = await cities(town)
    both = await town.connector("bea2", west.brest)
    now = town.house.now()

    async def unit(tx: Transaction) -> None:
        await connectors.add(tx, town.guild.id, west.nantes.id, both.id, by=both.id, now=now)

    await town.house.store.write(unit)
    await create(town, both, "Potluck", "16 June 18:00", chapter="Brest")
    shown = await both.slash(town.square, "event cohost", event="Potluck", chapter="Nantes")
    assert "nobody else had to be asked" in shown.response.content
    await town.wait(SOON)
    assert cards(town.channel(west.nantes), "Potluck")


async def test_its_own_chapter_needs_no_second_yes(town: Town) -> None:
    west = await cities(town)
    await create(town, west.bea, "Potluck", "16 June 18:00")
    refused = await west.bea.slash(town.square, "event cohost", event="Potluck", chapter="Brest")
    assert "is already an event of **Brest**" in refused.response.content
    stranger = await west.remi.slash(town.square, "event cohost", event="Potluck", chapter="Rennes")
    assert "Only one of the organisers" in stranger.response.content


async def test_a_host_steps_back_and_its_channel_is_left_alone(town: Town) -> None:
    west = await agreed(town)
    already = await west.nour.slash(town.square, "event cohost", event="Potluck", chapter="Nantes")
    assert "already hosts" in already.response.content
    left = await west.nour.click(already.response, label="Step back as host")
    assert "does not host **Potluck** any more" in left.response.content
    await town.wait(SOON)
    (last,) = said(town.channel(west.nantes), "Potluck")
    assert "no longer hosted here" in last
    assert cards(town.channel(west.nantes), "Potluck") == []
    assert "does not host **Potluck** any more" in town.inbox(west.bea)[-1].content
    refused = await west.nour.slash(town.square, "event edit", event="Potluck", title="Ours")
    assert "Only one of the organisers" in refused.response.content
    await town.wait(AFTER - town.house.now())
    assert len(said(town.channel(west.nantes), "Potluck")) == 1
    assert len(said(town.channel(west.brest), "**Potluck** is in")) == 3


async def test_an_organiser_lets_a_host_go(town: Town) -> None:
    west = await agreed(town)
    shown = await west.bea.slash(town.square, "event cohost", event="Potluck", chapter="Nantes")
    await west.bea.click(shown.response, label="Step back as host")
    await town.wait(SOON)
    assert "does not host **Potluck** any more" in town.inbox(west.nour)[-1].content


async def test_a_card_that_was_deleted_comes_back_with_the_next_change(town: Town) -> None:
    west = await agreed(town)
    (card,) = cards(town.channel(west.nantes), "Potluck")
    town.env.backend.delete_message(card.channel.id, card.id)
    await town.wait(timedelta(seconds=2))
    for title in ("Potluck two", "Potluck three"):
        await west.bea.slash(town.square, "event edit", event="Potluck", title=title)
        await town.wait(SOON)
    assert len(cards(town.channel(west.nantes), "Potluck three")) == 1


async def test_a_question_that_finds_closed_direct_messages_goes_to_the_stewards(
    town: Town,
) -> None:
    west = await cities(town)
    ada = town.steward()
    await create(town, west.bea, "Potluck", "16 June 18:00")
    box = west.nour.user.dm_channel.id
    town.env.inject_error("POST", f"/channels/{box}/messages", status=403, code=50007)
    await west.bea.slash(town.square, "event cohost", event="Potluck", chapter="Nantes")
    await town.wait(SOON)
    (question,) = steward_posts(town)
    await ada.click(question, label="Accept")
    await town.wait(SOON)
    assert cards(town.channel(west.nantes), "Potluck")
