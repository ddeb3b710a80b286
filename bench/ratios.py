"""What the parts found, as ratios by name."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from statistics import median

from bench import commands
from bench.burst import Burst
from bench.commands import CHOICES, NOOP
from bench.directory import ASKED, FOUND, TYPED, Directory
from bench.figures import Figure, Measure
from bench.hosting import Hosted
from bench.measuring import TIMES, Rounds, p50
from bench.months import AGENDA, MONTH, SINGLE, Months
from bench.pages import Pages
from bench.peers import Peers
from bench.starting import Start, Starts

_MEASURES = (Measure.P50, Measure.P99, Measure.WORK)


def of_rounds(
    part: str, rounds: Rounds, floors: Mapping[str, str], *, size: int | None = None
) -> Iterable[Figure]:
    """Each act of ``floors`` to its floor: medians of the ratios within each round."""
    for name, floor in floors.items():
        if name == floor:
            continue
        for measure, of in zip(_MEASURES, TIMES, strict=True):
            ratio = median(of(one[name]) / of(one[floor]) for one in rounds)
            yield Figure(part, name, measure, ratio, size, waited=True)


def of_commands(size: int, found: commands.Found) -> list[Figure]:
    """Commands and keystrokes."""
    return list(of_rounds("commands", found.rounds, commands.FLOORS, size=size))


def of_starts(starts: Starts) -> list[Figure]:
    """The bot's start and memory to those of bare discord.py."""

    def ratio(of: Callable[[Start], float]) -> float:
        pairs = zip(starts.bot, starts.bare, strict=True)
        return median(of(bot) / of(bare) for bot, bare in pairs)

    return [
        Figure("start", "process to IDENTIFY", Measure.WHOLE, ratio(lambda one: one.seconds)),
        Figure("start", "resident memory", Measure.WHOLE, ratio(lambda one: one.memory)),
    ]


def of_directory(found: Sequence[Directory]) -> list[Figure]:
    """Searches, keystrokes and questions; and lookups inside the process, to one row by its key."""
    every: list[Figure] = []
    for one in found:
        searches = dict.fromkeys(FOUND, NOOP) | dict.fromkeys(TYPED, CHOICES)
        every += of_rounds("directory", one.searches, searches, size=one.size)
        questions = dict.fromkeys(ASKED, NOOP)
        every += of_rounds("directory", one.questions, questions, size=one.size)
        inside = {
            "inside: suggestions": one.lookups.suggested,
            "inside: words with one typo": one.lookups.meant,
            "inside: a search with one typo": one.lookups.respelled,
        }
        for path, seconds in inside.items():
            ratio = p50(seconds) / p50(one.lookups.floor)
            every.append(Figure("directory", path, Measure.P50, ratio, one.size, waited=True))
    return every


def of_bursts(found: Sequence[Burst]) -> list[Figure]:
    """How long a crowd takes to the optimum, and how long the commands then."""
    every = []
    for one in found:
        part, crowd = "burst", f"in {one.crowd.shape}"
        size = one.crowd.number
        every.append(Figure(part, crowd, Measure.WHOLE, one.took / one.optimum, size))
        for name, (calm, busy) in one.waits.items():
            path = f"{crowd}: {name}"
            every.append(Figure(part, path, Measure.BUSY, busy / calm, size, waited=True))
    return every


def of_months(months: Months) -> list[Figure]:
    """Reads of series to those of single events; commands to the no-op."""
    every = []
    for store, reads in months.reads.items():
        if store != SINGLE:
            whole = zip(reads, months.reads[SINGLE], strict=True)
            ratio = median(one / floor for one, floor in whole)
            every.append(Figure("months", f"a read of {store}", Measure.WHOLE, ratio))
        for act, shown in ((MONTH, "/event list"), (AGENDA, "/event agenda")):
            rounds = months.commands[store]
            ratio = median(one[act].p50 / one[NOOP].p50 for one in rounds)
            every.append(Figure("months", f"`{shown}`, {store}", Measure.P50, ratio, waited=True))
    return every


def of_pages(pages: Pages) -> list[Figure]:
    """A calendar to icalendar writing the same."""
    cold = median(one.cold / one.icalendar for one in pages.rounds)
    warm = median(one.page / one.icalendar for one in pages.rounds)
    return [
        Figure("pages", "a calendar, cold", Measure.WHOLE, cold),
        Figure("pages", "a calendar, warm", Measure.WHOLE, warm),
    ]


def of_peers(found: Peers) -> list[Figure]:
    """Ours to bare discord.py; how others are is their own business."""
    return [Figure("peers", path, Measure.WHOLE, ratio) for path, ratio in found.ours().items()]


def of_hosting(found: Sequence[Hosted]) -> list[Figure]:
    """What a server takes of ours to what it takes of bare discord.py, and what grows with them."""
    every = []
    for one in found:
        for path, ratio, waited in one.ratios():
            every.append(Figure("hosting", path, Measure.WHOLE, ratio, one.servers, waited=waited))
    return every
