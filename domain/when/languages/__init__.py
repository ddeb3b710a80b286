"""The languages that times are read in, by their code. To add one, add its module here."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from domain.when.language import Language
from domain.when.languages.english import ENGLISH
from domain.when.languages.french import FRENCH

LANGUAGES: Mapping[str, Language] = MappingProxyType(
    {language.code: language for language in (ENGLISH, FRENCH)}
)
