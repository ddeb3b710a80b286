"""The look of messages: one place for colours, and no card without one."""

from __future__ import annotations

import ast
from collections.abc import Iterator

import pytest

from tests.laws.house import Source, production

PALETTE = "views/colours.py"


def breaches(source: Source) -> Iterator[str]:
    """Where a file makes a colour of its own, or a card that bears none."""
    for node in ast.walk(source.tree):
        if not isinstance(node, ast.Call):
            continue
        made, place = ast.unparse(node.func), f"{source.path}:{node.lineno}"
        if made.startswith("discord.Colour") and source.path != PALETTE:
            yield f"{place} makes a colour"
        if made == "discord.Embed" and "colour" not in {one.arg for one in node.keywords}:
            yield f"{place} makes a card without a colour"


def test_colours_have_one_place_and_every_card_bears_one() -> None:
    assert [breach for source in production() for breach in breaches(source)] == []


@pytest.mark.parametrize(
    "text",
    ["discord.Colour(0x123456)", "discord.Colour.red()", "discord.Embed(title='A')"],
)
def test_what_breaks_the_look_is_found(text: str) -> None:
    assert list(breaches(Source.made_up("views/made_up.py", text)))


def test_the_palette_may_make_colours_and_a_card_may_bear_one() -> None:
    assert not list(breaches(Source.made_up(PALETTE, "discord.Colour(0x123456)")))
    fine = "discord.Embed(title='A', colour=colours.EVENTS)"
    assert not list(breaches(Source.made_up("views/made_up.py", fine)))
