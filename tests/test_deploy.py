"""What an operator is given: units that systemd understands, a container file whose steps work."""

from __future__ import annotations

import json
import os
import shlex
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
DEPLOY = ROOT / "deploy"
UNITS = sorted(DEPLOY.glob("*.service"))
NOBODY = (10001, 10001)


def is_for_all(path: Path) -> bool:
    """Whether other users may run what stands at ``path``."""
    return all(one.stat().st_mode & 0o001 for one in (path, *path.parents))


# Only root can be somebody else, and a Python in root's own folder is not for others.
CAN_BE_NOBODY = os.geteuid() == 0 and is_for_all(Path(shutil.which("python3") or "/").resolve())


def instructions(text: str) -> Iterator[tuple[str, str]]:
    """The instructions of a container file, one line each."""
    for line in text.splitlines():
        if line.strip() and not line.startswith("#"):
            word, _, rest = line.partition(" ")
            yield word, rest.strip()


class Tried:
    """The steps of a container file, done in a folder instead of an image."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._user: tuple[int, int] | None = None
        self.env = {"PATH": os.environ["PATH"], "HOME": str(root)}
        self.entrypoint: list[str] = []
        self.here = root

    def do(self, word: str, rest: str) -> None:
        """One instruction."""
        match word:
            case "WORKDIR":
                self.here = self._root / rest.lstrip("/")
                self.here.mkdir(parents=True)
            case "COPY":
                *sources, target = shlex.split(rest)
                for source in sources:
                    self._copy(ROOT / source, self.here / target)
            case "RUN":
                self.run(["sh", "-ec", self._as_we_may(rest)])
            case "ENV":
                self.env |= dict(pair.split("=", 1) for pair in shlex.split(rest))
            case "USER":
                user, group = map(int, rest.split(":"))
                self._user = (user, group) if CAN_BE_NOBODY else None
            case "ENTRYPOINT":
                self.entrypoint = json.loads(rest)
            case "FROM" | "EXPOSE" | "VOLUME" | "STOPSIGNAL":
                return
            case _:
                raise ValueError(f"{word} is an instruction that is not tried")

    @staticmethod
    def _as_we_may(step: str) -> str:
        if not CAN_BE_NOBODY:  # only root gives files away
            return step.replace("chown 10001:10001", "true")
        return step

    def _copy(self, source: Path, target: Path) -> None:
        if source.is_dir():
            shutil.copytree(source, target, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(source, target)

    def run(self, command: list[str], **more: str) -> subprocess.CompletedProcess[str]:
        """What a command says, as whoever the file says. Raises ``CalledProcessError``."""
        user, group = self._user or (None, None)
        return subprocess.run(  # noqa: S603  # the steps of our own file
            command,
            cwd=self.here,
            env={**self.env, **more},
            user=user,
            group=group,
            extra_groups=[] if user else None,
            capture_output=True,
            text=True,
            check=True,
            timeout=300,
        )


@pytest.mark.parametrize("unit", UNITS, ids=lambda path: path.name)
def test_systemd_understands_each_unit(unit: Path, tmp_path: Path) -> None:
    analyze = shutil.which("systemd-analyze")
    if analyze is None:
        pytest.skip("systemd is not installed here")
    program = tmp_path / "python"
    program.touch(0o755)
    # What it is to start need not stand on this machine.
    text = unit.read_text("utf-8").replace("/srv/chapterhouse/.venv/bin/python", str(program))
    copy = tmp_path / unit.name.replace("@", "@0")
    copy.write_text(text, "utf-8")
    done = subprocess.run(  # noqa: S603  # systemd's own program on a file of ours
        [analyze, "verify", "--man=no", str(copy)], capture_output=True, text=True, check=False
    )
    ours = [line for line in done.stderr.splitlines() if "chapterhouse" in line]
    assert ours == []


def test_units_do_not_restart_what_a_person_has_to_mend() -> None:
    assert len(UNITS) == 2
    for unit in UNITS:
        said = unit.read_text("utf-8").splitlines()
        assert "RestartPreventExitStatus=1" in said
        assert "Restart=always" in said


def test_the_container_holds_all_that_the_bot_is_made_of() -> None:
    copied = {rest.split()[0] for word, rest in instructions(file()) if word == "COPY"}
    layers = {path.parent.name for path in ROOT.glob("*/__init__.py")}
    assert layers - {"bench", "demo", "tests"} <= copied


def test_the_steps_of_the_container_file_make_a_bot_that_runs_as_nobody(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    for parent in tmp_path.parents:  # pytest's own folders are closed to other users
        if parent.name.startswith("pytest-"):
            parent.chmod(0o755)
    tried = Tried(tmp_path / "image")
    for word, rest in instructions(file()):
        tried.do(word, rest)
    said = tried.run([*tried.entrypoint, "check"]).stdout
    assert "settings: fine" in said
    store = tried.here / "data" / "bot.db"
    assert store.is_file()
    if CAN_BE_NOBODY:
        assert store.stat().st_uid == NOBODY[0]
        with pytest.raises(subprocess.CalledProcessError):
            tried.run(["touch", "bot.py"])


def file() -> str:
    """The container file."""
    return (DEPLOY / "Containerfile").read_text("utf-8")
