"""``/magazine follow, latest, write, editor``: feeds, articles, and whom to ask about writing."""

from __future__ import annotations

from enum import StrEnum

import discord
from discord import app_commands
from discord.ext import commands

from cogs.support.desk import Desk, Interaction, announce, answer, replace
from cogs.support.options import desk_of, someone
from cogs.support.patience import Note
from cogs.support.presses import number, on
from domain.people import Person
from services import networks
from services.magazine import editing, finding, following, previewing
from services.magazine.finding import Wanted
from views import facts, languages, working
from views import magazine as views
from views.commands import choices, words
from views.ids import Pressed
from views.reply import Reply, turners

Word = app_commands.Range[str, 1, 100]
Address = app_commands.Range[str, 1, 500]

magazine_group = app_commands.Group(
    name="magazine", description=words("cmd-magazine"), guild_only=True
)


class Naming(StrEnum):
    """What a steward does about an editor."""

    ADD = "add"
    REMOVE = "remove"


@magazine_group.command(name="follow", description=words("cmd-magazine-follow"))
@app_commands.describe(
    url=words("opt-magazine-url"),
    channel=words("opt-magazine-channel"),
    language=words("opt-magazine-feed-language"),
)
async def follow(
    interaction: Interaction,
    url: Address | None = None,
    channel: discord.TextChannel | None = None,
    language: Word | None = None,
) -> None:
    """Preview a feed; without an address, show what is followed."""
    desk = desk_of(interaction)
    person = await desk.person(interaction)
    say = desk.say(person)
    if url is None:
        found = await following.feeds(desk.house, person)
        await answer(interaction, views.feeds(found, await _announced(desk, person), say))
        return
    previewing.need_steward(person)
    code = languages.read(language, say)[0] if language else None
    announce(interaction, working.reading(url, say))
    shown = await previewing.preview(desk.house, person, url, channel.id if channel else None, code)
    found_in = facts.inside(interaction.guild).get_channel(shown.channel)
    lacking = facts.lacking(found_in) if found_in is not None else ()
    reply = views.preview(
        *(shown.draft, shown.found.name, shown.host, shown.language, shown.channel),
        shown.found.entries,
        say,
        aside=shown.found.aside,
        lacking=lacking,
    )
    await answer(interaction, reply)


async def _announced(desk: Desk, person: Person) -> int | None:
    return (await networks.settings(desk.house, person)).announce_channel


@magazine_group.command(name="latest", description=words("cmd-magazine-latest"))
@app_commands.describe(topic=words("opt-magazine-topic"), language=words("opt-magazine-language"))
async def latest(
    interaction: Interaction, topic: Word | None = None, language: Word | None = None
) -> None:
    """Articles, ten to a page."""
    desk = desk_of(interaction)
    person = await desk.person(interaction)
    code = languages.read(language, desk.say(person))[0] if language else ""
    what = finding.wanted(topic, code)
    await answer(interaction, await _page(desk, person, what, 0))


@latest.autocomplete("language")
async def suggest_languages(interaction: Interaction, typed: str) -> list[app_commands.Choice[str]]:
    """The languages in which there are articles."""
    desk = desk_of(interaction)
    person = await desk.person(interaction)
    say = desk.say(person)
    named = [languages.name(one, say) for one in await finding.languages(desk.house, person)]
    matching = [one for one in named if typed.casefold() in one.casefold()]
    return [app_commands.Choice(name=one[:100], value=one[:100]) for one in matching[:25]]


async def _page(desk: Desk, person: Person, what: Wanted, at: int) -> Reply:
    say = desk.say(person)
    page = await finding.listing(desk.house, person, what, at)
    searched = bool(what.topic or what.language)
    empty = say("magazine-none" if searched else "magazine-empty")
    then = (what.language, what.topic)
    pages = turners(say, "magazine.page", number=page.number, more=page.more, then=then)
    return views.listing(page.articles, say, empty=empty, pages=pages)


