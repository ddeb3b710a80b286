"""Presses on series: until when, *Confirm*, every date, whether it goes on."""

from __future__ import annotations

from collections.abc import Sequence

from discord.ext import commands

from cogs.support.desk import Interaction, answer, open_form, replace
from cogs.support.options import desk_of
from cogs.support.presses import on, typed, value
from domain.edits import Changes
from domain.errors import PressUnknown
from domain.events import Event
from domain.people import Person
from domain.recurrence import Repeat
from domain.series import Scope
from domain.untils import TYPED
from services.events import finding as event_finding
from services.events import proposing
from services.events.proposing import Proposed
from services.series import beginning, cancelling, changing, finding, joining, renewing
from services.series.beginning import BeginProposed
from services.series.cancelling import EndProposed
from services.series.changing import EditProposed
from views import events as event_views
from views import legs
from views import series as views
from views.ids import Pressed
from views.reply import Reply
from views.texts import Say


def is_about_series(event: Event, changes: Changes, scope: Scope | None) -> bool:
    """Whether an edit concerns more than this one date."""
    if event.series is None:
        return changes.repeat not in {None, Repeat.NONE}
    return changes.repeat is not None or scope in {Scope.FOLLOWING, Scope.ALL}


async def edit(
    interaction: Interaction, event: Event, changes: Changes, scope: Scope | None
) -> Reply:
    """The preview of an edit that ``is_about_series``."""
    desk = desk_of(interaction)
    person = await desk.person(interaction)
    say = desk.say(person)
    if event.series is None and changes.repeat is not None:
        begun = await beginning.propose(desk.house, person, event, changes, changes.repeat)
        return _begin(begun, say)
    return _edit(await changing.propose(desk.house, person, event, changes, scope), say)


async def cancel(interaction: Interaction, event: Event, reason: str | None, scope: Scope) -> Reply:
    """The preview of a cancellation of more than one date."""
    desk = desk_of(interaction)
    person = await desk.person(interaction)
    proposed = await cancelling.propose(desk.house, person, event, reason, scope)
    return _end(proposed, desk.say(person))


def preview(proposed: Proposed, say: Say) -> Reply:
    """The preview of a new event, with its repetition and what it is a part of."""
    shown = event_views.preview(proposed.event, proposed.draft, say)
    if (seen := proposed.outlook) is not None:
        shown = legs.noted(shown, *legs.outlook(seen.main, say, asks=seen.asks, far=seen.far))
    return views.preview(shown, proposed.repeats, proposed.draft, say)


async def within(interaction: Interaction, event: Event, shown: Reply) -> Reply:
    """An event's details, with the series of which it is a date."""
    desk = desk_of(interaction)
    person = await desk.person(interaction)
    about = await finding.about(desk.house, person, event)
    if about is None:
        return shown
    say = desk.say(person)
    return views.within(shown, about.series, event, about.others, say, regular=about.regular)


async def offered(interaction: Interaction, event: Event, said: Reply, *, leaving: bool) -> Reply:
    """What an answer to a date came to, with *every date*: to come to, or to leave."""
    desk = desk_of(interaction)
    person = await desk.person(interaction)
    about = await finding.about(desk.house, person, event)
    if about is None or not about.series.is_running or about.regular is not leaving:
        return said
    if leaving and not about.others and about.series.rule.until is not None:
        return said  # it was the last
    return views.offered(said, event, desk.say(person), regular=about.regular)


async def notes(interaction: Interaction, events: Sequence[Event]) -> list[str]:
    """For each event of a list how it comes back, if the person comes to every date of it."""
    desk = desk_of(interaction)
    person = await desk.person(interaction)
    found = await finding.repeats_of(desk.house, person, events)
    return [views.every(one.rule, desk.say(person)) if one else "" for one in found]


def _begin(proposed: BeginProposed, say: Say) -> Reply:
    return views.edit_preview(
        proposed.before,
        proposed.event,
        Scope.FOLLOWING,
        proposed.seen,
        proposed.draft,
        say,
        what="b",
    )


def _edit(proposed: EditProposed, say: Say) -> Reply:
    return views.edit_preview(
        proposed.before,
        proposed.event,
        proposed.edit.scope,
        proposed.outlook,
        proposed.draft,
        say,
    )


