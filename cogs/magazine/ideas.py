"""``/magazine idea, ideas``: put in by anybody, taken further by those whose they are and the editors."""

from __future__ import annotations

from discord import app_commands
from discord.ext import commands

from cogs.magazine.group import magazine_group
from cogs.support.desk import Desk, Interaction, answer, open_form, replace
from cogs.support.options import Text, desk_of
from cogs.support.presses import number, on, typed
from domain.errors import PressUnknown
from domain.magazine_ideas import Stage, Step
from domain.people import Person
from services.magazine import ideas
from services.magazine.ideas import Seen
from views import magazine_ideas as views
from views.commands import choices, words
from views.ids import Pressed
from views.reply import Reply

_MINE = "mine"


@magazine_group.command(name="idea", description=words("cmd-magazine-idea"))
@app_commands.describe(title=words("opt-magazine-idea-title"), text=words("opt-magazine-idea-text"))
async def idea(interaction: Interaction, title: Text, text: Text | None = None) -> None:
    """Put in an idea."""
    desk = desk_of(interaction)
    person = await desk.person(interaction)
    seen = await ideas.add(desk.house, person, title, text)
    await answer(interaction, views.added(seen.idea, seen.steps, seen.editors, desk.say(person)))


@magazine_group.command(name="ideas", description=words("cmd-magazine-ideas"))
@app_commands.describe(
    status=words("opt-magazine-ideas-status"), mine=words("opt-magazine-ideas-mine")
)
@app_commands.choices(status=choices(Stage, "magazine-stage"))
async def list_ideas(
    interaction: Interaction, status: str | None = None, mine: bool | None = None
) -> None:
    """Ideas, ten to a page."""
    desk = desk_of(interaction)
    person = await desk.person(interaction)
    await answer(interaction, await _page(desk, person, status or "", _MINE if mine else "", 0))


async def _page(desk: Desk, person: Person, stage: str, mine: str, at: int) -> Reply:
    page = await ideas.listing(desk.house, person, views.stage_of(stage), at, mine=mine == _MINE)
    return views.listing(
        page.ideas, desk.say(person), number=page.number, more=page.more, args=(stage, mine)
    )


class MagazineIdeas(commands.Cog):
    """Presses on lists and cards of ideas, and on what is asked about them."""

    @on("magazine.ideas")
    async def turn(self, interaction: Interaction, pressed: Pressed) -> None:
        """Another page of ideas."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        stage = pressed.one_of(0, Stage).value if pressed.text(0) else ""
        shown = await _page(desk, person, stage, pressed.text(1), pressed.page(2))
        await replace(interaction, shown)

    @on("magazine.idea")
    async def open(self, interaction: Interaction, _pressed: Pressed) -> None:
        """One idea picked from a list."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        seen = await ideas.find(desk.house, person, number(interaction))
        await answer(interaction, views.card(seen.idea, seen.steps, seen.editors, desk.say(person)))

    @on("magazine.step")
    async def step(self, interaction: Interaction, pressed: Pressed) -> None:
        """*I write it*, *Draft link*, *Published*, *Take down*."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        step, at = pressed.one_of(0, Step), pressed.number(1)
        match step:
            case Step.WRITE:
                seen = await ideas.claim(desk.house, person, at)
            case Step.WITHDRAW:
                seen = await ideas.withdraw(desk.house, person, at)
            case _:
                found = await ideas.may(desk.house, person, at)
                form = views.link_form(found, step, desk.say(person))
                await open_form(interaction, form)
                return
        await self._changed(interaction, desk, person, seen)

    @on("magazine.linked")
    async def linked(self, interaction: Interaction, pressed: Pressed) -> None:
        """The link of a draft, or of the article, was typed."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        step, at = pressed.one_of(0, Step), pressed.number(1)
        link = typed(interaction).get("link", "")
        match step:
            case Step.DRAFT:
                seen = await ideas.draft(desk.house, person, at, link)
            case Step.PUBLISH:
                seen = await ideas.publish(desk.house, person, at, link)
            case _:
                raise PressUnknown
        await self._changed(interaction, desk, person, seen)

    @on("magazine.still")
    async def still(self, interaction: Interaction, pressed: Pressed) -> None:
        """*Still on it*."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        seen = await ideas.still_on(desk.house, person, pressed.number(0))
        await self._changed(interaction, desk, person, seen)

    @on("magazine.same")
    async def same(self, interaction: Interaction, pressed: Pressed) -> None:
        """*Yes, that is it*."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        seen = await ideas.same(desk.house, person, pressed.number(0), pressed.number(1))
        await self._changed(interaction, desk, person, seen)

    @on("magazine.other")
    async def other(self, interaction: Interaction, pressed: Pressed) -> None:
        """*No, another one*."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        await ideas.may(desk.house, person, pressed.number(0))
        await replace(interaction, views.other(desk.say(person)))

    async def _changed(
        self, interaction: Interaction, desk: Desk, person: Person, seen: Seen
    ) -> None:
        reply = views.changed(seen.idea, seen.steps, seen.editors, desk.say(person))
        await replace(interaction, reply)
