"""The mark that an import leaves on a row: what was read, and each value that was written.

The next import compares it with the file to know whether anything is new, and with the row to
know what people changed by hand since: that is theirs, and stays.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping

from db.rows import packed

_DIGITS = 12


def mark(read: str, written: Mapping[str, object]) -> str:
    """The fingerprint of what was ``read``, and a short digest of each value ``written``."""
    return " ".join((read, *(f"{name}={_digest(value)}" for name, value in written.items())))


def rewritten(mark: str, name: str, value: object) -> str:
    """``mark`` after we wrote ``value`` ourselves: it is not taken for something of hand."""
    kept = (part for part in mark.split(" ") if not part.startswith(f"{name}="))
    return " ".join((*kept, f"{name}={_digest(value)}"))


def by_hand(mark: str, standing: Mapping[str, object]) -> frozenset[str]:
    """The names of the values that stand otherwise than they were written.

    A value that was not written then counts as written by hand, unless nothing stands there.
    """
    written = dict(part.split("=", 1) for part in mark.split(" ")[1:])
    return frozenset(
        name
        for name, value in standing.items()
        if written.get(name, _digest(None)) != _digest(value)
    )


def _digest(value: object) -> str:
    return hashlib.sha256(packed(value).encode()).hexdigest()[:_DIGITS]
