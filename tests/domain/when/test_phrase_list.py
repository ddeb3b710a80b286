"""Two hundred times as people write them, in all the languages, with the score that they make."""

from __future__ import annotations

from collections import Counter
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
import yaml

from domain.errors import WhenRefused
from domain.when import languages_for, read_when, resolve
from domain.when.languages import LANGUAGES

NOON = "2026-05-04T12:00"  # a Monday
ROWS: list[dict[str, Any]] = yaml.safe_load(
    Path(__file__).with_name("phrases.yaml").read_text(encoding="utf-8")
)
ASK = "ask"
STRANGER = "nl"  # whose language is not read


def answer(row: dict[str, Any], reader: str) -> str | datetime:
    """The instant that ``reader`` gets for a row, or ``ask``."""
    zone = row["zone"]
    now = resolve(datetime.fromisoformat(row.get("now", NOON)), zone)
    try:
        return read_when(row["text"], now=now, zone=zone, languages=languages_for(reader)).at
    except WhenRefused:
        return ASK


def meant(row: dict[str, Any]) -> str | datetime:
    """What the row expects, in the same terms."""
    expected = row["expect"]
    return ASK if expected == ASK else resolve(datetime.fromisoformat(expected), row["zone"])


def test_the_list_is_long_and_has_every_language() -> None:
    counts = Counter(row["language"] for row in ROWS)
    assert set(counts) == set(LANGUAGES)
    assert len(ROWS) >= 200
    assert min(counts.values()) >= 28
    assert len({row["text"] for row in ROWS}) == len(ROWS)


def test_what_people_write_is_understood() -> None:
    right: Counter[str] = Counter()
    total: Counter[str] = Counter()
    for row in ROWS:
        total[row["language"]] += 1
        right[row["language"]] += answer(row, row["language"]) == meant(row)
    score = ", ".join(f"{code} {right[code]}/{total[code]}" for code in total)
    print(f"\ndates in words: {right.total()}/{total.total()} right ({score})")
    assert right.total() >= 0.95 * total.total(), score
    assert all(right[code] >= 0.85 * total[code] for code in total), score


@pytest.mark.parametrize("reader", [*LANGUAGES, STRANGER])
def test_no_phrase_is_silently_wrong_whoever_reads_it(reader: str) -> None:
    answers = [(row["text"], answer(row, reader), meant(row)) for row in ROWS]
    assert [found for found in answers if found[1] not in {ASK, found[2]}] == []
