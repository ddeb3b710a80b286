"""What is said of a copy of the store: when and how large, never what is in it."""

from __future__ import annotations

from domain.backups import BackupMade
from domain.text import escape
from views.reply import Reply
from views.texts import Say
from views.times import stamp

_MIB = 1 << 20


def making(say: Say) -> str:
    """A copy is being made."""
    return say("backup-making")


def made(backup: BackupMade, say: Say) -> Reply:
    """A copy was made."""
    return Reply(
        say(
            "backup-made",
            at=stamp(backup.copy.made),
            size=max(1, round(backup.copy.size / _MIB)),
            kept=backup.kept,
            folder=escape(backup.folder),
            due=stamp(backup.due),
        )
    )
