"""What a question asks to be done: what is chosen and confirmed before anything changes."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

import discord

from domain.events import Event
from domain.questions import answers
from domain.questions.acts import digits
from domain.text import cut, escape
from domain.times import wall_at
from views.answers.sheets import Sheet, whom_to_ask
from views.events import choice_note, lead_in, opener
from views.events import line as event_line
from views.reply import Reply, button, option, rows, select
from views.texts import Say
from views.times import short, stamp

_GREEN = discord.ButtonStyle.success


def undone(found: answers.Undone, say: Say) -> Sheet:
    """Why nothing is done, and what to do instead."""
    match found:
        case answers.NoSuchEvent(soonest):
            if soonest is None:
                return Sheet(say("answer-act-no-event", event="none"))
            sheet = Sheet(say("answer-act-no-event", event=event_line(soonest, say)))
            sheet.events = (soonest,)
            return sheet
        case answers.ActUnclear(what):
            return Sheet(say(f"answer-act-unclear-{what}"))
        case answers.NotForYou(whom):
            return Sheet(say("answer-act-connectors"), tail=(whom_to_ask(whom, say),))
        case answers.OnlyInPrivate(what):
            return Sheet(say(f"answer-act-private-{what}"))


def lead(event: Event, span: timedelta, say: Say) -> Reply:
    """When somebody would be told of an event; it takes effect by *Confirm*."""
    content = say(
        "answer-act-lead",
        title=escape(event.title),
        when=stamp(event.starts),
        lead=lead_in(span, say),
        at=stamp(event.starts - span),
    )
    seconds = int(span.total_seconds())
    confirm = button(say("button-confirm"), "remind.lead", event.id, seconds, style=_GREEN)
    return Reply(content, rows=rows((confirm,)))


def which_event(events: Sequence[Event], span: timedelta | None, say: Say) -> Reply:
    """Several events may be meant: of which to be reminded, ``span`` ahead if that was said."""
    seconds = int(span.total_seconds()) if span else 0
    options = [
        option(event.title, str(event.id), description=choice_note(event, say)) for event in events
    ]
    chooser = select(say("event-open"), "act.event", seconds, options=options)
    return Reply(say("answer-act-which-event"), rows=rows((chooser,)))


def which_to_join(events: Sequence[Event], say: Say) -> Reply:
    """Several events may be meant: the one that is opened shows *Going*."""
    lines = [f"- {event_line(event, say)}" for event in events]
    content = cut("\n".join([say("answer-act-which-event"), *lines]), 2000)
    return Reply(content, rows=rows((opener(events, say),)))


def which_moment(draft: int, readings: Sequence[datetime], zone: str, say: Say) -> Reply:
    """The words may mean several moments: which one?"""
    options = [
        option(short(moment, zone, say), digits(wall_at(moment, zone))) for moment in readings
    ]
    chooser = select(say("answer-act-which-moment"), "act.moment", draft, options=options)
    return Reply(say("answer-act-which-moment"), rows=rows((chooser,)))


def which_host(draft: int, hosts: Sequence[tuple[int, str]], say: Say) -> Reply:
    """Which chapter hosts the new event?"""
    options = [option(name, str(chapter)) for chapter, name in hosts]
    chooser = select(say("answer-act-which-host"), "act.host", draft, options=options)
    return Reply(say("answer-act-which-host"), rows=rows((chooser,)))
