"""``/project add, list, show``: what people of the network make."""

from __future__ import annotations

from typing import Any

from discord import app_commands
from discord.ext import commands

from cogs.support.desk import Interaction, answer, open_form, replace
from cogs.support.options import LOOK_LIMIT, AnyChapter, Text, desk_of
from cogs.support.presses import number, on, typed
from domain.errors import NotAllowed
from domain.folding import fold
from domain.ids import encode
from domain.projects import Project, ProjectGone
from services.projects import finding, keeping
from services.projects.finding import Wanted
from services.projects.keeping import Words
from views import projects as views
from views.commands import words
from views.ids import Pressed
from views.reply import Reply, turners

Topic = app_commands.Range[str, 1, 50]  # fits in a button that turns the page

project_group = app_commands.Group(
    name="project", description=words("cmd-project"), guild_only=True
)


class ProjectOption(app_commands.Transformer):
    """A project that the person may see."""

    @property
    def max_value(self) -> int:
        """The longest text that is looked up."""
        return LOOK_LIMIT

    async def transform(self, interaction: Interaction, value: Any, /) -> Project:
        """The project meant. Raises ``NotFound`` or ``SeveralFound``."""
        desk = desk_of(interaction)
        return await finding.choose(desk.house, await desk.person(interaction), str(value))

    async def autocomplete(  # type: ignore[override]  # any text is a value
        self, interaction: Interaction, value: str, /
    ) -> list[app_commands.Choice[str]]:
        """Up to 25 projects by their names."""
        desk = desk_of(interaction)
        found = await finding.suggest(desk.house, await desk.person(interaction), value)
        return [
            app_commands.Choice(name=views.choice(one), value=f"id:{encode(one.id)}")
            for one in found
        ]


@project_group.command(name="add", description=words("cmd-project-add"))
@app_commands.describe(
    name=words("opt-project-name"),
    text=words("opt-project-text"),
    link=words("opt-project-link"),
    topics=words("opt-project-topics"),
    chapter=words("opt-chapter"),
    only_chapter=words("opt-project-only-chapter"),
)
async def add(
    interaction: Interaction,
    name: Text,
    text: Text | None = None,
    link: Text | None = None,
    topics: Text | None = None,
    chapter: AnyChapter | None = None,
    only_chapter: bool = False,
) -> None:
    """Write a project's card."""
    desk = desk_of(interaction)
    person = await desk.person(interaction)
    said = Words(name, text or "", link or "", topics or "")
    made = await keeping.add(
        desk.house,
        person,
        said,
        chapter=chapter.id if chapter else None,
        only_chapter=only_chapter,
    )
    await answer(interaction, await _card(interaction, made.id, "project-added"))


@project_group.command(name="list", description=words("cmd-project-list"))
@app_commands.describe(
    topic=words("opt-project-topic"), chapter=words("opt-chapter"), mine=words("opt-project-mine")
)
async def list_projects(
    interaction: Interaction,
    topic: Topic | None = None,
    chapter: AnyChapter | None = None,
    mine: bool = False,
) -> None:
    """Projects, ten to a page."""
    wanted = Wanted(fold(topic or ""), chapter.id if chapter else None, mine)
    await answer(interaction, await _page(interaction, wanted, 0))


@project_group.command(name="show", description=words("cmd-project-show"))
@app_commands.describe(project=words("opt-project-known"))
async def show(
    interaction: Interaction, project: app_commands.Transform[Project, ProjectOption]
) -> None:
    """One project's card."""
    await answer(interaction, await _card(interaction, project.id))


async def _card(interaction: Interaction, project: int, note: str = "") -> Reply:
    desk = desk_of(interaction)
    person = await desk.person(interaction)
    found = await finding.card(desk.house, person, project)
    say = desk.say(person)
    return views.card(found, say, note=say(note) if note else None)


async def _page(interaction: Interaction, wanted: Wanted, page: int) -> Reply:
    desk = desk_of(interaction)
    person = await desk.person(interaction)
    found = await finding.listing(desk.house, person, wanted, page)
    say = desk.say(person)
    narrowed = bool(wanted.text or wanted.chapter or wanted.mine)
    asked = (int(wanted.mine), wanted.chapter or 0, wanted.text)
    pages = turners(say, "project.page", number=found.number, more=found.more, then=asked)
    return views.listing(found.projects, say, narrowed=narrowed, pages=pages)


class Projects(commands.Cog):
    """Presses on projects."""

    @on("project.page")
    async def turn(self, interaction: Interaction, pressed: Pressed) -> None:
        """Another page."""
        wanted = Wanted(pressed.text(3), pressed.number(2) or None, bool(pressed.number(1)))
        await replace(interaction, await _page(interaction, wanted, pressed.page(0)))

    @on("project.open")
    async def open(self, interaction: Interaction, _pressed: Pressed) -> None:
        """One project picked from a list."""
        await answer(interaction, await _card(interaction, number(interaction)))

    @on("project.edit")
    async def edit(self, interaction: Interaction, pressed: Pressed) -> None:
        """The form of one's own card."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        found = await finding.card(desk.house, person, pressed.number(0))
        if not found.yours:
            raise ProjectGone
        await open_form(interaction, views.form(found.project, desk.say(person)))

    @on("project.typed")
    async def typed(self, interaction: Interaction, pressed: Pressed) -> None:
        """What was typed into the form."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        given = typed(interaction)
        said = Words(*(given.get(name, "") for name in ("name", "text", "link", "topics")))
        changed = await keeping.change(desk.house, person, pressed.number(0), said)
        await replace(interaction, await _card(interaction, changed.id, "project-changed"))

    @on("project.remove")
    async def remove(self, interaction: Interaction, pressed: Pressed) -> None:
        """Whether it shall really be taken down."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        found = await finding.card(desk.house, person, pressed.number(0))
        if not found.removable:
            raise NotAllowed("connector" if found.project.chapter else "author")
        await replace(interaction, views.asked(found.project, desk.say(person)))

    @on("project.keep")
    async def keep(self, interaction: Interaction, pressed: Pressed) -> None:
        """The card again."""
        await replace(interaction, await _card(interaction, pressed.number(0)))

    @on("project.gone")
    async def gone(self, interaction: Interaction, pressed: Pressed) -> None:
        """Take it down."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        found = await keeping.take_down(desk.house, person, pressed.number(0))
        await replace(interaction, views.taken_down(found, desk.say(person)))
