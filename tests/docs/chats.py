"""The conversations in the manuals, read: fenced blocks of the language ``chat``.

A line is one of these; what is indented below it goes on with it::

    Amal: /event list when: this week     what somebody types; options as Discord shows them
    Amal in #lyon: hello                  the same in another room than the square
    Amal presses Going                    a button of the message that was shown last
    Amal chooses Ouimake Brest            an option of its list, or several: One + Another
    Amal writes                           the form that is open, a line below for each field:
      Your city: Paris
    bot: You are coming … remind you      what is answered to it; … stands for anything
    bot in #lyon: A chapter begins …      what the bot said there, the latest that fits
    bot to Amal: … welcome …              the same in somebody's direct messages
    (two hours later)                     time passes

French pages say it in French: *appuie sur*, *choisit*, *écrit*, *dans*, *à*, *plus tard*.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

FENCE = re.compile(r"^( *)```(\w*)[^\n]*\n(.*?)^\1```$", re.MULTILINE | re.DOTALL)
_SPOKEN = re.compile(r"^(\w+)(?: (?:in|dans) (#[\w-]+)| (?:to|à) (\w+))?\s*: ?(.+)$", re.DOTALL)
_DONE = re.compile(r"^(\w+) (presses|appuie sur|chooses|choisit) (.+)$", re.DOTALL)
_WRITES = re.compile(r"^(\w+) (?:writes|écrit)$")
_LATER = re.compile(r"^\((\w+) (\w+) (?:later|plus tard)\)$")
_NUMBERS = {
    **dict.fromkeys(("a", "an", "one", "un", "une"), 1),
    **dict.fromkeys(("two", "deux"), 2),
    **dict.fromkeys(("three", "trois"), 3),
}
_UNITS = {
    **dict.fromkeys(("minute", "minutes"), timedelta(minutes=1)),
    **dict.fromkeys(("hour", "hours", "heure", "heures"), timedelta(hours=1)),
    **dict.fromkeys(("day", "days", "jour", "jours"), timedelta(days=1)),
    **dict.fromkeys(("week", "weeks", "semaine", "semaines"), timedelta(weeks=1)),
}
BOT = "bot"


class Unreadable(ValueError):
    """A line that is none of those that a conversation has."""


@dataclass(frozen=True, slots=True)
class Types:
    """``who`` types ``text`` in ``room``, a command or words."""

    who: str
    text: str
    room: str = "#square"


@dataclass(frozen=True, slots=True)
class Presses:
    """``who`` presses the button ``label`` of what was shown last."""

    who: str
    label: str


@dataclass(frozen=True, slots=True)
class Chooses:
    """``who`` chooses the ``options`` in a list of what was shown last."""

    who: str
    options: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Writes:
    """``who`` fills the form that is open: text by the label of the field."""

    who: str
    fields: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Reads:
    """The bot answers with ``text``, in which ``…`` stands for anything.

    In ``room`` or to ``person``, when either is named: then in the latest message that fits.
    """

    text: str
    room: str | None = None
    person: str | None = None


@dataclass(frozen=True, slots=True)
class Passes:
    """Time goes by."""

    span: timedelta


Act = Types | Presses | Chooses | Writes | Reads | Passes


@dataclass(frozen=True, slots=True)
class Line:
    """An act and where it stands, counted from 1."""

    path: Path
    number: int
    act: Act


def blocks(path: Path, language: str) -> Iterator[tuple[int, str]]:
    """The fenced blocks of that language on a page, each with the number of its first line."""
    text = path.read_text("utf-8")
    for found in FENCE.finditer(text):
        if found[2] == language:
            yield text.count("\n", 0, found.start(3)) + 1, found[3]


def typed(text: str) -> list[str]:
    """The commands that are typed in a part of a page, without their options."""
    found = re.findall(
        r"^\w+(?: (?:in|dans) #[\w-]+)?\s*: (/[a-z -]+?)(?= [a-z_]+: |$)", text, re.MULTILINE
    )
    return [one.strip() for one in found]


def conversation(path: Path) -> list[Line]:
    """Everything that is said on a page, from top to bottom. Raises ``Unreadable``."""
    return [line for start, text in blocks(path, "chat") for line in lines(path, start, text)]


def lines(path: Path, start: int, text: str) -> Iterator[Line]:
    """What a block says that begins at the line ``start`` of a page. Raises ``Unreadable``."""
    for number, first, below in _gathered(text):
        try:
            yield Line(path, start + number, read(first, below))
        except (Unreadable, KeyError, ValueError) as error:
            raise Unreadable(f"{path.name}:{start + number}: {first!r} ({error})") from error


def _gathered(text: str) -> Iterator[tuple[int, str, list[str]]]:
    """Each line that is not indented with those below it that are, and its number from 0."""
    found: list[tuple[int, str, list[str]]] = []
    for number, line in enumerate(text.splitlines()):
        if line.startswith(" ") and found:
            found[-1][2].append(line.strip())
        elif line.strip():
            found.append((number, line.strip(), []))
    yield from found


def read(first: str, below: list[str]) -> Act:
    """What one line says, with what is indented below it. Raises ``Unreadable``."""
    if writes := _WRITES.match(first):
        fields = (re.split(r"\s*: ", line, maxsplit=1) for line in below)
        return Writes(writes[1], tuple((label, said) for label, said in fields))
    if later := _LATER.match(first):
        number = _NUMBERS.get(later[1]) or int(later[1])
        return Passes(number * _UNITS[later[2]])
    whole = " ".join((first, *below))
    if spoken := _SPOKEN.match(whole):
        who, room, person, text = spoken.groups()
        if who == BOT:
            return Reads(text, room, person)
        return Types(who, text, *([room] if room else []))
    if done := _DONE.match(whole):
        who, verb, what = done.groups()
        if verb in {"presses", "appuie sur"}:
            return Presses(who, what)
        return Chooses(who, tuple(what.split(" + ")))
    raise Unreadable("none of the lines of a conversation")
