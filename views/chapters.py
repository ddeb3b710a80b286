"""Chapters as people see them: the card, lists, what is near, outcomes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import timedelta

import discord

from domain import chapters as rules
from domain.chapters import Chapter, Kind, Status
from domain.errors import Refusal
from domain.events import Event
from domain.joining import Asked, Withdrawn
from domain.places import Place, country_name, label
from domain.text import cut, escape
from views import colours, joining, languages, permissions
from views import events as event_views
from views.errors import refused
from views.foundings import wishes
from views.reply import Part, Reply, button, option, rows, select
from views.texts import Say
from views.times import length

_COLOURS = {
    Status.SEED: colours.AWAITED,
    Status.FORMING: colours.GATHERING,
    Status.ACTIVE: colours.ALIVE,
    Status.DORMANT: colours.RESTING,
    Status.COMPOSTED: colours.RETURNED,
}
_MOST_KIN = 8
_MOST_NAMED = 30  # connectors that a field of 1,024 characters holds with room


def choice(chapter: Chapter, say: Say) -> str:
    """A chapter among autocompletion's choices: name, place and what is special about it."""
    note = _note(chapter, say)
    return f"{cut(chapter.name, 97 - len(note))} · {note}" if note else cut(chapter.name, 100)


def _note(chapter: Chapter, say: Say) -> str:
    parts = [say("chapter-theme")] if chapter.kind is Kind.THEME else []
    if chapter.city and chapter.city != chapter.name:
        parts.append(chapter.city)
    if chapter.country:
        parts.append(country_name(chapter.country, say.language))
    if chapter.status is not Status.ACTIVE:
        parts.append(say(f"chapter-status-{chapter.status}"))
    return cut(" · ".join(parts), 60)


def line(chapter: Chapter, say: Say, *more: str) -> str:
    """One chapter in a list."""
    marks = [f"**{cut(escape(chapter.name), 120)}**"]
    if note := _note(chapter, say):
        marks.append(escape(note))
    return " · ".join((*marks, *more))


def people(number: int, say: Say) -> str:
    """How many members."""
    return say("chapter-members", number=number)


def listing(
    listed: Sequence[tuple[Chapter, int]], say: Say, pages: tuple[Part, ...], *, narrowed: bool
) -> Reply:
    """A page of chapters with how many members each has, and a select to open one."""
    if not listed:
        empty = say("chapter-list-none" if narrowed else "chapter-list-empty")
        return Reply(empty, rows=rows(pages))
    lines = [line(chapter, say, people(number, say)) for chapter, number in listed]
    shown = discord.Embed(
        title=say("chapter-list-title"),
        description=cut("\n".join(lines), 4096),
        colour=colours.CHAPTERS,
    )
    found = [chapter for chapter, _ in listed]
    return Reply(embeds=(shown,), rows=rows((opener(found, say),), pages))


def opener(found: Sequence[Chapter], say: Say) -> Part:
    """A select that opens one of the chapters."""
    options = [option(one.name, str(one.id), description=_note(one, say)) for one in found]
    return select(say("chapter-open"), "chapter.open", options=options)


