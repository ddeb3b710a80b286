"""``/event list, show, mine, join, leave`` and the buttons of an event's message."""

from __future__ import annotations

import dataclasses

from discord import app_commands
from discord.ext import commands

from cogs.events import series, summits
from cogs.events.group import event_group
from cogs.support.desk import Interaction, answer, is_private, replace
from cogs.support.options import AnyChapter, AnyEvent, desk_of
from cogs.support.presses import number, on
from domain.events import Answer, Kind, may_organise
from domain.hosting import LegsOffered
from domain.ids import encode
from services.events import answering, attaching, consenting, finding
from services.events.finding import Filter, Page
from services.programme import picking
from views import answer_days, hosting, legs, programme
from views import events as views
from views.commands import choices, words
from views.ids import Pressed
from views.reply import Reply, turners
from views.texts import Say


@event_group.command(name="list", description=words("cmd-event-list"))
@app_commands.describe(
    when=words("opt-period"),
    chapter=words("opt-chapter"),
    kind=words("opt-kind"),
    online=words("opt-online"),
)
@app_commands.choices(kind=choices(Kind, "kind"))
async def list_events(
    interaction: Interaction,
    when: app_commands.Range[str, 1, 120] | None = None,
    chapter: AnyChapter | None = None,
    kind: str | None = None,
    online: bool | None = None,
) -> None:
    """The coming events, ten to a page."""
    desk = desk_of(interaction)
    person = await desk.person(interaction)
    wanted = Filter(when or "", chapter.id if chapter else None, kind or "", online)
    page = await finding.listing(desk.house, person, wanted)
    await answer(interaction, _page(page, wanted, desk.say(person)))


@event_group.command(name="show", description=words("cmd-event-show"))
@app_commands.describe(event=words("opt-event"))
async def show(interaction: Interaction, event: AnyEvent) -> None:
    """One event, with what the person answered."""
    await answer(interaction, await _details(interaction, event.id))


@event_group.command(name="mine", description=words("cmd-event-mine"))
async def mine(interaction: Interaction) -> None:
    """The events that the person answered."""
    await answer(interaction, await _mine(interaction, 0))


@event_group.command(name="join", description=words("cmd-event-join"))
@app_commands.describe(event=words("opt-event"))
async def join(interaction: Interaction, event: AnyEvent) -> None:
    """Take a seat, or a place in the queue."""
    await _join(interaction, event.id)


@event_group.command(name="leave", description=words("cmd-event-leave"))
@app_commands.describe(event=words("opt-event"))
async def leave(interaction: Interaction, event: AnyEvent) -> None:
    """Take back what was answered."""
    desk = desk_of(interaction)
    person = await desk.person(interaction)
    result = await answering.leave(desk.house, person, event.id)
    whole = await attaching.whole(desk.house, person, result.event)
    said = legs.still(views.outcome(result, desk.say(person)), whole, desk.say(person))
    await answer(interaction, await series.offered(interaction, event, said, leaving=True))


async def _join(interaction: Interaction, event_id: int) -> None:
    desk = desk_of(interaction)
    person = await desk.person(interaction)
    result = await answering.join(desk.house, person, event_id)
    say = desk.say(person)
    if isinstance(result, LegsOffered):
        await answer(interaction, legs.offered(result, say))
        return
    said = views.outcome(result, say, closed=person.dm_closed)
    clashing = await attaching.at_once(desk.house, person, result.event)
    said = legs.warned(said, result.event, clashing, say)
    said = await series.offered(interaction, result.event, said, leaving=False)
    await _tell(interaction, event_id, said)


async def _tell(interaction: Interaction, event_id: int, said: Reply) -> None:
    """Say what an answer came to; under a private view of the event, in its place, brought up to date."""
    if is_private(interaction):
        shown = await _details(interaction, event_id)
        await replace(interaction, dataclasses.replace(shown, content=said.content))
    else:
        await answer(interaction, said)


