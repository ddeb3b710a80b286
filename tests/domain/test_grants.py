"""Random lives of a network, judged by an oracle: nothing is allowed outside the table of rights."""

from __future__ import annotations

import random

import pytest

from tests.torture import grants


def test_nothing_is_decided_outside_the_table_in_any_sequence() -> None:
    counted = grants.run(20_000, seed=2026)
    assert counted["gives: allowed"] > 1000
    assert counted["registers: allowed"] > 1000
    assert counted["asked: allowed"] > 10_000


class Blind(grants.Network):
    """An oracle for which nobody acts for any chapter."""

    def leads(self, who: int, chapter: int) -> bool:
        return False


def test_the_oracle_sees_a_rule_that_is_too_kind() -> None:
    def lives() -> None:
        for seed in range(200):
            grants.gives(Blind(), random.Random(seed))  # noqa: S311  # to be repeated

    with pytest.raises(grants.Wrong, match="decided True, due False"):
        lives()
