"""Members from CSV and JSON."""

from __future__ import annotations

from pathlib import Path

import pytest

from domain.members import Field, Level
from domain.records import FileRefused, MemberRecord, Reason
from feeds import members_file
from tests.feeds.shelf import FIXTURES, left_out, taken, verdicts

ADA, BO, CY = (f"10000000000000000{number}" for number in (1, 2, 3))


def members(name: str) -> dict[str, MemberRecord]:
    records = taken(members_file.read(FIXTURES / name))
    return {key: each for key, each in records.items() if isinstance(each, MemberRecord)}


def test_every_row_becomes_one_thing_with_its_reason() -> None:
    assert verdicts(members_file.read(FIXTURES / "members.csv")) == {
        ADA: "taken+same-key",
        BO: "taken",
        CY: "taken",
        "1.23E+17": "bad-id",
        "100000000000000004": "bad-level",
        "100000000000000005": "bad-level",
        "100000000000000006": "no-name",
        "": "no-key",
        "99999999999999999999": "bad-id",
        "100000000000000007": "taken",
    }
    assert verdicts(members_file.read(FIXTURES / "members.json")) == {
        ADA: "taken",
        BO: "taken",
        "1e+17": "bad-id",
        "": "no-key+unreadable",
    }


def test_lists_are_separated_by_semicolons_and_say_each_thing_once() -> None:
    ada = members("members.csv")[ADA]
    assert ada.skills == ("weaving", "Bees")
    assert ada.languages == ("fr", "en")
    assert (ada.city, ada.country, ada.chapter) == ("Lyon", "FR", "Lyon")


def test_json_says_the_same_in_lists() -> None:
    ada = members("members.json")[ADA]
    assert (ada.skills, ada.languages) == (("weaving", "bees"), ("fr", "en"))
    assert ada.visibility == ((Field.CITY, Level.NETWORK),)


def test_nothing_is_shown_that_was_not_opened() -> None:
    people = members("members.csv")
    assert people[BO].visibility == ()
    assert people[CY].visibility == ((Field.CITY, Level.PUBLIC), (Field.SKILLS, Level.CHAPTER))
    assert {level for _, level in people[ADA].visibility} == {Level.NETWORK}


def test_markup_in_a_name_is_kept_as_text() -> None:
    assert members("members.csv")["100000000000000007"].name == "<@&123> **bold**"


def test_more_tags_than_a_profile_holds_are_left_out(tmp_path: Path) -> None:
    path = tmp_path / "members.csv"
    path.write_text(
        f"discord_id,name,skills\n{ADA},Ada,{';'.join(f'skill {n}' for n in range(60))}"
    )
    (ada,) = taken(members_file.read(path)).values()
    assert isinstance(ada, MemberRecord)
    assert len(ada.skills) == 20
    assert left_out(ada) == {"skills": "too-long"}


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ("name,city\nAda,Lyon\n", Reason.WRONG_COLUMNS),
        ('{"people": []}', Reason.UNKNOWN_FORMAT),
        ("[1,", Reason.UNREADABLE),
        ("", Reason.EMPTY),
    ],
)
def test_what_is_no_list_of_members_is_refused_whole(
    tmp_path: Path, content: str, reason: Reason
) -> None:
    path = tmp_path / "members"
    path.write_text(content)
    with pytest.raises(FileRefused) as refused:
        list(members_file.read(path))
    assert refused.value.reason is reason