def card(
    chapter: Chapter,
    say: Say,
    *,
    members: int,
    connectors: Sequence[int],
    events: Sequence[Event],
    belongs: bool,
    kin: Mapping[str, Sequence[str]],
) -> Reply:
    """A chapter: where it is, who animates it, what comes next, and the way in or out.

    ``kin`` are the names of its parent, mentor, children and those that it mentors.
    """
    shown = discord.Embed(title=cut(escape(chapter.name), 256), colour=_COLOURS[chapter.status])
    if chapter.description:
        shown.description = cut(escape(cut(chapter.description, 1500)), 3000)
    ended = chapter.status is Status.COMPOSTED
    status = _status(chapter, say)
    if ended:
        status = say("compost-status", status=status)
    shown.add_field(name=say("chapter-status"), value=status)
    if chapter.city or chapter.country:
        shown.add_field(name=say("chapter-where"), value=cut(escape(_where(chapter, say)), 1024))
    shown.add_field(name=say("chapter-people"), value=people(members, say))
    if connectors or not ended:
        called = mentions(connectors, say)
        shown.add_field(name=say("chapter-connectors"), value=called, inline=False)
    _add_ways(shown, chapter, say)
    for relation, names in kin.items():
        if names:
            shown.add_field(name=say(f"chapter-kin-{relation}"), value=_several(names))
    coming = "\n".join(event_views.line(event, say) for event in events)
    if coming or not ended:
        coming = cut(coming, 1024) or say("chapter-next-none")
        shown.add_field(name=say("chapter-next"), value=coming, inline=False)
    if chapter.attribution:
        shown.set_footer(text=cut(say("chapter-source", source=chapter.attribution), 2048))
    return Reply(embeds=(shown,), rows=_ways_in(chapter, say, belongs=belongs))


def _status(chapter: Chapter, say: Say) -> str:
    status = say(f"chapter-status-{chapter.status}")
    return f"{say('chapter-theme')} · {status}" if chapter.kind is Kind.THEME else status


def _where(chapter: Chapter, say: Say) -> str:
    country = country_name(chapter.country, say.language) if chapter.country else None
    parts = (chapter.city, chapter.region, country)
    return ", ".join(dict.fromkeys(part for part in parts if part))


def _add_ways(shown: discord.Embed, chapter: Chapter, say: Say) -> None:
    """Channel, role, language, zone and reminders, as far as there are any."""
    if chapter.channel:
        shown.add_field(name=say("chapter-channel"), value=f"<#{chapter.channel}>")
    if chapter.role:
        shown.add_field(name=say("chapter-role"), value=f"<@&{chapter.role}>")
    spoken = (languages.name(code, say) for code in (chapter.language, *chapter.languages))
    shown.add_field(name=say("chapter-language"), value=cut(", ".join(spoken), 1024))
    if chapter.status is not Status.COMPOSTED:
        shown.add_field(name=say("chapter-way-in"), value=say(f"chapter-joining-{chapter.joining}"))
    shown.add_field(name=say("chapter-zone"), value=chapter.zone)
    if chapter.status is not Status.COMPOSTED:
        shown.add_field(name=say("chapter-reminders"), value=_leads(chapter, say))


def _several(names: Sequence[str]) -> str:
    """Names in a row, the first of many."""
    shown = ", ".join(escape(cut(name, 60)) for name in names[:_MOST_KIN])
    rest = len(names) - _MOST_KIN
    return f"{shown}, +{rest}" if rest > 0 else shown


def _leads(chapter: Chapter, say: Say) -> str:
    if not chapter.leads:
        return say("chapter-reminders-none")
    spans = (length(timedelta(seconds=lead), say) for lead in chapter.leads)
    return say("chapter-reminders-before", leads=", ".join(spans))


def mentions(members: Sequence[int], say: Say) -> str:
    """People as mentions that ping nobody."""
    if not members:
        return say("chapter-connectors-none")
    named = ", ".join(f"<@{member}>" for member in members[:_MOST_NAMED])
    rest = len(members) - _MOST_NAMED
    return f"{named}, +{rest}" if rest > 0 else named


def _ways_in(chapter: Chapter, say: Say, *, belongs: bool) -> tuple[tuple[Part, ...], ...]:
    parts: list[Part] = []
    if belongs:
        parts.append(button(say("button-leave"), "chapter.leave", chapter.id))
    elif chapter.status is not Status.COMPOSTED:
        green = discord.ButtonStyle.success
        parts.append(button(say("button-join"), "chapter.join", chapter.id, style=green))
    parts.append(button(say("button-events"), "chapter.events", chapter.id))
    return rows(parts)


