"""What every service is given: the store, the clock, the way outside and the network's defaults."""

from __future__ import annotations

import asyncio
import importlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Protocol

from db.backup_folder import BackupFolder
from db.fleet import Fleet
from db.store import Store
from domain import networks
from domain.playbooks import Playbook

if TYPE_CHECKING:
    from feeds.fetching.web import Fetched, NotModified


class Fetch(Protocol):
    """Reads an address outside, or learns that it is as ``etag`` or ``modified`` says.

    Raises one of ``domain.fetching.FetchRefused``.
    """

    async def __call__(
        self, url: str, *, etag: str | None = None, modified: str | None = None
    ) -> Fetched | NotModified: ...


async def outside(
    url: str, *, etag: str | None = None, modified: str | None = None
) -> Fetched | NotModified:
    """The internet. What it needs is loaded when it is asked first: a start needs none of it."""
    web = await asyncio.to_thread(importlib.import_module, "feeds.fetching.web")
    found: Fetched | NotModified = await web.fetch(url, etag=etag, modified=modified)
    return found


@dataclass(frozen=True, slots=True)
class House:
    """``now`` is the one clock: it answers with an aware instant in UTC.

    ``public_url`` is where people outside reach our pages, without a slash at its end;
    ``outside`` is how we reach theirs. ``playbooks``: those that come with the bot, by name.
    ``forgetting``: whatever this process remembers of people beside the store, each by a name of
    its own, and how it forgets a member. ``backups``: where copies of the store are kept, if any.
    ``fleet``: what this process holds among those that share the store.
    """

    store: Store
    now: Callable[[], datetime]
    network_name: str = "Ouishare"
    language: str = "en"
    zone: str = "Europe/Paris"
    public_url: str | None = None
    outside: Fetch = outside
    playbooks: Callable[[], Mapping[str, Playbook]] = dict
    forgetting: dict[str, Callable[[int], object]] = field(default_factory=dict, compare=False)
    backups: BackupFolder | None = None
    fleet: Fleet = field(default_factory=Fleet, compare=False)

    def fresh_network(self, network: int) -> networks.Network:
        """A network that the store does not know yet, as it begins."""
        return networks.Network(network, self.network_name, self.language, self.zone)

    def calendar_of(self, slug: str) -> str | None:
        """The address of a chapter's calendar; ``None`` when our pages cannot be reached."""
        return None if self.public_url is None else f"{self.public_url}/chapters/{slug}.ics"

    def forget(self, member: int) -> None:
        """Empty what the process remembers of someone who was erased."""
        for forget in self.forgetting.values():
            forget(member)
