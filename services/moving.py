"""The store moves from a file of SQLite's into a database of PostgreSQL's, as an operator asks for it."""

from __future__ import annotations

import sqlite3
import sys
from argparse import Namespace
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TextIO

from db.backup import BadBackup
from db.ledger import LedgerDamaged
from db.store import Server, StoreInUse, StoreUnusable

_PREFIX = "sqlite:///"
_EVERY = 50_000  # rows between two lines that are no bar
_BAR = 30


class NotMoved(Exception):
    """Nothing was moved; ``str()`` says why and what to do."""


@dataclass(slots=True)
class Progress:
    """Tells how many rows were copied: a line that changes on a terminal, else one now and then."""

    stream: TextIO
    done: int = 0
    _told: int = 0

    def __call__(self, table: str, rows: int) -> None:
        self.done += rows
        if self.stream.isatty():
            self.stream.write(f"\r{self.done} rows copied: {table:<{_BAR}}")
        elif self.done - self._told >= _EVERY:
            self._told = self.done
            self.stream.write(f"{self.done} rows copied\n")
        self.stream.flush()

    def end(self) -> None:
        """No more are copied."""
        self.stream.write("\n" if self.stream.isatty() else "")


async def operate(given: Namespace, place: Path | Server, now: datetime) -> str:
    """Move the store in the file that was ``given`` to ``place``: what came of it, for the operator.

    Raises ``NotMoved``; then the database is as it was, and so is the file in any case.
    """
    source = Path(given.source.removeprefix(_PREFIX))
    if not isinstance(place, Server):
        raise NotMoved(
            "nothing was moved: DATABASE_URL names no database of PostgreSQL. Set it to the new "
            "place, such as postgresql://bot@localhost/bot, and name the old file here"
        )
    from db import replacing  # noqa: PLC0415  # only here, and it brings PostgreSQL's library

    progress = Progress(sys.stderr)
    try:
        done = await replacing.move(source, place, now=now, anyway=given.replace, tell=progress)
    except replacing.Inhabited as error:
        raise NotMoved(
            "nothing was moved: a network lives in the database already. If it may be replaced, say "
            "--replace: a copy of it is kept then"
        ) from error
    except (
        *(BadBackup, LedgerDamaged, StoreInUse, StoreUnusable),
        *(OSError, sqlite3.Error),
    ) as error:
        raise NotMoved(f"nothing was moved: {error}") from error
    progress.end()
    return "\n".join(_told(done.rows, done.kept, source))


def _told(rows: dict[str, int], kept: Path | None, source: Path) -> Iterator[str]:
    width = max(map(len, rows))
    for name in sorted(rows):
        yield f"{name:<{width}} {rows[name]:>10}"
    yield f"{sum(rows.values())} rows of {len(rows)} tables; each table was compared, and is the same"
    if kept is not None:
        yield f"what stood in the database before is {kept}"
    yield (
        f"start the bot with this DATABASE_URL; keep {source} until all is well. To go back: "
        "python bot.py backup bot.db, which makes a file that DATABASE_URL=sqlite:///bot.db opens"
    )
