"""The recap: the form, the preview with what is missing, and what is posted."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

import discord

from domain.evening import ATTENDANCE_LIMIT, Count
from domain.evening_notices import RecapBoard
from domain.events import Event
from domain.followups import FollowUp
from domain.projects import Pitch
from domain.raised import Question
from domain.recaps import LINKS_LIMIT, NEXT_LIMIT, SUMMARY_LIMIT, Evening, Missing, Written
from domain.text import cut, escape
from views import colours
from views.evening import checkins, pitches, questions
from views.evening.lines import fitting, shortened
from views.reply import Part, Reply, button, modal, rows
from views.texts import Say
from views.times import stamp

_GREEN = discord.ButtonStyle.success
_LONG = frozenset({"summary", "links"})
_FIELD = 520  # characters; one link, or one question, is shorter
_LONG_FIELDS = frozenset({"recap-field-projects", "recap-field-open"})
_LONG_FIELD = 1000
_LIMITS = {
    "summary": SUMMARY_LIMIT,
    "attendance": ATTENDANCE_LIMIT,
    "links": LINKS_LIMIT,
    "next": NEXT_LIMIT,
}


def form(event: Event, written: Written | None, known: Count | None, say: Say) -> discord.ui.Modal:
    """The modal of a recap, with what was written before or what is known."""
    asked = modal(say("recap-form-title"), "recap.typed", event.id)
    came = checkins.people(known, say) if known else ""
    now = {
        "summary": written.summary if written else "",
        "attendance": (written.attendance if written else "") or came,
        "links": written.links if written else "",
        "next": written.next_step if written else "",
    }
    for name, limit in _LIMITS.items():
        field: discord.ui.TextInput[discord.ui.View] = discord.ui.TextInput(
            custom_id=name,
            style=discord.TextStyle.paragraph if name in _LONG else discord.TextStyle.short,
            default=now[name][:limit] or None,
            required=name == "summary",
            max_length=limit,
        )
        asked.add_item(
            discord.ui.Label(
                text=say(f"recap-{name}")[:45],
                description=say(f"recap-hint-{name}")[:100],
                component=field,
            )
        )
    return asked


def preview(evening: Evening, missing: Sequence[Missing], draft: int, say: Say) -> Reply:
    """What the recap will say, what it lacks, and the choice to publish or to go on writing."""
    lines = [say("recap-preview")]
    if evening.next_at is not None:
        lines.append(say("recap-comes-back", when=stamp(evening.next_at)))
    if missing:
        lines.append(say("recap-missing"))
        lines += [f"• {_gap(one, say)}" for one in missing]
    publish = button(say("button-publish"), "recap.publish", draft, style=_GREEN)
    edit = button(say("button-edit"), "recap.edit", draft)
    return Reply(
        fitting("\n".join(lines).split("\n"), 2000), (embed(evening, say),), rows((publish, edit))
    )


def _gap(missing: Missing, say: Say) -> str:
    names = ", ".join(f"**{escape(cut(name, 60))}**" for name in missing.names[:5])
    return say(f"recap-gap-{missing.gap}", number=missing.number, names=names or "none")


def embed(evening: Evening, say: Say) -> discord.Embed:
    """What is kept of an event."""
    event, recap = evening.event, evening.recap
    shown = discord.Embed(
        title=say("recap-title", title=shortened(event.title, 200)),
        description=shortened(recap.summary, 1800),
        colour=colours.EVENTS,
    )
    came = shortened(recap.attendance, 200) if recap.attendance else None
    if came is None and (event.attended is not None or evening.here):
        came = checkins.attendance(event, evening.here, say)
    waiting = [one for one in evening.questions if one.is_open]
    answered = [one for one in evening.questions if not one.is_open]
    fields = {
        "recap-field-when": stamp(event.starts, "D"),
        "recap-field-attendance": came,
        "recap-field-projects": "\n".join(
            _pitch(one, evening, say) for one in evening.pitches[:20]
        ),
        "recap-field-open": _open(waiting, evening.helpers, say),
        "recap-field-answered": questions.grouped(answered, say),
        "recap-field-links": "\n".join(f"<{link}>" for link in recap.links),
        "recap-field-next": _next(recap.next_step, evening.next_at),
    }
    for key, value in fields.items():
        if value:
            # An embed holds 6,000 characters in all: the summary and seven of these fit.
            limit = _LONG_FIELD if key in _LONG_FIELDS else _FIELD
            shown.add_field(name=say(key), value=fitting(value.split("\n"), limit), inline=False)
    return shown


def _pitch(pitch: Pitch, evening: Evening, say: Say) -> str:
    line = f"**{shortened(pitch.project.name, 100)}**"
    if pitch.member in evening.named:
        line += " · " + say("pitch-by", who=f"<@{pitch.member}>")
    linked = f"{line} · <{pitch.project.link}>" if pitch.project.link else line
    return linked if len(linked) < _FIELD - 4 else line


def _open(waiting: Sequence[Question], helpers: int, say: Say) -> str:
    if not waiting:
        return ""
    listed = fitting(questions.grouped(waiting, say).split("\n"), 880)
    return listed + ("\n" + say("recap-helpers", number=helpers) if helpers else "")


def _next(text: str | None, at: datetime | None) -> str:
    if text is None:
        return ""
    return shortened(text, 400) + (f"\n{stamp(at)}" if at is not None else "")


def board(notice: RecapBoard, say: Say) -> Reply:
    """The recap in the event's channel."""
    evening = notice.evening
    parts: list[Part] = [button(say("button-details"), "event.details", evening.event.id)]
    if evening.questions:
        parts.append(questions.opener(evening.event, say))
    if evening.pitches:
        parts.append(pitches.opener(evening.event, say))
    return Reply(
        embeds=(embed(evening, say),),
        rows=rows(parts, questions.offer_select(evening.questions, say)),
        private=False,
    )


def published(
    evening: Evening,
    followup: FollowUp | None,
    say: Say,
    *,
    channel: int | None,
    first: bool,
) -> Reply:
    """Where the recap stands, and when the next step comes back."""
    title = escape(evening.event.title)
    if channel is None:
        lines = [say("recap-kept", title=title)]
    else:
        key = "recap-published" if first else "recap-published-again"
        lines = [say(key, title=title, where=f"<#{channel}>")]
    parts: list[Part] = []
    if followup is not None and not followup.done:
        lines.append(say("recap-comes-back", when=stamp(followup.at)))
        parts.append(button(say("button-make-event"), "followup.make", followup.id))
    return Reply("\n".join(lines), rows=rows(parts))