async def _details(interaction: Interaction, event_id: int) -> Reply:
    desk = desk_of(interaction)
    person = await desk.person(interaction)
    event = await finding.get(desk.house, person, event_id)
    seen = await finding.seen(desk.house, person, event)
    say = desk.say(person)
    reply = views.details(event, seen.answer, seen.place, say, now=desk.house.now())
    whole = await attaching.whole(desk.house, person, event)
    waiting = await consenting.waiting(desk.house, person, event)
    own = [host for host in event.hosts if host in person.connects]
    reply = hosting.for_organisers(
        legs.with_whole(reply, event, whole, say),
        event,
        waiting,
        own,
        say,
        detaches=whole.main is not None
        and (may_organise(person, event) or may_organise(person, whole.main)),
    )
    if may_organise(person, event):
        reply = answer_days.offered(reply, event, say)
    if await picking.has_programme(desk.house, event):
        reply = programme.linked(reply, event, say)
    reply = await summits.within(interaction, event, reply)
    return await series.within(interaction, event, reply)


async def _mine(interaction: Interaction, number: int) -> Reply:
    desk = desk_of(interaction)
    person = await desk.person(interaction)
    say = desk.say(person)
    page, answers = await finding.mine(desk.house, person, number)
    return views.listing(
        page.events,
        say,
        title=say("event-mine-title"),
        empty=say("event-mine-empty"),
        pages=turners(say, "event.mine", number=page.number, more=page.more),
        answers=answers,
        notes=await series.notes(interaction, page.events),
    )


def _page(page: Page, wanted: Filter, say: Say) -> Reply:
    asked = wanted.when or wanted.chapter or wanted.kind or wanted.online is not None
    online = "" if wanted.online is None else str(int(wanted.online))
    chapter = encode(wanted.chapter) if wanted.chapter else ""
    since = encode(int(page.since.timestamp()))
    until = encode(int(page.until.timestamp())) if page.until else ""
    packed = (chapter, wanted.kind, online, since, until)
    return views.listing(
        page.events,
        say,
        title=say("event-list-title"),
        empty=say("event-list-none" if asked else "event-list-empty"),
        pages=turners(say, "event.page", number=page.number, more=page.more, then=packed),
    )


class EventAnswers(commands.Cog):
    """Presses on an event's message and on lists of events."""

    @on("event.going")
    async def going(self, interaction: Interaction, pressed: Pressed) -> None:
        """*Going*."""
        await _join(interaction, pressed.number(0))

    @on("event.maybe", "event.cannot")
    async def said(self, interaction: Interaction, pressed: Pressed) -> None:
        """*Maybe* or *Can't*."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        said = Answer.MAYBE if pressed.action == "event.maybe" else Answer.NO
        result = await answering.say(desk.house, person, pressed.number(0), said)
        whole = await attaching.whole(desk.house, person, result.event)
        told = views.outcome(result, desk.say(person))
        await _tell(interaction, pressed.number(0), legs.still(told, whole, desk.say(person)))

    @on("event.details")
    async def details(self, interaction: Interaction, pressed: Pressed) -> None:
        """*Details*."""
        await answer(interaction, await _details(interaction, pressed.number(0)))

    @on("event.open", "series.date")
    async def open(self, interaction: Interaction, _pressed: Pressed) -> None:
        """One event picked from a list."""
        await answer(interaction, await _details(interaction, number(interaction)))

    @on("event.mine")
    async def turn_mine(self, interaction: Interaction, pressed: Pressed) -> None:
        """Another page of one's own events."""
        await replace(interaction, await _mine(interaction, pressed.page(0)))

    @on("event.page")
    async def turn(self, interaction: Interaction, pressed: Pressed) -> None:
        """Another page of a list."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        wanted, since, until = finding.unpacked(pressed.args[1:])
        page = await finding.between(desk.house, person, wanted, since, until, pressed.page(0))
        await replace(interaction, _page(page, wanted, desk.say(person)))
