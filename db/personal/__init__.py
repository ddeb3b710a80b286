"""What the store knows about people: every column classified, and what follows from it.

``tables.TABLES`` says of every column of every table whether it is personal, whose it is, and
what is done with it when they go. Export and erasure are made of that and of nothing else, so
that a column which is not classified (a law fails) cannot be forgotten by one of them.

The interface:

``await exported(conn, network, member)``
    Everything about the asker, by table, ready for JSON; nothing about others.
``await erase(tx, network, member, now=…) -> Erased``
    Everything of theirs goes, in the unit of work of ``tx``. Services do not call it by itself:
    ``services.privacy.finality.erase`` writes the ledger besides, and empties the caches after.
``await replay(store, ledger, now=…) -> int``
    Whoever a ledger names and a (restored) store still knows is erased again.
``await departed(conn, network, before=…, limit=…)``
    Who left the server so long ago that what is known of them goes; ``first_departed`` tells when
    the first of those who are still known left, ``has_departed`` whether somebody did.
``await show_anew(tx, network, member, now=…)``
    What Discord shows of them is brought up to date: their wish to be erased hides them, or they
    took it back.

Wishes to be erased stand in ``db/erasures.py``: ``ask``, ``cancel``, ``waiting``.
"""

from __future__ import annotations

from db.personal.erasing import departed, erase, first_departed, has_departed
from db.personal.exporting import exported
from db.personal.redrawing import show_anew
from db.personal.replaying import replay
from db.personal.shapes import NOBODY
from db.personal.tables import TABLES

__all__ = [
    "NOBODY",
    "TABLES",
    "departed",
    "erase",
    "exported",
    "first_departed",
    "has_departed",
    "replay",
    "show_anew",
]
