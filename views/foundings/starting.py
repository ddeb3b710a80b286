"""Starting a chapter: which town, what stands there, what a *Confirm* begins."""

from __future__ import annotations

import discord

from domain.chapters import Chapter
from domain.founding_outcomes import Answered, Begun, Previewed, Resting, WhichTown
from domain.founding_places import Nearness
from domain.foundings import Status
from domain.places import label
from domain.text import cut, escape
from views import colours
from views.reply import Part, Reply, button, option, rows, select
from views.texts import Say
from views.times import stamp

_GREEN = discord.ButtonStyle.success


def which(asked: WhichTown, say: Say) -> Reply:
    """Several towns share a name: which is meant?"""
    options = []
    for town in asked.towns[:25]:
        _, _, where = label(town, say.language).partition(", ")
        options.append(option(town.name, str(town.id), description=where))
    chooser = select(say("founding-town-pick"), "founding.town", asked.draft, options=options)
    text = escape(cut(asked.text, 100))
    return Reply(say("founding-town-which", text=text), rows=rows((chooser,)))


def preview(found: Previewed, say: Say) -> Reply:
    """What was understood, who is asked first, and which chapters are not far."""
    around, wish = found.around, found.wish
    shown = discord.Embed(
        title=cut(escape(found.name), 256),
        description=cut(escape(wish.why), 1500),
        colour=colours.AWAITED,
    )
    key = "founding-place-theme" if wish.theme else "founding-place"
    where = escape(label(wish.place, say.language))
    shown.add_field(name=say(key), value=f"{where}\n{wish.place.timezone}", inline=False)
    lines = [
        say(
            "founding-preview",
            name=escape(found.name),
            needed=found.needed,
            mentored="yes" if found.mentored else "no",
            decides="connectors" if found.consented else "stewards",
        )
    ]
    if around.chapter is not None and around.nearness is Nearness.SILENT:
        chapter = escape(around.chapter.name)
        lines.append(say("founding-preview-silent", chapter=chapter, days=found.days))
    elif around.same:
        lines.append(say("founding-preview-again"))
    joins: list[Part] = []
    for chapter_near, km in around.farther:
        name = escape(cut(chapter_near.name, 80))
        lines.append(say("founding-preview-farther", chapter=name, km=round(km)))
        called = say("button-join-one", chapter=cut(chapter_near.name, 60))
        joins.append(button(called, "chapter.join", chapter_near.id))
    parts = (
        button(say("button-confirm"), "founding.confirm", found.draft, style=_GREEN),
        button(say("button-discard"), "founding.discard", found.draft),
    )
    return Reply("\n".join(lines), (shown,), rows((*parts, *joins)))


def alive(chapter: Chapter, say: Say) -> Reply:
    """A chapter lives there: join it."""
    parts = (
        button(say("button-join-it"), "chapter.join", chapter.id, style=_GREEN),
        button(say("button-events"), "chapter.events", chapter.id),
    )
    return Reply(say("founding-alive", chapter=escape(chapter.name)), rows=rows(parts))


def begun(result: Begun, reader: int, say: Say) -> str:
    """It began, or was under way already; ``reader`` may be in it."""
    founding = result.standing.founding
    name = escape(founding.name)
    if not result.fresh:
        inside = result.standing.level_of(reader) is not None
        return say("founding-underway-yours" if inside else "founding-underway", name=name)
    if founding.status is Status.ASKED:
        neighbour = result.standing.neighbour
        return say(
            "founding-begun-asked",
            chapter=escape(neighbour.name) if neighbour else "none",
            until=stamp(founding.waits_until or founding.started, "D"),
        )
    where = f"<#{result.channel}>" if result.channel is not None else "none"
    return say("founding-begun", name=name, where=where)


def discarded(say: Say) -> Reply:
    """Nothing begins."""
    return Reply(say("founding-discarded"))


def answered(result: Answered, say: Say) -> Reply:
    """A silent chapter answered."""
    key = "founding-answered-here" if result.here else "founding-answered-let"
    name, chapter = escape(result.name), escape(result.neighbour)
    return Reply(say(key, name=name, chapter=chapter))


def rested(result: Resting, say: Say) -> Reply:
    """It rests."""
    return Reply(say("founding-rested", name=escape(result.name)))
