"""The welcome of a newcomer: language, city, chapter, interests, each a select or a button."""

from __future__ import annotations

from views.reply import Reply, button, rows
from views.texts import Say


def first(person: int, network: str, mention: int | None, say: Say) -> Reply:
    """The first words, with the button that begins."""
    content = say("welcome-first", network=network)
    if mention is not None:
        content = f"<@{mention}> {content}"
    begin = button(say("button-begin"), "welcome.begin", person)
    later = button(say("button-later"), "welcome.later", person)
    return Reply(
        content,
        rows=rows((begin, later)),
        private=False,
        mention=(mention,) if mention is not None else (),
    )
