"""Wishes: interest first, a date later, and news for everyone who was interested."""

from __future__ import annotations

from datetime import timedelta

import simcord

from tests.stories.conftest import Town
from tests.stories.hosting.playing import SOON, Cities, buttons, cards, cities, create, said
from tests.stories.playing import ends, fields, forged

TITLE = "A wish: Seaside school"


async def wished(town: Town) -> Cities:
    """Brest wishes for a school by the sea."""
    west = await cities(town)
    shown = await create(town, west.bea, "Seaside school", "sometime in autumn", kind="wish")
    assert "**Seaside school** is wished for" in shown
    return west


async def dates(town: Town, actor: simcord.MemberActor, when: str, **options: object) -> str:
    """The wish gets a date; what its organiser is told."""
    shown = await actor.slash(
        town.square, "event edit", event="Seaside school", when=when, **options
    )
    done = await actor.click(shown.response, label="Confirm")
    await town.wait(SOON)
    return str(done.response.content)


async def test_a_wish_keeps_its_words_and_gathers_interest(town: Town) -> None:
    west = await wished(town)
    (card,) = cards(town.channel(west.brest), TITLE)
    assert fields(card.embeds[0])["When"] == "no date yet, perhaps sometime in autumn"
    assert buttons(card) == ["I'm interested", "Can't", "Details"]
    bo, cy = town.person("bo"), town.person("cy")
    told = await bo.click(card, label="I'm interested")
    assert "When it gets a date, I tell you" in told.response.content
    again = await bo.slash(town.square, "event join", event="Seaside school")
    assert "You had already said" in again.response.content
    await cy.click(card, label="Can't")
    await town.wait(SOON)
    (card,) = cards(town.channel(west.brest), TITLE)
    assert fields(card.embeds[0])["Who"] == "one person is interested"


async def test_a_wish_is_found_when_asked_for_and_never_shows_a_year(town: Town) -> None:
    west = await wished(town)
    bo = town.person("bo")
    plain = await bo.slash(town.square, "event list")
    assert "Nothing is planned yet" in plain.response.content
    listed = await bo.slash(town.square, "event list", kind="wish")
    assert "no date yet, perhaps sometime in autumn" in listed.response.embeds[0].description
    offered = await bo.autocomplete(town.square, "event show", "event", "seas")
    assert [choice["name"] for choice in offered] == ["Seaside school · wish · Brest"]
    guess = await bo.slash(town.square, "event show", event="Seaside scool")
    assert guess.response.embeds
    asked = await bo.slash(town.square, "ask", question="when is the seaside school?")
    cancel = await west.bea.slash(town.square, "event cancel", event="Seaside school")
    refused = await bo.slash(town.square, "remind event", event="Seaside school", lead="1 day")
    assert "only a wish so far" in refused.response.content
    mine = await bo.slash(town.square, "event mine")
    for seen in (listed, guess, asked, cancel, mine):
        shown = f"{seen.response.content} {[one.to_dict() for one in seen.response.embeds]}"
        assert "9999" not in shown
        assert "<t:25" not in shown


async def test_a_wish_is_never_reminded_of(town: Town) -> None:
    west = await wished(town)
    await town.wait(timedelta(days=40))
    assert said(town.channel(west.brest), "Seaside") == []


async def test_a_date_is_confirmed_and_told_once_to_everyone_interested(town: Town) -> None:
    west = await wished(town)
    bo, cy = town.person("bo"), town.person("cy")
    (card,) = cards(town.channel(west.brest), TITLE)
    await bo.click(card, label="I'm interested")
    await cy.click(card, label="Can't")
    shown = await west.bea.slash(
        town.square, "event edit", event="Seaside school", when="3 October 10:00"
    )
    assert "One person who is interested will be told" in shown.response.content
    assert "3 October 2026, 10:00 (Paris)" in shown.response.content
    assert town.inbox(bo) == []
    await west.bea.click(shown.response, label="Confirm")
    await town.wait(SOON)
    (news,) = town.inbox(bo)
    assert (
        "**Seaside school**, which interests you, has a date now: <t:1791014400:F>" in news.content
    )
    assert buttons(news) == ["Going", "Maybe", "Can't", "Details"]
    assert town.inbox(cy) == []
    coming = await bo.user.click(news, label="Going")
    assert "You are coming to **Seaside school**" in coming.response.content
    await town.wait(SOON)
    (card,) = cards(town.channel(west.brest), "Seaside school")
    assert buttons(card) == ["Going", "Maybe", "Can't", "Remind me", "Details"]
    assert "Meetup" in str(card.embeds[0].footer.text)
    await town.wait(timedelta(days=160))
    assert len(said(town.channel(west.brest), "**Seaside school** is in")) == 3
    assert len(town.inbox(bo)) == 2  # the news, and the reminder of who is going


