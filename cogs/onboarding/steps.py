"""``/onboard start, mine, done, skip``, *Start onboarding* on a person, and the buttons of steps."""

from __future__ import annotations

from typing import Any

import discord
from discord import app_commands
from discord.ext import commands

from cogs.onboarding.group import onboard_group
from cogs.support.desk import Interaction, answer, replace
from cogs.support.options import AnyChapter, AnyEvent, desk_of, present
from cogs.support.presses import number, numbers, on, value
from domain.ids import decode, encode
from domain.text import cut
from domain.tracks import Pace, Settled, StepStatus
from services.onboarding import going, mine, starting, ticking
from views.commands import words
from views.ids import Pressed
from views.onboarding import tracks as views
from views.reply import Reply

Choices = list[app_commands.Choice[str]]
Words = app_commands.Range[str, 1, 300]
_MOST = 25


@onboard_group.command(name="start", description=words("cmd-onboard-start"))
@app_commands.describe(
    member=words("opt-onboard-member"),
    playbook=words("opt-onboard-playbook"),
    chapter=words("opt-onboard-chapter"),
    event=words("opt-onboard-event"),
)
async def start(
    interaction: Interaction,
    member: discord.User | discord.Member,
    playbook: app_commands.Range[str, 1, 100],
    chapter: AnyChapter | None = None,
    event: AnyEvent | None = None,
) -> None:
    """Begin a playbook."""
    desk = desk_of(interaction)
    person = await desk.person(interaction)
    result = await starting.start(
        desk.house, person, present(member), playbook, chapter=chapter, event=event
    )
    seen = await mine.show(desk.house, person, result.track.id)
    await answer(interaction, views.started(result, seen.name, desk.say(person)))


@start.autocomplete("playbook")
async def suggest_playbooks(interaction: Interaction, typed: str) -> Choices:
    """The playbooks by their titles."""
    desk = desk_of(interaction)
    person = await desk.person(interaction)
    say = desk.say(person)
    found = await starting.suggest(desk.house, person, typed)
    return [
        app_commands.Choice(name=cut(one.title(say.language), 100), value=one.name)
        for one in found[:_MOST]
    ]


@onboard_group.command(name="mine", description=words("cmd-onboard-mine"))
async def show_mine(interaction: Interaction) -> None:
    """What there is to do."""
    await answer(interaction, await _mine(interaction))


@onboard_group.command(name="done", description=words("cmd-onboard-done"))
@app_commands.describe(step=words("opt-onboard-step"))
async def done(interaction: Interaction, step: Words) -> None:
    """A step is done."""
    await _typed(interaction, step, StepStatus.DONE)


@onboard_group.command(name="skip", description=words("cmd-onboard-skip"))
@app_commands.describe(step=words("opt-onboard-step"))
async def skip(interaction: Interaction, step: Words) -> None:
    """A step is not needed."""
    await _typed(interaction, step, StepStatus.SKIPPED)


@done.autocomplete("step")
@skip.autocomplete("step")
async def suggest_steps(interaction: Interaction, typed: str) -> Choices:
    """The open steps that are theirs, due first."""
    desk = desk_of(interaction)
    person = await desk.person(interaction)
    found = await ticking.suggest(desk.house, person, typed)
    return [
        app_commands.Choice(
            name=cut(step.label, 100), value=f"id:{encode(step.track)}:{step.place}"
        )
        for step in found[:_MOST]
    ]


async def _typed(interaction: Interaction, text: str, status: StepStatus) -> None:
    desk = desk_of(interaction)
    person = await desk.person(interaction)
    picked = _picked(text)
    if picked is None:
        chosen = await ticking.choose(desk.house, person, text)
        picked = chosen.track, chosen.place
    result = await ticking.tick(desk.house, person, picked[0], [picked[1]], status)
    await answer(interaction, views.settled(result, desk.say(person)))


def _picked(text: str) -> tuple[int, int] | None:
    """The track and the place of a suggestion, unless it was typed."""
    start, *rest = text.split(":")
    if start != "id" or len(rest) != 2 or not rest[1].isdecimal() or len(rest[1]) > 4:
        return None
    try:
        return decode(rest[0]), int(rest[1])
    except ValueError:
        return None


