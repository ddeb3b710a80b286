"""Which reader reads what."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from domain.records import FileRefused
from feeds import chapters_file, directory_md, events_csv, events_ics, members_file, venues_csv
from feeds.kinds import Reader, reader
from tests.feeds.shelf import FIXTURES


@pytest.mark.parametrize(
    ("kind", "name", "expected"),
    [
        ("directory", "directory", directory_md.read),
        ("directory", "directory/Heron House.md", directory_md.read),
        ("events", "events.csv", events_csv.read),
        ("events", "calendar.ics", events_ics.read),
        ("chapters", "chapters.json", chapters_file.read),
        ("members", "members.csv", members_file.read),
        ("members", "members.json", members_file.read),
        ("venues", "venues.csv", venues_csv.read),
    ],
)
def test_each_kind_has_its_reader(kind: str, name: str, expected: Reader) -> None:
    assert reader(kind, FIXTURES / name) is expected


def test_a_calendar_is_known_by_what_it_says_when_its_name_does_not(tmp_path: Path) -> None:
    path = tmp_path / "export.txt"
    shutil.copy(FIXTURES / "calendar.ics", path)
    assert reader("events", path) is events_ics.read


def test_a_kind_that_does_not_exist_and_a_file_that_does_not_are_told_apart(
    tmp_path: Path,
) -> None:
    with pytest.raises(ValueError, match="weather"):
        reader("weather", tmp_path)
    with pytest.raises(FileRefused):
        reader("events", tmp_path / "none.csv")
