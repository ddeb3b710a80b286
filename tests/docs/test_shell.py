"""What the documents tell one to type in a shell is there to be typed."""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot import VERSION, carriers
from config import arguments
from tests.docs.chats import blocks
from tests.laws.house import ROOT

PAGES = (*sorted(ROOT.glob("*.md")), *sorted((ROOT / "docs").rglob("*.md")))
_MAKE = re.compile(r"^make ([a-z-]+)\b")
TARGETS = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))


def typed() -> Iterator[tuple[str, str]]:
    """Every line of a shell example, and every command of ours that stands inside a sentence."""
    for page in PAGES:
        name = page.relative_to(ROOT).as_posix()
        for language in ("sh", ""):
            for start, text in blocks(page, language):
                for number, line in enumerate(_joined(text), start=start):
                    yield f"{name}:{number}", line.split(" #")[0].strip()
        prose = page.read_text("utf-8")
        for found in re.findall(r"`((?:make|python bot\.py|STORE=\S+ make) [^`]+)`", prose):
            yield name, found.replace("\n", " ")


def _joined(text: str) -> list[str]:
    return text.replace("\\\n", " ").splitlines()


def of_make() -> list[tuple[str, str]]:
    """Those that call ``make``."""
    return [(where, found[1]) for where, line in typed() if (found := _MAKE.match(line))]


def of_the_bot() -> list[tuple[str, str]]:
    """Those that call ``bot.py``: what is given to it."""
    return [
        (where, line.split("bot.py", 1)[1].strip())
        for where, line in typed()
        if "python bot.py" in line
    ]


def test_every_target_of_make_that_is_named_is_there() -> None:
    assert len(of_make()) > 10
    assert [one for one in of_make() if one[1] not in TARGETS] == []


def test_every_target_of_make_is_told_by_make_help() -> None:
    told = (ROOT / "Makefile").read_text("utf-8").split("help:\n")[1].split("\n\n")[0]
    hidden = {"help", "format", "lint", "types", "laws"}
    phony = re.search(r"^\.PHONY: (.+)$", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE)
    assert phony
    assert [name for name in phony[1].split() if f"make {name}" not in told] == [
        name for name in phony[1].split() if name in hidden
    ]


def test_the_bot_takes_everything_that_it_is_given_in_the_documents() -> None:
    assert len(of_the_bot()) > 15
    refused = []
    for where, given in of_the_bot():
        words = shlex.split(given.replace("[PATH]", "PATH"))
        # A sentence may name a command without the file that it is given.
        if not taken(words) and (":" in where or not taken([*words, "PATH"])):
            refused.append(f"{where}: bot.py {given}")
    assert refused == []


def taken(words: list[str]) -> bool:
    """Whether the real parser takes these words."""
    try:
        arguments.read(words, VERSION, None, carriers)
    except SystemExit as error:
        return not error.code
    return True


@pytest.mark.parametrize(
    ("given", "code", "said"),
    [
        (["--version"], 0, VERSION),
        (["--help"], 0, "open the demo town"),
        (["check"], 0, "settings: fine"),
        (["backup", "copy.db"], 0, "copy.db"),
    ],
)
def test_what_can_be_run_anywhere_is_run(
    given: list[str], code: int, said: str, tmp_path: Path
) -> None:
    ended = subprocess.run(  # noqa: S603  # ourselves
        [sys.executable, str(ROOT / "bot.py"), *given],
        cwd=tmp_path,
        env={"PATH": "/usr/bin:/bin", "HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (ended.returncode, said in ended.stdout) == (code, True), ended
