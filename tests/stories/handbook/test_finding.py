"""``/handbook search, list``: passages are quoted with their page, date and link."""

from __future__ import annotations

from datetime import timedelta

from domain.questions.parts import Page as Practice
from tests.stories.composting.playing import valley
from tests.stories.conftest import NOON, Town
from tests.stories.handbook.playing import (
    DAY,
    RENT,
    lyon,
    options,
    put,
    said,
    search,
    secret,
    stamp,
    write,
)
from tests.stories.playing import forged_alone

LINK = "https://example.org/rooms"


async def test_a_passage_is_quoted_with_its_page_heading_date_and_link(town: Town) -> None:
    await put(town, "Paying for a room", RENT, ago=40 * DAY, url=LINK)
    await put(town, "Holidays", "We rest in August.")
    bo = town.person("bo")
    for query in ("receipts", "RECÉIPTS", "recipts", "how do we send a receipt?"):
        shown = await search(town, bo, query)
        told = said(shown)
        assert shown.ephemeral
        assert "**1\\. Paying for a room** › Receipts" in told, query
        assert "> Send the receipt to the décomptes channel" in told
        assert stamp(NOON - 40 * DAY) in told
        assert f"<{LINK}>" in told
        assert "Holidays" not in told
    assert "décomptes" in said(await search(town, bo, "decomptes"))
    opened = await bo.select(
        shown.response, [options(shown.response, "handbook.open")["Paying for a room"]]
    )
    assert "reimburses the rent" in said(opened)
    assert "Still true" not in str(opened.response.components)


async def test_a_word_is_found_in_another_language_too(town: Town) -> None:
    await put(town, "Jardinage partagé", "Le jardin ouvre le samedi.", language="fr")
    bo = town.person("bo")
    assert "Le jardin ouvre" in said(await search(town, bo, "gardening"))


async def test_what_nobody_wrote_is_not_guessed(town: Town) -> None:
    await put(town, "Paying for a room", RENT)
    bo = town.person("bo")
    for query in ("parachutes", "???", "@everyone"):
        told = said(await search(town, bo, query))
        assert "Paying" not in told
        assert "@everyone" not in told
    assert "Paying" in said(await search(town, bo, 'rent" OR 1 --'))


async def test_the_eight_pages_of_the_bot_are_found_until_the_network_writes_its_own(
    town: Town,
) -> None:
    _, lou = await lyon(town)
    bo = town.person("bo")
    shown = await search(town, bo, "permanent beta")
    assert "Five values" in said(shown)
    assert "comes with the bot" in said(shown)
    opened = await bo.select(shown.response, ["practice values"])
    assert "Do-ocracy" in said(opened)
    await write(town, lou, "What we hold dear", "Slowness, laughter, soup.", replaces="values")
    assert "Five values" not in said(await search(town, bo, "permanent beta"))
    assert "What we hold dear" in said(await search(town, bo, "laughter"))
    listed = said(await bo.slash(town.square, "handbook list"))
    assert "Five values" not in listed
    assert "Who does what" in listed
    twice = await write(town, lou, "Other values", "Speed.", replaces="values")
    assert "**What we hold dear** replaces that page" in said(twice)


async def test_lessons_of_a_chapter_that_ended_are_found(town: Town) -> None:
    here = await valley(town)
    await town.house.store.write(_ended(here.lyon.id, town.guild.id, int(NOON.timestamp())))
    shown = await search(town, here.bo, "potato peelers")
    assert "**1\\. Lyon**" in said(shown)
    assert "lessons of a chapter that ended" in said(shown)
    value = options(shown.response, "handbook.open")["Lyon"]
    assert "Own your potato peelers" in said(await here.bo.select(shown.response, [value]))


def _ended(chapter: int, network: int, at: int):  # type: ignore[no-untyped-def]  # a unit of work
    async def unit(tx) -> None:  # type: ignore[no-untyped-def]
        await tx.conn.execute(
            "INSERT INTO chapter_endings (id, network, chapter, member, decision, why, lessons,"
            " proposed_at, ended_at) VALUES (7, ?, ?, 1, 1, 'tired', 'Own your potato peelers.',"
            " ?, ?)",
            (network, chapter, at, at),
        )

    return unit


async def test_what_is_for_connectors_leaks_to_no_member(town: Town) -> None:
    """By search, its typos, the list, suggestions, a title by hand, a button that is made up."""
    page = await secret(town)
    await put(town, "Open", "The zanzibat is a made-up animal.")
    _, lou = await lyon(town)
    bo, ada = town.person("bo"), town.steward()
    for query in ("zanzibar", "zanziba", "fund", "fest left"):
        assert "fund" not in said(await search(town, bo, query)).replace(f"“{query}”", "")
    assert "made-up animal" in said(await search(town, bo, "zanzibar"))
    for allowed in (lou, ada):
        assert "holds what is left" in said(await search(town, allowed, "fund"))
    assert "Zanzibar" not in said(await bo.slash(town.square, "handbook list"))
    assert "for connectors and stewards only" in said(await lou.slash(town.square, "handbook list"))
    named = await lou.autocomplete(town.square, "handbook edit", "page", "zanz")
    assert [one["name"] for one in named] == ["Zanzibar · en"]
    assert await bo.autocomplete(town.square, "handbook edit", "page", "zanz") == []
    for title in ("Zanzibar", named[0]["value"]):
        told = said(await bo.slash(town.square, "handbook edit", page=title))
        assert "fund" not in told
        assert "looks after" not in told
    packed = named[0]["value"].removeprefix("id:")
    for action in ("page", "true", "edit", "remove", "removed", "hand"):
        told = await forged_alone(town, bo, f"handbook.{action}:{packed}:0")
        assert "not open to you" in told, action
    assert page.title in said(await lou.slash(town.square, "handbook list"))


async def test_ten_passages_to_a_page_and_long_pages_leaf_by_leaf(town: Town) -> None:
    for number in range(12):
        await put(town, f"Soup {number:02}", "Soup is *hot*. " * 3)
    long = "\n\n".join(f"Leaf {number}: " + "words and words " * 30 for number in range(20))
    await put(town, "Long", f"{long}\n\nxylophone [click](https://evil.example) @everyone")
    bo = town.person("bo")
    first = await search(town, bo, "soup")
    assert "**10\\." in said(first)
    assert "**11\\." not in said(first)
    second = await bo.click(first.response, label="More")
    assert "**11\\." in said(second)
    assert "Soup is hot" in said(second)
    found = await search(town, bo, "xylophone")
    opened = await bo.select(found.response, [options(found.response, "handbook.open")["Long"]])
    assert "Leaf 0" in said(opened)
    turns = 0
    while "xylophone" not in said(opened):
        opened = await bo.click(opened.response, label="More")
        turns += 1
    assert turns
    assert "click (<https://evil.example>)" in said(opened)
    assert "@everyone" not in said(opened)


async def test_a_page_that_nobody_confirmed_is_marked(town: Town) -> None:
    await put(town, "Old ways", "Bring a lantern.", ago=timedelta(days=400))
    bo = town.person("bo")
    await bo.slash(town.square, "help")
    await town.wait(timedelta(hours=1, minutes=1))
    assert "nobody has confirmed it" in said(await search(town, bo, "lantern"))


async def test_every_page_of_practice_can_be_replaced(town: Town) -> None:
    _, lou = await lyon(town)
    for practice in Practice:
        done = await write(town, lou, practice.value, "Ours.", replaces=practice.value)
        assert "is in the handbook" in said(done)
    assert "come with the bot" not in said(await lou.slash(town.square, "handbook list"))
