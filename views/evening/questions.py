"""Questions raised at an event: kept open, by theme, with who may be able to help."""

from __future__ import annotations

from collections.abc import Sequence

import discord

from domain.evening_notices import HelpOffered, HelpReplied
from domain.events import Event
from domain.raised import (
    HELPED_LIMIT,
    REPLY_LIMIT,
    Closed,
    Helper,
    Offer,
    Offered,
    Question,
    Raised,
    Replied,
    Status,
    by_theme,
)
from domain.text import cut, escape
from views import colours
from views.evening.lines import fitting, shortened
from views.quotes import quoted
from views.reply import Part, Reply, button, modal, option, rows, select, turners
from views.texts import Say

_GREEN = discord.ButtonStyle.success


def theme(name: str, say: Say) -> str:
    """A theme as it was typed; those without stand under *Other*."""
    return escape(cut(name, 60)) if name else say("question-other")


def opener(event: Event, say: Say) -> Part:
    """The button that lists the questions of ``event``."""
    return button(say("button-questions"), "question.list", event.id)


def raised(result: Raised, say: Say) -> Reply:
    """The question is kept open; who may be able to help."""
    lines = [
        say("question-raised", title=escape(result.event.title)),
        quoted(result.question.text, 500),
        say("question-under", theme=theme(result.question.theme, say)),
        _helpers(result.helpers, say) or say("question-no-helper"),
    ]
    return Reply("\n".join(lines), rows=rows(_closing(result.question, say)))


def _closing(question: Question, say: Say) -> tuple[Part, ...]:
    return (
        button(say("button-answered"), "question.answer", question.id, style=_GREEN),
        button(say("button-question-withdraw"), "question.withdraw", question.id),
    )


def _helpers(helpers: Sequence[Helper], say: Say) -> str:
    if not helpers:
        return ""
    lines = [say("question-helpers")]
    for one in helpers:
        known = ", ".join(dict.fromkeys(entry for _, entry in one.known_for))
        lines.append(f"• <@{one.id}> — {escape(cut(known, 150))}")
    return "\n".join(lines)


def listing(
    event: Event, questions: Sequence[Question], say: Say, *, number: int, more: bool
) -> Reply:
    """A page of the questions of an event, by theme, with a select to open one."""
    if not questions:
        return Reply(say("question-none", title=escape(event.title)))
    shown = discord.Embed(
        title=say("question-title", title=shortened(event.title, 200)),
        description=fitting(grouped(questions, say).split("\n"), 4096),
        colour=colours.EVENTS,
    )
    options = [option(one.text.replace("\n", " "), str(one.id)) for one in questions]
    pages = turners(say, "question.page", event.id, number=number, more=more)
    chooser = select(say("question-choose"), "question.open", options=options)
    return Reply(embeds=(shown,), rows=rows((chooser,), pages))


def grouped(questions: Sequence[Question], say: Say) -> str:
    """Questions under their themes; an answered one with what helped."""
    lines: list[str] = []
    for name, under in by_theme(questions):
        lines.append(f"**{theme(name, say)}**")
        lines += [_line(one, say) for one in under]
    return "\n".join(lines)


def _line(question: Question, say: Say) -> str:
    text = shortened(question.text.replace("\n", " "), 220)
    if question.status is Status.ANSWERED:
        helped = (question.helped or "").replace("\n", " ")
        text += " ✓ " + (shortened(helped, 150) or say("question-answered-mark"))
    return f"• {text}"


