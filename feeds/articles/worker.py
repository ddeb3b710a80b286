"""The process that reads one feed and ends: ``python -m feeds.articles.worker``.

It takes one line of JSON and the feed on its standard input, and answers one line of JSON.
"""

from __future__ import annotations

import json
import sys

from feeds.articles.parsing import NoFeed, parsed
from feeds.articles.plain import as_json
from feeds.bounded import OUT_OF_MEMORY, bound


def main() -> int:
    """Read the question, answer it; the exit status."""
    question = json.loads(sys.stdin.buffer.readline())
    bound(question["memory"], question["seconds"])
    try:
        answer = json.dumps(as_json(parsed(sys.stdin.buffer.read(), question["url"])))
    except NoFeed as refusal:
        answer = json.dumps({"refused": refusal.reason})
    except MemoryError:
        return OUT_OF_MEMORY
    sys.stdout.write(answer)
    return 0


if __name__ == "__main__":
    sys.exit(main())
