"""What the bot lacks in Discord, in words, with what to do about it."""

from __future__ import annotations

from collections.abc import Iterable

from views.texts import Say


def named(lacking: Iterable[str], say: Say) -> str:
    """Permissions by the names that Discord shows, in a row."""
    return ", ".join(say(f"permission-{one.replace('_', '-')}") for one in lacking)


def in_channel(channel: int, lacking: tuple[str, ...], say: Say) -> str:
    """Which permissions the bot lacks in a channel; call only when there are some."""
    return say("permissions-lacking", where=f"<#{channel}>", needs=named(lacking, say))
