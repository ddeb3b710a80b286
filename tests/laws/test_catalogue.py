"""Every sentence is said in every language, with the same facts, and none is said by nobody."""

from __future__ import annotations

import importlib
import re
from collections import Counter

import pytest

from domain.errors import Refusal
from tests.laws.catalogue import (
    FAMILIES,
    FOR_STEWARDS,
    LOCALES,
    Asked,
    all_asked,
    asked,
    catalogue,
    entries,
    families,
    files,
    languages,
    strings,
)
from tests.laws.house import Source, sources
from views.texts import FOR_MEMBERS, WHOLE

FIRST = "en"
"""The language in which a text is written first, and against which the others are held."""

LONGEST = 1900
"""Characters of a text, so that what people wrote still fits beside it in a message of 2,000."""

UNSEEN = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
"""Marks of direction: they break links and mentions, and nobody sees why."""

FOR_OPERATORS = frozenset({"FileRefused"})
"""Refusals that only the command line shows, which writes them itself."""


def test_english_french_and_spanish_are_whole() -> None:
    assert {"en", "es", "fr"} == set(WHOLE) <= set(languages())
    assert catalogue(FIRST)


def test_every_file_is_read_whole() -> None:
    broken = [
        junk
        for path in files()
        for junk in entries(path.read_text("utf-8"), path.relative_to(LOCALES).as_posix())[1]
    ]
    assert not broken, "\n".join(broken)


def test_every_whole_language_has_the_same_files() -> None:
    names = {
        language: sorted(
            path.relative_to(LOCALES / language).as_posix()
            for path in (LOCALES / language).rglob("*.*")
        )
        for language in WHOLE
    }
    assert all(found == names[FIRST] for found in names.values()), names


def said_in(language: str) -> frozenset[str]:
    """The files that a language has, each whole: all, those that members see, or some for answers."""
    every = frozenset(entry.file for entry in catalogue(FIRST))
    if language in WHOLE:
        return every
    if language in FOR_MEMBERS:
        return every - FOR_STEWARDS
    return every & {entry.file for entry in catalogue(language)}


def test_what_only_stewards_read_is_there_to_be_left_out() -> None:
    assert {entry.file for entry in catalogue(FIRST)} >= FOR_STEWARDS


@pytest.mark.parametrize("language", [one for one in languages() if one != FIRST])
def test_every_language_says_the_same_things_with_the_same_facts(language: str) -> None:
    found = {entry.key: entry for entry in catalogue(language)}
    files_of_it = said_in(language)
    wanted = {entry.key: entry for entry in catalogue(FIRST) if entry.file in files_of_it}
    broken = [f"{wanted[key].file}: {key} is missing" for key in wanted.keys() - found.keys()]
    broken += [
        f"{found[key].file}: {key} is not in {FIRST}" for key in found.keys() - wanted.keys()
    ]
    for key in wanted.keys() & found.keys():
        ours, theirs = wanted[key], found[key]
        if ours.file != theirs.file:
            broken.append(f"{theirs.file}: {key} stands in {ours.file} in {FIRST}")
        if ours.variables != theirs.variables:
            differ = ", ".join(sorted(f"${name}" for name in ours.variables ^ theirs.variables))
            broken.append(f"{theirs.file}: {key} has other variables than in {FIRST}: {differ}")
    assert not broken, f"locales/{language}:\n" + "\n".join(sorted(broken))


@pytest.mark.parametrize("language", languages())
def test_a_key_is_written_once(language: str) -> None:
    twice = [key for key, times in Counter(e.key for e in catalogue(language)).items() if times > 1]
    assert not twice, f"locales/{language}: {twice}"


@pytest.mark.parametrize("language", languages())
def test_every_text_leaves_room_in_a_message(language: str) -> None:
    long = [f"{entry.file}: {entry.key}" for entry in catalogue(language) if entry.length > LONGEST]
    assert not long, f"locales/{language}: {long}"


def test_no_file_holds_marks_that_nobody_sees() -> None:
    broken = [
        f"{path.relative_to(LOCALES)}:{number}"
        for path in files()
        for number, line in enumerate(path.read_text("utf-8").splitlines(), start=1)
        if UNSEEN.search(line)
    ]
    assert not broken, broken


def test_french_signs_of_two_parts_stand_behind_a_narrow_space_that_does_not_break() -> None:
    broken = [
        f"{path.relative_to(LOCALES)}:{number}"
        for path in (LOCALES / "fr").rglob("*.ftl")
        for number, line in enumerate(path.read_text("utf-8").splitlines(), start=1)
        if re.search(r"\S [:?!;](?:\s|$)", line)
    ]
    assert not broken, broken


def unknown(place: Asked, known: dict[str, frozenset[str]]) -> str | None:
    """What is wrong with a place that asks for a text; ``None`` when nothing is."""
    if place.family:
        members = any(key.startswith(place.key) for key in known)
        return None if members else f"{place.place}: no message begins with {place.key}"
    if place.key not in known:
        return f"{place.place}: no message {place.key}"
    missing = known[place.key] - (place.given if place.given is not None else known[place.key])
    return f"{place.place}: {place.key} needs {sorted(missing)}" if missing else None


