"""What is told of introductions."""

from __future__ import annotations

from dataclasses import dataclass

from domain.members import Profile
from domain.notices import Message
from domain.pairing import Pairing


@dataclass(frozen=True, slots=True)
class Introduced(Message):
    """To one of a pair: who the ``others`` are, as far as each is open to the reader."""

    pairing: Pairing
    others: tuple[Profile, ...]


@dataclass(frozen=True, slots=True)
class IntroductionOff(Message):
    """To one of a pair: ``who`` cannot this time; ``others`` still can."""

    pairing: Pairing
    who: int
    others: tuple[int, ...]
