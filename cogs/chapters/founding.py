"""``/chapter start``, and the buttons of a founding."""

from __future__ import annotations

from discord import app_commands
from discord.ext import commands

from cogs.chapters.group import chapter_group
from cogs.support.desk import Interaction, answer, in_place, open_form, replace
from cogs.support.options import Name, Text, desk_of, suggest_towns
from cogs.support.presses import number, on, typed
from domain.errors import NotAllowed
from domain.founding_outcomes import Begun, Previewed, WhichTown
from domain.founding_places import Around
from domain.foundings import FoundingGone, Level
from services.chapters import towns
from services.foundings import asking, committing, forming, starting, wishing
from views.commands import words
from views.foundings import card as views
from views.foundings import starting as starting_views
from views.foundings import wishes as wish_views
from views.ids import Pressed
from views.reply import Reply


@chapter_group.command(name="start", description=words("cmd-chapter-start"))
@app_commands.describe(
    city=words("opt-start-city"), why=words("opt-start-why"), theme=words("opt-start-theme")
)
async def start(interaction: Interaction, city: Name, why: Text, theme: Text | None = None) -> None:
    """Begin a chapter where there is none."""
    desk = desk_of(interaction)
    person = await desk.person(interaction)
    found = await towns.named(desk.house, city)
    seen = await starting.begin(desk.house, person, city, found, theme, why)
    await answer(interaction, await _started(interaction, seen))


start.autocomplete("city")(suggest_towns)


async def _started(interaction: Interaction, seen: starting.Seen) -> Reply:
    desk = desk_of(interaction)
    person = await desk.person(interaction)
    say = desk.say(person)
    match seen:
        case WhichTown():
            return starting_views.which(seen, say)
        case Previewed():
            return starting_views.preview(seen, say)
        case Begun():
            note = starting_views.begun(seen, person.id, say)
            return await _details(interaction, seen.standing.founding.id, note=note)
        case Around():
            if seen.chapter is None:
                raise FoundingGone
            return starting_views.alive(seen.chapter, say)


async def _details(interaction: Interaction, founding: int, *, note: str = "") -> Reply:
    desk = desk_of(interaction)
    person = await desk.person(interaction)
    seen = await committing.see(desk.house, person, founding)
    return views.details(seen, desk.say(person), note=note)


async def _tell(interaction: Interaction, founding: int, note: str) -> None:
    """What a press came to, with the founding; in the place of a private view of it."""
    await in_place(interaction, await _details(interaction, founding, note=note))


class FoundingStarts(commands.Cog):
    """From what was typed to the card; a silent chapter's answer; wishes for a place."""

    @on("founding.town")
    async def town(self, interaction: Interaction, pressed: Pressed) -> None:
        """Which of several towns of one name was meant."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        seen = await starting.pick(desk.house, person, pressed.number(0), number(interaction))
        await replace(interaction, await _started(interaction, seen))

    @on("founding.confirm")
    async def confirm(self, interaction: Interaction, pressed: Pressed) -> None:
        """*Confirm*: it begins."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        seen = await starting.confirm(
            desk.house, person, pressed.number(0), channel=interaction.channel_id
        )
        await replace(interaction, await _started(interaction, seen))

    @on("founding.discard")
    async def discard(self, interaction: Interaction, pressed: Pressed) -> None:
        """*Discard*."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        await starting.discard(desk.house, person, pressed.number(0))
        await replace(interaction, starting_views.discarded(desk.say(person)))

    @on("founding.here", "founding.let")
    async def answered(self, interaction: Interaction, pressed: Pressed) -> None:
        """*We are here* or *Let them*."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        here = pressed.action == "founding.here"
        result = await asking.answer(desk.house, person, pressed.number(0), here=here)
        await answer(interaction, starting_views.answered(result, desk.say(person)))

    @on("founding.wish")
    async def wish(self, interaction: Interaction, pressed: Pressed) -> None:
        """*Tell me if one starts here*."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        result = await wishing.wish(desk.house, person, pressed.number(0))
        if isinstance(result, Begun | Around):
            await answer(interaction, await _started(interaction, result))
        else:
            await answer(interaction, wish_views.remembered(result, desk.say(person)))

    @on("founding.forget")
    async def forget(self, interaction: Interaction, pressed: Pressed) -> None:
        """*Forget it*."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        result = await wishing.forget(desk.house, person, pressed.number(0))
        await replace(interaction, wish_views.forgotten(result, desk.say(person)))


