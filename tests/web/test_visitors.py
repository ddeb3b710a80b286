"""Who is counted as one visitor, and how many visits are too many."""

from __future__ import annotations

from datetime import UTC, datetime
from types import SimpleNamespace
from typing import Any

import pytest

from web.visitors import A_MINUTE, Visitors, address_of

NOW = datetime(2026, 5, 4, 10, tzinfo=UTC)


def request(remote: str | None, forwarded: str | None = None) -> Any:
    """What a page is asked with, as far as it tells who asks."""
    headers = {} if forwarded is None else {"X-Forwarded-For": forwarded}
    return SimpleNamespace(remote=remote, headers=headers)


@pytest.mark.parametrize(
    ("remote", "forwarded", "counted"),
    [
        ("203.0.113.7", None, "203.0.113.7"),
        ("127.0.0.1", None, "127.0.0.1"),
        ("127.0.0.1", "203.0.113.7", "203.0.113.7"),
        ("10.0.0.2", "198.51.100.1, 203.0.113.7", "203.0.113.7"),
        ("8.8.8.8", "203.0.113.7", "8.8.8.8"),
        ("127.0.0.1", "nonsense", "127.0.0.1"),
        ("2001:4860:4860:1:2:3:4:5", None, "2001:4860:4860:1::/64"),
        ("::1", "2001:4860:4860:1::9", "2001:4860:4860:1::/64"),
        (None, None, ""),
    ],
)
def test_an_address_is_the_one_that_our_own_proxy_saw(
    remote: str | None, forwarded: str | None, counted: str
) -> None:
    assert address_of(request(remote, forwarded)) == counted


def test_one_more_than_a_minutes_share_is_refused() -> None:
    visitors = Visitors(lambda: NOW)
    assert all(visitors.admits("a") for _ in range(A_MINUTE))
    assert not visitors.admits("a")
    assert visitors.admits("b")


def test_a_flood_of_addresses_fills_no_memory_and_shuts_out_nobody_known() -> None:
    visitors = Visitors(lambda: NOW)
    assert visitors.admits("known")
    admitted = sum(visitors.admits(f"a{number}") for number in range(20_000))
    assert admitted == 9_999 + A_MINUTE
    assert len(visitors._asked) <= 10_001
    assert visitors.admits("known")
