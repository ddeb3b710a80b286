"""The figures as a page: ratios first, because absolute times are those of one machine."""

from __future__ import annotations

import os
import platform
import sqlite3
from collections.abc import Callable, Sequence
from statistics import median

import discord

from bench import directory, lookups
from bench.burst import CALM, PAUSE
from bench.commands import BLOCK, COMMANDS, FLOORS, KEYSTROKES, TURNS, Found
from bench.measuring import TIMES
from bench.months import OLD, SERIES, STORES, YEARS
from bench.recurring import AHEAD
from bench.seeding import CHAPTERS, DISTINCT, OPEN
from bench.starting import Start, Starts

_HEAD = """# How fast

Written by `make bench` (`python -m bench`); do not edit. A goal is a ratio to a floor that was
measured in the same run, because absolute times belong to one machine and to what else it was
doing. These are figures of one run, not a promise; a p99 carries about a third of noise.
"""
_HOW = """## How it is measured

The bot runs in a process of its own and talks to a stand-in for Discord over loopback sockets:
interactions come through the gateway, answers go out over HTTP. A wait begins when the interaction
is handed to the gateway's socket and ends when the answer arrives; one person asks at a time, and
the bot is at rest when asked. Processor time is that of the whole process, all threads, from one
act to the next. The acts take turns of {block} in each round, {turns} turns a round. A ratio is the
median over {rounds} rounds of the ratio within each round.

Nobody writes to the store while commands are timed, so that what is remembered stays so: who asks
(one query again after any commit), the chapters (one query again after a commit that changed one)
and the events around now, some 300 (one query and some ten milliseconds again after a commit that
changed an event, its answers or a chapter). In a burst there are commits all the time, so there the
same is read again and again.

A store has as many members as events, {chapters} chapters in the world's largest towns and events
over two years, half of them past; {open:.0%} of the members opened their profile to the network.

The directory: stores of any size have {events:,} events, so that people alone grow; {distinct:,}
profiles differ and are repeated beyond, three names in ten are rare. Commands and keystrokes as
above, in {dir_turns} turns a round. An answer to `/ask` that can be shared is kept for *Share*: a
commit on the disk of this machine, in the figure, after which who asks is read anew; questions have
rounds and a no-op of their own, so that searches have no part in it. The exponent is the slope of
the logarithm of the p50's ratio over that of the members, from the smallest store to the largest.
Inside the process, who looks belongs to one chapter; each lookup counts by the best of three, so
that a p99 tells which lookups are slow and not what else the machine did: {keystrokes:,} beginnings
of one to {longest} letters of what is open in that store, of each kind as many; {typos} words of at
least {shortest} letters, every different word of open profiles as likely, each with a letter too
few, too many, another, or two that changed places; each question {asked} times. A whole search
counts from the words to the ten profiles as far as they may be seen. Recall is how many of those
shown have a word that begins with what was meant, of ten or of as many as there are. The floor is
one row read by its key, in the same turns as the suggestions, over the same connection.

A burst: every reminder is planned for the same second, a few seconds after the bot came up; claimed,
read anew, marked as leaving and marked as sent as always, on the disk of this machine. The stand-in
answers 429 to the 51st request that reaches it in a second and to the sixth message in five seconds
in a channel; its seconds begin with the first request that it counts. It answers within
milliseconds: Discord takes longer, and as each request counts until a second after its answer, an
answer after more than 40 ms makes the whole slower, one after 100 ms by some 5%. The optimum is
computed, not measured: 50 at once, then 50 a second, or five in five seconds in each channel if that
takes longer; whoever was never written to comes last, after a request that opens their direct
messages. Of the people 98 in a hundred were written to before: where their direct messages stand is
remembered, also over a restart. The bot opens no more than ten in five seconds with others, by its own
rule, as Discord stops who opens many: a burst to strangers alone takes as long as that. The time is
from the second at which all are due to the last message, by the stand-in's clock. Lost and told twice are counted by the buttons on the messages that stand. One person uses
both commands by turns, {pause:.0f} ms apart, from {calm} seconds before until the end: p50 of then to
p50 of before, each in one burst, without rounds. The loop's stretches are from one look at its
sockets to the next; the processor's time is that of its thread alone. Killed, the bot comes back at
once; that it comes back ten minutes later is told to the store and the stand-in, not waited for.

Months: {series:,} series of one date each four weeks, {ahead} dates ahead of each; those that are
{years} years old keep their {behind} past dates too, so that the table is some twenty times larger. The
single events stand at the same moments and belong to no series; they are the floor. The rows are
inserted as they would stand, not made date by date by the bot. A read is one query by the bot's own
code for all that one person may see, in this process, with the rows made into events. Ratios are
medians over {rounds} rounds; in each the stores take turns. `/event list` runs in one bot after another,
one for each store, so what it is compared with is the no-op of its own bot.

A calendar: both write the same events with the same properties, in this process, by turns. Cold is
with nothing remembered of any event; warm is with every event's part remembered, none of them
changed since.

Many networks: all servers have the same people, none of whom is in GUILD_CREATE but the bot. The
first answer is the first that comes within three seconds of its command, asked again and again.
All is looked at when a process used less than 5% of a processor for three seconds. The stand-in
makes what it tells of all servers before it sends the first, on the other core, for both alike.

Beside another bot: Red has no cogs but those that it comes with loaded, JSON for its settings and
uvloop, as its installer gives them; it reaches nothing but the stand-in. A start is asked for the
least that the bot answers every 50 ms until it does; the first start of each, in which it writes
down what it finds again later, does not count. The answers of all three take turns in one run.

Growth: reminders, series and calendars by the processor's time of the whole, in this process, to
one row read by its key; the other paths by the ratios above.

What is kept: ratios by name in `docs/performance.json`. A run fails when one of its ratios exceeds
the kept one by more than a fifth; a p99 by more than 70%, because each of two p99 carries 30% of
noise; what is asked in a burst by more than half, because it is asked once. What was not run is not
compared. `make bench ARGS="--accept"` keeps what the run found in the place of its parts.
"""


