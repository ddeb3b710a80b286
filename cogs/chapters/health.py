"""``/chapter health``, what a silent chapter is asked, and looking back."""

from __future__ import annotations

from discord import app_commands
from discord.ext import commands

from cogs.chapters.group import chapter_group
from cogs.support.desk import Interaction, answer, open_form, replace
from cogs.support.options import AnyChapter, desk_of
from cogs.support.presses import number, on, typed
from domain.errors import PressUnknown
from domain.health import RUNGS, Answer, Due, Rung, ToldFirst
from services.composting import proposing
from services.health import answering, board, offering, reflecting
from services.health.board import Pulse
from services.health.reflecting import Written
from views import composting
from views.commands import words
from views.health import asking as views
from views.health import boards, reflections
from views.ids import Pressed


@chapter_group.command(name="health", description=words("cmd-chapter-health"))
@app_commands.describe(chapter=words("opt-chapter"))
async def health(interaction: Interaction, chapter: AnyChapter) -> None:
    """How a chapter lives: its events, its people, what was asked and answered."""
    await _show(interaction, chapter.id)


async def _show(interaction: Interaction, chapter_id: int) -> None:
    desk = desk_of(interaction)
    person = await desk.person(interaction)
    pulse = await board.one(desk.house, person, chapter_id)
    shown = boards.chapter(_card(pulse, steward=person.steward), desk.say(person))
    await answer(interaction, shown)


def _card(pulse: Pulse, *, steward: bool) -> boards.Card:
    rhythm = pulse.rhythm
    return boards.Card(
        chapter=pulse.chapter,
        mentor=pulse.mentor.name if pulse.mentor else None,
        since=pulse.since,
        silence=pulse.silence,
        rung=pulse.rung,
        asked=pulse.asked,
        answers=pulse.answers,
        reflections=pulse.reflections,
        last=(rhythm.last.title, rhythm.last.starts) if rhythm.last else None,
        next=(rhythm.next.title, rhythm.next.starts) if rhythm.next else None,
        gap=rhythm.gap,
        common=rhythm.common,
        members=rhythm.members,
        joined=rhythm.joined,
        questions=rhythm.questions,
        people=[boards.Person(one.member, one.since, one.until) for one in rhythm.terms],
        stuck=pulse.stuck,
        steward=steward,
    )


def _due(pressed: Pressed) -> Due:
    """The question that a button belongs to. Raises ``PressUnknown``."""
    rung = pressed.number(2)
    if rung not in {Rung.WAKE, *RUNGS}:
        raise PressUnknown
    return Due(pressed.number(0), pressed.moment(1), Rung(rung))


def _args(due: Due) -> tuple[int, int, int]:
    return due.chapter, int(due.since.timestamp()), int(due.rung)


