"""The group of ``/handbook``, the page that an option means, and the pages that come with the bot."""

from __future__ import annotations

from typing import Any

from discord import app_commands

from cogs.support.desk import Desk, Interaction
from cogs.support.options import LOOK_LIMIT, desk_of
from domain.handbook import Page
from domain.ids import encode
from domain.people import Person
from domain.questions.parts import Page as Practice
from services.handbook import finding
from services.handbook.finding import PracticeText
from views import handbook as views
from views.commands import words

handbook_group = app_commands.Group(
    name="handbook", description=words("cmd-handbook"), guild_only=True
)


class PageOption(app_commands.Transformer):
    """A page that the person may read."""

    @property
    def max_value(self) -> int:
        """The longest text that is looked up."""
        return LOOK_LIMIT

    async def transform(self, interaction: Interaction, value: Any, /) -> Page:
        """The page meant. Raises ``NotFound`` or ``SeveralFound``."""
        desk = desk_of(interaction)
        return await finding.choose(desk.house, await desk.person(interaction), str(value))

    async def autocomplete(  # type: ignore[override]  # any text is a value
        self, interaction: Interaction, value: str, /
    ) -> list[app_commands.Choice[str]]:
        """Up to 25 pages by title."""
        desk = desk_of(interaction)
        found = await finding.suggest(desk.house, await desk.person(interaction), value)
        return [
            app_commands.Choice(name=views.choice(page), value=f"id:{encode(page.id)}")
            for page in found
        ]


AnyPage = app_commands.Transform[Page, PageOption]


async def practice_texts(desk: Desk, person: Person) -> list[PracticeText]:
    """The pages that come with the bot, as ``person`` reads them."""
    say = desk.say(person)
    figures = await finding.customs(desk.house, person)
    return [PracticeText(one, *views.practice_text(one, figures, say)) for one in Practice]
