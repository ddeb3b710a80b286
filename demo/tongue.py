"""The language of a page: what Discord would say of a visitor, and in which the tour is written.

Importing this teaches simcord to say it: each interaction carries the locale of the page that it
comes from, so that whoever chose no language is spoken to in that of the page.
"""

from __future__ import annotations

from contextvars import ContextVar
from typing import Any

from simcord import interactions

COOKIE = "town-language"
OWN = {"en": "English", "fr": "Français", "es": "Español"}
"""The languages of the page, each by its own name."""
_DISCORDS = {"en": "en-US", "fr": "fr", "es": "es-ES"}
_DATES = {"en": "en-GB", "fr": "fr", "es": "es-ES"}
_SPOKEN: ContextVar[str] = ContextVar("spoken", default="en")


def speak(language: str | None) -> None:
    """From now on in this task it is the page of somebody who reads ``language``, if it is one of ours."""
    _SPOKEN.set(language if language in OWN else "en")


def spoken() -> str:
    """The language of the page that the request at hand comes from."""
    return _SPOKEN.get()


def locale() -> str:
    """That language as Discord calls it."""
    return _DISCORDS[spoken()]


def dates() -> str:
    """The locale in which that page writes dates."""
    return _DATES[spoken()]


_payload = interactions.base_payload


def _in_their_language(*args: Any, **kwargs: Any) -> Any:
    record, payload = _payload(*args, **kwargs)
    return record, {**payload, "locale": locale()}


interactions.base_payload = _in_their_language
