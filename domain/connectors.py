"""Connectors: the people who animate a chapter, by a recorded role with a start and an end."""

from __future__ import annotations

from dataclasses import dataclass

from domain.chapters import Chapter
from domain.errors import Refusal, SelfServing

REASON_LIMIT = 200


@dataclass(frozen=True, slots=True)
class Someone:
    """The person whom an act is about, as Discord names them."""

    id: int
    name: str
    bot: bool = False


@dataclass(frozen=True, slots=True)
class Added:
    """``someone`` is a connector of ``chapter`` from now on."""

    chapter: Chapter
    someone: Someone


@dataclass(frozen=True, slots=True)
class AlreadyConnector:
    """They were one already; nothing changed."""

    chapter: Chapter
    someone: Someone


@dataclass(frozen=True, slots=True)
class Removed:
    """``someone`` is no connector of ``chapter`` any more; ``left`` connectors remain."""

    chapter: Chapter
    someone: Someone
    left: int


@dataclass(eq=False)
class SelfConnector(SelfServing):
    """Nobody makes themselves a connector: someone else must want it."""

    chapter: str


@dataclass(eq=False)
class BotConnector(Refusal):
    """A program cannot animate a chapter."""

    name: str


@dataclass(eq=False)
class NotConnector(Refusal):
    """They are no connector of that chapter."""

    name: str
    chapter: str
