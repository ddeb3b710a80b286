"""Inputs made of others: cut, joined, doubled and disturbed, by a seed."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from functools import cache
from typing import Final

from tests.corpora.shelf import texts

_SIGNS: Final = (
    "\0\r\n\t \\'\"`*_~|<>[](){}@#:;,./-+=%&$!?^0919aAéßİﬁ漢🎉\u0301\u200b\u202e\u2028\ufeff"
)
_MOST: Final = 4000
_BYTES: Final = (
    *(
        b"\0",
        b"\xff",
        b"\xfe\xff",
        b"\xc3",
        b"\r\n",
        b"\r",
        b"\n",
        b"\n ",
        b"\t",
        b'"',
        b"'",
        b"\\",
    ),
    *(b",", b";", b":", b"---\n", b"- ", b"<", b"</", b">", b"]]>", b"<!--", b"<![CDATA[", b"&a;"),
    *(b"&#0;", b"&#xD800;", b"&#99999999;", b"{", b"}", b"[" * 60, b"<a>" * 60, b"9" * 400),
    *(b"1e999", b"NaN", b"null", b"-1", b"x" * 5000, b"\xed\xa0\x80", b"\xf4\x90\x80\x80"),
    *(b"BEGIN:VEVENT\n", b"END:VEVENT\n", b"BEGIN:VTIMEZONE\n", b"END:VCALENDAR\n"),
    *(b"RRULE:FREQ=SECONDLY\n", b"RRULE:FREQ=YEARLY;BYDAY=MO\n", b"DTSTART:00010101T000000\n"),
    *(b"DTSTART:99991231T235959Z\n", b"EXDATE:20260512T170000Z\n", b"DURATION:-P1D\n"),
    *(b"<item>", b"</item>", b"<entry>", b"<title>", b"<link/>", b"<!DOCTYPE a [", b"<?xml "),
)


@cache
def words() -> tuple[str, ...]:
    """Every text of the corpus."""
    return tuple(one.text for one in texts())


@cache
def _octets() -> tuple[bytes, ...]:
    short = (one.encode("utf-8", "surrogatepass") for one in words() if len(one) < 200)
    return (*_BYTES, *short)


def text(chance: random.Random, seeds: Sequence[str]) -> str:
    """A text made of ``seeds`` and the corpus, 4,000 characters at most."""
    made = chance.choice(seeds) if chance.random() < 0.8 else chance.choice(words())
    for _ in range(chance.choice((0, 1, 1, 2, 3, 6))):
        made = chance.choice(_CHANGES)(chance, made, seeds)
    return made[:_MOST]


def _cut(chance: random.Random, made: str, _seeds: Sequence[str]) -> str:
    at = chance.randrange(len(made) + 1)
    return made[:at] + made[at + chance.randint(1, 12) :]


def _put(chance: random.Random, made: str, _seeds: Sequence[str]) -> str:
    at = chance.randrange(len(made) + 1)
    piece = chance.choice(words()) if chance.random() < 0.5 else chance.choice(_SIGNS)
    return made[:at] + piece[:300] + made[at:]


def _strange(chance: random.Random, made: str, _seeds: Sequence[str]) -> str:
    at = chance.randrange(len(made) + 1)
    plane = chance.choice((0x80, 0x800, 0x3000, 0xFFFF, 0x10FFFF))
    return made[:at] + chr(chance.randint(0, plane)) + made[at + 1 :]


def _again(chance: random.Random, made: str, _seeds: Sequence[str]) -> str:
    at = chance.randrange(len(made) + 1)
    piece = made[at : at + chance.randint(1, 20)]
    return made[:at] + piece * chance.choice((2, 3, 10, 100)) + made[at:]


def _joined(chance: random.Random, made: str, seeds: Sequence[str]) -> str:
    return f"{made}{chance.choice((' ', ', ', '', '. ', chr(10)))}{chance.choice(seeds)}"


def _mixed(chance: random.Random, made: str, _seeds: Sequence[str]) -> str:
    parts = made.split(" ")
    chance.shuffle(parts)
    return " ".join(parts)


def _figures(chance: random.Random, made: str, _seeds: Sequence[str]) -> str:
    return "".join(
        str(chance.randint(0, 99999)) if one.isdigit() and chance.random() < 0.3 else one
        for one in made
    )


def _case(chance: random.Random, made: str, _seeds: Sequence[str]) -> str:
    return chance.choice((str.upper, str.lower, str.swapcase, str.title))(made)


_CHANGES: Final[tuple[Callable[[random.Random, str, Sequence[str]], str], ...]] = (
    *(_cut, _put, _put, _strange, _again, _joined, _mixed, _figures, _case),
)


def octets(chance: random.Random, seeds: Sequence[bytes]) -> bytes:
    """Bytes made of ``seeds``: insertions, losses, repetitions, a piece of another."""
    made = chance.choice(seeds)
    if chance.random() < 0.05:
        return chance.randbytes(chance.randint(0, 300))
    for _ in range(chance.randint(1, 6)):
        at, length = chance.randrange(len(made) + 1), chance.randint(0, 60)
        piece = made[at : at + length]
        other = chance.choice(seeds)
        begin = chance.randrange(len(other) + 1)
        fresh = (chance.choice(_octets()), b"", piece * 3, other[begin : begin + 80])
        made = made[:at] + chance.choice(fresh) + made[at + length :]
    return made
