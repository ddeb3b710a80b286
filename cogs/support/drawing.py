"""Pictures are drawn in a process of their own, one at a time, and kept for whoever asks again.

What draws takes some 80 MB and 0.7 s, nearly all of it to load, and holds up everything else in its
process meanwhile. In a process that ends with the picture, the bot pays none of it.
"""

from __future__ import annotations

import asyncio
import os
import sys
from collections import OrderedDict
from pathlib import Path
from typing import Final
from weakref import WeakKeyDictionary

from views.pictures import scenes
from views.pictures.scenes import Scene

_HOUSE: Final = Path(__file__).parents[2]
# What a process and its list of fonts need; none of them is a secret.
_PASSED_ON: Final = ("SYSTEMROOT", "PATH", "HOME", "USERPROFILE", "MPLCONFIGDIR")
_SECONDS: Final = 60.0
_KEPT: Final = 16  # pictures of up to 500 kB
_kept: Final = OrderedDict[str, bytes]()
_turns: Final = WeakKeyDictionary[asyncio.AbstractEventLoop, asyncio.Semaphore]()


class DrawingFailed(Exception):
    """The process that draws broke or took too long: a fault of ours, with what it said last."""


async def draw(scene: Scene) -> bytes:
    """``scene`` as PNG: drawn now, or kept from when the same was asked before.

    Raises ``DrawingFailed``.
    """
    key = scenes.digest(scene)
    if key not in _kept:
        turn = _turns.setdefault(asyncio.get_running_loop(), asyncio.Semaphore(1))
        async with turn:
            if key not in _kept:  # someone may have asked the same while we waited
                _keep(key, await _run(scenes.packed(scene)))
    _kept.move_to_end(key)
    return _kept[key]


def _keep(key: str, picture: bytes) -> None:
    _kept[key] = picture
    while len(_kept) > _KEPT:
        _kept.popitem(last=False)


async def _run(question: bytes) -> bytes:
    """What the process wrote. It is gone when this returns, also when whoever asked is cancelled."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-E", "-s", "-m", "cogs.support.painter"),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
        cwd=_HOUSE,
        env={name: os.environ[name] for name in _PASSED_ON if name in os.environ},
    )
    try:
        async with asyncio.timeout(_SECONDS):
            picture, said = await process.communicate(question)
    except TimeoutError:
        raise DrawingFailed("time") from None
    finally:
        if process.returncode is None:
            process.kill()
            await process.communicate()
    if process.returncode != 0:
        raise DrawingFailed(process.returncode, said.decode(errors="replace")[-2000:])
    return picture
