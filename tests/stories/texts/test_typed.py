"""Whatever is typed into a command is answered, and nothing of it acts in the answer."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import cycle
from typing import Any

import pytest

from domain.errors import TextRefused
from domain.text import clean_text
from tests.corpora.shelf import texts
from tests.stories.conftest import Town
from tests.stories.texts.playing import faults

TYPED: tuple[tuple[str, str, dict[str, Any]], ...] = (
    ("ask", "question", {}),
    ("member find", "query", {}),
    ("event show", "event", {}),
    ("remind me", "what", {"when": "tomorrow 18:00"}),
    ("handbook search", "query", {}),
    ("chapter near", "city", {}),
    ("event create", "title", {"when": "14 May 19:00"}),
    ("remind me", "when", {"what": "soup"}),
    ("chapter show", "chapter", {}),
    ("board offer", "text", {}),
    ("event create", "venue", {"title": "Potluck", "when": "14 May 19:00"}),
    ("member find", "skill", {}),
    ("event list", "when", {}),
    ("event create", "description", {"title": "Potluck", "when": "14 May 19:00"}),
    ("partner find", "query", {}),
    ("chapter list", "country", {}),
    ("project add", "name", {}),
)

LIMITS = {"what": 500, "venue": 200, "text": 500, "question": 500, "when": 100}
"""How much Discord lets people type into an option, where it is not 100 characters."""


def sayable() -> Iterator[str]:
    """The texts that Discord would hand on: not blank, whole letters only."""
    for one in texts():
        text = one.text.encode("utf-8", "ignore").decode().strip()
        if text:
            yield text


@pytest.mark.parametrize("turn", [0, 5, 11])
async def test_whatever_is_typed_is_answered_and_does_nothing(town: Town, turn: int) -> None:
    """Each text into one command; each turn into another one."""
    ada = town.steward()
    await town.chapter("Lyon")
    ways = cycle(TYPED[turn:] + TYPED[:turn])
    for text, (command, option, others) in zip(list(sayable())[turn % 3 :: 3], ways, strict=False):
        limit = LIMITS.get(option, 100) if command != "partner find" else 40
        shown = await ada.slash(town.square, command, **{**others, option: text[:limit]})
        assert shown.response is not None, (command, text)
    assert faults(town) == []


async def test_what_is_typed_is_kept_as_it_was_written(town: Town) -> None:
    ada, wanted = town.person("ada"), []
    for text in list(sayable())[::12]:
        try:
            wanted.append(clean_text(text[:100], field="what", limit=100))
        except TextRefused:
            continue
        shown = await ada.slash(town.square, "remind me", what=text[:100], when="14 May 19:00")
        await ada.click(shown.response, label="Confirm")
    rows = await town.house.store.read.execute_fetchall("SELECT what FROM reminders ORDER BY id")
    assert [row["what"] for row in rows] == wanted
    assert faults(town) == []
