"""Decisions: the board where people speak, what one person sees of it, and how it ends."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from datetime import timedelta

import discord

from domain.decision_notices import DecisionBoard, DecisionNews, DecisionOutcome
from domain.decisions import (
    ANSWER_LIMIT,
    WHY_LIMIT,
    Decision,
    Noun,
    Replied,
    Said,
    Seen,
    Settled,
    Stance,
    Status,
    Taken,
)
from domain.events import Event
from domain.text import cut, escape
from views import colours
from views.quotes import quoted
from views.reply import Part, Reply, button, modal, option, rows, select
from views.texts import Say
from views.times import length, stamp

_COLOURS = {
    Status.OPEN: colours.ALIVE,
    Status.STOPPED: colours.STOPPED,
    Status.ADOPTED: colours.SETTLED,
    Status.BLOCKED: colours.RESTING,
    Status.WITHDRAWN: colours.RESTING,
}
_NAMES = frozenset({Noun.FOUNDING, Noun.CONNECTOR})  # whose titles name somebody or a place only
_GREEN, _RED = discord.ButtonStyle.success, discord.ButtonStyle.danger
QUOTE = 900  # characters of what people wrote
_SHOWN = 6


def embed(decision: Decision, said: Sequence[Said], event: Event | None, say: Say) -> discord.Embed:
    """What is decided, by when, and what people say to it."""
    shown = discord.Embed(
        title=cut(say(f"decision-noun-{decision.noun}", title=escape(decision.title)), 256),
        description=cut(escape(decision.text), 2000),
        colour=_COLOURS[decision.status],
    )
    shown.add_field(name=say("decision-state"), value=state(decision, say), inline=False)
    if event is not None:
        value = f"{stamp(event.starts, 'D')} · {stamp(event.starts, 'R')}"
        shown.add_field(name=say("decision-event"), value=value, inline=True)
    shown.add_field(name=say("decision-by"), value=f"<@{decision.member}>", inline=True)
    support = sum(one.stance is Stance.SUPPORT for one in said)
    shown.add_field(name=say("decision-support"), value=str(support), inline=True)
    for stance in (Stance.OBJECT, Stance.QUESTION):
        lines = [_line(one, say) for one in said if one.raised is stance and one.why]
        if lines:
            value = cut("\n".join(lines[:_SHOWN]), 1024)
            shown.add_field(name=say(f"decision-{stance}s"), value=value, inline=False)
    shown.set_footer(text=say("decision-footer"))
    return shown


def called(decision: Decision, say: Say) -> str:
    """What is decided, in one line that says what it is."""
    title = escape(cut(decision.title, 150))
    if decision.noun not in _NAMES:
        return title
    return say(f"decision-noun-{decision.noun}", title=title)


def state(decision: Decision, say: Say) -> str:
    """How it stands: until when, what is left, or how it ended."""
    if decision.status is Status.OPEN:
        closes = decision.closes
        return say("decision-open", closes=stamp(closes), relative=stamp(closes, "R"))
    if decision.status is Status.STOPPED:
        left = decision.left or timedelta(0)
        return say("decision-stopped", left=length(left, say))
    closed = stamp(decision.closed or decision.closes, "D")
    return say(f"decision-{decision.status}", outcome=_why(decision), closed=closed)


def _why(decision: Decision) -> str:
    return decision.outcome.value if decision.outcome else "none"


def _line(said: Said, say: Say) -> str:
    words = f"<@{said.member}>: {escape(cut(said.why or '', 150))}"
    lines = [f"~~{words}~~" if said.settled is not None else words]
    if said.answer:
        lines.append("-# ↳ " + escape(cut(said.answer, 150)).replace("\n", " "))
    if said.lapsed:
        lines.append("-# " + say("decision-lapsed"))
    elif said.settled is not None and not said.answer:
        lines.append("-# " + say("decision-settled"))
    return "\n".join(lines)


def _stances(decision: Decision, say: Say, *, own: bool = False) -> tuple[Part, ...]:
    support = button(say("button-support"), "decision.support", decision.id, style=_GREEN)
    if own:
        return (support,)
    return (
        support,
        button(say("button-ask"), "decision.ask", decision.id),
        button(say("button-object"), "decision.object", decision.id),
    )


def _details(decision: Decision, say: Say) -> Part:
    return button(say("button-details"), "decision.open", decision.id)


def board(notice: DecisionBoard, say: Say) -> Reply:
    """The board in the channel of who decides."""
    decision = notice.decision
    parts = _stances(decision, say) if decision.is_running else ()
    shown = embed(decision, notice.said, notice.event, say)
    return Reply(embeds=(shown,), rows=rows((*parts, _details(decision, say))), private=False)


def outcome(notice: DecisionOutcome, say: Say) -> Reply:
    """How it ended, for everyone who could speak to it."""
    return _ended(notice.decision, say, "decision-outcome")


def _ended(decision: Decision, say: Say, key: str) -> Reply:
    content = say(
        key,
        status=decision.status.value,
        outcome=_why(decision),
        title=called(decision, say),
    )
    if decision.noun is Noun.COMPOST and decision.status is Status.ADOPTED:
        content += "\n" + say("compost-agreed-next")
    return Reply(content, rows=rows((_details(decision, say),)), private=False)


def news(notice: DecisionNews, say: Say) -> Reply:
    """A word to one person: somebody asks or objects, the proposer answered, it ended."""
    decision, said = notice.decision, notice.said
    if notice.what == "outcome" or said is None:
        return _ended(decision, say, "decision-told")
    content = say(
        f"decision-news-{notice.what}",
        title=called(decision, say),
        who=f"<@{said.member}>",
    )
    words = said.answer if notice.what == "answer" else said.why
    content += f"\n{quoted(words or '', QUOTE)}"
    parts: tuple[Part, ...] = ()
    if notice.what != "answer":
        parts = (button(say("button-answer"), "decision.answer", decision.id, said.member),)
    elif said.unsettled:
        content += "\n" + say("decision-news-runs-on")
        parts = (
            _agree(decision, say),
            button(say("button-object"), "decision.object", decision.id),
        )
    return Reply(content, rows=rows((*parts, _details(decision, say))), private=False)


def _agree(decision: Decision, say: Say) -> Part:
    return button(say("button-agree"), "decision.settle", decision.id, style=_GREEN)


def details(seen: Seen, event: Event | None, say: Say, *, note: str = "") -> Reply:
    """A decision for one person: what they said, and what they can do."""
    decision = seen.decision
    shown = embed(decision, seen.said, event, say)
    yours = seen.yours
    key = f"decision-you-{yours.stance}" if yours else "decision-you-none"
    if yours is not None and yours.stance is Stance.OBJECT and not yours.unsettled:
        key = "decision-you-settled"
    elif yours is not None and yours.unsettled and not yours.objects:
        key = "decision-you-answered"
    shown.add_field(name=say("decision-you"), value=say(key), inline=False)
    extra: list[tuple[Part, ...]] = []
    if decision.is_running:
        proposer = decision.member == seen.reader
        if seen.acts or proposer:
            extra.append(_stances(decision, say, own=proposer))
        if yours is not None and yours.unsettled:
            extra.append((_agree(decision, say),))
        if seen.own:
            extra += _proposers(seen, say)
    return Reply(note or None, (shown,), rows(*extra))


def _proposers(seen: Seen, say: Say) -> list[tuple[Part, ...]]:
    """Answering what waits, and withdrawing."""
    decision = seen.decision
    parts: list[tuple[Part, ...]] = []
    waiting = [one for one in seen.said if one.waits and one.member != seen.reader]
    if waiting:
        options = [
            option(
                one.why or "",
                str(one.member),
                description=say(f"decision-waits-{one.stance}"),
            )
            for one in waiting[:25]
        ]
        chooser = select(
            say("decision-answer-which"), "decision.which", decision.id, options=options
        )
        parts.append((chooser,))
    last: list[Part] = [button(say("button-withdraw-proposal"), "decision.withdraw", decision.id)]
    if decision.noun is Noun.MATTER and decision.member == seen.reader and not seen.said:
        last.append(button(say("button-reword"), "decide.reword", decision.id))
    parts.append(tuple(last))
    return parts


def stance_form(seen: Seen, stance: Stance, say: Say) -> discord.ui.Modal:
    """The form of a question or an objection, with what was said before."""
    yours = seen.yours
    before = yours.why if yours and yours.stance is stance and yours.settled is None else None
    action = "decision.asked" if stance is Stance.QUESTION else "decision.objected"
    asked = modal(say(f"decision-form-{stance}"), action, seen.decision.id)
    field: discord.ui.TextInput[discord.ui.View] = discord.ui.TextInput(
        custom_id="why",
        style=discord.TextStyle.paragraph,
        default=before,
        max_length=WHY_LIMIT,
    )
    return _filled(asked, say(f"decision-label-{stance}"), say(f"decision-hint-{stance}"), field)


def answer_form(decision: Decision, said: Said, say: Say) -> discord.ui.Modal:
    """The form of the proposer's answer."""
    asked = modal(say("decision-form-answer"), "decision.answered", decision.id, said.member)
    field: discord.ui.TextInput[discord.ui.View] = discord.ui.TextInput(
        custom_id="answer",
        style=discord.TextStyle.paragraph,
        default=said.answer,
        max_length=ANSWER_LIMIT,
    )
    hint = cut((said.why or "").replace("\n", " "), 100)
    return _filled(asked, say("decision-label-answer"), hint, field)


