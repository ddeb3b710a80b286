"""What is to be done when somebody asks the bot to act: their words without those that ask."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from domain.folding import fold
from domain.questions.reading import Reading

_ASKING: Final[Mapping[str, str]] = {
    "reminder.create": "remind",
    "event.create": "add",
    "event.join": "sign_up",
}
# Words of politeness at the end or the beginning, in every language, folded.
_POLITE: Final = frozenset(
    fold("""please pls plz thanks thank you svp stp s il te vous plait merci por favor porfa porfis gracias bitte danke
    per favore grazie obrigado obrigada si us plau gracies alsjeblieft aub bedankt 3afak afak
    choukran شكرا فضلك من""").split()
)


def act_of(read: Reading, intention: str) -> str | None:
    """What ``intention`` (reminder.create, event.create, event.join) is asked about, as written.

    "the day before the Munich drinks" of "remind me the day before the Munich drinks please";
    what stands before the words that ask is kept when it says something. ``None`` when nothing is
    said, or for another intention.
    """
    concept = _ASKING.get(intention)
    cue = next((cue for cue in read.cues if concept in cue.concepts), None)
    if cue is None:
        return None
    parts = [_said(read, 0, cue.start), _said(read, cue.end, len(read.tokens))]
    return " ".join(part for part in parts if part) or None


def _said(read: Reading, start: int, end: int) -> str:
    """The words from ``start`` to ``end`` without politeness at both ends; empty if they only
    lead to what is asked ("could you", "hi")."""
    while end > start and read.tokens[end - 1].folded in _POLITE:
        end -= 1
    while start < end and read.tokens[start].folded in _POLITE:
        start += 1
    idle = {
        at
        for cue in read.cues
        if cue.concepts.keys() & {"greeting", "thanks", "help", "audience", "exists"}
        for at in range(cue.start, cue.end)
    }
    if all(at in idle or read.tokens[at].folded in read.words.empty for at in range(start, end)):
        return ""
    return read.written(start, end)
