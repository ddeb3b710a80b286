"""Partner organisations from a directory of Markdown."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from domain.records import FileRefused, Location, PartnerRecord, Reason, Refused, Shape, Skipped
from feeds import directory_md
from tests.feeds.shelf import FIXTURES, left_out, taken, verdicts

DIRECTORY = FIXTURES / "directory"


@pytest.fixture
def partners() -> dict[str, PartnerRecord]:
    records = taken(directory_md.read(DIRECTORY))
    return {key: each for key, each in records.items() if isinstance(each, PartnerRecord)}


def test_every_file_becomes_one_thing_with_its_reason() -> None:
    assert verdicts(directory_md.read(DIRECTORY)) == {
        "Badger Works": "template",
        "Bomb": "unreadable",
        "Broken": "unreadable",
        "Empty": "empty",
        "Finch Alliance Norway": "taken",
        "Heron House": "taken",
        "Heron House copy": "duplicate",
        "Note": "unreadable",
        "Nothing said": "empty",
        "Otter Trust": "taken",
        "Tagged": "unreadable",
        "Willow Café": "taken",
    }


def test_a_page_of_the_second_schema_has_a_title_and_many_places(
    partners: dict[str, PartnerRecord],
) -> None:
    heron = partners["Heron House"]
    assert heron.shape is Shape.TITLE_LOCATIONS
    assert heron.url == "https://www.heron.example"
    assert heron.locations == (
        Location("Ghent, Belgium", "Ghent", "BE"),
        Location("Lyon, France", "Lyon", "FR"),
    )
    assert (heron.started, heron.ended, heron.size_band) == (2008, None, "4-10")
    assert heron.sectors == ("Media & Publishing",)
    assert heron.activities == ("Research", "Design, Making & Repair")
    assert heron.recorded_on == date(2023, 12, 7)
    assert left_out(heron) == {"end": "bad-date"}


def test_a_page_of_the_first_schema_has_a_name_and_one_city(
    partners: dict[str, PartnerRecord],
) -> None:
    otter = partners["Otter Trust"]
    assert otter.shape is Shape.NAME_CITY
    assert otter.url is None
    assert otter.locations == (Location("St. Ives, United Kingdom", "St. Ives", "GB"),)
    assert (otter.started, otter.ended, otter.size_band) == (2015, None, "11-20")
    assert left_out(otter) == {"end": "ends-first"}


def test_an_address_alone_is_called_what_its_file_is_called(
    partners: dict[str, PartnerRecord],
) -> None:
    willow = partners["Willow Café"]
    assert (willow.name, willow.shape) == ("Willow Café", Shape.LINK_ONLY)


def test_words_that_say_nothing_say_nothing(partners: dict[str, PartnerRecord]) -> None:
    finch = partners["Finch Alliance Norway"]
    assert (finch.url, finch.locations, finch.size_band) == (None, (), None)
    assert finch.name == "The Finch Alliance"
    assert left_out(finch) == {"size": "bad-number"}


def test_a_template_names_the_record_that_it_was_copied_from() -> None:
    outcomes = {each.key: each for each in directory_md.read(DIRECTORY)}
    template, copied = outcomes["Badger Works"], outcomes["Heron House copy"]
    assert isinstance(template, Refused)
    assert template.facts == {"name": "Heron House", "file": "Heron House"}
    assert isinstance(copied, Skipped)
    assert copied.facts["first"] == "Heron House"


def test_one_file_is_judged_like_its_folder() -> None:
    for file in sorted(DIRECTORY.glob("*.md")):
        (alone,) = directory_md.read(file)
        assert alone in list(directory_md.read(DIRECTORY))


def test_folders_below_are_read_and_hidden_ones_are_not(tmp_path: Path) -> None:
    for folder in ("a", ".trash"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "Stork.md").write_text("---\ntitle: Stork\n---\n")
    assert verdicts(directory_md.read(tmp_path)) == {"a/Stork": "taken"}


def test_one_organisation_in_two_folders_is_one(tmp_path: Path) -> None:
    for folder in ("a", "b"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "Stork.md").write_text("---\ntitle: Stork\n---\n")
    assert verdicts(directory_md.read(tmp_path)) == {"a/Stork": "taken", "b/Stork": "duplicate"}


@pytest.mark.parametrize(
    ("content", "verdict"),
    [
        ("---\n---\n", "empty"),
        ("---\nurl: not-found\n---\n", "empty"),
        ("---\r\ntitle: Crane\r\n---\r\n", "taken"),
        ("\ufeff---\ntitle: Crane\n---\n", "taken"),
        ("---\ntitle: Crane\n", "unreadable"),
        ("---\n- a\n- b\n---\n", "unreadable"),
        ("---\ntitle: !!timestamp nonsense\n---\n", "unreadable"),
        ("---\ntitle: !!int x\n---\n", "unreadable"),
        ("---\ntitle: a\0b\n---\n", "unreadable"),
        ("---\ntitle: " + "[" * 3000 + "\n---\n", "unreadable"),
        ("---\ntitle: " + "x" * 40_000 + "\n---\n", "too-long"),
        ("---\ntitle: " + "x" * 300 + "\n---\n", "too-long"),
        ("---\ncreated: 2023-13-45\ntitle: Crane\n---\n", "taken"),
        ("---\n? [a, b]\n: c\ntitle: Crane\n---\n", "unreadable"),
        ("---\ntitle: Crane\nlocations: {a: b}\nsize: [1-3, 4-10]\n---\n", "taken"),
    ],
)
def test_what_is_taken_of_a_file(tmp_path: Path, content: str, verdict: str) -> None:
    (tmp_path / "Crane.md").write_bytes(content.encode())
    assert verdicts(directory_md.read(tmp_path)) == {"Crane": verdict}


def test_bytes_that_are_no_text_and_files_that_are_too_large_are_refused(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_bytes(b"---\ntitle: \xff\n---\n")
    (tmp_path / "b.md").write_bytes(b"x" * 300_000)
    assert verdicts(directory_md.read(tmp_path)) == {"a": "not-text", "b": "too-large"}


def test_a_folder_without_records_and_another_kind_of_file_are_refused(tmp_path: Path) -> None:
    for path, reason in (
        (tmp_path, Reason.EMPTY),
        (tmp_path / "none", Reason.MISSING),
        (FIXTURES / "events.csv", Reason.UNKNOWN_FORMAT),
    ):
        with pytest.raises(FileRefused) as refused:
            list(directory_md.read(path))
        assert refused.value.reason is reason
