"""What a forked bot is given before it begins: an end at a named point, another time of day."""

from __future__ import annotations

import functools
import importlib
import inspect
import os
import signal
from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from typing import Any

from domain.deliveries import Delivery

from .nursery import Crash


def resolve(name: str) -> tuple[Any, str, Callable[..., Any]]:
    """The module or class that holds a function, its name there, and itself.

    Raises:
        LookupError: there is no such function.
    """
    parts = name.split(".")
    for cut in range(len(parts) - 1, 0, -1):
        try:
            holder: Any = importlib.import_module(".".join(parts[:cut]))
        except ModuleNotFoundError:
            continue
        for part in parts[cut:-1]:
            holder = getattr(holder, part, None)
        found = getattr(holder, parts[-1], None)
        if callable(found):
            return holder, parts[-1], found
    raise LookupError(name)


def install(crash: Crash) -> None:
    """Let the process end by SIGKILL where `crash` says."""
    holder, name, function = resolve(crash.function)
    passed = 0

    def meant(*values: Any) -> bool:
        nonlocal passed
        if crash.kind and crash.kind not in _kinds(values):
            return False
        passed += 1
        return passed == crash.passing

    def end() -> None:
        os.kill(os.getpid(), signal.SIGKILL)

    @functools.wraps(function)
    async def later(*args: Any, **kwargs: Any) -> Any:
        if not crash.after and meant(*args):
            end()
        result = await function(*args, **kwargs)
        if crash.after and meant(*args, result):
            end()
        return result

    if not inspect.iscoroutinefunction(function):
        raise TypeError(f"{crash.function} is no coroutine")
    setattr(holder, name, later)


def go_ahead(seconds: float) -> None:
    """Let the one clock of the process be so many seconds ahead (or behind, below zero)."""
    import bot  # noqa: PLC0415 # only in a child, which has it

    real, by = bot.wall_clock, timedelta(seconds=seconds)

    def clock() -> datetime:
        return real() + by

    bot.wall_clock = clock
    bot.house_of.__defaults__ = (clock,)


def _kinds(values: Iterable[Any]) -> set[str]:
    found: set[str] = set()
    for value in values:
        if isinstance(value, Delivery):
            found.add(value.kind.value)
        elif isinstance(value, list | tuple):
            found |= _kinds(value)
    return found
