"""``/chapter list, show, near, join, leave`` and the buttons of a chapter's card."""

from __future__ import annotations

from collections.abc import Sequence

from discord import app_commands
from discord.ext import commands

from cogs.chapters.ending import remembered
from cogs.chapters.group import chapter_group
from cogs.support.desk import Interaction, answer, replace
from cogs.support.options import AnyChapter, Name, desk_of, suggest_towns
from cogs.support.presses import number, on
from cogs.support.standing import standing_of
from domain.chapters import Chapter, Status
from domain.ids import encode
from services.chapters import finding, joining, towns
from services.chapters.finding import Filter, Page
from services.chapters.towns import Near, Towns
from views import chapters as views
from views import events as event_views
from views import facts
from views.commands import choices, words
from views.ids import Pressed
from views.reply import Reply, button, turners
from views.texts import Say


@chapter_group.command(name="list", description=words("cmd-chapter-list"))
@app_commands.describe(
    country=words("opt-country"), theme=words("opt-theme"), status=words("opt-chapter-status")
)
@app_commands.choices(status=choices(Status, "chapter-status"))
async def list_chapters(
    interaction: Interaction,
    country: Name | None = None,
    theme: bool | None = None,
    status: str | None = None,
) -> None:
    """The network's chapters, ten to a page."""
    desk = desk_of(interaction)
    person = await desk.person(interaction)
    wanted = finding.wanted(country, theme, status)
    page = await finding.listing(desk.house, person, wanted)
    await answer(interaction, _page(page, wanted, desk.say(person)))


@list_chapters.autocomplete("country")
async def suggest_countries(interaction: Interaction, typed: str) -> list[app_commands.Choice[str]]:
    """The countries in which the network has chapters, in the reader's language."""
    desk = desk_of(interaction)
    person = await desk.person(interaction)
    found = await finding.suggest_countries(desk.house, person, typed)
    return [
        app_commands.Choice(name=f"{name} ({number})", value=code) for code, name, number in found
    ]


@chapter_group.command(name="show", description=words("cmd-chapter-show"))
@app_commands.describe(chapter=words("opt-chapter"))
async def show(interaction: Interaction, chapter: AnyChapter) -> None:
    """One chapter, its people and what comes next."""
    await answer(interaction, await _card(interaction, chapter))


@chapter_group.command(name="near", description=words("cmd-chapter-near"))
@app_commands.describe(city=words("opt-city"))
async def near(interaction: Interaction, city: Name) -> None:
    """The chapters by their distance from a town."""
    desk = desk_of(interaction)
    person = await desk.person(interaction)
    found = await towns.near(desk.house, person, city)
    await answer(interaction, _near(found, desk.say(person)))


near.autocomplete("city")(suggest_towns)


@chapter_group.command(name="join", description=words("cmd-chapter-join"))
@app_commands.describe(chapter=words("opt-chapter"))
async def join(interaction: Interaction, chapter: AnyChapter) -> None:
    """Become a member; the chapter's role follows."""
    await _join(interaction, chapter)


@chapter_group.command(name="leave", description=words("cmd-chapter-leave"))
@app_commands.describe(chapter=words("opt-chapter"))
async def leave(interaction: Interaction, chapter: AnyChapter) -> None:
    """End one's membership; the chapter's role is taken."""
    await _leave(interaction, chapter.id)


async def _join(interaction: Interaction, chapter: Chapter) -> None:
    desk = desk_of(interaction)
    person = await desk.person(interaction)
    guild = facts.inside(interaction.guild)
    standing = await standing_of(guild, chapter.role, interaction.user)
    result = await joining.join(desk.house, person, chapter.id, standing)
    await answer(interaction, views.outcome(result, desk.say(person)))


async def _leave(interaction: Interaction, chapter: int) -> None:
    desk = desk_of(interaction)
    person = await desk.person(interaction)
    result = await joining.leave(desk.house, person, chapter)
    await answer(interaction, views.outcome(result, desk.say(person)))


