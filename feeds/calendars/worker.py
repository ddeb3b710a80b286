"""The process that reads one calendar and ends: ``python -m feeds.calendars.worker``.

It takes one line of JSON and the calendar on its standard input, and answers one line of JSON.
"""

from __future__ import annotations

import json
import sys
import zoneinfo
from pathlib import Path

from domain.reasons import FileRefused
from feeds.bounded import OUT_OF_MEMORY, bound
from feeds.calendars.expansion import expanded
from feeds.calendars.plain import dates_as_json, window_of


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
