"""Ending a chapter well, and beginning it anew: forms, previews, what is told and remembered."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

import discord

from domain.chapters import Chapter
from domain.composting import (
    COMMITMENT_LIMIT,
    LESSONS_LIMIT,
    WHY_LIMIT,
    Composted,
    Ending,
    EndingAgreed,
    EndingBegun,
    EndingProposed,
    LooseEnds,
    ReseedAsked,
    Reseeded,
)
from domain.events import Event
from domain.text import cut, escape
from views import colours
from views.quotes import quoted
from views.reply import Part, Reply, button, modal, rows, shorten
from views.texts import Say
from views.times import stamp, wall

_GREEN, _RED = discord.ButtonStyle.success, discord.ButtonStyle.danger
QUOTE = 700  # characters of what people wrote
_NAMED = 5  # events that are named; the rest are counted
_COUNTED = (
    "hosted",
    "series",
    "calendars",
    "followups",
    "questions",
    "tracks",
    "candidacies",
    "requests",
    "invites",
    "decisions",
    "kin",
)


def form(chapter: Chapter, say: Say) -> discord.ui.Modal:
    """Why it ends, what was learnt, and when people see each other once more."""
    asked = modal(say("compost-form", chapter=chapter.name), "compost.typed", chapter.id)
    for name, limit in (("why", WHY_LIMIT), ("lessons", LESSONS_LIMIT), ("goodbye", 100)):
        long = name != "goodbye"
        style = discord.TextStyle.paragraph if long else discord.TextStyle.short
        field: discord.ui.TextInput[discord.ui.View] = discord.ui.TextInput(
            custom_id=name, style=style, required=long, max_length=limit
        )
        asked.add_item(
            discord.ui.Label(
                text=say(f"compost-form-{name}")[:45],
                description=say(f"compost-hint-{name}")[:100],
                component=field,
            )
        )
    return asked


def title(chapter: Chapter, say: Say) -> str:
    """What its members decide, in a few words."""
    return say("compost-form", chapter=chapter.name)


def case(proposed: EndingProposed, say: Say) -> str:
    """What its members read before they decide, in the chapter's language; as it is stored."""
    lines = [
        say("compost-case", chapter=proposed.chapter.name),
        proposed.why,
        say("compost-case-lessons", lessons=proposed.lessons),
    ]
    if proposed.goodbye is not None:
        when = wall(proposed.goodbye, proposed.chapter.zone, say)
        lines.append(say("compost-case-goodbye", when=when))
    if proposed.homes:
        lines.append(say("compost-case-homes", homes=_names(proposed.homes)))
    return "\n\n".join(lines)


def goodbye_title(chapter: Chapter, say: Say) -> str:
    """What the last gathering is called in the calendar."""
    return say("compost-goodbye-title", chapter=chapter.name)


def _names(chapters: Sequence[Chapter]) -> str:
    return ", ".join(cut(one.name, 60) for one in chapters)


def preview(proposed: EndingProposed, say: Say) -> Reply:
    """What is put to the members, and what follows from it, waiting for a *Confirm*."""
    chapter = proposed.chapter
    lines = [
        say(
            "compost-preview",
            chapter=escape(chapter.name),
            where=f"<#{proposed.channel}>",
            closes=stamp(proposed.closes),
        ),
        say("compost-preview-here") if proposed.here else "",
        say("compost-preview-then"),
        *loose(proposed.ends, proposed.homes, say),
    ]
    if proposed.goodbye is not None:
        lines.insert(2, say("compost-preview-goodbye", when=stamp(proposed.goodbye)))
    shown = discord.Embed(title=cut(escape(chapter.name), 256), colour=colours.STOPPED)
    shown.add_field(name=say("compost-why"), value=cut(escape(proposed.why), 1024), inline=False)
    lessons = cut(escape(proposed.lessons), 1024)
    shown.add_field(name=say("compost-lessons"), value=lessons, inline=False)
    parts = (
        button(say("button-confirm"), "compost.propose", proposed.draft, style=_RED),
        button(say("button-discard"), "compost.discard", proposed.draft),
    )
    return Reply(_joined(lines), (shown,), rows(parts))


def _joined(lines: Sequence[str]) -> str:
    return cut("\n".join(line for line in lines if line), 2000)


def loose(ends: LooseEnds, homes: Sequence[Chapter], say: Say) -> list[str]:
    """Everything that is settled when the chapter ends, a line each."""
    lines = [say("compost-ends-members", members=ends.members, connectors=len(ends.connectors))]
    if ends.events:
        named = _titles(ends.events)
        lines.append(
            say("compost-ends-events", number=len(ends.events), titles=named, people=ends.people)
        )
    if ends.handed:
        lines.append(say("compost-ends-handed", titles=_titles(ends.handed)))
    for name in _COUNTED:
        if number := getattr(ends, name):
            lines.append(say(f"compost-ends-{name}", number=number))
    lines.append(
        say("compost-ends-homes", homes=escape(_names(homes)))
        if homes
        else say("compost-ends-no-homes")
    )
    return [f"- {line}" for line in lines]


