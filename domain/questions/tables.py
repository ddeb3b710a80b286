"""The vocabularies that there are, made ready for finding when the first question needs them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from importlib import import_module
from typing import Final

from domain.questions.vocabulary import Index, Vocabulary, index

#: The languages that questions are understood in: ISO 639-1, and Darija in Latin letters.
LANGUAGES: Final = ("en", "fr", "es", "de", "pt", "it", "ca", "nl", "ar", "ary")


@cache
def _index(code: str) -> Index:
    vocabulary: Vocabulary = import_module(f"{__package__}.{code}").VOCABULARY
    return index(vocabulary)


class _Indexes(Mapping[str, Index]):
    """By language; each vocabulary is read when it is first asked for."""

    def __getitem__(self, code: str) -> Index:
        if code not in LANGUAGES:
            raise KeyError(code)
        return _index(code)

    def __iter__(self) -> Iterator[str]:
        return iter(LANGUAGES)

    def __len__(self) -> int:
        return len(LANGUAGES)


INDEXES: Final[Mapping[str, Index]] = _Indexes()


@cache
def empty_words() -> frozenset[str]:
    """The words that say nothing, of every language, folded."""
    return frozenset().union(*(words.empty for words in INDEXES.values()))
