"""What is installed is what was locked: every package by version and hash, and none unasked for."""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator

import pytest

from tests.laws.house import ROOT, Source, production

LOCKS = ("requirements", "requirements-dev", "requirements-demo")
PINNED = re.compile(r"(?P<name>[A-Za-z0-9._-]+)(?:\[[\w,-]+\])?==(?P<version>[^\s;\\]+)")
HASH = re.compile(r"--hash=sha256:[0-9a-f]{64}\b")
DISTRIBUTIONS = {
    "discord": "discord-py",
    "dateutil": "python-dateutil",
    "dotenv": "python-dotenv",
    "fluent": "fluent-runtime",
    "yaml": "pyyaml",
}
"""Packages whose name to import is another than the one to install."""
NAMED = {"python-dateutil": "icalendar and apscheduler read recurrences by it"}
"""Packages that are named so that their version is ours, and that we do not import."""


def normal(name: str) -> str:
    """A package's name as registries compare them (PEP 503)."""
    return re.sub(r"[-_.]+", "-", name).lower()


def entries(text: str) -> Iterator[str]:
    """The entries of a lock: each with its hashes, which stand on lines of their own."""
    whole = re.sub(r"\\\s*\n", " ", text)
    for line in whole.splitlines():
        told = line.partition(" #")[0].strip()
        if told and not told.startswith("#"):
            yield told


def unlocked(text: str) -> list[str]:
    """Entries of a lock without one exact version, or without a hash."""
    return [
        one.split()[0]
        for one in entries(text)
        if not one.startswith("-") and not (PINNED.match(one) and HASH.search(one))
    ]


def names(text: str) -> dict[str, str]:
    """The packages of a lock with their versions."""
    return {
        normal(found["name"]): found["version"]
        for one in entries(text)
        if (found := PINNED.match(one))
    }


def wanted(text: str) -> set[str]:
    """The packages that a list asks for."""
    return {
        normal(found[0])
        for one in entries(text)
        if not one.startswith("-") and (found := re.match(r"[A-Za-z0-9][A-Za-z0-9._-]*", one))
    }


def read(name: str) -> str:
    return (ROOT / name).read_text("utf-8")


@pytest.mark.parametrize("lock", LOCKS)
def test_every_package_is_locked_by_version_and_hash(lock: str) -> None:
    text = read(f"{lock}.txt")
    assert names(text)
    assert unlocked(text) == []


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_holds_whatever_its_list_asks_for(lock: str) -> None:
    assert wanted(read(f"{lock}.in")) - names(read(f"{lock}.txt")).keys() == set()


def test_a_package_has_one_version_in_all_locks() -> None:
    ours = names(read("requirements.txt"))
    for lock in LOCKS[1:]:
        other = names(read(f"{lock}.txt"))
        assert {one for one in ours.keys() & other.keys() if ours[one] != other[one]} == set()


def test_nothing_is_taken_from_anywhere_but_the_registry() -> None:
    for lock in LOCKS:
        for name in (f"{lock}.in", f"{lock}.txt"):
            assert re.findall(r"(?:git\+|https?://|file:|--index-url|-e )", read(name)) == [], name


def imported(source: Source) -> Iterator[str]:
    """The packages outside that a file imports, as they are installed."""
    for node in ast.walk(source.tree):
        match node:
            case ast.Import():
                found = [one.name for one in node.names]
            case ast.ImportFrom(level=0, module=str(module)):
                found = [module]
            case _:
                continue
        for name in found:
            top = name.partition(".")[0]
            ours = (ROOT / top).exists() or (ROOT / f"{top}.py").exists()
            if top not in sys.stdlib_module_names and not ours:
                yield normal(DISTRIBUTIONS.get(top, top))


def test_production_imports_only_what_it_asks_for() -> None:
    asked = wanted(read("requirements.in"))
    found = {name for source in production() for name in imported(source)}
    assert found - asked == set()
    assert asked - found == set(NAMED)


def test_a_loose_package_is_seen() -> None:
    assert unlocked("a==1 \\\n    --hash=sha256:" + "0" * 64) == []
    assert unlocked("a==1") == ["a==1"]
    assert unlocked("a>=1 \\\n    --hash=sha256:" + "0" * 64) == ["a>=1"]
    made_up = Source.made_up(
        "db/made_up.py", "import requests.api\nfrom yaml import safe_load\nimport os"
    )
    assert list(imported(made_up)) == ["requests", "pyyaml"]