def _end(proposed: EndProposed, say: Say) -> Reply:
    return views.end_preview(
        proposed.event, proposed.scope, proposed.reason, proposed.outlook, proposed.draft, say
    )


class SeriesPresses(commands.Cog):
    """Buttons and selects of series."""

    @on("series.until")
    async def until(self, interaction: Interaction, pressed: Pressed) -> None:
        """Until when was chosen, or is to be typed."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        chosen = value(interaction)
        if chosen == views.BY_HAND:
            form = views.until_form(pressed.text(0), pressed.number(1), desk.say(person))
            await open_form(interaction, form)
            return
        await self._set_until(interaction, person, pressed, chosen)

    @on("series.typed")
    async def typed(self, interaction: Interaction, pressed: Pressed) -> None:
        """The last day was typed."""
        person = await desk_of(interaction).person(interaction)
        await self._set_until(
            interaction, person, pressed, TYPED + typed(interaction).get("until", "")
        )

    async def _set_until(
        self, interaction: Interaction, person: Person, pressed: Pressed, choice: str
    ) -> None:
        desk = desk_of(interaction)
        say, draft = desk.say(person), pressed.number(1)
        try:
            match pressed.text(0):
                case "n":
                    new = await proposing.set_until(desk.house, person, draft, choice)
                    reply = preview(new, say)
                case "b":
                    begun = await beginning.set_until(desk.house, person, draft, choice)
                    reply = _begin(begun, say)
                case _:
                    reply = _edit(await changing.set_until(desk.house, person, draft, choice), say)
        except ValueError:
            raise PressUnknown from None
        await replace(interaction, reply)

    @on("series.confirm")
    async def confirm(self, interaction: Interaction, pressed: Pressed) -> None:
        """Change the series, or begin it."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        say, draft = desk.say(person), pressed.number(1)
        if pressed.text(0) == "b":
            begun = await beginning.confirm(desk.house, person, draft)
            await replace(interaction, views.begun(begun.event, begun.repeats, say))
            return
        done = await changing.confirm(desk.house, person, draft)
        await replace(interaction, views.edited(done, say))

    @on("series.finish")
    async def finish(self, interaction: Interaction, pressed: Pressed) -> None:
        """Call the dates off."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        done = await cancelling.confirm(desk.house, person, pressed.number(0))
        say = desk.say(person)
        await replace(interaction, views.ended(done.event, done.scope, done.dates, done.told, say))

    @on("series.discard")
    async def discard(self, interaction: Interaction, pressed: Pressed) -> None:
        """Leave everything as it was."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        await proposing.discard(desk.house, person, pressed.number(0))
        await replace(interaction, event_views.discarded(desk.say(person)))

    @on("series.join")
    async def join(self, interaction: Interaction, pressed: Pressed) -> None:
        """*Come to every date*."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        done = await joining.join(desk.house, person, pressed.number(0))
        await replace(interaction, views.joined(done, desk.say(person)))

    @on("series.leave")
    async def leave(self, interaction: Interaction, pressed: Pressed) -> None:
        """*Leave every date*."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        done = await joining.leave(desk.house, person, pressed.number(0))
        await replace(interaction, views.left(done, desk.say(person)))

    @on("series.open")
    async def open(self, interaction: Interaction, pressed: Pressed) -> None:
        """The next date of a series."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        event, answered = await _next(interaction, person, pressed.number(0))
        say, now = desk.say(person), desk.house.now()
        shown = event_views.details(event, answered.answer, answered.place, say, now=now)
        await answer(interaction, await within(interaction, event, shown))

    @on("series.keep")
    async def keep(self, interaction: Interaction, pressed: Pressed) -> None:
        """*Keep going*."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        series = await renewing.keep(desk.house, person, pressed.number(0))
        await replace(interaction, views.kept(series, desk.say(person)))

    @on("series.end")
    async def end(self, interaction: Interaction, pressed: Pressed) -> None:
        """*End it*: shown for confirmation first."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        proposed = await cancelling.propose_all(desk.house, person, pressed.number(0))
        await answer(interaction, _end(proposed, desk.say(person)))


async def _next(
    interaction: Interaction, person: Person, series: int
) -> tuple[Event, event_finding.Seen]:
    desk = desk_of(interaction)
    event = await finding.following(desk.house, person, series)
    return event, await event_finding.seen(desk.house, person, event)
