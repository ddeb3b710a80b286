"""What the laws read: the project's own Python files, parsed once, with their place in the house."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

LAYERS = ("config", "domain", "db", "feeds", "services", "views", "cogs", "jobs", "web")
"""The folders of production code. ``bot``, the files at the root, stands above them."""

WORKSHOPS = ("demo", "bench", "tests")
"""The folders that may know everything and that production never knows."""


@dataclass(frozen=True, slots=True)
class Source:
    """One Python file: its path from the root (``db/store.py``), its text and its tree."""

    path: str
    text: str
    tree: ast.Module

    @property
    def layer(self) -> str:
        """The folder at the root that it lies in; ``bot`` for a file at the root."""
        head, inside, _ = self.path.partition("/")
        return head if inside else "bot"

    @property
    def package(self) -> tuple[str, ...]:
        """The folders it lies in, as a relative import counts them."""
        return tuple(self.path.split("/")[:-1])

    @classmethod
    def made_up(cls, path: str, text: str) -> Source:
        """A file that exists only in a test of the laws themselves."""
        return cls(path, text, ast.parse(text))


@cache
def read(path: Path) -> Source:
    """Parse one file of the project."""
    text = path.read_text(encoding="utf-8")
    return Source(path.relative_to(ROOT).as_posix(), text, ast.parse(text, filename=str(path)))


def sources(*folders: str) -> Iterator[Source]:
    """Every Python file below the folders named, in order; ``bot`` names the files at the root."""
    for folder in folders:
        found = ROOT.glob("*.py") if folder == "bot" else (ROOT / folder).rglob("*.py")
        yield from (read(path) for path in sorted(found))


def production() -> Iterator[Source]:
    """Every Python file that runs for the people of a network."""
    return sources("bot", *LAYERS)


def everything() -> Iterator[Source]:
    """Every Python file of the project."""
    return sources("bot", *LAYERS, *WORKSHOPS)
