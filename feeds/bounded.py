"""A process of its own for reading what strangers wrote, which is stopped when it takes too much.

What comes from outside decides how much work it is. In the bot's own process that would be
everyone's time. The process is ``python -m <module>``: it takes one line of JSON and the bytes on
its standard input, and answers one line of JSON. It knows nothing of the bot: no token, no store.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import math
import os
import signal
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final
from weakref import WeakKeyDictionary

#: How the process ends when it was not given enough memory.
OUT_OF_MEMORY: Final = 3

_HOUSE: Final = Path(__file__).parents[1]
# A process on Windows does not start without these; none of them is a secret.
_PASSED_ON: Final = ("SYSTEMROOT", "PATH")
_turns: Final = WeakKeyDictionary[asyncio.AbstractEventLoop, asyncio.Semaphore]()
_KILLED: Final = (
    frozenset({-signal.SIGXCPU, -signal.SIGKILL}) if os.name == "posix" else frozenset()
)


@dataclass(frozen=True, slots=True)
class Bounds:
    """What reading one thing may take: ``seconds`` by the clock, ``memory`` in bytes of address
    space."""

    seconds: float = 10.0
    memory: int = 768 * 2**20


BOUNDS: Final = Bounds()


class TooHeavy(Exception):
    """Reading it took too much ``time`` or ``memory`` (``what``) and was stopped."""

    def __init__(self, what: str) -> None:
        super().__init__(what)
        self.what = what


class WorkerFailed(Exception):
    """The process broke: a fault of ours, with what it said last."""


async def asked(
    module: str, question: Mapping[str, Any], data: bytes, *, bounds: Bounds = BOUNDS
) -> Any:
    """What ``module``, in a process within ``bounds``, answers to ``question`` about ``data``.

    Raises ``TooHeavy`` or ``WorkerFailed``. One process runs at a time; the time that is waited
    for a turn is not counted.
    """
    told = {**question, "memory": bounds.memory, "seconds": math.ceil(bounds.seconds)}
    async with _turns.setdefault(asyncio.get_running_loop(), asyncio.Semaphore(1)):
        status, answer, said = await _run(
            module, json.dumps(told).encode() + b"\n" + data, bounds.seconds
        )
    if status == OUT_OF_MEMORY:
        raise TooHeavy("memory")
    if status in _KILLED:
        raise TooHeavy("time")
    if status != 0:
        raise WorkerFailed(status, said.decode(errors="replace")[-2000:])
    return json.loads(answer)


async def _run(module: str, question: bytes, seconds: float) -> tuple[int, bytes, bytes]:
    """How the process ended and what it wrote. Raises ``TooHeavy`` when it is killed.

    It is gone when this returns, also when whoever asked is cancelled.
    """
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-E", "-s", "-m", module),
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
        raise TooHeavy("time") from None
    finally:
        if process.returncode is None:
            process.kill()
            await process.communicate()


def bound(memory: int, seconds: int) -> None:
    """Let this process have ``memory`` bytes and ``seconds`` of the processor, where that can be said."""
    try:
        import resource  # noqa: PLC0415 - Windows has none, and there only the clock stops it
    except ImportError:
        return
    wanted = {
        resource.RLIMIT_AS: memory,
        resource.RLIMIT_CPU: seconds,
        resource.RLIMIT_FSIZE: 0,
        resource.RLIMIT_CORE: 0,
    }
    os.nice(10)  # whoever presses a button goes first
    for what, most in wanted.items():
        with contextlib.suppress(ValueError, OSError):
            resource.setrlimit(what, (most, most))
