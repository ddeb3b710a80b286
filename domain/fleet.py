"""Several processes of the bot: which part of Discord is whose, and who stands in for whom.

Discord divides its servers among *shards*, by a rule of its own (its documentation, "Sharding
Formula"). A process is told by its settings which shards are its own; at the gateway it hears of
their servers only. Anybody can post anywhere, so that a process whose neighbour died delivers for
the neighbour's shards too, until it is back.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Final

BEAT: Final = timedelta(seconds=5)
"""How often a process says that it is there."""
LEASE: Final = timedelta(seconds=20)
"""For how long what it said counts: clocks of the machines may differ by a few seconds."""
IDENTIFY: Final = timedelta(seconds=6)
"""Between two identifications of any process: Discord allows one in five seconds."""
MISSED: Final = timedelta(seconds=2)
"""After how long one that is not to be seen any more is gone: its connection may be made anew."""
HURRY: Final = timedelta(seconds=1)
"""How often one looks that waits for shards of its own."""
LEADER: Final = "leader"
IDENTIFYING: Final = "identifying"


def shard_of(network: int, count: int) -> int:
    """The shard of ``count`` that hears of a server."""
    return (network >> 22) % count


@dataclass(frozen=True, slots=True)
class Shards:
    """``ids``: those of ``count`` shards that are a process's own."""

    count: int = 1
    ids: tuple[int, ...] = (0,)

    def holds(self, network: int) -> bool:
        """Whether Discord tells this process of a server."""
        return shard_of(network, self.count) in self.ids

    @property
    def is_whole(self) -> bool:
        """Whether they are all."""
        return len(self.ids) == self.count


def process(holder: int) -> str:
    """The lease by which a process says that it is there."""
    return f"process:{holder}"


def gateway(shard: int) -> str:
    """The lease of whoever is connected to Discord for a shard."""
    return f"gateway:{shard}"


def post(shard: int) -> str:
    """The lease of whoever delivers for a shard."""
    return f"post:{shard}"


@dataclass(frozen=True, slots=True)
class Standing:
    """The leases that are in force, by name with their holder."""

    leases: Mapping[str, int]

    @property
    def size(self) -> int:
        """How many processes are there."""
        return sum(name.startswith("process:") for name in self.leases)

    def free(self, shards: Shards) -> list[int]:
        """The shards of others for which nobody is connected and nobody delivers."""
        return [
            one
            for one in range(shards.count)
            if one not in shards.ids
            and gateway(one) not in self.leases
            and post(one) not in self.leases
        ]

    def helped(self, holder: int, shards: Shards) -> list[int]:
        """The shards of others for which ``holder`` delivers."""
        return [
            one
            for one in range(shards.count)
            if one not in shards.ids and self.leases.get(post(one)) == holder
        ]

    def is_back(self, shard: int) -> bool:
        """Whether its own process is there again."""
        return gateway(shard) in self.leases


def share(limit: float, size: int) -> float:
    """A process's part of a limit that Discord sets for all of them together."""
    return limit / max(size, 1)
