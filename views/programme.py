"""Programmes as people see them: by day, ten sessions to a page, with what is pitched and asked."""

from __future__ import annotations

import re
from collections.abc import Sequence

import discord

from domain import programme
from domain.events import Event, Status
from domain.programme import Listed, Session
from domain.projects import Pitch
from domain.raised import Question
from domain.text import cut, escape
from views import colours
from views.evening import pitches as pitch_views
from views.evening import questions as question_views
from views.reply import Part, Reply, beside, button, option, rows, select, turners
from views.texts import Say
from views.times import day, stamp

_LINE = 330  # ten lines, a heading, pitches and questions stay within an embed's 6,000 characters
_CUTS = ((100, 60, 80), (60, 25, 35), (30, 12, 20))  # title, room and speaker, until a line fits
_FIELD = 1024
_DAYS = 25  # options of a select
_MENTIONED = re.compile(r"(<@!?\d{5,20}>)")
Themes = Sequence[tuple[str, Sequence[Question]]]


def agenda(
    event: Event,
    listed: Sequence[Listed],
    pitches: Sequence[Pitch],
    themes: Themes,
    number: int,
    say: Say,
) -> Reply:
    """One page of the programme; a page beyond the last is the last."""
    cut_up = programme.pages(listed)
    number = max(0, min(number, len(cut_up) - 1))
    title = escape(event.title)
    if event.status is Status.CANCELLED:
        title = say("event-title-cancelled", title=title)
    shown = discord.Embed(title=cut(title, 256), colour=colours.EVENTS)
    page = cut_up[number] if cut_up else []
    if page:
        heading = [_heading(event, page[0].session, say)] if event.is_dated else []
        shown.description = "\n".join((*heading, *(_line(one, event, say) for one in page)))
    else:
        shown.description = say("agenda-empty")
    if pitches:
        lines = [_pitch(one) for one in pitches]
        shown.add_field(name=say("agenda-pitches"), value=_filled(lines, say), inline=False)
    if themes:
        shown.add_field(
            name=say("agenda-questions"), value=_filled(_questions(themes, say), say), inline=False
        )
    if len(cut_up) > 1:
        shown.set_footer(text=say("agenda-page", page=number + 1, pages=len(cut_up)))
    brought = [pitch_views.opener(event, say)] if pitches else []
    if themes:
        brought.append(question_views.opener(event, say))
    return Reply(embeds=(shown,), rows=(*_rows(event, cut_up, number, say), *rows(brought)))


def linked(reply: Reply, event: Event, say: Say) -> Reply:
    """What is shown of an event, with a button that opens its programme."""
    opener = button(say("button-programme-all"), "programme.page", event.id, 0)
    return beside(reply, opener)


def _rows(
    event: Event, cut_up: Sequence[Sequence[Listed]], number: int, say: Say
) -> tuple[tuple[Part, ...], ...]:
    if not cut_up:
        return ()
    more = number + 1 < len(cut_up)
    pages = turners(say, "programme.page", event.id, number=number, more=more)
    own = button(say("button-programme-mine"), "programme.mine", event.id, 0)
    page = [one.session for one in cut_up[number]]
    opener = select(
        say("agenda-open"),
        "session.open",
        event.id,
        number,
        options=[_option(event, one, say) for one in page],
    )
    return rows((opener,), _days(event, cut_up, number, say), (*pages, own))


def _option(event: Event, session: Session, say: Say) -> discord.SelectOption:
    clock = f"{session.wall:%H:%M}" if event.is_dated else ""
    notes = (clock, kind_text(session, say), session.item.room)
    return option(
        session.title, str(session.id), description=" · ".join(filter(None, notes)) or None
    )


