"""Looking back: the invitation, its form, what was kept."""

from __future__ import annotations

import discord

from domain.chapters import Chapter
from domain.health import ENERGY, WORDS_LIMIT, Reflected
from domain.health_notices import HealthReflect
from domain.text import cut, escape
from views.reply import Reply, button, modal, option, rows
from views.texts import Say
from views.times import stamp

_FIELDS = ("works", "stops", "needs")
_QUESTIONS = ("rhythm", "people", "newcomers", "written", "links")


def invitation(notice: HealthReflect, say: Say) -> Reply:
    """A connector is invited to look back on their chapter's half-year."""
    chapter = notice.chapter
    lines = [say("reflection-invitation", chapter=escape(cut(chapter.name, 100)))]
    lines += [f"- {say(f'reflection-question-{one}')}" for one in _QUESTIONS]
    lines.append(say("reflection-how"))
    parts = (
        button(
            say("button-reflect"),
            "reflection.open",
            chapter.id,
            style=discord.ButtonStyle.success,
        ),
        button(say("button-later"), "reflection.snooze", chapter.id),
    )
    return Reply("\n".join(lines), rows=rows(parts), private=False)


def form(chapter: Chapter, say: Say) -> discord.ui.Modal:
    """The form: the energy of the team, what works, what to stop, what is needed."""
    asked = modal(say("reflection-form"), "reflection.written", chapter.id)
    least, most = ENERGY
    chooser: discord.ui.Select[discord.ui.View] = discord.ui.Select(
        custom_id="energy",
        options=[
            option(say(f"reflection-energy-{one}"), str(one)) for one in range(least, most + 1)
        ],
    )
    asked.add_item(discord.ui.Label(text=say("reflection-label-energy")[:45], component=chooser))
    for name in _FIELDS:
        field: discord.ui.TextInput[discord.ui.View] = discord.ui.TextInput(
            custom_id=name,
            style=discord.TextStyle.paragraph,
            required=False,
            max_length=WORDS_LIMIT,
        )
        asked.add_item(discord.ui.Label(text=say(f"reflection-label-{name}")[:45], component=field))
    return asked


def kept(result: Reflected, say: Say) -> Reply:
    """A reflection is kept, or comes back later."""
    name = escape(cut(result.chapter.name, 100))
    key = "reflection-kept" if result.kept else "reflection-later"
    return Reply(say(key, chapter=name, later=stamp(result.later, "D")))