async def test_only_its_organisers_give_a_wish_its_date(town: Town) -> None:
    west = await wished(town)
    refused = await west.nour.slash(
        town.square, "event edit", event="Seaside school", when="3 October 10:00"
    )
    assert "Only one of the organisers of **Seaside school**" in refused.response.content
    unread = await west.bea.slash(
        town.square, "event edit", event="Seaside school", when="when the tide is high"
    )
    assert "I could not read" in unread.response.content


async def test_nobody_else_confirms_the_date_and_nobody_does_so_twice(town: Town) -> None:
    west = await wished(town)
    bo = town.person("bo")
    shown = await west.bea.slash(
        town.square, "event edit", event="Seaside school", when="3 October 10:00"
    )
    pressed = shown.response.components[0]["components"][0]["custom_id"]
    assert "already confirmed" in await forged(town, bo, pressed)
    assert cards(town.channel(west.brest), TITLE)
    await west.bea.click(shown.response, label="Confirm")
    assert "already confirmed" in await forged(town, west.bea, pressed)
    await town.wait(SOON)
    assert len(cards(town.channel(west.brest), "Seaside school")) == 1


async def test_a_right_that_ended_since_ends_the_date(town: Town) -> None:
    west = await wished(town)
    shown = await west.bea.slash(
        town.square, "event edit", event="Seaside school", when="3 October 10:00"
    )
    await ends(town, west.brest, west.bea)
    refused = await west.bea.click(shown.response, label="Confirm")
    assert "Only one of the organisers" in refused.response.content
    await town.wait(SOON)
    assert cards(town.channel(west.brest), TITLE)


async def test_a_kind_is_chosen_with_the_date(town: Town) -> None:
    west = await wished(town)
    early = await west.bea.slash(town.square, "event edit", event="Seaside school", kind="workshop")
    assert "stays a wish until it has a date" in early.response.content
    await dates(town, west.bea, "3 October 10:00", kind="workshop")
    (card,) = cards(town.channel(west.brest), "Seaside school")
    assert "Workshop" in str(card.embeds[0].footer.text)
    back = await west.bea.slash(town.square, "event edit", event="Seaside school", kind="wish")
    assert "is not a wish any more" in back.response.content


async def test_a_satellite_is_wished_for_and_then_hangs_on_its_event(town: Town) -> None:
    west = await cities(town)
    await create(town, west.bea, "Fest", "16 June 10:00", kind="fest")
    await create(town, west.bea, "Seaside school", "around the Fest", kind="wish", part_of="Fest")
    details = await west.nour.slash(town.square, "event show", event="Fest")
    around = fields(details.response.embeds[0])["Around it"]
    assert "no date yet, perhaps around the Fest · **Seaside school**" in around
    await dates(town, west.bea, "17 June 10:00")
    details = await west.nour.slash(town.square, "event show", event="Fest")
    around = fields(details.response.embeds[0])["Around it"]
    assert "<t:1781683200:F> · **Seaside school**" in around
    (card,) = cards(town.channel(west.brest), "Seaside school")
    assert "Satellite" in str(card.embeds[0].footer.text)
    joined = await town.person("bo").slash(town.square, "event join", event="Fest")
    assert "You are coming to **Fest**" in joined.response.content


async def test_in_french_a_wish_reads_as_one(town: Town) -> None:
    west = await cities(town)
    await town.speaks(west.bea, "fr")
    shown = await west.bea.slash(
        town.square, "event create", title="École de la mer", when="à l'automne", kind="wish"
    )
    done = await west.bea.click(shown.response, label="Confirmer")
    assert "**École de la mer** est souhaité" in done.response.content
    listed = await west.bea.slash(town.square, "event list", kind="wish")
    assert "pas encore de date, peut-être à l'automne" in listed.response.embeds[0].description


async def test_a_wish_that_is_called_off_tells_who_was_interested(town: Town) -> None:
    west = await wished(town)
    bo = town.person("bo")
    await bo.slash(town.square, "event join", event="Seaside school")
    shown = await west.bea.slash(town.square, "event cancel", event="Seaside school")
    await west.bea.click(shown.response, label="Confirm")
    await town.wait(SOON)
    (told,) = town.inbox(bo)
    assert "is cancelled" in told.content
    assert "<t:" not in told.content


async def test_a_wish_does_not_repeat(town: Town) -> None:
    west = await wished(town)
    for command, given in (
        ("event create", {"title": "Sea", "when": "some day", "kind": "wish"}),
        ("event edit", {"event": "Seaside school"}),
    ):
        refused = await west.bea.slash(town.square, command, repeat="weekly", **given)
        assert "no date that could repeat" in refused.response.content
