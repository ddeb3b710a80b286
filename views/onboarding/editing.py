"""Playbooks as people see them: the list, one with its steps, and how a copy is edited."""

from __future__ import annotations

from collections.abc import Sequence

import discord

from domain.playbook_edits import EARLIEST, LATEST, TEXT_LIMIT, Copy, Listed, Source
from domain.playbooks import Owner, Step
from domain.text import cut, escape
from views import colours
from views.reply import Part, Reply, button, modal, option, rows, select
from views.texts import Say

_GREEN, _RED = discord.ButtonStyle.success, discord.ButtonStyle.danger
_ROOM = 3600  # characters for all steps in one message
_NAMED = 5


def listing(found: Sequence[Listed], say: Say) -> Reply:
    """The playbooks, and whose copy of each is in force."""
    lines = []
    for one in found:
        title = escape(one.playbook.title(say.language))
        source = say(f"playbook-source-{one.source}")
        steps = say("track-steps", steps=len(one.playbook.steps))
        lines.append(f"**{title}** · {steps} · {source}")
        if one.copies:
            lines.append("-# " + say("playbook-copies", chapters=_names(one.copies)))
    shown = discord.Embed(
        title=say("playbook-list-title"),
        description=cut("\n".join(lines), 4096),
        colour=colours.STEPS,
    )
    options = [option(one.playbook.title(say.language), one.playbook.name) for one in found]
    opener = select(say("playbook-open"), "playbook.open", options=options)
    return Reply(embeds=(shown,), rows=rows((opener,)))


def _names(chapters: Sequence[str]) -> str:
    named = ", ".join(escape(cut(name, 60)) for name in chapters[:_NAMED])
    rest = len(chapters) - _NAMED
    return f"{named}, +{rest}" if rest > 0 else named


def show(copy: Copy, say: Say) -> Reply:
    """One playbook with its steps."""
    parts = []
    if copy.edits:
        parts = [button(say("button-edit"), "playbook.edit", *_args(copy))]
    return Reply(embeds=(_embed(copy, say.language, None, say),), rows=rows(parts))


def _args(copy: Copy) -> tuple[str, int]:
    return copy.playbook.name, copy.chapter


def _embed(copy: Copy, language: str, chosen: str | None, say: Say) -> discord.Embed:
    playbook = copy.playbook
    room = _ROOM // len(playbook.steps) - 70
    lines = []
    for number, step in enumerate(playbook.steps, start=1):
        text = escape(cut(step.text(language), min(max(room, 60), TEXT_LIMIT)))
        sign = "▶️ " if step.name == chosen else ""
        lines.append(
            f"{sign}**{number}.** {text}\n-# {_whose(step.owner, say)} · {_day(step, say)}"
        )
    shown = discord.Embed(
        title=cut(escape(playbook.title(say.language)), 256),
        description=cut("\n".join(lines), 4096),
        colour=colours.STEPS,
    )
    shown.set_footer(text=_source(copy, say))
    return shown


def _source(copy: Copy, say: Say) -> str:
    if copy.source is Source.CHAPTER:
        return say("playbook-of-chapter", chapter=copy.home)
    return say(f"playbook-source-{copy.source}")


def _whose(owner: Owner, say: Say) -> str:
    return say(f"playbook-owner-{owner}")


def _day(step: Step, say: Say) -> str:
    if step.days is None:
        return say("playbook-any-day")
    key = "playbook-days-before" if step.days < 0 else "playbook-days-after"
    return say(key, days=abs(step.days))


def editor(copy: Copy, say: Say, *, chosen: str | None = None) -> Reply:
    """A copy to edit: a select of its steps, and what can be done with the one that is chosen."""
    steps = copy.playbook.steps
    if all(step.name != chosen for step in steps):
        chosen = None
    options = [
        option(
            f"{number}. {step.text(copy.language)}",
            step.name,
            description=_whose(step.owner, say),
            chosen=step.name == chosen,
        )
        for number, step in enumerate(steps, start=1)
    ]
    chooser = select(say("playbook-choose-step"), "playbook.step", *_args(copy), options=options)
    whose_copy = "chapter" if copy.chapter else "network"
    return Reply(
        say(f"playbook-editing-{whose_copy}", chapter=escape(copy.home)),
        (_embed(copy, copy.language, chosen, say),),
        rows((chooser,), _of_step(copy, chosen, say), _of_copy(copy, chosen, say)),
    )


def _of_step(copy: Copy, chosen: str | None, say: Say) -> list[Part]:
    if chosen is None:
        return []
    steps, args = copy.playbook.steps, (*_args(copy), chosen)
    first, last = steps[0].name == chosen, steps[-1].name == chosen
    return [
        button(say("button-edit"), "playbook.words", *args, style=_GREEN),
        button(say("button-up"), "playbook.up", *args, disabled=first),
        button(say("button-down"), "playbook.down", *args, disabled=last),
        button(say("button-remove-step"), "playbook.remove", *args, disabled=len(steps) == 1),
    ]


def _of_copy(copy: Copy, chosen: str | None, say: Say) -> list[Part]:
    after = (chosen,) if chosen else ()
    parts: list[Part] = [button(say("button-add-step"), "playbook.add", *_args(copy), *after)]
    own = Source.CHAPTER if copy.chapter else Source.NETWORK
    if copy.source is own:
        parts.append(button(say("button-original"), "playbook.original", *_args(copy)))
    return parts


def form(copy: Copy, say: Say, *, step: Step | None, after: str | None = None) -> discord.ui.Modal:
    """The words, the day and the owner of a step; of a new one behind ``after`` when ``step`` is
    ``None``."""
    if step is None:
        key, args = "playbook.added", (*_args(copy), *((after,) if after else ()))
    else:
        key, args = "playbook.worded", (*_args(copy), step.name)
    asked = modal(say("playbook-form"), key, *args)
    words: discord.ui.TextInput[discord.ui.View] = discord.ui.TextInput(
        custom_id="text",
        style=discord.TextStyle.paragraph,
        default=step.text(copy.language)[:TEXT_LIMIT] if step else None,
        max_length=TEXT_LIMIT,
    )
    days: discord.ui.TextInput[discord.ui.View] = discord.ui.TextInput(
        custom_id="days",
        default=str(step.days) if step and step.days is not None else None,
        required=False,
        max_length=20,
    )
    owner = step.owner if step else Owner.CONNECTOR
    offered = [one for one in Owner if one is not Owner.BOT or owner is Owner.BOT]
    chooser: discord.ui.Select[discord.ui.View] = discord.ui.Select(
        custom_id="owner",
        options=[option(_whose(one, say), one.value, chosen=one is owner) for one in offered],
    )
    labelled: list[tuple[str, str | None, discord.ui.Item[discord.ui.View]]] = [
        (say("playbook-form-text"), None, words),
        (
            say("playbook-form-days"),
            say("playbook-form-days-hint", earliest=EARLIEST, latest=LATEST),
            days,
        ),
        (say("playbook-form-owner"), None, chooser),
    ]
    for text, hint, part in labelled:
        description = hint[:100] if hint else None
        asked.add_item(discord.ui.Label(text=text[:45], description=description, component=part))
    return asked


def original_preview(copy: Copy, say: Say) -> Reply:
    """What giving up a copy will do."""
    parts = (
        button(say("button-confirm"), "playbook.restore", *_args(copy), style=_RED),
        button(say("button-back"), "playbook.edit", *_args(copy)),
    )
    title = escape(copy.playbook.title(say.language))
    return Reply(say("playbook-original-preview", title=title), rows=rows(parts))
