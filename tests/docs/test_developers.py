"""The pages for developers and translators speak of what is there."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.docs.chats import blocks
from tests.laws.catalogue import FOR_STEWARDS, entries, languages
from tests.laws.house import ROOT, production
from tests.laws.test_catalogue import LONGEST
from views.texts import FOR_MEMBERS, WHOLE

DOCS = ROOT / "docs"
PAGES = ("tour.md", "adding-a-feature.md", "translating.md", "deploy.md")
MADE_UP = re.compile(r"motto|locales/<|domain/questions/<")
"""What the example of a feature would add, and places that have a gap to fill."""

_PATH = re.compile(r"`((?:\w[\w@-]*/)+[\w.@-]*|\w+\.(?:py|toml|yml))(?:: (\w+))?`")


def paths(page: Path) -> Iterator[tuple[Path, str | None]]:
    """The files and folders that a page names, each with the function that it names in it."""
    for found in _PATH.finditer(page.read_text("utf-8")):
        if found[1].split("/")[0] in TOPS and not MADE_UP.search(found[1]):
            yield ROOT / found[1], found[2]


TOPS = {path.name for path in ROOT.iterdir()} - {"data", "site"}


@pytest.mark.parametrize("name", PAGES)
def test_every_file_and_function_that_is_named_is_there(name: str) -> None:
    named = list(paths(DOCS / name))
    assert named
    gone = [str(path.relative_to(ROOT)) for path, _ in named if not path.exists()]
    gone += [
        f"{path.relative_to(ROOT)}: {what}"
        for path, what in named
        if what and path.exists() and not re.search(rf"\b{what}\b", path.read_text("utf-8"))
    ]
    assert gone == []


def python() -> list[ast.Module]:
    """The pieces of Python in the recipe."""
    return [ast.parse(text) for _, text in blocks(DOCS / "adding-a-feature.md", "python")]


def test_the_recipe_calls_only_what_is_there() -> None:
    defined = {
        node.name
        for source in production()
        for node in ast.walk(source.tree)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef)
    }
    trees = python()
    own = {
        node.name
        for tree in trees
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef)
    }
    called = {
        node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        for tree in trees
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
    }
    beyond = {"dataclass", "command", "describe", "slash", "chapter", "person", "put", "say"}
    assert len(called) > 10
    assert called - defined - own - beyond == set()


@pytest.mark.parametrize("name", ["adding-a-feature.md", "translating.md"])
def test_every_piece_of_fluent_is_read(name: str) -> None:
    pieces = [text for _, text in blocks(DOCS / name, "ftl")]
    assert pieces
    for piece in pieces:
        found, junk = entries(piece, name)
        assert found
        assert junk == []


def test_translators_read_the_figures_and_the_languages_that_hold() -> None:
    text = (DOCS / "translating.md").read_text("utf-8")
    assert f"{LONGEST:,} characters" in text
    rows = dict(re.findall(r"^\| (everything|members and connectors|answers) \| (.+)$", text, re.M))
    known = {
        "en": "English",
        "fr": "French",
        "es": "Spanish",
        "de": "German",
        "pt": "Portuguese",
        "it": "Italian",
        "ar": "Arabic",
        "ca": "Catalan",
        "nl": "Dutch",
    }
    said = {
        tier: {code for code, name in known.items() if name in row.split(" |")[0]}
        for tier, row in rows.items()
    }
    assert said == {
        "everything": set(WHOLE),
        "members and connectors": set(FOR_MEMBERS),
        "answers": set(languages()) - {*WHOLE, *FOR_MEMBERS},
    }
    kept = {Path(file).stem for file in FOR_STEWARDS}
    assert set(re.findall(r"`(\w+)`", rows["members and connectors"])) == kept
