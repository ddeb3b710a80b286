"""The board of onboarding: who is where, those who are stuck first, and a card of each."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import discord

from domain.standings import Board, Card, Mark, Nudged, Standing
from domain.text import cut, escape
from domain.tracks import Status
from views import colours
from views.onboarding import tracks
from views.reply import Part, Reply, button, option, rows, select, turners
from views.texts import Say
from views.times import stamp

_SIGNS = {Mark.STUCK: "🔴", Mark.LATE: "🟠", Mark.WELL: "🟢", Mark.PAUSED: "⏸️"}


def board(found: Board, say: Say) -> Reply:
    """One page of the board, with a select to open a card."""
    pages = _pages(found, say)
    if not found.standings:
        return Reply(say("board-empty"), rows=rows(pages))
    lines = [_line(one, found.at, say, home=not found.chapter) for one in found.standings]
    title = say("board-title-of", chapter=escape(found.home)) if found.chapter else None
    shown = discord.Embed(
        title=cut(title or say("board-title"), 256),
        description=cut("\n".join(lines), 4096),
        colour=colours.STEPS,
    )
    shown.set_footer(text=say("board-footer", all=found.all, stuck=found.stuck))
    options = [
        option(
            f"{_SIGNS[one.mark]} {one.name}",
            str(one.track),
            description=one.title(say.language),
        )
        for one in found.standings
    ]
    opener = select(say("board-open"), "board.open", found.chapter, found.number, options=options)
    return Reply(embeds=(shown,), rows=rows((opener,), pages))


def _pages(found: Board, say: Say) -> list[Part]:
    pages = turners(say, "board.page", found.chapter, number=found.number, more=found.more)
    return [*pages, button(say("button-arrivals"), "board.arrivals", found.chapter)]


def _line(one: Standing, now: datetime, say: Say, *, home: bool) -> str:
    """Who, through what and since when; how far along, and what comes next."""
    name = escape(cut(one.name, 40))
    first = [
        f"{_SIGNS[one.mark]} **{name}**" + (f" (<@{one.member}>)" if one.member else ""),
        escape(cut(one.title(say.language), 40)),
    ]
    if home and one.home and one.home != one.name:
        first.append(escape(cut(one.home, 30)))
    done = one.progress
    second = [
        say("track-progress", bar=tracks.bar(done), settled=done.settled, all=done.all),
        say("board-days", days=one.days(now)),
    ]
    if one.buddy:
        second.append(say("board-buddy", who=f"<@{one.buddy}>"))
    if one.mark is Mark.PAUSED:
        second.append(say("board-paused"))
    elif one.due is not None:
        key = "board-due" if one.due <= now else "board-next"
        second.append(say(key, due=stamp(one.due, "R")))
    return " · ".join(first) + "\n" + " · ".join(second)


def card(found: Card, chapter: int, number: int, say: Say) -> Reply:
    """One track with all its steps, and what may be done about it; ``chapter`` and ``number`` say
    to which page of the board it goes back."""
    track = found.seen.track
    who = ", ".join(f"<@{member}>" for member in found.asked[:5])
    shown = tracks.show(found.seen, say, note=say("board-asked", who=who) if who else "")
    parts: list[Part] = []
    if track.member and track.is_under_way:
        paused = track.status is Status.PAUSED
        parts.append(button(say("button-nudge"), "board.nudge", track.id, disabled=paused))
        parts.append(button(say("button-give-buddy"), "buddy.suggest", track.id))
    parts.append(button(say("button-board"), "board.page", chapter, number))
    return replace(shown, rows=rows(*shown.rows, parts))


def nudged(result: Nudged, say: Say) -> Reply:
    """Somebody hears of their steps once more."""
    return Reply(say("board-nudged", who=f"<@{result.member}>", steps=result.steps))
