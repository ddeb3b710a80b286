"""Searching people and asking in words, in stores that have few members and very many."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from bench import commands, lookups
from bench.commands import CHOICES, NOOP, Town, check, driven
from bench.lookups import Lookups
from bench.measuring import Act, Meter, Timing

SIZES = (3_000, 100_000, 1_000_000)
EVENTS = 3_000
"""In a store of any size, so that people alone are what grows."""
TURNS, BLOCK = 3, 20

FLOORS = {NOOP: commands.COMMANDS[NOOP], CHOICES: commands.KEYSTROKES[CHOICES]}
FOUND = {
    "`/event list`": commands.COMMANDS["`/event list`"],
    "`/member find skill:facilitation`": Act("member find", {"skill": "facilitation"}),
    "`/member find query:Moreau`": Act("member find", {"query": "Moreau"}),
    "`/member find query:Zoé M`": Act("member find", {"query": "Zoé M"}),
    "`/member find city:Shanghai`": Act("member find", {"city": "Shanghai"}),
    "`/member find skill:podcasting city:Lagos`": Act(
        "member find", {"skill": "podcasting", "city": "Lagos"}
    ),
    "`/member find skill:facilitation city:Shanghai`": Act(
        "member find", {"skill": "facilitation", "city": "Shanghai"}
    ),
    "`/member find skill:facilitaton`, one typo": Act("member find", {"skill": "facilitaton"}),
    "`/member find query:Kowaslki`, one typo": Act("member find", {"query": "Kowaslki"}),
}
TYPED = {
    f"a {called}, `{typed}`": Act("member find", {option: typed}, option)
    for called, option, entry in (("skill", "skill", "facilita"), ("name", "query", "mathilde"))
    for typed in (entry[:1], entry[:3], entry)
} | {name: commands.KEYSTROKES[name] for name in ("an event, `wor`", "a chapter, `sha`")}
ASKED = {f"`/ask` {text}": Act("ask", {"question": text}) for text in lookups.QUESTIONS}


@dataclass(frozen=True, slots=True)
class Directory:
    """One store: the rounds of what was searched and typed, those of what was asked (each with
    its own floor), and what the same took inside the process."""

    size: int
    searches: Sequence[Mapping[str, Timing]]
    questions: Sequence[Mapping[str, Timing]]
    lookups: Lookups


async def measure(folder: Path, size: int, rounds: int) -> Directory:
    """Make a store of ``size`` members and search it. Raises ``NotMeasured``."""
    return await of_store(await commands.build(folder, size, events=EVENTS), rounds)


async def of_store(town: Town, rounds: int) -> Directory:
    """Search a store that stands. Raises ``NotMeasured``."""
    inside = await lookups.measure(town)
    async with driven(town) as (meter, _):
        searches = await _rounds(meter, FLOORS | FOUND | TYPED, rounds)
        # An answer that can be shared is kept: a commit, after which more is read anew.
        questions = await _rounds(meter, {NOOP: FLOORS[NOOP]} | ASKED, rounds)
    return Directory(town.size, searches, questions, inside)


async def _rounds(
    meter: Meter, acts: Mapping[str, Act], rounds: int
) -> Sequence[Mapping[str, Timing]]:
    for name, act in acts.items():
        await meter.answer(act)  # what is read first of a large store comes from the disk
        check(name, await meter.answer(act))
    await meter.round(acts, TURNS // 2, BLOCK)
    return [await meter.round(acts, TURNS, BLOCK) for _ in range(rounds)]
