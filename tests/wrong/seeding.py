"""A copy of the house in which a wrong design can be built, tried and taken back."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tests.laws.house import LAYERS, ROOT, WORKSHOPS
from tests.wrong.designs import Design

_ALONGSIDE: Final = ("bot.py", "pyproject.toml")
_QUIETLY: Final = (
    *("-q", "-rA", "--tb=short", "-p", "no:cacheprovider", "-p", "no:xdist"),
    *("-W", "ignore::pytest.PytestAssertRewriteWarning"),  # libraries stand there before pytest
)
_OUTCOME: Final = re.compile(r"^(PASSED|FAILED|ERROR) (\S+)", re.MULTILINE)
_BROKEN: Final = re.compile(
    r"\b(?:NameError|SyntaxError|IndentationError|ImportError|ModuleNotFoundError|AttributeError"
    r"|TypeError)\b|OperationalError: (?:near|no such)"
)


class TableBehind(Exception):
    """The table of wrong designs no longer follows the code."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What pytest said: the tests by how they ended (``broken``: outside of themselves), and all of it."""

    passed: frozenset[str]
    failed: frozenset[str]
    broken: frozenset[str]
    output: str

    @property
    def misbuilt(self) -> str | None:
        """A sign that the seeded code itself is no code, rather than a wrong design."""
        found = _BROKEN.search(self.output)
        return found[0] if found else None


@dataclass(frozen=True, slots=True)
class Copy:
    """The production tree and its tests in a folder of their own."""

    folder: Path
    forge: subprocess.Popen[str]

    @classmethod
    @contextmanager
    def made(cls, folder: Path) -> Iterator[Copy]:
        """A fresh copy, with what Python compiled already: most of it is never compiled again."""
        for name in (*LAYERS, *WORKSHOPS, "locales"):
            if (ROOT / name).is_dir():
                shutil.copytree(ROOT / name, folder / name)
        for name in _ALONGSIDE:
            shutil.copy2(ROOT / name, folder / name)
        with subprocess.Popen(  # noqa: S603  # this interpreter, a program of ours
            [sys.executable, str(folder / "tests" / "wrong" / "forge.py")],
            cwd=folder,
            env={**os.environ, "COLUMNS": "400", "PYTHONPATH": ""},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        ) as forge:
            yield cls(folder, forge)  # its input is closed behind this, and it ends

    @contextmanager
    def seeded(self, design: Design) -> Iterator[None]:
        """The copy with ``design`` built into it. Raises ``TableBehind`` where it does not fit."""
        before: dict[Path, str] = {}
        try:
            for edit in design.edits:
                path = self.folder / edit.path
                text = path.read_text("utf-8") if path.is_file() else ""
                if text.count(edit.old) != 1:
                    raise TableBehind(
                        f"“{design.name}” replaces a text that stands {text.count(edit.old)} times in"
                        f" {edit.path}, not once: tests/wrong/designs.py has to follow the code\n{edit.old}"
                    )
                before.setdefault(path, text)
                path.write_text(text.replace(edit.old, edit.new), encoding="utf-8")
            yield
        finally:
            for path, text in before.items():
                path.write_text(text, encoding="utf-8")

    def run(self, tests: Sequence[str]) -> Outcome:
        """Run ``tests`` of the copy, in a process of their own."""
        output = self.folder / "output.txt"
        asked, told = self.forge.stdin, self.forge.stdout
        assert asked is not None
        assert told is not None
        asked.write(json.dumps([str(output), *_QUIETLY, *tests]) + "\n")
        asked.flush()
        assert told.readline() == "over\n", "the forge ended"
        said = output.read_text("utf-8")
        found: dict[str, set[str]] = {"PASSED": set(), "FAILED": set(), "ERROR": set()}
        for word, test in _OUTCOME.findall(said):
            found[word].add(test)
        passed, failed, broken = (frozenset(some) for some in found.values())
        return Outcome(passed, failed, broken, said)
