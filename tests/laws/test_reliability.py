"""What is said to hold is proven: every proof that docs/reliability.md names exists."""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path

from tests.laws.house import ROOT

PAGE = ROOT / "docs" / "reliability.md"
_PROOF = re.compile(r"`(tests/[\w/]+(?:\.py)?)(?:::(\w+))?`")


@cache
def functions(path: Path) -> frozenset[str]:
    """The names of the functions of a file of tests, those of classes too."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    kinds = ast.FunctionDef | ast.AsyncFunctionDef
    return frozenset(node.name for node in ast.walk(tree) if isinstance(node, kinds))


def missing(text: str) -> list[str]:
    """The proofs in ``text`` that do not exist."""
    broken = []
    for named, test in _PROOF.findall(text):
        path = ROOT / named
        if not path.exists() or (test and (path.is_dir() or test not in functions(path))):
            broken.append(f"{named}::{test}" if test else named)
    return broken


def unproven(text: str) -> list[str]:
    """The rows of the tables in ``text`` that name no proof: a test, or a command in words."""
    rows = [line for line in text.splitlines() if re.match(r"\| \d+ \|", line)]
    return [row for row in rows if not _PROOF.search(row) and "later" not in row]


def test_every_proof_that_is_named_exists() -> None:
    text = PAGE.read_text(encoding="utf-8")
    assert _PROOF.search(text)
    assert missing(text) == []


def test_every_row_names_its_proof() -> None:
    text = PAGE.read_text(encoding="utf-8")
    numbers = [int(row) for row in re.findall(r"^\| (\d+) \|", text, flags=re.MULTILINE)]
    assert numbers == sorted(set(numbers))
    assert unproven(text) == []


def test_a_proof_that_is_not_there_is_seen() -> None:
    assert missing("`tests/laws/test_reliability.py::test_nothing`") == [
        "tests/laws/test_reliability.py::test_nothing"
    ]
    assert missing("`tests/nowhere.py`") == ["tests/nowhere.py"]
    assert missing("`tests/laws/test_reliability.py::missing`, `tests/laws`") == []
    assert unproven("| 7 | something | follows | |") == ["| 7 | something | follows | |"]
