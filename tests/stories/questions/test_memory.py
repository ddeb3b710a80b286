"""Questions in people's own words: how long a conversation is remembered."""

from __future__ import annotations

from datetime import timedelta

from services.questions.memory import KEPT_FOR, MOST, Memory
from tests.stories.conftest import NOON


def test_memory_holds_a_thousand_people_for_ten_minutes() -> None:
    memory = Memory()
    for person in range(MOST + 1):
        memory.remember((1, person, 0), ("what's on?",), NOON)
    assert len(memory) == MOST
    assert memory.recall((1, 0, 0), NOON) == ()
    assert memory.recall((1, 1, 0), NOON + KEPT_FOR) == ("what's on?",)
    assert memory.recall((1, 1, 0), NOON + KEPT_FOR + timedelta(seconds=1)) == ()
    assert memory.recall((1, 1, 7), NOON) == ()


def test_what_somebody_asked_is_forgotten_everywhere_when_they_go() -> None:
    memory = Memory()
    for key in ((1, 7, 0), (1, 7, 99), (2, 7, 0), (1, 8, 0)):
        memory.remember(key, ("what's on?",), NOON)
    memory.forget(7)
    assert len(memory) == 1
    assert memory.recall((1, 8, 0), NOON) == ("what's on?",)
