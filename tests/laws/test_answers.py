"""Who asks in a language in which we answer is answered in it, whole.

In the languages of ``WHOLE`` everything is said. The other folders of ``locales/`` have what an
answer to a question can say, read off the code: the functions that ``views/answers`` can come to,
and the texts that these ask for.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from enum import StrEnum
from functools import cache

import pytest

from domain.errors import TextRefused, WhenRefused
from domain.events import Answer as Said
from domain.guides import Guide, Reader
from domain.members import Field
from domain.questions.answers import AnswerGone, NowhereKnown
from domain.questions.parts import Page, Step
from tests.laws.catalogue import asked, catalogue, entries, languages
from tests.laws.house import Source, sources
from views.errors import key_of
from views.texts import WHOLE

FIRST = "en"

FILES = frozenset(
    {
        "answers.ftl",
        "answers_acting.ftl",
        "answers_knowledge.ftl",
        "answers_lines.ftl",
        "answers_people.ftl",
        "answers_refusals.ftl",
        "handbook.ftl",
        "help.ftl",
    }
)
"""Where everything that an answer says stands: what is translated for a language of answers."""

MEMBERS: dict[str, type[StrEnum]] = {
    "answer-field-": Field,
    "guide-": Guide,
    "handbook-": Page,
    "help-": Reader,
    "help-line-": Guide,
    "step-": Step,
}
"""Beginnings of keys that others share, with what answers complete them by."""

UNSAID = {
    **dict.fromkeys(
        (f"answer-{answer.value}" for answer in Said), "answers list events, not who answered them"
    ),
    "event-within": "answers do not say of what an event is a part",
}
"""What stands in a function that answers come to, and that they never make it say."""

ENTRANCES = ("reply", "public", "letter", "short")
"""The functions of ``views/answers`` by which an answer is shown."""

REFUSALS = (AnswerGone, NowhereKnown, TextRefused, *WhenRefused.__subclasses__())
"""What an answer can be instead: told in the language of the question."""

SAID_BY_NAME = (
    "error-incident",
    "field-question",
    "reason-day",
    "reason-hour",
    "reason-gap",
    "reason-far",
)
"""What such a refusal names, and what is said when something breaks."""

Place = tuple[str, str]
"""A function: the path of its file and its name."""


@cache
def views() -> dict[str, Source]:
    """Every file of the views, by its path."""
    return {source.path: source for source in sources("views")}


@cache
def functions() -> dict[Place, ast.AST]:
    """Every function of the views, by its place."""
    return {
        (source.path, node.name): node
        for source in views().values()
        for node in source.tree.body
        if isinstance(node, ast.FunctionDef)
    }


def path_of(module: str) -> str | None:
    """The file of a module of the views; ``None`` for any other."""
    base = module.replace(".", "/")
    return next((one for one in (f"{base}.py", f"{base}/__init__.py") if one in views()), None)


@cache
def names_in(path: str) -> dict[str, tuple[str, str | None]]:
    """What each imported name of a file means: a file, and a name in it where it is one."""
    found: dict[str, tuple[str, str | None]] = {}
    for node in ast.walk(views()[path].tree):
        if not isinstance(node, ast.ImportFrom) or not node.module:
            continue
        for alias in node.names:
            called = alias.asname or alias.name
            if (module := path_of(f"{node.module}.{alias.name}")) is not None:
                found[called] = (module, None)
            elif (module := path_of(node.module)) is not None:
                found[called] = (module, alias.name)
    return found


def followed(place: Place) -> Iterator[Place]:
    """The functions of the views that a function names."""
    path, _ = place
    imported = names_in(path)
    for node in ast.walk(functions()[place]):
        if isinstance(node, ast.Name):
            file, name = imported.get(node.id, (path, node.id))
            yield from landed(file, name)
        elif isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
            file, name = imported.get(node.value.id, ("", ""))
            if name is None:
                yield from landed(file, node.attr)


def landed(file: str, name: str | None) -> Iterator[Place]:
    """The function itself, or what a file hands on under that name."""
    if name is None:
        return
    if (file, name) in functions():
        yield file, name
        return
    further = names_in(file).get(name) if file in views() else None
    if further is not None and further != (file, name):
        yield from landed(*further)


@cache
def reached() -> frozenset[Place]:
    """Every function of the views that an answer can come to."""
    waiting: list[Place] = [("views/answers/__init__.py", name) for name in ENTRANCES]
    found: set[Place] = set()
    while waiting:
        place = waiting.pop()
        if place not in found:
            found.add(place)
            waiting.extend(followed(place))
    return frozenset(found)


@cache
def needed() -> dict[str, str]:
    """Every text that an answer can say, with its file."""
    known = {entry.key: entry.file for entry in catalogue(FIRST)}
    found = {key_of(kind) for kind in REFUSALS} | set(SAID_BY_NAME)
    for path, name in reached():
        node = functions()[path, name]
        for one in asked(Source.made_up(path, ast.unparse(node))):
            if one.family and one.key in MEMBERS:
                found |= {f"{one.key}{member.value}" for member in MEMBERS[one.key]}
            elif one.family:
                found |= {key for key in known if key.startswith(one.key)}
        constants = (part.value for part in ast.walk(node) if isinstance(part, ast.Constant))
        found |= {text for text in constants if isinstance(text, str) and text in known}
    return {key: known[key] for key in sorted(found - UNSAID.keys())}


def partial() -> list[str]:
    """The languages in which questions are answered and that are not whole."""
    return [language for language in languages() if language not in WHOLE]


def test_an_answer_reaches_its_texts() -> None:
    assert {("views/answers/people.py", "told"), ("views/events.py", "line")} <= reached()
    assert {"answer-events", "answer-member-hidden", "refusal-when-past", "guide-events"} <= set(
        needed()
    )


def test_what_answers_say_stands_in_few_files() -> None:
    """Whoever translates answers translates these files, and no other."""
    files = set(needed().values())
    assert files <= FILES, files - FILES


@pytest.mark.parametrize("language", partial())
def test_every_language_in_which_we_answer_has_what_answers_say(language: str) -> None:
    found = {entry.key: entry for entry in catalogue(language)}
    wanted = {entry.key: entry for entry in catalogue(FIRST)}
    broken = [f"{file}: {key} is missing" for key, file in needed().items() if key not in found]
    broken += [
        f"{file}: {key} has other variables than in {FIRST}"
        for key, file in needed().items()
        if key in found and found[key].variables != wanted[key].variables
    ]
    assert not broken, f"locales/{language}:\n" + "\n".join(broken)


def test_a_text_that_a_language_lacks_is_seen() -> None:
    found, _ = entries("answer-events = What is on", "made-up.ftl")
    lacking = set(needed()) - {entry.key for entry in found}
    assert "answer-events" not in lacking
    assert "answer-people" in lacking
