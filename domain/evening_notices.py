"""What is posted and told of an evening when it is over."""

from __future__ import annotations

from dataclasses import dataclass

from domain.followups import FollowUp
from domain.notices import Board, Message
from domain.raised import Question
from domain.recaps import Evening


@dataclass(frozen=True, slots=True)
class RecapBoard(Board):
    """The recap of an event in its channel."""

    evening: Evening


@dataclass(frozen=True, slots=True)
class HelpOffered(Message):
    """To who asked: ``helper`` can help with ``question``, which was raised at ``title``."""

    question: Question
    helper: int
    title: str


@dataclass(frozen=True, slots=True)
class HelpReplied(Message):
    """To who offered help: what the ``asker`` of ``question`` wrote back."""

    question: Question
    asker: int
    text: str


@dataclass(frozen=True, slots=True)
class NextStepDue(Message):
    """The next step of the event ``title`` comes back; ``own`` when the reader wrote it."""

    followup: FollowUp
    title: str
    own: bool
    late: bool
