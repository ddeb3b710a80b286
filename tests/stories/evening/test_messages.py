"""*Make an event* on a message."""

from __future__ import annotations

from typing import Any

import simcord

from domain.chapters import Chapter
from tests.stories.conftest import Town
from tests.stories.playing import prefilled

MENU = "Make an event"
TALK = "# Disco *Soupe*!\nLet us cook together on 14 May at 19:00, who brings knives?"


async def _brest(town: Town) -> tuple[Chapter, simcord.MemberActor]:
    brest = await town.chapter("Brest")
    return brest, await town.connector("ada", brest)


async def test_a_message_becomes_an_event(town: Town) -> None:
    brest, ada = await _brest(town)
    message = await town.person("bo").send(town.channel(brest), TALK)
    form = await ada.context_menu(town.channel(brest), MENU, message)
    known = prefilled(form)
    assert known["title"] == "Disco *Soupe*!"
    assert known["when"] == "2026-05-14 19:00"
    assert known["description"].startswith(TALK)
    assert known["description"].endswith(message.jump_url)
    shown = await ada.submit_modal(form, {**known, "venue": "The market hall"})
    assert shown.ephemeral
    assert "Here is what I understood" in shown.response.content
    assert "<t:1778778000:F>" in shown.response.content  # 14 May 2026, 19:00 in Paris
    done = await ada.click(shown.response, label="Confirm")
    assert "is on" in done.response.content
    listed = await town.person("cy").slash(town.square, "event list", chapter="Brest")
    assert "Disco \\*Soupe\\*!" in listed.response.embeds[0].description


async def test_who_may_not_make_events_is_told_who_can(town: Town) -> None:
    brest, ada = await _brest(town)
    bo = town.person("bo")
    message = await bo.send(town.channel(brest), TALK)
    said = await bo.context_menu(town.channel(brest), MENU, message)
    assert said.ephemeral
    assert f"For **Brest**, show this message to <@{ada.id}>" in said.response.content
    message = await bo.send(town.square, TALK)
    said = await bo.context_menu(town.square, MENU, message)
    assert "Only a connector can do this" in said.response.content


async def test_a_message_without_a_date_leaves_the_time_to_be_written(town: Town) -> None:
    brest, ada = await _brest(town)
    message = await ada.send(town.channel(brest), "Let us cook some day")
    form = await ada.context_menu(town.channel(brest), MENU, message)
    known = prefilled(form)
    assert not known["when"]
    refused = await ada.submit_modal(form, {"title": "Cooking", "when": "some day"})
    assert "I could not read “some day” as a time" in refused.response.content


async def test_a_thread_of_a_chapter_is_of_the_chapter(town: Town) -> None:
    brest, _ = await _brest(town)
    lyon = await town.chapter("Lyon")
    both = await town.connector("bea", brest)
    await town.connector("bea2", lyon)
    thread = await _thread(town, brest)
    message = await both.send(thread, TALK)
    form = await both.context_menu(thread, MENU, message)
    shown = await both.submit_modal(form, prefilled(form))
    assert "Brest" in shown.response.embeds[0].footer.text


async def _thread(town: Town, chapter: Chapter) -> Any:
    parent = town.channel(chapter)
    town.env.backend.create_thread(parent.id, "Cooking", town.bot.client.user.id)
    (thread,) = parent.threads
    return thread


async def test_who_animates_two_chapters_chooses(town: Town) -> None:
    brest, ada = await _brest(town)
    lyon = await town.chapter("Lyon")
    sue = town.steward("sue")
    await sue.slash(town.square, "connector add", member=ada, chapter="Lyon")
    message = await ada.send(town.channel(brest), TALK)
    form = await ada.context_menu(town.channel(brest), MENU, message)
    known = prefilled(form)
    shown = await ada.submit_modal(form, {**known, "chapter": [str(lyon.id)]})
    assert "Lyon" in shown.response.embeds[0].footer.text
