"""What the documents say is there, and what is there they say."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import discord
import pytest
from discord import app_commands

from cogs import everything
from tests import discord_limits
from tests.discord_limits import CHAT_INPUT, GROUP, SUBCOMMAND, Body
from tests.laws.house import ROOT, sources
from views.commands import Translations
from views.texts import Texts

COMMANDS = ROOT / "docs" / "commands.md"
README = ROOT / "README.md"
TRANSLATED = ("fr",)
"""Discord's names of the languages in which every description is there."""

SETTING = re.compile(r"[A-Z]+(?:_[A-Z]+)+")
OTHERS = {"README_PICTURE"}
"""Names in capitals that are no settings of the bot."""

NAMED = re.compile(
    r"`(/[a-z]+(?: [a-z-]+(?![a-z:-]))*)(?=[` ,:])[^`]*`(?:,? (?:with|avec) `(\w+)`)?"
)
PATHS = {"/healthz", "/metrics"}
"""Addresses of the bot's window, which are no commands."""


async def payloads() -> list[Body]:
    """The commands as they are told to Discord, in every language."""
    async with discord.Client(intents=discord.Intents.none()) as client:
        tree: app_commands.CommandTree[Any] = app_commands.CommandTree(client)
        translator = Translations(Texts())
        await tree.set_translator(translator)
        for command in everything.commands():
            tree.add_command(command)
        every = tree.get_commands()
        return [dict(await one.get_translated_payload(tree, translator)) for one in every]


def leaves(body: Body, above: str = "") -> Iterator[tuple[str, list[Body]]]:
    """What can be typed, ``/event list`` and the like, each with its options."""
    name = f"{above} {body['name']}".strip()
    inner = body.get("options") or []
    groups = [one for one in inner if one.get("type") in {SUBCOMMAND, GROUP}]
    for one in groups:
        yield from leaves(one, name)
    if not groups:
        yield f"/{name}", inner


async def typed() -> dict[str, list[Body]]:
    """Every slash command that can be typed, with its options."""
    return {
        name: options
        for body in await payloads()
        if body.get("type", CHAT_INPUT) == CHAT_INPUT
        for name, options in leaves(body)
    }


@cache
def rows() -> dict[str, str]:
    """The lines of ``docs/commands.md`` by the command that they begin with."""
    found: dict[str, str] = {}
    for line in COMMANDS.read_text("utf-8").splitlines():
        named = re.match(r"^[|*#\s-]*`(/[a-z-]+(?: [a-z-]+)*)", line)
        if named:
            found[named[1]] = line
    return found


async def test_every_command_is_within_the_limits_of_discord() -> None:
    found = list(discord_limits.commands(await payloads()))
    assert not found, "\n".join(found)


def untranslated(body: Body, above: str = "") -> Iterator[str]:
    """Descriptions and names of choices that a language of ours lacks."""
    name = f"{above} {body.get('name')}".strip()
    part = "description" if body.get("description") else "name"
    for language in TRANSLATED:
        if language not in (body.get(f"{part}_localizations") or {}):
            yield f"{name}: no {part} in {language}"
    for inner in (*(body.get("options") or []), *(body.get("choices") or [])):
        yield from untranslated(inner, name)


async def test_every_description_and_choice_is_translated() -> None:
    found = [what for body in await payloads() for what in untranslated(body)]
    assert not found, "\n".join(found)


async def test_every_command_is_documented_with_its_options() -> None:
    broken = []
    for name, options in (await typed()).items():
        row = rows().get(name)
        if row is None:
            broken.append(f"{name} is not in {COMMANDS.name}; begin a line with `{name}`")
            continue
        missing = [one["name"] for one in options if not re.search(rf"\b{one['name']}\b", row)]
        if missing:
            broken.append(f"{name}: its line in {COMMANDS.name} does not name {missing}")
    assert not broken, "\n".join(broken)


async def test_every_documented_command_exists() -> None:
    known = await typed()
    assert set(rows()) <= set(known), sorted(set(rows()) - set(known))


