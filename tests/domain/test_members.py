"""What a profile holds, who sees it, and the words by which people are found."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz.distance import DamerauLevenshtein

from db.found_by import Kept, rows_of
from domain import topics
from domain.errors import TextRefused
from domain.folding import fold
from domain.members import LIMITS, LISTS, MOST_TAGS, Field, Level
from domain.profiles import TAG_LIMIT, TooManyTags, read, written
from domain.spellings import one_typo
from domain.text import LinkRefused

SMALL = "abcdefghijklmnopqrstuvwxyz"


def test_the_levels_widen_from_nobody_to_everyone() -> None:
    assert [level.rank for level in Level] == [0, 1, 2, 3, 4]


@pytest.mark.parametrize("text", ["", "  ", "\n"])
@pytest.mark.parametrize("field", [field for field in Field if field in LIMITS])
def test_an_empty_text_empties_its_field(field: Field, text: str) -> None:
    assert read(field, text) == ()


@pytest.mark.parametrize(
    "text", ["water, food; arts", "water;food;;arts;", "water\nfood\narts", "water، food؛ arts"]
)
def test_a_list_is_separated_by_commas_semicolons_or_lines(text: str) -> None:
    assert read(Field.TOPICS, text) == ("water", "food", "arts")


def test_what_is_there_twice_counts_once() -> None:
    assert read(Field.SKILLS, "Café, cafe, CAFÉ, tea") == ("Café", "tea")


def test_a_text_keeps_its_commas_and_lines() -> None:
    assert read(Field.ABOUT, "One, two;\nthree.") == ("One, two;\nthree.",)


def test_too_many_entries_are_refused() -> None:
    assert len(read(Field.SKILLS, ",".join(f"s{n}" for n in range(MOST_TAGS)))) == MOST_TAGS
    with pytest.raises(TooManyTags):
        read(Field.SKILLS, ",".join(f"s{n}" for n in range(MOST_TAGS + 1)))


@pytest.mark.parametrize("field", [field for field in sorted(LISTS) if field is not Field.LINKS])
def test_a_list_beyond_its_limit_is_refused(field: Field) -> None:
    entries = [f"{number:02}" + "x" * (TAG_LIMIT - 2) for number in range(10)]
    with pytest.raises(TextRefused):
        read(field, ", ".join(entries))


def test_only_links_are_links() -> None:
    assert read(Field.LINKS, "example.org") == ("https://example.org",)
    with pytest.raises(LinkRefused):
        read(Field.LINKS, "example.org, javascript:alert(1)")


@given(st.text(max_size=80))
def test_what_was_read_is_read_the_same_again(text: str) -> None:
    for field in (Field.SKILLS, Field.ABOUT, Field.CITY):
        try:
            once = read(field, text)
        except (TextRefused, TooManyTags):
            continue
        again = written(once) if field in LISTS else "".join(once)
        assert read(field, again) == once


@given(st.text(SMALL, min_size=4, max_size=12), st.data())
def test_every_single_typo_in_small_letters_is_undone(word: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(word) - 1))
    letter = data.draw(st.sampled_from(SMALL))
    swapped = word[:at] + word[at + 1 : at + 2] + word[at] + word[at + 2 :]
    for slip in (
        word[:at] + word[at + 1 :],
        word[:at] + letter + word[at:],
        word[:at] + letter + word[at + 1 :],
        swapped,
    ):
        if len(slip) >= 4 and slip != word:
            assert word in one_typo(slip)


@given(st.text(SMALL, min_size=4, max_size=10))
def test_a_spelling_that_is_tried_is_one_typo_away(word: str) -> None:
    near = one_typo(word)
    assert len(near) == len(set(near))
    assert all(DamerauLevenshtein.distance(word, one) == 1 for one in near)


def test_a_short_word_is_read_as_it_is_written() -> None:
    assert one_typo("eau") == ()


def test_what_is_longer_than_any_name_is_read_as_it_is_written() -> None:
    assert "a" * 59 in one_typo("a" * 60)
    assert one_typo(fold("ﷺ" * 10)) == ()  # one sign each, eighteen when they are folded


def test_a_topic_is_known_in_any_language() -> None:
    assert topics.keys(["Eau", "gouvernance des donnees", "pottery"]) == {
        "water",
        "data-governance",
    }
    assert topics.others(["Eau", "pottery"]) == ("pottery",)
    assert topics.name("water", "fr-CA") == "eau"
    assert topics.name("water", "de") == "Wasser"
    assert topics.name("water", "fi") == "water"


def test_topics_fit_one_select() -> None:
    assert len(topics.TOPICS) <= 25
    names = [name for pair in topics.TOPICS.values() for name in pair]
    assert all(len(name) <= TAG_LIMIT for name in names)


@pytest.mark.parametrize(
    ("level", "audiences"),
    [
        (Level.NOBODY, {"own7"}),
        (Level.CONNECTORS, {"connectors", "own7"}),
        (Level.CHAPTER, {"connectors", "11", "12", "own7"}),
        (Level.NETWORK, {"all"}),
        (Level.PUBLIC, {"all"}),
    ],
)
def test_the_words_of_a_field_stand_where_its_level_says_and_nowhere_else(
    level: Level, audiences: set[str]
) -> None:
    kept = {Field.SKILLS: Kept(("Bee keeping",), level)}
    rows = rows_of(1, 7, "Amina", kept, {11: "Lyon", 12: "Nantes"})
    where = {
        row["noun"].rsplit(".", 1)[1]
        for row in rows
        if row["word"] in {"bee", "amina", "~beekeeping~"}
    }
    assert where - {"own7"} == audiences - {"own7"}
    suggested = {
        row["noun"].removeprefix("member.skill.") for row in rows if "skill" in row["noun"]
    }
    assert suggested == audiences
    names = {row["noun"] for row in rows if row["word"] in {"lyon", "nantes"}}
    assert names == {"member.word.own7"}