async def _card(interaction: Interaction, chapter: Chapter) -> Reply:
    desk = desk_of(interaction)
    person = await desk.person(interaction)
    found = await finding.card(desk.house, person, chapter)
    shown = views.card(
        found.chapter,
        desk.say(person),
        members=found.people,
        connectors=found.connectors,
        events=found.events,
        belongs=found.belongs,
        kin=_kin(found.kin.parent, found.kin.mentor, found.kin.children, found.kin.mentored),
    )
    return await remembered(interaction, chapter, shown)


def _kin(
    parent: str | None, mentor: str | None, children: Sequence[str], mentored: Sequence[str]
) -> dict[str, Sequence[str]]:
    """The kin of a chapter by what they are to it."""
    above = {"parent": [parent] if parent else [], "mentor": [mentor] if mentor else []}
    return {**above, "children": children, "mentored": mentored}


def _page(page: Page, wanted: Filter, say: Say) -> Reply:
    args = (wanted.country, wanted.kind, wanted.status)
    parts = turners(say, "chapter.page", number=page.number, more=page.more, then=args)
    if page.chapters:
        parts = (*parts, button(say("button-map"), "chapter.map", wanted.country))
    listed = [(one.chapter, one.people) for one in page.chapters]
    return views.listing(listed, say, parts, narrowed=any(args))


def _near(found: Near | Towns, say: Say) -> Reply:
    if isinstance(found, Towns):
        return views.towns(found.text, found.towns, say)
    return views.near(found.town, found.chapters, found.others, say)


class ChapterCards(commands.Cog):
    """Presses on a chapter's card and on lists of chapters."""

    @on("chapter.join")
    async def join(self, interaction: Interaction, pressed: Pressed) -> None:
        """*Join*."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        await _join(interaction, await finding.get(desk.house, person, pressed.number(0)))

    @on("chapter.leave")
    async def leave(self, interaction: Interaction, pressed: Pressed) -> None:
        """*Leave*."""
        await _leave(interaction, pressed.number(0))

    @on("chapter.events")
    async def events(self, interaction: Interaction, pressed: Pressed) -> None:
        """*Events*: what the chapter has planned; its pages are those of ``/event list``."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        say = desk.say(person)
        chapter = await finding.get(desk.house, person, pressed.number(0))
        coming, more = await finding.events_of(desk.house, person, chapter.id, limit=finding.PAGE)
        since = encode(int(desk.house.now().timestamp()))
        turn = button(say("button-more"), "event.page", 1, encode(chapter.id), "", "", since, "")
        shown = event_views.listing(
            coming,
            say,
            title=say("chapter-events-title", chapter=chapter.name),
            empty=say("chapter-next-none"),
            pages=(turn,) if more else (),
        )
        await answer(interaction, shown)

    @on("chapter.card")
    async def look(self, interaction: Interaction, pressed: Pressed) -> None:
        """*Chapter*, on something that speaks of it."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        chapter = await finding.get(desk.house, person, pressed.number(0))
        await answer(interaction, await _card(interaction, chapter))

    @on("chapter.open")
    async def open(self, interaction: Interaction, _pressed: Pressed) -> None:
        """One chapter picked from a list."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        chapter = await finding.get(desk.house, person, number(interaction))
        await answer(interaction, await _card(interaction, chapter))

    @on("chapter.page")
    async def turn(self, interaction: Interaction, pressed: Pressed) -> None:
        """Another page of a list."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        wanted = Filter(pressed.text(1), pressed.text(2), pressed.text(3))
        page = await finding.listing(desk.house, person, wanted, pressed.page(0))
        await replace(interaction, _page(page, wanted, desk.say(person)))

    @on("chapter.town")
    async def town(self, interaction: Interaction, _pressed: Pressed) -> None:
        """Which of several towns of one name was meant."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        found = await towns.near_place(desk.house, person, number(interaction))
        await replace(interaction, _near(found, desk.say(person)))
