"""Languages by name: *français* is ``fr`` to the machine and *French* to an English reader."""

from __future__ import annotations

from collections.abc import Iterable

from babel import Locale, UnknownLocaleError

from domain.folding import fold
from views.texts import Say


def name(code: str, say: Say) -> str:
    """The name of the language ``code`` in the reader's; the code itself when it has none."""
    try:
        found = Locale.parse(code.replace("-", "_")).get_display_name(say.language.split("-")[0])
    except (ValueError, UnknownLocaleError):
        found = None
    return str(found or code)


def find(text: str, codes: Iterable[str], say: Say) -> str | None:
    """Which of ``codes`` the text names: by code, in the reader's language, or in its own."""
    asked = fold(text)
    for code in codes:
        own = Locale.parse(code.replace("-", "_")).get_display_name() or code
        if asked in {fold(code), fold(name(code, say)), fold(own)}:
            return code
    return None
