"""Starts of the bot that cost little: one process imports it, and each start is a fork of that one.

A `Nursery()` begins when it is first asked for a child and ends with `close()`.
A child is the unchanged `bot.main([...])` with its own environment, folder and output. It is forked
before there is any loop, thread or connection, so it shares nothing that a start of its own would
not have. When the process that asked is gone, its nursery ends, and its children with it.
"""

from __future__ import annotations

import asyncio
import contextlib
import gc
import json
import os
import select
import signal
import socket
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True, slots=True)
class Crash:
    """Where a child ends itself by SIGKILL.

    Attributes:
        function: its full name, such as `db.deliveries.depart`, where it is looked up when called.
        after: once it has returned, rather than before it begins.
        passing: at which of its passings, from 1.
        kind: only those that are given, or give, a delivery of this kind; any when empty.
    """

    function: str
    after: bool = False
    passing: int = 1
    kind: str = ""

    def at(self, passing: int) -> Crash:
        """The same at another of its passings."""
        return replace(self, passing=passing)


@dataclass(slots=True)
class Child:
    """One start of the bot; used as an `asyncio.subprocess.Process` is."""

    pid: int
    stdout: asyncio.StreamReader
    _ending: asyncio.Task[int]

    @property
    def returncode(self) -> int | None:
        """Its exit code; below zero the signal that ended it; None while it lives."""
        return self._ending.result() if self._ending.done() else None

    def send_signal(self, number: int) -> None:
        """Send it a signal. Raises ProcessLookupError when it is over."""
        if self.returncode is not None:
            raise ProcessLookupError
        os.kill(self.pid, number)

    def kill(self) -> None:
        """End it at once. Raises ProcessLookupError when it is over."""
        self.send_signal(signal.SIGKILL)

    async def wait(self) -> int:
        """Its exit code, once it is over."""
        return await asyncio.shield(self._ending)


class Nursery:
    """The process that is forked, as those see it who ask it for children."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None
        self._control: socket.socket | None = None

    async def start(
        self,
        directory: Path,
        env: Mapping[str, str],
        arguments: Sequence[str] = (),
        *,
        crash: Crash | None = None,
        ahead: float = 0.0,
    ) -> Child:
        """A child in `directory` with `env` and no other environment, `ahead` seconds of the clock."""
        asked: dict[str, Any] = {
            "directory": str(directory),
            "env": dict(env),
            "arguments": list(arguments),
        }
        asked |= {"crash": asdict(crash) if crash else None, "ahead": ahead}
        request, given = os.pipe()
        output, printed = os.pipe()
        status, told = os.pipe()
        os.write(given, json.dumps(asked).encode())
        os.close(given)
        socket.send_fds(self._begun(), [b"!"], [request, printed, told])
        for end in (request, printed, told):
            os.close(end)
        told_by, pipe = await _stream(status)
        pid = int(await told_by.readline())
        stdout, _ = await _stream(output)
        return Child(pid, stdout, asyncio.create_task(_ended(told_by, pipe), name="child"))

    def close(self) -> None:
        """End it and every child of it."""
        if self._control is not None:
            self._control.close()
        if self._process is not None:
            self._process.wait()

    def _begun(self) -> socket.socket:
        if self._control is None:
            self._control, theirs = socket.socketpair()
            # The children run elsewhere, and some of ours is read only when it is needed.
            script = f"import sys; sys.path[0] = {str(ROOT)!r}; from {__name__} import main; sys.exit(main())"
            self._process = subprocess.Popen(  # noqa: S603 # this very file
                [sys.executable, "-u", "-X", "utf8", "-c", script, str(theirs.fileno())],
                cwd=ROOT,
                pass_fds=[theirs.fileno()],
                stdin=subprocess.DEVNULL,
                start_new_session=True,
            )
            theirs.close()
        return self._control


async def _stream(end: int) -> tuple[asyncio.StreamReader, asyncio.BaseTransport]:
    reader = asyncio.StreamReader(limit=1 << 20)
    loop = asyncio.get_running_loop()
    pipe = os.fdopen(end, "rb", 0)
    transport, _ = await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(reader), pipe)
    return reader, transport


async def _ended(told_by: asyncio.StreamReader, pipe: asyncio.BaseTransport) -> int:
    code = int(await told_by.readline())
    pipe.close()
    await asyncio.sleep(0)  # which lets go of the file
    return code


# the other side


def serve(control: socket.socket) -> int:
    """Fork for whoever asks, until nobody can ask any more; in a child, what the bot came to."""
    children: dict[int, int] = {}
    woken, waking = socket.socketpair()
    for end in (woken, waking):
        end.setblocking(False)
    signal.signal(signal.SIGCHLD, lambda *_: None)
    signal.set_wakeup_fd(waking.fileno(), warn_on_full_buffer=False)
    gc.collect()
    gc.freeze()  # what is here is shared with every child, and looked through by none
    while True:
        for end in select.select([control, woken], [], [])[0]:
            if end is woken:
                with contextlib.suppress(BlockingIOError):
                    while woken.recv(4096):
                        pass
                _reap(children)
                continue
            word, fds, _, _ = socket.recv_fds(control, 1, 3)
            if not word:
                _end(children)
                return 0
            request, output, status = fds
            pid = os.fork()
            if pid == 0:
                signal.set_wakeup_fd(-1)
                signal.signal(signal.SIGCHLD, signal.SIG_DFL)
                for inherited in (control, woken, waking):
                    inherited.close()
                for other in (status, *children.values()):
                    os.close(other)
                return _live(request, output)
            children[pid] = status
            os.write(status, f"{pid}\n".encode())
            os.close(request)
            os.close(output)


def _reap(children: dict[int, int]) -> None:
    while children:
        pid, state = os.waitpid(-1, os.WNOHANG)
        if pid == 0:
            return
        status = children.pop(pid)
        with contextlib.suppress(BrokenPipeError):
            os.write(status, f"{os.waitstatus_to_exitcode(state)}\n".encode())
        os.close(status)


def _end(children: dict[int, int]) -> None:
    for pid in children:
        os.kill(pid, signal.SIGKILL)
    for pid in children:
        os.waitpid(pid, 0)


def _live(request: int, output: int) -> int:
    import bot  # noqa: PLC0415 # what all this is about; it was imported before the fork

    from .crashing import go_ahead, install  # noqa: PLC0415

    with open(request, encoding="utf-8") as given:
        asked: dict[str, Any] = json.load(given)
    nothing = os.open(os.devnull, os.O_RDONLY)
    for source, end in ((nothing, 0), (output, 1), (output, 2)):
        os.dup2(source, end)
    os.close(nothing)
    os.close(output)
    os.chdir(asked["directory"])
    os.environ.clear()
    os.environ.update(asked["env"])
    sys.argv = ["bot.py", *asked["arguments"]]
    if asked["ahead"]:
        go_ahead(asked["ahead"])
    if asked["crash"]:
        install(Crash(**asked["crash"]))
    return bot.main(asked["arguments"])


def main() -> int:
    """Import and read once all that a start imports and reads, then serve the given socket."""
    import bot  # noqa: PLC0415
    from config import lazily  # noqa: PLC0415
    from views.texts import FOLDER, sources_of  # noqa: PLC0415

    lazily.read_all()
    for language in sorted(FOLDER.iterdir()):
        if language.is_dir():
            sources_of(language)  # remembers what it has read
    assert callable(bot.main)
    return serve(socket.socket(fileno=int(sys.argv[1])))
