"""Matters: what connectors put to each other, or to a chapter, in words of their own."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from domain.decisions import Decision


@dataclass(frozen=True, slots=True)
class Matter:
    """A matter as it was understood.

    ``closes`` in UTC; ``audience`` is the chapter that decides, ``None``: every connector.
    ``channel`` is where it will stand; ``here``: where it was typed, as who decides has no channel.
    """

    title: str
    text: str
    closes: datetime
    audience: int | None
    channel: int
    here: bool


@dataclass(frozen=True, slots=True)
class MatterProposed:
    """It waits for its author's *Confirm*; ``chapter`` is the name of who decides, if a chapter does."""

    draft: int
    matter: Matter
    chapter: str | None
    zone: str


@dataclass(frozen=True, slots=True)
class MatterBegun:
    """It is open, and stands in ``channel`` in a moment."""

    decision: Decision
    channel: int
