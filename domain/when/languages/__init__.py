"""The languages that times are read in, by their code. To add one, add its module here."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from domain.when.language import Language
from domain.when.languages.arabic import ARABIC
from domain.when.languages.catalan import CATALAN
from domain.when.languages.english import ENGLISH
from domain.when.languages.french import FRENCH
from domain.when.languages.german import GERMAN
from domain.when.languages.italian import ITALIAN
from domain.when.languages.portuguese import PORTUGUESE
from domain.when.languages.spanish import SPANISH

LANGUAGES: Mapping[str, Language] = MappingProxyType(
    {
        language.code: language
        for language in (
            *(ENGLISH, FRENCH, GERMAN, ARABIC),
            *(SPANISH, PORTUGUESE, ITALIAN, CATALAN),
        )
    }
)


def languages_for(language: str) -> tuple[str, ...]:
    """The languages to read a time in for someone whose ``language`` (or locale) this is.

    Theirs first, known or not, then all those that are.
    """
    return tuple(dict.fromkeys((language[:2].lower(), *LANGUAGES)))
