"""``/handbook add, edit, remove``: who may, and what becomes of a page."""

from __future__ import annotations

import discord

from db import connectors
from db.store import Transaction
from domain.handbook import Source
from tests.stories.conftest import Town
from tests.stories.handbook.playing import (
    RENT,
    filled,
    lyon,
    pages,
    press,
    put,
    said,
    search,
    write,
)
from tests.stories.playing import forged_alone, posted


async def test_a_connector_writes_a_page_and_looks_after_it(town: Town) -> None:
    _, lou = await lyon(town)
    done = await write(town, lou, "Rooms", RENT, audience="connectors", language="fr")
    assert "**Rooms** is in the handbook" in said(done)
    (row,) = await pages(town)
    assert (row["steward"], row["language"], row["audience"]) == (lou.id, "fr", "connectors")
    opened = await lou.click(done.response, label="Read the page")
    assert f"looked after by <@{lou.id}>" in said(opened)
    assert "for connectors and stewards only" in said(opened)
    form = await lou.click(opened.response, label="Edit")
    changed = await lou.submit_modal(form, filled("Rooms", "Now it is free.", language="fr"))
    assert "counts as confirmed today" in said(changed)
    assert "free" in said(await search(town, town.person("bo"), "free rooms"))
    assert "treasurer" not in said(await search(town, lou, "treasurer")).split("“treasurer”", 1)[1]


async def test_a_member_is_told_who_can_add_a_page(town: Town) -> None:
    bo = town.person("bo")
    for given in ({}, {"file": ("page.md", b"# Hi\n\nwords")}):
        told = said(await bo.slash(town.square, "handbook add", **given))
        assert "Pages are added by connectors and stewards" in told
        assert "/chapter show" in told
    told = said(await bo.slash(town.square, "handbook add", url="https://example.org"))
    assert "Pages are added by connectors and stewards" in told
    _, lou = await lyon(town)
    told = said(await lou.slash(town.square, "handbook add", url="https://example.org"))
    assert "Only a steward" in told
    told = await forged_alone(town, bo, "handbook.written")
    assert "connectors and stewards" in told
    assert await pages(town) == []


async def test_who_was_a_connector_when_the_form_opened_adds_nothing(town: Town) -> None:
    chapter, lou = await lyon(town)
    form = await lou.slash(town.square, "handbook add")

    async def unit(tx: Transaction) -> None:
        await connectors.end(
            tx, town.guild.id, chapter.id, lou.id, why="left", now=town.house.now()
        )

    await town.house.store.write(unit)
    told = said(await lou.submit_modal(form, filled("Rooms", "words")))
    assert "Pages are added by connectors" in told
    assert await pages(town) == []


async def test_only_its_steward_and_stewards_change_a_page(town: Town) -> None:
    chapter, lou = await lyon(town)
    max_ = await town.connector("max", chapter)
    bo, ada = town.person("bo"), town.steward()
    await put(town, "Rooms", RENT, steward=lou.id)
    for actor in (max_, bo):
        for command in ("handbook edit", "handbook remove"):
            told = said(await actor.slash(town.square, command, page="roms"))
            assert "**lou** looks after **Rooms**" in told
    form = await ada.slash(town.square, "handbook edit", page="Rooms")
    assert "is changed" in said(await ada.submit_modal(form, filled("Rooms", "By a steward.")))
    asked = await lou.slash(town.square, "handbook remove", page="Rooms")
    kept = await lou.click(asked.response, label="Keep it")
    assert "Nothing was removed" in said(kept)
    asked = await lou.slash(town.square, "handbook remove", page="Rooms")
    again = press(asked.response, "Confirm")
    assert "no longer in the handbook" in said(await lou.click(asked.response, label="Confirm"))
    left = await town.house.store.read.execute_fetchall("SELECT * FROM handbook_words")
    assert (await pages(town), list(left)) == ([], [])
    assert "not in the handbook" in await forged_alone(town, lou, again)


async def test_a_file_is_a_page_and_a_long_page_is_changed_by_file(town: Town) -> None:
    _, lou = await lyon(town)
    long = "---\nlanguage: es\n---\n# Cocina\n\n" + "Cocinamos los viernes. " * 300
    done = await lou.slash(town.square, "handbook add", file=("cocina.md", long.encode()))
    assert "**Cocina** is in the handbook" in said(done)
    assert "Cocina" in said(await search(town, lou, "viernes"))
    told = said(await lou.slash(town.square, "handbook edit", page="Cocina"))
    assert "more than 4,000 characters" in told
    fresh = ("neu.md", b"# Kitchen\n\nWe cook on Mondays.")
    assert "is changed" in said(
        await lou.slash(town.square, "handbook edit", page="Cocina", file=fresh)
    )
    (row,) = await pages(town)
    assert (row["title"], row["language"]) == ("Kitchen", "es")
    for name, body, why in (
        ("x.pdf", b"%PDF", "something else"),
        ("x.md", b"a" * 263_000, "more than 256 KB"),
        ("x.md", b"  \n", "holds no text"),
        ("x.md", b"\x00\x80", "no text that I can read"),
    ):
        told = said(await lou.slash(town.square, "handbook add", file=(name, body)))
        assert why in told
    both = {"url": "https://example.org", "file": ("x.md", b"x")}
    told = said(await lou.slash(town.square, "handbook add", **both))
    assert "either an address or a file" in told


async def test_what_is_written_elsewhere_is_changed_there(town: Town) -> None:
    ada = town.steward()
    url = "https://example.org/rooms"
    await put(town, "Rooms", RENT, source=Source.SITE, site=9, key=url, url=url)
    told = said(await ada.slash(town.square, "handbook edit", page="Rooms"))
    assert "is written elsewhere" in told
    assert url in told
    await put(town, "Bikes", RENT, source=Source.FOLDER, url="https://example.org/bikes")
    told = said(await ada.slash(town.square, "handbook edit", page="Bikes"))
    assert "a file of the network's folder" in told  # its link is not where it is read from
    asked = await ada.slash(town.square, "handbook remove", page="Rooms")
    assert "I do not bring it back" in said(asked)
    await ada.click(asked.response, label="Confirm")
    _, row = await pages(town)
    assert (row["body"], row["removed_at"] is not None) == ("", True)
    assert "Rooms" not in said(await ada.slash(town.square, "handbook list"))


async def test_a_made_up_choice_is_refused(town: Town) -> None:
    _, lou = await lyon(town)
    chosen = [discord.SelectOption(label=value) for value in ("practice secrets", "page zz:", "x")]
    select = discord.ui.Select[discord.ui.View](custom_id="handbook.open", options=chosen)
    message = await posted(town, select)
    for one in chosen:
        assert "no longer know what this" in said(await lou.select(message, [one.value]))
    assert "Only a steward" in await forged_alone(town, lou, "handbook.out:1:1")
    assert await pages(town) == []
