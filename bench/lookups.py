"""What the bot looks up among people, timed inside this process: without Discord, gateway or HTTP.

Each is done three times and the best counts, so that the p99 tells which lookups are slow and
not what else the machine did.
"""

from __future__ import annotations

import gc
import random
import sqlite3
import string
import time
from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from statistics import fmean
from typing import Any

from bench.commands import Town
from bench.measuring import NotMeasured
from db import directory, suggestions
from db.store import Store
from db.words import bounds
from domain.folding import words
from domain.people import Person
from domain.questions import answers
from domain.questions.answers import Answer
from services.house import House
from services.members import finding
from services.members.finding import Wanted
from services.questions import asking
from services.questions.memory import Memory

QUESTIONS: Mapping[str, tuple[type, ...]] = {
    "Who knows about facilitation in Shanghai?": (answers.PeopleFound,),
    "Qui s'y connaît en gouvernance à Istanbul ?": (answers.PeopleFound,),
    "¿Quién sabe de cocina en Ciudad de México?": (answers.PeopleFound, answers.NobodyFound),
    "What's on in Shanghai this month?": (answers.EventsFound, answers.NoEvents),
    "Qu'est-ce qui se passe à Kinshasa ce mois-ci ?": (answers.EventsFound, answers.NoEvents),
    "¿Qué hay en Ciudad de México este mes?": (answers.EventsFound, answers.NoEvents),
    "How do I become a connector?": (answers.Becoming,),
    "Remind me tomorrow at 9 to call the venue": (answers.ReminderWanted,),
}
"""What is asked, and what an answer that has understood it says."""
KEYSTROKES, TYPOS, ASKED = 1000, 400, 40
SHORTEST, LONGEST = 5, 8
"""Letters of the words that get a typo, at least; letters that are typed, at most."""
_BEST_OF = 3
_FIRST_PAGE = 10


@dataclass(frozen=True, slots=True)
class Lookups:
    """Seconds of each; ``floor`` is one row read by its key from the same store.

    ``meant`` is for the words that one with a typo may be, ``respelled`` for the whole search.
    ``recall``: of the ten people shown for a word with a typo, how many have the word that was
    meant, of those that could be shown. ``questions`` has the seconds by question.
    """

    floor: Sequence[float]
    suggested: Sequence[float]
    meant: Sequence[float]
    respelled: Sequence[float]
    recall: float
    questions: Mapping[str, Sequence[float]]


async def measure(town: Town) -> Lookups:
    """Look everything up in a store that no bot has open. Raises ``NotMeasured``."""
    path = town.folder / "bot.db"
    dice = random.Random(town.size)  # noqa: S311  # the same each time
    network = town.channel.guild_id or 0
    entries = _entries(path, network)
    async with await Store.open(path, now=datetime.now(UTC)) as store:
        key = network, town.viewer.id
        viewer = Person(*key, town.viewer.name, chapters=_own(path, key))
        gc.freeze()
        gc.disable()
        try:
            bench = _Bench(House(store, lambda: datetime.now(UTC)), viewer, dice)
            floor, suggested = await bench.keystrokes(entries)
            meant, respelled, recall = await bench.typos(path, entries["word"])
            answered = await bench.questions()
            return Lookups(floor, suggested, meant, respelled, recall, answered)
        finally:
            gc.enable()


