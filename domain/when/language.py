"""The shape of a language's vocabulary. One module of ``domain.when.languages`` fills one in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

Templates = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Language:
    """Everything that reading a language takes; pure data.

    ``words``: category → value → templates (weekday 0 is Monday, unit 0 the second … 6 the year,
    part a name of ``Part``, nth 1 … 5 and -1 for the last, season 0 … 3 from spring).
    ``forms``: meaning (a key of ``domain.when.forms.builds``) → templates, as
    ``domain.when.grammar`` writes them. ``places``: folded city → IANA name, for names that IANA
    spells otherwise. ``day_first``: the order of 05/06, None where both are in use.
    ``week_begins``: the weekdays on which weeks begin where it is spoken; "Sunday of next week" is
    doubtful where they are many. ``doubtful_next``: whether "next Friday" can be two days.
    ``guards``: words that turn what follows into something else ("except", "around"): a time found
    in a sentence right after one is refused.
    ``examples``: what a refusal offers, for ``when``, ``period``, ``duration`` and ``lead``.
    """

    code: str
    day_first: bool | None
    doubtful_next: bool
    words: Mapping[str, Mapping[Any, Templates]]
    forms: Mapping[str, Templates]
    examples: Mapping[str, str]
    places: Mapping[str, str] = field(default_factory=dict)
    guards: frozenset[str] = frozenset()
    week_begins: tuple[int, ...] = (0,)
