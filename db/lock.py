"""A lock file beside the store keeps a second writing process out."""

from __future__ import annotations

import fcntl
import os
from pathlib import Path
from typing import TextIO


class StoreInUse(Exception):
    """Another process has the store open for writing."""

    def __init__(self, path: Path, holder: str) -> None:
        super().__init__(f"{path} is in use by process {holder or '?'}: stop it first")
        self.path, self.holder = path, holder


class StoreUnusable(Exception):
    """The store cannot be opened; ``str()`` says why and how to mend it."""


def take(path: Path) -> TextIO:
    """Hold the lock of the store at ``path`` until the file is closed.

    Raises ``StoreInUse`` when another process holds it, ``StoreUnusable`` when it cannot be made.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        lock = open(f"{path}.lock", "a+", encoding="utf-8")  # noqa: SIM115  # held until close()
    except OSError as error:
        raise StoreUnusable(f"cannot write beside {path}: {error.strerror or error}") from error
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        lock.seek(0)
        holder = lock.read().strip()
        lock.close()
        raise StoreInUse(path, holder) from None
    lock.seek(0)
    lock.truncate()
    lock.write(str(os.getpid()))
    lock.flush()
    return lock
