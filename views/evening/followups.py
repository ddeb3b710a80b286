"""The next step as it comes back, and putting it off."""

from __future__ import annotations

import discord

from domain.evening_notices import NextStepDue
from domain.followups import FollowedUp
from domain.text import escape
from views.quotes import quoted
from views.reply import Reply, button, modal, rows
from views.texts import Say
from views.times import stamp

DAYS = (7, 30)
"""For how many days a next step is put off by a button."""
_GREEN = discord.ButtonStyle.success


def due(notice: NextStepDue, say: Say) -> Reply:
    """It is time for the next step."""
    key = "notice-next-step" if notice.own else "notice-next-step-inherited"
    content = say(key, title=escape(notice.title))
    if notice.late:
        content = say("notice-late") + " " + content
    followup = notice.followup.id
    parts = (
        button(say("button-done"), "followup.done", followup, style=_GREEN),
        button(say("button-put-off"), "followup.later", followup),
        button(say("button-make-event"), "followup.make", followup),
    )
    text = content + "\n" + quoted(notice.followup.text, 300)
    return Reply(text, rows=rows(parts), private=False)


def later(followup: int, say: Say) -> Reply:
    """Until when?"""
    parts = (
        button(say("button-a-week"), "followup.days", followup, DAYS[0]),
        button(say("button-a-month"), "followup.days", followup, DAYS[1]),
        button(say("button-other-date"), "followup.when", followup),
    )
    return Reply(say("followup-later"), rows=rows(parts))


def when_form(followup: int, say: Say) -> discord.ui.Modal:
    """The modal that asks for another date."""
    asked = modal(say("button-other-date"), "followup.dated", followup)
    field: discord.ui.TextInput[discord.ui.View] = discord.ui.TextInput(
        custom_id="when", max_length=120, placeholder=say("followup-when-example")
    )
    asked.add_item(discord.ui.Label(text=say("followup-when-label")[:45], component=field))
    return asked


def outcome(result: FollowedUp, say: Say) -> Reply:
    """It is done, or comes back."""
    if result.at is None:
        return Reply(say("followup-done") + "\n" + quoted(result.text, 300))
    content = say("followup-comes-back", when=stamp(result.at), relative=stamp(result.at, "R"))
    return Reply(content + "\n" + quoted(result.text, 300))
