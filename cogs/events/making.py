"""``/event create, edit, cancel`` and the buttons that confirm them."""

from __future__ import annotations

from discord import app_commands
from discord.ext import commands

from cogs.events.group import event_group
from cogs.support.desk import Interaction, answer, replace
from cogs.support.options import AnyChapter, AnyEvent, desk_of
from cogs.support.presses import on
from domain.events import MAX_CAPACITY, Audience, Kind
from services import people
from services.events import changing, proposing
from services.events.changing import Changed, Changes, MoveProposed
from services.events.proposing import NewEvent
from views import events as views
from views.commands import choices, words
from views.ids import Pressed
from views.reply import Reply
from views.texts import Say

Text = app_commands.Range[str, 1, 6000]
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
}
_CHOICES = {"kind": choices(Kind, "kind"), "audience": choices(Audience, "audience")}


@event_group.command(name="create", description=words("cmd-event-create"))
@app_commands.describe(chapter=words("opt-host-chapter"), **_DESCRIBED)
@app_commands.choices(**_CHOICES)
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
) -> None:
    """Understand a new event and show it for confirmation."""
    desk = desk_of(interaction)
    person = await desk.person(interaction)
    own = next(iter(person.connects)) if len(person.connects) == 1 else None
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
    )
    proposed = await proposing.propose(desk.house, person, new)
    await answer(interaction, views.preview(proposed.event, proposed.draft, desk.say(person)))


@event_group.command(name="edit", description=words("cmd-event-edit"))
@app_commands.describe(event=words("opt-event"), **_DESCRIBED)
@app_commands.choices(**_CHOICES)
async def edit(
    interaction: Interaction,
    event: AnyEvent,
    title: Text | None = None,
    when: Text | None = None,
    kind: str | None = None,
    venue: Text | None = None,
    link: Text | None = None,
    duration: Text | None = None,
    capacity: Seats | None = None,
    description: Text | None = None,
    audience: str | None = None,
) -> None:
    """Change an event; a new time is shown for confirmation first."""
    desk = desk_of(interaction)
    person = await desk.person(interaction)
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
    )
    result = await changing.edit(desk.house, person, event, changes)
    say = desk.say(person)
    if isinstance(result, MoveProposed):
        reply = views.move_preview(result.before, result.event, result.draft, result.told, say)
    else:
        reply = _changed(result, say)
    await answer(interaction, reply)


@event_group.command(name="cancel", description=words("cmd-event-cancel"))
@app_commands.describe(event=words("opt-event"), reason=words("opt-cancel-reason"))
async def cancel(interaction: Interaction, event: AnyEvent, reason: Text | None = None) -> None:
    """Show what cancelling an event will do, for confirmation."""
    desk = desk_of(interaction)
    person = await desk.person(interaction)
    proposed = await changing.propose_cancel(desk.house, person, event, reason)
    await answer(
        interaction,
        views.cancel_preview(
            proposed.event, proposed.reason, proposed.draft, proposed.told, desk.say(person)
        ),
    )


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
        channel = (made.chapter.channel if made.chapter else None) or network.announce_channel
        await replace(interaction, views.created(made.event, desk.say(person), channel=channel))

    @on("move.confirm")
    async def move(self, interaction: Interaction, pressed: Pressed) -> None:
        """Move the event."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        result = await changing.confirm_move(desk.house, person, pressed.number(0))
        await replace(interaction, _changed(result, desk.say(person)))

    @on("cancel.confirm")
    async def cancel(self, interaction: Interaction, pressed: Pressed) -> None:
        """Cancel the event."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        result = await changing.confirm_cancel(desk.house, person, pressed.number(0))
        await replace(interaction, views.cancelled(result.event, result.told, desk.say(person)))

    @on("event.discard", "move.discard", "cancel.discard")
    async def discard(self, interaction: Interaction, pressed: Pressed) -> None:
        """Leave everything as it was."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        await proposing.discard(desk.house, person, pressed.number(0))
        await replace(interaction, views.discarded(desk.say(person)))
