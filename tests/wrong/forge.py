"""Runs pytest in forks of one process that has imported what the copy of the house does not change.

Started in the copy. Each line of its input is a JSON list: the file for the output, then pytest's
arguments. It answers each with a line when that run is over.
"""

from __future__ import annotations

import gc
import importlib
import json
import os
import sys
import traceback
from pathlib import Path
from typing import Final

import pytest

LIBRARIES: Final = (
    *("aiohttp.web", "aiosql", "aiosqlite", "apscheduler.schedulers.asyncio", "babel.dates"),
    *("dateutil.rrule", "discord.ext.commands", "dotenv", "fluent.runtime"),
    *(
        "hypothesis.strategies",
        "msgspec",
        "prometheus_client",
        "rapidfuzz.process",
        "rapidfuzz.distance",
        "structlog",
    ),
    *("simcord", "yaml"),
)
"""Imported once; nothing of the house itself, which every run reads anew."""


def run(output: str, arguments: list[str]) -> int:
    """Run pytest in this process, what it says going to the file ``output``."""
    with Path(output).open("w", encoding="utf-8") as file:
        os.dup2(file.fileno(), 1)
        os.dup2(file.fileno(), 2)
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
    sys.path[0] = str(Path.cwd())
    return int(pytest.main(arguments))


def serve() -> None:
    """Fork once for each line of the input, one after another."""
    for name in LIBRARIES:
        importlib.import_module(name)
    gc.freeze()
    for line in sys.stdin:
        output, *arguments = json.loads(line)
        child = os.fork()
        if child == 0:
            code = 1
            try:
                code = run(output, arguments)
            except BaseException:
                traceback.print_exc()
            finally:
                sys.stdout.flush()
                sys.stderr.flush()
                os._exit(code)
        os.waitpid(child, 0)
        print("over", flush=True)


if __name__ == "__main__":
    serve()
