"""Chapters by the front door: named, shown and listed."""

from __future__ import annotations

from domain.ids import encode
from tests.stories.chapters.playing import composted, text_of
from tests.stories.conftest import Town


async def test_an_unknown_name_is_answered_with_the_nearest(town: Town) -> None:
    await town.chapter("Marseille")
    noor = town.person("noor")
    refused = await noor.slash(town.square, "chapter show", chapter="Marseilles-sur-Mer")
    assert "Did you mean **Marseille**?" in refused.response.content
    made_up = await noor.slash(town.square, "chapter show", chapter=f"id:{encode(12345)}")
    assert "no longer there" in made_up.response.content


async def test_a_typo_and_missing_accents_are_forgiven(town: Town) -> None:
    await town.chapter("Montréal")
    await town.chapter("Lyon")
    noor = town.person("noor")
    for typed in ("montreal", "MONTRÉAL", "montrela"):
        card = await noor.slash(town.square, "chapter show", chapter=typed)
        assert card.response.embeds[0].title == "Montréal"


async def test_suggestions_say_where_a_chapter_is(town: Town) -> None:
    await town.chapter("Lyon")
    await town.chapter("Munich", country="DE")
    noor = town.person("noor")
    found = await noor.autocomplete(town.square, "chapter show", "chapter", "mun")
    assert [one["name"] for one in found] == ["Munich · Germany"]
    shown = await noor.slash(town.square, "chapter show", chapter=found[0]["value"])
    assert shown.response.embeds[0].title == "Munich"


async def test_a_card_says_who_animates_it_and_what_comes_next(town: Town) -> None:
    lyon = await town.chapter("Lyon", attribution="Open directory, CC BY", description="We cook.")
    mia = await town.connector("mia", lyon)
    proposed = await mia.slash(
        town.square, "event create", title="Potluck", when="14 May 19:00", chapter="Lyon"
    )
    await mia.click(proposed.response, label="Confirm")
    noor = town.person("noor")
    card = await noor.slash(town.square, "chapter show", chapter="Lyon")
    said = text_of(card)
    for part in (f"<@{mia.id}>", "Potluck", "Europe/Paris", f"<#{lyon.channel}>", "We cook."):
        assert part in said
    assert "Open directory, CC BY" in card.response.embeds[0].footer.text
    listed = await noor.click(card.response, label="Events")
    assert "Potluck" in text_of(listed)


async def test_a_list_is_ten_to_a_page_and_opens_what_is_chosen(town: Town) -> None:
    for name in ("Aix", "Brest", "Caen", "Dijon", "Gap", "Lens", "Lyon", "Metz", "Nice", "Pau"):
        await town.chapter(name)
    await town.chapter("Tours")
    await composted(town, "Ulm")
    noor = town.person("noor")
    first = await noor.slash(town.square, "chapter list")
    lines = first.response.embeds[0].description.splitlines()
    assert len(lines) == 10
    assert "**Aix** · France · no member yet" in lines[0]
    second = await noor.click(first.response, label="More")
    assert second.response.embeds[0].description.startswith("**Tours**")
    assert "Ulm" not in text_of(second)
    opened = await noor.select(
        second.response,
        [second.response.components[0]["components"][0]["options"][0]["value"]],
        custom_id="chapter.open",
    )
    assert opened.response.embeds[0].title == "Tours"


async def test_a_list_is_narrowed_by_country_in_any_language(town: Town) -> None:
    await town.chapter("Lyon")
    await town.chapter("Munich", country="DE")
    noor = town.person("noor")
    for typed in ("Germany", "Allemagne", "deutschland", "DE"):
        found = await noor.slash(town.square, "chapter list", country=typed)
        assert "Munich" in text_of(found)
        assert "Lyon" not in text_of(found)
    refused = await noor.slash(town.square, "chapter list", country="Atlantis")
    assert "no country called “Atlantis”" in refused.response.content


async def test_countries_are_suggested_in_the_readers_language(town: Town) -> None:
    await town.chapter("Munich", country="DE")
    await town.chapter("Lyon")
    noor = town.person("noor")
    await town.speaks(noor, "fr")
    found = await noor.autocomplete(town.square, "chapter list", "country", "all")
    assert [(one["name"], one["value"]) for one in found] == [("Allemagne (1)", "DE")]


async def test_composted_chapters_are_listed_when_asked_for(town: Town) -> None:
    await composted(town, "Ulm")
    noor = town.person("noor")
    assert "No chapter lives" in text_of(await noor.slash(town.square, "chapter list"))
    asked = await noor.slash(town.square, "chapter list", status="composted")
    assert "Ulm" in text_of(asked)


async def test_themes_and_places_are_told_apart(town: Town) -> None:
    await town.chapter("Lyon")
    ada = town.steward()
    await ada.slash(town.square, "chapter add", name="Commons", theme=True)
    themes = await ada.slash(town.square, "chapter list", theme=True)
    assert "Commons" in text_of(themes)
    assert "Lyon" not in text_of(themes)
    places = await ada.slash(town.square, "chapter list", theme=False)
    assert "Commons" not in text_of(places)


async def test_what_is_suggested_follows_every_change_at_once(town: Town) -> None:
    lyon = await town.chapter("Lyon")
    noor, ada = town.person("noor"), town.steward()

    async def suggested(typed: str) -> list[str]:
        found = await noor.autocomplete(town.square, "chapter show", "chapter", typed)
        return [one["name"].partition(" ·")[0] for one in found]

    assert await suggested("lyo") == [lyon.name]
    await town.chapter("Lyons-la-Forêt")
    assert await suggested("lyo") == ["Lyon", "Lyons-la-Forêt"]
    await ada.slash(town.square, "chapter edit", chapter="Lyon", name="Villeurbanne")
    assert await suggested("ville") == ["Villeurbanne"]
    assert "Lyon" not in await suggested("lyo")
    assert await suggested("") == ["Lyons-la-Forêt", "Villeurbanne"]
    assert await suggested("vileurbanne") == ["Villeurbanne"]
