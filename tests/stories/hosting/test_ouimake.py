"""Ouimake: one event in three cities over two days."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from tests.stories.conftest import Town
from tests.stories.hosting.playing import (
    SOON,
    buttons,
    cards,
    cities,
    create,
    ouimake,
    said,
    steward_posts,
    values,
)
from tests.stories.playing import ends, fields


async def test_the_three_cities_stand_side_by_side_with_their_own_places_and_times(
    town: Town,
) -> None:
    west, _ = await ouimake(town)
    (card,) = cards(town.square, "Ouimake")
    shown = fields(card.embeds[0])
    assert "Les Fabriques du Ponant" in shown["Brest"]
    assert "Tue 16 Jun 2026 18:00 there" in shown["Brest"]
    assert "Wed 17 Jun 2026 18:30 there" in shown["Nantes"]
    assert "Wed 17 Jun 2026 18:00 there" in shown["Rennes"]
    assert shown["Who"] == "nobody yet, in 3 places"
    for chapter in (west.brest, west.nantes, west.rennes):
        (own,) = cards(town.channel(chapter), f"Ouimake {chapter.name}")
        assert "**Ouimake**" in fields(own.embeds[0])["Part of"]


async def test_going_offers_the_cities_and_each_keeps_its_own_seats(town: Town) -> None:
    west, _ = await ouimake(town)
    bo = town.person("bo")
    (card,) = cards(town.square, "Ouimake")
    offered = await bo.click(card, label="Going")
    assert offered.ephemeral
    assert "takes place in 3 places" in offered.response.content
    chosen = await bo.select(offered.response, values(offered.response, "Brest"))
    assert "You are coming to **Ouimake Brest**" in chosen.response.content
    await town.wait(SOON)
    (card,) = cards(town.square, "Ouimake")
    shown = fields(card.embeds[0])
    assert shown["Who"] == "one person is coming, in 3 places"
    assert "1 of 20 seats taken" in shown["Brest"]
    assert "0 of 20 seats taken" in shown["Nantes"]
    (own,) = cards(town.channel(west.brest), "Ouimake Brest")
    assert "1 of 20 seats taken" in fields(own.embeds[0])["Who"]
    details = await bo.click(card, label="Details")
    assert "You are coming to **Brest**" in str(details.response.embeds[0].to_dict())


async def test_a_person_in_two_cities_counts_once_and_is_warned_when_they_are_at_once(
    town: Town,
) -> None:
    west, _ = await ouimake(town)
    bo = town.person("bo")
    first = await bo.slash(town.square, "event join", event="Ouimake Nantes")
    assert "at the same time" not in first.response.content
    second = await bo.slash(town.square, "event join", event="Ouimake Rennes")
    assert "**Rennes**, **Nantes** go on at the same time" in second.response.content
    third = await bo.slash(town.square, "event join", event="Ouimake Brest")
    assert "at the same time" not in third.response.content
    await town.wait(SOON)
    (card,) = cards(town.square, "Ouimake")
    assert fields(card.embeds[0])["Who"] == "one person is coming, in 3 places"
    assert west.brest.name in str(card.embeds[0].to_dict())


async def test_each_channel_hears_once_and_each_person_of_the_cities_they_chose(
    town: Town,
) -> None:
    west, _ = await ouimake(town)
    bo = town.person("bo")
    await bo.slash(town.square, "event join", event="Ouimake Nantes")
    await town.wait(datetime(2026, 6, 18, 6, 0, tzinfo=UTC) - town.house.now())
    for chapter in (west.brest, west.nantes, west.rennes):
        heard = said(town.channel(chapter), "Ouimake")
        assert len(heard) == 3, heard
        assert all(f"**Ouimake {chapter.name}** is in" in line for line in heard)
    assert len(said(town.square, "**Ouimake** is in")) == 3
    (own,) = [message.content for message in town.inbox(bo)]
    assert "You are coming to **Ouimake Nantes** in 3 hours" in own


async def test_a_channel_that_two_of_them_share_hears_of_the_city(town: Town) -> None:
    west = await cities(town)
    await create(town, west.bea, "Ouimake", "16 June 18:00")
    await create(town, west.bea, "Ouimake Brest", "16 June 18:00", part_of="Ouimake")
    await town.wait(datetime(2026, 6, 17, 6, 0, tzinfo=UTC) - town.house.now())
    heard = said(town.channel(west.brest), "Ouimake")
    assert ["**Ouimake Brest**" in line for line in heard] == [True, True, True]


async def test_cancelling_the_whole_cancels_its_cities_and_tells_each_person_once(
    town: Town,
) -> None:
    west, ada = await ouimake(town)
    bo, cy = town.person("bo"), town.person("cy")
    for leg in ("Ouimake Brest", "Ouimake Nantes"):
        await bo.slash(town.square, "event join", event=leg)
    await cy.slash(town.square, "remind event", event="Ouimake Rennes", lead="2 hours")
    before = len(town.inbox(west.nour))
    shown = await ada.slash(town.square, "event cancel", event="Ouimake", reason="storm")
    assert "Its 3 places are cancelled with it" in shown.response.content
    assert "One person who answered will be told" in shown.response.content
    done = await ada.click(shown.response, label="Confirm")
    assert "Its 3 places are cancelled with it" in done.response.content
    await town.wait(SOON)
    for guest in (bo, cy):
        (told,) = town.inbox(guest)
        assert "**Ouimake** (<t:1781625600:F>) is cancelled. Why: storm" in told.content
    assert len(town.inbox(west.nour)) == before + 1  # who made a leg hears of it too
    (off,) = cards(town.channel(west.nantes), "Cancelled: Ouimake Nantes")
    assert buttons(off) == ["Details"]
    await town.wait(timedelta(days=45))
    assert (len(town.inbox(bo)), len(town.inbox(cy))) == (1, 1)
    assert said(town.channel(west.nantes), "is in") == []


async def test_moving_the_whole_leaves_its_cities_where_they_are_and_says_so(town: Town) -> None:
    west, ada = await ouimake(town)
    shown = await ada.slash(town.square, "event edit", event="Ouimake", when="23 June 18:00")
    assert "Its 3 places keep their own dates" in shown.response.content
    await ada.click(shown.response, label="Confirm")
    await town.wait(SOON)
    (card,) = cards(town.square, "Ouimake")
    assert "Tue 16 Jun 2026" in fields(card.embeds[0])["Brest"]
    assert west.brest.name in fields(card.embeds[0])


async def test_cities_of_different_zones_keep_their_own_clock(town: Town) -> None:
    paris = await town.chapter("Paris")
    montreal = await town.chapter("Montréal", zone="America/Toronto", country="CA")
    pia, max_ = await town.connector("pia", paris), await town.connector("max", montreal)
    await create(town, pia, "Ouishare Night", "16 June 19:00")
    await create(town, pia, "Night in Paris", "16 June 19:00", part_of="Ouishare Night")
    asked = await max_.slash(
        town.square,
        "event create",
        title="Night in Montréal",
        when="16 June 19:00",
        part_of="Ouishare Night",
    )
    assert "organisers of **Ouishare Night** are asked" in asked.response.content
    await max_.click(asked.response, label="Confirm")
    await town.wait(SOON)
    question = town.inbox(pia)[-1]
    await pia.user.click(question, label="Accept")
    await town.wait(SOON)
    (card,) = cards(town.channel(paris), "Ouishare Night")
    shown = fields(card.embeds[0])
    assert "<t:1781629200:f>" in shown["Paris"]
    assert "Tue 16 Jun 2026 19:00 there" in shown["Paris"]
    assert "<t:1781650800:f>" in shown["Montréal"]
    assert "Tue 16 Jun 2026 19:00 there" in shown["Montréal"]
    told = town.inbox(max_)[-1].content
    assert "**Night in Montréal** is a part of **Ouishare Night** now" in told


async def test_until_the_organisers_agree_a_leg_stands_on_its_own(town: Town) -> None:
    west = await cities(town)
    await create(town, west.bea, "Ouimake", "16 June 18:00")
    said_to = await create(town, west.nour, "Ouimake Nantes", "17 June 18:00", part_of="Ouimake")
    assert "One of the organisers of **Ouimake** is asked" in said_to
    (card,) = cards(town.channel(west.brest), "Ouimake")
    assert "Nantes" not in fields(card.embeds[0])
    assert cards(town.channel(west.nantes), "Ouimake Nantes")
    (question,) = town.inbox(west.bea)
    assert "<@" + str(west.nour.id) in question.content
    declined = await west.bea.user.click(question, label="Decline")
    assert "stays an event of its own" in declined.response.content
    await town.wait(SOON)
    assert "stays without **Ouimake Nantes**" in town.inbox(west.nour)[-1].content
    again = await west.nour.slash(
        town.square, "event edit", event="Ouimake Nantes", part_of="Ouimake"
    )
    assert "is asked whether" in again.response.content
    folded = await west.nour.slash(
        town.square, "event edit", event="Ouimake Nantes", part_of="Ouimake"
    )
    assert "already been asked" in folded.response.content
    details = await west.bea.slash(town.square, "event show", event="Ouimake")
    assert "Ouimake Nantes" in fields(details.response.embeds[0])["Would like to be a part of this"]
    await west.bea.click(details.response, label="Accept")
    await town.wait(SOON)
    (card,) = cards(town.channel(west.brest), "Ouimake")
    assert "Nantes" in fields(card.embeds[0])


async def test_what_cannot_be_a_part_is_refused_kindly(town: Town) -> None:
    west = await cities(town)
    await create(town, west.bea, "Ouimake", "16 June 18:00")
    await create(town, west.bea, "Ouimake Brest", "16 June 18:00", part_of="Ouimake")

    async def tries(part_of: str, when: str = "16 June 18:00") -> str:
        shown = await west.nour.slash(
            town.square, "event create", title="Third", when=when, part_of=part_of
        )
        return str(shown.response.content)

    assert "is itself a part of another event" in await tries("Ouimake Brest")
    assert "more than a month away" in await tries("Ouimake", "16 December 18:00")
    shown = await west.bea.slash(town.square, "event cancel", event="Ouimake")
    await west.bea.click(shown.response, label="Confirm")
    assert "was cancelled" in await tries("Ouimake")
    assert steward_posts(town) == []


async def test_taking_back_the_whole_says_where_one_is_still_expected(town: Town) -> None:
    await ouimake(town)
    bo = town.person("bo")
    await bo.slash(town.square, "event join", event="Ouimake Brest")
    left = await bo.slash(town.square, "event leave", event="Ouimake")
    assert "You are still coming to **Brest**" in left.response.content
    (card,) = cards(town.square, "Ouimake")
    cannot = await bo.click(card, label="Can't")
    assert "You are still coming to **Brest**" in cannot.response.content


async def test_a_leg_can_be_taken_out_again_by_either_side_and_by_nobody_else(town: Town) -> None:
    west, ada = await ouimake(town)
    shown = await west.bea.slash(town.square, "event show", event="Ouimake Nantes")
    assert "Take it out of the whole" not in str(shown.response.components)
    shown = await west.nour.slash(town.square, "event show", event="Ouimake Nantes")
    await ends(town, west.nantes, west.nour)
    refused = await west.nour.click(shown.response, label="Take it out of the whole")
    assert "Only one of the organisers" in refused.response.content
    shown = await ada.slash(town.square, "event show", event="Ouimake Rennes")
    done = await ada.click(shown.response, label="Take it out of the whole")
    assert "**Ouimake Rennes** stands on its own again" in done.response.content
    await town.wait(SOON)
    (card,) = cards(town.square, "Ouimake")
    assert set(fields(card.embeds[0])) == {"When", "Who", "Brest", "Nantes"}
    assert "stands on its own again" in town.inbox(west.remi)[-1].content
    (leg,) = cards(town.channel(west.rennes), "Ouimake Rennes")
    assert "Part of" not in fields(leg.embeds[0])