def _filled(
    asked: discord.ui.Modal,
    called: str,
    hint: str,
    field: discord.ui.TextInput[discord.ui.View],
) -> discord.ui.Modal:
    asked.add_item(
        discord.ui.Label(text=called[:45], description=hint[:100] or None, component=field)
    )
    return asked


def taken(result: Taken, say: Say) -> str:
    """What a stance came to."""
    key = f"decision-taken-{result.said.stance}"
    return say(key if result.fresh else f"{key}-already")


def settled(result: Settled, say: Say) -> str:
    """An objection stands no more."""
    closes = stamp(result.decision.closes)
    resumed = "yes" if result.resumed else "no"
    if not result.decision.is_running:
        resumed = "over"
    return say("decision-agreed", resumed=resumed, closes=closes)


def replied(result: Replied, say: Say) -> str:
    """The answer is with who asked or objected."""
    return say("decision-replied", who=f"<@{result.said.member}>")


def withdraw_preview(seen: Seen, say: Say) -> Reply:
    """What taking a proposal back will do."""
    decision = seen.decision
    parts = (
        button(say("button-confirm"), "decision.withdrawn", decision.id, style=_RED),
        button(say("button-back"), "decision.back", decision.id),
    )
    return Reply(say("decision-withdraw-preview", title=escape(decision.title)), rows=rows(parts))


def withdrawn(decision: Decision, say: Say) -> Reply:
    """The proposal is taken back."""
    return dataclasses.replace(_ended(decision, say, "decision-outcome"), private=True)
