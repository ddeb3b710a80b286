"""Whoever was erased stands under the number 0 where somebody must: nobody is mentioned by that."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import discord

_MENTION: Final = "<@0>"
_SHOWN: Final = "…"  # in every language


def in_text(text: str | None) -> str | None:
    """``text`` as it is shown."""
    return text.replace(_MENTION, _SHOWN) if text else text


def in_embeds(embeds: Sequence[discord.Embed]) -> list[discord.Embed]:
    """``embeds`` as they are shown."""
    for embed in embeds:
        if embed.description and _MENTION in embed.description:
            embed.description = in_text(embed.description)
        for place, part in enumerate(embed.fields):
            if part.value and _MENTION in part.value:
                shown = part.value.replace(_MENTION, _SHOWN)
                embed.set_field_at(place, name=part.name, value=shown, inline=part.inline)
    return list(embeds)
