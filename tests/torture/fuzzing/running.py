"""Runs an entry point on many inputs: what came out that may not, and what took longest."""

from __future__ import annotations

import random
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any, Final

from domain.errors import Refusal

#: How long anything that runs in the bot's own loop may keep it, in seconds of the processor.
LONGEST: Final = 0.1

Make = Callable[[random.Random], Any]
Call = Callable[[Any], Any]


@dataclass(frozen=True, slots=True)
class Entry:
    """A door: ``make`` an input, ``call`` with it. Nothing but ``may`` may come out.

    ``in_loop``: it runs where everybody waits, so each call is measured against ``LONGEST``.
    """

    name: str
    make: Make
    call: Call
    may: tuple[type[Exception], ...] = (Refusal,)
    in_loop: bool = True


@dataclass(slots=True)
class Result:
    """What came of an entry point. ``faults`` are inputs (shortened) with what they raised."""

    name: str
    in_loop: bool
    inputs: int = 0
    refused: int = 0
    slowest: float = 0.0
    slowest_input: str = ""
    late: int = 0
    faults: list[str] = field(default_factory=list)

    def line(self) -> str:
        """As the command shows it."""
        where = "in the loop" if self.in_loop else "elsewhere"
        said = f"{self.name:<28} {self.inputs:>6} inputs {self.refused:>6} refused"
        return f"{said} {len(self.faults):>3} faults  slowest {self.slowest * 1000:6.1f} ms {where}"


async def run(entry: Entry, inputs: int, seed: int) -> Result:
    """Give ``entry`` so many inputs, the same for the same ``seed``."""
    chance = random.Random(f"{entry.name}:{seed}")  # noqa: S311 - inputs, not secrets
    result = Result(entry.name, entry.in_loop)
    for _ in range(inputs):
        given = entry.make(chance)
        took = await _once(entry, given, result)
        if took > LONGEST and entry.in_loop:
            # Others use the processor too: what is slow is slow again.
            took = min(took, await _once(entry, given, result), await _once(entry, given, result))
            result.late += took > LONGEST
        if took > result.slowest:
            result.slowest, result.slowest_input = took, repr(given)[:300]
        result.inputs += 1
    return result


async def _once(entry: Entry, given: Any, result: Result) -> float:
    """Seconds of the processor that one call took."""
    began = time.thread_time()
    try:
        said = entry.call(given)
        if isinstance(said, Awaitable):
            await said
    except entry.may:
        result.refused += 1
    except Exception as error:  # every one is a fault to be shown
        result.faults.append(f"{type(error).__name__}: {error!s:.200} ← {given!r:.600}")
    return time.thread_time() - began
