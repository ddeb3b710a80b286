"""``/event agenda, session, duplicate`` and the buttons of a programme."""

from __future__ import annotations

from discord import app_commands
from discord.ext import commands

from cogs.events.group import event_group
from cogs.support.desk import Interaction, answer, in_place, open_form, replace
from cogs.support.options import AnyEvent, Text, desk_of
from cogs.support.presses import number, on, typed
from domain.events import need_organiser
from domain.programme import Kind, Listed
from services.events import duplicating, finding
from services.programme import picking, planning
from services.programme.planning import SessionProposed, Typed
from views import events as event_views
from views import programme as views
from views import sessions as session_views
from views import templates
from views.commands import choices, words
from views.ids import Pressed
from views.reply import Reply
from views.texts import Say


@event_group.command(name="agenda", description=words("cmd-event-agenda"))
@app_commands.describe(event=words("opt-event"))
async def agenda(interaction: Interaction, event: AnyEvent) -> None:
    """The programme, the pitches and the questions by theme."""
    await answer(interaction, await _agenda(interaction, event.id, 0))


@event_group.command(name="session", description=words("cmd-event-session"))
@app_commands.describe(
    event=words("opt-event"),
    title=words("opt-session-title"),
    when=words("opt-session-when"),
    duration=words("opt-session-duration"),
    kind=words("opt-session-kind"),
    speaker=words("opt-session-speaker"),
    room=words("opt-session-room"),
)
@app_commands.choices(kind=choices(Kind, "session-choice"))
async def session(
    interaction: Interaction,
    event: AnyEvent,
    title: Text,
    when: Text,
    duration: Text | None = None,
    kind: str | None = None,
    speaker: Text | None = None,
    room: Text | None = None,
) -> None:
    """Understand a session and show it for confirmation."""
    desk = desk_of(interaction)
    person = await desk.person(interaction)
    new = Typed(title, when, duration, Kind(kind or Kind.OTHER), room, speaker)
    proposed = await planning.propose(desk.house, person, event, new)
    await answer(interaction, _preview(proposed, desk.say(person)))


@event_group.command(name="duplicate", description=words("cmd-event-duplicate"))
@app_commands.describe(event=words("opt-event"), when=words("opt-when"))
async def duplicate(interaction: Interaction, event: AnyEvent, when: Text) -> None:
    """Show the same event at another time, for confirmation."""
    desk = desk_of(interaction)
    person = await desk.person(interaction)
    say = desk.say(person)
    copy = await duplicating.duplicate(desk.house, person, event, when)
    preview = event_views.preview(copy.proposed.event, copy.proposed.draft, say)
    preview = templates.with_programme(preview, copy.programme, say)
    hosts = len(copy.original.hosts)
    await answer(interaction, templates.as_copy(preview, event.title, hosts=hosts, say=say))


def _preview(proposed: SessionProposed, say: Say) -> Reply:
    return session_views.preview(
        proposed.event,
        proposed.session,
        proposed.clashes,
        proposed.draft,
        say,
        before=proposed.before,
    )


async def _agenda(
    interaction: Interaction, event_id: int, number: int, *, mine: bool = False
) -> Reply:
    desk = desk_of(interaction)
    person = await desk.person(interaction)
    say = desk.say(person)
    event = await finding.get(desk.house, person, event_id)
    found = await picking.agenda(desk.house, person, event)
    if mine:
        return views.mine(event, found.listed, number, say)
    return views.agenda(event, found.listed, found.pitches, found.themes, number, say)


async def _opened(
    interaction: Interaction,
    event_id: int,
    session_id: int,
    page: int,
    said: tuple[str, ...] = (),
) -> Reply:
    desk = desk_of(interaction)
    person = await desk.person(interaction)
    event = await finding.get(desk.house, person, event_id)
    found = await picking.opened(desk.house, person, event, session_id)
    return session_views.opened(
        found.event,
        Listed(found.session, found.picked),
        found.clashes,
        page,
        desk.say(person),
        organises=found.organises,
        now=desk.house.now(),
        said=said,
    )


