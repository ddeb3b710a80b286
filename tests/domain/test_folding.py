"""Folding: when two spellings are the same name."""

from __future__ import annotations

import sys
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.folding import LONGEST_WORD, MOST_WORDS, fold, words

ASSIGNED = [
    code
    for code in range(sys.maxunicode + 1)
    if unicodedata.category(chr(code)) not in {"Cn", "Co"}
]


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("Montréal", "montreal"),
        ("  MONTREAL\n", "montreal"),
        ("Strasse / Straße", "strasse strasse"),
        ("Œuvre, Æsir, Tromsø, Łódź, Đakovo, Iğdır", "oeuvre aesir tromso lodz dakovo igdir"),
        ("İstanbul", "istanbul"),
        ("L’Haÿ-les-Roses", "l hay les roses"),
        ("Saint–Denis — l'été", "saint denis l ete"),
        ("القاهِرَة", "القاهره"),
        ("أإآٱ", "اااا"),
        ("مصطفى", "مصطفي"),
        ("الـــرباط", "الرباط"),
        ("٢٠٢٦", "2026"),
        ("Ⅳe édition №5", "ive edition no5"),
        ("Pa\u200bris\u202e", "paris"),
        ("🎉 Fête! 🎉", "fete"),
        ("", ""),
        ("—***—", ""),
    ],
)
def test_spellings_of_one_name_fold_alike(written: str, folded: str) -> None:
    assert fold(written) == folded


def test_letters_of_other_scripts_stay_different() -> None:
    assert fold("か") != fold("が")
    assert fold("कि") != fold("की")
    assert fold("서울") == "서울"


def test_every_character_folds_to_letters_and_digits_and_folds_only_once() -> None:
    for code in ASSIGNED:
        folded = fold(f"a{chr(code)}b")
        assert fold(folded) == folded, hex(code)
        assert all(
            unicodedata.category(character)[0] in "LNM" for character in folded.replace(" ", "")
        ), hex(code)


@given(st.text())
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text(alphabet="éÈïÜçñàÅabcdXYZ ’-"))
def test_how_accents_are_encoded_does_not_matter(text: str) -> None:
    assert fold(unicodedata.normalize("NFD", text)) == fold(unicodedata.normalize("NFC", text))


def test_words_are_distinct_and_keep_their_order() -> None:
    assert words("Zoé et Élie, et zoe") == ("zoe", "et", "elie")


@given(st.text(max_size=500))
def test_words_are_few_and_short(text: str) -> None:
    found = words(text)
    assert len(found) <= MOST_WORDS
    assert all(0 < len(word) <= LONGEST_WORD for word in found)


def test_the_sixty_fifth_word_and_the_forty_first_letter_are_dropped() -> None:
    found = words(" ".join(f"w{number}" for number in range(65)))
    assert found[-1] == "w63"
    assert words("x" * 41) == ("x" * 40,)
