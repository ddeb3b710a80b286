"""Times in words: the clock on the wall, and the town by which its zone is called."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from views.texts import Texts
from views.times import city, wall

AT = datetime(2027, 5, 14, 16, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", "Friday, 14 May 2027, 19:00 (Athens)"),
        ("fr", "vendredi 14 mai 2027, 19:00 (Athènes)"),
        ("es", "viernes, 14 de mayo de 2027, 19:00 (Atenas)"),
        ("it", "venerdì 14 maggio 2027, 19:00 (Atene)"),
    ],
)
def test_the_town_of_a_wall_time_has_its_name_in_the_readers_language(
    language: str, told: str
) -> None:
    assert wall(AT, "Europe/Athens", Texts().say(language)) == told


def test_a_zone_whose_town_has_no_other_name_is_called_by_its_own() -> None:
    assert city("America/Argentina/Buenos_Aires", "fr") == "Buenos Aires"
    assert city("Etc/UTC", "ar") == "UTC"
