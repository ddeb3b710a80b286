"""Links that people write: which are kept, and which are refused."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.text import LinkRefused, clean_url


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
