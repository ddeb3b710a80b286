"""What is to be done, in words, cut into its parts: how long before, when, what, where."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from domain.errors import WhenAmbiguous, WhenRefused
from domain.folding import fold
from domain.folding import words as folded_words
from domain.recurrence import Repeat
from domain.when import Moment, find_when, read_lead, read_when

_LONGEST_LEAD: Final = 5  # words


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


# "Before" where it stands before its noun, and how the readers of lengths know it.
_BEFORE: Final = {
    "vor": "vorher",
    "voor": "vorher",
    "ahead": "before",
    "avant": "avant",
    "before": "before",
}
# Words of "before" that make a length of time mean how far ahead; folded.
_AHEAD: Final = _set("""before ahead beforehand early prior avant avance veille antes vispera previo vorher davor vor
    prima anticipo vigilia vespera antecedencia abans antelacio vigilia voor ervoor vooraf قبل""")
# What leads from one part to the next; folded.
_LINKS: Final = _set("""to of for about that the a an our my on in at is starts begins which i we us with me
    de d du des la le les l au aux a que qu pour sur notre nos mon ma mes un une chez en il elle
    el los las del al para por nuestro nuestra mi mis una que tengo
    der die das den dem des an daran am zum zur fur unser unsere mein meine ein eine dass von vom zu
    il lo gli della dello dell del alla allo al per nostro nostra mio mia un uno che di dell
    o os as do da dos das ao para nosso nossa meu minha um uma
    els l dels pel
    het een van voor ons onze mijn dat de er eraan om te
    ب ل في من عن على ان أن""")
_PLACED: Final = _set(
    "at in chez a au aux en im in am bei beim presso all alla al nel nella no na ao bij dans"
)
_DAILY: Final = _set("daily quotidien diario taglich giornaliero dagelijks")
_EVERY: Final = _set("every each chaque cada jeden jede jedes ogni elke iedere cada كل")
_ALL: Final = re.compile(
    r"\b(tous les|toutes les|todos los|todas las|todas as|todos os|tutti i|tutte le|tots els)\b",
    re.I,
)
# Lengths in Dutch, which the readers of times do not know, in English; folded.
_TRANSLATED: Final = {
    **dict.fromkeys(("voor", "ervoor", "vooraf"), "before"),
    "een": "a",
    "de": "the",
    "twee": "two",
    "drie": "three",
    "dag": "day",
    "dagen": "days",
    "uur": "hour",
    "uren": "hours",
    "week": "week",
    "weken": "weeks",
}
# Days in Dutch, which the readers of times do not know either; folded.
_UNREAD: Final = {
    "nl": _set("""vandaag vanavond vanmiddag vannacht morgen morgenavond overmorgen maandag dinsdag
    woensdag donderdag vrijdag zaterdag zondag weekend januari februari maart april mei juni juli
    augustus september oktober november december"""),
}
_EDGES: Final = " \t\n,;:.!?–—-…«»\"“”'’()،؛"


@dataclass(frozen=True, slots=True)
class Timed:
    """What is to be done and when: ``when`` is the part of the words that names a moment.

    Empty when none does. ``readings``: the moments that it may be, when it may be several.
    ``before`` and ``after`` are the words around it.
    """

    before: str
    when: str
    after: str
    moment: Moment | None = None
    readings: tuple[datetime, ...] = ()
    repeat: Repeat = Repeat.NONE
    repeats: bool = False

    @property
    def what(self) -> str:
        """The words that do not name the moment."""
        return " ".join(part for part in (told(self.before), told(self.after)) if part)


def lead_in(text: str, languages: Sequence[str]) -> tuple[timedelta, str] | None:
    """How long before something, and the words around that; ``None`` when no lead is named.

    Read at the beginning ("the day before the Munich drinks"), at the end ("the Munich drinks, two
    hours before"), else wherever it stands; the longest there.
    """
    words = text.split()
    for size in range(min(_LONGEST_LEAD, len(words)), 0, -1):
        last = len(words) - size
        for start in dict.fromkeys((0, last, *range(1, last))):
            lead = _lead(" ".join(words[start : start + size]).strip(_EDGES), languages)
            if lead is not None:
                around = (told(" ".join(words[:start])), told(" ".join(words[start + size :])))
                return lead, " ".join(part for part in around if part)
    return None


def _lead(text: str, languages: Sequence[str]) -> timedelta | None:
    said = fold(text).split()
    if not said or not _AHEAD & {said[0], said[-1]}:
        return None
    forms = [text]
    if said[-1] in _BEFORE:
        forms.append(" ".join((*text.split()[:-1], _BEFORE[said[-1]])))
    if all(word in _TRANSLATED or word.isdecimal() for word in said):
        forms.append(" ".join(_TRANSLATED.get(word, word) for word in said))
    for form in forms:
        try:
            lead = read_lead(form, languages=languages)
        except WhenRefused:
            continue
        if lead:
            return lead
    return None


def timed(text: str, *, now: datetime, zone: str, languages: Sequence[str]) -> Timed:
    """``text`` around the moment that it names, if it does.

    Raises the ``WhenRefused`` of a moment that cannot be; one that may be several is none.
    """
    readings: tuple[datetime, ...] = ()
    moment = None
    try:
        found = find_when(text, now=now, zone=zone, languages=languages)
    except WhenAmbiguous as several:
        at = text.find(several.text)
        if at < 0 or not several.readings:
            raise
        span, readings = (at, at + len(several.text)), several.readings
    else:
        if found is None:
            return Timed(text, "", "", repeats=_repeats(text))
        moment, span = found
    before, when, after = text[: span[0]], text[slice(*span)], text[span[1] :]
    unread = _UNREAD.get(languages[0], frozenset())
    if not unread.isdisjoint(folded_words(f"{before} {after}")):
        return Timed(text, "", "")  # an hour without its day would be another moment
    before, repeat = _repeated(before)
    repeats = repeat is Repeat.NONE and (_repeats(before) or _repeats(after))
    return Timed(before, when, after, moment, readings, repeat, repeats)


def in_words(found: Timed, *, now: datetime, zone: str, languages: Sequence[str]) -> str:
    """The words of the moment for whoever reads ``languages`` first, in the IANA ``zone``.

    In digits, which every language reads alike, when they would be read as another moment.
    """
    if found.moment is None:
        return found.when
    try:
        if read_when(found.when, now=now, zone=zone, languages=languages).at == found.moment.at:
            return found.when
    except WhenRefused:
        pass  # another language may find them ambiguous
    return digits(found.moment.wall)


def digits(wall: datetime) -> str:
    """A wall time as every language reads it."""
    return f"{wall:%Y-%m-%d %H:%M}"


def _repeated(before: str) -> tuple[str, Repeat]:
    """What stands before a moment without the "every" that makes it come back each week."""
    words = before.split()
    if words and fold(words[-1]) in _EVERY:
        return " ".join(words[:-1]), Repeat.WEEKLY
    every = _ALL.search(before)
    if every is not None and not before[every.end() :].strip():
        return before[: every.start()], Repeat.WEEKLY
    return before, Repeat.NONE


def _repeats(text: str) -> bool:
    """Whether it is to come back in a way that is not understood."""
    said = set(fold(text).split())
    return bool(said & (_EVERY | _DAILY)) or _ALL.search(text) is not None


def told(text: str) -> str:
    """``text`` without the small words and signs at both ends that only lead to it."""
    words = _unlinked(text.strip(_EDGES).split())
    while words and fold(words[0].strip(_EDGES)) in _LINKS:
        words.pop(0)
    said = " ".join(words).strip(_EDGES)
    # "d'appeler", "l'apéro": what is elided stands in the same word.
    return re.sub(r"^(?:[dlDL]|qu|Qu|all|dell)['’](?=\w)", "", said)


def _unlinked(words: list[str]) -> list[str]:
    """``words`` without those at the end that lead to what is not there any more."""
    while words and fold(words[-1].strip(_EDGES)) in _LINKS:
        words = words[:-1]
    return words


def venue_in(text: str) -> str:
    """The place that ``text`` begins with, where it says that it is one ("at Les Capucins")."""
    words = text.strip(_EDGES).split()
    if len(words) > 1 and fold(words[0]) in _PLACED:
        words.pop(0)
    return " ".join(words).strip(_EDGES)


def without_place(text: str, names: Sequence[str]) -> str:
    """``text`` without the name of a place at either end, and without what leads to it."""
    words = _unlinked(text.strip(_EDGES).split())
    for name in filter(None, map(fold, names)):
        size = len(name.split())
        if fold(" ".join(words[-size:])) == name:
            words = words[:-size]
            if words and fold(words[-1]) in _PLACED:
                words.pop()
        if fold(" ".join(words[:size])) == name:
            words = words[size:]
        elif words and fold(words[0]) in _PLACED and fold(" ".join(words[1 : size + 1])) == name:
            words = words[size + 1 :]
    return " ".join(words).strip(_EDGES)
