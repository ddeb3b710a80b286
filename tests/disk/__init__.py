"""Disks for processes that are started with them: a slow one, and one that loses power.

``disk.c`` says what it does; it is compiled where there is a C compiler, and loaded by the dynamic
linker in front of the C library (``LD_PRELOAD``), so that SQLite and Python alike come to it.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

_SOURCE = Path(__file__).with_name("disk.c")
_COMPILERS = ("cc", "gcc", "clang")


class NoCompiler(Exception):
    """No C compiler is here, or not for Linux; ``str()`` says so."""


def compiled(folder: Path) -> Path:
    """The library, made in ``folder``. Raises ``NoCompiler``."""
    compiler = next(filter(None, map(shutil.which, _COMPILERS)), None)
    if compiler is None or not sys.platform.startswith("linux"):
        raise NoCompiler("disks are slowed and lose power only on Linux, with a C compiler (cc)")
    library = folder / "disk.so"
    command = [compiler, "-shared", "-fPIC", "-O1", "-o", str(library), str(_SOURCE)]
    command += ["-ldl", "-lpthread"]
    done = subprocess.run(command, check=False, capture_output=True, text=True)  # noqa: S603  # ours
    if done.returncode:
        raise NoCompiler(f"{_SOURCE.name} does not compile: {done.stderr}")
    return library


def slow(library: Path, microseconds: int) -> dict[str, str]:
    """The environment of a process whose disk takes at least so long to sync."""
    return {"LD_PRELOAD": str(library), "DISK_MICROSECONDS": str(microseconds)}


def forgetful(folder: Path, shadow: Path) -> dict[str, str]:
    """What a process that runs with the library sets before it touches ``folder``: what of that
    outlives a loss of power is kept in ``shadow``."""
    return {"DISK_FOLDER": str(folder), "DISK_SHADOW": str(shadow)}


def settle(folder: Path) -> None:
    """Sync all that stands in ``folder``: it was there before. Called where the library is loaded."""
    for path in (*folder.rglob("*"), folder):
        file = os.open(path, os.O_RDONLY)
        try:
            os.fsync(file)
        finally:
            os.close(file)


def survivors(folder: Path, shadow: Path, into: Path) -> None:
    """Put into the new folder ``into`` what of ``folder`` outlived the loss of power."""
    _fill(shadow, _name(folder, shadow), into)


def _fill(shadow: Path, name: str, into: Path) -> None:
    into.mkdir()
    listing = shadow / name
    if not listing.exists():  # a folder that was never synced has no names
        return
    for line in os.fsdecode(listing.read_bytes()).splitlines():
        kind, kept, called = line.split(" ", 2)
        if kind == "d":
            _fill(shadow, kept, into / called)
        elif (shadow / kept).exists():
            shutil.copyfile(shadow / kept, into / called)
        else:  # its name was synced, and nothing of what it held
            (into / called).touch()


def _name(folder: Path, shadow: Path) -> str:
    inode = folder.stat().st_ino
    (found,) = (one.name for one in shadow.glob(f"{inode}-*") if one.suffix != ".partial")
    return found
