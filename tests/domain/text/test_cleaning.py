"""Text that people write: what stays, and what is refused."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.errors import TextRefused
from domain.text import clean_line, clean_text

BIDIRECTIONAL = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
NASTY = st.text(
    alphabet=st.one_of(
        st.characters(),
        st.sampled_from(
            BIDIRECTIONAL + "\u200b\u200c\u200d\ufe0f\u3164\u0301\n\r\t\x00 👩🏳🏴\U000e0067"
        ),
    ),
    max_size=60,
)


def line(text: str, limit: int = 1_000_000) -> str:
    return clean_line(text, field="title", limit=limit)


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("  Apéro \n  du\tjeudi ", "Apéro du jeudi"),
        ("Pa\u200bris\u2060", "Paris"),
        ("\u202eevil\u202c \u2066x\u2069", "evil x"),
        ("a\x00b\x1b[31m", "ab[31m"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("क्\u200dष", "क्\u200dष"),
        ("a\u200db\u200cc", "abc"),
        ("👩\u200d💻 🏳️\u200d🌈 👍🏽 1️⃣", "👩\u200d💻 🏳️\u200d🌈 👍🏽 1️⃣"),
        (
            "🏴\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f",
            "🏴\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f",
        ),
        ("hid\U000e0068\U000e0069den", "hidden"),
        ("e\u0301te\u0301", "été"),
        ("Z" + "\u0335" * 30 + "o", "Z" + "\u0335" * 4 + "o"),
        ("a\ud800b", "ab"),
    ],
)
def test_a_line_keeps_what_is_read_and_nothing_that_hides(written: str, kept: str) -> None:
    assert line(written) == kept


@pytest.mark.parametrize(
    "blank", ["", " \n\t", "\u200b\u200d", "\u3164", "\u2800 \u2800", "\u202e"]
)
def test_a_name_that_nobody_can_see_is_empty(blank: str) -> None:
    with pytest.raises(TextRefused) as refused:
        line(blank)
    assert (refused.value.field, refused.value.length) == ("title", 0)


def test_a_line_is_measured_after_cleaning() -> None:
    assert line("\u200b" * 50 + "x" * 10, limit=10) == "x" * 10
    with pytest.raises(TextRefused) as refused:
        line("x" * 11, limit=10)
    assert (refused.value.length, refused.value.limit) == (11, 10)


def test_a_text_keeps_paragraphs_and_loses_empty_pages() -> None:
    written = "  One \r\n two\u2028three\n\n\n \n\nfour  \n"
    assert clean_text(written, field="description", limit=99) == "One\ntwo\nthree\n\nfour"


@given(NASTY)
def test_cleaning_leaves_no_control_and_no_override(text: str) -> None:
    for clean in (clean_line, clean_text):
        try:
            kept = clean(text, field="x", limit=10_000)
        except TextRefused:
            continue
        for character in kept.replace("\n", "") if clean is clean_text else kept:
            assert unicodedata.category(character) not in {"Cc", "Cs", "Co", "Zl", "Zp"}
            assert character not in BIDIRECTIONAL + "\u200b\u2060\ufeff\u3164"
        assert "\n\n\n" not in kept
        assert kept == kept.strip()
        kept.encode()


@given(NASTY)
def test_cleaning_twice_is_cleaning_once(text: str) -> None:
    try:
        kept = line(text)
    except TextRefused:
        return
    assert line(kept) == kept


@given(st.text(alphabet="abcéèAZ 0123456789'’-!?()«»", min_size=1))
def test_ordinary_writing_is_not_changed(text: str) -> None:
    ordinary = " ".join(text.split())
    if ordinary:
        assert line(ordinary) == ordinary
