"""The process that reads one calendar and ends: ``python -m feeds.calendars.worker``.

It takes one line of JSON and the calendar on its standard input, and answers one line of JSON.
It may use so much memory and processor time and no more, and it knows nothing of the bot: no
token, no store.
"""

from __future__ import annotations

import contextlib
import json
import os
import sys
import zoneinfo
from pathlib import Path
from typing import Final

from domain.reasons import FileRefused
from feeds.calendars.expansion import expanded
from feeds.calendars.plain import dates_as_json, window_of

#: How the process ends when it was not given enough memory.
OUT_OF_MEMORY: Final = 3


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


def main() -> int:
    """Read the question, answer it; the exit status."""
    zoneinfo.reset_tzpath(())  # the pinned tzdata, as in the bot
    question = json.loads(sys.stdin.buffer.readline())
    bound(question["memory"], question["seconds"])
    try:
        data = sys.stdin.buffer.read()
        found = expanded(data, window_of(question["window"]), Path(question["name"]))
        answer = json.dumps({"dates": dates_as_json(found)})
    except FileRefused as refusal:
        facts = dict(refusal.facts)
        answer = json.dumps({"refused": refusal.reason.value, "facts": facts})
    except MemoryError:
        return OUT_OF_MEMORY
    sys.stdout.write(answer)
    return 0


if __name__ == "__main__":
    sys.exit(main())