class Programmes(commands.Cog):
    """Presses on the programme of an event."""

    @on("programme.page")
    async def turn(self, interaction: Interaction, pressed: Pressed) -> None:
        """Another page of the programme."""
        await in_place(
            interaction, await _agenda(interaction, pressed.number(0), pressed.number(1))
        )

    @on("programme.day")
    async def to_day(self, interaction: Interaction, pressed: Pressed) -> None:
        """The first page of a day."""
        page = number(interaction)
        await in_place(interaction, await _agenda(interaction, pressed.number(0), page))

    @on("programme.mine")
    async def mine(self, interaction: Interaction, pressed: Pressed) -> None:
        """What the person picked."""
        event_id, number = pressed.number(0), pressed.number(1)
        await in_place(interaction, await _agenda(interaction, event_id, number, mine=True))

    @on("session.open")
    async def open(self, interaction: Interaction, pressed: Pressed) -> None:
        """A session chosen from a page."""
        chosen = number(interaction)
        await in_place(
            interaction, await _opened(interaction, pressed.number(0), chosen, pressed.number(1))
        )

    @on("session.show")
    async def show(self, interaction: Interaction, pressed: Pressed) -> None:
        """One session."""
        where = pressed.number(0), pressed.number(1), pressed.number(2)
        await in_place(interaction, await _opened(interaction, *where))

    @on("session.pick")
    async def pick(self, interaction: Interaction, pressed: Pressed) -> None:
        """Put a session on one's own programme."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        where = pressed.number(0), pressed.number(1), pressed.number(2)
        event = await finding.get(desk.house, person, where[0])
        result = await picking.pick(desk.house, person, event, where[1])
        said = session_views.picked(result, desk.say(person), closed=person.dm_closed)
        await in_place(interaction, await _opened(interaction, *where, tuple(said)))

    @on("session.unpick")
    async def unpick(self, interaction: Interaction, pressed: Pressed) -> None:
        """Take it off again."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        where = pressed.number(0), pressed.number(1), pressed.number(2)
        event = await finding.get(desk.house, person, where[0])
        result = await picking.unpick(desk.house, person, event, where[1])
        said = session_views.unpicked(result, desk.say(person))
        await in_place(interaction, await _opened(interaction, *where, tuple(said)))


class SessionChanges(commands.Cog):
    """What organisers press: *Confirm*, *Edit*, *Remove*."""

    @on("session.confirm")
    async def confirm(self, interaction: Interaction, pressed: Pressed) -> None:
        """Write the session of a draft."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        result = await planning.confirm(desk.house, person, pressed.number(0))
        reply = session_views.saved(
            result.event, result.session, desk.say(person), fresh=result.fresh
        )
        await replace(interaction, reply)

    @on("session.discard")
    async def discard(self, interaction: Interaction, pressed: Pressed) -> None:
        """Leave the programme as it was."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        await planning.discard(desk.house, person, pressed.number(0))
        await replace(interaction, event_views.discarded(desk.say(person)))

    @on("session.edit")
    async def edit(self, interaction: Interaction, pressed: Pressed) -> None:
        """The form of a session."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        event = await finding.get(desk.house, person, pressed.number(0))
        need_organiser(person, event)
        found = await picking.opened(desk.house, person, event, pressed.number(1))
        form = session_views.form(event, found.session, desk.say(person))
        await open_form(interaction, form)

    @on("session.change")
    async def change(self, interaction: Interaction, pressed: Pressed) -> None:
        """The form was sent: what was left as it was stays."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        event = await finding.get(desk.house, person, pressed.number(0))
        found = await picking.opened(desk.house, person, event, pressed.number(1))
        text = typed(interaction)
        when, duration = text.get("when", "").strip(), text.get("duration", "").strip()
        new = Typed(
            text.get("title", ""),
            None if when in {"", session_views.when_text(found.session)} else when,
            None if duration in {"", session_views.length_text(found.session)} else duration,
            room=text.get("room", "").strip() or None,
            speaker=text.get("speaker", "").strip() or None,
        )
        proposed = await planning.propose_change(desk.house, person, event, found.session.id, new)
        await in_place(interaction, _preview(proposed, desk.say(person)))

    @on("session.ask")
    async def ask(self, interaction: Interaction, pressed: Pressed) -> None:
        """What removing does, before it is done."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        event = await finding.get(desk.house, person, pressed.number(0))
        need_organiser(person, event)
        found = await picking.opened(desk.house, person, event, pressed.number(1))
        page = pressed.number(2)
        await in_place(
            interaction,
            session_views.ask_removal(event, found.session, page, desk.say(person)),
        )

    @on("session.remove")
    async def remove(self, interaction: Interaction, pressed: Pressed) -> None:
        """Take it out of the programme."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        result = await planning.remove(desk.house, person, pressed.number(1))
        await in_place(
            interaction, session_views.removed(result.event, result.session, desk.say(person))
        )
