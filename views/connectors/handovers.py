"""Handovers: the question to the successor, how it stands, and what completes it."""

from __future__ import annotations

import discord

from domain.connector_notices import HandoverNews
from domain.handovers import WHY_LIMIT, Handover, Seen, Status
from domain.text import cut, escape
from views.reply import Part, Reply, button, modal, rows
from views.texts import Say

_GREEN = discord.ButtonStyle.success


def shown(seen: Seen, say: Say) -> Reply:
    """How a handover stands, with what its reader can do."""
    handover = seen.handover
    if seen.fresh:
        return Reply(say("handover-begun", **_names(handover)), rows=rows(_acts(seen, say)))
    content = say(
        "handover-state",
        status=handover.status.value,
        hosted=escape(cut(seen.hosted, 100)) if seen.hosted else "none",
        who=f"<@{handover.member}>",
        **_names(handover),
    )
    return Reply(content, rows=rows(_acts(seen, say)))


def _acts(seen: Seen, say: Say) -> tuple[Part, ...]:
    handover = seen.handover
    if not handover.is_open:
        return ()
    parts: list[Part] = []
    if handover.status is Status.ASKED and seen.reader == handover.successor:
        parts.extend(_answers(handover, say))
    if seen.completes:
        parts.append(button(say("button-complete"), "handover.complete", handover.id, style=_GREEN))
    if seen.forces:
        parts.append(button(say("button-complete-anyway"), "handover.force", handover.id))
    if seen.withdraws:
        parts.append(button(say("button-withdraw-handover"), "handover.withdraw", handover.id))
    return tuple(parts)


def _answers(handover: Handover, say: Say) -> tuple[Part, ...]:
    return (
        button(say("button-take-over"), "handover.accept", handover.id, style=_GREEN),
        button(say("button-not-for-now"), "handover.decline", handover.id),
    )


def outcome(handover: Handover, reader: int, say: Say) -> Reply:
    """What a press came to."""
    who = "successor" if reader == handover.successor else "other"
    key = f"handover-now-{handover.status}"
    return Reply(say(key, who=who, **_names(handover)))


def force_form(handover: Handover, say: Say) -> discord.ui.Modal:
    """Why it is completed although the successor has not hosted yet."""
    form = modal(say("handover-form"), "handover.forced", handover.id)
    field: discord.ui.TextInput[discord.ui.View] = discord.ui.TextInput(
        custom_id="reason", max_length=WHY_LIMIT
    )
    form.add_item(
        discord.ui.Label(
            text=say("handover-label-reason")[:45],
            description=say("handover-hint-reason")[:100],
            component=field,
        )
    )
    return form


def news(notice: HandoverNews, say: Say) -> Reply:
    """A word about a handover to one person."""
    handover = notice.handover
    content = say(f"handover-news-{notice.what}", who=f"<@{handover.member}>", **_names(handover))
    parts: list[Part] = []
    if notice.what == "asked":
        parts.extend(_answers(handover, say))
    if notice.role:
        parts.append(button(say("button-tell-chapter"), "connector.public", notice.role))
    parts.append(button(say("button-details"), "handover.open", handover.id))
    return Reply(content, rows=rows(parts), private=False)


def _names(handover: Handover) -> dict[str, str]:
    return {
        "name": escape(cut(handover.successor_name, 80)) or f"<@{handover.successor}>",
        "chapter": escape(handover.chapter_name),
    }
