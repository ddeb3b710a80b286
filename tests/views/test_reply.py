"""A reply as Discord is told it: the same by our own words as by discord.py's."""

from __future__ import annotations

import discord
import pytest
from discord.webhook.async_ import interaction_message_response_params

from views.reply import NOBODY, Reply, button, link, option, rows, select

CARD = discord.Embed(title="Soup", description="by <@0>", colour=discord.Colour(0x2A9D8F))
CARD.add_field(name="Who", value="<@0>, <@17>").set_footer(text="an evening")
PICK = select("Which?", "event.open", 7, options=[option("Soup", "1", description="Lyon")])
PARTS = rows((PICK,), (button("More", "event.page", 1), link("Page", "https://a.org")))
REPLIES = [
    Reply("By <@0>"),
    Reply("By <@17>", mention=(17, 18), private=False),
    Reply(None, (CARD,), PARTS),
    Reply("All", (CARD,), PARTS, private=False),
]


@pytest.mark.parametrize("reply", REPLIES)
async def test_a_new_message_is_what_discord_py_would_send(reply: Reply) -> None:
    flags = discord.MessageFlags(ephemeral=True) if reply.private else discord.utils.MISSING
    params = interaction_message_response_params(
        type=4, flags=flags, previous_allowed_mentions=NOBODY, **reply.fresh()
    )
    assert params.payload is not None
    expected = dict(params.payload["data"])
    assert not expected.pop("tts")
    assert reply.told() == expected


@pytest.mark.parametrize("reply", REPLIES)
async def test_what_stands_instead_is_what_discord_py_would_send(reply: Reply) -> None:
    params = interaction_message_response_params(
        type=7, previous_allowed_mentions=NOBODY, **reply.edit()
    )
    assert params.payload is not None
    expected = dict(params.payload["data"])
    assert not expected.pop("tts")
    assert reply.told_instead() == expected
