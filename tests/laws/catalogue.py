"""What the laws read of the catalogue: its messages by key, and where the code asks for them."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl
from fluent.syntax.visitor import Visitor

from tests.laws.house import ROOT, Source, production, sources

LOCALES = ROOT / "locales"

CALLS = frozenset({"say", "words"})
"""The names of the functions that turn a key, their first argument, into a sentence."""

FAMILY_CALLS: dict[str, int] = {"choices": 1}
"""Functions that speak of a whole enumeration, with the place of the beginning of its keys."""

FOR_STEWARDS = frozenset(
    {
        *("audit.ftl", "backups.ftl", "networks.ftl", "practices.ftl", "watching.ftl"),
        *("commands/audit.ftl", "commands/backups.ftl", "commands/networks.ftl"),
    }
)
"""What only stewards read: it is said in the whole languages."""

SPEAKERS = ("bot", "views", "cogs", "jobs", "web")
"""The layers that speak to people."""

FAMILIES: dict[str, str] = {
    "refusal-": "one for each refusal, named by its class",
    "what-": "what was looked for, as `NotFound` and `SeveralFound` name it",
    "needed-": "the right that is lacking, as `NotAllowed` names it",
    "field-": "what a text was meant for, as `TextRefused` names it",
    "reason-": "why, where a refusal has a reason",
}
"""Beginnings of keys that the code completes where it cannot be read off an f-string."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One text: its key (``event-list``, ``event-list.title`` or ``-network``), file and variables."""

    key: str
    file: str
    variables: frozenset[str]
    length: int


@dataclass(frozen=True, slots=True)
class Asked:
    """A place in the code that asks for a key, or for any that begins so (``family``)."""

    key: str
    place: str
    family: bool
    given: frozenset[str] | None
    """The names of the variables that the call gives; ``None`` where it hands on a dictionary."""


class _Variables(Visitor):  # type: ignore[misc]  # fluent.syntax has no types
    def __init__(self) -> None:
        self.found: set[str] = set()

    def visit_VariableReference(self, node: ftl.VariableReference) -> None:
        self.found.add(node.id.name)


def entries(text: str, file: str) -> tuple[list[Entry], list[str]]:
    """The texts of one Fluent file, and what in it cannot be read, each with its line."""
    found: list[Entry] = []
    junk: list[str] = []
    for node in FluentParser().parse(text).body:
        if isinstance(node, ftl.Junk):
            line = text.count("\n", 0, node.span.start if node.span else 0) + 1
            junk.append(f"{file}:{line}: {node.annotations[0].message}")
        if not isinstance(node, ftl.Message | ftl.Term):
            continue
        name = f"-{node.id.name}" if isinstance(node, ftl.Term) else node.id.name
        if node.value is not None:
            found.append(_entry(name, file, node.value))
        found.extend(_entry(f"{name}.{part.id.name}", file, part.value) for part in node.attributes)
    return found, junk


def _entry(key: str, file: str, pattern: ftl.Pattern) -> Entry:
    variables = _Variables()
    variables.visit(pattern)
    length = pattern.span.end - pattern.span.start if pattern.span else 0
    return Entry(key, file, frozenset(variables.found), length)


@cache
def catalogue(language: str) -> tuple[Entry, ...]:
    """Every text of a language."""
    return tuple(
        entry
        for path in sorted((LOCALES / language).rglob("*.ftl"))
        for entry in entries(
            path.read_text("utf-8"), path.relative_to(LOCALES / language).as_posix()
        )[0]
    )


def languages() -> list[str]:
    """The folders of ``locales/``."""
    return sorted(path.name for path in LOCALES.iterdir() if path.is_dir())


def files() -> list[Path]:
    """Every Fluent file of every language."""
    return sorted(LOCALES.rglob("*.ftl"))


def asked(source: Source) -> Iterator[Asked]:
    """Every key that a file asks for where it can be read off the page."""
    for node in ast.walk(source.tree):
        if not isinstance(node, ast.Call):
            continue
        called, place = _name(node.func), f"{source.path}:{node.lineno}"
        if called in CALLS and node.args:
            given = frozenset(word.arg for word in node.keywords if word.arg)
            handed_on = any(word.arg is None for word in node.keywords)
            for key, family in _keys(node.args[0]):
                yield Asked(key, place, family, None if handed_on else given)
        at = FAMILY_CALLS.get(called, len(node.args))
        if at < len(node.args):
            for beginning, _ in _keys(node.args[at]):
                yield Asked(f"{beginning}-", place, True, None)


def _name(function: ast.expr) -> str:
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def _keys(given: ast.expr) -> Iterator[tuple[str, bool]]:
    match given:
        case ast.Constant(value=str(key)):
            yield key, False
        case ast.IfExp(body=yes, orelse=no):
            yield from _keys(yes)
            yield from _keys(no)
        case ast.JoinedStr():
            yield from ((family, True) for family in _beginnings(given))


def _beginnings(tree: ast.AST) -> Iterator[str]:
    """What f-strings begin with, where it looks like the beginning of a key."""
    for node in ast.walk(tree):
        match node:
            case ast.JoinedStr(values=[ast.Constant(value=str(beginning)), _, *_]):
                if re.fullmatch(r"[a-z][a-z-]*-", beginning):
                    yield beginning


@cache
def all_asked() -> tuple[Asked, ...]:
    """Every key that those who speak ask for."""
    return tuple(one for source in sources(*SPEAKERS) for one in asked(source))


@cache
def strings() -> frozenset[str]:
    """Every string of production code: tables of keys are found among them."""
    return frozenset(
        node.value
        for source in production()
        for node in ast.walk(source.tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    )


@cache
def families() -> tuple[str, ...]:
    """Every beginning of keys that the code completes."""
    trees = (source.tree for source in sources(*SPEAKERS))
    completed = (beginning for tree in trees for beginning in _beginnings(tree))
    return (*FAMILIES, *completed, *(one.key for one in all_asked() if one.family))
