"""Who holds which right: each line of the table by itself."""

from __future__ import annotations

import pytest

from domain.people import Person
from domain.rights import ACTIONS, COMMANDS, MENUS, Right, Scope, about, holds, might_hold, needed

LYON, PORTO = 1, 2


def person(
    *, chapters: tuple[int, ...] = (), connects: tuple[int, ...] = (), steward: bool = False
) -> Person:
    return Person(
        9, 7, "ada", chapters=frozenset(chapters), connects=frozenset(connects), steward=steward
    )


NOBODY = person()
CONNECTOR = person(connects=(LYON,))
STEWARD = person(steward=True)


@pytest.mark.parametrize("right", [one for one in Right if one is not Right.MEMBER])
def test_who_is_nothing_holds_nothing(right: Right) -> None:
    scope = Scope(frozenset({LYON}), frozenset({8}), frozenset({8}))
    assert not holds(right, NOBODY, scope)
    assert not holds(right, NOBODY)


@pytest.mark.parametrize("right", [Right.CONNECTOR, Right.ORGANISER, Right.PROPOSER, Right.VOICE])
def test_a_connector_acts_for_their_chapter_and_no_other(right: Right) -> None:
    assert holds(right, CONNECTOR, about(LYON))
    assert holds(right, CONNECTOR, about(PORTO, LYON))
    assert not holds(right, CONNECTOR, about(PORTO))


@pytest.mark.parametrize("right", [Right.CONNECTOR, Right.ORGANISER])
def test_of_what_is_the_networks_no_connector_has_a_right(right: Right) -> None:
    assert not holds(right, CONNECTOR, about(None))


@pytest.mark.parametrize("right", [Right.PROPOSER, Right.VOICE])
def test_where_the_network_decides_every_connector_speaks(right: Right) -> None:
    assert holds(right, CONNECTOR, about(None))
    assert not holds(right, person(chapters=(LYON,)), about(None))


def test_a_steward_is_no_connector_unless_the_table_says_so() -> None:
    assert holds(Right.STEWARD, STEWARD)
    assert not holds(Right.CONNECTOR, STEWARD, about(LYON))
    assert holds(Right.CONNECTOR | Right.STEWARD, STEWARD, about(LYON))


def test_a_member_of_a_chapter_belongs_and_speaks_there_alone() -> None:
    member = person(chapters=(LYON,))
    assert holds(Right.BELONGS, member, about(LYON))
    assert holds(Right.VOICE, member, about(LYON))
    assert not holds(Right.BELONGS | Right.VOICE | Right.CONNECTOR, member, about(PORTO))


def test_what_is_ones_own_is_by_name() -> None:
    assert holds(Right.OWN, NOBODY, Scope(people=frozenset({7})))
    assert holds(Right.EDITOR, NOBODY, Scope(editors=frozenset({7})))


def test_who_might_hold_nothing_is_turned_away_at_the_door() -> None:
    assert not might_hold(Right.STEWARD, CONNECTOR)
    assert not might_hold(Right.CONNECTOR | Right.STEWARD, NOBODY)
    assert might_hold(Right.CONNECTOR | Right.STEWARD, CONNECTOR)
    assert might_hold(Right.STEWARD | Right.OWN, NOBODY)


@pytest.mark.parametrize(
    "scope", [about(LYON), about(PORTO), about(None), Scope(people=frozenset({7}))]
)
@pytest.mark.parametrize(
    "right", sorted({*COMMANDS.values(), *ACTIONS.values(), *MENUS.values()}, key=repr)
)
def test_nobody_holds_what_the_door_says_they_cannot(right: Right, scope: Scope) -> None:
    for who in (NOBODY, CONNECTOR, STEWARD, person(chapters=(LYON,))):
        assert might_hold(right, who) or not holds(right, who, scope)


def test_a_refusal_names_what_would_be_needed() -> None:
    assert needed(Right.STEWARD) == "steward"
    assert needed(Right.CONNECTOR | Right.STEWARD) == "connector"
    assert needed(Right.ORGANISER | Right.STEWARD) == "organiser"
