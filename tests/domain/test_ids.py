"""Identifiers: distinct, ordered by time, short, and read back from base 36."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.ids import NONCE_LENGTH, decode, encode, new_id, new_nonce

NOW = datetime(2026, 5, 4, 10, tzinfo=UTC)


def test_a_hundred_thousand_of_one_instant_differ() -> None:
    assert len({new_id(NOW) for _ in range(100_000)}) == 100_000


def test_they_differ_even_by_a_clock_that_is_decades_slow() -> None:
    slow = datetime(1999, 1, 1, tzinfo=UTC)
    made = [new_id(slow + timedelta(seconds=count)) for count in range(10_000)]
    assert len(set(made)) == len(made)
    assert min(made) > 0


def test_later_identifiers_are_larger() -> None:
    assert new_id(NOW) < new_id(NOW + timedelta(seconds=1)) < 2**63


@given(st.integers(min_value=0, max_value=2**63 - 1))
def test_base_36_is_read_back_and_fits(number: int) -> None:
    assert decode(encode(number)) == number
    assert len(encode(number)) <= 13


@pytest.mark.parametrize("text", ["a" * 14, "z" * 13, "é", "-1", "a b", "1:2"])
def test_anything_else_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        decode(text)


def test_nonces_differ_and_fit_discord() -> None:
    made = {new_nonce() for _ in range(1000)}
    assert len(made) == 1000
    assert {len(nonce) for nonce in made} == {NONCE_LENGTH}
    assert NONCE_LENGTH <= 25
