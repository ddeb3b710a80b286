"""An event in many places: its legs side by side, what happens around it, and choosing where to go."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Sequence

import discord

from domain.events import Event, Status
from domain.hosting import AttachAsked, Attached, LegsOffered, Whole
from domain.text import cut, escape
from views import events_card
from views.events import line, opener
from views.events_card import moment, seats
from views.reply import EMBED_ROOM, Part, Reply, button, option, rows, select, shorten
from views.texts import Say
from views.times import short_in, stamp

_AROUND = 600


def card(event: Event, whole: Whole, say: Say) -> Reply:
    """The event's message in a channel, with what hangs together with it."""
    reply = events_card.card(event, say)
    _fill(reply.embeds[0], event, whole, say)
    return reply


def with_whole(reply: Reply, event: Event, whole: Whole, say: Say) -> Reply:
    """A view of an event for one person, with what hangs together with it and ways to open that."""
    shown = reply.embeds[0]
    _fill(shown, event, whole, say)
    if whole.satellites:
        around = "\n".join(line(one, say) for one in whole.satellites)
        shown.add_field(name=say("legs-around"), value=cut(around, _AROUND), inline=False)
    if whole.yours:
        going = [one for one in (*whole.legs, *whole.satellites) if one.id in whole.yours]
        _set(shown, say("event-you"), say("legs-you", legs=_places(going)))
    _fit(shown)
    extra: list[tuple[Part, ...]] = []
    if parts := (*whole.legs, *whole.satellites):
        extra.append((opener(parts[:25], say),))
    if whole.main is not None:
        extra.append((button(say("button-whole"), "event.details", whole.main.id),))
    return dataclasses.replace(reply, rows=(*reply.rows, *rows(*extra)))


def still(reply: Reply, whole: Whole, say: Say) -> Reply:
    """After an answer to the whole was taken back: the places where the person is still expected."""
    going = [one for one in (*whole.legs, *whole.satellites) if one.id in whole.yours]
    return noted(reply, say("legs-still", legs=_places(going))) if going else reply


def detached(event: Event, main: Event, say: Say) -> Reply:
    """The event stands on its own again."""
    return Reply(say("legs-detached", title=escape(event.title), main=escape(main.title)))


def _fill(shown: discord.Embed, event: Event, whole: Whole, say: Say) -> None:
    if whole.main is not None:
        key = "legs-part-of" if event.status is not Status.WISHED else "legs-wished-for"
        title = cut(escape(whole.main.title), 100)
        value = f"**{title}** · {moment(whole.main, say)}"
        shown.add_field(name=say(key), value=value, inline=False)
    if whole.hosts:
        names = [event.chapter_name or say("event-of-the-network"), *whole.hosts]
        value = ", ".join(escape(name) for name in names)
        shown.add_field(name=say("legs-hosts"), value=cut(value, 600), inline=False)
    for leg in whole.legs:
        value = _leg(leg, say, yours=leg.id in whole.yours)
        shown.add_field(name=_place(leg), value=value, inline=True)
    if whole.legs:
        places = sum(leg.status is Status.PLANNED for leg in whole.legs)
        total = say("legs-people", people=whole.people, places=places)
        _set(shown, say("event-seats"), total)
    _fit(shown)


def _place(leg: Event) -> str:
    """Where a leg takes place, in a word: its city, else its own name."""
    return cut(escape(leg.city or leg.title), 60)


def _places(found: Iterable[Event]) -> str:
    """Their places in a row, short enough to stand within a sentence."""
    return cut(", ".join(f"**{_place(leg)}**" for leg in found), 900)


def _leg(leg: Event, say: Say, *, yours: bool) -> str:
    if leg.status is Status.CANCELLED:
        return say("legs-cancelled")
    lines = [stamp(leg.starts, "f") if leg.is_dated else moment(leg, say)]
    if leg.online:
        lines.append(say("event-online"))
    elif leg.is_dated:
        lines.append(say("legs-wall", when=short_in(leg.starts, leg.zone, say.language)))
    if leg.venue:
        lines.append(cut(escape(leg.venue), 60))
    lines.append(seats(leg, say))
    if yours:
        lines.append(say("legs-yours"))
    return cut("\n".join(lines), 240)


def _set(shown: discord.Embed, name: str, value: str) -> None:
    """Say something else in the field of that name."""
    for at, field in enumerate(shown.fields):
        if field.name == name:
            shown.set_field_at(at, name=name, value=value, inline=False)


def _fit(shown: discord.Embed) -> None:
    """Shorten the description, then leave out what comes last, until Discord takes it."""
    shorten(shown)
    while len(shown) > EMBED_ROOM:
        shown.remove_field(len(shown.fields) - 1)


def offered(result: LegsOffered, say: Say) -> Reply:
    """Which of the legs? One or several."""
    options = [
        option(leg.city or leg.title, str(leg.id), description=_choice(leg, say))
        for leg in result.legs
    ]
    chooser = select(
        say("legs-choose"), "leg.join", result.event.id, options=options, most=len(options)
    )
    content = say("legs-offered", title=escape(result.event.title), places=len(result.legs))
    return Reply(content, rows=rows((chooser,)))


def _choice(leg: Event, say: Say) -> str:
    """When and where a leg takes place and how full it is, beside its city."""
    when = short_in(leg.starts, leg.zone, say.language) if leg.is_dated else say("wish-note")
    return " · ".join(filter(None, (when, cut(leg.venue or "", 40), seats(leg, say))))[:100]


def warned(reply: Reply, event: Event, clashing: Sequence[Event], say: Say) -> Reply:
    """The same with a friendly word, when the person goes to ``event`` and others at once."""
    if not clashing:
        return reply
    together = {one.id: one for one in (event, *clashing)}.values()
    return noted(reply, say("legs-at-once", legs=_places(together)))


def noted(reply: Reply, *notes: str) -> Reply:
    """The same with more lines below."""
    lines = filter(None, (reply.content, *notes))
    return dataclasses.replace(reply, content="\n".join(lines))


def outlook(main: Event, say: Say, *, asks: bool, far: bool) -> list[str]:
    """What a preview says of the event of which the new one will be a part."""
    notes = [say("legs-asks" if asks else "legs-joins", main=escape(main.title))]
    if far:
        notes.append(say("legs-far", main=escape(main.title), when=moment(main, say)))
    return notes


def attached(result: Attached | AttachAsked, say: Say) -> str:
    """What became of making an event a part of another."""
    titles = {"title": escape(result.event.title), "main": escape(result.main.title)}
    if isinstance(result, Attached):
        return say("legs-attached", **titles)
    if not result.fresh:
        return say("legs-asked-already", **titles)
    return say("legs-asked", people=result.people, **titles)
