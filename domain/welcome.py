"""The welcome of a newcomer: its steps, in their order."""

from __future__ import annotations

from datetime import timedelta
from enum import StrEnum
from typing import Final

from domain.errors import Refusal

#: How long a welcome that could not be delivered is still of use.
USEFUL_FOR: Final = timedelta(days=7)
#: How many chapters are offered.
NEAREST: Final = 3


class Step(StrEnum):
    """What a newcomer chooses, one after another."""

    LANGUAGE = "language"
    CITY = "city"
    CHAPTER = "chapter"
    INTERESTS = "interests"

    @property
    def number(self) -> int:
        """1 for the first."""
        return list(Step).index(self) + 1


class NotYourWelcome(Refusal):
    """The welcome was written to someone else, who alone can answer it."""
