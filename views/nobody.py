"""Whoever was erased stands under the number 0 where somebody must: nobody is mentioned by that.

Who asked to be erased is shown the same way while they may think again.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from typing import Final

import discord

_SHOWN: Final = "…"  # in every language
_MENTION: Final = re.compile(r"<@!?(\d{1,20})>")
_ERASED: Final = "<@0>"


class _Everybody(Collection[int]):
    def __contains__(self, member: object) -> bool:
        return True

    def __iter__(self) -> Iterator[int]:
        return iter(())

    def __len__(self) -> int:
        return 1


EVERYBODY: Final = _Everybody()
"""To be hidden when it cannot be known who is to be."""


def in_text(text: str | None, hidden: Collection[int] = ()) -> str | None:
    """``text`` as it is shown, when nobody of ``hidden`` is."""
    if not text or (_ERASED not in text and not hidden):
        return text
    return _MENTION.sub(lambda one: _shown(one, hidden), text)


def _shown(mention: re.Match[str], hidden: Collection[int]) -> str:
    member = int(mention[1])
    return _SHOWN if member == 0 or member in hidden else mention[0]


def in_embeds(embeds: Sequence[discord.Embed], hidden: Collection[int] = ()) -> list[discord.Embed]:
    """``embeds`` as they are shown."""
    for embed in embeds:
        embed.description = in_text(embed.description, hidden)
        for place, part in enumerate(embed.fields):
            shown = in_text(part.value, hidden)
            if shown != part.value:
                embed.set_field_at(place, name=part.name, value=shown, inline=part.inline)
    return list(embeds)
