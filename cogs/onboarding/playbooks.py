"""``/onboard playbook list, show, edit``: playbooks, and the copies that chapters make of them."""

from __future__ import annotations

from discord import app_commands
from discord.ext import commands

from cogs.onboarding.group import onboard_group
from cogs.support.desk import Interaction, answer, open_form, replace
from cogs.support.options import AnyChapter, desk_of
from cogs.support.presses import on, typed, value
from domain.errors import PressUnknown
from domain.playbook_edits import Copy, Known, Wording, find, read_days
from domain.playbooks import Owner
from services.onboarding import editing
from views.commands import choices, words
from views.ids import Pressed
from views.onboarding import editing as views

playbook_group = app_commands.Group(
    name="playbook", description=words("cmd-onboard-playbook"), parent=onboard_group
)


@playbook_group.command(name="list", description=words("cmd-onboard-playbook-list"))
async def list_playbooks(interaction: Interaction) -> None:
    """Every playbook, and whose copy is in force."""
    desk = desk_of(interaction)
    person = await desk.person(interaction)
    found = await editing.listing(desk.house, person)
    await answer(interaction, views.listing(found, desk.say(person)))


@playbook_group.command(name="show", description=words("cmd-onboard-playbook-show"))
@app_commands.describe(
    playbook=words("opt-onboard-which"), chapter=words("opt-onboard-copy-chapter")
)
@app_commands.choices(playbook=choices(Known, "playbook"))
async def show(interaction: Interaction, playbook: str, chapter: AnyChapter | None = None) -> None:
    """One playbook with its steps."""
    desk = desk_of(interaction)
    person = await desk.person(interaction)
    copy = await editing.show(desk.house, person, playbook, chapter)
    await answer(interaction, views.show(copy, desk.say(person)))


@playbook_group.command(name="edit", description=words("cmd-onboard-playbook-edit"))
@app_commands.describe(
    playbook=words("opt-onboard-which"), chapter=words("opt-onboard-copy-chapter")
)
@app_commands.choices(playbook=choices(Known, "playbook"))
async def edit(interaction: Interaction, playbook: str, chapter: AnyChapter | None = None) -> None:
    """Change the copy of a chapter or of the network."""
    desk = desk_of(interaction)
    person = await desk.person(interaction)
    copy = await editing.open_up(desk.house, person, playbook, chapter)
    await answer(interaction, views.editor(copy, desk.say(person)))


class Playbooks(commands.Cog):
    """Presses on playbooks and on their copies."""

    @on("playbook.open")
    async def open(self, interaction: Interaction, _pressed: Pressed) -> None:
        """One of the list."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        copy = await editing.show(desk.house, person, value(interaction), None)
        await replace(interaction, views.show(copy, desk.say(person)))

    @on("playbook.edit")
    async def edit(self, interaction: Interaction, pressed: Pressed) -> None:
        """*Edit*."""
        await _redraw(interaction, await _copy(interaction, pressed))

    @on("playbook.step")
    async def step(self, interaction: Interaction, pressed: Pressed) -> None:
        """A step was picked."""
        copy = await _copy(interaction, pressed)
        await _redraw(interaction, copy, chosen=value(interaction))

    @on("playbook.words", "playbook.add")
    async def form(self, interaction: Interaction, pressed: Pressed) -> None:
        """The form of a step, or of a new one."""
        copy = await _copy(interaction, pressed)
        desk = desk_of(interaction)
        say = desk.say(await desk.person(interaction))
        step = pressed.text(2) or None
        if pressed.action == "playbook.add":
            await open_form(interaction, views.form(copy, say, step=None, after=step))
            return
        steps = copy.playbook.steps
        chosen = steps[find(copy.playbook, step or "")]
        await open_form(interaction, views.form(copy, say, step=chosen))

    @on("playbook.worded")
    async def worded(self, interaction: Interaction, pressed: Pressed) -> None:
        """A step in other words."""
        before = await _copy(interaction, pressed)
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        step, wording = pressed.text(2), _wording(interaction, before)
        name, chapter = pressed.text(0), pressed.number(1)
        copy = await editing.rewrite(desk.house, person, name, chapter, step, wording)
        await _redraw(interaction, copy, chosen=step)

    @on("playbook.added")
    async def added(self, interaction: Interaction, pressed: Pressed) -> None:
        """A step more."""
        before = await _copy(interaction, pressed)
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        after, wording = pressed.text(2) or None, _wording(interaction, before)
        name, chapter = pressed.text(0), pressed.number(1)
        copy = await editing.add(desk.house, person, name, chapter, after, wording)
        await _redraw(interaction, copy)

    @on("playbook.up", "playbook.down")
    async def move(self, interaction: Interaction, pressed: Pressed) -> None:
        """A step one place up or down."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        by = -1 if pressed.action == "playbook.up" else 1
        name, chapter, step = pressed.text(0), pressed.number(1), pressed.text(2)
        copy = await editing.move(desk.house, person, name, chapter, step, by)
        await _redraw(interaction, copy, chosen=step)

    @on("playbook.remove")
    async def remove(self, interaction: Interaction, pressed: Pressed) -> None:
        """A step less."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        name, chapter, step = pressed.text(0), pressed.number(1), pressed.text(2)
        copy = await editing.remove(desk.house, person, name, chapter, step)
        await _redraw(interaction, copy)

    @on("playbook.original")
    async def original(self, interaction: Interaction, pressed: Pressed) -> None:
        """*Back to the original*: shown for confirmation first."""
        copy = await _copy(interaction, pressed)
        desk = desk_of(interaction)
        say = desk.say(await desk.person(interaction))
        await replace(interaction, views.original_preview(copy, say))

    @on("playbook.restore")
    async def restore(self, interaction: Interaction, pressed: Pressed) -> None:
        """The copy is given up."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        name, chapter = pressed.text(0), pressed.number(1)
        copy = await editing.restore(desk.house, person, name, chapter)
        await _redraw(interaction, copy)


async def _copy(interaction: Interaction, pressed: Pressed) -> Copy:
    """The copy that a press is about, while the person may edit it."""
    desk = desk_of(interaction)
    person = await desk.person(interaction)
    return await editing.reopen(desk.house, person, pressed.text(0), pressed.number(1))


async def _redraw(interaction: Interaction, copy: Copy, *, chosen: str | None = None) -> None:
    desk = desk_of(interaction)
    say = desk.say(await desk.person(interaction))
    await replace(interaction, views.editor(copy, say, chosen=chosen))


def _wording(interaction: Interaction, copy: Copy) -> Wording:
    """What was typed and chosen in the form of a step, in the language of its copy."""
    said = typed(interaction)
    try:
        owner = Owner(said.get("owner", ""))
    except ValueError:
        raise PressUnknown from None
    return Wording(said.get("text", ""), copy.language, read_days(said.get("days", "")), owner)
