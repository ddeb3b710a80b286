"""``/decide propose, list, show``."""

from __future__ import annotations

from typing import Any

from discord import app_commands
from discord.ext import commands

from cogs.support.desk import Interaction, answer, open_form, replace
from cogs.support.options import LOOK_LIMIT, AnyChapter, Text, desk_of
from cogs.support.presses import number, on, typed
from domain.decisions import Seen
from domain.ids import encode
from services import decisions
from services.decisions.finding import Page
from services.decisions.proposing import Typed
from views import deciding as views
from views import decisions as boards
from views.commands import words
from views.ids import Pressed
from views.reply import Reply, turners
from views.texts import Say

decide_group = app_commands.Group(name="decide", description=words("cmd-decide"), guild_only=True)


class DecisionOption(app_commands.Transformer):
    """A decision that the person may see."""

    @property
    def max_value(self) -> int:
        """The longest text that is looked up."""
        return LOOK_LIMIT

    async def transform(self, interaction: Interaction, value: Any, /) -> Seen:
        """The decision meant. Raises ``NotFound`` or ``SeveralFound``."""
        desk = desk_of(interaction)
        return await decisions.choose(desk.house, await desk.person(interaction), str(value))

    async def autocomplete(  # type: ignore[override]  # any text is a value
        self, interaction: Interaction, value: str, /
    ) -> list[app_commands.Choice[str]]:
        """Up to 25 decisions with how they stand."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        say = desk.say(person)
        return [
            app_commands.Choice(name=views.choice(one, say), value=f"id:{encode(one.id)}")
            for one in await decisions.suggest(desk.house, person, value)
        ]


AnyDecision = app_commands.Transform[Seen, DecisionOption]


@decide_group.command(name="propose", description=words("cmd-decide-propose"))
@app_commands.describe(
    title=words("opt-decide-title"),
    text=words("opt-decide-text"),
    closes=words("opt-decide-closes"),
    chapter=words("opt-decide-chapter"),
)
async def propose(
    interaction: Interaction,
    title: Text,
    text: Text,
    closes: Text,
    chapter: AnyChapter | None = None,
) -> None:
    """Understand a matter and show it for confirmation."""
    desk = desk_of(interaction)
    person = await desk.person(interaction)
    matter = Typed(title, text, closes, chapter, interaction.channel_id)
    proposed = await decisions.propose(desk.house, person, matter)
    await answer(interaction, views.preview(proposed, desk.say(person)))


@decide_group.command(name="list", description=words("cmd-decide-list"))
async def list_decisions(interaction: Interaction) -> None:
    """What is being decided, and what was."""
    desk = desk_of(interaction)
    person = await desk.person(interaction)
    page = await decisions.listing(desk.house, person)
    await answer(interaction, _page(page, desk.say(person)))


@decide_group.command(name="show", description=words("cmd-decide-show"))
@app_commands.describe(decision=words("opt-decision"))
async def show(interaction: Interaction, decision: AnyDecision) -> None:
    """One decision, with what everyone says."""
    await answer(interaction, await _details(interaction, decision))


async def _details(interaction: Interaction, seen: Seen, note: str = "") -> Reply:
    desk = desk_of(interaction)
    person = await desk.person(interaction)
    event = await decisions.about(desk.house, seen.decision)
    return boards.details(seen, event, desk.say(person), note=note)


def _page(page: Page, say: Say) -> Reply:
    pages = turners(say, "decide.page", number=page.number, more=page.more)
    return views.listing(page.decisions, say, pages)


class Deciding(commands.Cog):
    """Presses under the preview of a matter and on lists of decisions."""

    @on("decide.confirm")
    async def confirm(self, interaction: Interaction, pressed: Pressed) -> None:
        """Open the decision."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        begun = await decisions.confirm(desk.house, person, pressed.number(0))
        await replace(interaction, views.begun(begun, desk.say(person)))

    @on("decide.discard")
    async def discard(self, interaction: Interaction, pressed: Pressed) -> None:
        """Propose nothing."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        await decisions.discard(desk.house, person, pressed.number(0))
        await replace(interaction, views.discarded(desk.say(person)))

    @on("decide.page")
    async def turn(self, interaction: Interaction, pressed: Pressed) -> None:
        """Another page of a list."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        page = await decisions.listing(desk.house, person, pressed.page(0))
        await replace(interaction, _page(page, desk.say(person)))

    @on("decide.open")
    async def open(self, interaction: Interaction, _pressed: Pressed) -> None:
        """One decision picked from a list."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        seen = await decisions.get(desk.house, person, number(interaction))
        await answer(interaction, await _details(interaction, seen))

    @on("decide.reword")
    async def reword(self, interaction: Interaction, pressed: Pressed) -> None:
        """*Change the words*: in which?"""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        decision = await decisions.wording(desk.house, person, pressed.number(0))
        await open_form(interaction, views.form(decision, desk.say(person)))

    @on("decide.reworded")
    async def reworded(self, interaction: Interaction, pressed: Pressed) -> None:
        """Other words, while nobody spoke."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        given = typed(interaction)
        title, text = given.get("title", ""), given.get("text", "")
        await decisions.reword(desk.house, person, pressed.number(0), title, text)
        seen = await decisions.get(desk.house, person, pressed.number(0))
        note = desk.say(person)("decide-reworded")
        await replace(interaction, await _details(interaction, seen, note))
