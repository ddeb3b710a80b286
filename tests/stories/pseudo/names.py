"""Names and texts of people in another script than that of English, and what is typed with them."""

from __future__ import annotations

from typing import Any, Final

from tests.laws.catalogue import catalogue
from tests.stories.rights.commands import TYPED
from tests.stories.rights.specs import FORM
from views.texts import Texts

_CYRILLIC = str.maketrans(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz",
    "АБЦДЕФГХИЙКЛМНОПЯРСТУВШЖЫЗабцдефгхийклмнопярстувшжыз",
)
# What is written by people, and names of what they wrote; all else is chosen, or read by us.
_WRITTEN: Final = frozenset(
    {
        *("event", "chapter", "project", "page", "decision", "candidate", "reminder", "step"),
        *("title", "text", "query", "what", "reason", "why", "name", "description", "role"),
    }
)
_IN_FORMS: Final = frozenset(
    {
        *("title", "text", "why", "reason", "offer", "outcome", "answer", "summary", "letter"),
        *("results", "lessons", "works", "stops", "needs", "name", "what", "topics"),
    }
)


def cyrillic(text: str) -> str:
    """``text`` letter by letter in Cyrillic: it cannot be mistaken for a text of ours."""
    return text.translate(_CYRILLIC)


def questions() -> list[str]:
    """The examples of questions, in Arabic, in which they are answered."""
    beginning = "answer-example-"
    keys = [entry.key for entry in catalogue("ar") if entry.key.startswith(beginning)]
    return [Texts().say("ar")(key) for key in keys]


def typed(command: str) -> dict[str, Any]:
    """What differs from ``TYPED`` where things are called so."""
    own = TYPED.get(command, {})
    if "question" in own:
        return {"question": questions()[0]}
    return {
        option: cyrillic(value)
        for option, value in own.items()
        if option in _WRITTEN and value != "plain" and isinstance(value, str)
    }


WRITTEN: Final = {
    field: cyrillic(value) if field in _IN_FORMS else value for field, value in FORM.items()
}
"""Every field of a form, with something to say in it."""
