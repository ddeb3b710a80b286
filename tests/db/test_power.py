"""The power fails at any moment: what was promised is there, of what the disk surely holds."""

from __future__ import annotations

import json
import os
import random
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from db import backup, ledger
from tests import disk
from tests.disk.lives import FAILING, STORE, Life
from tests.laws.house import ROOT
from tests.stores import only_sqlite

pytestmark = only_sqlite  # PostgreSQL's own power is cut in test_postgresql
LOSSES = 8
Lives = Callable[[Life], list[int]]


@pytest.fixture(scope="module")
def lives(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lives]:
    """Lives a life until its power fails; the numbers that it was promised."""
    try:
        library = disk.compiled(tmp_path_factory.mktemp("disk"))
    except disk.NoCompiler as error:
        pytest.skip(str(error))
    command = [sys.executable, "-m", "tests.disk.lives"]
    env = {**os.environ, **disk.slow(library, 0), "PYTHONPATH": str(ROOT)}
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, env=env, text=True) as nursery:  # noqa: S603  # ours

        def live(life: Life) -> list[int]:
            assert nursery.stdin is not None
            assert nursery.stdout is not None
            nursery.stdin.write(life.line)
            nursery.stdin.flush()
            promised: list[int] = json.loads(nursery.stdout.readline())
            assert len(promised) >= life.promises
            return promised

        yield live
        assert nursery.stdin is not None
        nursery.stdin.close()


@pytest.fixture
def folder(migrated: Path, tmp_path: Path) -> Path:
    """A folder with a small store, with parents and children in it."""
    folder = tmp_path / "0"
    (folder / "copies").mkdir(parents=True)
    path = folder / STORE
    path.write_bytes(migrated.read_bytes())
    with closing(sqlite3.connect(path)) as conn:
        conn.executescript(
            "CREATE TABLE evenings (id BIGINT PRIMARY KEY, guests INTEGER NOT NULL);"
            "CREATE TABLE chairs (id BIGINT PRIMARY KEY,"
            " evening BIGINT NOT NULL REFERENCES evenings (id), filler TEXT NOT NULL);"
            "DELETE FROM place_names; DELETE FROM places; VACUUM;"  # there is less to keep
        )
    return folder


class _Fate:
    """A folder through one loss of power after another."""

    def __init__(self, folder: Path, lives: Lives, work: str) -> None:
        self.folder, self._lives, self._work, self._losses = folder, lives, work, 0

    def lose(self, promises: int, synchronous: str = "FULL") -> list[int]:
        """Live until so much was promised; what was. ``folder`` is then what outlived it."""
        self._losses += 1
        shadow = self.folder.with_name(f"shadow-{self._losses}")
        after = self.folder.with_name(str(self._losses))
        shadow.mkdir()
        first = self._losses * 100_000
        where = str(self.folder), str(shadow)
        promised = self._lives(Life(self._work, *where, first, promises, synchronous))
        disk.survivors(self.folder, shadow, after)
        self.folder = after
        return promised

    def evenings(self) -> set[int]:
        """The evenings of the store, which is whole."""
        with closing(sqlite3.connect(self.folder / STORE)) as conn:
            assert conn.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
            assert conn.execute("PRAGMA foreign_key_check").fetchall() == []
            kept = dict(conn.execute("SELECT id, guests FROM evenings"))
            seated = dict(conn.execute("SELECT evening, count(*) FROM chairs GROUP BY evening"))
        assert kept == seated  # no unit is there by half
        return set(kept)


def test_what_was_written_outlives_every_loss_of_power(folder: Path, lives: Lives) -> None:
    chance = random.Random(4)  # noqa: S311  # a repeatable choice of moments
    fate, promised = _Fate(folder, lives, "evenings"), set[int]()
    for _ in range(LOSSES):
        promised.update(fate.lose(chance.choice((1, 5, 30, 200)) + chance.randrange(40)))
        kept = fate.evenings()
        assert promised <= kept
        assert not [one for one in kept if one % 10 == FAILING]
    assert len(promised) > LOSSES * 10


@pytest.mark.parametrize("synchronous", ["OFF", "NORMAL"])
def test_a_store_that_does_not_wait_for_the_disk_is_caught(
    folder: Path, lives: Lives, synchronous: str
) -> None:
    fate = _Fate(folder, lives, "evenings")
    promised = fate.lose(30, synchronous)
    assert set(promised) - fate.evenings()


def test_an_erasure_outlives_every_loss_of_power(folder: Path, lives: Lives) -> None:
    fate, promised = _Fate(folder, lives, "erasures"), list[int]()
    for number in (1, 3, 20):
        promised += fate.lose(number)
        known = ledger.read(ledger.beside(fate.folder / STORE))
        assert known is not None
        assert {known.who(1, member) for member in promised} <= {one.who for one in known.entries}


def test_a_backup_outlives_a_loss_of_power_and_none_is_there_by_half(
    folder: Path, lives: Lives
) -> None:
    fate = _Fate(folder, lives, "copies")
    promised = fate.lose(2)
    copies = {int(path.stem): path for path in (fate.folder / "copies").glob("*.db")}
    assert set(promised) <= copies.keys()
    for evening, path in copies.items():
        backup.verify(path)
        with closing(sqlite3.connect(path)) as conn:
            assert conn.execute("SELECT 1 FROM evenings WHERE id = ?", (evening,)).fetchone()
