"""Modules are read when they are used: by several threads at once, in any order, each once."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tests.laws.house import ROOT

PAIRS = 60
LEFT = """
from domain import right_{n}
import count
count.READ.append("left_{n}")
ITS_OWN = "left"
def other():
    return right_{n}.ITS_OWN
OTHERS = right_{n}.ITS_OWN
"""
RIGHT = """
from domain import left_{n}
import count
count.READ.append("right_{n}")
ITS_OWN = "right"
def other():
    return left_{n}.other
OTHERS = left_{n}.__name__
BACK = [left_{n}.__dict__, getattr(left_{n}, "missing", None)]
"""
PACKAGE = """
from domain.package_{n} import inner
ITS_OWN = inner.ITS_OWN
"""
INNER = """
from domain import package_{n}
from domain.left_{n} import ITS_OWN
"""
BOTH = """
import importlib, json, sys, threading
from config import lazily
import count, domain

sys.setswitchinterval(1e-6)
names = [f"domain.{kind}_%d" % n for n in range(PAIRS) for kind in ("left", "right")]
names += ["domain.package_%d.inner" % n for n in range(PAIRS)]
for name in names:
    importlib.import_module(name)
assert not count.READ, count.READ
together = threading.Barrier(4)

def use(order):
    together.wait()
    for name in order:
        assert sys.modules[name].ITS_OWN, name

def warm():
    together.wait()
    lazily.read_all()

swapped = [name.replace("left", "r").replace("right", "left").replace("r_", "right_") for name in names]
users = [threading.Thread(target=use, args=(order,)) for order in (names, swapped, names[::-1])]
users.append(threading.Thread(target=warm))
for one in users: one.start()
for one in users: one.join()
assert sorted(count.READ) == sorted(set(count.READ)), "read twice"
assert len(count.READ) == 2 * PAIRS
assert not lazily.unread()
print("all read")
""".replace("PAIRS", str(PAIRS))
BROKEN = """
from config import lazily
from domain import broken
for attempt in range(2):
    try:
        broken.anything
    except ZeroDivisionError:
        print("noticed")
"""


def run(folder: Path, script: str) -> str:
    """What ``script`` prints where ``folder`` holds the layers; a deadlock ends the test."""
    done = subprocess.run(  # noqa: S603  # our own interpreter
        [sys.executable, "-c", script],
        cwd=folder,
        env={"PYTHONPATH": f"{folder}:{ROOT}", "PATH": ""},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    assert not done.stderr
    return done.stdout


def house(folder: Path) -> Path:
    """A layer of modules that use each other while they are read."""
    domain = folder / "domain"
    domain.mkdir()
    (folder / "count.py").write_text("READ = []\n", "utf-8")
    (domain / "__init__.py").write_text("", "utf-8")
    (domain / "broken.py").write_text("1 / 0\n", "utf-8")
    for n in range(PAIRS):
        (domain / f"left_{n}.py").write_text(LEFT.format(n=n), "utf-8")
        (domain / f"right_{n}.py").write_text(RIGHT.format(n=n), "utf-8")
        (domain / f"package_{n}").mkdir()
        (domain / f"package_{n}" / "__init__.py").write_text(PACKAGE.format(n=n), "utf-8")
        (domain / f"package_{n}" / "inner.py").write_text(INNER.format(n=n), "utf-8")
    return folder


def test_threads_that_use_modules_that_use_each_other_do_not_wait_for_ever(tmp_path: Path) -> None:
    assert run(house(tmp_path), BOTH) == "all read\n"


def test_a_module_that_cannot_be_read_says_so_to_each_who_uses_it(tmp_path: Path) -> None:
    assert run(house(tmp_path), BROKEN) == "noticed\nnoticed\n"
