"""The topics that a newcomer can choose from, in the words of the network's own activities."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from domain import concepts
from domain.concepts import subjects

_OFFERED: Final = (
    *("circular-economy", "digital-exclusion", "water", "data-governance", "energy-poverty"),
    *("digitisation", "ecological-transition", "precariousness", "commons", "education"),
    *("food", "housing", "health", "arts", "governance", "coworking", "open-source"),
    *("mobility", "care", "social-economy"),
)
_SUBJECTS: Final = concepts.read(subjects.TABLE)
#: Each topic by its key: its names in English and in French.
TOPICS: Final[Mapping[str, tuple[str, str]]] = {
    key: (_SUBJECTS[key].name("en"), _SUBJECTS[key].name("fr")) for key in _OFFERED
}


def name(topic: str, language: str) -> str:
    """The name of a topic in ``language``, else in English. Raises ``KeyError``."""
    if topic not in TOPICS:
        raise KeyError(topic)
    return _SUBJECTS[topic].name(language)


def keys(written: Iterable[str]) -> frozenset[str]:
    """The topics among what a person wrote, in whichever language they wrote it."""
    found = {concepts.named(text) for text in written}
    return frozenset(key for key in found if key and key in TOPICS)


def others(written: Iterable[str]) -> tuple[str, ...]:
    """What a person wrote that is none of the topics here, in its order."""
    return tuple(text for text in written if concepts.named(text) not in TOPICS)
