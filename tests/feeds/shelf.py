"""What the tests of the readers share: where files lie, and what came of each record."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import pytest

from domain.records import Record, Refused, Skipped

FIXTURES = Path(__file__).parent / "fixtures"
DATA = Path(__file__).parents[2].parent / "shared" / "data"
FILES = {
    "chapters": ("chapters", DATA / "chapters_rladies.json"),
    "events": ("events", DATA / "events_rladies_2012-2021.csv"),
    "calendar": ("events", DATA / "events_toulouse_fr.ics"),
    "venues": ("venues", DATA / "venues_tiers_lieux_fr_2019.csv"),
    "directory": ("directory", DATA / "directory"),
}
"""The public data by name: of which kind each is, and where it lies."""

real_data = pytest.mark.skipif(not DATA.is_dir(), reason=f"the public data is not at {DATA}")


def verdicts(outcomes: Iterable[Record | Skipped | Refused]) -> dict[str, str]:
    """For each key: ``taken``, or the reason. Of several with one key, all, joined by ``+``."""
    found: dict[str, str] = {}
    for outcome in outcomes:
        said = str(outcome.reason) if isinstance(outcome, Skipped | Refused) else "taken"
        found[outcome.key] = f"{found[outcome.key]}+{said}" if outcome.key in found else said
    return found


def taken(outcomes: Iterable[Record | Skipped | Refused]) -> dict[str, Record]:
    """The records by their key."""
    return {each.key: each for each in outcomes if not isinstance(each, Skipped | Refused)}


def left_out(record: Record) -> dict[str, str]:
    """For each field of a record that was not taken: the reason."""
    return {each.field: str(each.reason) for each in record.left_out}