def near(
    town: Place, found: Sequence[tuple[Chapter, float]], others: Sequence[Place], say: Say
) -> Reply:
    """The chapters near a town, nearest first; the other towns of its name in a select."""
    again = (other_towns(others, say("chapter-near-other", name=town.name), say),) if others else ()
    where = escape(label(town, say.language))
    tell = wishes.offered(town, min((km for _, km in found), default=None), say)
    if not found:
        return Reply(say("chapter-near-none", where=where), rows=rows(again, tell))
    lines = [line(chapter, say, say("chapter-away", km=round(km))) for chapter, km in found]
    shown = discord.Embed(
        title=cut(say("chapter-near-title", where=where), 256),
        description="\n".join(lines),
        colour=colours.CHAPTERS,
    )
    chapters = [chapter for chapter, _ in found]
    return Reply(embeds=(shown,), rows=rows((opener(chapters, say),), again, tell))


def towns(text: str, found: Sequence[Place], say: Say) -> Reply:
    """Several towns share a name: which is meant?"""
    asked = say("chapter-near-which", text=escape(cut(text, 100)))
    return Reply(asked, rows=rows((other_towns(found, say("chapter-near-pick"), say),)))


def other_towns(found: Sequence[Place], placeholder: str, say: Say) -> Part:
    """A select of towns with region and country."""
    options = []
    for town in found[:25]:
        _, _, where = label(town, say.language).partition(", ")
        options.append(option(town.name, str(town.id), description=where))
    return select(placeholder, "chapter.town", options=options)


def outcome(result: object, say: Say) -> Reply:
    """What joining or leaving came to."""
    match result:
        case Asked():
            return joining.outcome(result, say)
        case Withdrawn(chapter):
            return joining.withdrawn(chapter, say)
        case rules.Joined(chapter, role, withheld):
            key = "chapter-joined" if role is None else "chapter-joined-role"
            text = say(key, chapter=escape(chapter.name)) + without_role(withheld, say)
        case rules.AlreadyIn(chapter, withheld):
            text = say("chapter-already-in", chapter=escape(chapter.name)) + without_role(
                withheld, say
            )
        case rules.Left(chapter, role):
            key = "chapter-left" if role is None else "chapter-left-role"
            text = say(key, chapter=escape(chapter.name))
        case rules.WasNotIn(chapter):
            text = say("chapter-was-not-in", chapter=escape(chapter.name))
        case _:
            raise TypeError(type(result))
    return Reply(text)


def without_role(withheld: Refusal | None, say: Say) -> str:
    """A line that says why the role does not come along, in the words of the refusal; else nothing."""
    if withheld is None:
        return ""
    return "\n" + say("chapter-role-withheld", why=refused(withheld, say).content or "")


def added(chapter: Chapter, lacking: tuple[str, ...], say: Say) -> Reply:
    """A chapter was made; what to do next, and what the bot lacks in its channel."""
    lines = [say("chapter-added", chapter=escape(chapter.name), zone=chapter.zone)]
    if not chapter.channel:
        lines.append(say("chapter-added-no-channel"))
    lines.append(say("chapter-added-next"))
    return Reply("\n".join((*lines, *_lacking(chapter, lacking, say))))


def changed(
    chapter: Chapter,
    lacking: tuple[str, ...],
    say: Say,
    *,
    granted: int,
    replanned: int,
    let_in: int,
) -> Reply:
    """A chapter was changed; what follows from it."""
    lines = [say("chapter-changed", chapter=escape(chapter.name), reminders=_leads(chapter, say))]
    if granted:
        lines.append(say("chapter-changed-role", granted=granted))
    if replanned:
        lines.append(say("chapter-changed-reminders", replanned=replanned))
    if let_in:
        lines.append(say("chapter-changed-let-in", let_in=let_in))
    return Reply("\n".join((*lines, *_lacking(chapter, lacking, say))))


def _lacking(chapter: Chapter, lacking: tuple[str, ...], say: Say) -> list[str]:
    if not lacking or chapter.channel is None:
        return []
    return [permissions.in_channel(chapter.channel, lacking, say)]
