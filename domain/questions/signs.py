"""The signs that speak for an intention: concepts found, facts recognised, names, doubts."""

from __future__ import annotations

from typing import Final

from domain.questions.persons import person_at
from domain.questions.placing import WEAK
from domain.questions.reading import Reading
from domain.questions.tokens import names
from domain.questions.topics import asks_else, is_trade
from domain.questions.values import Lexicon

# Languages that are also the adjective of one country, far more often than of another.
_NATIONS: Final = {
    "de": "DE",
    "fr": "FR",
    "es": "ES",
    "it": "IT",
    "nl": "NL",
    "pl": "PL",
    "pt": "PT",
    "tr": "TR",
    "uk": "UA",
    "ja": "JP",
    "ru": "RU",
    "zh": "CN",
}
_PLACED: Final = frozenset({"place", "named", "country", "region"})


def signs_of(read: Reading, lexicon: Lexicon) -> set[str]:
    """The signs that the table of intentions weighs: the concepts found, and the facts."""
    signs = {concept for cue in read.cues for concept in cue.concepts}
    location = read.location
    for cue in read.cues:
        if "know" in cue.concepts and asks_else(cue, read.cues):
            signs -= {"know", "person"}
    folded = {token.folded for token in read.tokens}
    facts = {
        "place": location.place,
        "named": location.chapter or location.place,
        "country": location.country or nation_of(read),
        "region": read.value("region"),
        "near_place": location.near,
        "period": read.period,
        "topic": read.topic,
        "known_topic": read.topic is not None and read.topic.known,
        "named_person": person_at(read, lexicon),
        "partner_name": partner_in(read, lexicon),
        "sure_person": "person" in signs and "know" in signs,
        "unknown_place": names_unknown_place(read, lexicon),
        "trade": read.topic is not None and _trade(read),
        "network": lexicon.network & folded,
    }
    signs |= {name for name, fact in facts.items() if fact}
    if signs & _PLACED:
        signs.add("somewhere")
    if "event" in signs:
        signs.add("event_word")
    if "kind" in signs:
        signs.add("event")
    return signs


def nation_of(read: Reading) -> str | None:
    """The country whose chapters are asked for by its adjective: "French chapters"."""
    chapters = [cue for cue in read.cues if {"chapter", "chapters"} & cue.concepts.keys()]
    if any("speak" in cue.concepts for cue in read.cues):
        return None
    for cue in read.cues:
        beside = any(cue.end == other.start or other.end == cue.start for other in chapters)
        if beside and cue.concepts.get("spoken") in _NATIONS:
            return _NATIONS[cue.concepts["spoken"]]
    return None


def _trade(read: Reading) -> bool:
    topic = read.topic
    return topic is not None and any(
        is_trade(token.folded, read.words) for token in read.tokens[topic.start : topic.end]
    )


def partner_in(read: Reading, lexicon: Lexicon) -> str | None:
    """The partner of the network that is named, as it is usually spelled."""
    if not lexicon.partners:
        return None
    for start, end, name in names(read.tokens):
        # A partner may be called "Commons": then only a capital tells it from the word.
        word = end - start == 1 and name in read.words.known and not read.tokens[start].capital
        if name in lexicon.partners and not word:
            return lexicon.partners[name]
    return None


def unexplained(read: Reading, lexicon: Lexicon) -> tuple[int, int]:
    """How many words nothing accounts for, and how many of them look like names.

    A word that was mended counts as one: it may have been another.
    """
    explained = read.claimed()
    if read.topic is not None:
        explained |= set(range(read.topic.start, read.topic.end))
    for start, end, name in names(read.tokens):
        if name in lexicon.partners:
            explained |= set(range(start, end))
    count = len(read.mended - read.timed)
    strange = 0
    for at, token in enumerate(read.tokens):
        if at in explained or token.folded in read.words.empty or token.folded in lexicon.network:
            continue
        announced = at > 0 and (read.tokens[at - 1].folded,) in read.words.into
        greeted = any("greeting" in cue.concepts and cue.end == at for cue in read.cues)
        count += 1
        strange += (token.capital and not greeted) or (announced and at - 1 not in explained)
    return count, strange


def names_unknown_place(read: Reading, lexicon: Lexicon) -> bool:
    """Whether a capital that nobody knows stands after "in", "near" or the like."""
    explained = read.claimed()
    if read.topic is not None:
        explained |= set(range(read.topic.start, read.topic.end))
    return any(
        token.capital
        and at > 0
        and at not in explained
        and (read.tokens[at - 1].folded,) in read.words.into
        and read.tokens[at - 1].folded not in WEAK
        and token.folded not in lexicon.network
        for at, token in enumerate(read.tokens)
    )
