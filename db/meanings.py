"""From what somebody typed to the terms of a search: the words, or what they mean in any language."""

from __future__ import annotations

from db import places, towns
from db.connection import Connection
from db.directory import Term, about, dwelling, starting
from domain import concepts
from domain.folding import fold
from domain.members import Field
from domain.tongues import code_of, key_of

_WORDS = 8  # among which towns are looked for
_NAME = 3  # words of the name of a town
_LOOKED_AT = 60


def speaking(language: str) -> Term:
    """People who say that they speak a language (a code of ISO 639), in whichever words."""
    return about(key_of(language), Field.LANGUAGES)


def meaning(text: str, *fields: Field) -> list[Term]:
    """What every match of ``text`` must have: each of its words, or what they mean together.

    *économie circulaire* asks for both words, or for the concept in any language. In one of at
    most two ``fields``, else in all. Empty when the text has no letter and no digit.
    """
    code = code_of(text) if Field.LANGUAGES in fields else None
    found: list[Term] = []
    for phrase in concepts.phrases(text):
        key = key_of(code) if code else phrase.key
        meant = [about(key, *fields)] if key else []
        found += [starting(word, *fields).or_else(*meant) for word in phrase.words]
    return found


async def placed(conn: Connection, text: str, *fields: Field) -> list[Term]:
    """As ``meaning``, and towns by any of their names: *Le Caire* asks for who lives in Cairo."""
    terms = meaning(text, *fields)
    said = fold(text).split()[:_WORDS]
    names = {
        " ".join(said[at:end])
        for at in range(len(said))
        for end in range(at + 1, min(at + _NAME, len(said)) + 1)
    }
    found = await places.named_any(conn, sorted(names), limit=_LOOKED_AT)
    there = {name: [town.id for town in known[: towns.MEANT]] for name, known in found.items()}
    if "," in text:  # a town and its country
        there[fold(text)] = [town.id for town in (await towns.called(conn, text))[: towns.MEANT]]
    return [
        term.or_else(
            *(
                dwelling(id)
                for name, ids in there.items()
                if term.word in name.split()
                for id in ids
            )
        )
        for term in terms
    ]
