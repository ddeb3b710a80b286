"""The page for whoever is on call names everything that they may be shown."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from bot import CRASHED, MEND
from domain.lives import A_DAY, AT_ONCE, RESERVE
from domain.vitals import DISK_FULL, DISK_LOW, Sign
from tests.laws.house import ROOT

PAGE = (ROOT / "docs" / "operating.md").read_text()
README = (ROOT / "README.md").read_text()
NAMED = frozenset(re.findall(r"`([\w-]+)(?:\{\w+\})?:?`", PAGE))
NO_ALERT = {"seen"}  # what stands under an alert that somebody has seen


def alerts() -> set[str]:
    """Every alert, by the name of its text."""
    files = sorted((ROOT / "locales" / "en").glob("*.ftl"))
    texts = "\n".join(file.read_text() for file in files)
    return set(re.findall(r"^alert-([a-z-]+) =", texts, flags=re.MULTILINE)) - NO_ALERT


def metrics() -> set[str]:
    """Every figure, by the name under which Prometheus gets it."""
    text = (ROOT / "web" / "figures.py").read_text()
    plain = set(re.findall(r'(?:gauge|Gauge)\(\s*"(bot_\w+)"', text))
    counted = {f"{name}_total" for name in re.findall(r'_count\(registry, "(bot_\w+)"', text)}
    assert len(plain) > 15
    assert len(counted) == 2
    return plain | counted | {"bot_info"}


def signs() -> set[str]:
    """What the lines of health begin with."""
    return {str(sign) for sign in Sign}


SHOWN: dict[str, Callable[[], set[str]]] = {"alerts": alerts, "metrics": metrics, "signs": signs}


@pytest.mark.parametrize("what", SHOWN)
def test_everything_that_can_be_shown_is_explained(what: str) -> None:
    shown = SHOWN[what]()
    assert shown
    assert shown <= NAMED, sorted(shown - NAMED)


def test_nothing_is_explained_that_is_not_there() -> None:
    told = {one for one in NAMED if one.startswith("bot_")}
    assert told <= metrics()


def test_the_figures_on_the_page_are_those_of_the_code() -> None:
    assert f"at most {A_DAY}" in PAGE
    assert f"{AT_ONCE} at once" in PAGE
    assert RESERVE == 100
    assert "leaves the last hundred alone" in PAGE
    assert f"under {DISK_LOW // 10**6} MB a warning, under {DISK_FULL // 10**6} MB wrong" in PAGE
    for code in (MEND, CRASHED):
        assert re.search(rf"^\| {code} \|", PAGE, flags=re.MULTILINE)
    assert f"RestartPreventExitStatus={MEND}" in PAGE


def test_it_is_one_page_and_is_linked() -> None:
    assert len(PAGE.splitlines()) <= 120
    assert "docs/operating.md" in README