@magazine_group.command(name="write", description=words("cmd-magazine-write"))
async def write(interaction: Interaction) -> None:
    """The path from an idea to an article, and whom to ask."""
    desk = desk_of(interaction)
    person = await desk.person(interaction)
    found = await finding.path(desk.house, person)
    await answer(interaction, views.path(found, desk.say(person)))


@magazine_group.command(name="editor", description=words("cmd-magazine-editor"))
@app_commands.describe(
    member=words("opt-magazine-editor"), action=words("opt-magazine-editor-action")
)
@app_commands.choices(action=choices(Naming, "magazine-naming"))
async def editor(
    interaction: Interaction, member: discord.Member, action: str | None = None
) -> None:
    """Name an editor, or end that."""
    desk = desk_of(interaction)
    person = await desk.person(interaction)
    ends = action == Naming.REMOVE
    done = await editing.name(desk.house, person, someone(member), ends=ends)
    reply = views.named(member.id, done.editors, desk.say(person), ends=ends, changed=done.changed)
    await answer(interaction, reply)


class Magazine(commands.Cog):
    """Presses on previews, feeds and articles."""

    @on("magazine.confirm")
    async def confirm(self, interaction: Interaction, pressed: Pressed) -> None:
        """*Confirm*: follow it."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        say = desk.say(person)
        announce(interaction, working.again(say), Note.INSTEAD)
        feed = await previewing.confirm(desk.house, person, pressed.number(0))
        await replace(interaction, views.followed(feed, say))

    @on("magazine.discard")
    async def discard(self, interaction: Interaction, pressed: Pressed) -> None:
        """*Discard*."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        await previewing.discard(desk.house, person, pressed.number(0))
        await replace(interaction, views.discarded(desk.say(person)))

    @on("magazine.feed")
    async def feed(self, interaction: Interaction, _pressed: Pressed) -> None:
        """One feed picked from the list."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        found = await following.find(desk.house, person, number(interaction))
        announced = await _announced(desk, person)
        await replace(interaction, views.card(found, announced, desk.say(person)))

    @on("magazine.check")
    async def check(self, interaction: Interaction, pressed: Pressed) -> None:
        """*Check now*."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        say = desk.say(person)
        announce(interaction, working.again(say))
        done = await following.check_now(desk.house, person, pressed.number(0))
        await answer(interaction, views.checked(done.feed, done.new, done.told, say))

    @on("magazine.stop")
    async def stop(self, interaction: Interaction, pressed: Pressed) -> None:
        """*Stop following*."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        feed = await following.stop(desk.house, person, pressed.number(0))
        await replace(interaction, views.stopped(feed, desk.say(person)))

    @on("magazine.keep")
    async def keep(self, interaction: Interaction, pressed: Pressed) -> None:
        """*Keep trying*."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        feed = await following.keep_trying(desk.house, person, pressed.number(0))
        await replace(interaction, views.kept(feed, desk.say(person)))

    @on("magazine.latest")
    async def latest(self, interaction: Interaction, _pressed: Pressed) -> None:
        """*Latest articles*."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        await answer(interaction, await _page(desk, person, Wanted(), 0))

    @on("magazine.page")
    async def turn(self, interaction: Interaction, pressed: Pressed) -> None:
        """Another page of articles."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        what = Wanted(pressed.text(2), pressed.text(1))
        await replace(interaction, await _page(desk, person, what, pressed.page(0)))

    @on("magazine.article")
    async def open(self, interaction: Interaction, _pressed: Pressed) -> None:
        """One article picked from a list."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        found = await finding.find(desk.house, person, number(interaction))
        await answer(interaction, views.article(found, desk.say(person)))

    @on("magazine.path")
    async def path(self, interaction: Interaction, _pressed: Pressed) -> None:
        """*How to write*."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        found = await finding.path(desk.house, person)
        await answer(interaction, views.path(found, desk.say(person)))
