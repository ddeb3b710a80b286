"""When a channel is reminded, read in words."""

from __future__ import annotations

import pytest

from domain.leads import LeadsUnreadable, read_leads

WEEK, DAY, HOUR = 604_800, 86_400, 3_600


@pytest.mark.parametrize(
    ("text", "leads"),
    [
        ("week day hour", (WEEK, DAY, HOUR)),
        ("hour, day", (DAY, HOUR)),
        ("A Day and an Hour before", (DAY, HOUR)),
        ("semaine et jour", (WEEK, DAY)),
        ("une heure avant", (HOUR,)),
        ("none", ()),
        ("Aucun", ()),
        ("Woche, Tag und Stunde", (WEEK, DAY, HOUR)),
        ("eine Stunde vorher", (HOUR,)),
        ("una settimana e un'ora prima", (WEEK, HOUR)),
        ("semana e dia", (WEEK, DAY)),
        ("setmana, dia i hora", (WEEK, DAY, HOUR)),
        ("أسبوع ويوم وساعة", (WEEK, DAY, HOUR)),
        ("قبل ساعة", (HOUR,)),
        ("keine", ()),
        ("mai", ()),
        ("لا", ()),
    ],
)
def test_a_policy_is_read_in_words(text: str, leads: tuple[int, ...]) -> None:
    assert read_leads(text) == leads


@pytest.mark.parametrize("text", ["", "   ", "often", "none day", "day fortnight", "!!!", "and"])
def test_a_policy_that_says_nothing_clear_is_refused(text: str) -> None:
    with pytest.raises(LeadsUnreadable):
        read_leads(text)
