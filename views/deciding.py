"""Proposing a matter, and lists of what is decided."""

from __future__ import annotations

from collections.abc import Sequence

import discord

from domain.decisions import TEXT_LIMIT, TITLE_LIMIT, Decision, Listed
from domain.matters import MatterBegun, MatterProposed
from domain.text import cut, escape
from views import colours, decisions
from views.reply import Part, Reply, button, modal, option, rows, select
from views.texts import Say
from views.times import stamp, wall

_GREEN = discord.ButtonStyle.success


def choice(decision: Decision, say: Say) -> str:
    """A decision among autocompletion's choices: its title and how it stands."""
    status = say(f"decide-status-{decision.status}")
    return f"{cut(decision.title, 97 - len(status))} · {status}"


def preview(proposed: MatterProposed, say: Say) -> Reply:
    """A matter as it was understood, waiting for a *Confirm*."""
    matter = proposed.matter
    closes, chapter = matter.closes, proposed.chapter
    lines = [
        say(
            "decide-preview",
            who="chapter" if chapter else "connectors",
            chapter=escape(chapter) if chapter else "none",
            closes=stamp(closes),
            relative=stamp(closes, "R"),
            wall=wall(closes, proposed.zone, say),
        ),
        say(
            "decide-preview-here" if matter.here else "decide-preview-where",
            where=f"<#{matter.channel}>",
        ),
    ]
    shown = discord.Embed(
        title=cut(escape(matter.title), 256),
        description=cut(escape(matter.text), 3000),
        colour=colours.DECISIONS,
    )
    parts = (
        button(say("button-confirm"), "decide.confirm", proposed.draft, style=_GREEN),
        button(say("button-discard"), "decide.discard", proposed.draft),
    )
    return Reply("\n".join(lines), (shown,), rows(parts))


def begun(result: MatterBegun, say: Say) -> Reply:
    """The decision is open."""
    decision = result.decision
    content = say(
        "decide-begun",
        title=escape(decision.title),
        closes=stamp(decision.closes),
        where=f"<#{result.channel}>",
    )
    details = button(say("button-details"), "decision.open", decision.id)
    return Reply(content, rows=rows((details,)))


def discarded(say: Say) -> Reply:
    """Nothing is proposed."""
    return Reply(say("event-discarded"))


def listing(found: Sequence[Listed], say: Say, pages: tuple[Part, ...]) -> Reply:
    """A page of decisions, what waits for the reader marked, with a select to open one."""
    if not found:
        return Reply(say("decide-list-none"), rows=rows(pages))
    lines = [_line(one, say) for one in found]
    waiting = sum(one.waits for one in found)
    shown = discord.Embed(
        title=say("decide-list-title"),
        description=cut("\n".join(lines), 4096),
        colour=colours.DECISIONS,
    )
    if waiting:
        shown.set_footer(text=say("decide-list-waits", number=waiting))
    options = [
        option(one.decision.title, str(one.decision.id), description=_status(one.decision, say))
        for one in found
    ]
    opener = select(say("decide-open"), "decide.open", options=options)
    return Reply(embeds=(shown,), rows=rows((opener,), pages))


def _status(decision: Decision, say: Say) -> str:
    return say(f"decide-status-{decision.status}")


def _line(one: Listed, say: Say) -> str:
    decision = one.decision
    text = f"**{decisions.called(decision, say)}** · {decisions.state(decision, say)}"
    return say("decide-line-waits", line=text) if one.waits else text


def form(decision: Decision, say: Say) -> discord.ui.Modal:
    """The words of a matter, to change them."""
    asked = modal(say("decide-form"), "decide.reworded", decision.id)
    title: discord.ui.TextInput[discord.ui.View] = discord.ui.TextInput(
        custom_id="title", default=decision.title, max_length=TITLE_LIMIT
    )
    text: discord.ui.TextInput[discord.ui.View] = discord.ui.TextInput(
        custom_id="text",
        style=discord.TextStyle.paragraph,
        default=decision.text,
        max_length=TEXT_LIMIT,
    )
    asked.add_item(discord.ui.Label(text=say("decide-form-title")[:45], component=title))
    asked.add_item(discord.ui.Label(text=say("decide-form-text")[:45], component=text))
    return asked
