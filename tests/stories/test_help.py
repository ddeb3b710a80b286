"""Help by the front door: it fits who asks, and speaks only of what is there."""

from __future__ import annotations

import re

import pytest
from discord import app_commands

from cogs import everything
from db import chapters
from db.store import Transaction
from domain.guides import Guide, Reader, guides_for
from domain.rights import COMMANDS, Right
from tests.laws.catalogue import LOCALES
from tests.stories.conftest import Town
from views import help as help_views
from views.reply import CONTENT_LIMIT
from views.texts import Texts

OURS = ("answers", "handbook", "help")
LANGUAGES = Texts().languages
_MEMBER = Right.MEMBER | Right.OWN | Right.BELONGS
_CONNECTOR = _MEMBER | Right.CONNECTOR | Right.ANY_CONNECTOR | Right.ORGANISER
HELD = {
    Reader.NEWCOMER: _MEMBER,
    Reader.MEMBER: _MEMBER,
    Reader.CONNECTOR: _CONNECTOR,
    Reader.STEWARD: _CONNECTOR | Right.STEWARD,
}
"""What somebody may hold, as who they are to help."""


async def test_help_fits_who_asks(town: Town) -> None:
    lyon = await town.chapter("Lyon")
    newcomer, member = town.person("bo"), town.person("cy")
    connector, steward = await town.connector("di", lyon), town.steward()

    async def unit(tx: Transaction) -> None:
        await chapters.enter(tx, lyon, member.id, now=town.house.now())

    await town.house.store.write(unit)
    said = {}
    for actor in (newcomer, member, connector, steward):
        result = await actor.slash(town.square, "help")
        assert result.ephemeral
        said[actor.name] = result.response.content
    assert "A good beginning" in said["bo"]
    assert "A good beginning" not in said["cy"]
    assert ["/event create" in said[name] for name in ("bo", "cy", "di", "ada")] == [
        False,
        False,
        True,
        True,
    ]
    for command in ("/network setup", "/magazine follow"):
        assert [name for name in said if command in said[name]] == ["ada"]
    assert [name for name in said if "/handbook add" in said[name]] == ["di", "ada"]
    assert all("/handbook search" in text and "/board need" in text for text in said.values())


async def test_help_speaks_the_language_of_the_person(town: Town) -> None:
    bo = town.person("bo")
    await town.speaks(bo, "fr")
    assert "Bienvenue" in (await bo.slash(town.square, "help")).response.content


@pytest.mark.parametrize("topic", list(Guide))
async def test_every_topic_has_a_page(town: Town, topic: Guide) -> None:
    result = await town.person("bo").slash(town.square, "help", topic=topic.value)
    assert result.ephemeral
    assert 100 < len(result.response.content) <= CONTENT_LIMIT


async def test_asking_for_help_in_words_gives_the_same_page(town: Town) -> None:
    bo = town.person("bo")
    page = await bo.slash(town.square, "help", topic="events")
    asked = await bo.slash(town.square, "ask", question="how do I create an event?")
    assert page.response.content == asked.response.content


def typed() -> set[str]:
    """Every command that can be typed, as it is written."""
    found = set()
    for command in everything.commands():
        if isinstance(command, app_commands.Group):
            found |= {f"/{one.qualified_name}" for one in command.walk_commands()}
        else:
            found.add(f"/{command.qualified_name}")
    return found


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("topic", list(Guide))
def test_every_page_fits_into_a_message(language: str, topic: Guide) -> None:
    page = help_views.guide(topic, Texts().say(language))
    assert 100 < len(page.content or "") <= CONTENT_LIMIT


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("reader", list(Reader))
def test_every_overview_fits_into_a_message(language: str, reader: Reader) -> None:
    shown = help_views.overview(reader, Texts().say(language)).content or ""
    assert 100 < len(shown) <= CONTENT_LIMIT
    assert all(f"**{line}**" in shown for line in titles(reader, language))


def titles(reader: Reader, language: str) -> list[str]:
    """The first words of each line that ``reader`` gets."""
    say = Texts().say(language)
    lines = [say(f"help-line-{guide.value}") for guide in guides_for(reader)]
    return [line.split("**")[1] for line in lines]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("reader", list(Reader))
def test_an_overview_names_only_what_its_reader_may_do(language: str, reader: Reader) -> None:
    may = HELD[reader]
    for command in named(help_views.overview(reader, Texts().say(language)).content or ""):
        if command != "/help":
            assert COMMANDS[command.removeprefix("/")] & may, command


def named(text: str) -> set[str]:
    """The commands that a text names."""
    return set(re.findall(r"`(/[a-z]+(?: [a-z-]+)?)`", text))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("file", OURS)
def test_only_commands_that_exist_are_recommended(language: str, file: str) -> None:
    found = named((LOCALES / language / f"{file}.ftl").read_text("utf-8"))
    assert found
    assert found <= typed(), sorted(found - typed())
