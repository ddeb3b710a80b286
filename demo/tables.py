"""Reads the town's tables, which stand beside this file as YAML."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

import msgspec
import yaml

Row = TypeVar("Row")
Book = TypeVar("Book")
_HERE = Path(__file__).parent


def table(name: str, row: type[Row]) -> tuple[Row, ...]:
    """The rows of ``name``.yaml, each as the dataclass ``row``. Raises ``msgspec.ValidationError``."""
    return book(name, tuple[row, ...])  # type: ignore[valid-type]


def book(name: str, whole: type[Book]) -> Book:
    """All of ``name``.yaml as ``whole``. Raises ``msgspec.ValidationError``."""
    text = (_HERE / f"{name}.yaml").read_text(encoding="utf-8")
    return msgspec.convert(yaml.safe_load(text), whole)
