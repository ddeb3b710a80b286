"""*Make an event*: the form, with what a message or a next step already says."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import discord

from domain.chapters import Chapter
from domain.errors import NotAllowed
from domain.events import DESCRIPTION_LIMIT, TITLE_LIMIT, VENUE_LIMIT
from domain.text import cut, escape
from views.errors import refused
from views.reply import Reply, modal, option
from views.texts import Say

WHOLE_NETWORK = "0"
_LIMITS = {
    "title": TITLE_LIMIT,
    "when": 120,
    "venue": VENUE_LIMIT,
    "description": DESCRIPTION_LIMIT,
}
_NEEDED = frozenset({"title", "when"})


@dataclass(frozen=True, slots=True)
class Beginning:
    """What an event is begun with; an empty text is left to be written."""

    title: str
    when: str
    description: str


def form(
    begun: Beginning,
    chapters: Sequence[Chapter],
    chosen: int | None,
    say: Say,
    *,
    network: bool,
) -> discord.ui.Modal:
    """The modal of a new event.

    ``chapters`` are those for which the person may make it, ``network`` whether for the whole
    network too, ``chosen`` the one that is likely; only where there is a choice is it asked.
    """
    asked = modal(say("make-title"), "make.typed", chosen or 0)
    now = {"title": begun.title, "when": begun.when, "description": begun.description}
    for name, limit in _LIMITS.items():
        field: discord.ui.TextInput[discord.ui.View] = discord.ui.TextInput(
            custom_id=name,
            style=(
                discord.TextStyle.paragraph if name == "description" else discord.TextStyle.short
            ),
            default=cut(now.get(name, ""), limit) or None,
            required=name in _NEEDED,
            max_length=limit,
            placeholder=say("make-when-example") if name == "when" else None,
        )
        asked.add_item(discord.ui.Label(text=say(f"make-{name}")[:45], component=field))
    options = [
        option(one.name, str(one.id), description=one.city, chosen=one.id == chosen)
        for one in chapters
    ]
    if network:
        whole = option(say("event-of-the-network"), WHOLE_NETWORK, chosen=chosen is None)
        options.insert(0, whole)
    if len(options) > 1:
        chooser: discord.ui.Select[discord.ui.View] = discord.ui.Select(
            custom_id="chapter", options=options[:25]
        )
        asked.add_item(discord.ui.Label(text=say("make-chapter")[:45], component=chooser))
    return asked


def whom_to_ask(chapter: Chapter | None, connectors: Sequence[int], say: Say) -> Reply:
    """Who may make an event here, for somebody who may not."""
    if not connectors or chapter is None:
        return refused(NotAllowed("connector", chapter.name if chapter else ""), say)
    who = ", ".join(f"<@{member}>" for member in connectors[:10])
    return Reply(say("make-ask", chapter=escape(chapter.name), who=who))
