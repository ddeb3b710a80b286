"""``/event create, edit, cancel`` and the buttons that confirm them."""

from __future__ import annotations

from discord import app_commands
from discord.ext import commands

from cogs.events import series, summits, templates
from cogs.events.group import event_group
from cogs.support.desk import Desk, Interaction, answer, replace
from cogs.support.options import AnyChapter, AnyEvent, Text, desk_of
from cogs.support.presses import on
from domain.edits import Changes
from domain.events import MAX_CAPACITY, Audience, Event, Kind
from domain.people import Person
from domain.recurrence import Repeat
from domain.series import NOT_EVENTS, Scope
from domain.templates import Template
from domain.wishes import DateProposed
from services import people
from services.events import attaching, changing, handing, proposing
from services.events.changing import Changed, MoveProposed
from services.events.proposing import NewEvent
from views import events as views
from views import legs, wishes
from views import series as series_views
from views import templates as template_views
from views.commands import choices, words
from views.ids import Pressed
from views.reply import Reply
from views.texts import Say

Seats = app_commands.Range[int, 1, MAX_CAPACITY]
_DESCRIBED = {
    "title": words("opt-event-title"),
    "when": words("opt-when"),
    "kind": words("opt-kind"),
    "venue": words("opt-venue"),
    "link": words("opt-link"),
    "duration": words("opt-duration"),
    "capacity": words("opt-capacity"),
    "description": words("opt-description"),
    "audience": words("opt-audience"),
    "part_of": words("opt-part-of"),
    "repeat": words("opt-event-repeat"),
}
_CHOICES = {
    "kind": choices(Kind, "kind"),
    "audience": choices(Audience, "audience"),
    "repeat": choices(Repeat, "every", leave_out=NOT_EVENTS),
}
_SCOPES = choices(Scope, "scope")


@event_group.command(name="create", description=words("cmd-event-create"))
@app_commands.describe(
    chapter=words("opt-host-chapter"), template=words("opt-template"), **_DESCRIBED
)
@app_commands.choices(template=choices(Template, "template-choice"), **_CHOICES)
async def create(
    interaction: Interaction,
    title: Text,
    when: Text,
    chapter: AnyChapter | None = None,
    kind: str | None = None,
    venue: Text | None = None,
    link: Text | None = None,
    duration: Text | None = None,
    capacity: Seats | None = None,
    description: Text | None = None,
    audience: str | None = None,
    part_of: AnyEvent | None = None,
    repeat: str | None = None,
    template: str | None = None,
) -> None:
    """Understand a new event and show it for confirmation."""
    desk = desk_of(interaction)
    person = await desk.person(interaction)
    own = next(iter(person.connects)) if len(person.connects) == 1 else None
    own = None if kind == Kind.SUMMIT else own
    new = NewEvent(
        title=title,
        when=when,
        chapter=chapter.id if chapter else own,
        kind=Kind(kind or Kind.MEETUP),
        venue=venue,
        link=link,
        duration=duration,
        capacity=capacity,
        description=description,
        audience=Audience(audience or Audience.NETWORK),
        part_of=part_of,
        repeat=Repeat(repeat or Repeat.NONE),
    )
    new = await templates.filled(desk, person, new, template, kind=kind)
    proposed = await proposing.propose(desk.house, person, new)
    reply = series.preview(proposed, desk.say(person))
    await answer(interaction, template_views.with_programme(reply, new.programme, desk.say(person)))


@event_group.command(name="edit", description=words("cmd-event-edit"))
@app_commands.describe(
    event=words("opt-event"),
    chapter=words("opt-new-host"),
    scope=words("opt-event-scope"),
    **_DESCRIBED,
)
@app_commands.choices(scope=_SCOPES, **_CHOICES)
async def edit(
    interaction: Interaction,
    event: AnyEvent,
    title: Text | None = None,
    when: Text | None = None,
    chapter: AnyChapter | None = None,
    kind: str | None = None,
    venue: Text | None = None,
    link: Text | None = None,
    duration: Text | None = None,
    capacity: Seats | None = None,
    description: Text | None = None,
    audience: str | None = None,
    part_of: AnyEvent | None = None,
    repeat: str | None = None,
    scope: str | None = None,
) -> None:
    """Change an event; a new time is shown for confirmation first."""
    desk = desk_of(interaction)
    person = await desk.person(interaction)
    say = desk.say(person)
    which = Scope(scope) if scope else None
    notes = []
    if chapter is not None:
        handed = await handing.hand(desk.house, person, event, chapter, which)
        notes.append(views.handed(handed.event, say))
        event = handed.event
    if part_of is not None:
        notes += [legs.attached(await attaching.attach(desk.house, person, event, part_of), say)]
    changes = Changes(
        title=title,
        when=when,
        kind=Kind(kind) if kind else None,
        venue=venue,
        link=link,
        duration=duration,
        capacity=capacity,
        description=description,
        audience=Audience(audience) if audience else None,
        repeat=Repeat(repeat) if repeat else None,
    )
    if notes and changes == Changes():
        await answer(interaction, legs.noted(Reply(), *notes))
        return
    if series.is_about_series(event, changes, which):
        shown = await series.edit(interaction, event, changes, which)
        await answer(interaction, legs.noted(shown, *notes))
        return
    result = await changing.edit(desk.house, person, event, changes)
    if isinstance(result, MoveProposed):
        reply = views.move_preview(result.before, result.event, result.draft, result.told, say)
        notes += await _stay(desk, person, result.event)
    elif isinstance(result, DateProposed):
        reply = wishes.preview(result, say)
    else:
        reply = _changed(result, say)
        notes += await summits.unseen(interaction, result.event)
    await answer(interaction, legs.noted(reply, *notes))


