"""What a person is answered goes through the desk, which knows of a deferral on its way."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from tests.laws.house import Source, sources

DESK = "cogs/support/"
DIRECT = frozenset({"response", "followup", "edit_original_response", "delete_original_response"})
"""What of an interaction answers Discord past the desk."""


def past_the_desk(source: Source) -> Iterator[str]:
    """Where a file answers an interaction itself."""
    for node in ast.walk(source.tree):
        if (
            isinstance(node, ast.Attribute)
            and node.attr in DIRECT
            and isinstance(node.value, ast.Name)
            and node.value.id == "interaction"
        ):
            yield f"{source.path}:{node.lineno}: interaction.{node.attr}"


def test_every_answer_goes_through_the_desk() -> None:
    broken = [
        place
        for source in sources("cogs")
        if not source.path.startswith(DESK)
        for place in past_the_desk(source)
    ]
    assert not broken, "answer, replace, open_form or defer of cogs/support/desk.py:\n" + "\n".join(
        broken
    )


def test_an_answer_past_the_desk_is_seen() -> None:
    made = Source.made_up("cogs/made_up.py", "await interaction.response.send_modal(form)")
    assert list(past_the_desk(made)) == ["cogs/made_up.py:1: interaction.response"]
