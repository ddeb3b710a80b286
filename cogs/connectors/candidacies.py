"""``/connector propose, endorse, object, candidates``, and the buttons of candidacies."""

from __future__ import annotations

from typing import Any

import discord
from discord import app_commands
from discord.ext import commands

from cogs.connectors.group import connector_group
from cogs.support.desk import Interaction, answer, is_private, open_form, replace
from cogs.support.options import LOOK_LIMIT, AnyChapter, desk_of, present
from cogs.support.presses import number, on, typed
from domain.candidacies import AtDecision, Candidacy
from domain.ids import encode
from services import decisions
from services.connectors import endorsing, finding, proposing
from views import decisions as decision_views
from views.commands import words
from views.connectors import candidacies as views
from views.connectors import letters
from views.ids import Pressed
from views.reply import Reply


class CandidacyOption(app_commands.Transformer):
    """Someone on the way to being a connector."""

    @property
    def max_value(self) -> int:
        """The longest text that is looked up."""
        return LOOK_LIMIT

    async def transform(self, interaction: Interaction, value: Any, /) -> Candidacy:
        """The candidacy meant. Raises ``NotFound`` or ``SeveralFound``."""
        desk = desk_of(interaction)
        return await finding.choose(desk.house, await desk.person(interaction), str(value))

    async def autocomplete(  # type: ignore[override]  # any text is a value
        self, interaction: Interaction, value: str, /
    ) -> list[app_commands.Choice[str]]:
        """Up to 25 open candidacies with their chapter."""
        desk = desk_of(interaction)
        found = await finding.suggest(desk.house, await desk.person(interaction), value)
        return [
            app_commands.Choice(name=views.choice(one), value=f"id:{encode(one.id)}")
            for one in found
        ]


AnyCandidate = app_commands.Transform[Candidacy, CandidacyOption]


@connector_group.command(name="propose", description=words("cmd-connector-propose"))
@app_commands.describe(member=words("opt-candidate-member"), chapter=words("opt-chapter"))
async def propose(
    interaction: Interaction, member: discord.User | discord.Member, chapter: AnyChapter
) -> None:
    """Ask someone whether they would be a connector, or declare it oneself."""
    desk = desk_of(interaction)
    person = await desk.person(interaction)
    standing = await proposing.propose(desk.house, person, present(member), chapter)
    await answer(interaction, views.proposed(standing, person.id, desk.say(person)))


@connector_group.command(name="endorse", description=words("cmd-connector-endorse"))
@app_commands.describe(candidate=words("opt-candidate"))
async def endorse(interaction: Interaction, candidate: AnyCandidate) -> None:
    """Vouch for a candidate."""
    await answer(interaction, Reply(await _endorsed(interaction, candidate.id)))


async def _endorsed(interaction: Interaction, candidacy_id: int) -> str:
    """Endorse; while it is being decided, in the decision too, where an own objection may stand."""
    desk = desk_of(interaction)
    person = await desk.person(interaction)
    result = await endorsing.endorse(desk.house, person, candidacy_id)
    if result.decision is not None:
        await decisions.support(desk.house, person, result.decision)
    return views.endorsed(result, desk.say(person))


@connector_group.command(name="object", description=words("cmd-connector-object"))
@app_commands.describe(candidate=words("opt-candidate"), reason=words("opt-candidate-reason"))
async def object_to(
    interaction: Interaction,
    candidate: AnyCandidate,
    reason: app_commands.Range[str, 1, 1000],
) -> None:
    """Say what speaks against a candidate."""
    await answer(interaction, await _objected(interaction, candidate.id, reason))


async def _objected(interaction: Interaction, candidacy_id: int, reason: str) -> Reply:
    """Object where the objection belongs: in the candidacy, or in the decision about it."""
    desk = desk_of(interaction)
    person = await desk.person(interaction)
    say = desk.say(person)
    result = await endorsing.object_to(desk.house, person, candidacy_id, reason)
    if isinstance(result, AtDecision):
        taken = await decisions.object_to(desk.house, person, result.decision, reason)
        return Reply(decision_views.taken(taken, say))
    return views.objected(result, say)


@connector_group.command(name="candidates", description=words("cmd-connector-candidates"))
@app_commands.describe(chapter=words("opt-chapter"))
async def candidates(interaction: Interaction, chapter: AnyChapter | None = None) -> None:
    """Who is on the way to being a connector, and what is missing."""
    desk = desk_of(interaction)
    person = await desk.person(interaction)
    page = await finding.listing(desk.house, person, chapter=chapter.id if chapter else None)
    await answer(interaction, views.listing(page, desk.say(person)))


