"""Every view says what it says in the words of the catalogue, whatever it is given.

What the walk through the town does not come by: values made up from the types of what is shown, of
every notice, every refusal, every alert.
"""

from __future__ import annotations

import dataclasses
import importlib
import inspect
import pkgutil
import re
import typing
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Final

import discord
import pytest
from babel import UnknownLocaleError

import views
from domain.errors import Refusal
from domain.notices import Addressed, Alert, Message
from tests.laws.catalogue import catalogue
from tests.laws.test_catalogue import FOR_OPERATORS, refusals
from tests.stories.pseudo.eye import DATA, foreign, spoken
from tests.stories.pseudo.made_up import Maker, NotMade
from views.errors import refused
from views.notices import RENDER, render
from views.reply import Reply
from views.texts import Say, Texts

Function = Callable[..., Any]

_TIMES: Final = 6
_DATA: Final = DATA | {"none"}  # stands where there is nothing, in combinations that there are not
_NOTHING_THERE_IS: Final = (
    *(NotMade, UnknownLocaleError, ArithmeticError, AttributeError, LookupError),
    *(Refusal, TypeError, ValueError),
)
_FOR_MACHINES: Final = frozenset(
    {
        *("style", "outline", "href", "feed", "file", "link", "source", "value", "zone", "kind"),
        *("direction", "earlier", "later", "everything", "calendar", "code", "etag"),
    }
)
"""Parts of pictures and pages that nobody reads: addresses, and names of looks."""
_WORDS_AT: Final = {"legend": 1, "hosts": 0}
_IN_CALENDARS: Final = re.compile(r"^(?:NAME|SUMMARY|DESCRIPTION|LOCATION):(.*)\r", re.MULTILINE)
_NOT_SHOWN: Final = frozenset({"views.languages", "views.public_agenda.addresses"})
"""Modules that read what people typed, or say where pages are."""


@pytest.fixture(scope="module")
def say(pseudo_folder: Path) -> Say:
    """The voice of the language that nobody speaks."""
    return Texts(pseudo_folder).say("ar")


def speaking() -> Iterator[tuple[str, Function]]:
    """Every public function of the views that is given a voice, by its name."""
    for found in pkgutil.walk_packages(views.__path__, "views."):
        module = importlib.import_module(found.name)
        vars(module)  # read now, where reading was put off
        if found.name.startswith(tuple(_NOT_SHOWN)):
            continue
        for name, one in inspect.getmembers(module, inspect.isfunction):
            own = one.__module__ == found.name and not name.startswith("_")
            if own and "say" in inspect.signature(one).parameters:
                yield f"{found.name}.{name}", one


def read(shown: Any) -> Iterator[str]:
    """Every text in what a view returned."""
    match shown:
        case str():
            yield shown
        case bytes():
            yield from _IN_CALENDARS.findall(shown.decode().replace("\r\n ", ""))
        case Reply():
            yield from spoken(shown.told())
            yield from (file.description or "" for file in shown.files)
        case discord.Embed() | discord.ui.Modal() | discord.SelectOption():
            yield from spoken(shown.to_dict())
        case discord.ui.Item():
            yield from spoken(shown.to_component_dict())
        case dict():
            yield from read(list(shown.values()))
        case tuple() | list():
            for one in shown:
                yield from read(one)
        case _ if dataclasses.is_dataclass(shown):
            for part in dataclasses.fields(shown):
                if part.name not in _FOR_MACHINES:
                    yield from read(_words(part.name, getattr(shown, part.name)))


def _words(name: str, of: Any) -> Any:
    """What is read of a list in which words stand beside the name of a look, or an address."""
    paired = name in _WORDS_AT and all(isinstance(one, tuple) for one in of)
    return [one[_WORDS_AT[name]] for one in of] if paired else of


def told(make: Callable[[Maker], Any], say: Say) -> tuple[list[str], bool]:
    """The words from outside the catalogue in what is made up several times; whether any could be.

    What is made up from types alone is often nothing that there can be: then it is not shown.
    """
    found, any_made = [], False
    for seed in range(_TIMES):
        try:
            texts = list(read(make(Maker(seed, {Say: say}))))
        except _NOTHING_THERE_IS:
            continue
        any_made = True
        for text in texts:
            if words := foreign(text, _DATA):
                found.append(f"{', '.join(words)} in {text[:150]!r}")
    return found, any_made


def seen(named: dict[str, Callable[[Maker], Any]], say: Say, *, share: float) -> list[str]:
    """The same of many things by their names, of which at least a ``share`` could be made up."""
    broken, made = [], 0
    for name, make in named.items():
        found, any_made = told(make, say)
        made += any_made
        broken += [f"{name}: {one}" for one in found]
    assert made >= share * len(named), f"{made} of {len(named)}"
    return list(dict.fromkeys(broken))


def called(function: Function) -> Callable[[Maker], Any]:
    """Calls ``function`` with what is made up for its parameters."""
    hints, names = typing.get_type_hints(function), inspect.signature(function).parameters
    return lambda maker: function(**{name: maker.of(hints[name], name) for name in names})


def test_every_view_speaks_in_the_words_of_the_catalogue(say: Say) -> None:
    named = {name: called(function) for name, function in speaking()}
    broken = seen(named, say, share=0.85)
    assert len(named) > 300
    assert not broken, "\n".join(broken)


def test_every_notice_speaks_in_the_words_of_the_catalogue(say: Say) -> None:
    def shown(kind: type[Message]) -> Callable[[Maker], Any]:
        return lambda maker: render(maker.of(kind), say)

    broken = seen({kind.__name__: shown(kind) for kind in RENDER}, say, share=0.85)
    assert not broken, "\n".join(broken)


def test_every_refusal_speaks_in_the_words_of_the_catalogue(say: Say) -> None:
    def shown(kind: type[Any]) -> Callable[[Maker], Any]:
        whole = dataclasses.is_dataclass(kind)
        return lambda maker: refused(maker.of(kind) if whole else kind(), say)

    kinds = [kind for kind in refusals() if kind.__name__ not in FOR_OPERATORS]
    broken = seen({kind.__name__: shown(kind) for kind in kinds}, say, share=0.95)
    assert not broken, "\n".join(broken)


def test_every_alert_speaks_in_the_words_of_the_catalogue(say: Say) -> None:
    broken = []
    for entry in catalogue("en"):
        if entry.key.startswith("alert-"):
            facts = tuple(
                (name, "Лыон" if name != "kind" else "event.card") for name in entry.variables
            )
            alert = Alert(Addressed("ar", 1), entry.key.removeprefix("alert-"), facts)
            broken += [word for text in read(render(alert, say)) for word in foreign(text)]
    assert not broken, broken


def test_a_text_that_is_not_in_the_catalogue_is_seen(say: Say) -> None:
    def planted(name: str, count: int, say: Say) -> Reply:
        return Reply(f"{say('button-confirm')} {name} by {count} people")

    found, any_made = told(called(planted), say)
    assert any_made
    assert all(one.startswith("people in ") for one in found)
    assert len(found) == _TIMES
