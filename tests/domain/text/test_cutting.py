"""Text that people write: cut to a limit, and made into an address."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.folding import fold
from domain.text import cut, slugify


@given(st.text(), st.integers(min_value=0, max_value=50))
def test_a_cut_text_never_exceeds_its_limit(text: str, limit: int) -> None:
    short = cut(text, limit)
    assert len(short) <= limit or short == text
    assert len(short) <= max(limit, 0)
    if len(text) <= limit:
        assert short == text


@pytest.mark.parametrize(
    ("text", "limit", "short"),
    [
        ("Rencontre", 9, "Rencontre"),
        ("Rencontre", 8, "Rencont…"),
        ("Une soirée", 5, "Une…"),
        ("e\u0301e\u0301e\u0301", 4, "e\u0301…"),
        ("ab👩\u200d💻", 4, "ab…"),
        ("ab👍🏽c", 4, "ab…"),
        ("a🇫🇷🇲🇦b", 5, "a🇫🇷…"),
        ("a🇫🇷🇲🇦", 4, "a🇫🇷…"),
        ("a🇫🇷🇲🇦", 3, "a…"),
        ("a\ud83d\ude00b", 3, "a…"),
        ("abc", 1, "…"),
        ("abc", 0, ""),
    ],
)
def test_a_cut_parts_neither_letters_nor_emoji(text: str, limit: int, short: str) -> None:
    assert cut(text, limit) == short


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("Montréal", "montreal"),
        ("Île-de-France / L’Haÿ", "ile-de-france-l-hay"),
        ("  --  ", ""),
        ("Rabat الرباط", "rabat"),
        ("x" * 100, "x" * 80),
    ],
)
def test_a_slug_is_small_ascii(text: str, slug: str) -> None:
    assert slugify(text) == slug


def test_names_without_latin_letters_have_slugs_of_their_own() -> None:
    cairo, rabat = slugify("القاهرة"), slugify("الرباط")
    assert re.fullmatch(r"n-[0-9a-f]{8}", cairo)
    assert cairo != rabat


@given(st.text())
def test_a_slug_is_safe_in_an_address(text: str) -> None:
    slug = slugify(text)
    assert re.fullmatch(r"([a-z0-9]+(-[a-z0-9]+)*)?", slug)
    assert bool(slug) == bool(fold(text))