def whole(rounds: int, sections: Sequence[str]) -> str:
    """The page."""
    how = _HOW.format(
        block=BLOCK,
        turns=TURNS,
        rounds=rounds,
        chapters=CHAPTERS,
        open=OPEN,
        pause=PAUSE * 1000,
        calm=CALM,
        series=SERIES,
        ahead=AHEAD,
        years=YEARS,
        behind=STORES[OLD].behind,
        events=directory.EVENTS,
        distinct=DISTINCT,
        dir_turns=directory.TURNS,
        keystrokes=lookups.KEYSTROKES,
        typos=lookups.TYPOS,
        asked=lookups.ASKED,
        shortest=lookups.SHORTEST,
        longest=lookups.LONGEST,
    )
    return "\n".join((_HEAD, _machine(), *sections, how))


def of_starts(size: int, starts: Starts) -> str:
    """The bot's start and memory beside bare discord.py."""

    def row(what: str, part: Callable[[Start], float], shown: str, goal: str) -> str:
        bot, bare = (median(map(part, side)) for side in (starts.bot, starts.bare))
        ratio = median(part(a) / part(b) for a, b in zip(starts.bot, starts.bare, strict=True))
        return f"| {what} | **{ratio:.2f}** | {goal} | {shown.format(bot)} | {shown.format(bare)} |"

    return lines(
        f"## Start and memory, {size:,} members stored",
        "",
        "| | to bare discord.py | goal | the bot | bare |",
        "|---|---|---|---|---|",
        row("process to IDENTIFY", lambda one: one.seconds, "{:.2f} s", "≤ 1.5"),
        row("resident memory when ready", lambda one: one.memory / 2**20, "{:.0f} MiB", "≤ 1.5"),
    )


def of_commands(size: int, found: Found) -> str:
    """Commands and keystrokes beside their floors."""
    return lines(
        f"## {size:,} members and events",
        "",
        "| | p50 | p99 | processor | goal | p50, ms | p99, ms | processor, ms |",
        "|---|---|---|---|---|---|---|---|",
        *(_row(name, found, "p50, p99 ≤ 1.5") for name in COMMANDS),
        *(_row(name, found, "p50 ≤ 1.4") for name in KEYSTROKES),
        "",
        f"Resident memory of the bot after all this: {found.memory / 2**20:.0f} MiB.",
    )


def _row(name: str, found: Found, goal: str) -> str:
    ratios = [
        median(part(one[name]) / part(one[FLOORS[name]]) for one in found.rounds) for part in TIMES
    ]
    times = [median(part(one[name]) for one in found.rounds) * 1000 for part in TIMES]
    if name in FLOORS.values():
        shown = ["1", "1", "1", "the floor"]
    else:
        shown = [f"**{ratios[0]:.2f}**", f"**{ratios[1]:.2f}**", f"{ratios[2]:.2f}", goal]
    return f"| {' | '.join((name, *shown, *(f'{time:.2f}' for time in times)))} |"


def _machine() -> str:
    facts = (
        f"{os.cpu_count()} cores ({platform.machine()})",
        f"{platform.python_implementation()} {platform.python_version()}",
        f"discord.py {discord.__version__}",
        f"SQLite {sqlite3.sqlite_version}",
        f"{platform.system()} {platform.release().split('-')[0]}",
    )
    return lines(f"Machine: {', '.join(facts)}.")


def lines(*every: str) -> str:
    """One line under the other."""
    return "\n".join(every) + "\n"
