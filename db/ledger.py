"""The ledger of erasures: a file beside the store, so that nobody comes back with a restored backup.

It is only ever added to, one line of JSON for each final erasure, on disk before the erasure is
committed. The first line holds a random key; a line holds the time and two hashes under that key:
``who`` was erased, by which they are found in a restored store, and the ``id`` of the erasure, by
which a store that took part in it knows so. It holds no name and no identifier of Discord.

What that protects: the file alone tells nobody who was erased, and cannot be joined with other
lists. What it does not: whoever holds the file can ask it about a person whose identifier they
know, as the bot does. Keep it as you keep the store.

Each line also holds a sum over all before it, so that a lost or changed line is noticed. A last
line without its end is that of a process killed while it wrote: its erasure was not committed
either, and is done anew.
"""

from __future__ import annotations

import hashlib
import json
import os
import secrets
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from db import snapshots

_SUFFIX = ".erasures"
_DAMAGED = ".damaged"
_KEY_BYTES = 32
_HASH_BYTES = 16


class LedgerDamaged(Exception):
    """The file is no ledger, or lines of it are lost or changed; ``str()`` says which."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One erasure; ``at`` in seconds since 1970."""

    id: str
    who: str
    at: int


@dataclass(frozen=True, slots=True)
class Ledger:
    """What a ledger says."""

    key: bytes
    entries: tuple[Entry, ...] = ()

    def who(self, network: int, member: int) -> str:
        """How a person of a network is called in this ledger."""
        return _hash(self.key, "who", network, member)

    def id(self, network: int, member: int, moment: int) -> str:
        """How an erasure is called: of whom, and by which moment (seconds) it was due."""
        return _hash(self.key, "erasure", network, member, moment)


def beside(store: Path) -> Path:
    """Where the ledger of a store stands."""
    return store.with_name(store.name + _SUFFIX)


def set_aside(path: Path) -> Path:
    """Where a ledger that was found damaged was put."""
    return path.with_name(path.name + _DAMAGED)


def read(path: Path) -> Ledger | None:
    """The ledger at ``path``, ``None`` when there is none. Raises ``LedgerDamaged`` or ``OSError``."""
    if not path.exists():
        return None
    ledger, _ = _read(path)
    return ledger


def only(path: Path, erasure: str) -> Ledger:
    """The ledger at ``path`` with the one entry of an erasure. Raises ``LedgerDamaged`` or ``OSError``."""
    found, _ = _read(path)
    return Ledger(found.key, tuple(entry for entry in found.entries if entry.id == erasure))


def write(path: Path, network: int, member: int, *, moment: int, at: int) -> str:
    """Add an erasure, on disk when this returns; its id. A second time adds nothing.

    The ledger is made when there is none. One that is damaged is put aside, where a restore
    finds it, and a new one begins: nobody's erasure waits for it. Raises ``OSError``.
    """
    try:
        ledger, whole = _read(path) if path.exists() else _begin(path)
    except LedgerDamaged:
        path.replace(set_aside(path))
        ledger, whole = _begin(path)
    erasure = ledger.id(network, member, moment)
    if any(entry.id == erasure for entry in ledger.entries):
        return erasure
    entry = Entry(erasure, ledger.who(network, member), at)
    *_, total = _sums(Ledger(ledger.key, (*ledger.entries, entry)))
    with path.open("r+b") as file:
        file.truncate(whole)
        file.seek(whole)
        file.write(_line(entry, total))
        _settle(file)
    return erasure


def copy(store: Path, folder: Path) -> None:
    """Copy the ledger of ``store``, if it has one, into ``folder``. Raises ``OSError``."""
    ours = beside(store)
    theirs = folder / ours.name
    if ours.exists() and ours.absolute() != theirs.absolute():
        partial = theirs.with_name(theirs.name + ".partial")
        shutil.copy(ours, partial)
        with partial.open("rb") as file:
            os.fsync(file.fileno())
        snapshots.settle(partial, theirs)


def _begin(path: Path) -> tuple[Ledger, int]:
    ledger = Ledger(secrets.token_bytes(_KEY_BYTES))
    head = json.dumps({"ledger": 1, "key": ledger.key.hex()}).encode() + b"\n"
    fresh = path.with_name(path.name + ".new")
    with open(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
        file.write(head)
        _settle(file)
    snapshots.settle(fresh, path)
    return ledger, len(head)


def _settle(file: Any) -> None:
    file.flush()
    os.fsync(file.fileno())


def _read(path: Path) -> tuple[Ledger, int]:
    """What it says, and the length of its whole lines in bytes."""
    held = path.read_bytes()
    whole = held.rfind(b"\n") + 1
    lines = held[:whole].splitlines()
    try:
        head = json.loads(lines[0])
        ledger = Ledger(bytes.fromhex(head["key"]), tuple(_entries(lines[1:])))
        sums = [json.loads(line)["sum"] for line in lines[1:]]
    except (IndexError, KeyError, TypeError, ValueError) as error:
        raise LedgerDamaged(f"{path} is no ledger of erasures, or it is damaged") from error
    for number, (kept, total) in enumerate(zip(sums, _sums(ledger), strict=True), start=2):
        if kept != total:
            raise LedgerDamaged(f"{path} is damaged in line {number}")
    return ledger, whole


def _entries(lines: list[bytes]) -> Iterator[Entry]:
    for line in lines:
        kept = json.loads(line)
        yield Entry(str(kept["id"]), str(kept["who"]), int(kept["at"]))


def _line(entry: Entry, total: str) -> bytes:
    kept = {"id": entry.id, "who": entry.who, "at": entry.at, "sum": total}
    return json.dumps(kept).encode() + b"\n"


def _sums(ledger: Ledger) -> Iterator[str]:
    total = ""
    for entry in ledger.entries:
        total = _hash(ledger.key, total, entry.id, entry.who, entry.at)
        yield total


def _hash(key: bytes, *parts: str | int) -> str:
    told = ":".join(map(str, parts)).encode()
    return hashlib.blake2b(told, key=key, digest_size=_HASH_BYTES).hexdigest()
