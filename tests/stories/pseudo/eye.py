"""What Discord is told that people read, and which of it is in plain Latin letters."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any, Final

from babel import Locale

from domain.rights import COMMANDS
from tests.stories.conftest import Town
from tests.stories.pseudo.locale import WIDE

DATA: Final = frozenset(
    {
        *("Europe", "Paris", "Lisbon", "UTC"),  # time zones, by the names that they have everywhere
        *("Lyon", "Auvergne", "Alpes", "Lille", "Hauts", "France", "Berlin"),  # towns, regions
        *("English", "Deutsch", "italiano"),  # languages, each as those who speak it call it
        "min",  # the sign of the minute, with which a length can be typed in every language
        # What people of the stories called things, typed, and asked.
        *("Ouishare", "money", "clay", "abc", "Les", "Capucins"),
    }
)
"""Words that are no text of ours, and the same in every language."""

Judge = Callable[[str], list[str]]
"""What is wrong with a text: the words that should not be in it."""

_SPOKEN = ("content", "title", "description", "name", "text", "label", "placeholder", "topic")
_UNSEEN = frozenset({"emoji", "allowed_mentions", "message_reference"})
_INPUT = 4  # the component in which people write
_COMMANDS = "|".join(sorted(map(re.escape, COMMANDS), key=len, reverse=True))
_NOT_LANGUAGE = re.compile(
    r"```.*?```|`[^`]*`"  # code
    r"|(?:https?|webcal)://[^\s)\]>]+|[\w.-]+\.test\b|\]\([^)]*\)"  # addresses
    rf"|<[^<>]*>|/(?:{_COMMANDS})\b"  # mentions, moments and commands
    r"|دور connector",  # as the role is called in Arabic
    re.DOTALL,
)
_WORD = re.compile(r"[^\W\d_]{3,}")


def foreign(text: str, known: frozenset[str] = DATA) -> list[str]:
    """The words of ``text`` in plain Latin letters that stand outside of code, addresses, mentions."""
    words = _WORD.findall(_NOT_LANGUAGE.sub(" ", text))
    return [word for word in words if word.isascii() and word not in known]


def foreign_to_members(text: str) -> list[str]:
    """The same, with the words that only stewards are to read: to others they would be in English."""
    return foreign(text) + WIDE.findall(text)


def english_dates(language: str) -> Judge:
    """Sees English names of days and months, and words of lists, where ``language`` has others."""
    ours, theirs = _names("en") | {"and", "or", "today", "tomorrow"}, _names(language)

    def judge(text: str) -> list[str]:
        words = _WORD.findall(_NOT_LANGUAGE.sub(" ", text))
        return [one for one in words if one in ours and one not in theirs]

    return judge


def _names(language: str) -> set[str]:
    locale = Locale.parse(language)
    calendars = (locale.days, locale.months)
    return {
        name
        for calendar in calendars
        for width in ("wide", "abbreviated")
        for name in calendar["format"][width].values()
    }


def spoken(body: Any, of: str = "") -> Iterator[str]:
    """Every text in the body of a request that people read; ``of`` names the list it stands in."""
    if isinstance(body, list):
        for one in body:
            yield from spoken(one, of)
    elif isinstance(body, dict):
        # The value of a field or of a text in a form is read; that of an option is for us alone.
        valued = of == "fields" or body.get("type") == _INPUT
        for key, value in body.items():
            if key in _UNSEEN:
                continue
            if isinstance(value, str):
                read = key in _SPOKEN or (valued and key == "value")
                if read or (of == "entity_metadata" and key == "location"):
                    yield value
            else:
                yield from spoken(value, of=key)


class Eye:
    """Reads along with the people of a town, from the moment it is opened."""

    def __init__(self, town: Town, judge: Judge) -> None:
        self._requests, self._judge = town.env.http_requests, judge
        self._at = len(self._requests)
        self.read = 0

    def fresh(self) -> list[Any]:
        """The bodies of what Discord was told since the last look, but for the picker of commands."""
        new, self._at = self._requests[self._at :], len(self._requests)
        return [one.json for one in new if "/commands" not in one.path and one.json]

    def look(self, bodies: list[Any]) -> list[str]:
        """What is wrong in ``bodies``, each with the text around it."""
        found = []
        for text in spoken(bodies):
            self.read += 1
            if words := self._judge(text):
                found.append(f"{', '.join(words)} in {text[:200]!r}")
        return found
