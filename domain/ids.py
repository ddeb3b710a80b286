"""Identifiers: made by us, ordered by time, short in a button.

An identifier is a positive 63-bit integer: milliseconds since 2020 shifted left
by 21 bits, and 21 random bits, above every other that this process made in that millisecond.
Rows made one after another lie side by side in an index, thousands made in one
instant differ, and two processes hardly ever meet. In a ``custom_id`` it is written
in base 36, 13 characters at most.
"""

from __future__ import annotations

import secrets
from datetime import UTC, datetime
from functools import lru_cache
from threading import Lock

_EPOCH = datetime(2020, 1, 1, tzinfo=UTC)
_RANDOM_BITS = 21
_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
LARGEST = 2**63 - 1  # what the store takes for a whole number
NONCE_LENGTH = 24  # Discord allows 25
_made: dict[int, int] = {}  # the last identifier of the last millisecond
_making = Lock()  # units of work run in a thread of their own


def new_id(now: datetime) -> int:
    """A fresh identifier for something made at ``now`` (aware)."""
    milliseconds = max(int((now - _EPOCH).total_seconds() * 1000), 0)  # a clock may be wrong
    wanted = (milliseconds << _RANDOM_BITS) | secrets.randbits(_RANDOM_BITS)
    with _making:
        made = max(wanted, _made.get(milliseconds, -1) + 1)
        _made.clear()
        _made[milliseconds] = made
    return made


def new_nonce() -> str:
    """A random nonce for one message to one target, 24 hexadecimal digits."""
    return secrets.token_hex(NONCE_LENGTH // 2)


@lru_cache(maxsize=8192)  # the events that everybody is shown, at every keystroke
def encode(number: int) -> str:
    """``number`` in base 36. Raises ``ValueError`` for one below zero."""
    if number < 0:
        raise ValueError(number)
    digits = ""
    while True:
        number, rest = divmod(number, 36)
        digits = _DIGITS[rest] + digits
        if not number:
            return digits


def decode(text: str) -> int:
    """The number that ``encode`` wrote, 63 bits at most. Raises ``ValueError`` for anything else."""
    if not text or len(text) > 13 or not text.isascii() or not text.isalnum():
        raise ValueError(text)
    number = int(text, 36)
    if number > LARGEST:
        raise ValueError(text)
    return number
