"""Roles of chapters: who may give what to whom, and by which link somebody came."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.chapter_roles import (
    BotGrant,
    Giving,
    NotOfChapter,
    Registered,
    RoleQuarantined,
    SelfGrant,
    may_give,
)
from domain.errors import NotAllowed, Refusal
from domain.invites import Invite, by_role, came_by, vanished
from domain.roles import POWERS, BotFacts, RoleFacts, State, check, state

NOW = datetime(2026, 5, 4, 10, 0, tzinfo=UTC)
BOT = BotFacts(top=10, manages_roles=True)
REGISTERED = Registered(7, 1, "Hosts", 2, NOW)
PLAIN = RoleFacts(7, "Hosts", 3, frozenset({"view_channel", "send_messages"}))


def refusal(giving: Giving) -> type[Refusal] | None:
    """Why it must not be given."""
    try:
        may_give(giving)
    except Refusal as error:
        return type(error)
    return None


@given(
    by=st.integers(1, 2),
    to=st.integers(1, 2),
    animates=st.booleans(),
    belongs=st.booleans(),
    bot=st.booleans(),
    further=st.sampled_from(["none", "in use", "quarantined"]),
)
def test_only_who_animates_gives_to_someone_else_what_is_in_use(
    by: int, to: int, animates: bool, belongs: bool, bot: bool, further: str
) -> None:
    quarantined = NOW if further == "quarantined" else None
    registered = Registered(7, 1, "Hosts", 2, NOW, quarantined)
    giving = Giving(
        "Cairo", by, to, "noor", animates, belongs, bot, None if further == "none" else registered
    )
    table = animates and by != to and not bot
    if further != "none":
        table = table and belongs and quarantined is None
    assert (refusal(giving) is None) is table


def test_each_reason_is_said_by_its_name() -> None:
    plain = Giving("Cairo", 1, 2, "noor", animates=True, belongs=True)
    assert refusal(plain) is None
    cases: list[tuple[Giving, type[Refusal]]] = [
        (Giving("Cairo", 1, 2, "noor", animates=False, belongs=True), NotAllowed),
        (Giving("Cairo", 2, 2, "noor", animates=True, belongs=True), SelfGrant),
        (Giving("Cairo", 1, 2, "robot", animates=True, belongs=True, bot=True), BotGrant),
        (
            Giving("Cairo", 1, 2, "noor", animates=True, belongs=False, registered=REGISTERED),
            NotOfChapter,
        ),
        (
            Giving(
                "Cairo",
                1,
                2,
                "noor",
                animates=True,
                belongs=True,
                registered=Registered(7, 1, "Hosts", 2, NOW, NOW, "RolePowerful"),
            ),
            RoleQuarantined,
        ),
    ]
    for giving, why in cases:
        assert refusal(giving) is why


@given(
    position=st.integers(0, 20),
    powers=st.sets(st.sampled_from(sorted(POWERS)), max_size=2),
    managed=st.booleans(),
    everyone=st.booleans(),
    manages=st.booleans(),
)
def test_a_role_is_in_use_exactly_when_it_may_be_given(
    position: int, powers: set[str], managed: bool, everyone: bool, manages: bool
) -> None:
    role = RoleFacts(7, "Hosts", position, frozenset({"send_messages"} | powers), managed, everyone)
    bot = BotFacts(10, manages)
    table = manages and position < 10 and not powers and not managed and not everyone
    assert (state(role, bot) is State.GIVEN) is table
    if table:
        check(role, bot)
    else:
        with pytest.raises(Refusal):
            check(role, bot)


def test_a_role_that_is_not_there_is_gone_whatever_was_remembered() -> None:
    assert state(None, BOT) is State.GONE
    assert state(None, BOT, quarantined=True) is State.GONE
    assert state(PLAIN, BOT, quarantined=True) is State.QUARANTINED


def link(code: str, *, role: int | None = None, most: int = 0, uses: int = 0) -> Invite:
    """An open link."""
    return Invite(9, code, 1, 5, role, 2, NOW, NOW + timedelta(days=7), most, uses)


def test_the_link_that_was_used_once_more_is_the_one_that_brought_them() -> None:
    a, b = link("a", uses=2), link("b", uses=5)
    assert came_by([a, b], {"a": 3, "b": 5}, frozenset(), now=NOW) == a
    assert came_by([a, b], {"a": 2, "b": 5, "c": 1}, frozenset(), now=NOW) is None
    assert came_by([a, b], {"a": 3, "b": 5}, frozenset(), now=NOW + timedelta(days=8)) is None


def test_of_several_links_the_role_that_they_came_with_tells() -> None:
    a, b = link("a", role=7), link("b", role=8)
    uses = {"a": 1, "b": 1}
    assert came_by([a, b], uses, frozenset({8}), now=NOW) == b
    assert came_by([a, b], uses, frozenset(), now=NOW) is None


def test_a_link_that_is_gone_brought_them_when_one_place_was_left() -> None:
    full, half = link("full", most=3, uses=2), link("half", most=3, uses=1)
    gone = frozenset({"full", "half"})
    assert came_by([full, half], {}, frozenset(), gone=gone, now=NOW) == full
    assert came_by([half], {}, frozenset(), gone=gone, now=NOW) is None


def test_a_link_that_somebody_deleted_long_ago_brings_nobody() -> None:
    full, fine = link("full", most=3, uses=2), link("fine")
    assert came_by([full], {}, frozenset(), now=NOW) is None
    assert vanished([full, fine], {"fine": 0}, frozenset()) == [full]
    assert vanished([full, fine], {"fine": 0}, frozenset({"full"})) == []


def test_without_uses_only_the_one_link_of_a_role_counts() -> None:
    a, b, other = link("a", role=7), link("b", role=7), link("c", role=8)
    assert by_role([a, other], frozenset({7}), now=NOW) == a
    assert by_role([a, b], frozenset({7}), now=NOW) is None
    assert by_role([a], frozenset(), now=NOW) is None


@given(
    uses=st.dictionaries(st.sampled_from("abc"), st.integers(0, 4)),
    known=st.lists(
        st.tuples(st.sampled_from("abc"), st.integers(0, 3), st.integers(0, 4)),
        max_size=3,
        unique_by=lambda one: one[0],
    ),
)
def test_nobody_comes_by_a_link_that_is_full_or_was_not_used(
    uses: dict[str, int], known: list[tuple[str, int, int]]
) -> None:
    links = [link(code, most=most, uses=used) for code, most, used in known]
    found = came_by(links, uses, frozenset(), gone=frozenset("a"), now=NOW)
    if found is not None:
        assert found.is_open(NOW)
        if found.code in uses:
            assert uses[found.code] > found.uses
        else:
            assert (found.code, found.uses) == ("a", found.most - 1)
