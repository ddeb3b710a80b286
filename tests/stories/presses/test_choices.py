"""Where a choice is offered, what was not offered is refused kindly, whatever sent it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from tests.stories.conftest import Town

NONSENSE = "everything**"


def leaves(options: list[dict[str, Any]], name: str) -> Iterator[tuple[str, list[dict[str, Any]]]]:
    """Each command with its options."""
    inner = [option for option in options if option["type"] in {1, 2}]
    if not inner:
        yield name, options
    for option in inner:
        yield from leaves(option.get("options", []), f"{name} {option['name']}")


def unguarded(town: Town) -> list[tuple[str, str]]:
    """Let Discord take anything for any option; every command with an option that has choices."""
    found = []
    for commands in town.env.backend.commands.values():
        for command in commands.values():
            for name, options in leaves(command.get("options", []), command["name"]):
                for option in options:
                    option["required"] = False
                    if option.pop("choices", None):
                        found.append((name, option["name"]))
    return found


async def test_a_choice_that_was_never_offered_is_refused_by_every_command(
    town: Town, caplog: pytest.LogCaptureFixture
) -> None:
    ada = town.steward()
    asked = unguarded(town)
    assert len(asked) > 20
    wrong = []
    for name, option in asked:
        said = await ada.slash(town.square, name, **{option: NONSENSE})
        text = said.response.content if said.response else ""
        if f"none of the choices of `{option}`" not in text or "**" in text.replace("\\*", ""):
            wrong.append((name, option, text))
    assert wrong == []
    assert "incident" not in caplog.text