class Foundings(commands.Cog):
    """The card of a founding and its private view."""

    @on("founding.open")
    async def open(self, interaction: Interaction, pressed: Pressed) -> None:
        """*Details*, or *I'm in*."""
        await answer(interaction, await _details(interaction, pressed.number(0)))

    @on("founding.show")
    async def show(self, interaction: Interaction, pressed: Pressed) -> None:
        """Back to the founding."""
        await replace(interaction, await _details(interaction, pressed.number(0)))

    @on("founding.take")
    async def take(self, interaction: Interaction, pressed: Pressed) -> None:
        """*Interest*, *Energy* or *Commitment*."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        level = pressed.one_of(1, Level)
        result = await committing.take(desk.house, person, pressed.number(0), level)
        await _tell(interaction, pressed.number(0), views.taken(result, desk.say(person)))

    @on("founding.back")
    async def back(self, interaction: Interaction, pressed: Pressed) -> None:
        """*Take it back*."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        result = await committing.take_back(desk.house, person, pressed.number(0))
        await _tell(interaction, pressed.number(0), views.taken_back(result, desk.say(person)))

    @on("founding.accompany")
    async def accompany(self, interaction: Interaction, pressed: Pressed) -> None:
        """*We accompany it*: with the one chapter they animate, or which of several?"""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        seen = await committing.may_accompany(desk.house, person, pressed.number(0))
        match seen.mentors:
            case (only,):
                await self._accompany(interaction, pressed.number(0), only.id)
            case _:
                await answer(interaction, views.which_mentor(seen, desk.say(person)))

    @on("founding.mentor")
    async def mentor(self, interaction: Interaction, pressed: Pressed) -> None:
        """Which of their chapters accompanies it."""
        await self._accompany(interaction, pressed.number(0), number(interaction))

    async def _accompany(self, interaction: Interaction, founding: int, chapter: int) -> None:
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        result = await committing.accompany(desk.house, person, founding, chapter)
        await _tell(interaction, founding, views.accompanied(result, desk.say(person)))

    @on("founding.form")
    async def form(self, interaction: Interaction, pressed: Pressed) -> None:
        """*Form it now*: shown for confirmation first."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        person.need_steward()
        seen = await committing.see(desk.house, person, pressed.number(0))
        await replace(interaction, views.form_preview(seen, desk.say(person)))

    @on("founding.early")
    async def early(self, interaction: Interaction, pressed: Pressed) -> None:
        """*Form it all the same*: why?"""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        person.need_steward()
        asked = views.early_form(pressed.number(0), desk.say(person))
        await open_form(interaction, asked)

    @on("founding.formed", "founding.reasoned")
    async def formed(self, interaction: Interaction, pressed: Pressed) -> None:
        """A steward forms it, with a reason where something was missing."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        early = pressed.action == "founding.reasoned"
        reason = typed(interaction).get("reason", "") if early else None
        result = await forming.form(desk.house, person, pressed.number(0), reason)
        await _tell(interaction, pressed.number(0), views.formed(result, desk.say(person)))

    @on("founding.propose")
    async def propose(self, interaction: Interaction, pressed: Pressed) -> None:
        """*Ask the connectors again*."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        result = await forming.propose(desk.house, person, pressed.number(0))
        await _tell(interaction, pressed.number(0), views.proposed(result, desk.say(person)))

    @on("founding.on")
    async def go_on(self, interaction: Interaction, pressed: Pressed) -> None:
        """*It goes on*."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        result = await forming.go_on(desk.house, person, pressed.number(0))
        await _tell(interaction, pressed.number(0), views.goes_on(result, desk.say(person)))

    @on("founding.rest")
    async def rest(self, interaction: Interaction, pressed: Pressed) -> None:
        """*Let it rest*: shown for confirmation first."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        seen = await committing.see(desk.house, person, pressed.number(0))
        if not seen.may_rest:
            raise NotAllowed("steward")
        await answer(interaction, views.rest_preview(seen, desk.say(person)))

    @on("founding.rested")
    async def rested(self, interaction: Interaction, pressed: Pressed) -> None:
        """It rests."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        result = await forming.rest(desk.house, person, pressed.number(0))
        await replace(interaction, starting_views.rested(result, desk.say(person)))
