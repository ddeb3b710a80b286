"""Who may import whom. A line of code can tell from its folder what it may touch.

Adding a feature seldom needs a change here. When it does, the change is a
decision about the house, and belongs in ``docs/decisions/`` too.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from tests.laws.house import LAYERS, WORKSHOPS, Source, everything

OURS: dict[str, frozenset[str]] = {
    "config": frozenset({"config"}),
    "domain": frozenset({"domain"}),
    "db": frozenset({"db", "domain"}),
    "feeds": frozenset({"feeds", "domain"}),
    "services": frozenset({"services", "domain", "db", "feeds"}),
    "views": frozenset({"views", "domain"}),
    "cogs": frozenset({"cogs", "services", "domain", "views"}),
    "jobs": frozenset({"jobs", "services", "domain", "views"}),
    "web": frozenset({"web", "services", "domain", "views"}),
    "bot": frozenset({"bot", *LAYERS, "demo"}),
}
"""Which of our layers each layer may import. ``bot.py`` builds everything, and opens the demo town."""

OUTSIDE: dict[str, frozenset[str]] = {
    "config": frozenset({"dotenv", "msgspec", "structlog", "yaml"}),
    "domain": frozenset({"dateutil", "rapidfuzz"}),
    "db": frozenset({"aiosqlite", "asyncpg", "aiosql"}),
    "feeds": frozenset({"httpx", "icalendar", "feedparser", "yaml"}),
    "services": frozenset(),
    "views": frozenset({"discord", "babel", "fluent"}),
    "cogs": frozenset({"discord", "aiohttp", "structlog"}),
    "jobs": frozenset({"discord", "aiohttp", "apscheduler", "structlog"}),
    "web": frozenset({"aiohttp", "prometheus_client", "structlog"}),
}
"""Which libraries each layer may import; ``bot.py`` and the workshops may import any.

