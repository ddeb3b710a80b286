"""Descriptions of commands, options and choices, as Discord shows them in its picker.

They are plain texts, one a line, without variables: a start reads three thousand of them, in all
languages, which takes Fluent's own parser more than the start has.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
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

from views.texts import DEFAULT, FOLDER, Texts

E = TypeVar("E", bound=StrEnum)
_LINE = re.compile(r"^([a-zA-Z][\w-]*) *= *(.+?) *$", re.MULTILINE)


@cache
def descriptions(language: str) -> Mapping[str, str]:
    """What describes commands in ``language``, by key."""
    files = sorted((FOLDER / language / "commands").rglob("*.ftl"))
    return {key: text for one in files for key, text in _LINE.findall(one.read_text("utf-8"))}


def words(key: str) -> locale_str:
    """The English text of ``key`` in ``commands/``, which knows its key for translation."""
    return locale_str(descriptions(DEFAULT)[key], key=key)


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
        return descriptions(language).get(key)  # what only stewards use is described in English
