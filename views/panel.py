"""Several things in one message, each with its own buttons: Discord's components of the second kind.

When a message is one of these stands in ``docs/decisions/look.md``. It has no content and no embeds,
and stays of its kind whatever takes its place.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from typing import Any, Final

import discord

from domain.text import cut
from views import nobody

MOST_PARTS: Final = 40
"""Components of a message, all that stand inside others counted."""
MOST_TEXT: Final = 4000
"""Characters of all texts of a message together."""
FLAG: Final = discord.MessageFlags(components_v2=True).value


@dataclass(frozen=True, slots=True)
class Block:
    """A text, the one button to its right, and the row of buttons or the select below it."""

    text: str = ""
    beside: discord.ui.Button[Any] | None = None
    below: tuple[discord.ui.Item[Any], ...] = ()


@dataclass(frozen=True, slots=True)
class Panel:
    """Blocks under each other, beside the colour of their noun."""

    blocks: tuple[Block, ...]
    colour: discord.Colour | None

    def without(self, hidden: Collection[int]) -> Panel:
        """The same, in which nobody of ``hidden`` is mentioned."""
        shown = (replace(one, text=nobody.in_text(one.text, hidden) or "") for one in self.blocks)
        return replace(self, blocks=tuple(shown))

    def view(self) -> discord.ui.LayoutView:
        """The components; nothing listens to this object.

        Raises ``ValueError`` when they are more than Discord takes.
        """
        box: discord.ui.Container[Any] = discord.ui.Container(accent_colour=self.colour)
        for one in self.blocks:
            if one.beside is not None:
                box.add_item(discord.ui.Section(one.text, accessory=one.beside))
            elif one.text:
                box.add_item(discord.ui.TextDisplay(one.text))
            if one.below:
                box.add_item(discord.ui.ActionRow(*one.below))
        view = discord.ui.LayoutView(timeout=None)
        view.add_item(box)
        if view.content_length() > MOST_TEXT:  # of the parts discord.py says so itself
            raise ValueError("more text than fits into a message")
        view.stop()
        return view

    def components(self) -> list[dict[str, Any]]:
        """The same as Discord is told it. Raises as ``view``."""
        told: list[dict[str, Any]] = self.view().to_components()  # type: ignore[no-untyped-call]  # discord.py's
        return told


def written(embed: discord.Embed) -> str:
    """A card as a text."""
    title = f"**{embed.title}**" if embed.title else ""
    fields = (f"**{one.name}**\n{one.value}" for one in embed.fields)
    footer = f"-# {embed.footer.text}" if embed.footer.text else ""
    return "\n".join(filter(None, (title, embed.description, *fields, footer)))


def of(
    texts: Iterable[str],
    rows: Iterable[tuple[discord.ui.Item[Any], ...]],
    colour: discord.Colour | None,
) -> Panel:
    """Texts above rows of buttons, as an ordinary message has them; what is too long is cut."""
    told = cut("\n\n".join(filter(None, texts)), MOST_TEXT)
    blocks = [Block(told)] if told else []
    return Panel((*blocks, *(Block(below=row) for row in rows)), colour)
