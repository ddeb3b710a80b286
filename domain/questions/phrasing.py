"""How the phrases of a vocabulary are written: several at once, and in several tables."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import product
from typing import Final

_CHOICE: Final = re.compile(r"\(([^()]*)\)")


def spread(phrase: str) -> list[str]:
    """All that a phrase with choices stands for: "who (can|could) I ask" is two phrases.

    An empty choice leaves the word out: "near (my|) home".
    """
    parts = [part.split("|") for part in _CHOICE.split(phrase)]
    return [" ".join("".join(chosen).split()) for chosen in product(*parts)]


def with_each(starts: str, ends: Sequence[str], *, between: str = "") -> str:
    """Each of the phrases ``starts`` (with commas between them) with each of ``ends`` behind it."""
    return ", ".join(
        f"{start.strip()}{between}{end}" for start in starts.split(",") for end in ends
    )


def joined(*tables: Mapping[str, str]) -> dict[str, str]:
    """The tables as one: a concept that stands in several has the phrases of all of them."""
    concepts: dict[str, str] = {}
    for table in tables:
        for concept, phrases in table.items():
            said = concepts.get(concept)
            concepts[concept] = phrases if said is None else f"{said}, {phrases}"
    return concepts
