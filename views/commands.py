"""Descriptions of commands, options and choices, as Discord shows them in its picker."""

from __future__ import annotations

from enum import StrEnum
from functools import cache
from typing import TypeVar

from discord import Locale
from discord.app_commands import (
    Choice,
    TranslationContextTypes,
    Translator,
    locale_str,
)
from fluent.runtime import FluentBundle

from views.texts import DEFAULT, FOLDER, Texts, bundle_of

E = TypeVar("E", bound=StrEnum)


@cache
def _descriptions(language: str) -> FluentBundle:
    """Only what describes commands: a start needs no more of a language."""
    return bundle_of(FOLDER / language / "commands", language)


def _text(key: str, language: str) -> str:
    pattern = _descriptions(language).get_message(key).value
    if pattern is None:
        raise LookupError(key)
    text, _ = _descriptions(language).format_pattern(pattern)
    return str(text)


def words(key: str) -> locale_str:
    """The English text of ``key`` in ``commands/``, which knows its key for translation."""
    return locale_str(_text(key, DEFAULT), key=key)


def choices(
    family: type[E], prefix: str, *, leave_out: frozenset[E] = frozenset()
) -> list[Choice[str]]:
    """The choices of an option, from an enumeration; texts ``<prefix>-<value>``."""
    return [
        Choice(name=words(f"{prefix}-{one.value}"), value=one.value)
        for one in family
        if one not in leave_out
    ]


class Translations(Translator):
    """Answers Discord's locales that we speak; the others see English."""

    def __init__(self, texts: Texts) -> None:
        self._texts = texts

    async def translate(
        self, string: locale_str, locale: Locale, context: TranslationContextTypes
    ) -> str | None:
        """The text in ``locale``, or ``None`` for the default."""
        key, language = string.extras.get("key"), self._texts.known(locale.value)
        if key is None or language is None or language == DEFAULT:
            return None
        return _text(key, language)
