"""How the bot is: what a person on call needs to know, judged.

What keeps it from doing its work is *wrong*; what a person should look at within a day is a
*warning*. Each is one line that begins with the name of its ``Sign``; docs/operating.md says for
each what to do. No line holds anything about people or the names of networks.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from domain.backups import BackupState

LATE = timedelta(minutes=5)
MOST_COUNTED = 10_000
"""Rows are counted up to here: more is as bad."""
BRIEFLY = timedelta(seconds=30)
"""A connection that is lost comes back several times a day: for so long nobody needs to know."""
DISK_LOW, DISK_FULL = 500_000_000, 50_000_000  # bytes left


class Sign(StrEnum):
    """What a line is about."""

    GATEWAY = "gateway"
    STORE = "store"
    DELIVERIES = "deliveries"
    BACKUP = "backup"
    DISK = "disk"
    DEAD = "dead"
    UNCERTAIN = "uncertain"
    PAUSED = "paused"
    ADMINISTRATOR = "administrator"


@dataclass(frozen=True, slots=True)
class Gateway:
    """``connected`` (or not) ``since``; ``why`` it is not, and when it is tried next (``until``).

    ``lost``: it was connected before, in the same life.
    """

    connected: bool
    since: datetime
    why: str = "starting"
    until: datetime | None = None
    lost: bool = False


@dataclass(frozen=True, slots=True)
class Outbox:
    """Deliveries: open and troubled ones by status, how many are ``late`` and the oldest by how
    much, and how many failed for good in the last day. Each number is at most ``MOST_COUNTED``."""

    by_status: Mapping[str, int]
    late: int
    late_by: timedelta
    dead_today: int


@dataclass(frozen=True, slots=True)
class Vitals:
    """What was found ``at`` a moment.

    ``outbox`` is ``None`` when the store did not answer in time. ``failing`` is why nothing can be
    written, and since when. ``backup``: ``None`` when none are made, or it cannot be told now.
    ``free``: bytes left beside the store. ``administrator``: in how many servers the bot may do
    everything. ``size``: bytes of the store itself.
    """

    at: datetime
    gateway: Gateway
    outbox: Outbox | None
    failing: tuple[str, datetime] | None = None
    backup: BackupState | None = None
    paused_until: datetime | None = None
    free: int | None = None
    administrator: int = 0
    size: int | None = None


@dataclass(frozen=True, slots=True)
class Health:
    """Lines for an operator, the gravest first."""

    wrong: tuple[str, ...]
    warnings: tuple[str, ...]


def health(vitals: Vitals) -> Health:
    """What is wrong, and what a person should look at."""
    wrong = [
        *_gateway(vitals.gateway, vitals.at),
        *_store(vitals),
        *_late(vitals.outbox),
        *_overdue(vitals.backup),
    ]
    warnings = [*_ended(vitals.outbox), *_powers(vitals)]
    if vitals.free is not None and vitals.free < DISK_LOW:
        low = f"{Sign.DISK}: {vitals.free // 1_000_000} MB are left beside the store"
        (wrong if vitals.free < DISK_FULL else warnings).append(low)
    if vitals.backup is not None and vitals.backup.failing is not None:
        warnings.append(f"{Sign.BACKUP}: the last one failed: {vitals.backup.failing}")
    return Health(tuple(wrong), tuple(warnings))


def _gateway(gateway: Gateway, now: datetime) -> list[str]:
    if gateway.connected or (gateway.lost and now - gateway.since < BRIEFLY):
        return []
    line = f"{Sign.GATEWAY}: not connected to Discord since {_clock(gateway.since)}: {gateway.why}"
    if gateway.until is not None and gateway.until > now:
        line += f"; tried again at {_clock(gateway.until)}"
    return [line]


def _store(vitals: Vitals) -> list[str]:
    lines = []
    if vitals.failing is not None:
        why, since = vitals.failing
        lines.append(f"{Sign.STORE}: cannot be written since {_clock(since)}: {why}")
    if vitals.outbox is None:
        lines.append(f"{Sign.STORE}: does not answer")
    return lines


def _late(outbox: Outbox | None) -> list[str]:
    if outbox is None or not outbox.late:
        return []
    by = int(outbox.late_by.total_seconds())
    return [f"{Sign.DELIVERIES}: {_number(outbox.late)} late, the oldest by {by} seconds"]


def _overdue(backup: BackupState | None) -> list[str]:
    if backup is None or backup.overdue is None:
        return []
    newest = "none" if backup.newest is None else _clock(backup.newest.made)
    return [f"{Sign.BACKUP}: overdue since {_clock(backup.overdue)}, the newest: {newest}"]


def _ended(outbox: Outbox | None) -> list[str]:
    lines = []
    if outbox is not None and outbox.dead_today:
        number = _number(outbox.dead_today)
        lines.append(f"{Sign.DEAD}: {number} deliveries failed for good in the last day")
    if outbox is not None and (uncertain := outbox.by_status.get("uncertain", 0)):
        of = f"of {_number(uncertain)} deliveries it is not known"
        lines.append(f"{Sign.UNCERTAIN}: {of} whether they arrived")
    return lines


def _powers(vitals: Vitals) -> list[str]:
    lines = []
    if vitals.paused_until is not None and vitals.paused_until > vitals.at:
        until = _clock(vitals.paused_until)
        lines.append(f"{Sign.PAUSED}: Discord refuses too much, nothing is sent until {until}")
    if vitals.administrator:
        servers = vitals.administrator
        lines.append(f"{Sign.ADMINISTRATOR}: held in {servers} of the servers, and not needed")
    return lines


def _number(number: int) -> str:
    return f"{number} or more" if number >= MOST_COUNTED else str(number)


def _clock(moment: datetime) -> str:
    return f"{moment:%Y-%m-%d %H:%M:%S} UTC"
