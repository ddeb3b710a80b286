"""What people say they are: a small vocabulary to choose from, and words of their own beside it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from domain import concepts
from domain.concepts import Concept
from domain.concepts import identities as table

#: What can be chosen, by key, in the order in which it is offered.
IDENTITIES: Final[Mapping[str, Concept]] = concepts.read(table.TABLE)


def name(identity: str, language: str) -> str:
    """The name of an identity in ``language``, else in English. Raises ``KeyError``."""
    return IDENTITIES[identity].name(language)


def keys(written: Iterable[str]) -> tuple[str, ...]:
    """The identities among what a person wrote, in whichever language, each once."""
    found = (concepts.named(text) for text in written)
    return tuple(dict.fromkeys(key for key in found if key and key in IDENTITIES))


def others(written: Iterable[str]) -> tuple[str, ...]:
    """What a person wrote in words of their own, in its order."""
    return tuple(text for text in written if concepts.named(text) not in IDENTITIES)


def shown(written: str, language: str) -> str:
    """What a person wrote, in the reader's ``language`` when it is one of ours."""
    key = concepts.named(written)
    return name(key, language) if key and key in IDENTITIES else written
