"""How the bot begins again: pauses between its lives, and a budget of identifications.

Discord takes 1,000 identifications a day from a bot, resets its token at the next one, and says
so by mail to its owner. Resuming a session costs none. The budget here is a fifth of that, for
every process with this store together: some are there at once, for a day of bad weather, and the
rest come back one by one, so that whoever spent them all waits ten minutes and not until tomorrow.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

DAY = timedelta(days=1)
AT_ONCE = 50
A_DAY = 200
REFILL = DAY / (A_DAY - AT_ONCE)
"""How long one more identification takes to come: with ``AT_ONCE`` no day sees more than ``A_DAY``."""

UNCOUNTED = timedelta(minutes=2)
"""Between identifications that could not be written down: 720 a day, if it has to be."""

RESERVE = 100
"""So many of what Discord itself has left for us today are not touched."""
ASK_AFTER = 10
"""Identifications in a day from which on Discord is asked how many are left."""

LASTED = timedelta(minutes=5)
"""A life that was connected for so long makes the failures before it forgotten."""
LONGEST_PAUSE = timedelta(minutes=5)
RECENT = timedelta(minutes=10)
_FIRST_AGAIN = timedelta(seconds=5)  # Discord's documentation: one identification in 5 seconds
LONGEST_AGAIN = timedelta(seconds=40)  # the library gives up a connection after a minute


def spent(past: Sequence[datetime], now: datetime) -> int:
    """How many of ``past`` count: those of the last day. One in the future (the clock was set
    back) counts too."""
    return sum(one > now - DAY for one in past)


def wait(past: Sequence[datetime], now: datetime) -> timedelta:
    """How long until one more may be spent; zero: now. Never longer than ``REFILL``.

    A bucket of ``AT_ONCE`` that leaks one each ``REFILL``. A moment in the future counts as now.
    """
    level, since = 0.0, None
    for one in sorted(min(one, now) for one in past if one > now - DAY):
        if since is not None:
            level = max(0.0, level - (one - since) / REFILL)
        level, since = level + 1, one
    if since is not None:
        level = max(0.0, level - (now - since) / REFILL)
    most = min(1.0, max(0.0, level - (AT_ONCE - 1)))
    return REFILL * most


def again(past: Sequence[datetime], now: datetime) -> timedelta:
    """How long to wait before a session of the same life is replaced by a new one.

    Five seconds the first time, twice as long each further time within ten minutes.
    """
    lately = sum(one > now - RECENT for one in past)
    longer: int = 2 ** min(max(lately - 1, 0), 10)
    return min(_FIRST_AGAIN * longer, LONGEST_AGAIN)


@dataclass(frozen=True, slots=True)
class BackOff:
    """How many lives in a row came to nothing."""

    failures: int = 0

    def after(self, connected: timedelta) -> BackOff:
        """After one more life, which was connected for so long."""
        return BackOff(0 if connected >= LASTED else self.failures + 1)

    def pause(self, chance: float) -> timedelta:
        """How long to wait before the next life: 1, 2, 4 … seconds, five minutes at most, of
        which ``chance`` (0 to 1) takes off up to a quarter, so that many do not come back at once."""
        seconds = 2.0 ** min(max(self.failures - 1, 0), 16)
        return min(timedelta(seconds=seconds), LONGEST_PAUSE) * (1 - chance / 4)
