"""One concept has many names: in several languages, with and without accents, plural and typo."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.found_by import Kept, rows_of
from domain import concepts, identities
from domain.folding import fold
from domain.members import MOST_TAGS, Field, Level
from domain.profiles import TAG_LIMIT
from domain.tongues import code_of


def every_name() -> list[tuple[str, str]]:
    """Each name with the key of its concept."""
    return [
        (name, key)
        for key, one in concepts.every().items()
        for names in one.names
        for name in names
    ]


def test_a_name_means_one_concept_alone() -> None:
    wrong = [(name, key) for name, key in every_name() if concepts.named(name) != key]
    assert wrong == []


def test_every_concept_has_a_name_in_every_language() -> None:
    bare = [
        key
        for key, one in concepts.every().items()
        if len(one.names) != len(concepts.LANGUAGES) or not all(one.names)
    ]
    assert bare == []
    assert len(concepts.every()) >= 150


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("Gärtnern", "gardening"),
        ("jardins partagés", "gardening"),
        ("community garden", "gardening"),
        ("GOUVERNANCE DE DONNÉES", "data-governance"),
        ("économie du partage", "social-economy"),
        ("ESS", "social-economy"),
        ("sharing economy", "social-economy"),
        ("الماء", "water"),
        ("tiers lieu", "third-places"),
        ("bikes", "cycling"),
        ("pottery of the moon", None),
        ("", None),
    ],
)
def test_a_concept_is_known_by_any_name(text: str, key: str | None) -> None:
    assert concepts.named(text) == key


def test_the_longest_name_is_read_first() -> None:
    said = concepts.phrases("la gestion de projet et l'économie circulaire à Lyon")
    assert [(one.words, one.key) for one in said] == [
        (("gestion", "projet"), "project-management"),
        (("economie", "circulaire"), "circular-economy"),
        (("lyon",), None),
    ]


def test_small_words_count_only_when_there_is_nothing_else() -> None:
    assert [one.words for one in concepts.phrases("the")] == [("the",)]
    assert [one.words for one in concepts.phrases("the bees")] == [("bees",)]


def test_an_everyday_word_in_a_sentence_names_nothing() -> None:
    assert concepts.within("j'ai fait un gâteau avec son pain") == ()
    assert concepts.within("son") == ("audio",)
    assert concepts.within("AI") == ("artificial-intelligence",)


@pytest.mark.parametrize("typo", ["jardinnage", "jardinag", "jardniage", "gardenig", "Gartnern"])
def test_a_typo_in_a_name_is_forgiven(typo: str) -> None:
    assert "gardening" in (concepts.named(typo), *concepts.near(typo))


def test_a_beginning_is_read_in_the_language_of_who_types_first() -> None:
    assert concepts.beginning("jard", "es", limit=1) == ("gardening",)
    assert concepts.beginning("eau", "fr", limit=3)[0] == "water"
    assert concepts.beginning("", "fr", limit=3) == ()
    assert concepts.beginning("dis", "fr", limit=2) != concepts.beginning("dis", "es", limit=2)


@given(st.text(max_size=60))
def test_whatever_is_typed_is_cut_into_words_of_it(text: str) -> None:
    said = fold(text).split()
    assert set(concepts.within(text)) <= concepts.every().keys()
    assert {word for one in concepts.phrases(text) for word in one.words} <= set(said)
    assert bool(concepts.phrases(text)) is bool(said)


@pytest.mark.parametrize(
    ("text", "code"),
    [("français", "fr"), ("Spanisch", "es"), ("العربية", "ar"), ("pt", "pt"), ("Klingon", None)],
)
def test_a_language_is_known_by_its_name_in_any_language_and_by_its_code(
    text: str, code: str | None
) -> None:
    assert code_of(text) == code


def test_what_one_is_can_be_chosen_in_each_language_and_is_known_in_all() -> None:
    assert len(identities.IDENTITIES) <= min(25, MOST_TAGS)
    for key, one in identities.IDENTITIES.items():
        for language in concepts.LANGUAGES:
            assert len(one.name(language)) <= TAG_LIMIT
            assert "," not in one.name(language)
            assert identities.keys([one.name(language)]) == (key,)
    assert identities.others(["Chercheuse", "beekeeper of clouds"]) == ("beekeeper of clouds",)
    assert identities.shown("chercheuse", "es") == "investigador/a"
    assert identities.shown("beekeeper of clouds", "es") == "beekeeper of clouds"


@pytest.mark.parametrize("level", Level)
@pytest.mark.parametrize("part", [Field.SKILLS, Field.ABOUT, Field.OFFERS, Field.NEEDS])
def test_what_an_entry_means_stands_where_its_words_do_and_nowhere_else(
    part: Field, level: Level
) -> None:
    rows = rows_of(1, 7, "Amina", {part: Kept(("jardinage",), level)}, {11: "Lyon"})
    words = {row["noun"] for row in rows if row["word"] == "jardinage" and "word" in row["noun"]}
    meant = {row["noun"] for row in rows if row["word"] == "~gardening~"}
    assert words
    assert meant == words
    offered = {row["noun"] for row in rows if row["word"].startswith("~gardening~jard")}
    assert offered == {row["noun"] for row in rows if row["noun"].startswith("member.skill.")}


def test_a_link_a_city_and_a_chapter_mean_nothing_else() -> None:
    kept = {
        Field.LINKS: Kept(("https://water.example",), Level.PUBLIC),
        Field.CITY: Kept(("Water",), Level.PUBLIC),
    }
    rows = rows_of(1, 7, "Amina", kept, {11: "Water"}, [5])
    assert not [row for row in rows if row["word"].startswith("~water")]
    towns = {(row["word"], row["noun"]) for row in rows if row["word"].startswith("~@")}
    assert towns == {("~@5~", "member.word.all"), ("~@5~water", "member.city.all")}
