"""Pages cut into passages: a heading and at most 600 characters each, nothing lost, in order."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

MOST: Final = 600
HEADING_LIMIT: Final = 120

_HEADING: Final = re.compile(r" {0,3}#{1,6}[ \t]+(\S[^\n]*)")
_FENCE: Final = re.compile(r" {0,3}(```|~~~)")
_CLOSING: Final = re.compile(r"(?<![ \t])[ \t]+#+[ \t]*\Z")
# Where a paragraph that is too long is cut, the best place first.
_BREAKS: Final = ("\n", ". ", "! ", "? ", "; ", ", ", " ")
_LINK: Final = re.compile(
    r"!?\[([^\[\]\n]{0,300})\]\([ \t]*<?([^()\s<>]{1,500})>?(?:[ \t]+\"[^\"\n]{0,200}\")?[ \t]*\)"
)
_STRONG: Final = re.compile(r"(\*\*|__)(?=\S)([^\n*_]{1,300})(?<=\S)\1")
_CODE: Final = re.compile(r"(?<!`)`([^`\n]{1,300})`(?!`)")
_SLANTED: Final = re.compile(r"(?<![\w*])\*(?=[^\s*])([^\n*]{1,300})(?<=[^\s*])\*(?![\w*])")


@dataclass(frozen=True, slots=True)
class Piece:
    """A passage as it stands in its page: ``section`` counts the headings before it."""

    section: int
    heading: str
    text: str


def plain(markdown: str) -> str:
    """``markdown`` without marks of emphasis or code in a line, each link's target beside its words.

    Targets that are no web address (another file, an anchor) are left out.
    """
    text = _CODE.sub(r"\1", _LINK.sub(_linked, markdown))
    return _SLANTED.sub(r"\1", _STRONG.sub(r"\2", text))


def _linked(found: re.Match[str]) -> str:
    words, target = found[1].strip(), found[2]
    if not target.lower().startswith(("https://", "http://")):
        return words
    if found[0].startswith("!"):
        return words
    return f"{words} ({target})" if words and words != target else target


def pieces(text: str) -> tuple[Piece, ...]:
    """The passages of a page, cut at headings, then between paragraphs, then inside them.

    Every letter of ``text`` is in one of them, in order; a heading that is too long to be one is
    a paragraph.
    """
    found: list[Piece] = []
    for number, (heading, body) in enumerate(_sections(text)):
        parts = list(_packed(_paragraphs(body)))
        if not parts and heading:
            parts = [""]
        found += [Piece(number, heading, part) for part in parts]
    return tuple(found)


def first_heading(text: str) -> str:
    """The first heading of a page, or nothing."""
    return next((heading for heading, _ in _sections(text) if heading), "")


def _sections(text: str) -> Iterator[tuple[str, str]]:
    heading, lines, fenced = "", list[str](), False
    for line in text.split("\n"):
        fenced ^= bool(_FENCE.match(line))
        named = None if fenced else _HEADING.fullmatch(line.rstrip())
        title = _CLOSING.sub("", named[1]).strip() if named else ""
        if named is None or not 0 < len(title) <= HEADING_LIMIT:
            lines.append(line)
            continue
        yield heading, "\n".join(lines)
        heading, lines = title, []
    yield heading, "\n".join(lines)


def _paragraphs(body: str) -> Iterator[str]:
    for paragraph in re.split(r"\n[ \t]*\n", body):
        rest = paragraph.strip("\n").rstrip()
        while len(rest) > MOST:
            at = _break(rest)
            yield rest[:at].rstrip()
            rest = rest[at:].lstrip()
        if rest.strip():
            yield rest


def _break(text: str) -> int:
    """Where a paragraph that is too long is cut: not before its middle, if that can be."""
    for mark in _BREAKS:
        at = text.rfind(mark, MOST // 2, MOST)
        if at != -1:
            return at + len(mark.rstrip(" ")) if mark != " " else at
    return MOST


def _packed(paragraphs: Iterator[str]) -> Iterator[str]:
    """Paragraphs together as long as they fit."""
    held = ""
    for one in paragraphs:
        if held and len(held) + 2 + len(one) > MOST:
            yield held
            held = ""
        held = f"{held}\n\n{one}" if held else one
    if held:
        yield held