The layers in which an unexpected error ends write it to the log. discord.py lets the
errors of aiohttp through to whoever sends.
"""

OUTSIDE_BELOW: dict[str, frozenset[str]] = {
    "views/pictures/": frozenset({"matplotlib"}),
    "web/sheets": frozenset({"jinja2"}),
}
"""Libraries allowed in one place of a layer only."""

APART = frozenset({"services", "cogs"})
"""Layers whose nouns do not know each other: they share through the layers below."""

SHARED: dict[str, str] = {
    "cogs/support": "checks, transformers and the error path that every command group uses",
    "services/house": "what every service is given: the store, the clock, the defaults",
}
"""What all the nouns of such a layer may import and that imports none of them, with the reason."""

GATHERED: dict[str, str] = {
    "cogs/everything": "the list of command groups and cogs, for whoever builds the client",
}
"""What may import every noun of such a layer and that none of them imports, with the reason."""

HARMLESS = {"domain/ids.py": {"threading.Lock"}}
"""What is neither input, output nor clock all the same: identifiers are made in two threads."""
PURE: dict[str, frozenset[str]] = {
    "domain": frozenset(
        {
            *("asyncio", "concurrent", "multiprocessing", "threading"),
            *(
                "http",
                "os",
                "pathlib",
                "shutil",
                "socket",
                "ssl",
                "subprocess",
                "tempfile",
                "urllib.request",
            ),
            *("logging", "sqlite3", "time"),
        }
    ),
    "views": frozenset({"http", "shutil", "socket", "sqlite3", "ssl", "subprocess", "tempfile"}),
}
"""Modules of the standard library that a layer without input and output does without."""

MENDING: dict[str, str] = {
    "domain": "hand the value over as an argument (data files: importlib.resources)",
    "config": "settings are read before anything else is built, and know nothing of it",
    "services": "share through domain/ or db/",
    "cogs": "call a service, or share through views/ or cogs/support/",
    "views": "take the value as an argument; the caller fetches it",
}


@dataclass(frozen=True, slots=True)
class Import:
    """One imported name: ``module`` in full, at ``line``; ``inside`` a function or not."""

    module: str
    line: int
    inside: bool

    @property
    def root(self) -> str:
        return self.module.partition(".")[0]


def imports(source: Source) -> Iterator[Import]:
    """Every import of a file, wherever it stands: at the top, in a function, for types only."""
    yield from _imports(source, source.tree, inside=False)


def _imports(source: Source, node: ast.AST, *, inside: bool) -> Iterator[Import]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Import):
            yield from (Import(alias.name, child.lineno, inside) for alias in child.names)
        elif isinstance(child, ast.ImportFrom):
            yield from _imports_from(source, child, inside=inside)
        elif isinstance(child, ast.Call):
            yield from _imports_by_name(child, inside=inside)
        function = isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda)
        yield from _imports(source, child, inside=inside or function)


def _imports_from(source: Source, node: ast.ImportFrom, *, inside: bool) -> Iterator[Import]:
    base = node.module or ""
    if node.level:
        above = source.package[: len(source.package) - node.level + 1]
        base = ".".join((*above, *([node.module] if node.module else [])))
    # ``from services import events`` names a module, ``from domain.events import Event`` a value:
    # the longer name is right for both, since a law looks at its beginning only.
    yield from (Import(f"{base}.{alias.name}", node.lineno, inside) for alias in node.names)


def _imports_by_name(node: ast.Call, *, inside: bool) -> Iterator[Import]:
    called = (
        node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
    )
    if called in {"import_module", "__import__"} and node.args:
        name = node.args[0]
        if isinstance(name, ast.Constant) and isinstance(name.value, str):
            yield Import(name.value, node.lineno, inside)


def noun(path: str) -> str:
    """What a file of a layer is about: ``services/imports/chapters.py`` and ``services/imports.py`` are ``services/imports``."""
    return "/".join(path.removesuffix(".py").split("/")[:2])


def offences(source: Source) -> list[str]:
    """What a file imports and may not, each as ``file:line: what, and what to do``."""
    found = []
    for imported in imports(source):
        reason = _refused(source, imported)
        if reason:
            mending = MENDING.get(
                source.layer, "see OURS and OUTSIDE in tests/laws/test_imports.py"
            )
            found.append(f"{source.path}:{imported.line}: {reason}; {mending}")
    return found


def _refused(source: Source, imported: Import) -> str | None:
    layer, root = source.layer, imported.root
    if layer in WORKSHOPS:
        return None
    if root in LAYERS or root in WORKSHOPS or root == "bot":
        return _refused_of_ours(source, imported)
    if root in sys.stdlib_module_names:
        impure = any(f"{imported.module}.".startswith(f"{name}.") for name in PURE.get(layer, ()))
        if imported.module in HARMLESS.get(source.path, ()):
            return None
        return f"{layer} has no input, output or clock: no {imported.module}" if impure else None
    below = {
        name for at, names in OUTSIDE_BELOW.items() if source.path.startswith(at) for name in names
    }
    if layer == "bot" or root in OUTSIDE[layer] or root in below:
        return None
    return f"{layer} may not import the library {root}"


def _refused_of_ours(source: Source, imported: Import) -> str | None:
    layer, root = source.layer, imported.root
    if root in WORKSHOPS and root not in OURS[layer]:
        return f"production code may not import {root}"
    if root not in OURS[layer]:
        return f"{layer} may not import {root}"
    if root == "demo" and not imported.inside:
        return "the demo's libraries are not installed everywhere: import it inside a function"
    if layer in APART and root == layer and noun(source.path) not in GATHERED:
        theirs = noun(imported.module.replace(".", "/"))
        if theirs not in {noun(source.path), *SHARED}:
            return f"{noun(source.path)} may not import its neighbour {theirs}"
    return None


def test_every_file_imports_only_what_its_layer_may() -> None:
    broken = [offence for source in everything() for offence in offences(source)]
    assert not broken, "\n".join(broken)


OFFENCES = [
    ("domain/events.py", "import sqlite3"),
    ("domain/events.py", "import os.path"),
    ("domain/events.py", "from time import monotonic"),
    ("domain/events.py", "from urllib.request import urlopen"),
    ("domain/events.py", "async def f():\n    import asyncio"),
    ("domain/events.py", "import discord"),
    ("domain/events.py", "from db import store"),
    ("domain/events.py", "from config.settings import Settings"),
    ("config/settings.py", "import domain.events"),
    ("db/events.py", "from services import events"),
    ("db/events.py", "import httpx"),
    ("db/events.py", "from ..views import events"),
    ("feeds/calendars.py", "from db.store import Store"),
    ("services/events.py", "from services.chapters import Chapters"),
    ("services/events.py", "from . import chapters"),
    ("services/events.py", "from .chapters import join"),
    ("services/events.py", "import discord"),
    ("services/imports/events.py", "from services.events import create"),
    ("services/house.py", "from services.events import create"),
    ("services/events.py", "from views import events"),
    ("views/events.py", "from services.events import Seated"),
    (
        "views/events.py",
        "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import db.events",
    ),
    ("views/events.py", "import sqlite3"),
    ("views/events.py", "import matplotlib.figure"),
    ("cogs/events.py", "import importlib\nimportlib.import_module('db.events')"),
    ("cogs/events.py", "def f():\n    from db import events"),
    ("cogs/events.py", "from cogs.chapters import Chapters"),
    ("cogs/events.py", "from config import settings"),
    ("cogs/support/rights.py", "from cogs.chapters import Chapters"),
    ("cogs/chapters.py", "from cogs.everything import GROUPS"),
    ("jobs/deliveries.py", "from cogs.events import Events"),
    ("web/pages.py", "import db.events"),
    ("web/pages.py", "from tests.builders import event"),
    ("bot.py", "import tests.builders"),
    ("bot.py", "import demo.town"),
    ("bot.py", "from bench import runner"),
]


@pytest.mark.parametrize(("path", "text"), OFFENCES)
def test_an_import_that_breaks_the_table_is_named_with_its_line(path: str, text: str) -> None:
    found = offences(Source.made_up(path, text))
    line = len(text.splitlines())
    assert [at.startswith(f"{path}:{line}: ") for at in found] == [True], found


ALLOWED = [
    (
        "domain/events.py",
        "from domain.errors import Refusal\nfrom . import places\nimport rapidfuzz",
    ),
    ("domain/text.py", "from urllib.parse import urlsplit\nfrom datetime import time"),
    ("domain/places.py", "from importlib import resources\nfrom dateutil.rrule import rrule"),
    ("feeds/directory.py", "import yaml, httpx\nfrom domain import places"),
    (
        "services/events.py",
        "from db.events import Events\nfrom feeds import calendars\nimport logging",
    ),
    ("services/imports/events.py", "from services.imports.rows import Row\nfrom .rows import Row"),
    ("services/events/finding.py", "from services.house import House"),
    ("services/imports/__init__.py", "from services.imports.rows import Row"),
    ("views/pictures/map.py", "def draw():\n    from matplotlib.figure import Figure"),
    ("cogs/events.py", "from cogs.support.rights import organiser\nimport discord.app_commands"),
    ("cogs/support/rights.py", "from .transformers import Event"),
    ("cogs/everything.py", "from cogs.chapters import Chapters\nfrom cogs.events import Events"),
    ("web/pages.py", "from aiohttp import web"),
    (
        "bot.py",
        "import tzdata, config.settings, cogs.events\ndef town():\n    from demo import town",
    ),
    ("tests/stories/events/test_making.py", "import simcord, db.store, config"),
]


@pytest.mark.parametrize(("path", "text"), ALLOWED)
def test_an_import_that_the_table_allows_is_let_through(path: str, text: str) -> None:
    assert offences(Source.made_up(path, text)) == []
