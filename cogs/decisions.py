"""Presses on decisions: *Support*, *Question*, *Object*, answers, withdrawing."""

from __future__ import annotations

from discord.ext import commands

from cogs.support.desk import Interaction, answer, is_private, open_form, replace
from cogs.support.options import desk_of
from cogs.support.presses import number, on, typed
from domain.decisions import NothingToAnswer, NotProposer, Stance
from services import decisions
from views import decisions as views
from views.ids import Pressed
from views.reply import Reply


async def _details(interaction: Interaction, decision_id: int, *, note: str = "") -> Reply:
    desk = desk_of(interaction)
    person = await desk.person(interaction)
    seen = await decisions.get(desk.house, person, decision_id)
    event = await decisions.about(desk.house, seen.decision)
    return views.details(seen, event, desk.say(person), note=note)


async def _tell(interaction: Interaction, decision_id: int, note: str) -> None:
    """Say what a press came to; in a private view of the decision, in its place, brought up to date."""
    if is_private(interaction):
        await replace(interaction, await _details(interaction, decision_id, note=note))
    else:
        await answer(interaction, Reply(note))


class Decisions(commands.Cog):
    """Buttons of boards, of private views and of what is told about decisions."""

    @on("decision.open")
    async def open(self, interaction: Interaction, pressed: Pressed) -> None:
        """*Details*."""
        await answer(interaction, await _details(interaction, pressed.number(0)))

    @on("decision.back")
    async def back(self, interaction: Interaction, pressed: Pressed) -> None:
        """Back to the decision."""
        await replace(interaction, await _details(interaction, pressed.number(0)))

    @on("decision.support")
    async def support(self, interaction: Interaction, pressed: Pressed) -> None:
        """*Support*."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        result = await decisions.support(desk.house, person, pressed.number(0))
        await _tell(interaction, pressed.number(0), views.taken(result, desk.say(person)))

    @on("decision.ask", "decision.object")
    async def form(self, interaction: Interaction, pressed: Pressed) -> None:
        """*Question* or *Object*: in which words?"""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        stance = Stance.QUESTION if pressed.action == "decision.ask" else Stance.OBJECT
        seen = await decisions.may_say(desk.house, person, pressed.number(0))
        await open_form(interaction, views.stance_form(seen, stance, desk.say(person)))

    @on("decision.asked", "decision.objected")
    async def said(self, interaction: Interaction, pressed: Pressed) -> None:
        """A question or an objection."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        take = decisions.ask if pressed.action == "decision.asked" else decisions.object_to
        why = typed(interaction).get("why", "")
        result = await take(desk.house, person, pressed.number(0), why)
        await _tell(interaction, pressed.number(0), views.taken(result, desk.say(person)))

    @on("decision.settle")
    async def settle(self, interaction: Interaction, pressed: Pressed) -> None:
        """*My objection is settled*."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        result = await decisions.settle(desk.house, person, pressed.number(0))
        await _tell(interaction, pressed.number(0), views.settled(result, desk.say(person)))

    @on("decision.which")
    async def which(self, interaction: Interaction, pressed: Pressed) -> None:
        """What the proposer answers, chosen among all that waits."""
        await self._answer(interaction, pressed.number(0), number(interaction))

    @on("decision.answer")
    async def answer(self, interaction: Interaction, pressed: Pressed) -> None:
        """*Answer*."""
        await self._answer(interaction, pressed.number(0), pressed.number(1))

    async def _answer(self, interaction: Interaction, decision_id: int, member: int) -> None:
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        seen = await decisions.get(desk.house, person, decision_id)
        if not seen.own:
            raise NotProposer(seen.decision.title)
        said = next((one for one in seen.said if one.member == member and one.waits), None)
        if said is None:
            raise NothingToAnswer(seen.decision.title)
        form = views.answer_form(seen.decision, said, desk.say(person))
        await open_form(interaction, form)

    @on("decision.answered")
    async def answered(self, interaction: Interaction, pressed: Pressed) -> None:
        """The proposer's answer."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        words = typed(interaction).get("answer", "")
        decision, member = pressed.number(0), pressed.number(1)
        result = await decisions.reply(desk.house, person, decision, member, words)
        await _tell(interaction, decision, views.replied(result, desk.say(person)))

    @on("decision.withdraw")
    async def withdraw(self, interaction: Interaction, pressed: Pressed) -> None:
        """*Withdraw the proposal*: shown for confirmation first."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        seen = await decisions.get(desk.house, person, pressed.number(0))
        if not seen.own:
            raise NotProposer(seen.decision.title)
        await replace(interaction, views.withdraw_preview(seen, desk.say(person)))

    @on("decision.withdrawn")
    async def withdrawn(self, interaction: Interaction, pressed: Pressed) -> None:
        """The proposal is taken back."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        result = await decisions.withdraw(desk.house, person, pressed.number(0))
        await replace(interaction, views.withdrawn(result.decision, desk.say(person)))
