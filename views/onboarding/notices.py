"""What is told of tracks: steps that are due, and steps that stay open."""

from __future__ import annotations

from collections.abc import Sequence

import discord

from domain.playbooks import Owner
from domain.text import cut, escape
from domain.track_notices import TrackMore, TrackStuck, TrackTold
from domain.tracks import QUESTIONS, Pace, Track, TrackStep
from views.onboarding.tracks import whom
from views.reply import CONTENT_LIMIT, Part, Reply, button, option, rows, select
from views.texts import Say

_GREEN = discord.ButtonStyle.success
_SHOWN = 12
_LEAST = 120  # characters of a step, however many there are
_ROOM = 1500  # characters that all steps share


def told(notice: TrackTold, say: Say) -> Reply:
    """The steps that are due, to whoever does them."""
    track = notice.track
    asks = [step for step in notice.steps if step.act in QUESTIONS]
    title = escape(track.title(say.language))
    content = say(f"track-told-{notice.owner}", title=title, who=whom(track, notice.name))
    if notice.needs_buddy:
        content += "\n" + say("track-needs-buddy", who=whom(track, notice.name))
    content += "\n" + _list(notice.steps, say)
    parts: list[Sequence[Part]] = []
    if asks and notice.owner is Owner.NEWCOMER:
        parts.append(_paces(track, asks[0], say))
    others = [step for step in notice.steps if step not in asks]
    parts += _ticks(track, others, say)
    last = [button(say("button-track-all"), "track.show", track.id)]
    if notice.owner is Owner.NEWCOMER and not asks:
        last.append(button(say("button-track-pause"), "track.pause", track.id))
    if notice.needs_buddy or any(step.act == "buddy" for step in notice.steps):
        last.append(button(say("button-give-buddy"), "buddy.suggest", track.id))
    parts.append(last)
    return Reply(cut(content, CONTENT_LIMIT), rows=rows(*parts), private=False)


def _list(steps: Sequence[TrackStep], say: Say) -> str:
    room = max(_LEAST, _ROOM // max(len(steps), 1))
    said = [
        say("track-step-plain", text=escape(cut(step.text(say.language), room)))
        for step in steps[:_SHOWN]
    ]
    return "\n".join(said)


def _paces(track: Track, step: TrackStep, say: Say) -> list[Part]:
    return [
        button(
            say("button-pace-keep"),
            "track.pace",
            track.id,
            step.place,
            Pace.KEEP.value,
            style=_GREEN,
        ),
        button(say("button-pace-less"), "track.pace", track.id, step.place, Pace.LESS.value),
        button(say("button-pace-pause"), "track.pace", track.id, step.place, Pace.PAUSE.value),
    ]


def _ticks(track: Track, steps: Sequence[TrackStep], say: Say) -> list[Sequence[Part]]:
    """One step has its buttons, several have a select each for *Done* and *Skip*."""
    if len(steps) == 1:
        place = steps[0].place
        return [
            (
                button(say("button-track-done"), "track.done", track.id, place, style=_GREEN),
                button(say("button-track-skip"), "track.skip", track.id, place),
            )
        ]
    if not steps:
        return []
    options = [option(cut(step.text(say.language), 100), str(step.place)) for step in steps[:25]]
    return [
        (
            select(
                say("track-choose-done"), "track.done", track.id, options=options, most=len(options)
            ),
        ),
        (
            select(
                say("track-choose-skip"), "track.skip", track.id, options=options, most=len(options)
            ),
        ),
    ]


def more(_notice: TrackMore, say: Say) -> Reply:
    """More is due than was told one by one: where to see it all."""
    parts = (
        button(say("button-my-steps"), "track.mine"),
        button(say("button-board"), "board.page", 0, 0),
    )
    return Reply(say("track-more"), rows=rows(parts), private=False)


def stuck(notice: TrackStuck, say: Say) -> Reply:
    """Steps stay open: somebody can ask how it goes."""
    track = notice.track
    content = say(
        "track-stuck-closed" if notice.closed else "track-stuck",
        title=escape(track.title(say.language)),
        who=whom(track, notice.name),
    )
    look = button(say("button-track-look"), "track.show", track.id)
    content += "\n" + _list(notice.steps, say)
    return Reply(cut(content, CONTENT_LIMIT), rows=rows((look,)), private=False)
