"""The topics that a newcomer can choose from, in the words of the network's own activities."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from domain.folding import fold

#: Each topic by a key that is stored nowhere: its names in English and in French.
TOPICS: Final[dict[str, tuple[str, str]]] = {
    "circular-economy": ("circular economy", "économie circulaire"),
    "digital-exclusion": ("digital exclusion", "exclusion numérique"),
    "water": ("water", "eau"),
    "data-governance": ("data governance", "gouvernance des données"),
    "energy-poverty": ("energy poverty", "précarité énergétique"),
    "digitisation": ("digitisation", "numérisation"),
    "ecological-transition": ("ecological transition", "transition écologique"),
    "precariousness": ("precariousness", "précarité"),
    "commons": ("commons", "communs"),
    "education": ("education", "éducation"),
    "food": ("food", "alimentation"),
    "housing": ("housing", "logement"),
    "health": ("health", "santé"),
    "arts": ("arts", "arts"),
    "governance": ("governance", "gouvernance"),
    "coworking": ("coworking", "coworking"),
    "open-source": ("open source", "logiciel libre"),
    "mobility": ("mobility", "mobilités"),
    "care": ("care", "soin"),
    "social-economy": ("social economy", "économie sociale"),
}


def name(topic: str, language: str) -> str:
    """The name of a topic: French when ``language`` is, else English. Raises ``KeyError``."""
    english, french = TOPICS[topic]
    return french if language.lower().startswith("fr") else english


def keys(written: Iterable[str]) -> frozenset[str]:
    """The topics among what a person wrote, in whichever language they wrote it."""
    said = {fold(text) for text in written}
    return frozenset(key for key, names in TOPICS.items() if said & {fold(one) for one in names})


def others(written: Iterable[str]) -> tuple[str, ...]:
    """What a person wrote that is none of the topics here, in its order."""
    known = {fold(one) for names in TOPICS.values() for one in names}
    return tuple(text for text in written if fold(text) not in known)
