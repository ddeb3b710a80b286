"""Disks that a test can fill, or make read-only, under a process that runs on them."""

from __future__ import annotations

import asyncio
import errno
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path

import pytest


async def ran(*command: str) -> bool:
    """Whether a command went well."""
    try:
        process = await asyncio.create_subprocess_exec(
            *command, stdout=asyncio.subprocess.DEVNULL, stderr=asyncio.subprocess.DEVNULL
        )
    except OSError:
        return False
    return await process.wait() == 0


class Disk:
    """A small disk of its own, mounted at ``folder``."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._filler = folder / "filler"

    def fill(self) -> None:
        """Leave no room."""
        with suppress(OSError), self._filler.open("ab", buffering=0) as file:
            while True:
                try:
                    file.write(b"\0" * 65536)
                except OSError as error:
                    if error.errno != errno.ENOSPC:
                        raise
                    break

    def make_room(self) -> None:
        """All that was left at first is free again."""
        self._filler.unlink()


@asynccontextmanager
async def small_disk(folder: Path, *, mebibytes: int = 48) -> AsyncIterator[Disk]:
    """A small disk in the place of ``folder``, with what stands in it."""
    kept = folder.with_name(folder.name + ".kept")
    folder.rename(kept)
    folder.mkdir()
    if not await ran("mount", "-t", "tmpfs", "-o", f"size={mebibytes}m", "tmpfs", str(folder)):
        pytest.skip("only root, where disks may be mounted, can fill one")
    try:
        shutil.copytree(kept, folder, dirs_exist_ok=True)
        yield Disk(folder)
    finally:
        await ran("umount", "--lazy", str(folder))
