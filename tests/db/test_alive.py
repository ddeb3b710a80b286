"""Whoever was killed on this machine is known at once; nobody who lives is taken for dead."""

from __future__ import annotations

import fcntl
import os
import signal
import subprocess
import sys
from pathlib import Path

from db import alive
from tests.laws.house import ROOT

_HOLDS = (
    "import sys; from pathlib import Path; from db import alive;"
    " file = alive.show(Path(sys.argv[1]), 7); print('shown', flush=True); input()"
)


def test_who_was_killed_is_gone_and_told_once(tmp_path: Path) -> None:
    store = tmp_path / "bot.db"
    held = subprocess.Popen(  # noqa: S603  # our own interpreter
        [sys.executable, "-c", _HOLDS, str(store)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    assert held.stdout is not None
    assert held.stdout.readline() == b"shown\n"
    assert alive.gone(store) == frozenset()
    held.send_signal(signal.SIGKILL)
    held.communicate()
    assert alive.gone(store) == {7}
    assert alive.gone(store) == frozenset()
    assert list(tmp_path.iterdir()) == []


def test_who_lives_or_left_is_not_gone(tmp_path: Path) -> None:
    store = tmp_path / "bot.db"
    file = alive.show(store, 7)
    assert file is not None
    assert alive.gone(store) == frozenset()
    alive.leave(store, 7)
    file.close()
    assert alive.gone(store) == frozenset()
    assert list(tmp_path.iterdir()) == []


def test_what_another_machine_wrote_says_nothing(tmp_path: Path) -> None:
    store = tmp_path / "bot.db"
    other = tmp_path / "bot.db.alive-7"
    other.write_text("another start of another machine")
    assert alive.gone(store) == frozenset()
    assert other.exists()


def test_where_no_file_can_be_made_nobody_is_shown(tmp_path: Path) -> None:
    assert alive.show(tmp_path / "nowhere" / "bot.db", 7) is None
    assert alive.gone(tmp_path / "nowhere" / "bot.db") == frozenset()


def test_the_lock_is_there_before_the_name(tmp_path: Path) -> None:
    file = alive.show(tmp_path / "bot.db", 7)
    assert file is not None
    fd = os.open(tmp_path / "bot.db.alive-7", os.O_RDONLY)
    try:
        fcntl.flock(fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        locked = True
    else:
        locked = False
    finally:
        os.close(fd)
        file.close()
    assert locked
