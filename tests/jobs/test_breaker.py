"""The breaker: far below what has an address blocked, whoever asks and whatever Discord answers."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jobs.breaker import MOST, MOST_OF_ALL, REFUSALS, SPAN, Breaker
from tests.jobs.test_pacer import crowded

BLOCKED = 10_000  # refusals in ten minutes
PLAIN, ANSWER = "/channels/1/messages", "/interactions/1/t/callback"


class Storm:
    """Somebody asks ever on, and is refused."""

    def __init__(self, most: int = MOST, most_of_all: int = MOST_OF_ALL) -> None:
        self.now = 0.0
        self.breaker = Breaker(lambda: self.now, most=most, most_of_all=most_of_all)
        self.refused: list[float] = []

    def ask(self, path: str, status: int, **said: object) -> bool:
        """Whether Discord was asked."""
        if self.breaker.hold(path) > 0:
            return False
        about = {"scope": None, "via": True, "retry_after": None, **said}
        self.breaker.hear(status, **about)  # type: ignore[arg-type]
        if status in REFUSALS and about["scope"] != "shared":
            self.refused.append(self.now)
        return True


@given(
    st.lists(
        st.tuples(
            st.sampled_from([PLAIN, ANSWER]),
            st.sampled_from([200, 401, 403, 404, 429, 500]),
            st.integers(0, 90),
        ),
        max_size=400,
    )
)
def test_no_ten_minutes_see_more_refusals_than_the_limits(
    asked: list[tuple[str, int, int]],
) -> None:
    storm = Storm(most=10, most_of_all=30)
    for path, status, later in asked:
        storm.now += later
        storm.ask(path, status)
    assert not crowded(storm.refused, 30, SPAN)


def test_a_storm_at_full_speed_stays_a_tenth_below_what_has_an_address_blocked() -> None:
    storm = Storm()
    for _ in range(200_000):
        storm.now += 0.01
        storm.ask(PLAIN, 403)
    assert not crowded(storm.refused, MOST, SPAN)
    assert MOST_OF_ALL < BLOCKED / 3


def test_answers_to_people_still_go_out_while_everything_else_waits() -> None:
    storm = Storm(most=5, most_of_all=8)
    while storm.ask(PLAIN, 403):
        pass
    assert len(storm.refused) == 5
    assert storm.ask(ANSWER, 200)
    while storm.ask(ANSWER, 401):
        pass
    assert len(storm.refused) == 8


def test_after_ten_minutes_one_is_tried_again() -> None:
    storm = Storm(most=5)
    while storm.ask(PLAIN, 403):
        pass
    assert storm.breaker.paused == pytest.approx(SPAN)
    storm.now += SPAN
    assert storm.ask(PLAIN, 200)


@pytest.mark.parametrize(
    ("retry_after", "seconds"), [("90", 90), (None, 60), ("soon", 60), ("0", 1), ("9e9", 3600)]
)
def test_a_block_of_our_address_holds_everything_for_as_long_as_it_says(
    retry_after: str | None, seconds: float
) -> None:
    storm = Storm()
    told: list[float] = []
    storm.breaker.on_pause = told.append
    storm.ask(PLAIN, 429, via=False, retry_after=retry_after)
    assert not storm.ask("/users/@me", 200)
    assert told == [seconds] == [storm.breaker.paused]


def test_a_limit_of_one_route_or_one_that_others_share_holds_nothing() -> None:
    storm = Storm(most=3)
    storm.ask(PLAIN, 429, retry_after="90", scope="user")
    for _ in range(20):
        assert storm.ask(PLAIN, 429, retry_after="90", scope="shared")
    assert storm.breaker.answers == {429: 21}


ROUTE = {"Via": "1.1 google", "X-RateLimit-Scope": "user", "Retry-After": "300"}


@pytest.mark.parametrize(
    ("status", "headers", "seconds"),
    [
        (401, {}, 60),
        (429, {"Retry-After": "90"}, 90),
        (429, {**ROUTE, "X-RateLimit-Scope": "global"}, 300),
    ],
)
def test_what_concerns_all_that_we_ask_holds_everything(
    status: int, headers: dict[str, str], seconds: float
) -> None:
    storm = Storm()
    assert storm.breaker.turned_away(status, headers) == seconds
    assert not storm.ask(PLAIN, 200)
    assert storm.ask(ANSWER, 200)


@pytest.mark.parametrize("scope", ["user", "shared"])
def test_a_limit_of_one_route_is_left_alone_as_long_as_it_says_and_nothing_else(scope: str) -> None:
    storm = Storm()
    assert storm.breaker.turned_away(429, {**ROUTE, "X-RateLimit-Scope": scope}) == 300
    assert storm.ask(PLAIN, 200)


def test_a_block_that_was_heard_and_is_told_by_who_was_refused_is_one_pause() -> None:
    storm = Storm()
    told: list[float] = []
    storm.breaker.on_pause = told.append
    storm.ask(PLAIN, 429, via=False, retry_after="90")
    storm.now += 0.05
    assert storm.breaker.turned_away(429, {"Retry-After": "90"}) == pytest.approx(89.95)
    storm.now += 30
    assert storm.breaker.turned_away(401, {}) == pytest.approx(
        59.95
    )  # which a minute is not beyond
    assert told == [90]


def test_a_shorter_pause_does_not_end_a_longer_one() -> None:
    storm = Storm()
    storm.breaker.pause(100, "one")
    storm.breaker.pause(10, "another")
    assert storm.breaker.paused == 100