async def _details(interaction: Interaction, candidacy_id: int, *, note: str = "") -> Reply:
    desk = desk_of(interaction)
    person = await desk.person(interaction)
    seen = await finding.get(desk.house, person, candidacy_id)
    return views.details(seen, desk.say(person), note=note)


async def _tell(interaction: Interaction, candidacy_id: int, note: str) -> None:
    """What a press came to; in a private view of the candidacy, in its place."""
    if is_private(interaction):
        await replace(interaction, await _details(interaction, candidacy_id, note=note))
    else:
        await answer(interaction, Reply(note))


class Candidacies(commands.Cog):
    """Presses on candidacies, in lists, private views and messages."""

    @on("candidacy.page")
    async def turn(self, interaction: Interaction, pressed: Pressed) -> None:
        """Another page."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        page = await finding.listing(
            desk.house, person, chapter=pressed.number(0) or None, number=pressed.page(1)
        )
        await replace(interaction, views.listing(page, desk.say(person)))

    @on("candidacy.pick")
    async def pick(self, interaction: Interaction, _pressed: Pressed) -> None:
        """One of the list."""
        await answer(interaction, await _details(interaction, number(interaction)))

    @on("candidacy.open")
    async def open(self, interaction: Interaction, pressed: Pressed) -> None:
        """*Details*."""
        await answer(interaction, await _details(interaction, pressed.number(0)))

    @on("candidacy.willing")
    async def willing(self, interaction: Interaction, pressed: Pressed) -> None:
        """*I'm willing*: what they have done, and their letter of intent."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        candidacy = await proposing.letter(desk.house, person, pressed.number(0))
        await open_form(interaction, letters.letter_form(candidacy, desk.say(person)))

    @on("candidacy.answered")
    async def answered(self, interaction: Interaction, pressed: Pressed) -> None:
        """Their letter is written."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        given = typed(interaction)
        standing = await proposing.willing(
            desk.house,
            person,
            pressed.number(0),
            given.get("results", ""),
            given.get("letter", ""),
        )
        await _tell(interaction, pressed.number(0), views.answered(standing, desk.say(person)))

    @on("candidacy.withdraw")
    async def withdraw(self, interaction: Interaction, pressed: Pressed) -> None:
        """*Not now*."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        candidacy = await proposing.withdraw(desk.house, person, pressed.number(0))
        await replace(interaction, views.over(candidacy, desk.say(person)))

    @on("candidacy.endorse")
    async def endorse(self, interaction: Interaction, pressed: Pressed) -> None:
        """*Endorse*."""
        note = await _endorsed(interaction, pressed.number(0))
        await _tell(interaction, pressed.number(0), note)

    @on("candidacy.object")
    async def object_to(self, interaction: Interaction, pressed: Pressed) -> None:
        """*Object*: why?"""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        seen = await finding.get(desk.house, person, pressed.number(0))
        form = letters.objection_form(seen.standing.candidacy, desk.say(person))
        await open_form(interaction, form)

    @on("candidacy.objected")
    async def objected(self, interaction: Interaction, pressed: Pressed) -> None:
        """An objection."""
        why = typed(interaction).get("why", "")
        await answer(interaction, await _objected(interaction, pressed.number(0), why))

    @on("candidacy.agree")
    async def agree(self, interaction: Interaction, pressed: Pressed) -> None:
        """*My objection is settled*."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        say = desk.say(person)
        result = await endorsing.take_back(desk.house, person, pressed.number(0))
        if isinstance(result, AtDecision):
            settled = await decisions.settle(desk.house, person, result.decision)
            note = decision_views.settled(settled, say)
        else:
            note = views.agreed(result, say)
        await _tell(interaction, pressed.number(0), note)

    @on("candidacy.sponsor")
    async def sponsor(self, interaction: Interaction, pressed: Pressed) -> None:
        """Which endorser runs the welcome."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        standing = await endorsing.choose_sponsor(
            desk.house, person, pressed.number(0), number(interaction)
        )
        await _tell(interaction, pressed.number(0), views.sponsored(standing, desk.say(person)))

    @on("candidacy.accept", "candidacy.decline")
    async def settle(self, interaction: Interaction, pressed: Pressed) -> None:
        """*Accept* or *Decline*, by a steward."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        accept = pressed.action == "candidacy.accept"
        result = await endorsing.settle(desk.house, person, pressed.number(0), accept=accept)
        await replace(interaction, views.over(result, desk.say(person)))
