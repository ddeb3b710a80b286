"""``/member find, show`` and *Profile* on a person: the directory, as far as it is open."""

from __future__ import annotations

import discord
from discord import app_commands
from discord.ext import commands

from cogs.support.callback import offer
from cogs.support.desk import Interaction, answer, replace
from cogs.support.options import AnyChapter, desk_of
from cogs.support.presses import number, on
from domain.people import Person
from services.members import finding, profiles
from services.members.finding import Wanted
from views import members as views
from views import profiles as profile_views
from views.commands import words
from views.ids import Pressed
from views.reply import Reply, turners

Word = app_commands.Range[str, 1, 100]
Choices = list[app_commands.Choice[str]]

member_group = app_commands.Group(name="member", description=words("cmd-member"), guild_only=True)


@member_group.command(name="find", description=words("cmd-member-find"))
@app_commands.describe(
    query=words("opt-member-query"),
    city=words("opt-member-city"),
    chapter=words("opt-chapter"),
    skill=words("opt-member-skill"),
    language=words("opt-member-language"),
)
async def find(
    interaction: Interaction,
    query: Word | None = None,
    city: Word | None = None,
    chapter: AnyChapter | None = None,
    skill: Word | None = None,
    language: Word | None = None,
) -> None:
    """People, ten to a page."""
    desk = desk_of(interaction)
    person = await desk.person(interaction)
    wanted = Wanted(
        query or "", city or "", skill or "", language or "", chapter.id if chapter else None
    )
    await answer(interaction, await _page(interaction, person, wanted, 0))


@find.autocomplete("query")
async def suggest_names(interaction: Interaction, typed: str) -> Choices:
    """Names of people who opened something."""
    return await _suggested(interaction, "name", typed)


@find.autocomplete("city")
async def suggest_cities(interaction: Interaction, typed: str) -> Choices:
    """Cities that people opened."""
    return await _suggested(interaction, "city", typed)


@find.autocomplete("skill")
async def suggest_skills(interaction: Interaction, typed: str) -> Choices:
    """Skills and topics that people opened."""
    return await _suggested(interaction, "skill", typed)


@find.autocomplete("language")
async def suggest_languages(interaction: Interaction, typed: str) -> Choices:
    """Languages that people opened."""
    return await _suggested(interaction, "language", typed)


async def _suggested(interaction: Interaction, kind: str, typed: str) -> Choices:
    desk = desk_of(interaction)
    person = await desk.person(interaction)
    found = await finding.suggest(desk.house, person, kind, typed)
    return await offer(interaction, ((one[:100], one[:100]) for one in found))


@member_group.command(name="show", description=words("cmd-member-show"))
@app_commands.describe(member=words("opt-member"))
async def show(interaction: Interaction, member: discord.User) -> None:
    """One person, as far as they are open to whoever asks."""
    await _show(interaction, member)


@app_commands.context_menu(name=words("menu-profile"))
@app_commands.guild_only()
async def profile_menu(interaction: Interaction, member: discord.User | discord.Member) -> None:
    """*Profile* on a person: as ``/member show``."""
    await _show(interaction, member)


async def _show(interaction: Interaction, member: discord.User | discord.Member) -> None:
    desk = desk_of(interaction)
    person = await desk.person(interaction)
    say = desk.say(person)
    profile = await finding.show(desk.house, person, member.id, member.display_name, bot=member.bot)
    if member.id == person.id:
        await answer(interaction, profile_views.own(profile, profiles.hidden(profile), say))
    else:
        await answer(interaction, views.card(profile, say))


async def _page(interaction: Interaction, viewer: Person, wanted: Wanted, number: int) -> Reply:
    desk = desk_of(interaction)
    page = await finding.listing(desk.house, viewer, wanted, number)
    args: tuple[str, ...] = ()
    if page.more or page.number:
        args = await finding.packed(desk.house, viewer, wanted)
    say = desk.say(viewer)
    return views.listing(
        page.people,
        say,
        empty=say("member-list-empty" if wanted.is_empty() else "member-list-none"),
        respelled=page.respelled,
        pages=turners(say, "member.page", number=page.number, more=page.more, then=args),
    )


class Directory(commands.Cog):
    """Presses on lists of people."""

    @on("member.page")
    async def turn(self, interaction: Interaction, pressed: Pressed) -> None:
        """Another page."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        wanted = await finding.unpacked(desk.house, person, pressed.args[1:])
        await replace(interaction, await _page(interaction, person, wanted, pressed.page(0)))

    @on("member.open")
    async def open(self, interaction: Interaction, _pressed: Pressed) -> None:
        """One person picked from a list."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        profile = await finding.named(desk.house, person, number(interaction))
        await answer(interaction, views.card(profile, desk.say(person)))
