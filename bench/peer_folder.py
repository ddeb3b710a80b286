"""Where other bots are installed: each in an environment of its own, outside the repository."""

from __future__ import annotations

import asyncio
import json
import shutil
import sys
from asyncio.subprocess import DEVNULL, PIPE, STDOUT
from dataclasses import dataclass
from pathlib import Path

RED = "Red-DiscordBot"
BELOW = (3, 12)
"""Red 3.5 does not install in this Python or a later one."""
PYTHONS = ("python3.11", "python3.10", "python3.9")
INSTANCE = "bench"


class Missing(Exception):
    """A peer cannot be measured; ``str()`` says why and what would help."""


@dataclass(frozen=True, slots=True)
class Red:
    """An installed Red: its Python and its version."""

    python: Path
    version: str

    def instance(self, home: Path) -> None:
        """An instance of Red in ``home``, as ``redbot-setup`` would make it without asking."""
        settings = home / ".config" / "Red-DiscordBot" / "config.json"
        settings.parent.mkdir(parents=True, exist_ok=True)
        where = {"DATA_PATH": str(home / "data"), "COG_PATH_APPEND": "cogs"}
        how = {"CORE_PATH_APPEND": "core", "STORAGE_TYPE": "JSON", "STORAGE_DETAILS": {}}
        settings.write_text(json.dumps({INSTANCE: where | how}), "utf-8")


async def red(folder: Path, *, install: bool) -> Red:
    """The Red in ``folder``, installed there first if ``install`` says so. Raises ``Missing``."""
    place = folder / "red"
    python = place / "bin" / "python"
    if not python.exists():
        if not install:
            raise Missing(f"{RED} is not in {place}; --install-peers installs it there")
        await _install(place)
    code, said = await _said(str(python), "-c", _VERSION)
    if code:
        raise Missing(f"{RED} in {place} does not work; remove that folder and install it again")
    return Red(python, said.strip())


async def _install(place: Path) -> None:
    found = sys.executable if sys.version_info < BELOW else None
    fitting = found or next(filter(None, map(shutil.which, PYTHONS)), None)
    if fitting is None:
        raise Missing(f"{RED} needs one of {', '.join(PYTHONS)}, and none is installed")
    print(f"installing {RED} into {place} ...", flush=True)
    steps = (
        (fitting, "-m", "venv", "--clear", str(place)),
        (str(place / "bin" / "python"), "-m", "pip", "install", "--quiet", "--no-input", RED),
    )
    for step in steps:
        code, said = await _said(*step)
        if code:
            shutil.rmtree(place, ignore_errors=True)
            last = said.strip().splitlines()[-1:] or ["nothing was said"]
            raise Missing(f"{RED} could not be installed: {last[0]}")


async def _said(*command: str) -> tuple[int, str]:
    process = await asyncio.create_subprocess_exec(
        *command, stdin=DEVNULL, stdout=PIPE, stderr=STDOUT
    )
    out, _ = await process.communicate()
    return process.returncode or 0, out.decode(errors="replace")


_VERSION = "import importlib.metadata as m; print(m.version('Red-DiscordBot'))"
