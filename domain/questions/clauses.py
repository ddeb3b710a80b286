"""The parts of a text that may ask on their own: people tell a story before they ask, or after."""

from __future__ import annotations

import re
from typing import Final

from domain.folding import fold
from domain.questions.reading import Reading

_SENTENCES: Final = re.compile(r"[^.?!:;…؟؛\n]+(?:[.!:;…؛\n]+(?=\s|$)|[?؟]+|[.!:;…؛\n]+|$)")
# What parts two clauses: a pause, or a word that leads to a reason or to what follows from it.
_PAUSE: Final = re.compile(
    r"[.!?;:…\n]+(?=\s|$)|[¿¡؟؛،()]+|,(?=\s)|\s[-–—]+\s"
    r"|\s(?:so|but|because|though|cause|mais|donc|parce qu[e']|puisqu[e']|pero|porque|así que|"
    r"aunque|aber|weil|denn|però|perché|perciò|mas|então|perquè|maar|want|dus)\s",
    re.IGNORECASE,
)
_MOST_CLAUSES: Final = 6
# One of these makes a clause a question or an order.
_ASKING: Final = frozenset(
    {
        *("who", "what", "when", "where", "list", "exists", "anything", "count", "howto", "define"),
        *("difference", "tell_about", "says", "find", "whats_on", "usage", "near_me", "cities"),
        *("mine", "help_with", "teach", "contact", "person", "who_is", "occupation"),
    }
)
_COURTESY: Final = frozenset({"greeting", "thanks", "audience", "idle", "newcomer", "praise"})
# Words that open a remark, folded, in every language.
_TELLERS: Final = frozenset(
    fold("""i my we our he she they j je mon ma mes on nous notre il elle ils yo mi mis me nos
    nuestro ich mein meine wir er eu meu minha nos io mio mia noi jo el la ik mijn wij""").split()
)
# Words of the past: what was tells, unless something asks.
_PASTS: Final = frozenset(
    fold("was were était étaient fue fueron estuvo estuvieron war waren").split()
)
# What cannot be said without wanting it.
_WANTED: Final = (
    *("connector.handover", "magazine.write", "onboarding.", "role.become", "help"),
    *("private", "injection", "decision.list", "question.ask", "member.count", "chapter.count"),
)


def questions(text: str) -> list[str]:
    """The sentences of ``text`` that end in a question mark, where it has others as well."""
    found = [part.strip() for part in _SENTENCES.findall(text)]
    asked = [part for part in found if part.endswith(("?", "؟")) and len(part.split()) > 1]
    return asked if len(found) > 1 else []


def clauses(text: str) -> list[str]:
    """The clauses of ``text`` of two words or more, and what is left of it from each one on.

    Empty when it is one clause, or a list of a great many.
    """
    starts = [0]
    ends = []
    for pause in _PAUSE.finditer(text):
        ends.append(pause.start())
        starts.append(pause.end())
    spans = [
        (start, end)
        for start, end in zip(starts, [*ends, len(text)], strict=True)
        if len(text[start:end].split()) > 1
    ]
    if not 1 < len(spans) <= _MOST_CLAUSES and not (spans and spans[0] != (0, len(text))):
        return []
    found = dict.fromkeys(text[start:end].strip() for start, end in spans)
    found |= dict.fromkeys(text[start:].strip() for start, _ in spans[1:-1])
    found |= dict.fromkeys(text[:end].strip() for _, end in spans[1:-1])
    return [part for part in found if part != text.strip()][: 2 * _MOST_CLAUSES]


def opens_asking(read: Reading) -> bool:
    """Whether the text ends in a question mark or its first words ask, courtesy aside."""
    if read.raw.rstrip(" !.)\"'").endswith(("?", "؟")):
        return True
    for cue in read.cues:
        if cue.concepts.keys() & _COURTESY:
            continue
        leading = all(token.folded in read.words.empty for token in read.tokens[: cue.start])
        return bool(cue.concepts.keys() & _ASKING) and leading
    return False


def remarks(read: Reading) -> bool:
    """Whether the text tells of somebody and asks nothing: "I left my umbrella at the door"."""
    if not read.tokens or "?" in read.raw or "؟" in read.raw:
        return False
    heard = {concept for cue in read.cues for concept in cue.concepts}
    told = any(token.folded in _PASTS for token in read.tokens)
    return (told or read.tokens[0].folded in _TELLERS) and not heard & (_ASKING | {"help"})


def asks(read: Reading, intention: str) -> bool:
    """Whether a clause that means ``intention`` asks for it and does not only tell of it."""
    if intention.startswith(_WANTED):
        return True
    heard = {concept for cue in read.cues for concept in cue.concepts}
    return "told" not in heard and bool(heard & _ASKING)