def _titles(events: Sequence[Event]) -> str:
    """What events are called, the soonest first; the dates of a series once."""
    titles = list(dict.fromkeys(one.title for one in events))
    named = ", ".join(escape(cut(title, 60)) for title in titles[:_NAMED])
    return f"{named} …" if len(titles) > _NAMED else named


def begun(result: EndingBegun, say: Say) -> Reply:
    """Its members are asked."""
    content = say(
        "compost-begun",
        chapter=escape(result.chapter.name),
        where=f"<#{result.channel}>",
        closes=stamp(result.closes),
    )
    return Reply(content, rows=rows((_decision(result.decision, say),)))


def _decision(decision: int, say: Say) -> Part:
    return button(say("button-decision"), "decision.open", decision)


def under_way(chapter: Chapter, ending: Ending, say: Say) -> Reply:
    """It is being decided; where to look."""
    content = say("compost-under-way", chapter=escape(chapter.name))
    return Reply(content, rows=rows((_decision(ending.decision, say),)))


def waits(agreed: EndingAgreed, say: Say) -> Reply:
    """For a connector: the members agreed, and a steward confirms."""
    content = say("compost-waits", chapter=escape(agreed.chapter.name))
    return Reply(content, rows=rows((_decision(agreed.ending.decision, say),)))


def last_look(agreed: EndingAgreed, say: Say, *, ahead: bool) -> Reply:
    """For a steward: what confirming does; ``ahead``: the last gathering is still to come."""
    chapter, ending = agreed.chapter, agreed.ending
    lines = [say("compost-last-look", chapter=escape(chapter.name))]
    if ahead and ending.goodbye is not None:
        lines.append(say("compost-last-goodbye", when=stamp(ending.goodbye)))
    lines += loose(agreed.ends, agreed.homes, say)
    parts = (
        button(say("button-compost"), "compost.confirm", chapter.id, style=_RED),
        button(say("button-lives-on"), "compost.keep", chapter.id),
        _decision(ending.decision, say),
    )
    return Reply(_joined(lines), rows=rows(parts))


def composted(result: Composted, say: Say) -> Reply:
    """The chapter has ended."""
    name = escape(result.chapter.name)
    return Reply(say("compost-done", chapter=name, people=result.ends.people))


def kept(chapter: Chapter, say: Say) -> Reply:
    """A steward did not confirm."""
    return Reply(say("compost-kept", chapter=escape(chapter.name)))


def remembered(card: Reply, endings: Sequence[Ending], homes: Sequence[Chapter], say: Say) -> Reply:
    """A chapter's card with when it ended, why, and what was learnt."""
    embed = card.embeds[0]
    for one in endings[:2]:
        when = one.ended or one.proposed
        learnt = f"**{say('compost-lessons')}** · {escape(cut(one.lessons, 350))}"
        words = f"{escape(cut(one.why, 250))}\n{learnt}"
        name = say("compost-memory-title", year=str(when.year))
        embed.add_field(name=name, value=cut(words, 1024), inline=False)
    if homes:
        embed.add_field(
            name=say("compost-homes"), value=cut(escape(_names(homes)), 1024), inline=False
        )
    shorten(embed)
    return dataclasses.replace(card, embeds=(embed, *card.embeds[1:]))


def reseed_form(chapter: Chapter, say: Say) -> discord.ui.Modal:
    """What someone commits to."""
    asked = modal(say("reseed-form", chapter=chapter.name), "reseed.typed", chapter.id)
    field: discord.ui.TextInput[discord.ui.View] = discord.ui.TextInput(
        custom_id="why", style=discord.TextStyle.paragraph, max_length=COMMITMENT_LIMIT
    )
    asked.add_item(
        discord.ui.Label(
            text=say("reseed-form-why")[:45],
            description=say("reseed-hint-why")[:100],
            component=field,
        )
    )
    return asked


def wanted(asked: ReseedAsked, say: Say) -> Reply:
    """For a steward: who commits to what, what was learnt, and what confirming does."""
    one = asked.reseeding
    lines = [
        say("reseed-wanted", chapter=escape(asked.chapter.name), who=f"<@{one.member}>"),
        quoted(one.why, QUOTE),
    ]
    if asked.lessons:
        lines += [say("reseed-lessons"), quoted(asked.lessons, QUOTE)]
    return Reply(_joined(lines), rows=rows(settling(one.id, say)))


def settling(reseeding: int, say: Say) -> tuple[Part, ...]:
    """How stewards answer."""
    return (
        button(say("button-reseed"), "reseed.confirm", reseeding, style=_GREEN),
        button(say("button-reseed-later"), "reseed.decline", reseeding),
    )


def asked(result: ReseedAsked, say: Say) -> Reply:
    """The stewards are asked; what was learnt, to think about meanwhile."""
    lines = [say("reseed-asked", chapter=escape(result.chapter.name))]
    if result.lessons:
        lines += [say("reseed-lessons"), quoted(result.lessons, QUOTE)]
    return Reply(_joined(lines))


def reseeded(result: Reseeded, say: Say) -> Reply:
    """It is a seed again, or not for now."""
    key = "reseed-declined" if result.declined else "reseed-done"
    return Reply(say(key, chapter=escape(result.chapter.name), who=f"<@{result.member}>"))
