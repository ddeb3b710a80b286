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
from fluent.runtime import FluentBundle, FluentResource

from views.texts import DEFAULT, FOLDER, Texts

E = TypeVar("E", bound=StrEnum)


@cache
def _english() -> FluentBundle:
    bundle = FluentBundle([DEFAULT], use_isolating=False)
    for path in sorted((FOLDER / DEFAULT / "commands").glob("*.ftl")):
        bundle.add_resource(FluentResource(path.read_text("utf-8")))
    return bundle


def words(key: str) -> locale_str:
    """The English text of ``key`` in ``commands/``, which knows its key for translation."""
    pattern = _english().get_message(key).value
    if pattern is None:
        raise LookupError(key)
    text, _ = _english().format_pattern(pattern)
    return locale_str(str(text), key=key)


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
        return self._texts.say(language)(key)
