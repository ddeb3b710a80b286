"""Pitches: signing up, the order, taking one back."""

from __future__ import annotations

from collections.abc import Sequence

import discord

from domain.events import Event
from domain.projects import Pitch, Pitched, Project, TakenBack
from domain.text import cut, escape
from views import colours
from views.evening.lines import fitting, shortened
from views.quotes import quoted
from views.reply import Part, Reply, button, option, rows, select
from views.texts import Say

_SHOWN = 20  # pitches of a list whose texts fit in one message


def choice(project: Project) -> str:
    """A project among autocompletion's choices."""
    return cut(project.name, 100)


def pitched(result: Pitched, say: Say) -> Reply:
    """It is in the programme, at its place in the order."""
    key = "pitch-added" if result.fresh else "pitch-changed"
    content = say(
        key,
        project=escape(result.pitch.project.name),
        title=escape(result.event.title),
        place=result.place,
    )
    if result.pitch.text:
        content += "\n" + quoted(result.pitch.text, 300)
    back = button(say("button-take-back"), "pitch.drop", result.pitch.id)
    return Reply(content, rows=rows((back, opener(result.event, say))))


def opener(event: Event, say: Say) -> Part:
    """The button that lists the pitches of ``event``."""
    return button(say("button-pitches"), "pitch.list", event.id)


def taken_back(result: TakenBack, say: Say) -> Reply:
    """It is out of the programme."""
    project, title = escape(result.pitch.project.name), escape(result.event.title)
    return Reply(say("pitch-taken-back", project=project, title=title))


def programme(event: Event, pitches: Sequence[Pitch], mine: frozenset[int], say: Say) -> Reply:
    """What is presented, in its order; ``mine`` are those that the viewer may take back."""
    if not pitches:
        return Reply(say("pitch-none", title=escape(event.title)))
    lines = [_line(place, one, mine, say) for place, one in enumerate(pitches, start=1)]
    shown = discord.Embed(
        title=say("pitch-title", title=shortened(event.title, 200)),
        description=fitting(lines, 4096),
        colour=colours.EVENTS,
    )
    own = [option(one.project.name, str(one.id)) for one in pitches if one.id in mine]
    chooser = [select(say("pitch-drop"), "pitch.drop", options=own)] if own else []
    return Reply(embeds=(shown,), rows=rows(chooser))


def _line(place: int, pitch: Pitch, mine: frozenset[int], say: Say) -> str:
    line = f"{place}. **{escape(cut(pitch.project.name, 100))}**"
    if pitch.id in mine:
        line += " · " + say("pitch-by", who=f"<@{pitch.member}>")
    if pitch.text and place <= _SHOWN:
        line += " — " + escape(cut(pitch.text.replace("\n", " "), 120))
    return line
