"""Characters: which may stay in a text that people write, and which belong together.

The categories and classes are those of the Unicode Character Database.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final

_ZWNJ, _ZWJ = "\u200c", "\u200d"
_TEXT_STYLE, _EMOJI_STYLE = "\ufe0e", "\ufe0f"
_BLACK_FLAG, _TAG_END = "\U0001f3f4", "\U000e007f"
# Format characters that are seen: signs before Arabic, Syriac and Kaithi numbers.
_SEEN_FORMATS: Final = frozenset(
    "\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u0890\u0891\u08e2\U000110bd\U000110cd"
)
# Letters and marks that are not seen, and imitate an empty name.
_UNSEEN: Final = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0")
# Scripts in which joiners between letters change what is read: Arabic to Sinhala, Myanmar,
# Khmer and Mongolian, the Brahmic scripts of South-East Asia, presentation forms.
_JOINING_SCRIPTS: Final = (
    (0x0600, 0x0DFF),
    (0x1000, 0x109F),
    (0x1780, 0x18AF),
    (0x1900, 0x1AFF),
    (0xA800, 0xABFF),
    (0xFB50, 0xFDFF),
    (0xFE70, 0xFEFC),
    (0x10D00, 0x10FFF),
    (0x11000, 0x11FFF),
    (0x1E900, 0x1E95F),
)
# More marks than this on one letter serve no script, and run over the neighbouring lines.
_MOST_MARKS: Final = 4


def _dropped(character: str) -> bool:
    """Whether a character has no place in a text, whatever stands around it."""
    category = unicodedata.category(character)
    if category in {"Cc", "Cs", "Co"} or character in _UNSEEN:
        return True
    if category == "Cf":
        kept = character in _SEEN_FORMATS or character in {_ZWNJ, _ZWJ}
        return not (kept or "\U000e0020" <= character <= _TAG_END)
    code = ord(character)
    return code & 0xFFFE == 0xFFFE or 0xFDD0 <= code <= 0xFDEF


def _of_joining_script(character: str) -> bool:
    code = ord(character)
    return any(first <= code <= last for first, last in _JOINING_SCRIPTS)


def _pictorial(character: str) -> bool:
    """Whether a character is a picture or stands at the end of one."""
    return character in {_EMOJI_STYLE, _TAG_END} or unicodedata.category(character) in {
        "So",
        "Sm",
        "Sk",
        "Cn",
    }


def _needed(before: str, character: str, after: str) -> bool:
    """Whether an invisible character is part of the spelling between its two neighbours."""
    if character == _ZWNJ:
        return _of_joining_script(before) and _of_joining_script(after)
    if character == _ZWJ:
        letters = _of_joining_script(before) and _of_joining_script(after)
        return letters or (_pictorial(before) and _pictorial(after) and after != _EMOJI_STYLE)
    if character in {_TEXT_STYLE, _EMOJI_STYLE}:
        picture = unicodedata.category(before)[0] in "SPN" or before in {"ℹ", "Ⓜ"}
        return picture and before not in {_TEXT_STYLE, _EMOJI_STYLE}
    ideograph = unicodedata.category(before) == "Lo" and ord(before) >= 0x3400
    return ideograph and "\U000e0100" <= character <= "\U000e01ef"


_TAGGED_FLAG: Final = re.compile(f"{_BLACK_FLAG}[\U000e0030-\U000e007a]{{1,6}}{_TAG_END}")
_TAG: Final = re.compile("[\U000e0020-\U000e007f]+")
_INVISIBLE: Final = re.compile(f"[{_ZWNJ}{_ZWJ}\ufe00-\ufe0f\U000e0100-\U000e01ef]")


def _without_stray_tags(text: str) -> str:
    kept: list[str] = []
    end = 0
    for flag in _TAGGED_FLAG.finditer(text):
        kept += (_TAG.sub("", text[end : flag.start()]), flag.group())
        end = flag.end()
    kept.append(_TAG.sub("", text[end:]))
    return "".join(kept)


def _without_stray_joiners(text: str) -> str:
    kept: list[str] = []
    for position, character in enumerate(text):
        if _INVISIBLE.match(character):
            before = kept[-1] if kept else " "
            after = text[position + 1 : position + 2] or " "
            if not _needed(before, character, after):
                continue
        kept.append(character)
    return "".join(kept)


def _without_piles_of_marks(text: str) -> str:
    kept: list[str] = []
    marks = 0
    for character in text:
        is_mark = unicodedata.category(character) in {"Mn", "Me"}
        marks = marks + 1 if is_mark else 0
        if marks <= _MOST_MARKS:
            kept.append(character)
    return "".join(kept)


def tidied(line: str) -> str:
    """One line without anything that hides, reorders or piles up, its spaces collapsed."""
    spaced = " ".join(line.replace("\u2800", " ").split())
    if spaced.isascii() and spaced.isprintable():
        return spaced
    seen = "".join(character for character in spaced if not _dropped(character))
    if _TAG.search(seen):
        seen = _without_stray_tags(seen)
    if _INVISIBLE.search(seen):
        seen = _without_stray_joiners(seen)
    composed = _without_piles_of_marks(unicodedata.normalize("NFC", seen))
    return " ".join(composed.split())


def continues(before: str, character: str) -> bool:
    """Whether ``character`` belongs to the same picture or letter as ``before``."""
    code = ord(character)
    return (
        character in {_ZWJ, _ZWNJ}
        or before == _ZWJ
        or unicodedata.category(character)[0] == "M"
        or 0x1F3FB <= code <= 0x1F3FF
        or 0xE0020 <= code <= 0xE007F
        or 0xDC00 <= code <= 0xDFFF
    )


def halves_a_flag(text: str, end: int) -> bool:
    """Whether cutting at ``end`` parts the two letters of a country's flag."""
    start = end
    while start and 0x1F1E6 <= ord(text[start - 1]) <= 0x1F1FF:
        start -= 1
    return (end - start) % 2 == 1 and 0x1F1E6 <= ord(text[end]) <= 0x1F1FF
