"""What each person asked last, so that "and in Lyon?" has something to lean on."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass, field
from datetime import datetime, timedelta

KEPT_FOR = timedelta(minutes=10)
MOST = 1000

Key = tuple[int, int, int]
"""A network, a person of it, and the channel in which everyone reads along (0: nobody does)."""


@dataclass(slots=True)
class Memory:
    """The last questions of at most 1,000 people, for ten minutes, in memory only.

    What was asked in private is kept apart from what was asked in a channel: a question
    in public never continues a private one.
    """

    _kept: OrderedDict[Key, tuple[tuple[str, ...], datetime]] = field(default_factory=OrderedDict)

    def recall(self, key: Key, now: datetime) -> tuple[str, ...]:
        """The questions that ``key`` may continue at ``now`` (aware), oldest first."""
        texts, at = self._kept.get(key, ((), now))
        return texts if now - at <= KEPT_FOR else ()

    def remember(self, key: Key, texts: tuple[str, ...], now: datetime) -> None:
        """Keep what was asked; the one who asked longest ago is forgotten beyond 1,000."""
        self._kept[key] = (texts, now)
        self._kept.move_to_end(key)
        while len(self._kept) > MOST:
            self._kept.popitem(last=False)

    def forget(self, member: int) -> None:
        """Nothing that ``member`` asked is remembered any more, in any network or channel."""
        for key in [key for key in self._kept if key[1] == member]:
            del self._kept[key]

    def __len__(self) -> int:
        return len(self._kept)
