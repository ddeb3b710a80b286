"""Text that people write: shown as it was written, and doing nothing."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.text import clean_line, clean_name, escape

ACTIVE = (
    re.compile(r"(?<!\\)(?:\\\\)*[*_`~|\[\]]"),  # emphasis, code, spoilers, masked links
    re.compile(r"(?<!\\)(?:\\\\)*<(?!https?://)"),  # mentions, timestamps, custom emoji
    re.compile(r"^[^\S\n]*(?:[#>+-]|\d+\.)", re.MULTILINE),  # headings, quotes, lists
    re.compile(r"@(?:everyone|here|[!&]?\d{5,})", re.IGNORECASE),
    re.compile(r"(?<!\\):[\w+~-]+:"),
)
LINK = re.compile(r"<https?://[^\s<>*`|\\]+>", re.IGNORECASE)

NASTY_STRINGS = [
    "**bold** __under__ *it* _it_ ~~gone~~ ||spoiler|| `code`",
    "```py\nprint(1)\n```",
    "# heading",
    "  ## heading",
    "-# small",
    "- item\n- item\n1. one",
    "> quote\n>>> all",
    "[free nitro](https://evil.example)",
    "[a](<https://evil.example>)",
    "@everyone @here @Everyone",
    "<@123456789012345678> <@!123456789012345678> <@&123456789012345678>",
    "<#123456789012345678> </event list:123456789012345678> <id:guide>",
    "<t:1700000000:F> <:name:123456789012345678> <a:name:123456789012345678>",
    ":smile: :+1: 12:30:45",
    "¯\\_(ツ)_/¯",
    "\\*already\\*",
    "\\\\**x**",
    "snake_case and 2*3*4",
    "**https://evil.example/**x**",
    "https://a.example/_x_ and https://b.example/~~y~~|z|",
    "https://medium.example/@everyone",
    "text https://a.example\n# heading",
    "https://",
    "<https://a.example>",
    "{bot.token} %s {0}",
]


ORDINARY = [
    *("Aoife O'Connor", "Aoife O’Connor", "D'Angelo Smith-Ruiz", "Zoë", "Nguyễn Thị Hà", "e̊ke"),
    *("Ana (she/her)", "M&M", "C++", "L’été · ça vient", "¿Qué tal?", "50 %", "wow!", "@anna"),
    *("مُحَمَّد", "می\u200cخواهم", "שָׁלוֹם", "देवनागरी", "क्\u200dष", "தமிழ்", "ไทย", "한국어"),
    *("👩\u200d👩\u200d👧\u200d👦", "🏳️\u200d🌈", "👍🏽", "👨🏿\u200d🦱", "🇫🇷🇪🇸", "❤️", "1️⃣"),
    "🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f",
]
"""Names that mean nothing to Discord: with apostrophes, marks, joiners, tones of skin, flags."""


@pytest.mark.parametrize("name", ORDINARY)
def test_an_ordinary_name_is_kept_and_shown_sign_by_sign(name: str) -> None:
    assert clean_name(name) == name
    assert clean_line(name, field="name", limit=40) == name
    assert escape(name) == name
    assert escape(f"{name}, {name}") == f"{name}, {name}"


@pytest.mark.parametrize("nasty", NASTY_STRINGS)
def test_no_markdown_survives_escaping(nasty: str) -> None:
    shown = LINK.sub("link", escape(nasty))
    for active in ACTIVE:
        assert not active.search(shown), shown


def test_every_nasty_string_would_be_active_as_it_stands() -> None:
    for nasty in NASTY_STRINGS[:14]:
        assert any(active.search(nasty) for active in ACTIVE), nasty


@given(st.text(alphabet="*_`~|\\[]()<>#-@:&!/.\n a1eéhttps", max_size=80))
def test_no_mixture_of_marks_survives_escaping(text: str) -> None:
    shown = LINK.sub("link", escape(text))
    for active in ACTIVE:
        assert not active.search(shown), shown


@given(st.text(alphabet="*_`~|\\[]()<>#-@:&!.\n a1é", max_size=80))
def test_what_is_escaped_reads_as_it_was_written(text: str) -> None:
    shown = re.sub(r"\\([^0-9A-Za-z\s])", r"\1", escape(text)).replace("@\u200b", "@")
    assert shown == text


def test_a_name_that_calls_everyone_calls_nobody() -> None:
    assert escape("@everyone") == "@\u200beveryone"


def test_a_link_stays_whole_and_clickable() -> None:
    assert escape("see https://fr.example/wiki/Brest_(Finistère).") == (
        "see <https://fr.example/wiki/Brest_(Finistère)>."
    )
    assert escape("(https://a.example/b_c)") == "(<https://a.example/b_c>)"
    assert escape("a https://a.example - b") == "a <https://a.example> - b"
