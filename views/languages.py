"""Languages by name: *français* is ``fr`` to the machine and *French* to an English reader."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from babel import Locale, UnknownLocaleError

from domain import names
from domain.folding import fold
from views.texts import Say

_BETWEEN = re.compile(r"[,;/&\n،؛]|\s(?:and|et|y|und|e|ed|i|و)(?=\s)", re.IGNORECASE)
_MOST = 10
# Names that people use, and that stand in no list of languages as they say them.
_BESIDES = {"amazigh": "zgh", "tamazight": "zgh", "darija": "ary", "mandarin": "zh"}
# Those whose own names are read too: each takes a table of its own, which takes a while to load.
_OWN = "ar ca cs da de el en es eu fa fi fr gl he hi hu it ja ko nl pl pt ro ru sv tr uk zh"
_COMMON = 2  # letters in the codes of the languages that most people speak


def name(code: str, say: Say) -> str:
    """The name of the language ``code`` in the reader's; the code itself when it has none."""
    try:
        found = Locale.parse(code.replace("-", "_")).get_display_name(say.language.split("-")[0])
    except (ValueError, UnknownLocaleError):
        found = None
    return str(found or code)


def own_name(code: str) -> str:
    """A language in its own words, such as *français*."""
    return str(Locale.parse(code.replace("-", "_")).get_display_name() or code)


def read(text: str, say: Say) -> tuple[str, ...]:
    """The codes of the languages that a text names, such as *French, Arabic and Catalan*.

    By code, in the reader's language, in English or in their own; the first ten, each once.
    Raises ``NotFound`` with the nearest names.
    """
    asked = [one for one in (part.strip() for part in _BETWEEN.split(text)) if one]
    found = dict.fromkeys(_read_one(one, say) for one in asked)
    return tuple(found)[:_MOST]


def _read_one(text: str, say: Say) -> str:
    reader = say.language.split("-")[0]
    named = _all_names(reader)
    folded = fold(text)
    if folded in named:
        return named[folded]
    tables = (Locale("en").languages, Locale(reader).languages)
    pairs = [one for table in tables for one in table.items() if len(one[0]) == _COMMON]
    meant: str = names.resolve(text, pairs, what="language")
    return meant


@cache
def _all_names(reader: str) -> dict[str, str]:
    """Every language of the world by its code and by its folded names, the shortest code first."""
    found = dict(_BESIDES)
    known = sorted(Locale("en").languages, key=lambda code: (len(code), code))
    spoken = [code for code in known if code.isalpha()]
    for code in spoken:
        found.setdefault(code, code)
        for tongue in (reader, "en", "fr"):
            if called := Locale(tongue).languages.get(code):
                found.setdefault(fold(called), code)
    for code in _OWN.split():
        found.setdefault(fold(Locale(code).get_display_name() or code), code)
    found.pop("", None)
    return found


def find(text: str, codes: Iterable[str], say: Say) -> str | None:
    """Which of ``codes`` the text names: by code, in the reader's language, or in its own."""
    asked = fold(text)
    for code in codes:
        if asked in {fold(code), fold(name(code, say)), fold(own_name(code))}:
            return code
    return None