async def _stay(desk: Desk, person: Person, event: Event) -> list[str]:
    """Moving an event in several places leaves those where they are, and says so."""
    whole = await attaching.whole(desk.house, person, event)
    return [desk.say(person)("legs-stay", legs=len(whole.legs))] if whole.legs else []


@event_group.command(name="cancel", description=words("cmd-event-cancel"))
@app_commands.describe(
    event=words("opt-event"),
    reason=words("opt-cancel-reason"),
    scope=words("opt-event-scope"),
)
@app_commands.choices(scope=_SCOPES)
async def cancel(
    interaction: Interaction,
    event: AnyEvent,
    reason: Text | None = None,
    scope: str | None = None,
) -> None:
    """Show what cancelling an event will do, for confirmation."""
    which = Scope(scope or Scope.THIS)
    if event.series is not None and which is not Scope.THIS:
        await answer(interaction, await series.cancel(interaction, event, reason, which))
        return
    desk = desk_of(interaction)
    person = await desk.person(interaction)
    proposed = await changing.propose_cancel(desk.house, person, event, reason)
    say = desk.say(person)
    reply = views.cancel_preview(
        proposed.event, proposed.reason, proposed.draft, proposed.told, say
    )
    if proposed.legs:
        reply = legs.noted(reply, say("legs-cancel-too", legs=proposed.legs))
    await answer(interaction, reply)


def _changed(result: Changed, say: Say) -> Reply:
    return views.changed(
        result.event,
        say,
        moved=result.moved,
        told=result.told,
        promoted=len(result.promoted),
    )


class EventDrafts(commands.Cog):
    """*Confirm* and its opposite under a preview."""

    @on("event.confirm")
    async def confirm(self, interaction: Interaction, pressed: Pressed) -> None:
        """Make the event."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        made = await proposing.confirm(desk.house, person, pressed.number(0))
        network = await people.network(desk.house, person.network, "")
        channel = network.home(made.event.audience, made.chapter.channel if made.chapter else None)
        say = desk.say(person)
        reply = views.created(made.event, say, channel=channel)
        if made.rule is not None:
            reply = series_views.planted(reply, made.rule, say)
        reply = legs.noted(reply, *await summits.unseen(interaction, made.event))
        if made.asked is not None:
            reply = legs.noted(reply, legs.attached(made.asked, say))
        await replace(interaction, reply)

    @on("move.confirm")
    async def move(self, interaction: Interaction, pressed: Pressed) -> None:
        """Move the event."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        result = await changing.confirm_move(desk.house, person, pressed.number(0))
        reply = _changed(result, desk.say(person))
        notes = await _stay(desk, person, result.event) if result.moved else []
        await replace(interaction, legs.noted(reply, *notes))

    @on("cancel.confirm")
    async def cancel(self, interaction: Interaction, pressed: Pressed) -> None:
        """Cancel the event."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        result = await changing.confirm_cancel(desk.house, person, pressed.number(0))
        say = desk.say(person)
        reply = views.cancelled(result.event, result.told, say)
        if result.legs:
            reply = legs.noted(reply, say("legs-cancelled-too", legs=result.legs))
        await replace(interaction, reply)

    @on("event.discard", "move.discard", "cancel.discard")
    async def discard(self, interaction: Interaction, pressed: Pressed) -> None:
        """Leave everything as it was."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        await proposing.discard(desk.house, person, pressed.number(0))
        await replace(interaction, views.discarded(desk.say(person)))
