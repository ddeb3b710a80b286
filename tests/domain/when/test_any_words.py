"""Laws of reading that every language keeps, over words of its own in any order."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.errors import Refusal, WhenAmbiguous, WhenUnreadable
from domain.when import find_period, find_when, read_duration, read_lead, read_period, read_when
from domain.when.languages import LANGUAGES
from tests.domain.when.clock import NOW, PARIS

_DIGITS = ["7", "19", "30", "14", "05", "2027", "12", ":", "/", "-", ".", "+", ","]


def _vocabulary(code: str) -> list[str]:
    language = LANGUAGES[code]
    templates = [t for table in language.words.values() for group in table.values() for t in group]
    templates += [t for group in language.forms.values() for t in group]
    bare = (template.translate(str.maketrans("~[]()|", "      ")) for template in templates)
    return sorted({word for line in bare for word in line.split() if "{" not in word} | {*_DIGITS})


VOCABULARIES = {code: _vocabulary(code) for code in LANGUAGES}


@pytest.mark.parametrize("code", sorted(LANGUAGES))
@given(data=st.data())
@settings(max_examples=250, deadline=2000)
def test_any_words_of_a_language_are_read_or_refused(code: str, data: st.DataObject) -> None:
    words = data.draw(st.lists(st.sampled_from(VOCABULARIES[code]), min_size=1, max_size=8))
    text = " ".join(words)[:120]
    for read in (read_when, find_when):
        try:
            found = read(text, now=NOW, zone=PARIS, languages=(code,))
        except Refusal:
            continue
        moment = found[0] if isinstance(found, tuple) else found
        assert moment is None or moment.at >= NOW - timedelta(seconds=1)
    for survey in (read_period, find_period):
        try:
            span = survey(text, now=NOW, zone=PARIS, languages=(code,))
        except Refusal:
            continue
        period = span[0] if isinstance(span, tuple) else span
        assert period is None or period.start < period.end
    for measure in (read_duration, read_lead):
        try:
            assert measure(text, languages=(code,)) >= timedelta(0)
        except Refusal:
            continue


@pytest.mark.parametrize("code", sorted(LANGUAGES))
def test_the_examples_of_a_language_can_be_read_in_it(code: str) -> None:
    examples = LANGUAGES[code].examples
    assert read_when(examples["when"], now=NOW, zone=PARIS, languages=(code,)).at > NOW
    assert read_period(examples["period"], now=NOW, zone=PARIS, languages=(code,)).end > NOW
    assert read_duration(examples["duration"], languages=(code,))
    assert read_lead(examples["lead"], languages=(code,))


@pytest.mark.parametrize("code", sorted(LANGUAGES))
def test_an_hour_that_can_be_two_is_asked_in_every_language(code: str) -> None:
    with pytest.raises(WhenAmbiguous) as caught:
        read_when("7", now=NOW, zone=PARIS, languages=(code,))
    assert len(caught.value.readings) == 2
    with pytest.raises(WhenUnreadable):
        read_when("7 banana", now=NOW, zone=PARIS, languages=(code,))