def pages() -> list[Path]:
    """Every document: those at the top, and the manuals."""
    return [*sorted(ROOT.glob("*.md")), *sorted((ROOT / "docs").rglob("*.md"))]


def named(text: str) -> Iterator[tuple[str, str | None]]:
    """The commands that a text names, each with the option that it names right after, if any."""
    for found in NAMED.finditer(text):
        if found[1].split()[0] not in PATHS:
            yield found[1], found[2]


def wrong(name: str, option: str | None, known: dict[str, list[Body]]) -> str | None:
    """What is not there of a command, or a group of commands, and an option of it."""
    if name not in known:
        group = any(command.startswith(f"{name} ") for command in known)
        return None if group and option is None else f"there is no {name}"
    if option and option not in {one["name"] for one in known[name]}:
        return f"{name} has no {option}"
    return None


async def test_documents_name_only_commands_and_options_that_there_are() -> None:
    known = await typed()
    found = [(path, *one) for path in pages() for one in named(path.read_text("utf-8"))]
    assert len(found) > 300
    broken = [
        f"{path.relative_to(ROOT)}: {why}"
        for path, name, option in found
        if (why := wrong(name, option, known))
    ]
    assert not broken, "\n".join(broken)


async def test_a_command_or_an_option_that_is_not_there_is_seen() -> None:
    known = await typed()
    text = (
        "`/event list` with `when`, `/event`, `/healthz`, `/event lost`, `/remind me` with `tune`"
    )
    assert [wrong(*one, known) for one in named(text)] == [
        None,
        None,
        "there is no /event lost",
        "/remind me has no tune",
    ]


def settings() -> set[str]:
    """The names that the settings are read by."""
    return {
        node.value
        for source in sources("config")
        for node in ast.walk(source.tree)
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and SETTING.fullmatch(node.value)
    }


def test_every_setting_is_in_the_readme_and_every_one_there_is_read() -> None:
    text = README.read_text("utf-8")
    assert settings()
    missing = sorted(name for name in settings() if f"`{name}`" not in text)
    assert not missing, f"not in README.md: {missing}"
    rows = re.findall(r"^\|(.*?)\|", text, re.MULTILINE)
    written = {name for row in rows for name in re.findall(rf"`({SETTING.pattern})`", row)}
    assert written <= settings(), f"read by nothing: {sorted(written - settings())}"
    first = [name for row in rows for name in re.findall(rf"`({SETTING.pattern})`", row)]
    assert len(first) == len(set(first)), "each setting stands in one row"


def test_documents_name_only_settings_that_are_read() -> None:
    broken = [
        f"{path.relative_to(ROOT)}: {name}"
        for path in pages()
        for name in re.findall(rf"`({SETTING.pattern})[`=]", path.read_text("utf-8"))
        if name not in settings() | OTHERS
    ]
    assert not broken, "\n".join(broken)


def test_links_between_documents_lead_somewhere() -> None:
    broken = []
    for path in (*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")):
        for target in re.findall(r"\]\(([^)\s#]+)(?:#[^)]*)?\)", path.read_text("utf-8")):
            if "://" not in target and not (path.parent / target).exists():
                broken.append(f"{path.relative_to(ROOT)}: {target}")
    assert not broken, "\n".join(broken)


@pytest.mark.parametrize(
    ("body", "missing"),
    [
        ({"name": "event", "description": "Events"}, ["event: no description in fr"]),
        ({"name": "Profile", "type": 2}, ["Profile: no name in fr"]),
        (
            {
                "name": "event",
                "description": "Events",
                "description_localizations": {"fr": "Évènements"},
                "options": [{"type": 3, "name": "kind", "description": "Kind"}],
            },
            ["event kind: no description in fr"],
        ),
        (
            {
                "type": 3,
                "name": "kind",
                "description": "Kind",
                "description_localizations": {"fr": "Type"},
                "choices": [{"name": "Talk", "value": "talk"}],
            },
            ["kind Talk: no name in fr"],
        ),
    ],
)
def test_a_missing_translation_is_seen(body: Body, missing: list[str]) -> None:
    assert list(untranslated(body)) == missing
