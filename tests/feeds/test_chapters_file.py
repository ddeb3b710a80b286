"""Chapters from JSON."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from domain.chapters import Status
from domain.records import ChapterRecord, FileRefused, Reason, Skipped
from feeds import chapters_file
from tests.feeds.shelf import FIXTURES, left_out, taken, verdicts

CHAPTERS = FIXTURES / "chapters.json"


@pytest.fixture
def chapters() -> dict[str, ChapterRecord]:
    records = taken(chapters_file.read(CHAPTERS))
    return {key: each for key, each in records.items() if isinstance(each, ChapterRecord)}


def test_every_record_becomes_one_thing_with_its_reason() -> None:
    assert verdicts(chapters_file.read(CHAPTERS)) == {
        "fr-lyon": "taken+same-key",
        "br-sp": "taken",
        "lt": "taken",
        "uk-oxford": "taken",
        "us-oh-oxford": "taken",
        "us-ms-oxford": "taken",
        "us-oh-oxford-2": "duplicate",
        "ma-rabat": "taken",
        "end-1": "taken",
        "end-2": "taken",
        "all": "taken",
        "no-city": "no-city",
        "": "no-key+unreadable",
        "odd": "bad-status",
        "listed": "taken",
    }


def test_characters_that_were_written_as_bytes_are_letters_again(
    chapters: dict[str, ChapterRecord],
) -> None:
    assert (chapters["br-sp"].city, chapters["br-sp"].country) == ("São Paulo", "BR")


def test_city_and_country_in_each_others_place_are_put_back(
    chapters: dict[str, ChapterRecord],
) -> None:
    assert (chapters["lt"].city, chapters["lt"].country) == ("Vilnius", "LT")


def test_chapters_that_share_a_city_name_are_told_apart(
    chapters: dict[str, ChapterRecord],
) -> None:
    names = {key: chapters[key].name for key in ("uk-oxford", "us-oh-oxford", "us-ms-oxford")}
    assert names == {
        "uk-oxford": "Oxford",
        "us-oh-oxford": "Oxford, Ohio",
        "us-ms-oxford": "Oxford, Mississippi",
    }


def test_the_same_place_twice_names_the_first() -> None:
    (skipped,) = [each for each in chapters_file.read(CHAPTERS) if isinstance(each, Skipped)]
    assert skipped.facts["first"] == "us-oh-oxford"


def test_stages_and_ends_are_translated(chapters: dict[str, ChapterRecord]) -> None:
    assert chapters["br-sp"].status is Status.FORMING
    assert chapters["ma-rabat"].status is Status.SEED
    assert chapters["end-1"].status is Status.COMPOSTED
    assert chapters["end-1"].ended_on == date(2019, 9, 29)
    assert chapters["end-2"].ended_on is None
    assert left_out(chapters["end-2"]) == {"ended": "bad-date"}


def test_a_chapter_that_is_everywhere_has_no_country(chapters: dict[str, ChapterRecord]) -> None:
    assert chapters["all"].country is None
    assert left_out(chapters["all"]) == {"country": "bad-country"}


def test_lists_and_texts_stand_for_each_other(chapters: dict[str, ChapterRecord]) -> None:
    assert chapters["listed"].city == "Quito"
    assert chapters["listed"].channels == ("website",)
    assert chapters["fr-lyon"].channels == ("meetup", "website")


def test_what_is_invisible_is_gone(chapters: dict[str, ChapterRecord]) -> None:
    assert chapters["ma-rabat"].city == "Rabat"
    assert left_out(chapters["ma-rabat"]) == {"organisers": "bad-number"}


def test_the_attribution_comes_along(chapters: dict[str, ChapterRecord]) -> None:
    assert {each.source for each in chapters.values()} == {"orchard.example/chapters (CC BY 4.0)"}


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ("", Reason.EMPTY),
        ("{", Reason.UNREADABLE),
        ("[" * 100_000, Reason.UNREADABLE),
        ("[" + "9" * 5000 + "]", Reason.UNREADABLE),
        ("{}", Reason.UNKNOWN_FORMAT),
        ('{"records": {}}', Reason.UNKNOWN_FORMAT),
        ("3", Reason.UNKNOWN_FORMAT),
    ],
)
def test_what_is_no_such_file_is_refused_whole(
    tmp_path: Path, content: str, reason: Reason
) -> None:
    path = tmp_path / "chapters.json"
    path.write_text(content)
    with pytest.raises(FileRefused) as refused:
        list(chapters_file.read(path))
    assert refused.value.reason is reason


def test_half_a_character_refuses_its_record(tmp_path: Path) -> None:
    path = tmp_path / "chapters.json"
    path.write_text(r'[{"id": "x", "city": "a\ud800", "status": "active"}]')
    assert verdicts(chapters_file.read(path)) == {"x": "not-text"}
