"""Who came to an event: ticked off one by one, or counted, also in words (*about thirty*)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, timedelta

from domain.errors import Refusal
from domain.events import MAX_CAPACITY, Event, EventCancelled, Status
from domain.folding import fold, words

OPENS_BEFORE = timedelta(hours=2)
OPEN_FOR = timedelta(days=14)
"""People are counted from two hours before an event begins until two weeks after."""
ATTENDANCE_LIMIT = 100


@dataclass(frozen=True, slots=True)
class Count:
    """How many people came; ``roughly`` when that was estimated."""

    people: int
    roughly: bool = False


@dataclass(frozen=True, slots=True)
class Guest:
    """Someone who said they would come, or who came: ``here``."""

    member: int
    name: str
    here: bool


@dataclass(frozen=True, slots=True)
class CheckedIn:
    """Who was marked or unmarked, and the count that was written, with what stands now."""

    event: Event
    member: int | None
    here: int
    changed: bool


@dataclass(eq=False)
class CheckinClosed(Refusal):
    """People are counted from ``opens`` until ``closes`` only."""

    title: str
    opens: datetime
    closes: datetime


@dataclass(eq=False)
class NotAPerson(Refusal):
    """A bot comes to no event."""

    name: str


@dataclass(eq=False)
class CountRefused(Refusal):
    """``text`` says no number of people between 0 and ``most``."""

    text: str
    most: int


@dataclass(eq=False)
class NotBegun(Refusal):
    """There is nothing to recap yet: the event begins at ``starts``."""

    title: str
    starts: datetime


@dataclass(eq=False)
class StillAWish(Refusal):
    """``title`` has no date yet, so nobody came and there is nothing to tell."""

    title: str


def check_counting(event: Event, now: datetime) -> None:
    """Raise ``EventCancelled``, ``StillAWish`` or ``CheckinClosed`` unless people are counted now."""
    _check_takes_place(event)
    opens, closes = event.starts - OPENS_BEFORE, event.ends + OPEN_FOR
    if not opens <= now <= closes:
        raise CheckinClosed(event.title, opens, closes)


def check_begun(event: Event, now: datetime) -> None:
    """Raise ``EventCancelled``, ``StillAWish`` or ``NotBegun`` unless there is something to recap."""
    _check_takes_place(event)
    if now < event.starts:
        raise NotBegun(event.title, event.starts)


def _check_takes_place(event: Event) -> None:
    if event.status is Status.CANCELLED:
        raise EventCancelled(event.title)
    if not event.is_dated:
        raise StillAWish(event.title)


def check_count(people: int, text: str = "") -> int:
    """``people`` if so many can have come, else ``CountRefused``."""
    if not 0 <= people <= MAX_CAPACITY:
        raise CountRefused(text or str(people), MAX_CAPACITY)
    return people


_NUMBER = re.compile(r"(?<![\d.,])\d{1,3}(?:[\u202f\u00a0 .,]\d{3})+(?!\d)|\d+")
_ESTIMATES = """
    about around approximately approx roughly circa ca some almost nearly over under estimated
    environ quelque quelques pres presque autour vers plus moins env
    unos unas alrededor casi cerca aproximadamente
    ungefähr etwa rund knapp zirka fast beinahe nahezu schätzungsweise über unter mindestens
    uns umas perto volta torno quase quasi
    intorno incirca pressappoco suppergiù oltre sui sulle
    unes aproximadament gairebé prop voltant
    نحو حوالي قرابة زهاء تقريبا بنحو بحوالي يقارب يناهز
"""
_ROUGHLY = frozenset(fold(_ESTIMATES).split())
# Before a number, words that alone say nothing of it.
_MORE_OR_LESS = re.compile(
    r"(?:(?:more|less|fewer) than|up to|m[ae]s de|menos de|mais de|mehr als|weniger als|um die|gut"
    r"|bis zu|piu di|meno di|fino a|menys de|cap a|fins a|hasta|jusqu a|ate|اكثر من|اقل من) \d"
)
_DOZENS = {
    "dizaine": 10,
    "douzaine": 12,
    "quinzaine": 15,
    "vingtaine": 20,
    "trentaine": 30,
    "quarantaine": 40,
    "cinquantaine": 50,
    "soixantaine": 60,
    "centaine": 100,
    "dozen": 12,
    "decena": 10,
    "docena": 12,
    "veintena": 20,
    "treintena": 30,
    "dutzend": 12,
    "dezena": 10,
    "duzia": 12,
    "trintena": 30,
    "decina": 10,
    "dozzina": 12,
    "quindicina": 15,
    "ventina": 20,
    "trentina": 30,
    "quarantina": 40,
    "cinquantina": 50,
    "sessantina": 60,
    "centinaio": 100,
    "desena": 10,
    "dotzena": 12,
    "quinzena": 15,
    "vintena": 20,
    "trentena": 30,
    "quarantena": 40,
    "cinquantena": 50,
    "seixantena": 60,
    "centena": 100,
    "centenar": 100,
}


def read_count(text: str) -> Count | None:
    """The number of people that ``text`` names, or ``None`` when it names none for certain.

    "35" is exact, "about 35", "~35", "30-40" (the middle) and "une trentaine" are estimates.
    """
    folded = words(text)
    estimates = [_DOZENS[word] for word in folded if word in _DOZENS]
    numbers = [int(re.sub(r"\D", "", found)) for found in _NUMBER.findall(text)]
    if estimates and not numbers:
        return Count(estimates[0], True)
    if estimates or not numbers or any(number > MAX_CAPACITY for number in numbers):
        return None
    if len(numbers) == 1:
        return Count(numbers[0], _is_rough(text, folded))
    if len(numbers) == 2 and numbers[0] < numbers[1] and _is_range(text):
        return Count(sum(numbers) // 2, True)
    return None


def _is_rough(text: str, folded: tuple[str, ...]) -> bool:
    return (
        any(sign in text for sign in "~≈≃±+")
        or not _ROUGHLY.isdisjoint(folded)
        or _MORE_OR_LESS.search(fold(text)) is not None
    )


def _is_range(text: str) -> bool:
    return (
        re.search(r"\d\s*(?:-|–|—|to|à|a|bis|hasta|até|fino a|fins a|إلى|الى)\s*\d", text)
        is not None
    )
