"""Several events of one channel that are near, in one message."""

from __future__ import annotations

from collections.abc import Sequence

import discord

from domain.notices import Together, Upcoming
from domain.text import cut, escape
from views import colours
from views.events import lead_in
from views.events_card import seats, where_of
from views.reply import Part, Reply, button, rows
from views.texts import Say
from views.times import stamp


def together(notice: Together, say: Say) -> Reply:
    """Each event with a number, which the buttons of its row repeat: five at most."""
    content = say("together-near", number=len(notice.upcoming))
    if any(one.late for one in notice.upcoming):
        content = say("notice-late") + " " + content
    told = list(enumerate(notice.upcoming, start=1))
    lines = [_line(number, one, say) for number, one in told]
    embed = discord.Embed(description="\n".join(lines), colour=colours.EVENTS)
    labels = [say(key) for key in ("button-details", "button-going", "button-me-too")]
    parts = [_buttons(number, one.event.id, labels) for number, one in told]
    return Reply(content, (embed,), rows(*parts), private=False)


def _line(number: int, one: Upcoming, say: Say) -> str:
    """Two lines, 600 characters at most, so that five fit into an embed."""
    event = one.event
    text = say(
        "notice-upcoming",
        title=escape(event.title),
        lead=lead_in(one.lead, say),
        when=stamp(event.starts),
        relative=stamp(event.starts, "R"),
    )
    where = cut(where_of(event, say), 150)
    return f"{number}. {text}\n-# {' · '.join(filter(None, (where, seats(event, say))))}"


def _buttons(number: int, event: int, labels: Sequence[str]) -> tuple[Part, ...]:
    details, going, me_too = (f"{number} · {label}" for label in labels)
    return (
        button(details, "event.details", event),
        button(going, "event.going", event),
        button(me_too, "remind.metoo", "e", event),
    )
