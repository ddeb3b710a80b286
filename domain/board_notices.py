"""What is posted and told of the board."""

from __future__ import annotations

from dataclasses import dataclass

from domain.board import Post, Side
from domain.decision_notices import CardRemoved
from domain.notices import Board, Message


@dataclass(frozen=True, slots=True)
class ChallengeCard(Board):
    """A challenge where its people are, with who is in."""

    post: Post
    team: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class ChallengeGone(CardRemoved):
    """The card of a challenge whose author was erased is taken out of Discord."""


@dataclass(frozen=True, slots=True)
class StillTrue(Message):
    """To an author: does the post still hold? ``days``: for how long once they say so."""

    post: Post
    days: int


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A match as one of the two sees it, without the other's name.

    ``side`` is the reader's: what they need or offer (``own``), and what the other says
    (``theirs``). ``profile``: the reader's side is their profile, ``found``: the other's is.
    ``waits``: it is the reader who is to answer.
    """

    match: int
    side: Side
    own: str
    theirs: str
    city: str
    reasons: tuple[str, ...]
    profile: bool
    found: bool
    waits: bool = True


@dataclass(frozen=True, slots=True)
class MatchAsked(Message):
    """To one of two: somebody could help, or could be helped; ``first``: they are asked before the other."""

    suggestion: Suggestion
    first: bool


@dataclass(frozen=True, slots=True)
class MatchMade(Message):
    """To each of two who both said yes: who the ``other`` is."""

    suggestion: Suggestion
    other: int
    post: int


@dataclass(frozen=True, slots=True)
class TeamNews(Message):
    """To one person of a challenge: ``what`` is ``full``, ``soon``, ``left`` (``who`` did) or ``after``."""

    post: Post
    team: tuple[int, ...]
    what: str
    who: int


@dataclass(frozen=True, slots=True)
class PostRemoved(Message):
    """To an author: who looks after the board took the post down, for a ``reason``."""

    post: Post
    reason: str
