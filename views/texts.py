"""The catalogue: Fluent messages by language, plurals and variables as data.

``Texts.say(language)`` gives a ``Say``; ``say("event-created", title=…)`` gives the
sentence. The language is an argument, never ambient. A language that is not ours
falls back to its base (``pt-BR`` to ``pt``), then to English.

A language is some three thousand messages, of which a day needs a few: each is cut out of its file
at once, which is quick, and parsed when it is first said, which is not.

In the languages of ``WHOLE`` everything is said. In those of ``FOR_MEMBERS`` all that members and
connectors see; what is for stewards alone is said in English. The other folders hold what answers
to questions need: who asks in Dutch is answered in Dutch, and reads everything else in English.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache, cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Protocol

if TYPE_CHECKING:
    from fluent.runtime import FluentBundle

DEFAULT = "en"
WHOLE: Final = ("en", "es", "fr")
FOR_MEMBERS: Final = ("ar", "ca", "de", "it", "pt")
FOLDER = Path(__file__).parent.parent / "locales"
# From its name to the next line that begins with a letter or a comment's sign: all else of a message
# is indented, blank, or the brace that closes it.
_MESSAGE = re.compile(r"^([a-zA-Z][\w-]*) *=.*(?:\n(?![a-zA-Z#]).*)*", re.MULTILINE)


class MissingText(LookupError):
    """No language of the catalogue has this message, or one of its variables was not given."""


class Say(Protocol):
    """Turns a message's key and variables into a sentence of one language."""

    language: str

    def __call__(self, key: str, /, **variables: str | int | float) -> str:
        """The sentence. Raises ``MissingText``."""
        ...

    def has(self, key: str) -> bool:
        """Whether the catalogue knows ``key``."""
        ...


class Texts:
    """Every language of the catalogue, read when it is first spoken."""

    def __init__(self, folder: Path = FOLDER) -> None:
        self._folder = folder
        self._says: dict[str, _Say] = {}

    @property
    def languages(self) -> tuple[str, ...]:
        """The codes of the languages that people, chapters and networks can choose."""
        return tuple(sorted((*WHOLE, *FOR_MEMBERS)))

    @cached_property
    def answered(self) -> tuple[str, ...]:
        """The codes of the languages in which questions are answered."""
        return tuple(sorted(path.name for path in self._folder.iterdir() if path.is_dir()))

    def known(self, language: str | None, *, answering: bool = False) -> str | None:
        """The language of ours that ``language`` (``fr``, ``fr-CA``, ``pt_BR``) means, if any.

        ``answering`` a question, one that is ours for answers only will do.
        """
        if not language:
            return None
        ours = self.answered if answering else self.languages
        if language in ours:
            return language
        code = language.replace("_", "-")
        return next((one for one in (code, code.split("-")[0]) if one in ours), None)

    def say(self, language: str | None, *, answering: bool = False) -> Say:
        """The voice of ``language``, or of English when it is not ours (see ``known``)."""
        code = self.known(language, answering=answering) or DEFAULT
        if code not in self._says:
            fallback = None if code == DEFAULT else self.say(DEFAULT)
            self._says[code] = _Say(code, sources_of(self._folder / code), fallback)
        return self._says[code]


class _Say:
    def __init__(self, language: str, sources: Mapping[str, str], fallback: Say | None) -> None:
        self.language = language
        self._sources = sources
        self._fallback = fallback
        self._constant: dict[str, str] = {}

    @cached_property
    def _bundle(self) -> FluentBundle:
        from fluent.runtime import FluentBundle  # noqa: PLC0415  # not before something is said

        # Isolation marks (U+2068, U+2069) would break links and mentions.
        return FluentBundle([self.language], use_isolating=False)

    def has(self, key: str) -> bool:
        return key in self._sources or (self._fallback is not None and self._fallback.has(key))

    def __call__(self, key: str, /, **variables: str | int | float) -> str:
        if variables:
            return self._resolved(key, variables)
        if key not in self._constant:
            self._constant[key] = self._resolved(key, variables)
        return self._constant[key]

    def _resolved(self, key: str, variables: dict[str, str | int | float]) -> str:
        if key not in self._sources:
            if self._fallback is None:
                raise MissingText(key)
            return self._fallback(key, **variables)
        if not self._bundle.has_message(key):
            self._bundle.add_resource(_parsed(self._sources[key]))
        pattern = self._bundle.get_message(key).value
        if pattern is None:
            raise MissingText(key)
        text, errors = self._bundle.format_pattern(pattern, variables)
        if errors:
            raise MissingText(f"{key}: {errors[0]}")
        return str(text)


def learn() -> None:
    """Read every language now, rather than when somebody is first spoken to in it."""
    texts = Texts()
    for language in texts.languages:
        texts.say(language)("button-confirm")


@cache
def sources_of(folder: Path) -> Mapping[str, str]:
    """Every message below ``folder`` as it is written, by its key; the first of a name counts."""
    found: dict[str, str] = {}
    for path in sorted(folder.rglob("*.ftl")):
        for message in _MESSAGE.finditer(path.read_text("utf-8")):
            found.setdefault(message[1], message[0])
    return found


@cache
def _parsed(source: str) -> Any:
    from fluent.runtime import FluentResource  # noqa: PLC0415

    return FluentResource(source)