class ChapterHealth(commands.Cog):
    """Answers to what a silent chapter is asked, and presses on its board."""

    @on("health.open")
    async def open(self, interaction: Interaction, pressed: Pressed) -> None:
        """The board of a chapter."""
        await _show(interaction, pressed.number(0))

    @on("health.choose")
    async def choose(self, interaction: Interaction, _pressed: Pressed) -> None:
        """The board of a chapter picked from the network's."""
        await _show(interaction, number(interaction))

    @on("health.alive", "health.help")
    async def say(self, interaction: Interaction, pressed: Pressed) -> None:
        """*We're alive* or *We need help*: in a few words, if they like."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        due = _due(pressed)
        await answering.may_answer(desk.house, person, due)
        said = Answer.ALIVE if pressed.action == "health.alive" else Answer.HELP
        form = views.words_form(_args(due), said, desk.say(person))
        await open_form(interaction, form)

    @on("health.said-alive", "health.said-help")
    async def said(self, interaction: Interaction, pressed: Pressed) -> None:
        """The words were sent."""
        said = Answer.ALIVE if pressed.action == "health.said-alive" else Answer.HELP
        await self._answer(interaction, _due(pressed), said, typed(interaction).get("text", ""))

    @on("health.awake")
    async def awake(self, interaction: Interaction, pressed: Pressed) -> None:
        """*We're awake*: a chapter that rested is active again."""
        await self._answer(interaction, _due(pressed), Answer.AWAKE)

    @on("health.rest")
    async def rest(self, interaction: Interaction, pressed: Pressed) -> None:
        """*We'd rather rest*: shown for confirmation."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        due = _due(pressed)
        chapter = await answering.may_answer(desk.house, person, due)
        await answer(interaction, views.rest_preview(chapter, _args(due), desk.say(person)))

    @on("health.rested")
    async def rested(self, interaction: Interaction, pressed: Pressed) -> None:
        """*Confirm*: the chapter rests."""
        await self._answer(interaction, _due(pressed), Answer.REST, over=True)

    async def _answer(
        self,
        interaction: Interaction,
        due: Due,
        said: Answer,
        text: str = "",
        *,
        over: bool = False,
    ) -> None:
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        result = await answering.answer(desk.house, person, due, said, text)
        await (replace if over else answer)(interaction, views.answered(result, desk.say(person)))

    @on("health.keep")
    async def keep(self, interaction: Interaction, pressed: Pressed) -> None:
        """*Leave it for now*."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        result = await answering.keep(desk.house, person, _due(pressed))
        await answer(interaction, views.answered(result, desk.say(person)))

    @on("health.helper", "health.taker")
    async def offer(self, interaction: Interaction, pressed: Pressed) -> None:
        """*I'd help* and *I'd take it on*."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        said = Answer.HELPER if pressed.action == "health.helper" else Answer.TAKER
        result = await offering.offer(desk.house, person, _due(pressed), said)
        await answer(interaction, views.answered(result, desk.say(person)))

    @on("health.accompany", "health.decline")
    async def accompany(self, interaction: Interaction, pressed: Pressed) -> None:
        """*We'll accompany them*, or not now."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        agreed = pressed.action == "health.accompany"
        result = await offering.accompany(desk.house, person, _due(pressed), agreed=agreed)
        await answer(interaction, views.accompanied(result, desk.say(person)))

    @on("health.dormant")
    async def dormant(self, interaction: Interaction, pressed: Pressed) -> None:
        """*Mark dormant*: shown for confirmation."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        pulse = await board.one(desk.house, person, pressed.number(0))
        await answer(interaction, views.dormant_preview(pulse.chapter, desk.say(person)))

    @on("health.marked")
    async def marked(self, interaction: Interaction, pressed: Pressed) -> None:
        """*Confirm*: it rests, unless its connectors hear of it first."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        say = desk.say(person)
        result = await answering.mark_dormant(desk.house, person, pressed.number(0))
        if isinstance(result, ToldFirst):
            await replace(interaction, views.told_first(result, say))
        else:
            await replace(interaction, views.answered(result, say))

    @on("health.compost")
    async def compost(self, interaction: Interaction, pressed: Pressed) -> None:
        """*Propose composting*: the form, unless its end is on the way already."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        say = desk.say(person)
        pulse = await board.one(desk.house, person, pressed.number(0))
        if await proposing.begin(desk.house, person, pulse.chapter) is None:
            await open_form(interaction, composting.form(pulse.chapter, say))
        else:
            await answer(interaction, views.compost(pulse.chapter, say))

    @on("health.later")
    async def later(self, interaction: Interaction, _pressed: Pressed) -> None:
        """Not confirmed."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        await replace(interaction, views.later(desk.say(person)))


class Reflections(commands.Cog):
    """Looking back on a half-year."""

    @on("reflection.open")
    async def open(self, interaction: Interaction, pressed: Pressed) -> None:
        """The form."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        chapter = await reflecting.may_reflect(desk.house, person, pressed.number(0))
        await open_form(interaction, reflections.form(chapter, desk.say(person)))

    @on("reflection.written")
    async def written(self, interaction: Interaction, pressed: Pressed) -> None:
        """What was written is kept."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        given = typed(interaction)
        written = Written(
            given.get("energy", ""),
            given.get("works", ""),
            given.get("stops", ""),
            given.get("needs", ""),
        )
        result = await reflecting.write(desk.house, person, pressed.number(0), written)
        await answer(interaction, reflections.kept(result, desk.say(person)))

    @on("reflection.snooze")
    async def snooze(self, interaction: Interaction, pressed: Pressed) -> None:
        """*Later*."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        result = await reflecting.snooze(desk.house, person, pressed.number(0))
        await answer(interaction, reflections.kept(result, desk.say(person)))
