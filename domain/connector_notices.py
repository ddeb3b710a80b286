"""What people are told about the role of a connector: on the way to it, in it and after it."""

from __future__ import annotations

from dataclasses import dataclass

from domain.candidacies import Standing
from domain.chapters import Chapter
from domain.handovers import Handover
from domain.notices import Message
from domain.terms import Role


@dataclass(frozen=True, slots=True)
class TermsNear(Message):
    """To a connector: the terms of ``roles`` end soon, or have ended."""

    roles: tuple[Role, ...]


@dataclass(frozen=True, slots=True)
class ConnectorNews(Message):
    """About one role. ``what``: ``thanks`` (to who laid it down, ``role`` and ``why``), ``farewell``
    and ``welcome`` (in the chapter's channel, at the person's wish), ``lost``, ``found`` and
    ``moved`` (the role of an account that was lost is with another, ``other``)."""

    what: str
    chapter: Chapter
    role: int
    member: int
    why: str = ""
    other: int = 0


@dataclass(frozen=True, slots=True)
class CandidacyNews(Message):
    """About a candidacy. ``what``: ``asked``, ``sponsor`` and ``objected`` to the candidate;
    ``willing``, ``objected`` and ``ended`` to who proposed them; ``accepted``, ``declined`` and
    ``lapsed``; ``settle`` to the stewards. ``who`` are somebody else and ``why`` their words;
    ``names`` the endorsers'; ``role`` is the reader's own, when they are the one who has it now."""

    what: str
    standing: Standing
    who: int = 0
    why: str = ""
    names: tuple[tuple[int, str], ...] = ()
    role: int = 0


@dataclass(frozen=True, slots=True)
class HandoverNews(Message):
    """About a handover. ``what``: ``asked`` to the successor; ``unreachable`` to who asked when
    that could not be delivered; ``agreed``, ``declined``, ``withdrawn`` and ``completed``; ``role``
    is the successor's once they have it."""

    what: str
    handover: Handover
    reader: int
    role: int = 0
