"""The handbook as people read it: passages that answer, a page whole, the list."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import asdict
from typing import Final

import discord

from domain.handbook import Audience, Page, Passage, Source
from domain.handbook_search import QUOTE
from domain.ids import encode
from domain.passages import pieces, plain
from domain.practices import Practices
from domain.questions.parts import Page as Practice
from domain.text import cut, escape
from views import colours, languages
from views.reply import Part, Reply, button, link, option, rows, select, turners
from views.texts import Say
from views.times import stamp

PER_PAGE: Final = 10
_ROOM: Final = 3900
_LEAF: Final = 3000
"""Characters of a page that are shown at once."""
_LONGEST_LINK: Final = 120
_BULLET: Final = re.compile(r"([ \t]*)[-*+][ \t]+(.*)")


def practice_text(practice: Practice, practices: Practices, say: Say) -> tuple[str, str]:
    """The title of a page that comes with the bot, and its text."""
    first, _, rest = say(f"handbook-{practice.value}", **asdict(practices)).partition("\n")
    return first.strip("* "), rest


def choice(page: Page) -> str:
    """A page among the suggestions: plain text."""
    return cut(f"{page.title} · {page.language}", 100)


def found(
    query: str, asked: str, passages: Sequence[Passage], number: int, more: bool, say: Say
) -> Reply:
    """Passages that answer ``query``, the best first, with a select to open their pages."""
    if not passages:
        return Reply(say("handbook-search-none", query=_short(query, 100)))
    shown = discord.Embed(
        title=say("handbook-search-title", query=escape(cut(query, 70))),
        description=_told(passages, number, say),
        colour=colours.KNOWLEDGE,
    )
    turning = turners(say, "handbook.found", number=number, more=more, then=(asked,))
    opening = select(
        say("handbook-open"), "handbook.open", options=list(_options(passages).values())
    )
    return Reply(embeds=(shown,), rows=rows((opening,), turning))


def _told(passages: Sequence[Passage], number: int, say: Say) -> str:
    """The passages in what an embed holds: quotes get shorter when what is quoted is long."""
    for limit in (QUOTE, 140, 80, 30):
        lines = [
            _line(one, number * PER_PAGE + place, limit, say)
            for place, one in enumerate(passages, start=1)
        ]
        if len("\n".join(lines)) <= _ROOM:
            return "\n".join(lines)
    while len("\n".join(lines)) > _ROOM:
        lines.pop()
    return "\n".join(lines)


def _line(one: Passage, place: int, limit: int, say: Say) -> str:
    named = f"**{place}\\. {_short(one.title, 60)}**"
    if one.heading and one.heading != one.title:
        named += f" › {_short(one.heading, 60)}"
    notes = [_when(one, say)]
    if one.stale:
        notes.append(say("handbook-stale"))
    if one.source is not Source.WRITTEN:
        notes.append(say(f"handbook-from-{one.source.value}"))
    if one.url and len(one.url) <= _LONGEST_LINK:
        notes.append(escape(one.url))
    quoted = f"> {_short(one.quote, limit)}\n" if one.quote else ""
    return f"{named}\n{quoted}-# {' · '.join(note for note in notes if note)}"


def _when(one: Passage, say: Say) -> str:
    return say("handbook-as-of", date=stamp(one.changed, "D")) if one.changed else ""


def _options(passages: Sequence[Passage]) -> dict[str, discord.SelectOption]:
    """Each page once, under what a select says of it."""
    return {
        value: option(one.title, value, description=one.heading or None)
        for one in reversed(passages)
        for value in (address(one),)
    }


def address(one: Passage) -> str:
    """What a select says of a page: where it comes from, and which it is."""
    if one.practice is not None:
        return f"practice {one.practice.value}"
    return f"{'lessons' if one.source is Source.LESSONS else 'page'} {encode(one.page)}"


def practice_page(title: str, text: str, say: Say) -> Reply:
    """A page that comes with the bot; its text is ours."""
    shown = discord.Embed(title=title, description=text, colour=colours.KNOWLEDGE)
    shown.set_footer(text=say("handbook-from-practice"))
    return Reply(embeds=(shown,))


def page(one: Page, number: int, say: Say, *, keeps: bool = False) -> Reply:
    """A page whole, leaf by leaf; with what its steward can do when the reader ``keeps`` it."""
    leaves = _leaves(one)
    number = min(number, len(leaves) - 1)
    shown = discord.Embed(
        title=escape(cut(one.title, 80)),
        description=f"{leaves[number]}\n\n{_about(one, say)}",
        colour=colours.KNOWLEDGE,
    )
    more = number + 1 < len(leaves)
    parts = turners(say, "handbook.page", one.id, number=number, more=more)
    if one.url:
        parts = (*parts, link(say("button-link"), one.url))
    return Reply(embeds=(shown,), rows=rows(parts, keeping(one, say) if keeps else ()))


def keeping(one: Page, say: Say) -> tuple[Part, ...]:
    """What can be done by whoever looks after a page."""
    return (
        button(
            say("button-handbook-true"),
            "handbook.true",
            one.id,
            style=discord.ButtonStyle.success,
        ),
        button(say("button-edit"), "handbook.edit", one.id),
        button(say("button-handbook-remove"), "handbook.remove", one.id),
        button(say("button-handbook-hand"), "handbook.hand", one.id),
    )


def _about(one: Page, say: Say) -> str:
    notes = [
        say("handbook-as-of", date=stamp(one.changed, "D")),
        say("handbook-confirmed-on", date=stamp(one.confirmed, "D")),
        say("handbook-kept-by", person=f"<@{one.steward}>") if one.steward else "",
        say("handbook-stale") if one.is_stale else "",
        say("handbook-inner") if one.audience is Audience.CONNECTORS else "",
        say(f"handbook-from-{one.source.value}") if not one.is_ours else "",
        languages.name(one.language, say) if one.language != say.language else "",
    ]
    if one.source is Source.LESSONS:
        del notes[1]
    return "-# " + " · ".join(note for note in notes if note)


def _leaves(one: Page) -> list[str]:
    """The text of a page in parts that an embed holds, each cut between two passages."""
    found: list[str] = [""]
    section = -1
    for piece in pieces(plain(one.text)):
        lines = [_shown(line) for line in piece.text.split("\n")]
        if piece.heading and piece.section != section and piece.heading != one.title:
            lines.insert(0, f"**{escape(piece.heading)}**")
        section = piece.section
        text = "\n".join(lines).strip()
        if found[-1] and len(found[-1]) + len(text) > _LEAF:
            found.append("")
        found[-1] = f"{found[-1]}\n\n{text}" if found[-1] else text
    return found


def _shown(line: str) -> str:
    """A line of a page: items of lists stay items, everything else is what it says."""
    listed = _BULLET.fullmatch(line)
    if listed and listed[2].strip():
        return f"{listed[1][:4]}- {escape(listed[2])}"
    return escape(line)


def _short(text: str, limit: int) -> str:
    return escape(cut(" ".join(text.split()), limit))


def listing(
    pages: Sequence[Page],
    number: int,
    practice: Sequence[tuple[Practice, str]],
    sites: Sequence[tuple[int, str]],
    say: Say,
) -> Reply:
    """All pages, ten at a time; at the end those that come with the bot; ``sites`` for stewards."""
    number = min(number, max(len(pages) - 1, 0) // PER_PAGE)
    here = pages[number * PER_PAGE : (number + 1) * PER_PAGE]
    more = len(pages) > (number + 1) * PER_PAGE
    lines = [say("handbook-list", number=len(pages))]
    lines += [f"- **{_short(one.title, 80)}**\n  {_about(one, say)}" for one in here]
    options = [option(one.title, f"page {encode(one.id)}") for one in here]
    if practice and not more:
        lines += ["", say("handbook-list-practice")]
        lines += [f"- {title}" for _, title in practice]
        options += [option(title, f"practice {one.value}") for one, title in practice]
    turning = turners(say, "handbook.list", number=number, more=more)
    choosers: list[tuple[Part, ...]] = []
    if options:
        choosers.append((select(say("handbook-open"), "handbook.open", options=options),))
    if sites:
        followed = [option(name, str(site)) for site, name in sites]
        choosers.append((select(say("handbook-sites"), "handbook.site", options=followed),))
    shown = discord.Embed(description=cut("\n".join(lines), 4000), colour=colours.KNOWLEDGE)
    return Reply(embeds=(shown,), rows=rows(*choosers, turning))
