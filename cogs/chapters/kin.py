"""Options that name another chapter, or none any more."""

from __future__ import annotations

from typing import Any

from discord import app_commands

from cogs.support.desk import Interaction
from cogs.support.options import ChapterOption, desk_of
from domain.kinship import NONE, means_none

_CHOICES = 25
_NONE = "none"


class KinOption(ChapterOption):
    """The identifier of a chapter of the network; ``NONE`` takes one back."""

    async def transform(self, interaction: Interaction, value: Any, /) -> int:  # type: ignore[override]  # what is meant may be no chapter
        """The chapter meant. Raises ``NotFound`` or ``SeveralFound``."""
        if means_none(str(value)):
            return NONE
        return (await super().transform(interaction, value)).id

    async def autocomplete(  # type: ignore[override]  # any text is a value
        self, interaction: Interaction, value: str, /
    ) -> list[app_commands.Choice[str]]:
        """Chapters that begin so, and none."""
        desk = desk_of(interaction)
        say = desk.say(await desk.person(interaction))
        found = await super().autocomplete(interaction, value)
        none = app_commands.Choice(name=say("chapter-kin-none"), value=_NONE)
        return [*found[: _CHOICES - 1], none]


Kin = app_commands.Transform[int, KinOption]