def test_every_text_that_the_code_asks_for_exists_and_gets_its_facts() -> None:
    known = {entry.key: entry.variables for entry in catalogue(FIRST)}
    broken = [why for place in all_asked() if (why := unknown(place, known))]
    assert not broken, "\n".join(broken)


def test_every_text_is_asked_for() -> None:
    said = "\n".join(path.read_text("utf-8") for path in (LOCALES / FIRST).rglob("*.ftl"))
    inside = set(re.findall(r"{\s*(-?[a-zA-Z][\w-]*(?:\.[\w-]+)?)", said))
    unused = [
        f"{entry.file}: {entry.key}"
        for entry in catalogue(FIRST)
        if not {entry.key, entry.key.partition(".")[0]} & (strings() | inside)
        and not entry.key.startswith(families())
    ]
    assert not unused, "said by nobody:\n" + "\n".join(unused)


def test_every_family_has_members() -> None:
    for family in FAMILIES:
        assert any(entry.key.startswith(family) for entry in catalogue(FIRST)), family


def refusals() -> list[type[Refusal]]:
    """Every refusal that can be raised: those that are not the common root of others."""
    for source in sources("domain", "db", "feeds", "services"):
        name = source.path.removesuffix(".py").removesuffix("/__init__").replace("/", ".")
        vars(importlib.import_module(name))  # read now, where reading was put off
    found: list[type[Refusal]] = []
    waiting = [Refusal]
    while waiting:
        kind = waiting.pop()
        waiting.extend(kind.__subclasses__())
        if not kind.__subclasses__() and not kind.__module__.startswith("tests"):
            found.append(kind)
    return sorted(found, key=lambda kind: kind.__name__)


def key_of(kind: type[Refusal]) -> str:
    """``WhenPast`` is said by ``refusal-when-past``."""
    return "refusal-" + re.sub(r"(?<!^)(?=[A-Z])", "-", kind.__name__).lower()


def test_every_refusal_is_explained_from_its_own_facts() -> None:
    known = {entry.key: entry for entry in catalogue(FIRST)}
    broken = []
    for kind in refusals():
        if kind.__name__ in FOR_OPERATORS:
            continue
        entry = known.get(key_of(kind))
        facts = set(getattr(kind, "__dataclass_fields__", ()))
        if entry is None:
            broken.append(f"{kind.__module__}.{kind.__name__}: no message {key_of(kind)}")
        elif not entry.variables <= facts:
            more = sorted(entry.variables - facts)
            broken.append(
                f"{entry.file}: {entry.key} uses {more}; {kind.__name__} has {sorted(facts)}"
            )
    assert not broken, "\n".join(broken)


def test_every_explanation_of_a_refusal_has_one() -> None:
    roots = {key_of(kind) for kind in refusals()} | {
        key_of(base) for k in refusals() for base in k.__mro__
    }
    stray = [
        f"{entry.file}: {entry.key}"
        for entry in catalogue(FIRST)
        if entry.key.startswith("refusal-") and entry.key.partition(".")[0] not in roots
    ]
    assert not stray, stray


def test_what_cannot_be_read_is_seen_with_its_line() -> None:
    found, junk = entries("good = Yes\n\nbad = {\n", "made-up.ftl")
    assert [entry.key for entry in found] == ["good"]
    assert len(junk) == 1
    assert junk[0].startswith("made-up.ftl:3: ")


def test_variables_are_found_in_selectors_branches_and_attributes() -> None:
    text = """
-network = Ouishare
seats = { $free ->
    [one] One seat at { $place }
   *[other] { NUMBER($free) } seats on { DATETIME($day) }
}
    .title = { $title }
"""
    found = {entry.key: entry.variables for entry in entries(text, "made-up.ftl")[0]}
    assert found == {
        "-network": frozenset(),
        "seats": {"free", "place", "day"},
        "seats.title": {"title"},
    }


def test_keys_are_read_off_calls() -> None:
    source = Source.made_up(
        "views/made_up.py",
        "texts.say('a', x=1)\nsay('b' if full else 'c', **facts)\nsay(f'kind-{kind}')\nsay(key)\nprint('d')\nchoices(Kind, 'k')",
    )
    assert [(one.key, one.place[-1], one.family, one.given) for one in asked(source)] == [
        ("a", "1", False, {"x"}),
        ("b", "2", False, None),
        ("c", "2", False, None),
        ("kind-", "3", True, frozenset()),
        ("k-", "6", True, None),
    ]


def test_a_key_that_is_missing_or_starved_is_seen() -> None:
    known = {"a": frozenset({"x"}), "kind-talk": frozenset[str]()}
    calls = "say('b')\nsay('a')\nsay(f'gone-{x}')\nsay('a', x=1)\nsay(f'kind-{x}')\nsay('a', **y)"
    found = [unknown(place, known) for place in asked(Source.made_up("views/made_up.py", calls))]
    assert [bool(why) for why in found] == [True, True, True, False, False, False], found