def _days(
    event: Event, cut_up: Sequence[Sequence[Listed]], number: int, say: Say
) -> tuple[Part, ...]:
    """A select of the days, when there are several: of more than 25, those around the page."""
    firsts = [
        index
        for index, page in enumerate(cut_up)
        if not index or _date(cut_up[index - 1]) != _date(page)
    ]
    if len(firsts) < 2:
        return ()
    current = max(first for first in firsts if first <= number)
    start = max(0, min(firsts.index(current) - _DAYS // 2, len(firsts) - _DAYS))
    options = [
        option(
            _named_day(event, cut_up[first][0].session, say),
            str(first),
            chosen=first == current,
        )
        for first in firsts[start : start + _DAYS]
    ]
    return (select(say("agenda-day"), "programme.day", event.id, options=options),)


def _date(page: Sequence[Listed]) -> object:
    return page[0].session.wall.date()


def _named_day(event: Event, session: Session, say: Say) -> str:
    on = session.wall.date()
    number = (on - event.wall.date()).days + 1
    return say("agenda-day-of", number=number, day=day(on, say.language))


def _heading(event: Event, session: Session, say: Say) -> str:
    several = len(programme.days_of(event)) > 1
    named = _named_day(event, session, say) if several else day(session.wall.date(), say.language)
    return f"**{named}**"


def _line(one: Listed, event: Event, say: Say, *, warned: bool = False) -> str:
    """One session in a list: its time for the reader, on the wall of the place, and what it is."""
    session, item = one.session, one.session.item
    times = f"{stamp(session.starts, 't')}–{stamp(session.ends, 't')}" if event.is_dated else ""
    if event.is_dated and not event.online:
        times += f" ({session.wall:%H:%M})"
    warned = warned or not programme.is_inside(session, event)
    marks = "".join(mark for mark, on in (("✓ ", one.picked), ("⚠ ", warned)) if on)
    line = ""
    for title, room, speaker in _CUTS:
        parts = [times] if times else []
        parts += [f"**{escape(cut(item.title, title))}**"]
        parts += [text for text in (kind_text(session, say),) if text]
        parts += [escape(cut(item.room, room))] if item.room else []
        parts += [speaker_text(cut(item.speaker, speaker))] if item.speaker else []
        line = marks + " · ".join(parts)
        if len(line) <= _LINE:
            break
    return line


def kind_text(session: Session, say: Say) -> str:
    """What sort of session it is, or nothing when that is not worth a word."""
    kind = session.item.kind
    return "" if kind is programme.Kind.OTHER else say(f"session-kind-{kind}")


def speaker_text(text: str) -> str:
    """Who speaks, shown literally; a member who was named by a mention is shown as one."""
    pieces = _MENTIONED.split(text)
    return "".join(
        piece if number % 2 else escape(piece) if piece else ""
        for number, piece in enumerate(pieces)
    )


def _pitch(pitch: Pitch) -> str:
    text = pitch.text or pitch.project.text
    line = f"**{escape(cut(pitch.project.name, 80))}**"
    return f"{line} · {escape(cut(' '.join(text.split()), 100))}" if text else line


def _questions(themes: Themes, say: Say) -> list[str]:
    lines = []
    for theme, asked in themes:
        lines.append(f"**{escape(cut(theme, 60)) if theme else say('agenda-no-theme')}**")
        lines.extend(f"• {escape(cut(' '.join(one.text.split()), 150))}" for one in asked)
    return lines


def _filled(lines: Sequence[str], say: Say) -> str:
    """As many of ``lines`` as a field holds, and how many are left out."""
    kept = list(lines)
    while len("\n".join(kept)) > _FIELD - 60:
        kept.pop()
    if len(kept) < len(lines):
        kept.append(say("agenda-more", number=len(lines) - len(kept)))
    return "\n".join(kept)


def mine(event: Event, listed: Sequence[Listed], number: int, say: Say) -> Reply:
    """What the person picked, over all days, ten to a page; what overlaps is marked."""
    picked = [one for one in listed if one.picked]
    size = programme.PAGE
    number = max(0, min(number, (len(picked) - 1) // size))
    page = picked[number * size : (number + 1) * size]
    lines: list[str] = []
    for index, one in enumerate(page):
        if not index or page[index - 1].session.wall.date() != one.session.wall.date():
            lines += [_heading(event, one.session, say)] if event.is_dated else []
        warned = bool(programme.own_clashes(one.session, picked))
        lines.append(_line(one, event, say, warned=warned))
    shown = discord.Embed(
        title=cut(say("agenda-mine", title=escape(cut(event.title, 100))), 256),
        description="\n".join(lines) or say("agenda-mine-empty"),
        colour=colours.EVENTS,
    )
    if any(programme.own_clashes(one.session, picked) for one in page):
        shown.set_footer(text=say("agenda-mine-overlap"))
    more = (number + 1) * size < len(picked)
    pages = turners(say, "programme.mine", event.id, number=number, more=more)
    whole = button(say("button-programme-all"), "programme.page", event.id, 0)
    opener = [
        select(
            say("agenda-open"),
            "session.open",
            event.id,
            0,
            options=[_option(event, one.session, say) for one in page],
        )
    ]
    return Reply(embeds=(shown,), rows=rows(opener if page else (), (*pages, whole)))
