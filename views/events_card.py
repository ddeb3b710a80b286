"""The card of an event: what it is, when and where, who is coming, and the buttons to answer."""

from __future__ import annotations

import discord

from domain.events import Audience, Event, Status
from domain.text import cut, escape
from views import colours
from views.reply import Part, Reply, button, link, rows
from views.texts import Say
from views.times import length, stamp, wall

_COLOURS = {
    Status.PLANNED: colours.ALIVE,
    Status.WISHED: colours.AWAITED,
    Status.CANCELLED: colours.RESTING,
}
_GREEN = discord.ButtonStyle.success


def card(event: Event, say: Say) -> Reply:
    """The event's message in its channel, with the buttons by which people answer."""
    return Reply(embeds=(embed(event, say),), rows=answer_rows(event, say), private=False)


def embed(event: Event, say: Say) -> discord.Embed:
    """What an event is, when and where, and how many are coming."""
    title = escape(event.title)
    if event.status is Status.CANCELLED:
        title = say("event-title-cancelled", title=title)
    elif event.status is Status.WISHED:
        title = say("wish-title", title=title)
    shown = discord.Embed(title=cut(title, 256), colour=_COLOURS[event.status])
    if event.description:
        shown.description = cut(escape(event.description), 3000)
    if event.reason:
        shown.add_field(
            name=say("event-reason"), value=cut(escape(event.reason), 1024), inline=False
        )
    shown.add_field(name=say("event-when"), value=_when(event, say), inline=False)
    if where := where_of(event, say):
        shown.add_field(name=say("event-where"), value=cut(where, 1024), inline=False)
    shown.add_field(name=say("event-seats"), value=seats(event, say), inline=False)
    whose = "connectors" if event.audience is Audience.CONNECTORS else "network"
    by = escape(event.chapter_name) if event.chapter_name else say(f"event-of-the-{whose}")
    footer = say("event-footer", kind=say(f"kind-{event.kind}"), by=by)
    if event.attribution:
        footer += "\n" + say("event-source", source=event.attribution)
    shown.set_footer(text=cut(footer, 2048))
    return shown


def moment(event: Event, say: Say) -> str:
    """When it begins, as a timestamp; of a wish, which has no date, the words that it was given."""
    if not event.is_dated:
        return say("wish-when", when=escape(event.vague) if event.vague else "none")
    return stamp(event.starts)


def _when(event: Event, say: Say) -> str:
    if not event.is_dated:
        return moment(event, say)
    lines = [f"{stamp(event.starts)} · {stamp(event.starts, 'R')}"]
    if not event.online:
        lines.append(wall(event.starts, event.zone, say))
    lines.append(say("event-lasts", length=length(event.ends - event.starts, say)))
    return "\n".join(lines)


def where_of(event: Event, say: Say) -> str:
    """The venue and the city, or that it is online; nothing when neither is known."""
    parts = [escape(event.venue)] if event.venue else []
    if event.city and not event.online:
        parts.append(escape(event.city))
    if event.online:
        parts.append(say("event-online"))
    return ", ".join(parts)


def seats(event: Event, say: Say) -> str:
    """How many are coming, of how many seats, and how many wait; of a wish, who is interested."""
    if event.status is Status.WISHED:
        return say("wish-interested", interested=event.maybe)
    if event.capacity is None:
        line = say("event-going", going=event.going + event.outside)
    else:
        line = say("event-going-of", going=event.going, seats=event.capacity)
    if event.waiting:
        line += " · " + say("event-waiting", waiting=event.waiting)
    if event.maybe:
        line += " · " + say("event-maybe", maybe=event.maybe)
    return line


def answer_rows(event: Event, say: Say) -> tuple[tuple[Part, ...], ...]:
    """*Going*, *Maybe*, *Can't*, *Remind me*, *Details*; only *Details* once it was cancelled.

    A wish has *I'm interested* in place of the first two, and nothing to be reminded of.
    """
    details = button(say("button-details"), "event.details", event.id)
    if event.status is Status.CANCELLED:
        return rows((details,))
    if event.status is Status.WISHED:
        interested = button(say("button-interested"), "event.maybe", event.id, style=_GREEN)
        cannot = button(say("button-cannot"), "event.cannot", event.id)
        return rows((interested, cannot, details))
    answers = (
        button(say("button-going"), "event.going", event.id, style=_GREEN),
        button(say("button-maybe"), "event.maybe", event.id),
        button(say("button-cannot"), "event.cannot", event.id),
        button(say("button-remind"), "event.remind", event.id),
        details,
    )
    return rows(answers, (link(say("button-link"), event.link),) if event.link else ())
