"""Reads the corpora: addresses, texts, and the table beside each folder of files."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

CORPORA = Path(__file__).parent

_ESCAPE = re.compile(r"\\(?:u[0-9a-f]{4}|[trn\\])")
_CONTROLS = {"t": "\t", "r": "\r", "n": "\n", "\\": "\\"}


def _lines(name: str) -> Iterator[str]:
    for line in (CORPORA / name).read_text(encoding="utf-8").splitlines():
        if line.strip() and not line.startswith("# ") and line != "#":
            yield line


def _spelt(text: str) -> str:
    def sign(found: re.Match[str]) -> str:
        said = found[0][1:]
        return _CONTROLS[said] if said in _CONTROLS else chr(int(said[1:], 16))

    return _ESCAPE.sub(sign, text)


@dataclass(frozen=True, slots=True)
class Address:
    """``host`` as it stands in an address of the web; ``found`` is what a name leads to (``None``
    for a number, or what only looks like a host), ``connects`` where the connection goes."""

    host: str
    found: tuple[str, ...] | None
    connects: str = ""


def addresses(name: str) -> list[Address]:
    """``addresses.txt`` or ``addresses-allowed.txt``."""
    read = []
    for line in _lines(name):
        left, _, connects = line.partition("=>")
        host, named, found = left.partition(" = ")
        answers = tuple(one for one in map(str.strip, found.split(",")) if one)
        read.append(Address(_spelt(host.strip()), answers if named else None, connects.strip()))
    return read


@dataclass(frozen=True, slots=True)
class Text:
    """One text that people write: what it tries (``kind``), and the text."""

    kind: str
    text: str


def texts() -> list[Text]:
    """``texts.txt``, unescaped."""
    read = []
    for line in _lines("texts.txt"):
        kind, _, text = line.partition(" | ")
        times = re.fullmatch(r"(.*)\{\{(\d+) times\}\}", text)
        whole = _spelt(times[1]) * int(times[2]) if times else _spelt(text)
        read.append(Text(kind.strip(), whole))
    return read


@dataclass(frozen=True, slots=True)
class Case:
    """One file of a folder: its name, and what its table says that comes of it."""

    name: str
    outcome: str

    @property
    def words(self) -> dict[str, str]:
        """``dates=3 refused=bad-rule`` by its names."""
        return dict(part.split("=", 1) for part in self.outcome.split())


def cases(folder: str) -> list[Case]:
    """The table ``outcomes.md`` of a folder."""
    rows = [line for line in _lines(f"{folder}/outcomes.md") if line.startswith("| `")]
    cells = [[cell.strip() for cell in row.strip("| ").split(" | ")] for row in rows]
    return [Case(cell[0].strip("`"), cell[-1]) for cell in cells]
