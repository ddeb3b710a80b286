"""No regular expression of ours becomes slow, whatever it is given: its time grows with the length."""

from __future__ import annotations

import importlib
import re
import re._constants as code  # type: ignore[import-not-found]  # what a pattern is made of
import re._parser as parser  # type: ignore[import-not-found]
import time
from collections.abc import Iterator
from functools import cache
from typing import Any

import pytest

from tests.laws.house import LAYERS, sources

LENGTHS = (20, 26, 1500)
SLOW = 0.002  # seconds for 1,500 characters, where one look at each takes a twentieth of that
GROWTH = 3.0  # times as long for twice the length; 2 is in proportion, 4 its square
_MOST_SIGNS = 8
_END = "\0!"  # what no repetition goes on with
_SHORT = 64  # characters for which nothing takes so long but what grows with each by a factor

METHODS = ("search", "match", "fullmatch", "sub", "split", "findall", "finditer")
ANCHORED = frozenset({"match", "fullmatch"})

BOUNDED: dict[str, str] = {
    "domain.questions.clauses._PAUSE": "a question is read for its first 500 characters",
}
"""Patterns (``domain.text._HOST``) that may grow faster, each with what bounds their text."""


def compiled(value: object, depth: int = 0) -> Iterator[re.Pattern[Any]]:
    """The patterns that a value of a module is, or holds."""
    if isinstance(value, re.Pattern):
        yield value
    elif depth < 2 and isinstance(value, dict):
        yield from (one for each in value.values() for one in compiled(each, depth + 1))
    elif depth < 2 and isinstance(value, list | tuple | set | frozenset):
        yield from (one for each in value for one in compiled(each, depth + 1))


@cache
def patterns() -> dict[str, tuple[re.Pattern[Any], frozenset[str]]]:
    """Every pattern that a module of ours compiles when it is imported, by where it stands, with
    the methods that the module calls on it."""
    found: dict[str, tuple[re.Pattern[Any], frozenset[str]]] = {}
    known: set[re.Pattern[Any]] = set()
    for source in sources("bot", *LAYERS):
        if "re." not in source.text:
            continue
        name = source.path.removesuffix(".py").removesuffix("/__init__").replace("/", ".")
        for called, value in vars(importlib.import_module(name)).items():
            for number, pattern in enumerate(compiled(value)):
                if pattern not in known:
                    known.add(pattern)
                    used = frozenset(
                        re.findall(rf"\b{called}\.({'|'.join(METHODS)})\b", source.text)
                    )
                    place = f"{name}.{called}" + (f"[{number}]" if number else "")
                    found[place] = pattern, used or frozenset({"match", "sub"})
    return found


def _signs(tree: Any) -> Iterator[str]:
    """Letters that the parts of a pattern match."""
    for kind, about in tree:
        if kind in (code.LITERAL, code.NOT_LITERAL):
            yield chr(about)
        elif kind is code.IN:
            yield from _signs([part for part in about if part[0] is not code.NEGATE])
        elif kind is code.RANGE:
            yield chr(about[0])
            yield chr(about[1])
        elif kind is code.CATEGORY:
            yield {"DIGIT": "7", "SPACE": " ", "WORD": "a"}.get(str(about).rpartition("_")[2], "!")
        elif kind is code.ANY:
            yield "x"
        elif kind in (code.MAX_REPEAT, code.MIN_REPEAT, code.POSSESSIVE_REPEAT):
            yield from _signs(about[2])
        elif kind is code.SUBPATTERN:
            yield from _signs(about[3])
        elif kind is code.ATOMIC_GROUP:
            yield from _signs(about)
        elif kind is code.BRANCH:
            for each in about[1]:
                yield from _signs(each)
        elif kind in (code.ASSERT, code.ASSERT_NOT):
            yield from _signs(about[1])


def pumps(pattern: re.Pattern[Any]) -> Iterator[str]:
    """Short texts of the pattern's own signs: repeated, they are what it stumbles over."""
    text = (
        pattern.pattern if isinstance(pattern.pattern, str) else pattern.pattern.decode("latin-1")
    )
    own = list(dict.fromkeys((*_signs(parser.parse(text, pattern.flags & ~re.UNICODE)), *"a7 \n.")))
    own = own[:_MOST_SIGNS]
    yield from own
    yield from (one + other for one, other in zip(own, own[1:] + own[:1], strict=True))
    whole = re.sub(r"[\\^$*+?(){}|\[\]]", "", text)
    yield from (whole[:20], whole[-20:])


def took(pattern: re.Pattern[Any], used: frozenset[str], text: str) -> float:
    """Seconds of the processor for looking at ``text`` as the module does."""
    given: Any = text if isinstance(pattern.pattern, str) else text.encode("utf-8", "ignore")
    began = time.thread_time()
    for method in used & ANCHORED:
        getattr(pattern, method)(given)
    if used - ANCHORED:
        pattern.sub(given[:0], given)
    return time.thread_time() - began


def worst(pattern: re.Pattern[Any], used: frozenset[str] = frozenset({"fullmatch", "sub"})) -> str:
    """What makes ``pattern`` slow, and how much; empty when nothing does."""
    for pump in filter(None, pumps(pattern)):
        for length in LENGTHS:
            if took(pattern, used, pump * (length // len(pump)) + _END) <= SLOW:
                continue
            if length <= _SHORT:
                return f"{length} of {pump!r}: already slow"
            # Others use the processor too: what is slow is slow again.
            once, twice = (
                min(took(pattern, used, pump * (size // len(pump)) + _END) for _ in range(3))
                for size in (length, 2 * length)
            )
            if once > SLOW and twice / once > GROWTH:
                return f"{length} of {pump!r}: {once * 1000:.1f} ms, {twice / once:.1f} times for twice"
    return ""


def test_every_pattern_of_ours_takes_time_in_proportion() -> None:
    assert len(patterns()) > 80
    slow = {name: found for name, one in patterns().items() if (found := worst(*one))}
    broken = [f"{name}: {how}" for name, how in slow.items() if name not in BOUNDED]
    assert not broken, "\n".join(broken)
    assert set(BOUNDED) <= set(slow), f"no longer slow: {sorted(set(BOUNDED) - set(slow))}"


@pytest.mark.parametrize("text", [r"(a+)+$", r"(a|a)*b", r"\s+$", r"[^@!]+@[^@]+", r"(\w+\s?)*:"])
def test_a_slow_pattern_is_seen(text: str) -> None:
    assert worst(re.compile(text))


@pytest.mark.parametrize("text", [r"a+", r"[a-z]{1,63}(?:\.[a-z]{1,63})*", r"https?://\S+", r"^#+"])
def test_a_quick_pattern_passes(text: str) -> None:
    assert worst(re.compile(text)) == ""
