"""Whoever was erased is mentioned nowhere: nobody is shown in their place."""

from __future__ import annotations

import discord

from views.reply import Reply


def test_nobody_is_never_mentioned_by_the_number_of_nobody() -> None:
    card = discord.Embed(title="Soup", description="by <@0>")
    card.add_field(name="Who", value="<@0>, <@17>")
    for told in (Reply("By <@0>", (card,)).fresh(), Reply("By <@0>", (card,)).edit()):
        assert told["content"] == "By …"
        (shown,) = told["embeds"]
        assert shown.description == "by …"
        assert shown.fields[0].value == "…, <@17>"


def test_a_reply_without_text_stays_without() -> None:
    assert Reply(None).edit()["content"] is None
