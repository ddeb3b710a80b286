"""A small grammar: templates in, every reading of a run of tokens out.

A vocabulary is a table from a meaning to the templates that say it::

    "day.next": ("[on] next {weekday}", "~next {weekday}")

In a template, words stand for themselves (folded like the text), ``[…]`` may be left out,
``(a|b)`` is a choice, ``{category}`` or ``{label:category}`` is a part, and a leading ``~``
keeps the template for texts given whole: it is too short to be looked for in a sentence.
The name before the dot is the category that the meaning belongs to.

The parser finds *all* readings (a chart over tries, no backtracking without memory), so that
a text with two meanings is seen to have two; its work is bounded by the length of the text.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable, Iterable, Mapping
from dataclasses import dataclass
from sys import intern
from types import MappingProxyType
from typing import Any

from domain.when.text import Token, tokenise

Build = Callable[[Mapping[str, Any]], Hashable | None]
Found = tuple[int, Hashable]  # where a reading ends, and what it means
Native = Callable[[tuple[Token, ...], int], Iterable[Found]]

_NUMBER, _ANY = "<number>", "<any>"
# What native parts begin with that are no numbers.
_OPENINGS = MappingProxyType(
    {
        **dict.fromkeys(("iana", "abbreviation", "place", "tight"), frozenset({_ANY})),
        "march": frozenset({"marc"}),
    }
)
_NOTHING: Any = MappingProxyType({})  # read only: whoever adds begins a dictionary of its own
_PIECES = re.compile(r"\{[^}]*\}|[\[\]()|]|[^\s\[\]()|{}]+")


class _Node:
    """Made by the hundred thousand, and most hold one thing: what is empty is shared."""

    __slots__ = ("builds", "parts", "words")

    def __init__(self) -> None:
        self.words: dict[str, _Node] = _NOTHING
        self.parts: dict[tuple[str, str], _Node] = _NOTHING
        self.builds: tuple[Build, ...] = ()

    def after(self, step: Step) -> _Node:
        """The node to which ``step`` leads, made if there is none."""
        if isinstance(step, str):
            if not self.words:
                self.words = {}
            return self.words.setdefault(intern(step), _Node())
        if not self.parts:
            self.parts = {}
        return self.parts.setdefault(step, _Node())


Step = tuple[str, str] | str  # a part as (label, category), or a word


class _Template:
    """Expands one template into the flat sequences of steps that it stands for."""

    def __init__(self, template: str) -> None:
        self._pieces = _PIECES.findall(template)
        self._at = 0

    def sequences(self) -> list[tuple[Step, ...]]:
        return self._choice(closing="")

    def _choice(self, closing: str) -> list[tuple[Step, ...]]:
        done: list[tuple[Step, ...]] = []
        current: list[tuple[Step, ...]] = [()]
        while self._at < len(self._pieces):
            piece = self._pieces[self._at]
            self._at += 1
            if piece == closing:
                return done + current
            if piece == "|":
                done, current = done + current, [()]
            else:
                steps = self._step(piece)
                current = [head + tail for head in current for tail in steps]
        if closing:
            raise ValueError(f"template without its {closing}: {self._pieces}")
        return done + current

    def _step(self, piece: str) -> list[tuple[Step, ...]]:
        if piece == "[":
            return [(), *self._choice("]")]
        if piece == "(":
            return self._choice(")")
        if piece.startswith("{"):
            label, _, category = piece[1:-1].rpartition(":")
            return [((label or category, category),)]
        if piece in {".", ","}:  # silent elsewhere, meant here
            return [(piece,)]
        return [tuple(token.text for token in tokenise(piece))]


@dataclass(frozen=True, slots=True)
class Grammar:
    """The compiled templates of one language."""

    roots: Mapping[str, _Node]
    natives: Mapping[str, Native]
    openings: Mapping[str, frozenset[str]]  # the words that a category can begin with

    def may_open(self, category: str, token: Token) -> bool:
        """Whether ``category`` can begin with ``token``: most cannot, and looking ends there."""
        openings = self.openings[category]
        return (
            token.text in openings
            or _ANY in openings
            or (token.kind == "number" and _NUMBER in openings)
        )

    def parse(self, tokens: tuple[Token, ...]) -> Chart:
        """A chart of ``tokens``, filled as it is asked."""
        return Chart(self, tokens)


class Chart:
    """The readings of one text, remembered by category and place."""

    def __init__(self, grammar: Grammar, tokens: tuple[Token, ...]) -> None:
        self._grammar = grammar
        self._tokens = tokens
        self._known: dict[tuple[str, int], tuple[Found, ...]] = {}

    def readings(self, category: str, start: int) -> tuple[Found, ...]:
        """Every (end, value) that ``category`` can be from token ``start`` on."""
        key = (category, start)
        known = self._known.get(key)
        if start >= len(self._tokens) or not self._grammar.may_open(category, self._tokens[start]):
            return ()
        if known is None:
            known = self._known[key] = tuple(dict.fromkeys(self._read(category, start)))
        return known

    def whole(self, category: str) -> tuple[Hashable, ...]:
        """Every value that ``category`` can have when it must use each token."""
        last = len(self._tokens)
        return tuple(value for end, value in self.readings(category, 0) if end == last)

    def _read(self, category: str, start: int) -> Iterable[Found]:
        native = self._grammar.natives.get(category)
        if native is not None:
            yield from native(self._tokens, start)
        root = self._grammar.roots.get(category)
        if root is not None:
            yield from self._walk(root, start, {})

    def _walk(self, node: _Node, at: int, slots: dict[str, Any]) -> Iterable[Found]:
        for build in node.builds:
            value = build(slots)
            if value is not None:
                yield at, value
        if at == len(self._tokens):
            return
        following = node.words.get(self._tokens[at].text)
        if following is not None:
            yield from self._walk(following, at + 1, slots)
        for (label, category), following in node.parts.items():
            for end, value in self.readings(category, at):
                yield from self._walk(following, end, {**slots, label: value})


def compile_grammar(
    tables: Iterable[Mapping[str, Iterable[str]]],
    words: Mapping[str, Mapping[Any, Iterable[str]]],
    builds: Mapping[str, Build],
    natives: Mapping[str, Native],
    *,
    whole: bool,
    like: Grammar | None = None,
) -> Grammar:
    """Compile templates by meaning (``tables``) and values by category (``words``).

    ``whole`` keeps the ``~`` templates; of ``like``, made of the same with them, are taken the
    categories that have none. Raises ``KeyError`` for a meaning that ``builds`` does not know, and
    ``ValueError`` for a template that does not close or a category that can begin with itself.
    """
    said: dict[str, list[tuple[Build, Iterable[str]]]] = {}
    for table in tables:
        for meaning, templates in table.items():
            said.setdefault(meaning.partition(".")[0], []).append((builds[meaning], templates))
    for category, values in words.items():
        known = said.setdefault(category, [])
        known += ((_constant(value), templates) for value, templates in values.items())
    roots: dict[str, _Node] = {}
    for category, meanings in said.items():
        if like is not None and not any(_short(templates) for _, templates in meanings):
            roots[category] = like.roots[category]
            continue
        root = roots[category] = _Node()
        for build, templates in meanings:
            _add(root, templates, build, whole)
        _merge(root, {})
    openings = {name: _OPENINGS.get(name, frozenset({_NUMBER})) for name in natives}
    for category in roots:
        _open(category, roots, openings, ())
    return Grammar(roots, natives, openings)


def _open(
    category: str,
    roots: Mapping[str, _Node],
    openings: dict[str, frozenset[str]],
    above: tuple[str, ...],
) -> frozenset[str]:
    """Work out what ``category`` begins with, in ``openings``, and refuse that it be itself."""
    if category in above:
        raise ValueError(f"{category} begins with itself: {above}")
    if category not in openings:
        firsts = [_open(c, roots, openings, (*above, category)) for _, c in roots[category].parts]
        openings[category] = frozenset(roots[category].words).union(*firsts)
    return openings[category]


def _short(templates: Iterable[str]) -> bool:
    return any(template.startswith("~") for template in templates)


def _merge(node: _Node, known: dict[Hashable, _Node]) -> _Node:
    """The one node of those ``known`` from which all goes on as from this one; what follows it is
    merged too. Half of the templates end alike."""
    words = [(word, _merge(after, known)) for word, after in node.words.items()]
    parts = [(part, _merge(after, known)) for part, after in node.parts.items()]
    node.words, node.parts = dict(words) or _NOTHING, dict(parts) or _NOTHING
    return known.setdefault((tuple(words), tuple(parts), node.builds), node)


def _constant(value: Hashable) -> Build:
    return lambda _slots: value


def _add(root: _Node, templates: Iterable[str], build: Build, whole: bool) -> None:
    for template in templates:
        if template.startswith("~") and not whole:
            continue
        for sequence in _Template(template.removeprefix("~")).sequences():
            node = root
            for step in sequence:
                node = node.after(step)
            if node is not root and build not in node.builds:
                node.builds += (build,)
