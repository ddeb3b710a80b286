"""Which processes of this machine are gone: each one holds the lock of a file beside the store.

The kernel lets it go when the process ends, however that was. So a process that starts again where
one was killed knows it at once, and for certain. Files of another machine, or of before it was
started, say nothing here.
"""

from __future__ import annotations

import fcntl
from contextlib import suppress
from pathlib import Path
from typing import Final, TextIO

_SUFFIX: Final = ".alive-"
_BOOT: Final = Path("/proc/sys/kernel/random/boot_id")


def show(store: Path, me: int) -> TextIO | None:
    """Say that ``me`` is alive until the file is closed or the process ends; ``None`` where no file
    can be made or locked, which costs whoever comes after us a moment."""
    path = store.with_name(f"{store.name}{_SUFFIX}{me}")
    unseen = path.with_name(f"{store.name}.unseen-{me}")
    with suppress(OSError):
        file = unseen.open("w", encoding="utf-8")
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            file.write(_boot())
            file.flush()
            unseen.rename(path)  # it has its name only once it is locked
        except OSError:
            file.close()
            unseen.unlink(missing_ok=True)
            raise
        return file
    return None


def gone(store: Path) -> frozenset[int]:
    """Whoever showed themselves beside ``store`` on this machine and ended without a word."""
    found: set[int] = set()
    boot = _boot()
    with suppress(OSError):
        for path in store.parent.glob(f"{store.name}{_SUFFIX}*"):
            number = path.name.rpartition("-")[2]
            if boot and number.isdigit() and _is_free(path, boot):
                found.add(int(number))
                path.unlink(missing_ok=True)
    return frozenset(found)


def leave(store: Path, me: int) -> None:
    """``me`` ends and has said so."""
    with suppress(OSError):
        store.with_name(f"{store.name}{_SUFFIX}{me}").unlink(missing_ok=True)


def _is_free(path: Path, boot: str) -> bool:
    try:
        with path.open(encoding="utf-8") as file:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            return file.read() == boot
    except OSError:
        return False


def _boot() -> str:
    """This start of this machine; nothing where that cannot be told."""
    try:
        return _BOOT.read_text(encoding="ascii").strip()
    except OSError:
        return ""
