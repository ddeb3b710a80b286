"""The ladder of silence: each rung after its days, and as far from the one before as they are apart."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.health import (
    RUNGS,
    Asked,
    EnergyUnreadable,
    Rung,
    after,
    composted_from,
    due,
    following,
    reached,
    read_energy,
)
from domain.practices import FigureUnreadable, Practices, read_figure

NOON = datetime(2026, 5, 4, 12, tzinfo=UTC)
CUSTOMS = Practices()
DAY = timedelta(days=1)


@pytest.mark.parametrize(
    ("days", "rung"),
    [
        (0, None),
        (89, None),
        (90, Rung.ASK),
        (119, Rung.ASK),
        (120, Rung.MENTOR),
        (180, Rung.DORMANT),
        (270, Rung.NOTICE),
        (365, Rung.COMPOST),
        (4000, Rung.COMPOST),
    ],
)
def test_a_silence_reaches_a_rung_on_its_day(days: int, rung: Rung | None) -> None:
    assert reached(days * DAY, CUSTOMS) is rung


def test_what_is_ahead_is_no_silence() -> None:
    assert reached(-3 * DAY, CUSTOMS) is None


@given(st.integers(0, 5000), st.integers(0, 5000))
def test_who_is_silent_for_longer_is_never_on_a_lower_rung(one: int, other: int) -> None:
    low, high = sorted((one, other))
    assert (reached(low * DAY, CUSTOMS) or 0) <= (reached(high * DAY, CUSTOMS) or 0)


def test_every_rung_follows_the_one_before_and_the_last_none() -> None:
    climbed, order = None, []
    while (climbed := following(climbed, dormant=False)) is not None:
        order.append(climbed)
    assert tuple(order) == RUNGS


def test_a_chapter_that_rests_is_asked_the_last_two_only() -> None:
    assert following(None, dormant=True) is Rung.NOTICE
    assert following(Rung.DORMANT, dormant=True) is Rung.NOTICE
    assert following(Rung.NOTICE, dormant=True) is Rung.COMPOST
    assert following(Rung.COMPOST, dormant=True) is None


@given(st.sampled_from(RUNGS[:-1]), st.integers(0, 4000))
def test_no_question_comes_before_its_days_nor_on_the_heels_of_another(
    climbed: Rung, late: int
) -> None:
    asked = Asked(climbed, NOON + after(climbed, CUSTOMS) + late * DAY)
    rung = Rung(climbed + 1)
    moment = due(NOON, rung, asked, CUSTOMS)
    assert moment >= NOON + after(rung, CUSTOMS)
    assert moment - asked.at >= after(rung, CUSTOMS) - after(climbed, CUSTOMS)
    assert moment == NOON + after(rung, CUSTOMS) + late * DAY


def test_composting_can_be_proposed_a_year_after_the_last_sign() -> None:
    assert composted_from(NOON, NOON + 270 * DAY, CUSTOMS) == NOON + 365 * DAY
    assert composted_from(NOON, NOON + 900 * DAY, CUSTOMS) == NOON + 995 * DAY


@pytest.mark.parametrize("text", ["", "0", "6", "3.5", "-1", "much", "1e1", "33333333"])
def test_an_energy_is_a_whole_number_from_one_to_five(text: str) -> None:
    assert read_energy(" 3 ") == 3
    with pytest.raises(EnergyUnreadable):
        read_energy(text)


@pytest.mark.parametrize("text", ["", "-5", "ninety", "9.5", "1234567"])
def test_a_figure_is_written_in_digits(text: str) -> None:
    assert read_figure("90 ") == 90
    with pytest.raises(FigureUnreadable):
        read_figure(text)
