"""What this process holds among those that share the store, as of its last beat."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import TextIO

from domain.fleet import Shards
from domain.ids import new_id


@dataclass(slots=True)
class Fleet:
    """What this process holds, as of its last beat. By itself it holds everything, for good.

    ``connected``: the shards for which nobody else may be at the gateway; ``posts``: those for
    which it delivers; ``leads``: whether it does what only one may do; ``size``: how many there are;
    ``missed``: since when somebody who holds something is not to be seen; ``gone``: who is gone for
    certain; ``shown``: the file that says that we are not (``db.alive``).
    """

    shards: Shards = field(default_factory=Shards)
    alone: bool = True
    me: int = 0
    connected: frozenset[int] = frozenset()
    posts: frozenset[int] = frozenset()
    leads: bool = True
    size: int = 1
    heard: datetime | None = None
    missed: dict[int, datetime] = field(default_factory=dict)
    gone: frozenset[int] = frozenset()
    shown: TextIO | None = None

    def __post_init__(self) -> None:
        if self.alone:
            self.connected = self.posts = frozenset(self.shards.ids)

    @classmethod
    def shared(cls, shards: Shards, *, now: datetime) -> Fleet:
        """One that holds nothing before its first beat."""
        return cls(shards, alone=False, me=new_id(now), leads=False)

    @property
    def is_whole(self) -> bool:
        """Whether nobody else may be at the gateway for a shard of ours."""
        return self.connected.issuperset(self.shards.ids)

    @property
    def is_only(self) -> bool:
        """Whether there is no other process, so that whatever was under way is ours to take over."""
        return self.alone or (self.size == 1 and self.is_whole)
