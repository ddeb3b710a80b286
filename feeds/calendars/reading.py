"""Reads calendars in a process of their own, which is stopped when it takes too much.

A calendar decides how much work it is. In the bot's own process that would be everyone's time.
"""

from __future__ import annotations

import asyncio
import json
import math
import os
import signal
import sys
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final
from weakref import WeakKeyDictionary

from domain.fetching import CalendarTooHeavy
from domain.reasons import FileRefused, Reason
from feeds.calendars.plain import dates_of, window_as_json
from feeds.calendars.windows import Dates, Window
from feeds.calendars.worker import OUT_OF_MEMORY

_HOUSE: Final = Path(__file__).parents[2]
# A process on Windows does not start without these; none of them is a secret.
_PASSED_ON: Final = ("SYSTEMROOT", "PATH")
_turns: Final = WeakKeyDictionary[asyncio.AbstractEventLoop, asyncio.Semaphore]()
_KILLED: Final = (
    frozenset({-signal.SIGXCPU, -signal.SIGKILL}) if os.name == "posix" else frozenset()
)


@dataclass(frozen=True, slots=True)
class Bounds:
    """What reading one calendar may take: ``seconds`` by the clock, ``memory`` in bytes of
    address space."""

    seconds: float = 10.0
    memory: int = 768 * 2**20


BOUNDS: Final = Bounds()


class WorkerFailed(Exception):
    """The process that reads calendars broke: a fault of ours, with what it said last."""


async def read_dates(
    data: bytes,
    *,
    since: datetime,
    until: datetime,
    most: int = 1000,
    zone: str = "UTC",
    name: str = "calendar",
    bounds: Bounds = BOUNDS,
) -> Dates:
    """The dates of the calendar ``data`` from ``since`` to ``until`` (aware), the ``most`` earliest.

    ``zone`` (IANA) is where times are that name none, and whole days; ``name`` is what a refusal
    calls the calendar. Raises ``FileRefused`` for what is no calendar or holds too many events,
    ``CalendarTooHeavy`` for one whose dates take too long, ``WorkerFailed`` otherwise. Calendars
    wait for each other; the time that one waits is not counted.
    """
    question = {
        "window": window_as_json(Window(since, until, most, zone)),
        "name": name,
        "memory": bounds.memory,
        "seconds": math.ceil(bounds.seconds),
    }
    asked = json.dumps(question).encode() + b"\n" + data
    async with _turn():
        status, answer, said = await _run(asked, bounds.seconds)
    if status == OUT_OF_MEMORY:
        raise CalendarTooHeavy("memory")
    if status in _KILLED:
        raise CalendarTooHeavy("time")
    if status != 0:
        raise WorkerFailed(status, said.decode(errors="replace")[-2000:])
    found = json.loads(answer)
    if "refused" in found:
        raise FileRefused(name, Reason(found["refused"]), found["facts"])
    return dates_of(found["dates"])


def _turn() -> asyncio.Semaphore:
    """One process at a time: each may take a core and much memory."""
    return _turns.setdefault(asyncio.get_running_loop(), asyncio.Semaphore(1))


async def _run(question: bytes, seconds: float) -> tuple[int, bytes, bytes]:
    """How the process ended and what it wrote. Raises ``CalendarTooHeavy`` when it is killed.

    It is gone when this returns, also when whoever asked is cancelled.
    """
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-E", "-s", "-m", "feeds.calendars.worker"),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
        cwd=_HOUSE,
        env={name: os.environ[name] for name in _PASSED_ON if name in os.environ},
    )
    try:
        async with asyncio.timeout(seconds):
            answer, said = await process.communicate(question)
        return process.returncode or 0, answer, said
    except TimeoutError:
        raise CalendarTooHeavy("time") from None
    finally:
        if process.returncode is None:
            process.kill()
            await process.communicate()
