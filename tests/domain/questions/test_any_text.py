"""Questions in people's own words: no text at all is too much."""

from __future__ import annotations

import time

from hypothesis import given, settings
from hypothesis import strategies as st

from domain.questions import INTENTIONS, THRESHOLD, language_of, ngrams
from tests.domain.questions.world import ask, examples


def test_ngrams_are_folded_and_bounded() -> None:
    assert ngrams("à São Paulo") == ("a", "a sao", "a sao paulo", "sao", "sao paulo", "paulo")
    assert "le caire" in ngrams("l'agenda du Caire")
    assert ngrams("") == ()
    assert len(ngrams("a b c d e f g h i j k " * 1000)) < 800


def test_a_text_of_ten_thousand_characters_is_read_in_bounded_time() -> None:
    # The length that counts is bounded, so twenty times more text may not take longer.
    text = "who knwos abuot thigns in lyonn tomorow " * 250
    ask(text)
    started = time.process_time()
    ask(text)
    assert time.process_time() - started < 0.5


@settings(max_examples=300, deadline=2000)
@given(text=st.text(max_size=600), language=st.sampled_from(["en", "fr", "de", "ar"]))
def test_any_text_is_accepted(text: str, language: str) -> None:
    found = ask(text, language_of(text, fallback=language))
    assert found.intention in INTENTIONS
    assert 0.0 <= found.confidence <= 1.0
    assert (found.intention == "unknown") == (found.confidence < THRESHOLD)


_WORDS = sorted(
    {word for name in ("en", "fr") for row in examples(name) for word in row["text"].split()}
)


@settings(max_examples=300, deadline=2000)
@given(words=st.lists(st.sampled_from(_WORDS), max_size=25), again=st.booleans())
def test_any_order_of_real_words_is_accepted(words: list[str], again: bool) -> None:
    text = " ".join(words)
    before = ask("what's on in Lyon tonight") if again else None
    found = ask(text, "en", before)
    assert found.intention in INTENTIONS
    assert found.raw == text[:500]
    assert found.language == "en"
