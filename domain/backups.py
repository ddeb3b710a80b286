"""Copies of the store: when the next is due, which are kept, and what is said about them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from domain.errors import Refusal

NEWEST, DAYS, WEEKS, MONTHS = 14, 7, 8, 3
"""How many are kept: the newest, and the last one of each of the newest days, weeks and months in
which any was made. Not more months: a copy still holds who was erased since."""
MOST_KEPT = NEWEST + DAYS + WEEKS + MONTHS
AHEAD = timedelta(hours=1)  # a copy dated later than this was made under a wrong clock
BETWEEN = timedelta(minutes=5)  # from one copy that somebody asked for to the next
_SOONEST, _LATEST = timedelta(seconds=1), timedelta(hours=1)  # to try again after a failure
_PATIENCE = timedelta(hours=6)

_NAME = "bot-%Y%m%d-%H%M%S.db"


@dataclass(eq=False)
class BackupTooSoon(Refusal):
    """A copy was made a moment ago; the next may be asked for at ``until``."""

    until: datetime


class BackupUnderWay(Refusal):
    """A copy is being made at this moment."""


class BackupsNotKept(Refusal):
    """This bot keeps no copies of its own."""


@dataclass(eq=False)
class BackupNotMade(Refusal):
    """No copy could be made; ``reason`` is one of ``StoreUnavailable``'s. The log says more."""

    reason: str


@dataclass(frozen=True, slots=True)
class Copy:
    """One copy: when it was ``made``, and its ``size`` in bytes."""

    made: datetime
    size: int


@dataclass(frozen=True, slots=True)
class BackupState:
    """How the copies stand: the ``newest`` sound one, how many are ``kept``, when the next is
    ``due``, and why the last try of this process failed (``failing``; ``None``: it did not).

    ``overdue`` is since when one has been missing for so long that a person should look.
    """

    newest: Copy | None
    kept: int
    due: datetime
    failing: str | None
    overdue: datetime | None


@dataclass(frozen=True, slots=True)
class BackupMade:
    """A copy was made: how many are ``kept`` with it, in the folder called ``folder``, and when
    the next is ``due``."""

    copy: Copy
    folder: str
    kept: int
    due: datetime


def name_at(moment: datetime) -> str:
    """The name of the copy of that moment; names sort by time."""
    return moment.astimezone(UTC).strftime(_NAME)


def moment_of(name: str) -> datetime | None:
    """The moment of the copy of that name; ``None`` when it is not one of ours."""
    try:
        moment = datetime.strptime(name, _NAME).replace(tzinfo=UTC)
    except ValueError:
        return None
    return moment if name_at(moment) == name else None  # ``strptime`` takes shorter numbers too


def kept(moments: Iterable[datetime]) -> frozenset[datetime]:
    """Which of the copies made at ``moments`` stay: at most ``MOST_KEPT``, always the newest."""
    falling = sorted(set(moments), reverse=True)
    stay = set(falling[:NEWEST])
    periods: tuple[tuple[int, Callable[[datetime], object]], ...] = (
        (DAYS, datetime.date),
        (WEEKS, lambda moment: moment.isocalendar()[:2]),
        (MONTHS, lambda moment: (moment.year, moment.month)),
    )
    for most, period in periods:
        last: dict[object, datetime] = {}
        for moment in falling:
            last.setdefault(period(moment), moment)
        stay |= set(list(last.values())[:most])
    return frozenset(stay)


def due(newest: datetime | None, every: timedelta, *, now: datetime) -> datetime:
    """When the next copy is due, by the age of the ``newest``; at once when there is none."""
    return now if newest is None else max(now, newest + every)


def again(every: timedelta) -> timedelta:
    """How long to wait after a failure: a tenth of the interval, an hour at most."""
    return max(_SOONEST, min(every / 10, _LATEST))


def patience(every: timedelta) -> timedelta:
    """How long a copy may be missing before the stewards hear of it."""
    return min(every, _PATIENCE)


def months_held(every: timedelta) -> int:
    """After how many months no copy holds any more what was erased, when one is made ``every``."""
    newest = -(-(NEWEST * every) // timedelta(days=30))
    return max(MONTHS + 1, newest)
