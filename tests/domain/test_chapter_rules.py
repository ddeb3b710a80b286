"""What a chapter's reminders, neighbours and roles follow, without Discord or a store."""

from __future__ import annotations

import pytest

from domain.chapters import Position, meant, near
from domain.places import Place
from domain.roles import (
    BotFacts,
    RoleFacts,
    RoleGone,
    RoleManaged,
    RolePowerful,
    RolesNotManaged,
    RoleTooHigh,
    Standing,
    must_go,
    withheld,
)

BOT = BotFacts(top=10, manages_roles=True)


def town(key: int, country: str, latitude: float, longitude: float, people: int) -> Place:
    """A town called Brest."""
    return Place(key, "Brest", "brest", country, "", latitude, longitude, "UTC", people)


FRANCE = town(1, "FR", 48.39, -4.49, 144_899)
BELARUS = town(2, "BY", 52.1, 23.69, 347_138)


def test_of_two_towns_only_the_person_can_tell() -> None:
    assert meant([BELARUS, FRANCE], []) is None


def test_a_town_with_a_chapter_is_meant() -> None:
    assert meant([BELARUS, FRANCE], [Position(7, 48.4, -4.5)]) == FRANCE


def test_two_towns_with_chapters_are_both_meant() -> None:
    both = [Position(7, 48.4, -4.5), Position(8, 52.1, 23.7)]
    assert meant([BELARUS, FRANCE], both) is None


def test_a_town_ten_times_as_large_is_meant() -> None:
    village = town(3, "US", 40.0, -75.0, FRANCE.population // 10)
    assert meant([village, FRANCE], []) == FRANCE
    assert meant([town(4, "US", 40.0, -75.0, FRANCE.population // 9), FRANCE], []) is None


def test_what_is_nearest_comes_first() -> None:
    far, close = Position(1, 45.75, 4.85), Position(2, 48.11, -1.68)
    found = near(FRANCE, [far, close], limit=2)
    assert [chapter for chapter, _ in found] == [2, 1]
    assert near(FRANCE, [far, close], limit=1) == found[:1]


def role(
    position: int = 1, *, managed: bool = False, powers: frozenset[str] = frozenset()
) -> RoleFacts:
    """A role of no note."""
    return RoleFacts(5, "Lyon", position, powers, managed)


@pytest.mark.parametrize(
    ("facts", "bot", "reason", "goes"),
    [
        (None, BOT, RoleGone, True),
        (role(powers=frozenset({"ban_members"})), BOT, RolePowerful, True),
        (role(managed=True), BOT, RoleManaged, True),
        (role(position=10), BOT, RoleTooHigh, False),
        (role(), BotFacts(10, manages_roles=False), RolesNotManaged, False),
    ],
)
def test_a_role_is_withheld_for_its_reason_and_unregistered_when_only_people_can_mend_it(
    facts: RoleFacts | None, bot: BotFacts, reason: type[Exception], goes: bool
) -> None:
    refusal = withheld(Standing(bot, 5, facts), "Lyon")
    assert isinstance(refusal, reason)
    assert must_go(refusal) is goes


def test_a_plain_role_below_the_bots_is_given() -> None:
    assert withheld(Standing(BOT, 5, role(position=9)), "Lyon") is None
