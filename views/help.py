"""Help as people see it: what they can do, fitted to who they are, with examples."""

from __future__ import annotations

from domain.guides import Guide, Reader, guides_for
from views.reply import Reply
from views.texts import Say


def overview(reader: Reader, say: Say) -> Reply:
    """What ``reader`` can do, a line for each thing."""
    lines = [say(f"help-{reader.value}")]
    lines += [f"- {say(f'help-line-{guide.value}')}" for guide in guides_for(reader)]
    return Reply("\n".join(lines) + "\n\n" + say("help-more"))


def guide(wanted: Guide, say: Say) -> Reply:
    """One thing in detail."""
    return Reply(say(f"guide-{wanted.value}"))
