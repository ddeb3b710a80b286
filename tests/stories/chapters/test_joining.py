"""Chapters by the front door: joined and left."""

from __future__ import annotations

from datetime import timedelta

from db import chapters
from db.store import Transaction
from tests.stories.chapters.playing import LYON, composted, text_of
from tests.stories.conftest import Town
from tests.stories.playing import roles_of


async def test_joining_grants_the_chapters_role(town: Town) -> None:
    role = town.guild.create_role("Lyon")
    await town.chapter("Lyon", role=role.id)
    noor = town.person("noor")
    joined = await noor.slash(town.square, "chapter join", chapter="lyon")
    assert joined.ephemeral
    assert "You are in **Lyon**" in joined.response.content
    assert role.id in roles_of(town, noor)


async def test_leaving_takes_the_role(town: Town) -> None:
    role = town.guild.create_role("Lyon")
    await town.chapter("Lyon", role=role.id)
    noor = town.person("noor")
    await noor.slash(town.square, "chapter join", chapter="lyon")
    left = await noor.slash(town.square, "chapter leave", chapter="Lyon")
    assert "You have left **Lyon**" in left.response.content
    assert roles_of(town, noor) == []
    again = await noor.slash(town.square, "chapter leave", chapter="Lyon")
    assert "nothing changed" in again.response.content


async def test_joining_twice_changes_nothing(town: Town) -> None:
    role = town.guild.create_role("Lyon")
    lyon = await town.chapter("Lyon", role=role.id)
    noor = town.person("noor")
    await noor.slash(town.square, "chapter join", chapter="lyon")
    asked = len(town.env.http_requests)
    again = await noor.slash(town.square, "chapter join", chapter="lyon")
    assert "already in **Lyon**" in again.response.content
    assert await chapters.people(town.house.store.read, lyon.id) == 1
    assert not [one for one in town.env.http_requests[asked:] if "/roles/" in one.path]


async def test_a_role_taken_by_hand_comes_back_with_a_second_join(town: Town) -> None:
    role = town.guild.create_role("Lyon")
    await town.chapter("Lyon", role=role.id)
    noor = town.person("noor")
    await noor.slash(town.square, "chapter join", chapter="lyon")
    town.env.backend.remove_member_role(town.guild.id, noor.id, role.id)
    await noor.slash(town.square, "chapter join", chapter="lyon")
    assert role.id in roles_of(town, noor)


async def test_a_restart_between_the_decision_and_discord_still_grants_the_role(town: Town) -> None:
    role = town.guild.create_role("Lyon")
    await town.chapter("Lyon", role=role.id)
    noor = town.person("noor")
    town.bot.post.stop()
    town.house.store.on_due = None
    await noor.slash(town.square, "chapter join", chapter="lyon")
    assert roles_of(town, noor) == []
    await town.restart()
    await town.wait(timedelta(seconds=1))
    assert role.id in roles_of(town, noor)


async def test_the_buttons_of_a_card_join_and_leave_after_a_restart(town: Town) -> None:
    role = town.guild.create_role("Lyon")
    await town.chapter("Lyon", role=role.id)
    noor = town.person("noor")
    card = await noor.slash(town.square, "chapter show", chapter="lyon")
    await town.restart()
    joined = await noor.click(card.response, label="Join")
    assert "You are in **Lyon**" in joined.response.content
    assert role.id in roles_of(town, noor)
    card = await noor.slash(town.square, "chapter show", chapter="lyon")
    await noor.click(card.response, label="Leave")
    assert roles_of(town, noor) == []


async def test_a_composted_chapter_is_read_and_not_joined(town: Town) -> None:
    await composted(town, "Nice")
    noor = town.person("noor")
    card = await noor.slash(town.square, "chapter show", chapter="Nice")
    assert "Composted" in text_of(card)
    assert "Join" not in str(card.response.components)
    refused = await noor.slash(town.square, "chapter join", chapter="Nice")
    assert "has been composted" in refused.response.content


async def test_the_button_of_a_chapter_that_is_gone_says_so(town: Town) -> None:
    lyon = await town.chapter("Lyon")
    noor = town.person("noor")
    card = await noor.slash(town.square, "chapter show", chapter="lyon")

    async def unit(tx: Transaction) -> None:
        await tx.conn.execute("DELETE FROM chapters WHERE id = ?", (lyon.id,))

    await town.house.store.write(unit)
    pressed = await noor.click(card.response, label="Join")
    assert "no longer there" in pressed.response.content


async def test_joining_speaks_the_readers_language(town: Town) -> None:
    high = town.guild.create_role("Lyon", position=50)
    await town.chapter("Lyon", role=high.id, **LYON)
    noor = town.person("noor")
    await town.speaks(noor, "fr")
    joined = await noor.slash(town.square, "chapter join", chapter="lyon")
    assert "Tu fais partie de **Lyon**" in joined.response.content
    assert "au-dessus du mien" in joined.response.content
    card = await noor.slash(town.square, "chapter show", chapter="lyon")
    assert "Quitter" in str(card.response.components)
    assert "une personne" in text_of(card)
    near = await noor.slash(town.square, "chapter near", city="Munich")
    assert near.response.embeds[0].title == "Chapitres près de Munich, Bayern, Allemagne"
