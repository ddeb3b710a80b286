"""The ratios that runs are held to, in a file that stands beside the page."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path


def read(path: Path) -> dict[str, float]:
    """The ratios by name; none when the file is not there."""
    try:
        text = path.read_text("utf-8")
    except FileNotFoundError:
        return {}
    return {str(name): float(ratio) for name, ratio in json.loads(text)["ratios"].items()}


def write(path: Path, ratios: Mapping[str, float]) -> None:
    """Keep these, in the order of their names, so that a change of one is one line."""
    text = json.dumps({"ratios": dict(sorted(ratios.items()))}, indent=2, ensure_ascii=False)
    path.write_text(f"{text}\n", "utf-8")