async def _mine(interaction: Interaction) -> Reply:
    desk = desk_of(interaction)
    person = await desk.person(interaction)
    return views.mine(await mine.listing(desk.house, person), desk.say(person))


@app_commands.context_menu(name=words("menu-start-onboarding"))
@app_commands.guild_only()
async def start_onboarding(interaction: Interaction, member: discord.User | discord.Member) -> None:
    """What can begin for a person."""
    desk = desk_of(interaction)
    person = await desk.person(interaction)
    found = await starting.offer(desk.house, person, present(member))
    await answer(interaction, views.choose_playbook(member.id, found, desk.say(person)))


class Steps(commands.Cog):
    """Presses on steps and on what is under way."""

    @on("track.start")
    async def start(self, interaction: Interaction, pressed: Pressed) -> None:
        """A playbook was picked for a person."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        result = await starting.chosen(desk.house, person, pressed.number(0), value(interaction))
        seen = await mine.show(desk.house, person, result.track.id)
        await replace(interaction, views.started(result, seen.name, desk.say(person)))

    @on("track.mine")
    async def mine(self, interaction: Interaction, _pressed: Pressed) -> None:
        """*My steps*."""
        await answer(interaction, await _mine(interaction))

    @on("track.show")
    async def show(self, interaction: Interaction, pressed: Pressed) -> None:
        """One of them in full."""
        await self._show(interaction, pressed.number(0))

    @on("track.open")
    async def open(self, interaction: Interaction, _pressed: Pressed) -> None:
        """Another one was picked."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        picked = number(interaction)
        found = await mine.listing(desk.house, person)
        first = [one for one in found if one.track.id == picked]
        if not first:
            await self._show(interaction, picked)
            return
        others = [one for one in found if one.track.id != picked]
        await replace(interaction, views.mine([*first, *others], desk.say(person)))

    @on("track.done")
    async def done(self, interaction: Interaction, pressed: Pressed) -> None:
        """*Done*, of one step or of those that were chosen."""
        await self._tick(interaction, pressed, StepStatus.DONE)

    @on("track.skip")
    async def skip(self, interaction: Interaction, pressed: Pressed) -> None:
        """*Skip*, of one step or of those that were chosen."""
        await self._tick(interaction, pressed, StepStatus.SKIPPED)

    @on("track.pace")
    async def pace(self, interaction: Interaction, pressed: Pressed) -> None:
        """How it goes: *Keep going*, *Less* or *Pause*."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        chosen = pressed.one_of(2, Pace)
        seen = await going.pace(desk.house, person, pressed.number(0), pressed.number(1), chosen)
        await replace(interaction, views.show(seen, desk.say(person)))

    @on("track.pause", "track.resume", "track.stopped")
    async def change(self, interaction: Interaction, pressed: Pressed) -> None:
        """*Pause*, *Go on*, or *Stop* once it is confirmed."""
        act: Any = {
            "track.pause": going.pause,
            "track.resume": going.resume,
            "track.stopped": going.stop,
        }[pressed.action]
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        seen = await act(desk.house, person, pressed.number(0))
        await replace(interaction, views.show(seen, desk.say(person)))

    @on("track.stop")
    async def stop(self, interaction: Interaction, pressed: Pressed) -> None:
        """*Stop*: shown for confirmation first."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        seen = await mine.show(desk.house, person, pressed.number(0))
        await replace(interaction, views.stop_preview(seen, desk.say(person)))

    async def _show(self, interaction: Interaction, track: int) -> None:
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        seen = await mine.show(desk.house, person, track)
        await replace(interaction, views.show(seen, desk.say(person)))

    async def _tick(self, interaction: Interaction, pressed: Pressed, status: StepStatus) -> None:
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        places = [pressed.number(1)] if pressed.text(1) else numbers(interaction)
        result: Settled = await ticking.tick(desk.house, person, pressed.number(0), places, status)
        await replace(interaction, views.settled(result, desk.say(person)))