def shown(
    event: Event,
    question: Question,
    helpers: Sequence[Helper],
    say: Say,
    *,
    closes: bool,
    own: bool,
    offered: bool,
    offers: Sequence[Offer] = (),
) -> Reply:
    """One question, with what this viewer can do about it."""
    embed = discord.Embed(
        title=say("question-of", title=shortened(event.title, 200)),
        description=escape(cut(question.text, 500)),
        colour=colours.EVENTS,
    )
    embed.set_footer(text=cut(question.theme, 60) or say("question-other"))
    lines = []
    if question.helped:
        lines.append(say("question-helped", what=escape(cut(question.helped, 300))))
    elif not question.is_open:
        lines.append(say("question-is-answered"))
    if offers:
        who = ", ".join(f"<@{offer.member}>" for offer in offers[:20])
        lines.append(say("question-offers", who=who))
    if offered:
        lines.append(say("question-you-offered"))
    lines.append(_helpers(helpers, say))
    parts: list[Part] = []
    if question.is_open and not own and not offered:
        parts.append(button(say("button-can-help"), "question.help", question.id, style=_GREEN))
    if closes:
        parts += _closing(question, say)
    return Reply("\n".join(filter(None, lines)) or None, (embed,), rows(parts))


def offer_select(questions: Sequence[Question], say: Say) -> list[Part]:
    """A select of open questions with which one can help; nothing without any."""
    options = [
        option(one.text.replace("\n", " "), str(one.id), description=one.theme or None)
        for one in questions
        if one.is_open
    ]
    return [select(say("question-help-with"), "question.help", options=options)] if options else []


def offered(result: Offered, say: Say) -> Reply:
    """Who asked hears of it."""
    key = "question-offered" if result.fresh else "question-offered-already"
    return Reply(say(key) + "\n" + quoted(result.question.text, 300))


def closed(result: Closed, say: Say) -> Reply:
    """It is answered, or taken back."""
    if not result.fresh:
        return Reply(say("question-closed-already"))
    answered = result.question.status is Status.ANSWERED
    return Reply(say("question-answered" if answered else "question-withdrawn"))


def replied(result: Replied, say: Say) -> Reply:
    """Who offered hears of it; after that people write to each other themselves."""
    key = "question-replied" if result.fresh else "question-replied-already"
    return Reply(say(key, who=f"<@{result.helper}>"))


def answer_form(question: int, say: Say) -> discord.ui.Modal:
    """The modal that asks what helped."""
    return _form(
        modal(say("question-answer-title"), "question.answered", question),
        say("question-answer-label"),
        HELPED_LIMIT,
        required=False,
    )


def reply_form(question: int, helper: int, say: Say) -> discord.ui.Modal:
    """The modal in which the asker writes back."""
    return _form(
        modal(say("question-reply-title"), "question.wrote", question, helper),
        say("question-reply-label"),
        REPLY_LIMIT,
        required=True,
    )


def _form(asked: discord.ui.Modal, label: str, limit: int, *, required: bool) -> discord.ui.Modal:
    field: discord.ui.TextInput[discord.ui.View] = discord.ui.TextInput(
        custom_id="text",
        style=discord.TextStyle.paragraph,
        required=required,
        max_length=limit,
    )
    asked.add_item(discord.ui.Label(text=label[:45], component=field))
    return asked


def help_offered(notice: HelpOffered, say: Say) -> Reply:
    """To who asked: somebody can help."""
    content = say("notice-help-offered", who=f"<@{notice.helper}>", title=escape(notice.title))
    write = button(
        say("button-write-back"), "question.write", notice.question.id, notice.helper, style=_GREEN
    )
    answered = button(say("button-answered"), "question.answer", notice.question.id)
    text = content + "\n" + quoted(notice.question.text, 500)
    return Reply(text, rows=rows((write, answered)), private=False)


def help_replied(notice: HelpReplied, say: Say) -> Reply:
    """To who offered: what the asker wrote back."""
    lines = [
        say("notice-help-replied", who=f"<@{notice.asker}>"),
        quoted(notice.question.text, 300),
        say("notice-help-wrote"),
        quoted(notice.text, 1000),
    ]
    details = button(say("button-details"), "question.open", notice.question.id)
    return Reply("\n".join(lines), rows=rows((details,)), private=False)