class _Bench:
    """Somebody who looks things up in a store."""

    def __init__(self, house: House, viewer: Person, dice: random.Random) -> None:
        self._house, self._viewer, self._dice = house, viewer, dice

    async def keystrokes(self, entries: Mapping[str, Sequence[str]]) -> tuple[list[float], ...]:
        """Seconds of reads by a key and of suggestions for beginnings of what stands there."""
        floor, taken = [], []
        kinds = [kind for kind in entries if kind != "word"]
        conn, viewer = self._house.store.read, self._viewer
        key = (viewer.network, viewer.id)
        for number in range(KEYSTROKES):
            kind = kinds[number % len(kinds)]
            typed = self._dice.choice(entries[kind])[: self._dice.randint(1, LONGEST)]
            floor.append(await _best(conn.execute_fetchall, _BY_KEY, key))
            taken.append(await _best(suggestions.suggest, conn, viewer, kind, typed, limit=25))
        return floor, taken

    async def typos(
        self, path: Path, known: Sequence[str]
    ) -> tuple[list[float], list[float], float]:
        """Seconds for what words with one typo mean and for whole searches; the recall."""
        house, viewer, reader = self._house, self._viewer, self._house.store.read
        meant, taken, recalls = [], [], []
        long = [word for word in known if len(word) >= SHORTEST and word.isalpha()]
        with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as conn:
            for _ in range(TYPOS):
                word = self._dice.choice(long)
                slip = _with_typo(self._dice, word)
                term, asked = directory.starting(slip), Wanted(query=slip)
                meant.append(await _best(directory.slips, reader, viewer, term))
                taken.append(await _best(finding.listing, house, viewer, asked))
                page = await finding.listing(house, viewer, asked)
                recalls.append(_recall(conn, viewer.network, word, [one.id for one in page.people]))
        return meant, taken, fmean(recalls)

    async def questions(self) -> dict[str, list[float]]:
        """Seconds until each question is answered, by turns. Raises ``NotMeasured``."""
        taken: dict[str, list[float]] = {text: [] for text in QUESTIONS}
        for _ in range(ASKED):
            for text, right in QUESTIONS.items():
                answer = await self._asked(text)
                if not isinstance(answer.found, right):
                    raise NotMeasured(f"{text} is answered by {answer.found!r}"[:300])
                taken[text].append(await _best(self._asked, text))
        return taken

    async def _asked(self, text: str) -> Answer:
        return await asking.ask(self._house, self._viewer, text, Memory())


async def _best(act: Callable[..., Awaitable[Any]], *given: Any, **named: Any) -> float:
    """The fewest seconds that ``act`` took with what it is given."""
    best = float("inf")
    for _ in range(_BEST_OF):
        began = time.perf_counter()
        await act(*given, **named)
        best = min(best, time.perf_counter() - began)
    return best


def _recall(conn: sqlite3.Connection, network: int, word: str, shown: Sequence[int]) -> float:
    """How many of those shown have ``word``, of ten or as many as have it."""
    low, high = bounds(word)
    key = {"network": network, "low": low, "high": high}
    (bearing,) = conn.execute(_BEARING, key | {"most": _FIRST_PAGE}).fetchone()
    right = sum(conn.execute(_HAS, key | {"subject": one}).fetchone()[0] for one in shown)
    return float(right / bearing)


def _with_typo(dice: random.Random, word: str) -> str:
    """The word with a letter too few, too many, another, or two that changed places."""
    while True:
        at, letter = dice.randrange(len(word)), dice.choice(string.ascii_lowercase)
        before, after = word[:at], word[at:]
        slips = (
            before + after[1:],
            before + letter + after,
            before + letter + after[1:],
            before + after[1:2] + after[:1] + after[2:],
        )
        if (slip := dice.choice(slips)) != word:
            return slip


def _entries(path: Path, network: int) -> dict[str, list[str]]:
    """Every different entry that is open to all, by its kind; ``word``: the words searched."""
    found = {}
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as conn:
        for kind in ("word", "name", "skill", "city", "language"):
            given = {"network": network, "noun": f"member.{kind}.all"}
            rows = (word for (word,) in conn.execute(_DIFFERENT, given) if word)
            # What has a sign in it stands for a concept, a town or a chapter.
            found[kind] = [word for word in rows if words(word) == tuple(word.split())]
    if not all(found.values()):
        raise NotMeasured("a store in which nobody opened anything")
    return found


def _own(path: Path, key: tuple[int, int]) -> frozenset[int]:
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as conn:
        rows = conn.execute(_CHAPTERS, key).fetchall()
    return frozenset(chapter for (chapter,) in rows)


_BY_KEY = "SELECT name FROM members WHERE network = ? AND id = ?"
_CHAPTERS = "SELECT chapter FROM chapter_members WHERE network = ? AND member = ?"
_DIFFERENT = """
WITH RECURSIVE found (word) AS (
  SELECT min(word) FROM words WHERE network = :network AND noun = :noun
  UNION ALL
  SELECT (SELECT min(w.word) FROM words w
          WHERE w.network = :network AND w.noun = :noun AND w.word > found.word)
  FROM found WHERE found.word IS NOT NULL
)
SELECT word FROM found
"""
_BEARING = """
SELECT min(count(DISTINCT subject), :most) FROM (SELECT subject FROM words
WHERE network = :network AND noun = 'member.word.all' AND word >= :low AND word < :high LIMIT 200)
"""
_HAS = """
SELECT EXISTS (SELECT 1 FROM words WHERE network = :network AND noun = 'member.word.all'
AND word >= :low AND word < :high AND subject = :subject)
"""
