"""Templates and copies of events, in words: what they are called, and what a preview adds to say."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from domain.programme import Item
from domain.templates import OUTLINES, Template, items
from domain.text import cut, escape
from views.reply import Reply
from views.texts import Say

_SHOWN = 12  # sessions that a preview names


def description(template: Template, say: Say) -> str:
    """What an evening of this sort is, for its announcement."""
    return say(f"template-{template}")


def programme(template: Template, say: Say) -> tuple[Item, ...]:
    """The run-of-show of an evening of this sort, named in the language of ``say``."""
    return items(template, {step.key: say(f"step-{step.key}") for step in OUTLINES[template].steps})


def with_programme(preview: Reply, planned: Sequence[Item], say: Say) -> Reply:
    """The preview of an event that begins with a programme."""
    if not planned:
        return preview
    named = ", ".join(escape(cut(item.title, 60)) for item in planned[:_SHOWN])
    line = say("preview-programme", number=len(planned), names=named)
    return replace(preview, content=cut(f"{preview.content or ''}\n{line}", 2000))


def as_copy(preview: Reply, title: str, *, hosts: int, say: Say) -> Reply:
    """The preview of a copy: what comes along and what does not."""
    line = say("preview-copy", title=escape(title), hosts=hosts)
    return replace(preview, content=cut(f"{line}\n{preview.content or ''}", 2000))
