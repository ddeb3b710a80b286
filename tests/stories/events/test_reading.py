"""Events by the front door: what people write is understood, shown, or refused."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.stories.conftest import Town
from tests.stories.events.playing import event
from views.times import length

NASTY = "@everyone **free** [pizza](https://evil.example) \u202etxt.exe <@1> ||x||"


@pytest.mark.parametrize(
    ("when", "sentence"),
    [
        ("yesterday 19:00", "which is over"),
        ("31 February 19:00", "no such day"),
        ("14 May 25:00", "no such hour"),
        ("29 March 2027 at 2:30", None),
        ("28 March 2027 at 2:30", "clocks skip that hour"),
        ("05/06/2027 19:00", "could mean"),
        ("14 May", "a day without an hour"),
        ("kolmapäeval kell seitse", "could not read"),
        ("soonish", "could not read"),
        ("14 May 2060 19:00", "ten years"),
    ],
)
async def test_a_time_that_cannot_be_used_is_refused_with_an_example(
    town: Town, when: str, sentence: str | None
) -> None:
    ada = town.steward()
    shown = await ada.slash(town.square, "event create", title="Potluck", when=when)
    assert shown.ephemeral
    if sentence is None:
        assert "press **Confirm**" in shown.response.content
    else:
        assert sentence in shown.response.content
        assert "for example" in shown.response.content


async def test_a_french_reader_is_understood_and_answered_in_french(town: Town) -> None:
    paris = await town.chapter("Paris", language="fr")
    zoe = await town.connector("zoe", paris)
    await town.speaks(zoe, "fr")
    shown = await zoe.slash(
        town.square,
        "event create",
        title="Disco Soupe",
        when="jeudi 14 mai à 19h",
        chapter="Paris",
        duration="3 heures et demie",
    )
    assert "Voici ce que j'ai compris" in shown.response.content
    assert "jeudi 14 mai 2026, 19:00 (Paris)" in str(shown.response.embeds[0].to_dict())
    await zoe.click(shown.response, label="Confirmer")
    card = town.channel(paris).last_message
    assert card is not None
    assert "encore personne" in str(card.embeds[0].to_dict())
    assert "pendant 3 heures 30 minutes" in str(card.embeds[0].to_dict())


@pytest.mark.parametrize(
    ("language", "when"),
    [
        ("en", "14 May, 19:00-22:30"),
        ("fr", "jeudi 14 mai de 19h à 22h30"),
        ("de", "Donnerstag, 14. Mai, 19 bis 22.30 Uhr"),
        ("es", "el 14 de mayo de 19 a 22:30 h"),
        ("pt", "14 de maio das 19h às 22h30"),
        ("it", "14 maggio dalle 19 alle 22.30"),
        ("ca", "14 de maig de 19 a 22.30 h"),
        ("ar", "14 مايو من 19:00 إلى 22:30"),
    ],
)
async def test_an_end_that_is_written_is_kept(town: Town, language: str, when: str) -> None:
    ada = town.steward()
    await town.speaks(ada, language)
    shown = await ada.slash(town.square, "event create", title="Potluck", when=when)
    told = f"{shown.response.content} {[one.to_dict() for one in shown.response.embeds]}"
    assert "<t:1778778000:F>" in told
    assert length(timedelta(hours=3, minutes=30), town.bot.texts.say(language)) in told


async def test_the_chapters_zone_reads_the_time(town: Town) -> None:
    cairo = await town.chapter("Cairo", zone="Africa/Cairo", country="EG")
    nour = await town.connector("nour", cairo)
    shown = await nour.slash(
        town.square, "event create", title="Iftar", when="14 May 19:00", chapter="Cairo"
    )
    assert "<t:1778774400:F>" in shown.response.content  # 16:00 UTC: Cairo keeps summer time


async def test_what_people_write_shows_literally_and_pings_nobody(town: Town) -> None:
    ada = town.steward()
    await town.network(announce_channel=town.square.id)
    await event(town, ada, title=NASTY, venue=NASTY, description=NASTY)
    card = town.square.last_message
    assert card is not None
    assert not card.mention_everyone
    assert not card.mentions
    shown = str(card.embeds[0].to_dict())
    assert "\u202e" not in shown
    assert "**free**" not in shown
    assert "](https" not in shown


@pytest.mark.parametrize("option", ["title", "when", "venue", "duration"])
async def test_text_that_is_too_long_is_refused_with_its_limit(town: Town, option: str) -> None:
    ada = town.steward()
    given = {"title": "Potluck", "when": "14 May 19:00", option: "word " * 1200}
    refused = await ada.slash(town.square, "event create", **given)
    assert "shorten it" in refused.response.content
