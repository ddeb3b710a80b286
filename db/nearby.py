"""The events around now, read once for everybody and remembered until one of them changes.

Most lists and keystrokes ask for what comes next: they are answered from here, without a
query. Whoever reads this still has to leave out what the viewer may not see.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from db.adapter import Queries
from db.connection import Connection
from db.events import event_of
from db.rows import instant, seconds
from db.store import Store
from domain.events import Event

RECENT = timedelta(days=60)
"""How long an event that is over is still looked for."""

_sql = Queries("events")
_AHEAD, _BEHIND = 200, 100
_HOUR = 3600
_TABLES = ("events", "chapters", "words")


@dataclass(frozen=True, slots=True)
class Named:
    """An event and the folded words by which it is found, each behind a space."""

    event: Event
    words: str

    def has_all(self, asked: Sequence[str]) -> bool:
        """Whether each of the folded words ``asked`` begins one of its words."""
        if len(asked) == 1:  # most keystrokes, asked of 300 events
            return f" {asked[0]}" in self.words
        return all(f" {word}" in self.words for word in asked)


@dataclass(frozen=True, slots=True)
class Nearby:
    """The events around ``since`` in the order of their starts, cancelled ones among them.

    ``all_ahead``: every event that is not over is here. ``complete``: besides, every one
    that was over for less than ``RECENT``.
    """

    since: datetime
    events: tuple[Named, ...]
    all_ahead: bool
    complete: bool


async def nearby(store: Store, network: int, *, now: datetime) -> Nearby:
    """What is around ``now`` in a network: the next 200, the long ones that go on, the last 100."""
    since = seconds(now) // _HOUR * _HOUR

    async def ask(conn: Connection) -> Nearby:
        rows = await _sql.all(
            "near",
            conn,
            network=network,
            since=since,
            recent=since - int(RECENT.total_seconds()),
            ahead=_AHEAD,
            behind=_BEHIND,
        )
        parts = [row["part"] for row in rows]
        all_ahead = parts.count(0) < _AHEAD
        return Nearby(
            instant(since),
            tuple(Named(event_of(row), f" {row['words'] or ''}") for row in rows),
            all_ahead,
            all_ahead and parts.count(2) < _BEHIND,
        )

    key = ("nearby", network)
    found = await store.remembered(key, ask, of=_TABLES)
    if found.since != instant(since):
        store.forget(key)
        found = await store.remembered(key, ask, of=_TABLES)
    return found
