"""Questions in people's own words: what differs from language to language."""

from __future__ import annotations

from dataclasses import replace

import pytest

from domain.questions import ChapterRef, Lexicon, PlaceRef, ngrams
from domain.questions.concepts import CONCEPTS
from domain.questions.exonyms import usual_names
from domain.questions.persons import person_at
from domain.questions.reading import Reading, read_with
from domain.questions.signs import signs_of, unexplained
from domain.questions.tables import INDEXES, LANGUAGES
from domain.questions.tokens import cut
from domain.questions.vocabulary import Vocabulary, index
from tests.domain.questions.world import NOW, ZONE, period_of
from tests.domain.questions.world import ask as understood

CAIRO = PlaceRef(1, "Cairo", "EG", 9_606_916)
LEXICON = Lexicon(
    places={"القاهره": (CAIRO,), "kairo": (CAIRO,), "caire": (CAIRO,)},
    chapters={"القاهره": (ChapterRef(1, "Cairo", 1, "EG"),)},
)
PLAIN = Vocabulary(
    code="xx",
    concepts={"event": "event", "who": "who", "chapter": "chapter"},
    function_words="the is",
    fillers="",
    slang={},
    into="in",
    near="near",
    ordinary="",
    trades="ist",
    times="",
)
GERMAN = replace(
    PLAIN,
    code="de",
    concepts={"who": "wer", "know": "kennt sich mit", "where": "wo", "live": "wohnt"},
    function_words="aus ist der die das",
    into="in",
    articles="der die das ein eine",
    capitals=False,
)
ARABIC = replace(
    PLAIN,
    code="ar",
    concepts={"event": "لقاء", "when": "متى", "next": "قادم", "chapter": "فصل"},
    function_words="في هل",
    into="في",
    prefixes="ال وال بال فال كال لل و ف ب ل ك",
)
DUTCH = replace(
    PLAIN,
    code="nl",
    concepts={"whats_on": "wat is er"},
    function_words="in het de",
    into="in",
    periods={"vandaag": "today", "deze week": "this week", "dit weekend": "this weekend"},
)


def _read(text: str, vocabulary: Vocabulary, lexicon: Lexicon = LEXICON) -> Reading:
    return read_with(index(vocabulary), text, lexicon, now=NOW, zone=ZONE)


def test_every_vocabulary_keeps_to_the_concepts_that_there_are() -> None:
    for words in INDEXES.values():
        meant = {
            f"{name}:{value}" if value else name
            for concepts in words.phrases.values()
            for name, value in concepts.items()
        }
        valued = {name for name in meant if name.split(":")[0] in {"region", "spoken"}}
        assert meant - valued <= CONCEPTS.keys(), words.code


def test_a_vocabulary_is_only_of_a_language_that_there_is() -> None:
    assert set(INDEXES) <= set(LANGUAGES)
    assert {"en", "fr"} <= set(INDEXES)
    with pytest.raises(KeyError):
        INDEXES["tlh"]


def test_a_german_noun_is_no_name() -> None:
    read = _read("Wer kennt sich mit Kompost aus?", GERMAN)
    assert read.topic is not None
    assert read.topic.text == "Kompost"
    assert unexplained(read, LEXICON) == (0, 0)
    assert person_at(_read("Wo ist der Kompost?", GERMAN), LEXICON) is None


def test_a_german_name_is_a_noun_without_an_article() -> None:
    read = _read("Wo wohnt Amina?", GERMAN)
    assert person_at(read, LEXICON) == (2, 3)
    assert "named_person" in signs_of(read, LEXICON)


@pytest.mark.parametrize("text", ["متى اللقاء القادم بالقاهرة؟", "متى اللقاء القادم في القاهرة؟"])
def test_what_arabic_joins_to_a_word_does_not_hide_it(text: str) -> None:
    read = _read(text, ARABIC)
    assert read.location.place == CAIRO
    assert {"event", "when", "next", "place"} <= signs_of(read, LEXICON)
    assert unexplained(read, LEXICON) == (0, 0)


def test_an_arabic_town_is_looked_up_without_what_is_joined_to_it() -> None:
    assert "القاهره" in ngrams("فعاليات بالقاهرة")
    assert "القاهره" in ngrams("للقاهرة")


def test_an_arabic_question_mark_ends_a_sentence() -> None:
    assert [token.first for token in cut("متى؟ أين")] == [True, True]


def test_times_of_a_language_without_a_calendar_of_its_own_are_put_into_english() -> None:
    read = _read("wat is er deze week?", DUTCH)
    assert read.period is not None
    assert read.period == understood("what is on this week?").period
    assert read.timed == {3, 4}


def test_a_language_without_words_for_times_reads_none() -> None:
    assert _read("event today", replace(PLAIN, periods={})).period is None


@pytest.mark.parametrize(
    ("written", "town"),
    [("londen", ("london", "GB")), ("rbat", ("rabat", "MA")), ("bruxelas", ("brussels", "BE"))],
)
def test_towns_are_known_by_their_names_elsewhere(written: str, town: tuple[str, str]) -> None:
    assert usual_names([written, "nowhere"]) == {written: town}


def test_a_question_in_a_third_language_is_understood_by_its_words() -> None:
    found = understood("qui anime le chapitre de Lyon ?", "ca")
    assert (found.intention, found.language) == ("chapter.connector", "ca")


def test_a_night_is_heard_as_a_night() -> None:
    assert period_of(understood("what's on in Lyon tonight?")) == "tonight"
