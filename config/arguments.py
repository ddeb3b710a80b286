"""What the command line takes."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any


def read(
    argv: Sequence[str], version: str, about: str | None, carriers: Callable[[str], Any]
) -> argparse.Namespace:
    """The command that was given and what it was given.

    ``carriers`` gives what knows what ``import`` and ``export`` take: only when one of them is asked
    for, as that takes longer to read than all the rest.
    """
    parser = argparse.ArgumentParser(prog="bot.py", description=about)
    parser.add_argument("--version", action="version", version=version)
    commands = parser.add_subparsers(dest="command", metavar="command")
    commands.add_parser("run", help="join Discord, or open the demo town without a token (default)")
    commands.add_parser("demo", help="open the demo town")
    commands.add_parser("check", help="read the settings, open the store, say what is wrong")
    backup = commands.add_parser("backup", help="copy the store (default: into BACKUP_DIR)")
    backup.add_argument("path", nargs="?", type=Path)
    restore = commands.add_parser("restore", help="put a backup in the store's place")
    restore.add_argument("path", type=Path)
    restore.add_argument("--without-ledger", action="store_true", help="the erased may come back")
    move = commands.add_parser("move", help="move the store from SQLite to PostgreSQL")
    move.add_argument("source", help="its file, such as data/bot.db or sqlite:///data/bot.db")
    move.add_argument("--replace", action="store_true", help="also where a network lives already")
    told = {"import": "bring in chapters, events, ...", "export": "write a network to files"}
    for name, help_ in told.items():
        carrier = commands.add_parser(name, help=help_)
        if name in argv:
            carriers(name).arguments(carrier)
    return parser.parse_args(argv)
