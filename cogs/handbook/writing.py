"""``/handbook add, edit, remove``, and what whoever looks after a page is asked about it."""

from __future__ import annotations

from dataclasses import replace as changed

import discord
from discord import app_commands
from discord.ext import commands

from cogs.handbook.group import AnyPage, handbook_group
from cogs.support.desk import Desk, Interaction, announce, answer, open_form, replace
from cogs.support.options import desk_of
from cogs.support.presses import number, on, typed, value
from domain.errors import PressUnknown
from domain.following import UrlOrFile
from domain.handbook import Audience, Draft
from domain.ids import decode
from domain.people import Person
from domain.questions.parts import Page as Practice
from services.handbook import files, keeping, previewing, writing
from views import handbook_forms as views
from views import handbook_sites as site_views
from views import working
from views.commands import choices, words
from views.ids import Pressed


@handbook_group.command(name="add", description=words("cmd-handbook-add"))
@app_commands.describe(
    url=words("opt-handbook-url"),
    file=words("opt-handbook-file"),
    audience=words("opt-handbook-audience"),
)
@app_commands.choices(audience=choices(Audience, "handbook-for"))
async def add(
    interaction: Interaction,
    url: app_commands.Range[str, 4, 500] | None = None,
    file: discord.Attachment | None = None,
    audience: str | None = None,
) -> None:
    """A form; or a file; or a site, which is previewed."""
    desk = desk_of(interaction)
    person = await desk.person(interaction)
    say = desk.say(person)
    if url is not None and file is not None:
        raise UrlOrFile
    if url is not None:
        person.need_steward()
        announce(interaction, working.reading(url, say))
        seen = await previewing.preview(
            desk.house, person, url, Audience(audience or Audience.NETWORK)
        )
        await answer(
            interaction,
            site_views.preview(
                *(seen.draft, seen.host, seen.pages, say), more=seen.more, audience=seen.audience
            ),
        )
        return
    await writing.may_add(desk.house, person)
    if file is None:
        await open_form(
            interaction,
            views.form(None, person.language, say, Audience(audience or Audience.NETWORK)),
        )
        return
    draft = await _read(desk, interaction, file, person)
    if audience is not None:
        draft = changed(draft, audience=Audience(audience))
    page = await writing.add(desk.house, person, draft)
    await answer(interaction, views.written(page, say, fresh=True))


async def _read(
    desk: Desk, interaction: Interaction, file: discord.Attachment, person: Person
) -> Draft:
    """The page that a file is."""
    files.check_file(file.filename, file.size)
    announce(interaction, working.reading(file.filename, desk.say(person)))
    return files.of_file(file.filename, await file.read(), person.language, desk.house.now())


@handbook_group.command(name="edit", description=words("cmd-handbook-edit"))
@app_commands.describe(page=words("opt-handbook-page"), file=words("opt-handbook-file-edit"))
async def edit(
    interaction: Interaction, page: AnyPage, file: discord.Attachment | None = None
) -> None:
    """The form of a page; or another text for it from a file."""
    desk = desk_of(interaction)
    person = await desk.person(interaction)
    say = desk.say(person)
    if file is None:
        known = await writing.may_edit(desk.house, person, page.id)
        await open_form(interaction, views.form(known, person.language, say))
        return
    known = await keeping.may_keep(desk.house, person, page.id)
    draft = await _read(desk, interaction, file, person)
    draft = changed(
        draft, language=known.language, audience=known.audience, replaces=known.replaces
    )
    result = await writing.edit(desk.house, person, known.id, draft)
    await answer(interaction, views.written(result, say))


@handbook_group.command(name="remove", description=words("cmd-handbook-remove"))
@app_commands.describe(page=words("opt-handbook-page"))
async def remove(interaction: Interaction, page: AnyPage) -> None:
    """Asks before a page goes."""
    desk = desk_of(interaction)
    person = await desk.person(interaction)
    known = await keeping.may_keep(desk.house, person, page.id)
    await answer(interaction, views.removing(known, desk.say(person)))


def _draft(interaction: Interaction) -> Draft:
    """What was typed and chosen in the form of a page."""
    said = typed(interaction)
    replaces = said.get("replaces", "none")
    try:
        return Draft(
            said.get("title", ""),
            said.get("text", ""),
            said.get("language", ""),
            Audience(said.get("audience", Audience.NETWORK)),
            None if replaces == "none" else Practice(replaces),
        )
    except ValueError:
        raise PressUnknown from None


class HandbookKeeping(commands.Cog):
    """Presses by whoever looks after pages."""

    @on("handbook.written")
    async def write(self, interaction: Interaction, _pressed: Pressed) -> None:
        """The form of a new page."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        page = await writing.add(desk.house, person, _draft(interaction))
        await answer(interaction, views.written(page, desk.say(person), fresh=True))

    @on("handbook.edit")
    async def edit(self, interaction: Interaction, pressed: Pressed) -> None:
        """*Edit*."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        page = await writing.may_edit(desk.house, person, pressed.number(0))
        await open_form(interaction, views.form(page, person.language, desk.say(person)))

    @on("handbook.edited")
    async def rewrite(self, interaction: Interaction, pressed: Pressed) -> None:
        """The form of a page that stands."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        page = await writing.edit(desk.house, person, pressed.number(0), _draft(interaction))
        await answer(interaction, views.written(page, desk.say(person)))

    @on("handbook.true")
    async def confirm(self, interaction: Interaction, pressed: Pressed) -> None:
        """*Still true*."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        pages = await keeping.confirm(desk.house, person, (pressed.number(0),))
        await replace(interaction, views.confirmed(pages, person.id, desk.say(person)))

    @on("handbook.remove")
    async def ask(self, interaction: Interaction, pressed: Pressed) -> None:
        """*Remove*."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        page = await keeping.may_keep(desk.house, person, pressed.number(0))
        await answer(interaction, views.removing(page, desk.say(person)))

    @on("handbook.removed")
    async def remove(self, interaction: Interaction, pressed: Pressed) -> None:
        """*Remove*, confirmed."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        page = await keeping.remove(desk.house, person, pressed.number(0))
        await replace(interaction, views.removed(page, desk.say(person)))

    @on("handbook.kept")
    async def keep(self, interaction: Interaction, _pressed: Pressed) -> None:
        """*Keep it*."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        await replace(interaction, views.kept(desk.say(person)))

    @on("handbook.hand")
    async def hand(self, interaction: Interaction, pressed: Pressed) -> None:
        """*Hand over*: to whom?"""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        page, heirs = await keeping.heirs(desk.house, person, pressed.number(0))
        named = [(heir.member, heir.name) for heir in heirs]
        await answer(interaction, views.handing(page, named, person.id, desk.say(person)))

    @on("handbook.handed")
    async def hand_over(self, interaction: Interaction, pressed: Pressed) -> None:
        """To this person, or to the stewards."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        heir = number(interaction) or None
        page = await keeping.hand_over(desk.house, person, pressed.number(0), heir)
        await replace(interaction, views.handed(page, desk.say(person)))

    @on("handbook.pick")
    async def pick(self, interaction: Interaction, _pressed: Pressed) -> None:
        """One of several pages that are asked about."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        try:
            chosen = decode(value(interaction))
        except ValueError:
            raise PressUnknown from None
        page = await keeping.may_keep(desk.house, person, chosen)
        await answer(interaction, views.review(page, desk.say(person)))
