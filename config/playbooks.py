"""The playbooks that come with the bot, as they are written in ``playbooks.yaml`` beside this."""

from __future__ import annotations

from pathlib import Path
from typing import Any

_FILE = Path(__file__).with_name("playbooks.yaml")


def load() -> dict[str, Any]:
    """The file's content, by the names of the playbooks; its shape is judged by who reads it."""
    import yaml  # noqa: PLC0415  # not before somebody asks

    found: dict[str, Any] = yaml.load(_FILE.read_text("utf-8"), yaml.CSafeLoader)
    return found
