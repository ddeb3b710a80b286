"""Text that people write: what stays, what is shown, what is refused."""

from __future__ import annotations

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.errors import TextRefused
from domain.folding import fold
from domain.text import LinkRefused, clean_line, clean_text, clean_url, cut, escape, slugify

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


# ── Cleaning ─────────────────────────────────────────────────────────────────────────────────


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


# ── Links ────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        (" https://meet.jit.si/Ouimake_2 ", "https://meet.jit.si/Ouimake_2"),
        ("<HTTP://Example.ORG:8080/a?b=c&d=%20#e>", "http://example.org:8080/a?b=c&d=%20#e"),
        ("www.ade-coworking.net", "https://www.ade-coworking.net"),
        (
            "https://fr.wikipedia.org/wiki/Été_(saison)",
            "https://fr.wikipedia.org/wiki/%C3%89t%C3%A9_%28saison%29",
        ),
        ("https://münchen.de/", "https://xn--mnchen-3ya.de/"),
        ("http://[2001:db8::1]/", "http://[2001:db8::1]/"),
    ],
)
def test_a_web_address_is_kept_in_ascii(written: str, kept: str) -> None:
    assert clean_url(written, field="link") == kept


@pytest.mark.parametrize(
    "written",
    [
        "",
        "javascript:alert(1)",
        "ftp://example.org/",
        "file:///etc/passwd",
        "data:text/html,x",
        "mailto:a@example.org",
        "//example.org/",
        "https://",
        "https:///path",
        "https://user:password@example.org/",
        "https://discord.com@evil.example/",
        "https://example.org/a b",
        "https://example.org/\u202egpj",
        "https://example.org/\nX",
        "https://exa mple.org",
        "https://example.org\\@evil.example/",
        "https://example.org:99999/",
        "https://[::1/",
        "https://a..b/",
        "https://example.org/" + "x" * 500,
        "Paris, rue de Rivoli",
    ],
)
def test_what_is_no_web_address_is_refused_with_its_field(written: str) -> None:
    with pytest.raises(LinkRefused) as refused:
        clean_url(written, field="link")
    assert refused.value.field == "link"
    assert len(refused.value.text) <= 100


@given(st.text(max_size=80).map(lambda text: f"https://example.org/{text}"))
def test_a_kept_address_can_stand_in_a_masked_link(text: str) -> None:
    try:
        kept = clean_url(text, field="link")
    except LinkRefused:
        return
    assert re.fullmatch(r"https?://[!#-;=?-\[\]_a-z~]+", kept)
    assert not set(kept) & set("()<> ")
    assert clean_url(kept, field="link") == kept


# ── Showing ──────────────────────────────────────────────────────────────────────────────────

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
