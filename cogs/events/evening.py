"""``/event pitch, question``: what people bring to the evening, and the buttons that follow."""

from __future__ import annotations

from discord import app_commands
from discord.ext import commands

from cogs.events.group import event_group
from cogs.support.desk import Interaction, answer, open_form, replace
from cogs.support.options import AnyEvent, Text, desk_of
from cogs.support.presses import numbers, on, typed
from domain.errors import Refusal
from domain.ids import encode
from services.evening import helping, pitches, questions
from services.events import finding
from views.commands import words
from views.evening import pitches as pitch_views
from views.evening import questions as question_views
from views.ids import Pressed
from views.reply import Reply


@event_group.command(name="pitch", description=words("cmd-event-pitch"))
@app_commands.describe(
    event=words("opt-event"), project=words("opt-project"), text=words("opt-pitch-text")
)
async def pitch(
    interaction: Interaction, event: AnyEvent, project: Text, text: Text | None = None
) -> None:
    """Present a project at an event."""
    desk = desk_of(interaction)
    person = await desk.person(interaction)
    result = await pitches.pitch(desk.house, person, event.id, project, text)
    await answer(interaction, pitch_views.pitched(result, desk.say(person)))


@pitch.autocomplete("project")
async def suggest_projects(interaction: Interaction, typed: str) -> list[app_commands.Choice[str]]:
    """Projects of the network that the person may see; a new name may be typed too."""
    desk = desk_of(interaction)
    found = await pitches.suggest(desk.house, await desk.person(interaction), typed[:100])
    return [
        app_commands.Choice(name=pitch_views.choice(one), value=f"id:{encode(one.id)}")
        for one in found
    ]


@event_group.command(name="question", description=words("cmd-event-question"))
@app_commands.describe(
    event=words("opt-event"), text=words("opt-question-text"), theme=words("opt-question-theme")
)
async def question(
    interaction: Interaction, event: AnyEvent, text: Text, theme: Text | None = None
) -> None:
    """Raise a question at an event; it is kept open."""
    desk = desk_of(interaction)
    person = await desk.person(interaction)
    result = await questions.ask(desk.house, person, event.id, text, theme)
    await answer(interaction, question_views.raised(result, desk.say(person)))


@question.autocomplete("theme")
async def suggest_themes(interaction: Interaction, typed: str) -> list[app_commands.Choice[str]]:
    """The themes that the event's questions have so far."""
    desk = desk_of(interaction)
    person = await desk.person(interaction)
    try:
        event = await finding.choose(desk.house, person, str(interaction.namespace.event or ""))
    except Refusal:
        return []  # no event is chosen yet
    found = await questions.themes(desk.house, person, event.id, typed[:100])
    return [app_commands.Choice(name=one, value=one) for one in found]


async def _listing(interaction: Interaction, event_id: int, number: int) -> Reply:
    desk = desk_of(interaction)
    person = await desk.person(interaction)
    page = await questions.listing(desk.house, person, event_id, number)
    return question_views.listing(
        page.event, page.questions, desk.say(person), number=page.number, more=page.more
    )


async def _shown(interaction: Interaction, question_id: int) -> Reply:
    desk = desk_of(interaction)
    person = await desk.person(interaction)
    found = await questions.show(desk.house, person, question_id)
    return question_views.shown(
        found.event,
        found.question,
        found.helpers,
        desk.say(person),
        closes=found.closes,
        own=found.own,
        offered=found.offered,
        offers=found.offers,
    )


def _meant(interaction: Interaction, pressed: Pressed) -> int:
    """What a press is about: chosen in a select, or packed in a button."""
    chosen = numbers(interaction)
    return chosen[0] if chosen else pressed.number(0)


class EveningPitches(commands.Cog):
    """Presses on pitches."""

    @on("pitch.list")
    async def programme(self, interaction: Interaction, pressed: Pressed) -> None:
        """What is presented at an event."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        found = await pitches.programme(desk.house, person, pressed.number(0))
        reply = pitch_views.programme(found.event, found.pitches, found.mine, desk.say(person))
        await answer(interaction, reply)

    @on("pitch.drop")
    async def drop(self, interaction: Interaction, pressed: Pressed) -> None:
        """Take a pitch back."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        result = await pitches.take_back(desk.house, person, _meant(interaction, pressed))
        await replace(interaction, pitch_views.taken_back(result, desk.say(person)))


class EveningQuestions(commands.Cog):
    """Presses on questions, and the forms behind them."""

    @on("question.list")
    async def listing(self, interaction: Interaction, pressed: Pressed) -> None:
        """The questions of an event."""
        await answer(interaction, await _listing(interaction, pressed.number(0), 0))

    @on("question.page")
    async def turn(self, interaction: Interaction, pressed: Pressed) -> None:
        """Another page of them."""
        page = await _listing(interaction, pressed.number(0), pressed.page(1))
        await replace(interaction, page)

    @on("question.open")
    async def open(self, interaction: Interaction, pressed: Pressed) -> None:
        """One question."""
        await answer(interaction, await _shown(interaction, _meant(interaction, pressed)))

    @on("question.help")
    async def help(self, interaction: Interaction, pressed: Pressed) -> None:
        """*I can help*."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        result = await helping.offer(desk.house, person, _meant(interaction, pressed))
        await answer(interaction, question_views.offered(result, desk.say(person)))

    @on("question.answer")
    async def ask_what_helped(self, interaction: Interaction, pressed: Pressed) -> None:
        """*Answered*: what helped?"""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        shown = await questions.closing(desk.house, person, pressed.number(0))
        form = question_views.answer_form(shown.id, desk.say(person))
        await open_form(interaction, form)

    @on("question.answered")
    async def answered(self, interaction: Interaction, pressed: Pressed) -> None:
        """What helped."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        helped = typed(interaction).get("text", "")
        result = await questions.answered(desk.house, person, pressed.number(0), helped)
        await answer(interaction, question_views.closed(result, desk.say(person)))

    @on("question.withdraw")
    async def withdraw(self, interaction: Interaction, pressed: Pressed) -> None:
        """Take a question back."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        result = await questions.withdraw(desk.house, person, pressed.number(0))
        await replace(interaction, question_views.closed(result, desk.say(person)))

    @on("question.write")
    async def write(self, interaction: Interaction, pressed: Pressed) -> None:
        """The form to write back to who offered help."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        asked = await helping.replying(desk.house, person, pressed.number(0))
        form = question_views.reply_form(asked.id, pressed.number(1), desk.say(person))
        await open_form(interaction, form)

    @on("question.wrote")
    async def wrote(self, interaction: Interaction, pressed: Pressed) -> None:
        """What was written back."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        text = typed(interaction).get("text", "")
        result = await helping.reply(desk.house, person, pressed.number(0), pressed.number(1), text)
        await answer(interaction, question_views.replied(result, desk.say(person)))
