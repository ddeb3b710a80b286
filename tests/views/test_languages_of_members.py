"""Every sentence of every language that people choose can be said, whatever stands in it."""

from __future__ import annotations

import itertools
import math
import re
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Final

import pytest
from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl
from fluent.syntax.visitor import Visitor

from domain.evening import read_count
from domain.kinship import means_none
from domain.leads import LeadsUnreadable, read_leads
from views.commands import descriptions
from views.texts import FOLDER, Say, Texts, sources_of

NUMBERS: Final = (0, 1, 2, 3, 11, 100)
"""Each falls into another category of plurals in Arabic, the language that has the most."""
PLURALS: Final = frozenset({"zero", "one", "two", "few", "many", "other"})
TEXT: Final = "Ana-Zoë"
MOST: Final = 120
"""So many ways to say one sentence are tried together; of more, each pair of variables is."""
LEFT_OVER: Final = re.compile(r"[{}]|\S {2,}\S|\$[a-z]|->|\*\[|\(\s|\s\)|\(\)|\*{4}|[,،]\s*[,،]")
"""What Fluent writes itself, and what an empty part leaves behind: two spaces, empty brackets."""

Value = str | int


class _Choices(Visitor):  # type: ignore[misc]  # fluent.syntax has no types
    """The variables of a message, each with the words and numbers by which it chooses."""

    def __init__(self) -> None:
        self.found: dict[str, set[str]] = {}

    def visit_VariableReference(self, node: ftl.VariableReference) -> None:
        self.found.setdefault(node.id.name, set())

    def visit_SelectExpression(self, node: ftl.SelectExpression) -> None:
        if isinstance(node.selector, ftl.VariableReference):
            keys = self.found.setdefault(node.selector.id.name, set())
            for variant in node.variants:
                key = variant.key
                keys.add(key.name if isinstance(key, ftl.Identifier) else key.value)
        self.generic_visit(node)


def plausible(source: str) -> dict[str, tuple[Value, ...]]:
    """What each variable of a message can be: every word that it asks for, a text, numbers."""
    if "->" not in source:  # to parse what chooses nothing would take most of the time
        return dict.fromkeys(re.findall(r"\$([a-zA-Z][\w-]*)", source), (TEXT,))
    choices = _Choices()
    choices.visit(FluentParser(with_spans=False).parse(source))
    return {name: _values(keys) for name, keys in choices.found.items()}


def _values(keys: set[str]) -> tuple[Value, ...]:
    counted = {int(key) for key in keys if key.lstrip("-").isdecimal()}
    words = keys - PLURALS - {key for key in keys if key.lstrip("-").isdecimal()}
    numeric = bool(counted) or bool(keys & PLURALS - {"other"})
    numbers = sorted(counted | {*NUMBERS}) if numeric else []
    return (*numbers, *sorted(words), *(() if numeric else (TEXT,)))


def ways(values: Mapping[str, tuple[Value, ...]]) -> Iterator[dict[str, Value]]:
    """Every combination of ``values``; of very many, every combination of each two variables."""
    if math.prod(len(one) for one in values.values()) <= MOST:
        yield from (
            dict(zip(values, one, strict=True)) for one in itertools.product(*values.values())
        )
        return
    turns = itertools.count()
    for first, second in itertools.combinations(values, 2):
        for one, two in itertools.product(values[first], values[second]):
            turn = next(turns)
            others = {name: every[turn % len(every)] for name, every in values.items()}
            yield {**others, first: one, second: two}


def faults(key: str, source: str, say: Say) -> Iterator[str]:
    """What is wrong with a message, once for each thing that is."""
    told = set[str]()
    for given in ways(plausible(source)):
        text = say(key, **given)
        found = LEFT_OVER.search(text)
        left = found[0] if found else "" if text.strip() else "nothing"
        if left and left not in told:
            told.add(left)
            yield f"{key}: {left!r} in {text!r}, said with {given}"


QUOTED: Final = re.compile(r"[«“„]\s*([^«»“”„]+?)\s*[»”“]")


def _reads_leads(text: str) -> bool:
    try:
        return read_leads(text) is not None
    except LeadsUnreadable:
        return False


def _reads_count(text: str) -> bool:
    count = read_count(text)
    return count is not None and count.roughly is (text != "35")


READERS: Final[dict[str, Callable[[str], bool]]] = {
    "refusal-leads-unreadable": _reads_leads,
    "opt-chapter-reminders": _reads_leads,
    "refusal-count-refused": _reads_count,
    "recap-hint-attendance": _reads_count,
    "checkin-count-example": _reads_count,
    "refusal-own-kin": means_none,
    "opt-chapter-parent": means_none,
    "opt-chapter-mentor": means_none,
}
"""Texts with examples of what one can write, and what reads it."""


@pytest.mark.parametrize("language", Texts().languages)
@pytest.mark.parametrize("key", READERS)
def test_what_is_given_as_an_example_is_read(language: str, key: str) -> None:
    facts: dict[str, Value] = {"text": "", "most": 9, "chapter": "", "relation": "parent"}
    said = descriptions(language).get(key) or Texts().say(language)(key, **facts)
    examples = [one for one in QUOTED.findall(said) if one.strip()]
    assert examples, said
    assert all(READERS[key](one) for one in examples), examples


@pytest.mark.parametrize("language", Texts().languages)
def test_every_sentence_is_said_whole_whatever_stands_in_it(language: str) -> None:
    say = Texts().say(language)
    sources = sources_of(FOLDER / language)
    assert sources
    broken = [fault for key, source in sources.items() for fault in faults(key, source, say)]
    assert not broken, f"locales/{language}:\n" + "\n".join(broken)


def test_what_a_sentence_leaves_behind_is_seen(tmp_path: Path) -> None:
    wrong = {
        "braces": '{ $name } { "{" }',
        "spaces": 'It is { $late ->\n    [yes] late\n   *[no] {""}\n} today',
        "empty": '{ $seats ->\n    [0] {""}\n    [one] a seat\n   *[other] seats\n}',
        "inside": "{ $who ->\n    [all] { $free ->\n        [3] , ,\n       *[other] x\n    }\n   *[one] y\n}",
    }
    right = {"fine": "{ $free ->\n    [one] one seat\n   *[other] { $free } seats\n} at { $place }"}
    (tmp_path / "en").mkdir()
    written = "\n".join(f"{key} = {text}" for key, text in (wrong | right).items())
    (tmp_path / "en" / "made_up.ftl").write_text(written, "utf-8")
    say, sources = Texts(tmp_path).say("en"), sources_of(tmp_path / "en")
    assert set(sources) == wrong.keys() | right.keys()
    seen = {key for key, source in sources.items() if list(faults(key, source, say))}
    assert seen == wrong.keys()


def test_a_variable_is_every_word_and_number_that_is_asked_for() -> None:
    source = "a = { $who ->\n    [host] x\n   *[other] { $n ->\n    [7] y\n   *[many] { $t }\n}\n}"
    assert plausible(source) == {
        "who": ("host", TEXT),
        "n": (0, 1, 2, 3, 7, 11, 100),
        "t": (TEXT,),
    }


def test_of_very_many_ways_each_pair_is_tried() -> None:
    values: dict[str, tuple[Value, ...]] = dict.fromkeys("abcd", NUMBERS)
    tried = list(ways(values))
    assert len(tried) < len(NUMBERS) ** 4
    for one, two in itertools.combinations(values, 2):
        assert {(way[one], way[two]) for way in tried} == {*itertools.product(NUMBERS, NUMBERS)}
