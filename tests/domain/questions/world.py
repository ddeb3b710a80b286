"""The network that the questions are asked in, and the questions that we know of."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from domain.folding import fold
from domain.places import country_code
from domain.questions import (
    ChapterRef,
    Lexicon,
    PlaceRef,
    Understood,
    language_of,
    ngrams,
    understand,
)
from domain.questions.exonyms import usual_names

DATA = Path(__file__).parent
NOW = datetime(2026, 5, 13, 10, 0, tzinfo=UTC)  # a Wednesday, noon in Paris
ZONE = "Europe/Paris"
# First and last minute of each period, on the clock of Paris.
PERIODS = {
    "tonight": ("2026-05-13 17:00", "2026-05-14 04:00"),
    "tomorrow": ("2026-05-14 00:00", "2026-05-15 00:00"),
    "tomorrow_evening": ("2026-05-14 17:00", "2026-05-15 00:00"),
    "friday": ("2026-05-15 00:00", "2026-05-16 00:00"),
    "this_week": ("2026-05-11 00:00", "2026-05-18 00:00"),
    "this_weekend": ("2026-05-16 00:00", "2026-05-18 00:00"),
    "next_week": ("2026-05-18 00:00", "2026-05-25 00:00"),
    "next_weekend": ("2026-05-23 00:00", "2026-05-25 00:00"),
    "this_month": ("2026-05-01 00:00", "2026-06-01 00:00"),
    "next_month": ("2026-06-01 00:00", "2026-07-01 00:00"),
    "june": ("2026-06-01 00:00", "2026-07-01 00:00"),
    "this_year": ("2026-01-01 00:00", "2027-01-01 00:00"),
    "soon": ("2026-05-13 12:00", "2026-05-28 00:00"),
}

# "This evening" ends at midnight, "tonight" before the morning: the same to whoever asks.
_EVENING = ("2026-05-13 17:00", "2026-05-14 00:00")


def examples(name: str) -> list[dict[str, Any]]:
    """The questions of one file, each with what it means."""
    rows: list[dict[str, Any]] = json.loads((DATA / f"{name}.json").read_text("utf-8"))
    return rows


def _world() -> Lexicon:
    data = json.loads((DATA / "lexicon.json").read_text("utf-8"))
    places: dict[str, tuple[PlaceRef, ...]] = {}
    towns: dict[tuple[str, str], int] = {}
    for number, (name, country, population, keys) in enumerate(data["places"]):
        towns.setdefault((name, country), number)
        for key in keys:
            ref = PlaceRef(number, name, country, population)
            places[key] = (*places.get(key, ()), ref)
    chapters: dict[str, tuple[ChapterRef, ...]] = {}
    for number, (name, country, keys) in enumerate(data["chapters"]):
        for key in keys:
            chapters[key] = (ChapterRef(number, name, towns[name, country], country),)
    return Lexicon(
        places,
        chapters,
        {fold(topic): topic for topic in data["topics"]},
        network=frozenset({"ouishare"}),
        partners={fold(partner): partner for partner in data["partners"]},
    )


WORLD = _world()


def _lexicon(text: str) -> Lexicon:
    """Only what was asked for, as a store would give it."""
    asked = set(ngrams(text))
    usual = usual_names(asked)
    places = {name: refs for name, refs in WORLD.places.items() if name in asked}
    for written, (name, country) in usual.items():
        places[written] = tuple(ref for ref in WORLD.places.get(name, ()) if ref.country == country)
    countries = {name: country_code(name, names_only=True) for name in asked}
    return Lexicon(
        places=places,
        chapters={name: refs for name, refs in WORLD.chapters.items() if name in asked},
        topics={name: topic for name, topic in WORLD.topics.items() if name in asked},
        countries={name: code for name, code in countries.items() if code is not None},
        network=WORLD.network,
        partners={name: partner for name, partner in WORLD.partners.items() if name in asked},
    )


def ask(text: str, language: str = "en", before: Understood | None = None) -> Understood:
    """What a question means at noon on a Wednesday in Paris."""
    return understand(text, _lexicon(text), language=language, now=NOW, zone=ZONE, before=before)


def hear(text: str, own: str, before: Understood | None = None) -> Understood:
    """What a question means to the bot, which has to hear its language, from someone of ``own``."""
    language = language_of(text, fallback=own)
    return understand(
        text, _lexicon(text), language=language, now=NOW, zone=ZONE, before=before, also=(own,)
    )


def files() -> list[str]:
    """The names of all files of examples, such as ``es`` or ``more_ary``."""
    return sorted(path.stem for path in DATA.glob("*.json") if path.stem != "lexicon")


def period_of(understood: Understood) -> str | None:
    """The name that ``PERIODS`` has for the period asked about, or its two ends."""
    if understood.period is None:
        return None
    zone = ZoneInfo(ZONE)
    ends = tuple(
        edge.astimezone(zone).strftime("%Y-%m-%d %H:%M")
        for edge in (understood.period.start, understood.period.end)
    )
    if ends == _EVENING:
        return "tonight"
    return next((label for label, walls in PERIODS.items() if walls == ends), str(ends))
