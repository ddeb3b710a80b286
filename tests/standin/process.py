"""The bot as its own process: started, listened to, stopped or killed, always cleaned up."""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import sys
from asyncio.subprocess import PIPE, STDOUT, Process
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Self

from .nursery import ROOT, Child, Crash, Nursery
from .watch import Watch


class Ended(Exception):
    """The process is over and never said what was waited for; carries its last lines."""


class BotProcess:
    """`async with BotProcess(tmp_path, discord.env) as bot: …`; leaving it kills what is left.

    Args:
        directory: where it runs, and so where its `data/` is; give the same one to restart it.
        env: its settings. Of the surrounding environment only PATH is kept.
        script: the program; the bot by default.
        arguments: what follows it on the command line.
        nursery: who forks it, so that it costs little; started by its command line without one.
        python: what runs the program; the Python of this process by default.

    Attributes:
        crash: where its next start, of a nursery, ends itself.
        ahead: seconds that the clock of its next starts, of a nursery, is ahead.
    """

    def __init__(
        self,
        directory: Path,
        env: Mapping[str, str],
        *,
        script: Path = ROOT / "bot.py",
        arguments: Sequence[str] = (),
        nursery: Nursery | None = None,
        python: str = sys.executable,
    ) -> None:
        self._directory = directory
        self._nursery = nursery
        self._arguments = arguments
        self.crash: Crash | None = None
        self.ahead = 0.0
        self.env = {"PATH": os.environ.get("PATH", ""), "HOME": str(directory)}
        self.env |= {"PYTHONUNBUFFERED": "1", "PYTHONUTF8": "1", **env}
        self._command = [python, str(script.resolve()), *arguments]
        self._watch = Watch()
        self._process: Process | Child | None = None
        self._reader: asyncio.Task[None] | None = None
        self._over = False
        self.lines: list[str] = []

    async def start(self) -> Self:
        """Start it; also again after it ended, which forgets its earlier lines."""
        self.lines, self._over = [], False
        self._process = await (self._forked() if self._nursery else self._executed())
        self._reader = asyncio.create_task(self._read(self._process))
        return self

    async def _executed(self) -> Process:
        return await asyncio.create_subprocess_exec(
            *self._command,
            cwd=self._directory,
            env=self.env,
            stdin=asyncio.subprocess.DEVNULL,
            stdout=PIPE,
            stderr=STDOUT,
            limit=1 << 20,
        )

    async def _forked(self) -> Child:
        assert self._nursery is not None
        crash, self.crash = self.crash, None
        return await self._nursery.start(
            self._directory, self.env, self._arguments, crash=crash, ahead=self.ahead
        )

    @property
    def alive(self) -> bool:
        return self._process is not None and self._process.returncode is None

    @property
    def pid(self) -> int:
        return self._started.pid

    @property
    def output(self) -> str:
        """Everything it has printed."""
        return "\n".join(self.lines)

    async def line(self, wanted: str | Callable[[str], bool], timeout: float = 20.0) -> str:  # noqa: ASYNC109 - handed on
        """The first line that contains a text or satisfies a predicate, said already or to come.

        Raises:
            Ended: the process is over without it.
            TimeoutError: after that many seconds.
        """

        def fits(line: str) -> bool:
            return wanted in line if isinstance(wanted, str) else wanted(line)

        def found() -> str | None:
            for line in self.lines:
                if fits(line):
                    return line
            if self._over:
                raise Ended("\n".join(self.lines[-40:]))
            return None

        return await self._watch.until(found, timeout)

    async def terminate(self, timeout: float = 20.0) -> int:  # noqa: ASYNC109 - handed on
        """Ask it to stop (SIGTERM); its exit code."""
        self._started.send_signal(signal.SIGTERM)
        return await self.wait(timeout)

    async def kill(self) -> int:
        """End it at once (SIGKILL), as a crash would; −9, or its code if it was over before."""
        with contextlib.suppress(ProcessLookupError):
            self._started.kill()
        return await self.wait(20.0)

    async def wait(self, timeout: float = 20.0) -> int:  # noqa: ASYNC109 - handed on
        """Its exit code once it is over and all it said was read.

        Raises:
            TimeoutError: after that many seconds.
        """
        async with asyncio.timeout(timeout):
            code = await self._started.wait()
            if self._reader is not None:
                await self._reader
        return code

    async def __aenter__(self) -> Self:
        return await self.start()

    async def __aexit__(self, *_: object) -> None:
        if self._process is not None:
            await self.kill()

    @property
    def _started(self) -> Process | Child:
        if self._process is None:
            raise RuntimeError("it was not started")
        return self._process

    async def _read(self, process: Process | Child) -> None:
        assert process.stdout is not None
        async for line in process.stdout:
            self.lines.append(line.decode(errors="replace").rstrip("\n"))
            self._watch.changed()
        self._over = True
        self._watch.changed()
