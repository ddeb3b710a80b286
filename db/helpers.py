"""Who may be able to help with a question, by what they open to whoever is told.

As in ``db/directory.py``, a search reads only the words of the audiences that the viewer
belongs to: a hidden skill cannot match.
"""

from __future__ import annotations

from collections.abc import Sequence

from db import directory, members
from db.adapter import Queries
from db.connection import Connection
from domain.folding import words
from domain.matching import stems
from domain.members import Field
from domain.people import Person
from domain.raised import Helper, Question

_sql = Queries("questions")
_FIELDS = (Field.SKILLS, Field.OFFERS, Field.TOPICS)
_TOO_MANY = 200
"""A word that so many people have says nothing about who could help."""


async def able(
    conn: Connection, viewer: Person, question: Question, *, limit: int
) -> tuple[Helper, ...]:
    """At most ``limit`` people who may be able to help, as far as ``viewer`` may see; best first.

    Who has the rarest of the question's words in their skills, offers or topics comes first.
    Neither the viewer nor who asked is among them.
    """
    ranges = stems(question.text, question.theme)
    weights: dict[int, float] = {}
    for low, high in ranges:
        rows = await _sql.all(
            "who_knows",
            conn,
            network=viewer.network,
            viewer=viewer.id,
            connector=int(viewer.steward or bool(viewer.connects)),
            low=low,
            high=high,
            limit=_TOO_MANY,
        )
        if len(rows) < _TOO_MANY:
            for row in rows:
                weights[row["subject"]] = weights.get(row["subject"], 0.0) + 1 / len(rows)
    weights.pop(question.member, None)
    best = sorted(weights, key=lambda member: (-weights[member], member))[:limit]
    seen = await directory.visible(conn, viewer, best)
    found = []
    for member in best:
        name = await members.name_of(conn, viewer.network, member)
        known = _known_for(seen[member], ranges)
        if name is not None and known:
            found.append(Helper(member, name, known))
    return tuple(found)


def _known_for(
    seen: dict[Field, tuple[str, ...]], ranges: Sequence[tuple[str, str]]
) -> tuple[tuple[Field, str], ...]:
    """The entries of their open fields that say so."""
    return tuple(
        (field, entry)
        for field in _FIELDS
        for entry in seen.get(field, ())
        if any(low <= word < high for word in words(entry) for low, high in ranges)
    )
