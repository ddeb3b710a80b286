"""The index of folded words by which things are found, by prefix.

Names of events and chapters are searched here. What members open is indexed by
audience and searched in ``db/directory.py``.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Sequence

from db.adapter import Queries
from db.connection import Connection
from db.found_by import concept_word
from db.rows import packed
from db.store import Transaction
from domain import concepts
from domain.fillers import telling
from domain.folding import words
from domain.members import Level
from domain.spellings import one_typo

_sql = Queries("words")
AFTER_EVERY_LETTER = "\U0010ffff"
_MOST = 400
_FEW = 200


def bounds(prefix: str) -> tuple[str, str]:
    """The half-open range of words that begin with the folded ``prefix``."""
    return prefix, prefix + AFTER_EVERY_LETTER


async def put(
    tx: Transaction,
    network: int,
    noun: str,
    subject: int,
    texts: Iterable[str | None],
    *,
    field: str = "name",
    level: Level = Level.NETWORK,
    meant: bool = False,
    marks: Iterable[str] = (),
) -> None:
    """Index the words of ``texts`` for ``subject``, in place of what stood for that field.

    ``meant``: also the concepts that they name, so that ``meaning`` finds them in any language.
    ``marks`` stand beside the words as they are; see ``marked``.
    """
    await _sql.drop(tx.conn, network=network, noun=noun, subject=subject, field=field)
    given = [text for text in texts if text]
    found = dict.fromkeys(word for text in given for word in words(text))
    if meant:
        found |= {concept_word(key): None for text in given for key in concepts.within(text)}
    found |= dict.fromkeys(marks)
    if found:
        await _sql.put(
            tx.conn,
            [
                {
                    "network": network,
                    "noun": noun,
                    "word": word,
                    "field": field,
                    "subject": subject,
                    "level": level.rank,
                }
                for word in found
            ],
        )


async def drop(tx: Transaction, network: int, noun: str, subject: int) -> None:
    """Take ``subject`` out of the index."""
    await _sql.drop(tx.conn, network=network, noun=noun, subject=subject, field="")


async def starting(conn: Connection, network: int, noun: str, asked: Sequence[str]) -> list[int]:
    """The subjects that have, for each of the folded words ``asked``, a word beginning with it.

    At most 400 candidates of the longest word are looked at, so that the cost of a
    keystroke does not grow with the store; the order is that of the words.
    """
    remaining: dict[int, None] | None = None
    for word in sorted(asked, key=len, reverse=True):
        low, high = bounds(word)
        rows = await _sql.all(
            "starting", conn, network=network, noun=noun, low=low, high=high, limit=_MOST
        )
        found = dict.fromkeys(row["subject"] for row in rows)
        if remaining is None:
            remaining = found
        elif len(rows) < _MOST:
            remaining = {one: None for one in remaining if one in found}
        else:
            remaining = {
                one: None
                for one in remaining
                if one in found or await _has(conn, network, noun, one, word)
            }
    return list(remaining or ())


async def _every(found: list[int]) -> list[int]:
    return found


async def meaning(
    conn: Connection,
    network: int,
    noun: str,
    text: str,
    seen: Callable[[list[int]], Awaitable[list[int]]] = _every,
) -> list[int] | None:
    """The subjects that mean all that ``text`` says; ``None`` when it says nothing.

    Each part of it counts by its words or by the concept that it names; one that nothing has is
    read with one typo. ``seen`` leaves those that may be found: what it leaves out changes nothing,
    not even whether a word is a typo.
    """
    remaining: list[int] | None = None
    for phrase in dict.fromkeys(telling(concepts.phrases(text))):
        if remaining == []:
            break
        found = dict.fromkeys(await starting(conn, network, noun, phrase.words))
        if phrase.key:
            found |= dict.fromkeys(await marked(conn, network, noun, [concept_word(phrase.key)]))
        having = await seen(list(found))
        if not having and len(phrase.words) == 1:
            near = [concept_word(key) for key in concepts.near(phrase.words[0])]
            spellings = [*one_typo(phrase.words[0]), *near]
            having = await seen(await marked(conn, network, noun, spellings))
        there = set(having)
        remaining = having if remaining is None else [one for one in remaining if one in there]
    return remaining


async def marked(conn: Connection, network: int, noun: str, marks: Sequence[str]) -> list[int]:
    """At most 400 subjects that have any of just these words or marks."""
    rows = await _sql.all(
        "marked", conn, network=network, noun=noun, words=packed(list(marks)), limit=_MOST
    )
    return [row["subject"] for row in rows]


async def rarest(conn: Connection, network: int, noun: str, asked: Sequence[str]) -> list[int]:
    """At most 200 subjects that have a word beginning with the rarest of the folded words ``asked``.

    All of them when there are fewer; the other words are for the caller to compare.
    """
    fewest: list[int] = []
    for number, word in enumerate(sorted(asked, key=len, reverse=True)):
        low, high = bounds(word)
        rows = await _sql.all(
            "some", conn, network=network, noun=noun, low=low, high=high, limit=_FEW
        )
        if number == 0 or len(rows) < len(fewest):
            fewest = list(dict.fromkeys(row["subject"] for row in rows))
        if len(fewest) < _FEW:
            break
    return fewest


async def known(conn: Connection, network: int, asked: Sequence[str]) -> frozenset[str]:
    """Those of the folded words ``asked`` that stand in an event's title or an open skill or topic."""
    rows = await _sql.all("known_any", conn, network=network, words=packed(list(asked)))
    return frozenset(row["word"] for row in rows)


async def _has(conn: Connection, network: int, noun: str, subject: int, prefix: str) -> bool:
    rows = await _sql.all("words_of", conn, network=network, noun=noun, subject=subject)
    return any(row["word"].startswith(prefix) for row in rows)
