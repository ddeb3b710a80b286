"""The programme as members read it: by day, ten to a page, whatever its size, in their language."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from db import sessions
from db.store import Transaction
from domain.programme import Item, Kind
from tests.stories.conftest import Town
from tests.stories.events.playing import event
from tests.stories.programme.playing import choose, crowded, fest, labels, menus, session, the


def size(embed: Any) -> int:
    """The characters of an embed as Discord counts them."""
    body = embed.to_dict()
    texts = [body.get("title", ""), body.get("description", "")]
    texts += [body.get("footer", {}).get("text", "")]
    texts += [field[part] for field in body.get("fields", ()) for part in ("name", "value")]
    return sum(map(len, texts))


async def test_every_one_of_sixty_sessions_is_reached_by_paging(town: Town) -> None:
    await fest(town)
    await crowded(town, 60)
    bo = town.person("bo")
    shown = await bo.slash(town.square, "event agenda", event="Fest")
    seen: list[str] = []
    pages = 1
    while True:
        body = shown.response.embeds[0]
        assert size(body) <= 6000
        assert len(body.description) <= 4096
        seen += [one["label"] for one in menus(shown.response)[0]["options"]]
        assert body.description.count("\n") == len(menus(shown.response)[0]["options"]) <= 10
        if "More" not in labels(shown.response):
            break
        pages += 1
        shown = await bo.click(shown.response, label="More")
    assert seen == [f"Session {number}" for number in range(1, 61)]
    assert pages == 6
    assert "Page 6 of 6" in str(shown.response.embeds[0].to_dict())


async def test_a_day_is_one_choice_away(town: Town) -> None:
    await fest(town)
    await crowded(town, 60)
    bo = town.person("bo")
    shown = await bo.slash(town.square, "event agenda", event="Fest")
    days = menus(shown.response)[1]
    assert [one["label"] for one in days["options"]] == [
        "Day 1: Friday, 5 June 2026",
        "Day 2: Saturday, 6 June 2026",
        "Day 3: Sunday, 7 June 2026",
    ]
    sunday = days["options"][2]["value"]
    shown = await bo.select(shown.response, [sunday], custom_id=days["custom_id"])
    assert "Day 3" in shown.response.embeds[0].description
    assert "**Session 41**" in shown.response.embeds[0].description
    back = await bo.click(shown.response, label="Back")
    assert "Day 2" in back.response.embeds[0].description


async def test_the_longest_words_still_fit_into_a_message(town: Town) -> None:
    _, mia = await fest(town)
    found = await the(town)

    async def unit(tx: Transaction) -> None:
        for number in range(60):
            after = timedelta(minutes=10 * number)
            item = Item("*_" * 50, after, timedelta(hours=4), Kind.SEMINAR, "`~" * 30, "|>" * 60)
            await sessions.add(tx, found, item, by=None, now=town.house.now())

    await town.house.store.write(unit)
    for number in range(12):
        await mia.slash(
            town.square,
            "event question",
            event="Fest",
            text=f"{number} " + "why *not* " * 40,
            theme="_" * 50 + str(number % 3),
        )
    shown = await mia.slash(town.square, "event agenda", event="Fest")
    assert size(shown.response.embeds[0]) <= 6000
    assert len(shown.response.embeds[0].description) <= 4096
    assert all(len(field.value) <= 1024 for field in shown.response.embeds[0].fields)
    opened = await mia.select(
        shown.response, [menus(shown.response)[0]["options"][0]["value"]],
        custom_id=menus(shown.response)[0]["custom_id"],
    )  # fmt: skip
    picked = await mia.click(opened.response, label="Pick")
    assert len(picked.response.content) <= 2000


async def test_pitches_and_open_questions_stand_below_the_programme(town: Town) -> None:
    _, mia = await fest(town)
    await session(town, mia, "Soil", "Saturday 10:00")
    bo = town.person("bo")
    await bo.slash(town.square, "event pitch", event="Fest", project="Compost club", text="Worms")
    await bo.slash(town.square, "event question", event="Fest", text="Who has worms?", theme="Soil")
    shown = await mia.slash(town.square, "event agenda", event="Fest")
    fields = {field.name: field.value for field in shown.response.embeds[0].fields}
    assert fields["Pitches"] == "**Compost club** · Worms"
    assert fields["Open questions"] == "**Soil**\n• Who has worms?"


async def test_an_evening_reads_as_a_run_of_show(town: Town) -> None:
    paris = await town.chapter("Paris")
    mia = await town.connector("mia", paris)
    await event(town, mia, chapter="Paris", duration="3 hours")
    for title, when in (("Pitches", "20:00"), ("Setting the table", "19:00")):
        shown = await mia.slash(
            town.square, "event session", event="Potluck", title=title, when=when, duration="30 min"
        )
        await mia.click(shown.response, label="Confirm")
    shown = await mia.slash(town.square, "event agenda", event="Potluck")
    assert shown.response.embeds[0].description == (
        "**Thursday, 14 May 2026**\n"
        "<t:1778778000:t>–<t:1778779800:t> (19:00) · **Setting the table**\n"
        "<t:1778781600:t>–<t:1778783400:t> (20:00) · **Pitches**"
    )
    assert len(menus(shown.response)) == 1


async def test_french_is_spoken_to_who_speaks_french(town: Town) -> None:
    _, mia = await fest(town)
    await town.speaks(mia, "fr")
    shown = await mia.slash(
        town.square, "event session", event="Fest", title="Sol", when="jour 2 à 10h", kind="talk"
    )
    assert "pendant 1 heure" in shown.response.content
    await mia.click(shown.response, label="Confirmer")
    listed = await mia.slash(town.square, "event agenda", event="Fest")
    assert "Jour 2\u202f: samedi 6 juin 2026" in listed.response.embeds[0].description
    opened = await choose(mia, listed.response, "Sol")
    assert labels(opened.response) == ["Choisir", "Modifier", "Supprimer", "Programme"]
    refused = await mia.slash(
        town.square, "event session", event="Fest", title="Sol", when="12 juin 10h"
    )
    assert "jour 2 à 10:00" in refused.response.content


async def test_only_those_who_see_an_event_see_its_programme(town: Town) -> None:
    _, mia = await fest(town, audience="connectors")
    await session(town, mia, "Soil", "Saturday 10:00")
    shown = await mia.slash(town.square, "event agenda", event="Fest")
    bo = town.person("bo")
    said = await bo.slash(town.square, "event agenda", event="Fest")
    assert "I know no event" in said.response.content
    assert "**Soil**" in shown.response.embeds[0].description


async def test_a_wish_has_steps_and_no_times_until_it_has_a_date(town: Town) -> None:
    paris = await town.chapter("Paris")
    mia = await town.connector("mia", paris)
    await event(town, mia, when="after the summer", chapter="Paris", kind="wish", template="drink")
    shown = await mia.slash(town.square, "event agenda", event="Potluck")
    assert shown.response.embeds[0].description == (
        "**Arriving and setting things up** · Welcome\n"
        "**A round of names**\n"
        "**A drink together** · Break"
    )
    refused = await mia.slash(
        town.square, "event session", event="Potluck", title="Talk", when="19:30"
    )
    assert "is a wish without a date" in refused.response.content
    dated = await mia.slash(
        town.square, "event edit", event="Potluck", when="14 May 19:00", kind="drink"
    )
    await mia.click(dated.response, label="Confirm")
    shown = await mia.slash(town.square, "event agenda", event="Potluck")
    assert "<t:1778778000:t>–<t:1778779800:t> (19:00) · **Arriving" in (
        shown.response.embeds[0].description
    )


async def test_a_session_beyond_a_shortened_event_is_marked(town: Town) -> None:
    _, mia = await fest(town)
    await session(town, mia, "Soil", "Sunday 10:00")
    await mia.slash(town.square, "event edit", event="Fest", duration="24 hours")
    shown = await mia.slash(town.square, "event agenda", event="Fest")
    assert "⚠ <t:1780819200:t>" in shown.response.embeds[0].description
    opened = await choose(mia, shown.response, "Soil")
    assert "no longer lies within the time of its event" in opened.response.content


async def test_the_details_of_an_event_lead_to_its_programme(town: Town) -> None:
    _, mia = await fest(town)
    bare = await mia.slash(town.square, "event show", event="Fest")
    assert "Programme" not in labels(bare.response)
    await session(town, mia, "Soil", "Saturday 10:00")
    shown = await mia.slash(town.square, "event show", event="Fest")
    opened = await mia.click(shown.response, label="Programme")
    assert "**Soil**" in opened.response.embeds[0].description
