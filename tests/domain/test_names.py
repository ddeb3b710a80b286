"""Finding by name: what is taken, what is offered, what is not found."""

from __future__ import annotations

import random
import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.errors import NotFound, SeveralFound
from domain.folding import fold
from domain.names import rank, resolve
from domain.places import countries

CHAPTERS = [
    (1, "Paris"),
    (2, "Barcelona"),
    (3, "Munich"),
    (4, "Montréal"),
    (5, "Lyon"),
    (6, "Quito"),
    (7, "Cairo"),
    (8, "Casablanca"),
    (9, "Rabat"),
    (10, "Brest"),
    (11, "Rennes"),
    (12, "Nantes"),
    (13, "Toulouse"),
]
EVENTS = [
    ("a", "Ouimake Brest"),
    ("b", "Brest"),
    ("c", "Brestois, unite!"),
    ("d", "Repair café in Brest"),
    ("e", "Apéro"),
    ("f", "Apéro"),
]


def names(ranked: list[tuple[str, float]]) -> str:
    return "".join(key for key, _ in ranked)


def test_exact_comes_before_beginning_before_word_before_words() -> None:
    assert names(rank("brest", EVENTS)) == "bcad"
    assert names(rank("brest repair", EVENTS)) == "d"


def test_each_way_of_matching_scores_below_the_one_before() -> None:
    candidates = [
        ("exact", "fest"),
        ("prefix", "festival of everything that can be said in a very long name"),
        ("word", "a fest"),
        ("inside", "ouisharefest"),
        ("typo", "fost"),
        ("none", "summit"),
    ]
    ranked = rank("fest", candidates)
    assert [key for key, _ in ranked] == ["exact", "prefix", "word", "inside", "typo"]
    scores = [score for _, score in ranked]
    assert scores[0] == 100
    assert scores == sorted(set(scores), reverse=True)
    words = dict(rank("fest paris", [("words", "Paris Fest"), ("typo", "Pariss Fest")]))
    assert words["words"] > words["typo"]


def test_accents_case_and_punctuation_are_forgiven() -> None:
    assert rank("MONTREAL", CHAPTERS)[0] == (4, 100.0)
    assert resolve(" l’haÿ les roses", [(1, "L'Haÿ-les-Roses")], what="chapter") == 1


@pytest.mark.parametrize(
    ("typed", "chapter"),
    [("Pariss", 1), ("Bracelona", 2), ("casablnaca", 8), ("Tuolouze", 13), ("rennse", 11)],
)
def test_a_typo_is_forgiven_and_two_in_a_long_word(typed: str, chapter: int) -> None:
    assert resolve(typed, CHAPTERS, what="chapter") == chapter


def test_short_words_are_not_guessed() -> None:
    assert rank("xo", [(1, "no"), (2, "so")]) == []
    assert rank("lyxx", CHAPTERS) == []


def test_a_typo_is_forgiven_in_each_word_and_while_typing() -> None:
    assert names(rank("repiar brset", EVENTS)) == "d"
    assert [key for key, _ in rank("bacrel", CHAPTERS)] == [2]


def test_typos_are_not_looked_for_when_enough_names_answer_as_written() -> None:
    many = [(number, f"Fest {number}") for number in range(5)]
    assert [key for key, _ in rank("fest", [(9, "Fost"), *many])] == [0, 1, 2, 3, 4]
    assert [key for key, _ in rank("fest", [(9, "Fost"), *many[:4]])] == [0, 1, 2, 3, 9]


def test_equals_keep_their_order_and_the_limit_holds() -> None:
    many = [(number, "Apéro") for number in range(40)]
    assert [key for key, _ in rank("apero", many)] == list(range(25))
    assert [key for key, _ in rank("apero", many, limit=3)] == [0, 1, 2]


def test_nothing_typed_offers_the_first_names() -> None:
    assert rank("  ", CHAPTERS, limit=2) == [(1, 0.0), (2, 0.0)]


def test_a_key_with_several_names_is_offered_once_at_its_best() -> None:
    aliases = [(1, "Cairo"), (1, "Le Caire"), (1, "القاهرة")]
    assert rank("القاهره", aliases) == [(1, 100.0)]


def test_a_name_without_letters_is_found_as_it_stands() -> None:
    assert resolve("🎉", [(1, "🎉🎉"), (2, "Fest")], what="event") == 1
    assert rank("***", CHAPTERS) == []


def test_the_exact_name_is_taken_although_longer_ones_begin_alike() -> None:
    assert resolve("Brest", EVENTS, what="event") == "b"


def test_one_match_is_taken() -> None:
    assert resolve("ouim", EVENTS, what="event") == "a"


def test_several_matches_are_offered_best_first() -> None:
    with pytest.raises(SeveralFound) as several:
        resolve("bres", EVENTS, what="event")
    assert several.value.what == "event"
    assert several.value.text == "bres"
    assert several.value.found == (
        "Brest",
        "Brestois, unite!",
        "Ouimake Brest",
        "Repair café in Brest",
    )


def test_two_events_of_one_name_are_both_offered_and_no_other() -> None:
    with pytest.raises(SeveralFound) as several:
        resolve("apero", [*EVENTS, ("g", "Apéro Nantes")], what="event")
    assert several.value.found == ("Apéro", "Apéro")


def test_no_match_says_the_nearest() -> None:
    with pytest.raises(NotFound) as missing:
        resolve("Casabourg " + "x" * 200, CHAPTERS, what="chapter")
    assert missing.value.what == "chapter"
    assert len(missing.value.text) == 100
    with pytest.raises(NotFound) as near:
        resolve("Munihhhh", CHAPTERS, what="chapter")
    assert near.value.nearest[0] == "Munich"
    assert len(near.value.nearest) <= 3


@pytest.mark.parametrize("blank", ["", "  ", "\n"])
def test_nothing_typed_names_nothing(blank: str) -> None:
    with pytest.raises(NotFound):
        resolve(blank, CHAPTERS, what="chapter")


def test_no_candidates_is_not_found() -> None:
    with pytest.raises(NotFound) as missing:
        resolve("Paris", [], what="chapter")
    assert missing.value.nearest == ()


def _with_a_typo(word: str, chance: random.Random) -> str:
    """One letter dropped, added, changed, or swapped with the next."""
    place = chance.randrange(len(word))
    letter = chance.choice(string.ascii_lowercase)
    kinds = [
        word[:place] + word[place + 1 :],
        word[:place] + letter + word[place:],
        word[:place] + letter + word[place + 1 :],
        word[:place] + word[place : place + 2][::-1] + word[place + 2 :],
    ]
    return chance.choice(kinds)


def test_a_name_of_five_letters_is_found_after_one_random_typo() -> None:
    chance = random.Random(20260616)  # noqa: S311 (a seeded sample, not a secret)
    known = [(country.code, country.english) for country in countries()]
    long_enough = [(code, name) for code, name in known if len(fold(name)) >= 5]
    found = first = 0
    for _ in range(500):
        code, name = chance.choice(long_enough)
        ranked = [key for key, _ in rank(_with_a_typo(fold(name), chance), known)]
        found += code in ranked
        first += ranked[:1] == [code]
    assert found >= 475
    assert first >= 450


@given(st.text(max_size=30), st.lists(st.text(max_size=20), max_size=10))
def test_scores_lie_between_0_and_100_and_fall(query: str, known: list[str]) -> None:
    ranked = rank(query, list(enumerate(known)))
    scores = [score for _, score in ranked]
    assert all(0 <= score <= 100 for score in scores)
    assert scores == sorted(scores, reverse=True)
    assert len({key for key, _ in ranked}) == len(ranked)
