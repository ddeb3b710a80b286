"""The parts that are no words of a language: digits, zone names, cities."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping
from fractions import Fraction
from typing import NamedTuple

from domain.when.grammar import Found, Native
from domain.when.language import Language
from domain.when.text import Token
from domain.when.zones import ABBREVIATIONS, Named, zones_by_city, zones_by_name

_LONGEST_NAME = 9  # tokens of America/Argentina/Buenos_Aires, with room


class Digits(NamedTuple):
    """A number, and how many digits wrote it (0: words did)."""

    value: int
    width: int


def natives(language: Language) -> dict[str, Native]:
    """The readers of digits and names, by category.

    ``dd`` one or two digits, ``mm`` two, ``spoken`` one or two beside words of another script,
    ``year`` four (1900–2999), ``four`` four, ``int`` up to four, ``fraction`` those after a
    comma; ``tight`` a hyphen without spaces; ``iana``, ``abbreviation`` and ``place`` are zones;
    ``march`` is "març" with its cedilla, for Marc is a person.
    """
    return {
        "dd": _digits(1, 2),
        "mm": _digits(2, 2),
        "spoken": _spoken,
        "year": _year,
        "four": _four,
        "int": _int,
        "fraction": _fraction,
        "tight": _tight,
        "iana": _iana,
        "abbreviation": _abbreviation,
        "place": _place(language.places),
        "march": _march,
    }


def _digits(least: int, most: int) -> Native:
    def read(tokens: tuple[Token, ...], at: int) -> Iterable[Found]:
        token = tokens[at]
        if token.kind == "number" and least <= len(token.text) <= most:
            yield at + 1, Digits(token.value, len(token.text))

    return read


def _spoken(tokens: tuple[Token, ...], at: int) -> Iterable[Found]:
    """Digits that stand among words, and not in a bare "2027-05-14 10:30"."""
    if any(token.kind == "word" and not token.text.isascii() for token in tokens):
        yield from _digits(1, 2)(tokens, at)


def _year(tokens: tuple[Token, ...], at: int) -> Iterable[Found]:
    token = tokens[at]
    if token.kind == "number" and len(token.text) == 4 and 1900 <= token.value < 3000:
        yield at + 1, token.value


def _four(tokens: tuple[Token, ...], at: int) -> Iterable[Found]:
    token = tokens[at]
    if token.kind == "number" and len(token.text) == 4:
        yield at + 1, token.value


def _int(tokens: tuple[Token, ...], at: int) -> Iterable[Found]:
    token = tokens[at]
    if token.kind == "number" and len(token.text) <= 4:
        yield at + 1, Fraction(token.value)


def _fraction(tokens: tuple[Token, ...], at: int) -> Iterable[Found]:
    token = tokens[at]
    if token.kind == "number" and len(token.text) <= 2 and token.glued:
        yield at + 1, Fraction(token.value, 10 ** len(token.text))


def _tight(tokens: tuple[Token, ...], at: int) -> Iterable[Found]:
    """A hyphen with nothing around it: "7-9 pm" belongs together, "Friday 7 - 9 pm" may not."""
    hyphen, after = tokens[at], tokens[at + 1 : at + 2]
    if hyphen.text == "-" and hyphen.glued and after and after[0].glued:
        yield at + 1, True


def _iana(tokens: tuple[Token, ...], at: int) -> Iterable[Found]:
    written = ""
    for end, token in enumerate(tokens[at : at + _LONGEST_NAME], start=at + 1):
        if written and token.start != tokens[end - 2].end:
            gap_is_hyphen = token.start == tokens[end - 2].end + 1 and not token.glued
            if not gap_is_hyphen:
                return
            written += "-"
        written += token.raw.lower()
        if "/" in written and written in zones_by_name():
            yield end, Named(zones_by_name()[written])


def _abbreviation(tokens: tuple[Token, ...], at: int) -> Iterable[Found]:
    """Only in capitals: "est" and "west" are words as well."""
    found = ABBREVIATIONS.get(tokens[at].raw)
    if found is not None:
        yield at + 1, found


def _march(tokens: tuple[Token, ...], at: int) -> Iterable[Found]:
    if unicodedata.normalize("NFC", tokens[at].raw).casefold() == "març":
        yield at + 1, True


def _place(places: Mapping[str, str]) -> Native:
    def read(tokens: tuple[Token, ...], at: int) -> Iterable[Found]:
        for end in range(at + 1, min(at + 4, len(tokens)) + 1):
            city = " ".join(token.text for token in tokens[at:end])
            zone = places.get(city) or zones_by_city().get(city)
            if zone is not None:
                yield end, Named(zone)

    return read
