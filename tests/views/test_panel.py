"""Several things in one message: each with its own buttons, and within what Discord takes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from typing import Any

import discord
import pytest

from domain.board import Post, Side
from domain.board_fits import Candidate, Fit
from domain.board_notices import Suggestion
from tests.discord_limits import Body
from views.board.matches import Shown, table
from views.panel import FLAG, MOST_PARTS, MOST_TEXT, Block, Panel
from views.reply import Reply, button
from views.texts import Texts

GREY = discord.Colour(0x888888)
LONG, CITY = "*_~|" * 2000, "*_~|" * 25
NOW = datetime(2026, 5, 4, 10, tzinfo=UTC)
NUMBER = 2**62


def pieces(components: Iterable[Body]) -> Iterator[Body]:
    """Components with those that stand inside and beside them."""
    for one in components:
        yield one
        yield from pieces(one.get("components") or ())
        yield from pieces(filter(None, (one.get("accessory"),)))


def parts(reply: Reply) -> list[Body]:
    """All components of a reply."""
    return list(pieces(reply.told()["components"]))


def fullest(language: str) -> Reply:
    """As much as the board can find for one person, in words as long as people may write."""
    post = Post(NUMBER, 1, Side.NEED, 1, LONG, (LONG,), CITY, None, NOW, NOW)
    told = Suggestion(NUMBER, Side.NEED, LONG, LONG, CITY, (LONG,) * 5, profile=True, found=True)
    fit = Fit(understand=True, near=True, shared=5, strong=True, reasons=(LONG,) * 5)
    known = Candidate(2, None, Side.OFFER, (LONG,) * 5, CITY, fit)
    found = [Shown(NUMBER, place, known) for place in range(10)]
    say = Texts().say(language)
    return table([told] * 10, 99, [post] * 25, post, found, say, note=say("match-wished-later"))


@pytest.mark.parametrize("language", Texts().languages)
def test_the_fullest_table_of_matches_fits_into_a_message(language: str) -> None:
    shown = parts(fullest(language))
    assert len(shown) <= MOST_PARTS
    assert sum(len(one.get("content", "")) for one in shown) <= MOST_TEXT
    named = [one["custom_id"] for one in shown if one.get("custom_id")]
    assert len(named) > 10


def test_an_answer_stands_right_below_what_it_answers() -> None:
    kinds = [one["type"] for one in fullest("en").told()["components"][0]["components"]]
    text, row = discord.ComponentType.text_display.value, discord.ComponentType.action_row.value
    waiting = kinds[2:8]  # behind the note and the title
    assert waiting == [text, row] * 3


def test_it_says_of_itself_that_it_is_of_the_second_kind() -> None:
    reply = Reply(panel=Panel((Block("A"),), GREY))
    for body in (reply.told(), reply.told_instead()):
        assert body["flags"] & FLAG
        assert not body.get("content")
        assert not body.get("embeds")
    assert "flags" not in Reply("A").told_instead()


def test_who_was_erased_is_named_in_none_of_its_texts() -> None:
    reply = Reply(panel=Panel((Block("<@0> and <@7> and <@8>"),), GREY)).without({7})
    assert [one["content"] for one in parts(reply) if "content" in one] == ["… and … and <@8>"]


def many(number: int, text: str) -> Any:
    """A panel of ``number`` texts, each with a button to its right."""
    blocks = (Block(text, beside=button("Open", "event.open", one)) for one in range(number))
    return Panel(tuple(blocks), GREY).view()


def test_a_page_of_ten_with_a_button_each_fits_and_more_than_discord_takes_is_a_fault() -> None:
    assert many(10, "A").total_children_count <= MOST_PARTS
    with pytest.raises(ValueError, match="exceeded"):
        many(14, "A")
    with pytest.raises(ValueError, match="fits"):
        many(10, "A" * 401)


def test_what_takes_the_place_of_a_panel_says_the_same_as_one() -> None:
    card = discord.Embed(title="Potluck", description="Bring soup", colour=GREY)
    card.add_field(name="Where", value="Lyon").set_footer(text="Of the network")
    row = (button("Details", "event.details", 1),)
    shown = parts(Reply("Kept.", (card,), (row,)).as_panel())
    (text,) = (one["content"] for one in shown if "content" in one)
    assert text == "Kept.\n\n**Potluck**\nBring soup\n**Where**\nLyon\n-# Of the network"
    assert [one["label"] for one in shown if "label" in one] == ["Details"]
    assert shown[0]["accent_color"] == GREY.value


def test_what_is_too_long_for_the_place_of_a_panel_is_cut() -> None:
    card = discord.Embed(description="A" * 4096, colour=GREY)
    (text,) = (
        one["content"] for one in parts(Reply("B" * 2000, (card,)).as_panel()) if "content" in one
    )
    assert len(text) <= MOST_TEXT
