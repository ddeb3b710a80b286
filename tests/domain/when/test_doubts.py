"""Phrases that two readers take for two moments are asked back.

It is Wednesday 18 November 2026, 10:00 in Paris.
"""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from domain.errors import WhenAmbiguous, WhenImpossible
from domain.when import read_when

NOW = datetime(2026, 11, 18, 9, tzinfo=UTC)


@pytest.mark.parametrize(
    "text", ["Dienstag in zwei Wochen um 19 Uhr", "am Dienstag in 3 Wochen um 19 Uhr"]
)
def test_a_weekday_in_so_many_weeks_is_of_that_week_or_so_long_after_the_next(text: str) -> None:
    with pytest.raises(WhenAmbiguous) as refused:
        read_when(text, now=NOW, zone="Europe/Paris", languages=["de"])
    assert len(refused.value.readings) == 2


def test_where_both_come_to_the_same_day_nothing_is_asked() -> None:
    read = read_when(
        "Freitag in zwei Wochen um 19 Uhr", now=NOW, zone="Europe/Paris", languages=["de"]
    )
    assert read.wall == datetime(2026, 12, 4, 19)


@pytest.mark.parametrize("text", ["demain soir à 12h", "ce soir à 12h", "samedi soir 12h"])
def test_noon_in_the_evening_is_no_hour(text: str) -> None:
    with pytest.raises(WhenImpossible):
        read_when(text, now=NOW, zone="Europe/Paris", languages=["fr"])


@pytest.mark.parametrize(
    ("text", "language"),
    [("tomorrow at a quarter to 10", "en"), ("mañana a las 10 menos cuarto", "es")],
)
def test_before_an_hour_of_two_digits_is_no_surer_than_after_it(text: str, language: str) -> None:
    with pytest.raises(WhenAmbiguous) as refused:
        read_when(text, now=NOW, zone="Europe/Paris", languages=[language])
    assert [one.hour for one in refused.value.readings] == [8, 20]  # UTC
    read = read_when(
        {"en": f"{text} in the evening", "es": f"{text} de la noche"}[language],
        now=NOW,
        zone="Europe/Paris",
        languages=[language],
    )
    assert read.wall == datetime(2026, 11, 19, 21, 45)
