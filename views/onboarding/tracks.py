"""Tracks as people see them: a bar, what is due first, and how a step is ticked."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

import discord

from domain.playbooks import Playbook
from domain.text import cut, escape
from domain.tracks import (
    Progress,
    Seen,
    Settled,
    Started,
    Status,
    Track,
    TrackStep,
    ordered,
    progress,
)
from views import colours
from views.reply import Part, Reply, button, option, rows, select
from views.texts import Say
from views.times import stamp

CELLS = 10
_RED = discord.ButtonStyle.danger
_LINES = 12


def bar(done: Progress) -> str:
    """How far along, in at most ten cells: the last is full only when everything is settled."""
    cells = min(done.all, CELLS)
    full = done.settled * cells // max(done.all, 1)
    return "▰" * full + "▱" * (cells - full)


def progress_line(steps: Sequence[TrackStep], say: Say) -> str:
    """The bar and its figures in one line."""
    done = progress(steps)
    return say("track-progress", bar=bar(done), settled=done.settled, all=done.all)


def whom(track: Track, name: str) -> str:
    """Whom or what a track is for: a person is mentioned, which pings nobody."""
    return f"<@{track.member}>" if track.member else f"**{escape(cut(name, 100))}**"


def lines(steps: Iterable[TrackStep], now: datetime, say: Say) -> str:
    """Steps, each in a line with its day."""
    return "\n".join(_line(step, now, say) for step in steps)


def _line(step: TrackStep, now: datetime, say: Say) -> str:
    text = escape(cut(step.text(say.language), 250))
    if step.due is None:
        return say("track-step-any", text=text)
    key = "track-step-due" if step.is_due(now) else "track-step-later"
    return say(key, text=text, due=stamp(step.due, "R"))


def show(seen: Seen, say: Say, *, others: Sequence[Seen] = (), note: str = "") -> Reply:
    """One track for one person: the bar, what is due first, and what they can do about it."""
    track = seen.track
    steps = ordered(seen.steps, seen.at)
    shown = discord.Embed(
        title=cut(escape(track.title(say.language)), 256),
        description=cut("\n".join(_described(seen, steps, say)), 4000),
        colour=colours.STEPS,
    )
    parts = [_ticks(seen, steps, say, action) for action in ("done", "skip")]
    controls = _controls(seen, say)
    picks = [[_picker([seen, *others], track.id, say)]] if others else []
    return Reply(note or None, (shown,), rows(*parts, controls, *picks))


def _described(seen: Seen, steps: Sequence[TrackStep], say: Say) -> list[str]:
    track = seen.track
    said = [progress_line(seen.steps, say), say("track-for", who=whom(track, seen.name))]
    if track.buddy:
        said.append(say("track-buddy", buddy=f"<@{track.buddy}>"))
    if track.status is not Status.RUNNING:
        said.append(say(f"track-{track.status}"))
    elif track.gentle:
        said.append(say("track-gentle"))
    theirs = [step for step in steps if step.place in seen.own]
    said += ["", lines(theirs[:_LINES], seen.at, say)] if theirs else []
    rest = [step for step in steps if step.place not in seen.own]
    if rest and seen.ticks == seen.own:  # others' steps are written for those who take them
        said += ["", say("track-others-many", count=len(rest))]
    elif rest:
        said += ["", say("track-others"), lines(rest[:_LINES], seen.at, say)]
    return said


def _ticks(seen: Seen, steps: Sequence[TrackStep], say: Say, action: str) -> list[Part]:
    """A select of the steps that they may tick; of none, nothing."""
    options = [
        option(cut(step.text(say.language), 100), str(step.place))
        for step in steps
        if step.place in seen.ticks
    ]
    if not options:
        return []
    placeholder = say("track-choose-done" if action == "done" else "track-choose-skip")
    picked = "track.done" if action == "done" else "track.skip"
    return [
        select(placeholder, picked, seen.track.id, options=options[:25], most=len(options[:25]))
    ]


def _controls(seen: Seen, say: Say) -> list[Part]:
    track = seen.track
    if not seen.leads or not track.is_under_way:
        return []
    if track.status is Status.PAUSED:
        first = button(say("button-track-resume"), "track.resume", track.id)
    else:
        first = button(say("button-track-pause"), "track.pause", track.id)
    return [first, button(say("button-track-stop"), "track.stop", track.id)]


def _picker(found: Sequence[Seen], current: int, say: Say) -> Part:
    options = [
        option(
            f"{one.track.title(say.language)} · {one.name}",
            str(one.track.id),
            description=say("track-due-count", due=len(one.due)),
            chosen=one.track.id == current,
        )
        for one in found[:25]
    ]
    return select(say("track-choose-other"), "track.open", options=options)


def mine(found: Sequence[Seen], say: Say) -> Reply:
    """What somebody has to do: their first track in full, a select for the others."""
    if not found:
        return Reply(say("track-none"))
    return show(found[0], say, others=found[1:])


def settled(result: Settled, say: Say) -> Reply:
    """Steps were ticked; what comes next."""
    key = "track-settled-done" if result.status.value == "done" else "track-settled-skipped"
    note = say(key, text=escape(cut(result.steps[0].text(say.language), 200)))
    if len(result.steps) > 1:
        note = say("track-settled-several", number=len(result.steps))
    if result.seen.track.status is Status.DONE:
        note += "\n" + say("track-finished", title=escape(result.seen.track.title(say.language)))
    return show(result.seen, say, note=note)


def stop_preview(seen: Seen, say: Say) -> Reply:
    """What stopping will do."""
    content = say(
        "track-stop-preview",
        title=escape(seen.track.title(say.language)),
        who=whom(seen.track, seen.name),
    )
    parts = (
        button(say("button-confirm"), "track.stopped", seen.track.id, style=_RED),
        button(say("button-back"), "track.show", seen.track.id),
    )
    return Reply(content, rows=rows(parts))


def started(result: Started, name: str, say: Say) -> Reply:
    """A playbook began, or was under way."""
    content = say(
        "track-started" if result.fresh else "track-started-already",
        title=escape(result.track.title(say.language)),
        who=whom(result.track, name),
    )
    look = button(say("button-track-look"), "track.show", result.track.id)
    return Reply(content, rows=rows((look,)))


def choose_playbook(member: int, found: Sequence[Playbook], say: Say) -> Reply:
    """Which playbook to begin for a person."""
    options = [
        option(
            one.title(say.language),
            one.name,
            description=say("track-steps", steps=len(one.steps)),
        )
        for one in found
    ]
    chooser = select(say("track-choose-playbook"), "track.start", member, options=options)
    return Reply(say("track-which-playbook", who=f"<@{member}>"), rows=rows((chooser,)))
